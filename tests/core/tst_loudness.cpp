// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/loudness.h"
#include "ebu_signals.h"

#include <QTest>

#include <ebur128.h>
#include <memory>

using namespace ls;
using namespace ls::test;

namespace {

constexpr int rate = 48000;

struct Destroy {
    void operator()(ebur128_state *state) const { ebur128_destroy(&state); }
};
using Reference = std::unique_ptr<ebur128_state, Destroy>;

/// Noise whose level wanders over 40 dB, so that all gates have work to do.
std::vector<float> wanderingNoise(double seconds, int sampleRateHz, std::uint64_t seed, std::size_t channels = 1,
                                  double periodSeconds = 31.4)
{
    const auto frames = static_cast<std::size_t>(seconds * sampleRateHz);
    std::vector<float> samples = noise(frames * channels, seed, -30.0);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double time = static_cast<double>(i / channels) / sampleRateHz;
        samples[i] *= static_cast<float>(dbToAmplitude(20.0 * std::sin(2.0 * std::numbers::pi * time / periodSeconds)));
    }
    return samples;
}

} // namespace

class TestLoudness : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fullScaleSineReadsMinus3();
    void sameAsLibebur128_data();
    void sameAsLibebur128();
    void rangeIsThatOfAllShortTermValues();
    void rangeIsNearThatOfLibebur128();
    void fiveChannelsAreSummedAsInLibebur128();
    void notAvailableBeforeItsWindowIsFull();
    void silencePassesNoGate();
    void soundLeavesNothingInSilence();
    void maximaAreTakenEvery10Ms();
    void resetForgetsWhatIsSinceReset();
    void nothingFromBeforeAResetCounts();
    void restartBeginsTheWindowsAnew();
};

void TestLoudness::fullScaleSineReadsMinus3()
{
    // BS.1770-4: a 997 Hz sine at 0 dBFS in the left channel reads −3.01 LKFS.
    for (const int sampleRateHz : {44100, 48000, 88200, 96000, 176400, 192000}) {
        Loudness loudness(sampleRateHz);
        feedTenths(loudness, toFloat(sine(997.0, -3.0103, sampleRateHz, 4 * static_cast<std::size_t>(sampleRateHz))),
                   sampleRateHz);
        QVERIFY2(std::abs(loudness.shortTermLufs() + 3.0103) < (sampleRateHz == 48000 ? 0.001 : 0.006),
                 qPrintable(QString::number(loudness.shortTermLufs())));
    }
}

void TestLoudness::sameAsLibebur128_data()
{
    // Only at 48 kHz is libebur128's weighting that of the standard; at other rates it lets the gain of the pass band
    // go with the rate, by 0.032 dB up to 192 kHz. (Ours: tst_k_weighting.) The windows and gates are the same.
    QTest::addColumn<int>("sampleRateHz");
    QTest::addColumn<double>("weightingDb");
    QTest::newRow("44.1 kHz") << 44100 << 0.005;
    QTest::newRow("48 kHz") << 48000 << 1e-6;
    QTest::newRow("96 kHz") << 96000 << 0.025;
    QTest::newRow("192 kHz") << 192000 << 0.035;
}

void TestLoudness::sameAsLibebur128()
{
    QFETCH(int, sampleRateHz);
    QFETCH(double, weightingDb);
    const std::vector<float> samples = wanderingNoise(60.0, sampleRateHz, 3);
    const auto tenth = static_cast<std::size_t>(sampleRateHz / 10);
    const Reference reference(
        ebur128_init(1, static_cast<unsigned long>(sampleRateHz), EBUR128_MODE_S | EBUR128_MODE_I));
    Loudness loudness(sampleRateHz);
    double momentaryMax = digitalSilenceDb;
    double worst = 0.0;
    feedTenths(
        loudness, samples,
        [&](std::size_t i) {
            ebur128_add_frames_float(reference.get(), samples.data() + i * tenth, tenth);
            double expected = 0.0;
            if (i >= 3) {
                ebur128_loudness_momentary(reference.get(), &expected);
                worst = std::max(worst, std::abs(loudness.momentaryLufs() - expected));
                momentaryMax = std::max(momentaryMax, expected);
            }
            if (i >= 29) {
                ebur128_loudness_shortterm(reference.get(), &expected);
                worst = std::max(worst, std::abs(loudness.shortTermLufs() - expected));
            }
        },
        sampleRateHz);
    QVERIFY2(worst < weightingDb, qPrintable(QString::number(worst)));
    QVERIFY(loudness.momentaryMaxLufs() >= momentaryMax - weightingDb);
    QVERIFY(loudness.momentaryMaxLufs() < momentaryMax + 0.3);
    double integrated = 0.0;
    ebur128_loudness_global(reference.get(), &integrated);
    QVERIFY2(std::abs(loudness.integratedLufs() - integrated) < 0.01 + weightingDb,
             qPrintable(QString::number(loudness.integratedLufs() - integrated)));
}

