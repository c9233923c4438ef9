// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/loudness.h"
#include "signals.h"

#include <QTest>

#include <ebur128.h>
#include <utility>

using namespace ls;

namespace {

constexpr int rate = 48000;

/// Segments of 1 kHz: seconds, and the peak dBFS that a stereo pair has in EBU Tech 3341. One channel of a pair has
/// half its energy, so the mono signal is 3.01 dB louder.
using Segments = std::vector<std::pair<double, double>>;

std::vector<float> tone(const Segments &segments)
{
    std::vector<float> samples;
    for (const auto &[seconds, stereoPeakDbFs] : segments) {
        const double amplitude = std::numbers::sqrt2 * dbToAmplitude(stereoPeakDbFs);
        const auto frames = static_cast<std::size_t>(std::llround(seconds * rate));
        const std::size_t begin = samples.size();
        for (std::size_t i = begin; i < begin + frames; ++i)
            samples.push_back(static_cast<float>(
                amplitude * std::sin(2.0 * std::numbers::pi * 1000.0 * static_cast<double>(i) / rate)));
    }
    return samples;
}

void feed(Loudness &loudness, const std::vector<float> &samples)
{
    for (std::size_t at = 0; at + rate / 10 <= samples.size(); at += rate / 10)
        loudness.process(std::span(samples).subspan(at, rate / 10));
}

} // namespace

class TestLoudness : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ebuTech3341_data();
    void ebuTech3341();
    void sameAsLibebur128();
    void notAvailableBeforeItsWindowIsFull();
    void silencePassesNoGate();
    void resetForgetsIntegratedOnly();
};

void TestLoudness::ebuTech3341_data()
{
    QTest::addColumn<Segments>("segments");
    QTest::addColumn<double>("integrated");
    QTest::newRow("case 1") << Segments{{20, -23}} << -23.0;
    QTest::newRow("case 2") << Segments{{20, -33}} << -33.0;
    QTest::newRow("case 3") << Segments{{10, -36}, {60, -23}, {10, -36}} << -23.0;
    QTest::newRow("case 4") << Segments{{10, -72}, {10, -36}, {60, -23}, {10, -36}, {10, -72}} << -23.0;
    QTest::newRow("case 5") << Segments{{20, -26}, {20.1, -20}, {20, -26}} << -22.985;
    // Its 598 gating blocks of 400 ms count the first and last 0.3 s of −26 dB less: 10 lg(0.3007 / 59.8).
}

void TestLoudness::ebuTech3341()
{
    QFETCH(Segments, segments);
    QFETCH(double, integrated);
    Loudness loudness(rate);
    feed(loudness, tone(segments));
    // The standard allows ±0.1 LU; we hold ourselves to ±0.02.
    QVERIFY2(std::abs(loudness.integratedLufs() - integrated) < 0.02,
             qPrintable(QString::number(loudness.integratedLufs())));
    if (segments.size() == 1) {
        QVERIFY(std::abs(loudness.momentaryLufs() - integrated) < 0.02);
        QVERIFY(std::abs(loudness.shortTermLufs() - integrated) < 0.02);
    }
}

void TestLoudness::sameAsLibebur128()
{
    // Noise whose level wanders over 40 dB, so that both gates have work to do.
    std::vector<float> samples = test::noise(60 * rate, 3, -30.0);
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] *= static_cast<float>(dbToAmplitude(20.0 * std::sin(static_cast<double>(i) / (5.0 * rate))));
    ebur128_state *reference = ebur128_init(1, rate, EBUR128_MODE_M | EBUR128_MODE_S | EBUR128_MODE_I);
    Loudness loudness(rate);
    for (std::size_t at = 0; at + rate / 10 <= samples.size(); at += rate / 10) {
        loudness.process(std::span(samples).subspan(at, rate / 10));
        ebur128_add_frames_float(reference, samples.data() + at, rate / 10);
        double expected = 0.0;
        if (at >= 3 * rate) {
            ebur128_loudness_momentary(reference, &expected);
            QVERIFY(std::abs(loudness.momentaryLufs() - expected) < 1e-6);
            ebur128_loudness_shortterm(reference, &expected);
            QVERIFY(std::abs(loudness.shortTermLufs() - expected) < 1e-6);
        }
    }
    double integrated = 0.0;
    ebur128_loudness_global(reference, &integrated);
    ebur128_destroy(&reference);
    QVERIFY2(std::abs(loudness.integratedLufs() - integrated) < 0.01,
             qPrintable(QString::number(loudness.integratedLufs() - integrated)));
}

void TestLoudness::notAvailableBeforeItsWindowIsFull()
{
    Loudness loudness(rate);
    feed(loudness, tone({{0.3, -23}}));
    QVERIFY(std::isnan(loudness.momentaryLufs()));
    feed(loudness, tone({{0.1, -23}}));
    QVERIFY(std::isfinite(loudness.momentaryLufs()));
    QVERIFY(std::isnan(loudness.shortTermLufs()));
    feed(loudness, tone({{2.6, -23}}));
    QVERIFY(std::isfinite(loudness.shortTermLufs()));
}

void TestLoudness::silencePassesNoGate()
{
    Loudness loudness(rate);
    feed(loudness, std::vector<float>(5 * rate, 0.0F));
    QCOMPARE(loudness.momentaryLufs(), digitalSilenceDb);
    QVERIFY(std::isnan(loudness.integratedLufs()));
}

void TestLoudness::resetForgetsIntegratedOnly()
{
    Loudness loudness(rate);
    feed(loudness, tone({{5, -23}}));
    loudness.reset();
    QVERIFY(std::isnan(loudness.integratedLufs()));
    QVERIFY(std::isfinite(loudness.shortTermLufs()));
    loudness.restart();
    QVERIFY(std::isnan(loudness.momentaryLufs()));
}

QTEST_GUILESS_MAIN(TestLoudness)
#include "tst_loudness.moc"
