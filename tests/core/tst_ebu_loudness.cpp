// SPDX-License-Identifier: GPL-3.0-or-later
// EBU Tech 3341, Table 1, cases 1 to 6 and 9 to 14, and EBU Tech 3342, Table 1, cases 1 to 4. What is left out is
// programme material. The standard's tolerance is ±0.1 LU, of the range ±1 LU; ours ±0.02 and ±0.1. (1 kHz instead of
// 997 Hz reads 0.007 high.)
#include "core/dsp/loudness.h"
#include "ebu_signals.h"

#include <QTest>

using namespace ls;
using namespace ls::test;

namespace {

constexpr int rate = 48000;

bool close(double value, double expected, double tolerance, const char *what)
{
    const bool good = std::abs(value - expected) <= tolerance;
    if (!good)
        qWarning("%s: %.4f instead of %.4f", what, value, expected);
    return good;
}

} // namespace

class TestEbuLoudness : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void integrated_data();
    void integrated();
    void case6HasFiveChannels();
    void case9ShortTermIsSteady();
    void case10ShortTermMaximumOfFiles();
    void case11ShortTermMaximumLive();
    void case12MomentaryIsSteady();
    void case13MomentaryMaximumOfFiles();
    void case14MomentaryMaximumLive();
    void range_data();
    void range();
};

void TestEbuLoudness::integrated_data()
{
    QTest::addColumn<Segments>("segments");
    QTest::addColumn<double>("lufs");
    QTest::newRow("case 1") << Segments{{20, -23}} << -23.0;
    QTest::newRow("case 2") << Segments{{20, -33}} << -33.0;
    QTest::newRow("case 3") << Segments{{10, -36}, {60, -23}, {10, -36}} << -23.0;
    QTest::newRow("case 4") << Segments{{10, -72}, {10, -36}, {60, -23}, {10, -36}, {10, -72}} << -23.0;
    // −23 in the table, which allows ±0.1: its 598 gating blocks of 400 ms count the first and last 0.3 s of −26 dB
    // less, which makes 10 lg(0.3007 / 59.8) = −22.985.
    QTest::newRow("case 5") << Segments{{20, -26}, {20.1, -20}, {20, -26}} << -22.985;
}

void TestEbuLoudness::integrated()
{
    QFETCH(Segments, segments);
    QFETCH(double, lufs);
    Loudness loudness(rate);
    feedTenths(loudness, tone(segments));
    QVERIFY(close(loudness.integratedLufs(), lufs, 0.02, "I"));
    if (segments.size() == 1) {
        QVERIFY(close(loudness.momentaryLufs(), lufs, 0.02, "M"));
        QVERIFY(close(loudness.shortTermLufs(), lufs, 0.02, "S"));
        QVERIFY(close(loudness.momentaryMaxLufs(), lufs, 0.02, "max M"));
        QVERIFY(close(loudness.shortTermMaxLufs(), lufs, 0.02, "max S"));
    }
}

void TestEbuLoudness::case6HasFiveChannels()
{
    // L R C Ls Rs with −28 −28 −24 −30 −30 dBFS peak. The energies add up to
    // 10 lg(2 · 10^−2.8 + 10^−2.4 + 2 · 1.41 · 10^−3.0) − 3.01 = −23.01 LUFS.
    constexpr std::array<double, 5> peakDbFs{-28, -28, -24, -30, -30};
    std::vector<float> samples;
    for (int i = 0; i < 20 * rate; ++i) {
        const double x = std::sin(2.0 * std::numbers::pi * 1000.0 * i / rate);
        for (const double level : peakDbFs)
            samples.push_back(static_cast<float>(dbToAmplitude(level) * x));
    }
    Loudness loudness(rate, loudnessWeights(5));
    feedTenths(
        loudness, samples, [](std::size_t) {}, rate, 5);
    QVERIFY(close(loudness.integratedLufs(), -23.0, 0.02, "I"));
}

