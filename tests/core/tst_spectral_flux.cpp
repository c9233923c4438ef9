// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/spectral_flux.h"
#include "signals.h"

#include <QTest>

using namespace ls;

namespace {

constexpr int rate = 48000;
constexpr std::size_t points = 2048;
constexpr std::size_t hop = 512;
constexpr std::size_t bands = 128;

/// The definition written out, in double, with a sum for each bin instead of an FFT: mel powers of a spectrum.
std::vector<double> melPowers(const std::vector<double> &frame, int sampleRateHz)
{
    std::vector<double> cosine(points);
    for (std::size_t i = 0; i < points; ++i)
        cosine[i] = std::cos(2.0 * std::numbers::pi * static_cast<double>(i) / points);
    std::vector<double> power;
    for (std::size_t k = 0; k <= points / 2; ++k) {
        double re = 0.0;
        double im = 0.0;
        for (std::size_t i = 0; i < points; ++i) {
            const double x = (0.5 - 0.5 * cosine[i]) * frame[i];
            re += x * cosine[k * i % points];
            im += x * cosine[(k * i + points / 4) % points];
        }
        power.push_back(re * re + im * im);
    }
    // Corners in mel: 200/3 Hz each up to 1 kHz (15 mel), from there a factor of 6.4 for 27 mel.
    const double lastMel = 15.0 + 27.0 * std::log(sampleRateHz / 2000.0) / std::log(6.4);
    const auto cornerHz = [&](std::size_t i) {
        const double mel = lastMel * static_cast<double>(i) / (bands + 1);
        return mel < 15.0 ? mel * 200.0 / 3.0 : 1000.0 * std::exp(std::log(6.4) * (mel - 15.0) / 27.0);
    };
    std::vector<double> mels(bands);
    for (std::size_t b = 0; b < bands; ++b) {
        const double low = cornerHz(b);
        const double middle = cornerHz(b + 1);
        const double high = cornerHz(b + 2);
        for (std::size_t k = 0; k <= points / 2; ++k) {
            const double hz = static_cast<double>(k) * sampleRateHz / points;
            const double height = std::min((hz - low) / (middle - low), (high - hz) / (high - middle));
            mels[b] += std::max(0.0, height) * 2.0 / (high - low) * power[k];
        }
    }
    return mels;
}

/// The powers of all spectra of a signal, from the first sample on.
std::vector<std::vector<double>> spectra(const std::vector<double> &samples, int sampleRateHz)
{
    std::vector<std::vector<double>> result;
    for (std::size_t at = 0; at + points <= samples.size(); at += hop)
        result.push_back(melPowers({samples.begin() + static_cast<std::ptrdiff_t>(at),
                                    samples.begin() + static_cast<std::ptrdiff_t>(at + points)},
                                   sampleRateHz));
    return result;
}

/// Mean rise in dB of each spectrum against the one before, with one floor for all of them.
std::vector<double> rises(const std::vector<std::vector<double>> &powers)
{
    double loudest = 1e-10;
    for (const auto &p : powers)
        loudest = std::max(loudest, *std::max_element(p.begin(), p.end()));
    const auto db = [&](double power) {
        return std::max(10.0 * std::log10(std::max(1e-10, power)), 10.0 * std::log10(loudest) - 80.0);
    };
    std::vector<double> result;
    for (std::size_t s = 1; s < powers.size(); ++s) {
        double sum = 0.0;
        for (std::size_t b = 0; b < bands; ++b)
            sum += std::max(0.0, db(powers[s][b]) - db(powers[s - 1][b]));
        result.push_back(sum / bands);
    }
    return result;
}

/// librosa's onset_strength, its maximum.
double plainChunkFlux(const std::vector<float> &chunk, int sampleRateHz)
{
    std::vector<double> padded(points / 2);
    padded.insert(padded.end(), chunk.begin(), chunk.end());
    padded.insert(padded.end(), points / 2, 0.0);
    const auto powers = spectra(padded, sampleRateHz);
    std::vector<double> onset(1 + points / (2 * hop));
    const std::vector<double> differences = rises(powers);
    onset.insert(onset.end(), differences.begin(), differences.end());
    onset.resize(powers.size());
    return *std::max_element(onset.begin(), onset.end());
}

bool close(double value, double expected)
{
    const bool good = std::abs(value - expected) <= 1e-4 * expected;
    if (!good)
        qWarning("%.9g instead of %.9g", value, expected);
    return good;
}

} // namespace

class TestSpectralFlux : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void chunkIsAsTheDefinition_data();
    void chunkIsAsTheDefinition();
    void chunkIsAsLibrosa_data();
    void chunkIsAsLibrosa();
    void aWhiteRiseIsItsDecibels();
    void silenceIsZero();
    void aSteadySineDoesNotRise();
    void streamIsAsTheDefinition();
    void streamDoesNotDependOnTheCut();
    void theFloorForgetsAfter3s();
    void resetAndRestart();
};

