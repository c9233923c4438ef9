// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/peak.h"
#include "signals.h"

#include <QTest>

#include <numeric>

using namespace ls;

namespace {

constexpr double pi = std::numbers::pi;

std::vector<double> sineAt(double frequencyRatio, double phase, std::size_t frames)
{
    std::vector<double> samples(frames);
    for (std::size_t i = 0; i < frames; ++i)
        samples[i] = std::sin(2.0 * pi * frequencyRatio * static_cast<double>(i) + phase);
    return samples;
}

std::vector<double> whiteNoise(std::size_t frames)
{
    const std::vector<float> noise = test::noise(frames, 5);
    return {noise.begin(), noise.end()};
}

/// Its peak, begun in the middle: the onset of a sine is another signal, with an overshoot of its own.
double steadyPeakDbFs(const std::vector<double> &samples)
{
    InterpolatedPeak meter;
    const auto in = std::span(samples);
    meter.process(in.first(100));
    meter.reset();
    meter.process(in.subspan(100));
    return meter.peakDbFs();
}

/// The definition, in double: a sinc over 16 samples in Kaiser's window with β = 4.5, its gain one at 0 Hz. Its taps
/// at the fraction p / 8, from the seventh sample before on.
const std::array<double, 16> &tapsAt(int p)
{
    static const auto table = [] {
        std::array<std::array<double, 16>, 8> result{};
        for (std::size_t phase = 1; phase < 8; ++phase) {
            double gain = 0.0;
            for (std::size_t i = 0; i < 16; ++i) {
                const double distance = static_cast<double>(phase) / 8.0 + 7.0 - static_cast<double>(i);
                const double window = std::cyl_bessel_i(0.0, 4.5 * std::sqrt(1.0 - distance * distance / 64.0));
                result[phase][i] = std::sin(pi * distance) / (pi * distance) * window;
                gain += result[phase][i];
            }
            for (double &tap : result[phase])
                tap /= gain;
        }
        return result;
    }();
    return table[static_cast<std::size_t>(p)];
}

/// At the fraction p / 8 after samples[n].
double interpolated(std::span<const double> samples, std::size_t n, int p)
{
    const auto around = samples.subspan(n - 7, 16);
    return std::inner_product(around.begin(), around.end(), tapsAt(p).begin(), 0.0);
}

/// Largest of 24 samples and of what lies between the eight positions in their middle.
double referencePeak(std::span<const double> samples)
{
    double largest = 0.0;
    for (const double x : samples)
        largest = std::max(largest, std::abs(x));
    for (std::size_t n = 7; n < 15; ++n) {
        for (int p = 1; p < 8; ++p)
            largest = std::max(largest, std::abs(interpolated(samples, n, p)));
    }
    return largest;
}

} // namespace

class TestPeak : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void notAvailableBeforeTheFirstSample();
    void silenceIsMinusInfinity();
    void samplesCountExactly();
    void steadySineReadsItsPeak_data();
    void steadySineReadsItsPeak();
    void interpolatesTheWindowedSinc();
    void boundsHoldInTheWorstCase_data();
    void boundsHoldInTheWorstCase();
    void betweenSamplesItReadsMoreThanTheSamples();
    void skippingChangesNothing_data();
    void skippingChangesNothing();
    void cutsDoNotMatter();
    void interpolationGoesOnOverReset();
    void restartDoesNotInterpolateAcrossTheGap();
    void valuesMerge();
};

void TestPeak::notAvailableBeforeTheFirstSample()
{
    QVERIFY(std::isnan(SamplePeak().peakDbFs()));
    QVERIFY(std::isnan(InterpolatedPeak().peakDbFs()));
}

void TestPeak::silenceIsMinusInfinity()
{
    const std::vector<double> silence(100, 0.0);
    InterpolatedPeak meter;
    meter.process(silence);
    QCOMPARE(meter.peakDbFs(), digitalSilenceDb);
    SamplePeak samples;
    samples.process(silence);
    QCOMPARE(samples.peakDbFs(), digitalSilenceDb);
}

void TestPeak::samplesCountExactly()
{
    // One sample, which nothing between the others exceeds; of either sign; and at once, not when a group is full.
    for (const double x : {0.3, -0.3}) {
        InterpolatedPeak meter;
        meter.process(std::vector{0.0, 0.0, x});
        QCOMPARE(meter.peakDbFs(), amplitudeToDb(0.3));
        meter.process(std::vector<double>(100, 0.0));
        QCOMPARE(meter.peakDbFs(), amplitudeToDb(0.3));
    }
}

