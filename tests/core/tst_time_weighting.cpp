// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/time_weighting.h"
#include "signals.h"

#include <QTest>

using namespace ls;

class TestTimeWeighting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void toneburstMaximum_data();
    void toneburstMaximum();
    void decayRate_data();
    void decayRate();
    void steadyToneReadsItsLevel();
    void notAvailableBeforeTheFirstSample();
    void minimumWaitsUntilSettled();
    void silenceIsMinusInfinity();
    void impulseReadsBursts_data();
    void impulseReadsBursts();
    void impulseReadsRepeatedBursts_data();
    void impulseReadsRepeatedBursts();
    void impulseRisesWithItsAverageAndFallsSlowly();
    void impulseMinimumFallsNoFasterThanTheNeedle();
    void impulseBeginsAnew();
    void cutsDoNotMatter();
};

void TestTimeWeighting::toneburstMaximum_data()
{
    // IEC 61672-1:2013, Table 4: L(burst, max) − L(steady), from 10 lg(1 − e^(−T/τ)).
    QTest::addColumn<double>("tau");
    QTest::addColumn<double>("ms");
    QTest::addColumn<double>("expected");
    const double f = TimeWeighting::fastSeconds;
    const double s = TimeWeighting::slowSeconds;
    QTest::newRow("F 1000 ms") << f << 1000.0 << 0.0;
    QTest::newRow("F 200 ms") << f << 200.0 << -1.0;
    QTest::newRow("F 50 ms") << f << 50.0 << -4.8;
    QTest::newRow("F 10 ms") << f << 10.0 << -11.1;
    QTest::newRow("F 1 ms") << f << 1.0 << -21.0;
    QTest::newRow("F 0.25 ms") << f << 0.25 << -27.0;
    QTest::newRow("S 1000 ms") << s << 1000.0 << -2.0;
    QTest::newRow("S 200 ms") << s << 200.0 << -7.4;
    QTest::newRow("S 20 ms") << s << 20.0 << -17.0;
    QTest::newRow("S 2 ms") << s << 2.0 << -27.0;
}

void TestTimeWeighting::toneburstMaximum()
{
    QFETCH(double, tau);
    QFETCH(double, ms);
    QFETCH(double, expected);
    constexpr int rate = 48000;
    std::vector<double> burst = test::sine(4000.0, -20.0, rate, static_cast<std::size_t>(ms * rate / 1000.0));
    burst.resize(burst.size() + rate / 10, 0.0);
    TimeWeighting weighting(tau, rate);
    weighting.process(burst);
    QVERIFY2(std::abs(weighting.range().maxDbFs() + 20.0 - expected) <= 0.1,
             qPrintable(QString::number(weighting.range().maxDbFs() + 20.0)));
}

void TestTimeWeighting::decayRate_data()
{
    // 10 lg(e) / τ
    QTest::addColumn<double>("tau");
    QTest::addColumn<double>("dbPerSecond");
    QTest::newRow("F") << TimeWeighting::fastSeconds << 34.744;
    QTest::newRow("S") << TimeWeighting::slowSeconds << 4.343;
}

void TestTimeWeighting::decayRate()
{
    QFETCH(double, tau);
    QFETCH(double, dbPerSecond);
    constexpr int rate = 48000;
    TimeWeighting weighting(tau, rate);
    weighting.process(test::sine(4000.0, -20.0, rate, 10 * rate));
    const double before = weighting.levelDbFs();
    weighting.process(std::vector<double>(rate, 0.0));
    QVERIFY(std::abs(before - weighting.levelDbFs() - dbPerSecond) < 0.01);
}

void TestTimeWeighting::steadyToneReadsItsLevel()
{
    TimeWeighting weighting(TimeWeighting::fastSeconds, 48000);
    weighting.process(test::sine(1000.0, -20.0, 48000, 3 * 48000));
    QVERIFY(std::abs(weighting.levelDbFs() + 20.0) < 0.01);
    QVERIFY(std::abs(weighting.range().minDbFs() + 20.0) < 0.02);
}

void TestTimeWeighting::notAvailableBeforeTheFirstSample()
{
    TimeWeighting weighting(TimeWeighting::fastSeconds, 48000);
    QVERIFY(std::isnan(weighting.levelDbFs()));
    QVERIFY(std::isnan(weighting.range().maxDbFs()));
    QVERIFY(std::isnan(weighting.range().minDbFs()));
}

void TestTimeWeighting::minimumWaitsUntilSettled()
{
    TimeWeighting weighting(TimeWeighting::fastSeconds, 48000);
    weighting.process(test::sine(1000.0, -20.0, 48000, 47999)); // 8 τ is one second
    QVERIFY(std::isnan(weighting.range().minDbFs()));
    weighting.process(test::sine(1000.0, -20.0, 48000, 4800));
    QVERIFY(std::abs(weighting.range().minDbFs() + 20.0) < 0.05);
}

void TestTimeWeighting::silenceIsMinusInfinity()
{
    TimeWeighting weighting(TimeWeighting::fastSeconds, 48000);
    weighting.process(std::vector<double>(100, 0.0));
    QCOMPARE(weighting.levelDbFs(), digitalSilenceDb);
}

void TestTimeWeighting::impulseReadsBursts_data()
{
    // IEC 60651:1979, single bursts of 2 kHz: 10 lg(1 − e^(−T / 35 ms)), rounded.
    QTest::addColumn<double>("ms");
    QTest::addColumn<double>("expected");
    QTest::newRow("20 ms") << 20.0 << -3.6;
    QTest::newRow("5 ms") << 5.0 << -8.8;
    QTest::newRow("2 ms") << 2.0 << -12.6;
}

