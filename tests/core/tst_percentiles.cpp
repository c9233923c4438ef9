// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decibel.h"
#include "core/dsp/percentiles.h"

#include <QTest>

using namespace ls;

class TestPercentiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rampGivesItsQuantiles();
    void twoLevelsAreToldApart();
    void steadyLevelReadsItself();
    void higherPercentIsNeverLouder();
    void silenceIsMinusInfinity();
    void levelsBeyondTheClassesAreKept();
    void notAvailableBeforeTheFirstSample();
    void resetForgets();
};

void TestPercentiles::rampGivesItsQuantiles()
{
    // Levels spread evenly over 30…90 dB below full scale: L_N = −30 − 60 N/100.
    Percentiles percentiles;
    for (int i = 0; i < 6000; ++i)
        percentiles.add(-90.0 + (i + 0.5) / 100.0);
    for (int percent = 1; percent < 100; ++percent) {
        const double expected = -30.0 - 0.6 * percent;
        QVERIFY2(std::abs(percentiles.exceededDbFs(percent) - expected) < 0.015,
                 qPrintable(QString::number(percentiles.exceededDbFs(percent))));
    }
}

void TestPercentiles::twoLevelsAreToldApart()
{
    // A fifth of the time −20.03, the rest −50.07: half a class is 0.05 dB.
    Percentiles percentiles;
    for (int i = 0; i < 1000; ++i)
        percentiles.add(i % 5 == 0 ? -20.03 : -50.07);
    for (const double percent : {1.0, 5.0, 10.0, 19.9})
        QVERIFY(std::abs(percentiles.exceededDbFs(percent) + 20.03) <= 0.1);
    for (const double percent : {20.1, 50.0, 90.0, 99.0})
        QVERIFY(std::abs(percentiles.exceededDbFs(percent) + 50.07) <= 0.1);
}

void TestPercentiles::steadyLevelReadsItself()
{
    Percentiles percentiles;
    for (int i = 0; i < 100; ++i)
        percentiles.add(-26.0412);
    for (const double percent : {0.0, 1.0, 50.0, 99.0, 100.0})
        QCOMPARE(percentiles.exceededDbFs(percent), -26.0412);
    QCOMPARE(percentiles.samples(), std::int64_t{100});
}

void TestPercentiles::higherPercentIsNeverLouder()
{
    Percentiles percentiles;
    for (int i = 0; i < 997; ++i)
        percentiles.add(-60.0 + 40.0 * std::sin(0.37 * i) * std::sin(0.011 * i));
    double before = percentiles.exceededDbFs(0.0);
    for (double percent = 0.1; percent <= 100.0; percent += 0.1) {
        const double level = percentiles.exceededDbFs(percent);
        QVERIFY(level <= before);
        before = level;
    }
    QVERIFY(percentiles.exceededDbFs(10.0) > percentiles.exceededDbFs(90.0) + 20.0);
}

void TestPercentiles::silenceIsMinusInfinity()
{
    Percentiles percentiles;
    for (int i = 0; i < 100; ++i)
        percentiles.add(i < 30 ? -40.0 : digitalSilenceDb);
    QVERIFY(std::abs(percentiles.exceededDbFs(10.0) + 40.0) <= 0.1);
    QCOMPARE(percentiles.exceededDbFs(50.0), digitalSilenceDb);
    QCOMPARE(percentiles.exceededDbFs(100.0), digitalSilenceDb);
}

void TestPercentiles::levelsBeyondTheClassesAreKept()
{
    Percentiles percentiles;
    percentiles.add(25.0);
    QVERIFY(percentiles.exceededDbFs(50.0) >= 19.9);
    percentiles.add(-199.95);
    percentiles.add(-199.95);
    QVERIFY(std::abs(percentiles.exceededDbFs(90.0) + 199.95) < 0.1);
}

void TestPercentiles::notAvailableBeforeTheFirstSample()
{
    Percentiles percentiles;
    QVERIFY(std::isnan(percentiles.exceededDbFs(50.0)));
    percentiles.add(notAvailable);
    QVERIFY(std::isnan(percentiles.exceededDbFs(50.0)));
}

void TestPercentiles::resetForgets()
{
    Percentiles percentiles;
    percentiles.add(-10.0);
    percentiles.reset();
    QVERIFY(std::isnan(percentiles.exceededDbFs(50.0)));
    percentiles.add(-30.0);
    QCOMPARE(percentiles.exceededDbFs(1.0), -30.0);
}

QTEST_GUILESS_MAIN(TestPercentiles)
#include "tst_percentiles.moc"