void TestLoudness::rangeIsThatOfAllShortTermValues()
{
    // The short-term values of libebur128, every 100 ms, gated and sorted as in Tech 3342, each by itself.
    const std::vector<float> samples = wanderingNoise(120.0, rate, 4);
    const Reference reference(ebur128_init(1, rate, EBUR128_MODE_S));
    Loudness loudness(rate);
    std::vector<double> lufs;
    feedTenths(loudness, samples, [&](std::size_t i) {
        ebur128_add_frames_float(reference.get(), samples.data() + i * rate / 10, rate / 10);
        double value = 0.0;
        ebur128_loudness_shortterm(reference.get(), &value);
        if (i >= 29 && value > -70.0)
            lufs.push_back(value);
    });
    double power = 0.0;
    for (const double value : lufs)
        power += dbToPower(value) / static_cast<double>(lufs.size());
    std::erase_if(lufs, [gate = powerToDb(power) - 20.0](double value) { return value < gate; });
    std::sort(lufs.begin(), lufs.end());
    const auto percentile = [&](double p) {
        return lufs[static_cast<std::size_t>(std::llround(p * static_cast<double>(lufs.size() - 1)))];
    };
    const double expected = percentile(0.95) - percentile(0.10);
    QVERIFY(expected > 10.0); // or else the gates had nothing to do
    QVERIFY2(std::abs(loudness.rangeLu() - expected) < 0.02,
             qPrintable(QString::number(loudness.rangeLu() - expected)));
}

void TestLoudness::rangeIsNearThatOfLibebur128()
{
    // libebur128 takes a short-term value only each second, the least that Tech 3342 allows. Where the level wanders
    // slowly, that makes little difference.
    const std::vector<float> samples = wanderingNoise(380.0, rate, 6, 1, 380.0);
    const Reference reference(ebur128_init(1, rate, EBUR128_MODE_LRA));
    ebur128_add_frames_float(reference.get(), samples.data(), samples.size());
    double expected = 0.0;
    ebur128_loudness_range(reference.get(), &expected);
    Loudness loudness(rate);
    feedTenths(loudness, samples);
    QVERIFY(expected > 10.0);
    QVERIFY2(std::abs(loudness.rangeLu() - expected) < 0.1, qPrintable(QString::number(loudness.rangeLu() - expected)));
}

void TestLoudness::fiveChannelsAreSummedAsInLibebur128()
{
    constexpr std::size_t channels = 5;
    const std::vector<float> samples = wanderingNoise(20.0, rate, 5, channels);
    const Reference reference(ebur128_init(channels, rate, EBUR128_MODE_S | EBUR128_MODE_I));
    ebur128_add_frames_float(reference.get(), samples.data(), samples.size() / channels);
    Loudness loudness(rate, loudnessWeights(channels));
    feedTenths(
        loudness, samples, [](std::size_t) {}, rate, channels);
    double expected = 0.0;
    ebur128_loudness_shortterm(reference.get(), &expected);
    QVERIFY(std::abs(loudness.shortTermLufs() - expected) < 1e-6);
    ebur128_loudness_global(reference.get(), &expected);
    QVERIFY(std::abs(loudness.integratedLufs() - expected) < 0.01);
}

void TestLoudness::notAvailableBeforeItsWindowIsFull()
{
    Loudness loudness(rate);
    feedTenths(loudness, tone({{0.3, -23}}));
    QVERIFY(std::isnan(loudness.momentaryLufs()));
    QVERIFY(std::isnan(loudness.momentaryMaxLufs()));
    QVERIFY(std::isnan(loudness.tenthMomentaryMaxLufs()));
    feedTenths(loudness, tone({{0.1, -23}}));
    QVERIFY(std::isfinite(loudness.momentaryLufs()));
    QCOMPARE(loudness.momentaryMaxLufs(), loudness.momentaryLufs());
    feedTenths(loudness, tone({{2.5, -23}}));
    QVERIFY(std::isnan(loudness.shortTermLufs()));
    QVERIFY(std::isnan(loudness.shortTermMaxLufs()));
    QVERIFY(std::isnan(loudness.rangeLu()));
    feedTenths(loudness, tone({{0.1, -23}}));
    QVERIFY(std::isfinite(loudness.shortTermLufs()));
    QVERIFY(std::isfinite(loudness.shortTermMaxLufs()));
    QCOMPARE(loudness.rangeLu(), 0.0);
}

