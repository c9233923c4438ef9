// SPDX-License-Identifier: GPL-3.0-or-later
// EBU Tech 3341, Table 1, cases 15 to 23, and agreement with libebur128. The standard's tolerance is +0.2 / −0.4 dB;
// ours +0.1 / −0.2.
#include "core/dsp/true_peak.h"
#include "signals.h"

#include <QTest>

#include <ebur128.h>

using namespace ls;

namespace {

constexpr int rate = 48000;

/// Fades the first and last 10 ms in and out.
void fade(std::vector<double> &samples, int sampleRateHz)
{
    const auto frames = static_cast<std::size_t>(sampleRateHz / 100);
    for (std::size_t i = 0; i < frames; ++i) {
        const double gain =
            0.5 - 0.5 * std::cos(std::numbers::pi * static_cast<double>(i) / static_cast<double>(frames));
        samples[i] *= gain;
        samples[samples.size() - 1 - i] *= gain;
    }
}

/// A tone of fs / divisor, one second.
std::vector<double> tone(double divisor, double amplitude, double phaseDegrees, int sampleRateHz = rate)
{
    std::vector<double> samples(static_cast<std::size_t>(sampleRateHz));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] =
            amplitude * std::sin(2.0 * std::numbers::pi * (static_cast<double>(i) / divisor + phaseDegrees / 360.0));
    fade(samples, sampleRateHz);
    return samples;
}

/// Cases 20 to 23: a tone of fs/6, amplitude 0.5, with one period of fs/4, amplitude 1, made at four times the rate,
/// low-passed and decimated. The standard leaves the low-pass open: here 1025 taps, Blackman window, 22 kHz.
std::vector<double> burst(std::size_t offset)
{
    std::vector<double> fine(24 * 500);
    for (std::size_t i = 0; i < fine.size(); ++i)
        fine[i] = 0.5 * std::sin(2.0 * std::numbers::pi * static_cast<double>(i) / 24.0);
    std::vector<double> whole = fine;
    for (int i = 0; i < 16; ++i)
        whole.push_back(std::sin(2.0 * std::numbers::pi * i / 16.0));
    whole.insert(whole.end(), fine.begin(), fine.end());
    fade(whole, 4 * rate);

    constexpr int half = 512;
    constexpr double cutoff = 22000.0 / (4.0 * rate);
    std::vector<double> lowPass;
    for (int i = -half; i <= half; ++i) {
        const double t = std::numbers::pi * i / half;
        const double sinc =
            i == 0 ? 2.0 * cutoff : std::sin(2.0 * std::numbers::pi * cutoff * i) / (std::numbers::pi * i);
        lowPass.push_back(sinc * (0.42 + 0.5 * std::cos(t) + 0.08 * std::cos(2.0 * t)));
    }
    std::vector<double> samples;
    for (std::size_t at = offset; at < whole.size(); at += 4) {
        double sum = 0.0;
        for (std::size_t k = 0; k < lowPass.size(); ++k) {
            const std::size_t i = at + k;
            if (i >= half && i - half < whole.size())
                sum += lowPass[k] * whole[i - half];
        }
        samples.push_back(sum);
    }
    return samples;
}

double truePeakDbTp(const std::vector<double> &samples, int sampleRateHz = rate)
{
    TruePeak peak(sampleRateHz);
    peak.process(samples);
    return peak.level().dbTp();
}

double referenceDbTp(const std::vector<double> &samples, int sampleRateHz)
{
    ebur128_state *state = ebur128_init(1, static_cast<unsigned long>(sampleRateHz), EBUR128_MODE_TRUE_PEAK);
    ebur128_add_frames_double(state, samples.data(), samples.size());
    double magnitude = 0.0;
    ebur128_true_peak(state, 0, &magnitude);
    ebur128_destroy(&state);
    return amplitudeToDb(magnitude);
}

std::vector<double> noise(std::size_t frames, std::uint64_t seed)
{
    const std::vector<float> samples = test::noise(frames, seed);
    return {samples.begin(), samples.end()};
}

} // namespace

class TestTruePeak : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ebuTech3341_data();
    void ebuTech3341();
    void sameAsLibebur128_data();
    void sameAsLibebur128();
    void readsBetweenTheSamples();
    void doesNotDependOnTheCut();
    void skippingChangesNothing();
    void intervalsAddUp();
    void restartForgetsTheSamplesBefore();
    void emptyIsNotAvailable();
};

void TestTruePeak::ebuTech3341_data()
{
    QTest::addColumn<std::vector<double>>("samples");
    QTest::addColumn<double>("dbTp");
    QTest::newRow("case 15") << tone(4, 0.5, 0) << -6.0;
    QTest::newRow("case 16") << tone(4, 0.5, 45) << -6.0;
    QTest::newRow("case 17") << tone(6, 0.5, 60) << -6.0;
    QTest::newRow("case 18") << tone(8, 0.5, 67.5) << -6.0;
    QTest::newRow("case 19") << tone(4, 1.41, 45) << 3.0;
    for (std::size_t offset = 0; offset < 4; ++offset)
        QTest::addRow("case %zu", 20 + offset) << burst(offset) << 0.0;
}

