// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/octave_bands.h"
#include "signals.h"

#include <QTest>

#include <array>

using namespace ls;

namespace {

constexpr std::array<BandWidth, 2> widths{BandWidth::thirdOctave, BandWidth::octave};

} // namespace

class TestOctaveBands : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bandsAreThoseOfTheStandard();
    void fastFallsWithItsTimeConstant();
    void blocksDoNotMatter();
    void intervalsAddUp();
    void minimumWaitsUntilSettled();
    void restartForgetsTheStream();
    void bandsBeyondTheRateAreNotAvailable();
    void notAvailableBeforeTheFirstQuantum();
    void silenceIsMinusInfinity();
};

void TestOctaveBands::bandsAreThoseOfTheStandard()
{
    // IEC 61260-1:2014, Annex E: the series R10, and every third of it.
    constexpr std::array<double, 10> series{1.0, 1.25, 1.6, 2.0, 2.5, 3.15, 4.0, 5.0, 6.3, 8.0};
    const std::span<const Band> thirds = bands(BandWidth::thirdOctave);
    QCOMPARE(thirds.size(), std::size_t{34});
    for (std::size_t i = 0; i < thirds.size(); ++i) {
        QCOMPARE(thirds[i].nominalHz, series[i % 10] * std::pow(10.0, 1.0 + static_cast<double>(i / 10)));
        QCOMPARE(thirds[i].exactHz, std::pow(10.0, 1.0 + static_cast<double>(i) / 10.0));
        QCOMPARE(thirds[i].lowerHz, std::pow(10.0, 0.95 + static_cast<double>(i) / 10.0));
        QCOMPARE(thirds[i].upperHz, std::pow(10.0, 1.05 + static_cast<double>(i) / 10.0));
        const bool kilo = thirds[i].nominalHz >= 1000.0;
        QCOMPARE(QString::fromLatin1(thirds[i].label),
                 QString::number(thirds[i].nominalHz / (kilo ? 1000.0 : 1.0)) + QString::fromLatin1(kilo ? "k" : ""));
    }
    const std::span<const Band> octaves = bands(BandWidth::octave);
    QCOMPARE(octaves.size(), std::size_t{11});
    for (std::size_t i = 0; i < octaves.size(); ++i) {
        QCOMPARE(octaves[i].nominalHz, thirds[2 + 3 * i].nominalHz);
        QCOMPARE(octaves[i].exactHz, thirds[2 + 3 * i].exactHz);
        QCOMPARE(octaves[i].lowerHz, thirds[1 + 3 * i].lowerHz);
        QCOMPARE(octaves[i].upperHz, thirds[3 + 3 * i].upperHz);
    }
}

void TestOctaveBands::fastFallsWithItsTimeConstant()
{
    // 10 lg(e) / 0.125 s
    OctaveBands meter(48000);
    meter.process(test::sine(1000.0, -20.0, 48000, 2 * 48000));
    meter.process(std::vector<double>(4800, 0.0)); // the filter's own decay is over
    const double before = meter.fastDbFs(BandWidth::octave, 6);
    meter.process(std::vector<double>(9600, 0.0));
    QVERIFY(std::abs(5.0 * (before - meter.fastDbFs(BandWidth::octave, 6)) - 34.744) < 0.01);
}

void TestOctaveBands::blocksDoNotMatter()
{
    for (const int rate : {44100, 192000}) {
        const std::vector<float> noise = test::noise(static_cast<std::size_t>(2 * rate + 17), 5);
        const std::vector<double> samples(noise.begin(), noise.end());
        OctaveBands whole(rate);
        whole.process(samples);
        for (const std::size_t block : {std::size_t{1}, std::size_t{63}, std::size_t{480}, std::size_t{2205}}) {
            OctaveBands cut(rate);
            for (std::size_t at = 0; at < samples.size(); at += block)
                cut.process(std::span(samples).subspan(at, std::min(block, samples.size() - at)));
            for (const BandWidth width : widths) {
                for (std::size_t i = 0; i < bands(width).size(); ++i) {
                    const BandInterval &a = whole.interval(width)[i];
                    const BandInterval &b = cut.interval(width)[i];
                    QVERIFY(a.samples > 0 && a.samples == b.samples && a.energy == b.energy);
                    QVERIFY(a.fast.maxDbFs() == b.fast.maxDbFs());
                    const double minimum = a.fast.minDbFs(); // the lowest bands have not settled
                    QVERIFY(minimum == b.fast.minDbFs() || (std::isnan(minimum) && std::isnan(b.fast.minDbFs())));
                    QVERIFY(whole.fastDbFs(width, i) == cut.fastDbFs(width, i));
                }
            }
        }
    }
}

