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

QTEST_GUILESS_MAIN(TestTimeWeighting)
#include "tst_time_weighting.moc"