void TestTruePeak::ebuTech3341()
{
    QFETCH(std::vector<double>, samples);
    QFETCH(double, dbTp);
    const double value = truePeakDbTp(samples);
    QVERIFY2(value <= dbTp + 0.1 && value >= dbTp - 0.2, qPrintable(QString::number(value)));
}

void TestTruePeak::sameAsLibebur128_data()
{
    QTest::addColumn<int>("sampleRateHz");
    for (const int sampleRateHz : {44100, 48000, 88200, 96000, 176400, 192000})
        QTest::addRow("%d Hz", sampleRateHz) << sampleRateHz;
}

void TestTruePeak::sameAsLibebur128()
{
    QFETCH(int, sampleRateHz);
    double worst = 0.0;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const std::vector<double> samples = noise(5000, seed);
        worst = std::max(worst, std::abs(truePeakDbTp(samples, sampleRateHz) - referenceDbTp(samples, sampleRateHz)));
    }
    for (double divisor = 2.1; divisor < 40.0; divisor *= 1.1) {
        const std::vector<double> samples = tone(divisor, 0.7, 11, sampleRateHz);
        worst = std::max(worst, std::abs(truePeakDbTp(samples, sampleRateHz) - referenceDbTp(samples, sampleRateHz)));
    }
    QVERIFY2(worst < 1e-4, qPrintable(QString::number(worst)));
}

void TestTruePeak::readsBetweenTheSamples()
{
    // All samples of a full-scale fs/4 tone at 45° stand at ±√½, 3.01 dB below its crests.
    TruePeak peak(rate);
    const std::vector<double> samples = tone(4, 1.0, 45);
    peak.process(samples);
    const double samplePeak = std::abs(*std::max_element(samples.begin(), samples.end()));
    QVERIFY(std::abs(amplitudeToDb(samplePeak) + 3.0103) < 1e-3);
    QVERIFY(std::abs(peak.level().dbTp()) < 0.04); // twelve taps lose 0.03 dB there
}

void TestTruePeak::doesNotDependOnTheCut()
{
    // Each piece by itself, and sample by sample.
    const std::vector<double> samples = noise(20000, 3);
    TruePeak cut(rate);
    TruePeak single(rate);
    for (std::size_t at = 0, step = 1; at < samples.size(); at += step, step = step * 7 % 1009 + 1) {
        const auto piece = std::span(samples).subspan(at, std::min(step, samples.size() - at));
        cut.reset();
        cut.process(piece);
        single.reset();
        for (const double &x : piece)
            single.process({&x, 1});
        QVERIFY(cut.level().magnitude() == single.level().magnitude()); // QCOMPARE would not see the last bits
    }
}

void TestTruePeak::skippingChangesNothing()
{
    // Noise that grows and fades: most of it may be skipped. One sample at a time with a reset before each, nothing is.
    for (const int sampleRateHz : {48000, 96000}) {
        std::vector<double> samples = noise(48000, 5);
        for (std::size_t i = 0; i < samples.size(); ++i)
            samples[i] *= std::sin(std::numbers::pi * static_cast<double>(i) / 12000.0);
        TruePeak skipping(sampleRateHz);
        skipping.process(samples);
        TruePeak thorough(sampleRateHz);
        TruePeakLevel all;
        for (const double &x : samples) {
            thorough.reset();
            thorough.process({&x, 1});
            all.add(thorough.level());
        }
        QVERIFY(skipping.level().magnitude() == all.magnitude());
    }
}

void TestTruePeak::intervalsAddUp()
{
    const std::vector<double> samples = noise(48000, 6);
    TruePeak peak(rate);
    TruePeakLevel total;
    std::vector<float> intervals;
    for (std::size_t at = 0; at < samples.size(); at += 4800) {
        peak.process(std::span(samples).subspan(at, 4800));
        intervals.push_back(peak.level().magnitude());
        total.add(peak.level());
        peak.reset();
    }
    QCOMPARE(total.dbTp(), truePeakDbTp(samples));
    QVERIFY(*std::min_element(intervals.begin(), intervals.end()) < total.magnitude());
}

void TestTruePeak::restartForgetsTheSamplesBefore()
{
    // Full scale, then after a gap silence: what is interpolated is silence.
    TruePeak peak(rate);
    peak.process(std::vector<double>(100, 1.0));
    peak.restart();
    QVERIFY(peak.level().dbTp() >= 0.0);
    peak.reset();
    peak.process(std::vector<double>(100, 0.0));
    QCOMPARE(peak.level().dbTp(), digitalSilenceDb);
}

void TestTruePeak::emptyIsNotAvailable()
{
    QVERIFY(std::isnan(TruePeakLevel().dbTp()));
    TruePeak peak(rate);
    QVERIFY(std::isnan(peak.level().dbTp()));
    peak.process({});
    QVERIFY(std::isnan(peak.level().dbTp()));
}

QTEST_GUILESS_MAIN(TestTruePeak)
#include "tst_true_peak.moc"