void TestEbuLoudness::case9ShortTermIsSteady()
{
    Segments segments;
    for (int i = 0; i < 5; ++i)
        segments.insert(segments.end(), {{1.34, -20}, {1.66, -30}});
    Loudness loudness(rate);
    double low = HUGE_VAL;
    feedTenths(loudness, tone(segments), [&](std::size_t i) {
        if (i >= 29)
            low = std::min(low, loudness.shortTermLufs());
    });
    QVERIFY(close(low, -23.0, 0.02, "min S"));
    QVERIFY(close(loudness.shortTermMaxLufs(), -23.0, 0.02, "max S"));
}

void TestEbuLoudness::case10ShortTermMaximumOfFiles()
{
    for (int i = 0; i < 20; ++i) {
        Loudness loudness(rate);
        feedTenths(loudness, tone({{0.15 * i, silent}, {3, -23}, {1, silent}}));
        QVERIFY(close(loudness.shortTermMaxLufs(), -23.0, 0.02, "max S"));
    }
}

void TestEbuLoudness::case11ShortTermMaximumLive()
{
    Loudness loudness(rate);
    Segments segments;
    for (int i = 0; i < 20; ++i)
        segments.insert(segments.end(), {{0.15 * i, silent}, {3, -38 + i}, {3 - 0.15 * i, silent}});
    int segment = 0;
    feedTenths(loudness, tone(segments), [&](std::size_t tenth) {
        if (tenth % 60 == 59) {
            QVERIFY(close(loudness.shortTermMaxLufs(), -38.0 + segment, 0.02, "max S"));
            ++segment;
        }
    });
    QCOMPARE(segment, 20);
}

void TestEbuLoudness::case12MomentaryIsSteady()
{
    // −23 in the table; exactly −20 + 10 lg((0.18 + 0.22 · 0.1) / 0.4) = −22.967.
    Segments segments;
    for (int i = 0; i < 25; ++i)
        segments.insert(segments.end(), {{0.18, -20}, {0.22, -30}});
    Loudness loudness(rate);
    double low = HUGE_VAL;
    feedTenths(loudness, tone(segments), [&](std::size_t i) {
        if (i >= 9)
            low = std::min(low, loudness.momentaryLufs());
    });
    QVERIFY(close(low, -22.967, 0.02, "min M"));
    QVERIFY(close(loudness.momentaryMaxLufs(), -22.967, 0.02, "max M"));
}

void TestEbuLoudness::case13MomentaryMaximumOfFiles()
{
    for (int i = 0; i < 20; ++i) {
        Loudness loudness(rate);
        feedTenths(loudness, tone({{0.02 * i, silent}, {0.4, -23}, {1, silent}}));
        QVERIFY(close(loudness.momentaryMaxLufs(), -23.0, 0.02, "max M"));
    }
}

void TestEbuLoudness::case14MomentaryMaximumLive()
{
    Loudness loudness(rate);
    Segments segments;
    for (int i = 0; i < 20; ++i)
        segments.insert(segments.end(), {{0.02 * i, silent}, {0.4, -38 + i}, {0.4 - 0.02 * i, silent}});
    int segment = 0;
    feedTenths(loudness, tone(segments), [&](std::size_t tenth) {
        if (tenth % 8 == 7) {
            QVERIFY(close(loudness.momentaryMaxLufs(), -38.0 + segment, 0.02, "max M"));
            ++segment;
        }
    });
    QCOMPARE(segment, 20);
}

void TestEbuLoudness::range_data()
{
    QTest::addColumn<Segments>("segments");
    QTest::addColumn<double>("lu");
    QTest::newRow("case 1") << Segments{{20, -20}, {20, -30}} << 10.0;
    QTest::newRow("case 2") << Segments{{20, -20}, {20, -15}} << 5.0;
    QTest::newRow("case 3") << Segments{{20, -40}, {20, -20}} << 20.0;
    QTest::newRow("case 4") << Segments{{20, -50}, {20, -35}, {20, -20}, {20, -35}, {20, -50}} << 15.0;
}

void TestEbuLoudness::range()
{
    QFETCH(Segments, segments);
    QFETCH(double, lu);
    Loudness loudness(rate);
    feedTenths(loudness, tone(segments));
    QVERIFY(close(loudness.rangeLu(), lu, 0.1, "LRA"));
}

QTEST_GUILESS_MAIN(TestEbuLoudness)
#include "tst_ebu_loudness.moc"