/// In closed form: a crest of 1 midway between two points, 1/16 of a sample from each, reads cos(π r / 8), and the
/// interpolator's own gain is that of its 16 taps (0.4 of the rate: 19.2 kHz at 48 kHz; 0.2155: 19 kHz at 88.2 kHz).
void TestPeak::steadySineReadsItsPeak_data()
{
    QTest::addColumn<double>("topRatio");
    QTest::addColumn<double>("leastGainDb");
    QTest::addColumn<double>("mostGainDb");
    QTest::newRow("192 kHz, 19.2 kHz") << 0.1 << -0.0001 << 0.0351;
    QTest::newRow("88.2 kHz, 19 kHz") << 0.2155 << -0.0014 << 0.0379;
    QTest::newRow("48 kHz, 19.2 kHz") << 0.4 << -0.0208 << 0.0720;
}

void TestPeak::steadySineReadsItsPeak()
{
    QFETCH(double, topRatio);
    QFETCH(double, leastGainDb);
    QFETCH(double, mostGainDb);
    // Frequencies in a simple ratio to the rate, where every crest falls alike between the samples: the worst case.
    double lowest = 0.0;
    for (const int period : {5, 10, 15, 20, 24, 30, 48, 100}) {
        for (int cycles = 1; cycles < period; ++cycles) {
            const double ratio = static_cast<double>(cycles) / period;
            if (ratio > topRatio)
                break;
            const double offGridDb = amplitudeToDb(std::cos(pi * ratio / 8.0));
            for (int step = 0; step < 48; ++step) {
                const double error = steadyPeakDbFs(sineAt(ratio, pi * step / 48 / period, 400));
                lowest = std::min(lowest, error);
                QVERIFY2(error >= offGridDb + leastGainDb && error <= mostGainDb,
                         qPrintable(QStringLiteral("%1 %2").arg(ratio).arg(error)));
            }
        }
    }
    QVERIFY(lowest < 0.0);
}

void TestPeak::interpolatesTheWindowedSinc()
{
    const std::vector<double> noise = whiteNoise(24 * 500);
    for (std::size_t at = 0; at < noise.size(); at += 24) {
        const auto samples = std::span(noise).subspan(at, 24);
        InterpolatedPeak meter;
        meter.process(samples);
        QVERIFY(std::abs(meter.peak().magnitude() - referencePeak(samples)) < 1e-6);
    }
}

void TestPeak::boundsHoldInTheWorstCase_data()
{
    // What changes by ±1 about one position, in all 2^n ways.
    QTest::addColumn<int>("order");
    QTest::addColumn<int>("count");
    QTest::newRow("samples") << 0 << 16;
    QTest::newRow("steps") << 1 << 15;
    QTest::newRow("bends") << 2 << 14;
}

void TestPeak::boundsHoldInTheWorstCase()
{
    // Too small a bound would skip what exceeds the largest value so far by little. So: all signals of the kind whose
    // largest value lies after sample 7, over a floor just below it.
    QFETCH(int, order);
    QFETCH(int, count);
    InterpolatedPeak meter;
    int seen = 0;
    for (unsigned pattern = 0; pattern < 1U << count; ++pattern) {
        const auto sign = [&](std::size_t i) {
            return i >= static_cast<std::size_t>(count) ? 0.0 : (pattern >> i & 1U) != 0 ? 1.0 : -1.0;
        };
        std::array<double, 24> samples{};
        double step = 0.0;
        for (std::size_t i = 0; i < 23; ++i) {
            samples[i + 1] = samples[i] + (order == 1 ? (i == 7 ? 0.0 : sign(i)) : step);
            step += sign(i);
        }
        // Upright and level at the position: there a bound is reached if it is at all.
        const double slope = samples[8] - samples[7];
        const double middle = samples[7];
        for (std::size_t i = 0; i < samples.size(); ++i)
            samples[i] = order == 0 ? sign(i) : samples[i] - middle + 100.0 - slope * (static_cast<double>(i) - 7.0);

        double expected = 0.0;
        for (int p = 1; p < 8; ++p)
            expected = std::max(expected, interpolated(samples, 7, p));
        const double neighbour = samples[7];
        const double floor = expected - 0.02 * (expected - neighbour);
        if (expected < neighbour + 0.1 || *std::max_element(samples.begin(), samples.end()) >= floor)
            continue;
        ++seen;
        meter.reset();
        meter.restart();
        meter.process(std::vector{floor});
        meter.restart();
        meter.process(samples);
        QVERIFY2(meter.peak().magnitude() >= expected * (1.0 - 1e-6), std::to_string(pattern).c_str());
    }
    QVERIFY(seen > 100);
}

void TestPeak::betweenSamplesItReadsMoreThanTheSamples()
{
    // A quarter of the rate at 45°: every sample is 3.01 dB below the crest.
    const std::vector<double> samples = sineAt(0.25, pi / 4.0, 400);
    SamplePeak bySample;
    bySample.process(samples);
    QVERIFY(std::abs(bySample.peakDbFs() + 3.0103) < 0.001);
    QVERIFY(std::abs(steadyPeakDbFs(samples)) < 0.05);
}

