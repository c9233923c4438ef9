// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/sample_quantizer.h"
#include "signals.h"

#include <QTest>

#include <limits>

using namespace ls;

namespace {

AudioFileFormat formatOf(SampleType source, StoredSample stored)
{
    return {{48000, 1, source}, AudioContainer::wav, stored};
}

/// Of quantizing to 16 bits, in LSB.
std::vector<double> errors(const std::vector<float> &signal)
{
    std::vector<float> stored(signal.size());
    SampleQuantizer quantizer(formatOf(SampleType::float32, StoredSample::s16));
    quantizer.quantize(signal, stored);
    std::vector<double> result(signal.size());
    for (std::size_t i = 0; i < signal.size(); ++i)
        result[i] = (static_cast<double>(stored[i]) - signal[i]) * 32768.0;
    return result;
}

double mean(const std::vector<double> &values)
{
    double sum = 0.0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

double meanProduct(const std::vector<double> &a, const std::vector<double> &b)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum / static_cast<double>(a.size());
}

} // namespace

class TestSampleQuantizer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void codesPassUnchanged_data();
    void codesPassUnchanged();
    void roundsToTheNearestCode();
    void clipsAtFullScaleAndCounts();
    void floatKeepsWhatIsBeyondFullScale();
    void whatIsNoNumberBecomesSilenceAndIsCounted_data();
    void whatIsNoNumberBecomesSilenceAndIsCounted();
    void ditherIsOnlyForSourcesFinerThan16Bits();
    void ditheredErrorHasNoMeanAndAQuarterOfVarianceAtAnyLevel_data();
    void ditheredErrorHasNoMeanAndAQuarterOfVarianceAtAnyLevel();
    void ditheredErrorDoesNotFollowTheSignal();
    void theSameSamplesGiveTheSameHoweverTheyAreCut();
    void neverFewerBitsThanCameIn();
};

void TestSampleQuantizer::codesPassUnchanged_data()
{
    QTest::addColumn<int>("bits");
    QTest::addColumn<int>("step");
    QTest::newRow("all of 16 bits") << 16 << 1;
    QTest::newRow("a part of 24 bits") << 24 << 13; // 1.3 million, both ends among them
}

void TestSampleQuantizer::codesPassUnchanged()
{
    QFETCH(int, bits);
    QFETCH(int, step);
    const int end = 1 << (bits - 1);
    std::vector<float> codes;
    for (int code = -end; code < end; code += step)
        codes.push_back(std::ldexp(static_cast<float>(code), 1 - bits));
    codes.push_back(std::ldexp(static_cast<float>(end - 1), 1 - bits));
    SampleQuantizer quantizer(formatOf(bits == 16 ? SampleType::int16 : SampleType::int24,
                                       bits == 16 ? StoredSample::s16 : StoredSample::s24));
    std::vector<float> stored(codes.size());
    quantizer.quantize(codes, stored);
    QCOMPARE(stored, codes);
    QCOMPARE(quantizer.clippedSamples(), 0);
    QCOMPARE(quantizer.notFiniteSamples(), 0);
}

void TestSampleQuantizer::roundsToTheNearestCode()
{
    constexpr float lsb = 1.0F / 8388608.0F;
    std::vector<float> samples{0.4F * lsb, 0.6F * lsb, -0.4F * lsb, -0.6F * lsb, 100.3F * lsb};
    SampleQuantizer(formatOf(SampleType::float32, StoredSample::s24)).quantize(samples, samples);
    QCOMPARE(samples, (std::vector<float>{0.0F, lsb, 0.0F, -lsb, 100.0F * lsb}));
}

void TestSampleQuantizer::clipsAtFullScaleAndCounts()
{
    std::vector<float> samples{1.0F, -1.0F, 1.25F, -1.25F, 3e38F, 0.5F};
    SampleQuantizer quantizer(formatOf(SampleType::float32, StoredSample::s24));
    quantizer.quantize(samples, samples);
    constexpr float most = 8388607.0F / 8388608.0F;
    QCOMPARE(samples, (std::vector<float>{most, -1.0F, most, -1.0F, most, 0.5F}));
    QCOMPARE(quantizer.clippedSamples(), 4); // −1 is a code
}

void TestSampleQuantizer::floatKeepsWhatIsBeyondFullScale()
{
    const std::vector<float> samples{1.75F, -3e38F, 1e-40F, -0.0F, 0.1F};
    std::vector<float> stored(samples.size());
    SampleQuantizer quantizer(formatOf(SampleType::float32, StoredSample::f32));
    quantizer.quantize(samples, stored);
    QCOMPARE(stored, samples);
    QCOMPARE(quantizer.clippedSamples(), 0);
}

void TestSampleQuantizer::whatIsNoNumberBecomesSilenceAndIsCounted_data()
{
    QTest::addColumn<StoredSample>("stored");
    QTest::newRow("16 bits") << StoredSample::s16;
    QTest::newRow("24 bits") << StoredSample::s24;
    QTest::newRow("float") << StoredSample::f32;
}