void TestSpectralFlux::chunkIsAsTheDefinition_data()
{
    QTest::addColumn<int>("sampleRateHz");
    QTest::addColumn<int>("frames");
    QTest::addColumn<QString>("signal");
    for (const char *signal : {"noise", "click", "step"}) {
        QTest::addRow("%s, 100 ms", signal) << rate << 4800 << QString::fromLatin1(signal);
        QTest::addRow("%s, odd length", signal) << rate << 5003 << QString::fromLatin1(signal);
    }
    QTest::newRow("the last differences do not count") << rate << 4800 << QStringLiteral("late click");
    QTest::newRow("44.1 kHz") << 44100 << 4410 << QStringLiteral("step");
    QTest::newRow("192 kHz") << 192000 << 7000 << QStringLiteral("step");
    QTest::newRow("whole number of hops") << rate << 4096 << QStringLiteral("noise");
    QTest::newRow("one short of it") << rate << 4095 << QStringLiteral("noise");
    QTest::newRow("shorter than a window") << rate << 1700 << QStringLiteral("noise");
}

void TestSpectralFlux::chunkIsAsTheDefinition()
{
    QFETCH(int, sampleRateHz);
    QFETCH(int, frames);
    QFETCH(QString, signal);
    std::vector<float> chunk = test::noise(static_cast<std::size_t>(frames), 1, signal == u"noise" ? -20.0 : -100.0);
    if (signal == u"click")
        chunk[2500] = 0.9F;
    if (signal == u"late click")
        chunk[4790] = 0.9F;
    if (signal == u"step") {
        for (std::size_t i = 2900; i < chunk.size(); ++i)
            chunk[i] += static_cast<float>(0.5 * std::sin(static_cast<double>(i * i) * 1e-4));
    }
    const double expected = plainChunkFlux(chunk, sampleRateHz);
    QVERIFY(expected > 0.1);
    SpectralFlux flux(sampleRateHz, chunk.size());
    QVERIFY(close(flux.chunkFluxDb(chunk), expected));
    QVERIFY(close(flux.chunkFluxDb(chunk), expected)); // and leaves nothing behind
}

/// Numbers from outside: the largest value of librosa 0.10's onset.onset_strength(y=chunk, sr=rate) with its defaults,
/// computed in double by another implementation of it in numpy (scipy's FFT, a matrix of mel filters). The noise is a
/// congruential sequence, so that it is the same there to the last bit.
void TestSpectralFlux::chunkIsAsLibrosa_data()
{
    QTest::addColumn<int>("sampleRateHz");
    QTest::addColumn<int>("frames");
    QTest::addColumn<QString>("signal");
    QTest::addColumn<double>("librosa");
    QTest::newRow("noise") << 48000 << 4800 << QStringLiteral("noise") << 4.107420013;
    QTest::newRow("noise that rises by 48 dB") << 48000 << 4800 << QStringLiteral("step") << 29.006024111;
    QTest::newRow("a click") << 48000 << 4800 << QStringLiteral("click") << 36.690318064;
    QTest::newRow("44.1 kHz") << 44100 << 4410 << QStringLiteral("step") << 25.934316247;
    QTest::newRow("a tone begins, 96 kHz") << 96000 << 9600 << QStringLiteral("tone") << 27.887751779;
    QTest::newRow("a tone begins within 3 s") << 48000 << 144000 << QStringLiteral("tone") << 17.594718501;
}

void TestSpectralFlux::chunkIsAsLibrosa()
{
    QFETCH(int, sampleRateHz);
    QFETCH(int, frames);
    QFETCH(QString, signal);
    QFETCH(double, librosa);
    const auto count = static_cast<std::size_t>(frames);
    const int shift = signal == u"noise" ? 4 : signal == u"click" ? 14 : 12;
    std::vector<float> chunk(count);
    std::uint32_t state = 1;
    for (std::size_t i = 0; i < count; ++i) {
        state = state * 1664525U + 1013904223U; // Numerical Recipes' constants
        double sample = std::ldexp(static_cast<double>(state >> 8U) - 8388608.0, -23 - shift);
        if (signal == u"step" && i >= count / 2)
            sample *= 256.0;
        if (signal == u"click" && i == 2500)
            sample += 0.5;
        if (signal == u"tone" && i >= count / 3)
            sample += 0.25 * std::sin(2.0 * std::numbers::pi * 1000.0 * static_cast<double>(i) / sampleRateHz);
        chunk[i] = static_cast<float>(sample);
    }
    QVERIFY(close(SpectralFlux(sampleRateHz, count).chunkFluxDb(chunk), librosa));
}