void TestOctaveBands::intervalsAddUp()
{
    const std::vector<float> noise = test::noise(5 * 48000, 6);
    const std::vector<double> samples(noise.begin(), noise.end());
    OctaveBands whole(48000);
    whole.process(samples);
    OctaveBands rows(48000);
    std::array<BandInterval, 11> total{};
    for (std::size_t at = 0; at < samples.size(); at += 2401) { // not a multiple of the quantum
        rows.reset();
        rows.process(std::span(samples).subspan(at, std::min<std::size_t>(2401, samples.size() - at)));
        for (std::size_t i = 0; i < total.size(); ++i)
            total[i].add(rows.interval(BandWidth::octave)[i]);
    }
    for (std::size_t i = 0; i < total.size(); ++i) {
        const BandInterval &expected = whole.interval(BandWidth::octave)[i];
        QCOMPARE(total[i].samples, expected.samples);
        QVERIFY(std::abs(total[i].leqDbFs() - expected.leqDbFs()) < 1e-9);
        QCOMPARE(total[i].fast.maxDbFs(), expected.fast.maxDbFs());
        QCOMPARE(total[i].fast.minDbFs(), expected.fast.minDbFs());
        QVERIFY(total[i].fast.maxDbFs() > expected.leqDbFs() && total[i].fast.minDbFs() < expected.leqDbFs());
    }
}

void TestOctaveBands::minimumWaitsUntilSettled()
{
    OctaveBands meter(48000);
    const auto minimumDbFs = [&] { return meter.interval(BandWidth::octave)[6].fast.minDbFs(); };
    const std::vector<double> tone = test::sine(1000.0, -20.0, 48000, 2 * 48000);
    meter.process(std::span(tone).first(48000)); // 8 τ is one second
    QVERIFY(std::isnan(minimumDbFs()));
    QVERIFY(std::isfinite(meter.interval(BandWidth::octave)[6].fast.maxDbFs()));
    meter.process(std::span(tone).last(48000));
    QVERIFY(std::abs(minimumDbFs() + 20.0) < 0.02);
}

void TestOctaveBands::restartForgetsTheStream()
{
    const std::vector<float> noise = test::noise(48000 + 11, 7);
    const std::vector<double> samples(noise.begin(), noise.end());
    OctaveBands fresh(48000);
    fresh.process(samples);
    OctaveBands used(48000);
    used.process(test::sine(100.0, 0.0, 48000, 2 * 48000 + 5));
    used.restart();
    for (const BandWidth width : widths)
        for (std::size_t i = 0; i < bands(width).size(); ++i)
            QVERIFY(std::isnan(used.fastDbFs(width, i)));
    used.reset();
    used.process(samples);
    for (const BandWidth width : widths)
        for (std::size_t i = 0; i < bands(width).size(); ++i)
            QCOMPARE(used.interval(width)[i].energy, fresh.interval(width)[i].energy);
    // 1 kHz settles 8 τ = 1 s and 6 ms after the stream began anew.
    QVERIFY(std::isnan(used.interval(BandWidth::octave)[6].fast.minDbFs()));
}

void TestOctaveBands::bandsBeyondTheRateAreNotAvailable()
{
    const auto highestHz = [](int rate, BandWidth width) {
        OctaveBands meter(rate);
        const std::vector<float> noise = test::noise(static_cast<std::size_t>(2 * rate), 8);
        meter.process(std::vector<double>(noise.begin(), noise.end()));
        double highest = 0.0;
        for (std::size_t i = 0; i < bands(width).size(); ++i) {
            const BandInterval &interval = meter.interval(width)[i];
            const bool available = std::isfinite(interval.leqDbFs());
            if (available != std::isfinite(meter.fastDbFs(width, i)) ||
                available != std::isfinite(interval.fast.maxDbFs()) || (!available && !std::isnan(interval.leqDbFs())))
                return -1.0;
            if (available)
                highest = bands(width)[i].nominalHz;
        }
        return highest;
    };
    QCOMPARE(highestHz(44100, BandWidth::thirdOctave), 20000.0);
    QCOMPARE(highestHz(44100, BandWidth::octave), 16000.0);
    QCOMPARE(highestHz(32000, BandWidth::thirdOctave), 12500.0);
    QCOMPARE(highestHz(32000, BandWidth::octave), 8000.0);
    QCOMPARE(highestHz(8000, BandWidth::thirdOctave), 3150.0);
}

void TestOctaveBands::notAvailableBeforeTheFirstQuantum()
{
    OctaveBands meter(48000);
    meter.process(std::vector<double>(63, 0.5));
    QVERIFY(std::isnan(meter.interval(BandWidth::octave)[6].leqDbFs()));
    QVERIFY(std::isnan(meter.interval(BandWidth::octave)[6].fast.maxDbFs()));
    QVERIFY(std::isnan(meter.fastDbFs(BandWidth::octave, 6)));
    meter.process(std::vector<double>(1, 0.5));
    QVERIFY(std::isfinite(meter.interval(BandWidth::octave)[6].leqDbFs()));
}

void TestOctaveBands::silenceIsMinusInfinity()
{
    OctaveBands meter(48000);
    meter.process(std::vector<double>(48000, 0.0));
    for (const BandWidth width : widths) {
        for (std::size_t i = 0; i < bands(width).size(); ++i) {
            QCOMPARE(meter.interval(width)[i].leqDbFs(), digitalSilenceDb);
            QCOMPARE(meter.interval(width)[i].fast.maxDbFs(), digitalSilenceDb);
            QCOMPARE(meter.fastDbFs(width, i), digitalSilenceDb);
        }
    }
}

QTEST_GUILESS_MAIN(TestOctaveBands)
#include "tst_octave_bands.moc"