void TestPeak::skippingChangesNothing_data()
{
    QTest::addColumn<std::vector<double>>("samples");
    constexpr std::size_t frames = 20000;
    QTest::newRow("noise") << whiteNoise(frames);
    QTest::newRow("100 Hz") << sineAt(0.0021, 0.3, frames);
    QTest::newRow("1 kHz") << sineAt(0.0209, 0.3, frames);
    QTest::newRow("8 kHz") << sineAt(0.1667, 0.3, frames);
    QTest::newRow("19 kHz") << sineAt(0.3987, 0.3, frames);
    QTest::newRow("at half the rate") << sineAt(0.4999, 0.3, frames);
    QTest::newRow("constant") << std::vector<double>(frames, 0.7);
    std::vector<double> swelling = sineAt(0.0209, 0.3, frames);
    for (std::size_t i = 0; i < frames; ++i)
        swelling[i] *= static_cast<double>(i) / frames;
    QTest::newRow("swelling") << swelling;
}

void TestPeak::skippingChangesNothing()
{
    QFETCH(std::vector<double>, samples);
    // Reset at each sample there is next to nothing to compare with, so nearly all is interpolated.
    InterpolatedPeak thorough;
    PeakValue expected;
    for (const double x : samples) {
        thorough.process(std::span(&x, 1));
        expected.add(thorough.peak());
        thorough.reset();
    }
    InterpolatedPeak meter;
    meter.process(samples);
    QVERIFY(meter.peak().magnitude() == expected.magnitude()); // QCOMPARE would allow a difference
    // The loudest comes first: everything after it is skipped.
    InterpolatedPeak after;
    after.process(std::vector{expected.magnitude()});
    after.restart();
    after.process(samples);
    QVERIFY(after.peak().magnitude() == expected.magnitude());
}

void TestPeak::cutsDoNotMatter()
{
    const std::vector<double> samples = whiteNoise(5000);
    const auto in = std::span(samples);
    InterpolatedPeak one;
    InterpolatedPeak other;
    std::size_t frames = 0;
    for (std::size_t at = 0; at < samples.size(); at += frames) {
        frames = std::min(at % 611 + 1, samples.size() - at);
        one.process(in.subspan(at, frames));
        for (std::size_t i = at; i < at + frames; i += std::min<std::size_t>(7, at + frames - i))
            other.process(in.subspan(i, std::min<std::size_t>(7, at + frames - i)));
        QVERIFY(one.peak().magnitude() == other.peak().magnitude());
    }
}

void TestPeak::interpolationGoesOnOverReset()
{
    // The crest between samples 39 and 40 is known at sample 56 at the latest, and counts there.
    std::vector<double> samples(80, 0.0);
    samples[39] = samples[40] = 0.5;
    InterpolatedPeak meter;
    const auto in = std::span<const double>(samples);
    meter.process(in.first(41));
    QCOMPARE(meter.peakDbFs(), amplitudeToDb(0.5));
    meter.reset();
    QVERIFY(std::isnan(meter.peakDbFs()));
    meter.process(in.subspan(41));
    // sinc(1/2) · 2 · 0.5 = 0.637, less what the window takes.
    QVERIFY2(std::abs(meter.peakDbFs() - amplitudeToDb(2.0 / pi)) < 0.1, qPrintable(QString::number(meter.peakDbFs())));
}

void TestPeak::restartDoesNotInterpolateAcrossTheGap()
{
    const std::vector<double> high(100, 0.5);
    const std::vector<double> low(100, -0.5);
    InterpolatedPeak meter;
    meter.process(high);
    meter.restart();
    meter.process(low);
    QVERIFY(std::abs(meter.peakDbFs() - amplitudeToDb(0.5)) < 1e-5);
    meter.process(high); // without a gap the jump overshoots
    QVERIFY(meter.peakDbFs() > amplitudeToDb(0.5) + 0.5);
}

void TestPeak::valuesMerge()
{
    PeakValue value;
    SamplePeak quiet;
    quiet.process(std::vector{0.1, -0.2});
    InterpolatedPeak loud;
    loud.process(std::vector{0.4});
    value.add(quiet);
    QCOMPARE(value.peakDbFs(), amplitudeToDb(0.2));
    value.add(loud.peak());
    QCOMPARE(value.peakDbFs(), amplitudeToDb(0.4));
    value.add(PeakValue());
    QCOMPARE(value.peakDbFs(), amplitudeToDb(0.4));
    value.reset();
    QVERIFY(std::isnan(value.peakDbFs()));
}

QTEST_GUILESS_MAIN(TestPeak)
#include "tst_peak.moc"