void TestSpectralFlux::aWhiteRiseIsItsDecibels()
{
    // A click in each hop, each 1 dB larger than the one before: every window holds what the one before held, 1 dB
    // louder. The spectrum of such clicks is 0 in no band, so all of them rise by 1 dB.
    std::vector<double> samples(20 * hop);
    for (std::size_t i = 0; i < 20; ++i)
        samples[i * hop + 200] = 0.01 * dbToAmplitude(static_cast<double>(i));
    SpectralFlux flux(rate, 1);
    flux.process(test::toFloat(samples));
    QVERIFY(close(flux.fluxDb(), 1.0));
    QVERIFY(close(flux.maximumDb(), 1.0));
}

void TestSpectralFlux::silenceIsZero()
{
    SpectralFlux flux(rate, 4800);
    QCOMPARE(flux.chunkFluxDb(std::vector<float>(4800)), 0.0);
    QCOMPARE(flux.chunkFluxDb(std::vector<float>(1)), 0.0);
    QVERIFY(std::isnan(flux.chunkFluxDb({})));
    flux.process(std::vector<float>(48000));
    QCOMPARE(flux.maximumDb(), 0.0);
}

void TestSpectralFlux::aSteadySineDoesNotRise()
{
    // 1500 Hz is 64 periods in a window: each spectrum is the same but for rounding; the edges are another matter.
    const std::vector<double> samples = test::sine(1500.0, -20.0, rate, 48000);
    SpectralFlux flux(rate, samples.size());
    flux.process(test::toFloat(samples));
    QVERIFY(flux.maximumDb() < 1e-3);
    QVERIFY(flux.chunkFluxDb(test::toFloat(samples)) > 0.02); // begins out of padded zeros
}

void TestSpectralFlux::streamIsAsTheDefinition()
{
    std::vector<double> samples(12000);
    const std::vector<float> noise = test::noise(samples.size(), 2, -60.0);
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = noise[i] * (i < 6000 ? 1.0 : 30.0);
    const std::vector<double> expected = rises(spectra(samples, rate));
    SpectralFlux flux(rate, 1);
    flux.process(test::toFloat(samples));
    QVERIFY(close(flux.maximumDb(), *std::max_element(expected.begin(), expected.end())));
    QVERIFY(close(flux.fluxDb(), expected.back()));
}

void TestSpectralFlux::streamDoesNotDependOnTheCut()
{
    const std::vector<float> samples = test::noise(20000, 3);
    SpectralFlux whole(rate, 1);
    SpectralFlux cut(rate, 1);
    whole.process(samples);
    for (std::size_t at = 0, step = 1; at < samples.size(); at += step, step = step * 7 % 1009 + 1)
        cut.process(std::span(samples).subspan(at, std::min(step, samples.size() - at)));
    QVERIFY(cut.fluxDb() == whole.fluxDb()); // QCOMPARE would not see the last bits
    QVERIFY(cut.maximumDb() == whole.maximumDb());
}

void TestSpectralFlux::theFloorForgetsAfter3s()
{
    // Noise at −100 dBFS that rises by 12 dB. Next to a full-scale sine it is below the floor, 80 dB under the sine's
    // band; after 3 s of forgetting it counts.
    const auto riseAfter = [](double quietSeconds) {
        SpectralFlux flux(rate, 1);
        flux.process(test::toFloat(test::sine(1000.0, -3.0103, rate, rate)));
        const auto quiet = static_cast<std::size_t>(quietSeconds * rate);
        std::vector<float> samples = test::noise(quiet + 4800, 4, -100.0);
        for (std::size_t i = quiet; i < samples.size(); ++i)
            samples[i] *= 4.0F;
        flux.process(std::span<const float>(samples).first(quiet));
        flux.reset();
        flux.process(std::span<const float>(samples).subspan(quiet));
        return flux.maximumDb();
    };
    QCOMPARE(riseAfter(2.0), 0.0);
    QVERIFY(riseAfter(3.2) > 2.0);
}

void TestSpectralFlux::resetAndRestart()
{
    const std::vector<float> samples = test::toFloat(test::sine(1000.0, -20.0, rate, points + hop));
    SpectralFlux flux(rate, 1);
    flux.process(std::span(samples).first(points + hop - 1));
    QVERIFY(std::isnan(flux.fluxDb())); // one spectrum has nothing to be compared with
    QVERIFY(std::isnan(flux.maximumDb()));
    flux.process(std::span(samples).last(1));
    QVERIFY(std::isfinite(flux.fluxDb()));
    QVERIFY(std::isfinite(flux.maximumDb()));
    flux.reset();
    QVERIFY(std::isfinite(flux.fluxDb()));
    QVERIFY(std::isnan(flux.maximumDb()));
    flux.restart();
    QVERIFY(std::isnan(flux.fluxDb()));
    flux.process(std::span(samples).first(points + hop - 1));
    QVERIFY(std::isnan(flux.fluxDb()));
}

QTEST_GUILESS_MAIN(TestSpectralFlux)
#include "tst_spectral_flux.moc"
