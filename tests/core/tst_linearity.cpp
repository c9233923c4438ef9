// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/frequency_weighting.h"
#include "core/dsp/leq.h"
#include "core/dsp/peak.h"
#include "core/dsp/time_weighting.h"
#include "core/measure/analyzer.h"
#include "reading_log.h"
#include "signals.h"

#include <QTest>

using namespace ls;
using Curve = FrequencyWeighting::Curve;

namespace {

constexpr int rate = 48000;

/// A steady tone, in float as devices and files deliver it; with what each meter reads after it has settled.
struct ToneReadings {
    double leqDb, fastDb, slowDb;
};

ToneReadings read(double frequencyHz, double rmsDbFs, std::optional<Curve> curve)
{
    // S lacks 10 lg(1 − e^(−12)), nothing, after 12 s. Leq begins when the filter has settled.
    constexpr int seconds = 12;
    const std::vector<float> heard = test::toFloat(test::sine(frequencyHz, rmsDbFs, rate, seconds * rate));
    std::vector<double> samples(heard.begin(), heard.end());
    if (curve)
        FrequencyWeighting(*curve, rate).process(samples, samples);
    TimeWeighting fast(TimeWeighting::fastSeconds, rate);
    TimeWeighting slow(TimeWeighting::slowSeconds, rate);
    Leq leq;
    fast.process(samples);
    slow.process(samples);
    leq.process(std::span<const double>(samples).subspan(rate));
    return {leq.levelDbFs(), fast.levelDbFs(), slow.levelDbFs()};
}

/// How many samples of half a cycle of 1 kHz of this amplitude, of either sign, the analyser takes for overload.
std::int64_t overloads(double amplitude)
{
    std::vector<float> samples(4800, 0.0F);
    for (std::size_t i = 0; i < 24; ++i)
        samples[1000 + i] = static_cast<float>(amplitude * std::sin(std::numbers::pi * (static_cast<double>(i) / 24)));
    test::ReadingLog log;
    Analyzer analyzer({rate, 1, SampleType::float32}, {}, log);
    analyzer.process({samples, 1, 0, 0});
    return log.snapshots.back().clippedSamples;
}

} // namespace

class TestLinearity : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void levelFollowsTheSignal();
    void timeWeightingsAndAverageAgree();
    void frequencyWeightingsAgreeAtOneKilohertz();
    void overloadTakesBothSignsAlike();
    void peakTakesBothSignsAlike();
};

void TestLinearity::levelFollowsTheSignal()
{
    // IEC 61672-1:2013, 5.6: −100 … 0 dB re full-scale sine, in steps of 5 dB. Class 1 allows ±0.8 dB and ±0.3 dB
    // for a step; ours are ±0.02 dB for both.
    constexpr double toleranceDb = 0.02;
    const double fullScaleSine = powerToDb(0.5);
    double before = 0.0;
    for (int levelDb = -100; levelDb <= 0; levelDb += 5) {
        const ToneReadings got = read(1000.0, fullScaleSine + levelDb, Curve::A);
        for (const double reading : {got.leqDb, got.fastDb, got.slowDb})
            QVERIFY2(std::abs(reading - fullScaleSine - levelDb) <= toleranceDb,
                     qPrintable(QStringLiteral("%1: %2").arg(levelDb).arg(reading)));
        QVERIFY(levelDb == -100 || std::abs(got.fastDb - before - 5.0) <= toleranceDb);
        before = got.fastDb;
    }
}

void TestLinearity::timeWeightingsAndAverageAgree()
{
    // IEC 61672-1:2013, 5.8.3: within ±0.1 dB at 1 kHz; ours ±0.01.
    for (const auto curve : {std::optional(Curve::A), std::optional(Curve::C), std::optional<Curve>()}) {
        const ToneReadings got = read(1000.0, -20.0, curve);
        QVERIFY2(std::abs(got.fastDb - got.slowDb) <= 0.01, qPrintable(QString::number(got.fastDb - got.slowDb)));
        QVERIFY2(std::abs(got.fastDb - got.leqDb) <= 0.01, qPrintable(QString::number(got.fastDb - got.leqDb)));
    }
}

void TestLinearity::frequencyWeightingsAgreeAtOneKilohertz()
{
    // IEC 61672-1:2013, 5.5.9: C and Z within ±0.2 dB of A; ours ±0.01.
    const double z = read(1000.0, -20.0, std::nullopt).leqDb;
    QVERIFY(std::abs(read(1000.0, -20.0, Curve::A).leqDb - z) <= 0.01);
    QVERIFY(std::abs(read(1000.0, -20.0, Curve::C).leqDb - z) <= 0.01);
}

void TestLinearity::overloadTakesBothSignsAlike()
{
    // IEC 61672-1:2013, 5.11: half cycles of either sign overload within 1.5 dB of each other; ours at the same level.
    for (const double amplitude : {0.9, 0.999, 0.99996, 0.99998, 1.0, 1.1})
        QCOMPARE(overloads(-amplitude), overloads(amplitude));
    QCOMPARE(overloads(0.9999), 0);
    QCOMPARE(overloads(1.0), 1);
}

void TestLinearity::peakTakesBothSignsAlike()
{
    const std::vector<double> samples = test::sine(501.187, -3.0, rate, 47); // half a cycle
    std::vector<double> mirrored(samples.size());
    std::transform(samples.begin(), samples.end(), mirrored.begin(), std::negate<>());
    InterpolatedPeak positive;
    InterpolatedPeak negative;
    positive.process(samples);
    negative.process(mirrored);
    QCOMPARE(negative.peakDbFs(), positive.peakDbFs());
}

QTEST_GUILESS_MAIN(TestLinearity)
#include "tst_linearity.moc"