void TestLoudness::silencePassesNoGate()
{
    Loudness loudness(rate);
    feedTenths(loudness, std::vector<float>(5 * rate, 0.0F));
    QCOMPARE(loudness.momentaryLufs(), digitalSilenceDb);
    QCOMPARE(loudness.momentaryMaxLufs(), digitalSilenceDb);
    QVERIFY(std::isnan(loudness.integratedLufs()));
    QVERIFY(std::isnan(loudness.rangeLu()));
}

void TestLoudness::soundLeavesNothingInSilence()
{
    // What rings on after 10 s is the high-pass, far below −300 LUFS, and no remainder of a running sum.
    Loudness loudness(rate);
    feedTenths(loudness, tone({{5, 0}, {10, silent}}));
    QVERIFY2(loudness.shortTermLufs() < -300.0, qPrintable(QString::number(loudness.shortTermLufs())));
}

void TestLoudness::maximaAreTakenEvery10Ms()
{
    // 400 ms of tone that begin 30 ms after a tenth: a window that only ends at tenths holds at most 370 ms of it,
    // which is 10 lg(370/400) = −0.34 LU.
    Loudness loudness(rate);
    double largestAtTenths = digitalSilenceDb;
    double largestInTenths = digitalSilenceDb;
    feedTenths(loudness, tone({{1.03, silent}, {0.4, -23}, {0.57, silent}}), [&](std::size_t i) {
        if (i >= 3) {
            largestAtTenths = std::max(largestAtTenths, loudness.momentaryLufs());
            largestInTenths = std::max(largestInTenths, loudness.tenthMomentaryMaxLufs());
        }
    });
    QVERIFY(std::abs(largestAtTenths + 23.34) < 0.02);
    QVERIFY(std::abs(loudness.momentaryMaxLufs() + 23.0) < 0.02);
    QCOMPARE(largestInTenths, loudness.momentaryMaxLufs());
}

void TestLoudness::resetForgetsWhatIsSinceReset()
{
    Loudness loudness(rate);
    feedTenths(loudness, tone({{5, -23}}));
    loudness.reset();
    QVERIFY(std::isnan(loudness.integratedLufs()));
    QVERIFY(std::isnan(loudness.rangeLu()));
    QVERIFY(std::isnan(loudness.momentaryMaxLufs()));
    QVERIFY(std::isnan(loudness.shortTermMaxLufs()));
    QVERIFY(std::isfinite(loudness.momentaryLufs()));
    QVERIFY(std::isfinite(loudness.shortTermLufs()));
}

void TestLoudness::nothingFromBeforeAResetCounts()
{
    // A loud second before it would otherwise stay in four gating blocks, and lift the relative gate above all that
    // follows.
    Loudness loudness(rate);
    feedTenths(loudness, tone({{5, -20}}));
    loudness.reset();
    feedTenths(loudness, tone({{10, -60}}));
    QVERIFY(std::abs(loudness.integratedLufs() + 60.0) < 0.02);
    QVERIFY(std::abs(loudness.momentaryMaxLufs() + 60.0) < 0.02);
    QVERIFY(std::abs(loudness.shortTermMaxLufs() + 60.0) < 0.02);
    QVERIFY(loudness.rangeLu() < 0.02);
}

void TestLoudness::restartBeginsTheWindowsAnew()
{
    Loudness loudness(rate);
    feedTenths(loudness, tone({{5, -23}}));
    const double integrated = loudness.integratedLufs();
    const double momentaryMax = loudness.momentaryMaxLufs();
    loudness.restart();
    QVERIFY(std::isnan(loudness.momentaryLufs()));
    QVERIFY(std::isnan(loudness.tenthMomentaryMaxLufs()));
    feedTenths(loudness, std::vector<float>(rate / 10 * 3, 0.0F));
    QVERIFY(std::isnan(loudness.momentaryLufs()));
    QCOMPARE(loudness.integratedLufs(), integrated);
    QCOMPARE(loudness.momentaryMaxLufs(), momentaryMax);
}

QTEST_GUILESS_MAIN(TestLoudness)
#include "tst_loudness.moc"