void TestTimeWeighting::impulseReadsBursts()
{
    QFETCH(double, ms);
    QFETCH(double, expected);
    constexpr int rate = 48000;
    std::vector<double> burst = test::sine(2000.0, -20.0, rate, static_cast<std::size_t>(ms * rate / 1000.0));
    burst.resize(burst.size() + rate / 10, 0.0);
    ImpulseWeighting weighting(rate);
    weighting.process(burst);
    QVERIFY2(std::abs(weighting.range().maxDbFs() + 20.0 - expected) <= 0.1,
             qPrintable(QString::number(weighting.range().maxDbFs() + 20.0)));
}

void TestTimeWeighting::impulseReadsRepeatedBursts_data()
{
    // IEC 60651:1979, bursts of 5 ms of 2 kHz, so many a second: (1 − e^(−5/35)) / (1 − e^(−1000/(35 n))), rounded.
    QTest::addColumn<int>("perSecond");
    QTest::addColumn<double>("expected");
    QTest::newRow("100") << 100 << -2.7;
    QTest::newRow("20") << 20 << -7.6;
    QTest::newRow("2") << 2 << -8.8;
}

void TestTimeWeighting::impulseReadsRepeatedBursts()
{
    QFETCH(int, perSecond);
    QFETCH(double, expected);
    constexpr int rate = 48000;
    std::vector<double> period = test::sine(2000.0, -20.0, rate, 5 * rate / 1000);
    period.resize(static_cast<std::size_t>(rate / perSecond), 0.0);
    ImpulseWeighting weighting(rate);
    for (int i = 0; i < 3 * perSecond; ++i)
        weighting.process(period);
    QVERIFY2(std::abs(weighting.range().maxDbFs() + 20.0 - expected) <= 0.1,
             qPrintable(QString::number(weighting.range().maxDbFs() + 20.0)));
}

void TestTimeWeighting::impulseRisesWithItsAverageAndFallsSlowly()
{
    constexpr int rate = 48000;
    ImpulseWeighting weighting(rate);
    weighting.process(test::sine(1000.0, -20.0, rate, 35 * rate / 1000)); // one time constant: 10 lg(1 − 1/e)
    QVERIFY(std::abs(weighting.levelDbFs() + 20.0 + 1.992) < 0.02);
    weighting.process(test::sine(1000.0, -20.0, rate, rate));
    QVERIFY(std::abs(weighting.levelDbFs() + 20.0) < 0.01);
    const double before = weighting.levelDbFs();
    weighting.process(std::vector<double>(2 * rate, 0.0));
    QVERIFY(std::abs(before - weighting.levelDbFs() - 2.0 * 2.895) < 0.01); // 10 lg(e) / 1.5 s
}

void TestTimeWeighting::impulseMinimumFallsNoFasterThanTheNeedle()
{
    constexpr int rate = 48000;
    ImpulseWeighting weighting(rate);
    weighting.process(test::sine(1000.0, -20.0, rate, rate / 5)); // 8 · 35 ms are 0.28 s
    QVERIFY(std::isnan(weighting.range().minDbFs()));
    weighting.process(test::sine(1000.0, -20.0, rate, rate));
    QVERIFY(std::abs(weighting.range().minDbFs() + 20.0) < 0.02);
    weighting.reset();
    weighting.process(std::vector<double>(rate, 0.0));
    QVERIFY(std::abs(weighting.range().maxDbFs() + 20.0) < 0.01);
    QVERIFY(std::abs(weighting.range().minDbFs() + 20.0 + 2.895) < 0.01);
}

void TestTimeWeighting::impulseBeginsAnew()
{
    ImpulseWeighting weighting(48000);
    QVERIFY(std::isnan(weighting.levelDbFs()));
    QVERIFY(std::isnan(weighting.range().maxDbFs()));
    weighting.process(test::sine(1000.0, -20.0, 48000, 48000));
    weighting.restart();
    QVERIFY(std::isnan(weighting.levelDbFs()));
    QVERIFY(std::abs(weighting.range().maxDbFs() + 20.0) < 0.01); // what was measured before the gap stays
    weighting.process(std::vector<double>(100, 0.0));
    QCOMPARE(weighting.levelDbFs(), digitalSilenceDb);
}

void TestTimeWeighting::cutsDoNotMatter()
{
    const std::vector<double> samples = test::sine(997.0, -20.0, 48000, 96000);
    TimeWeighting fast(TimeWeighting::fastSeconds, 48000);
    TimeWeighting fastCut = fast;
    ImpulseWeighting impulse(48000);
    ImpulseWeighting impulseCut = impulse;
    fast.process(samples);
    impulse.process(samples);
    std::size_t frames = 0;
    for (std::size_t at = 0; at < samples.size(); at += frames) {
        frames = std::min(at % 611 + 1, samples.size() - at);
        fastCut.process(std::span(samples).subspan(at, frames));
        impulseCut.process(std::span(samples).subspan(at, frames));
    }
    // Bit for bit; QCOMPARE would allow a difference.
    QVERIFY(fastCut.levelDbFs() == fast.levelDbFs());
    QVERIFY(fastCut.range().minDbFs() == fast.range().minDbFs());
    QVERIFY(impulseCut.levelDbFs() == impulse.levelDbFs());
    QVERIFY(impulseCut.range().maxDbFs() == impulse.range().maxDbFs());
    QVERIFY(impulseCut.range().minDbFs() == impulse.range().minDbFs());
}

QTEST_GUILESS_MAIN(TestTimeWeighting)
#include "tst_time_weighting.moc"