void TestSampleQuantizer::whatIsNoNumberBecomesSilenceAndIsCounted()
{
    QFETCH(StoredSample, stored);
    constexpr float infinity = std::numeric_limits<float>::infinity();
    std::vector<float> samples{std::numeric_limits<float>::quiet_NaN(), infinity, -infinity, 0.5F};
    SampleQuantizer quantizer(formatOf(SampleType::int16, stored));
    quantizer.quantize(samples, samples);
    QCOMPARE(samples, (std::vector<float>{0.0F, 0.0F, 0.0F, 0.5F}));
    QCOMPARE(quantizer.notFiniteSamples(), 3);
    QCOMPARE(quantizer.clippedSamples(), 0);
}

void TestSampleQuantizer::ditherIsOnlyForSourcesFinerThan16Bits()
{
    const std::vector<float> silence(1000, 0.0F);
    for (const SampleType source : {SampleType::int16, SampleType::int24, SampleType::int32, SampleType::float32}) {
        for (const StoredSample stored : {StoredSample::s16, StoredSample::s24, StoredSample::f32}) {
            std::vector<float> out(silence.size());
            SampleQuantizer(formatOf(source, stored)).quantize(silence, out);
            QCOMPARE(out != silence, stored == StoredSample::s16 && source != SampleType::int16);
        }
    }
}

// Lipshitz, Wannamaker and Vanderkooy, "Quantization and Dither: A Theoretical Survey", JAES 40 (1992) 355: with
// triangular dither of 2 LSB, not subtracted, the total error has mean 0 and variance 3 LSB²/12, whatever the input.
// Limits: five standard errors of a million draws; the variance of the error's square is below 0.11 LSB⁴.
void TestSampleQuantizer::ditheredErrorHasNoMeanAndAQuarterOfVarianceAtAnyLevel_data()
{
    QTest::addColumn<double>("lsb");
    QTest::newRow("on a code") << 0.0;
    QTest::newRow("a quarter above") << 0.25;
    QTest::newRow("between two") << 0.5;
    QTest::newRow("just below the next") << 1000.9;
}

void TestSampleQuantizer::ditheredErrorHasNoMeanAndAQuarterOfVarianceAtAnyLevel()
{
    QFETCH(double, lsb);
    const std::vector<double> error = errors(std::vector<float>(1'000'000, static_cast<float>(lsb / 32768.0)));
    QVERIFY2(std::abs(mean(error)) < 5.0 * 0.5 / 1000.0, qPrintable(QString::number(mean(error))));
    const double variance = meanProduct(error, error);
    QVERIFY2(std::abs(variance - 0.25) < 5.0 * std::sqrt(0.11) / 1000.0, qPrintable(QString::number(variance)));
}

void TestSampleQuantizer::ditheredErrorDoesNotFollowTheSignal()
{
    // A tone of 0.7 LSB: without dither its error is all distortion.
    const std::vector<float> tone = test::toFloat(test::sine(997.0, -96.4, 48000, 1'000'000));
    const std::vector<double> error = errors(tone);
    const std::vector<double> signal(tone.begin(), tone.end());
    const double correlation =
        meanProduct(error, signal) / std::sqrt(meanProduct(error, error) * meanProduct(signal, signal));
    QVERIFY2(std::abs(correlation) < 5.0 / 1000.0, qPrintable(QString::number(correlation)));
    // Nor does the next sample know the one before: the noise is white.
    const std::vector<double> late(error.begin() + 1, error.end());
    QVERIFY(std::abs(meanProduct(late, error) / 0.25) < 5.0 / 1000.0);
}

void TestSampleQuantizer::theSameSamplesGiveTheSameHoweverTheyAreCut()
{
    const std::vector<float> samples = test::noise(10'000, 3);
    const AudioFileFormat format = formatOf(SampleType::float32, StoredSample::s16);
    std::vector<float> whole(samples.size());
    SampleQuantizer(format).quantize(samples, whole);
    std::vector<float> inParts(samples.size());
    SampleQuantizer quantizer(format);
    for (std::size_t at = 0; at < samples.size();) {
        const std::size_t count = std::min<std::size_t>(1 + at % 777, samples.size() - at);
        quantizer.quantize(std::span(samples).subspan(at, count), std::span(inParts).subspan(at, count));
        at += count;
    }
    QCOMPARE(inParts, whole);
    std::vector<float> otherSeed(samples.size());
    SampleQuantizer(format, 2).quantize(samples, otherSeed);
    QVERIFY(otherSeed != whole);
}

void TestSampleQuantizer::neverFewerBitsThanCameIn()
{
    using enum SampleType;
    for (const AudioContainer container : {AudioContainer::wav, AudioContainer::flac}) {
        QCOMPARE(defaultStoredSample(int16, container), StoredSample::s16);
        QCOMPARE(defaultStoredSample(int24, container), StoredSample::s24);
    }
    QCOMPARE(defaultStoredSample(int32, AudioContainer::wav), StoredSample::f32);
    QCOMPARE(defaultStoredSample(float32, AudioContainer::wav), StoredSample::f32);
    QCOMPARE(defaultStoredSample(int32, AudioContainer::flac), StoredSample::s24);
    QCOMPARE(defaultStoredSample(float32, AudioContainer::flac), StoredSample::s24);
}

QTEST_GUILESS_MAIN(TestSampleQuantizer)
#include "tst_sample_quantizer.moc"
