// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meter_bar.h"

#include <QTest>

#include <cmath>

using namespace ls;

class TestMeterBar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theScaleIsThatOfIec60268();
    void theLevelScaleIsLinear();
    void theDigitalBarFalls20DbIn1700Ms();
    void aRiseIsShownAtOnce();
    void theHoldLineStaysTwoSeconds();
    void theClipLightStaysUntilItIsClicked();
    void clearEmptiesTheBar();
    void aScreenReaderHearsTheValue();
};

void TestMeterBar::theScaleIsThatOfIec60268()
{
    const auto percent = [](double db) { return 100.0 * MeterBar::deflection(MeterBar::Scale::digital, db); };
    QCOMPARE(percent(0.0), 100.0);
    QCOMPARE(percent(-20.0), 50.0);
    QCOMPARE(percent(-30.0), 30.0);
    QCOMPARE(percent(-40.0), 15.0);
    QCOMPARE(percent(-50.0), 7.5);
    QCOMPARE(percent(-60.0), 2.5);
    QCOMPARE(percent(-90.0), 0.0);
    QCOMPARE(percent(3.0), 100.0);
    QCOMPARE(percent(digitalSilenceDb), 0.0);
    QCOMPARE(percent(notAvailable), 0.0);
}

void TestMeterBar::theLevelScaleIsLinear()
{
    QCOMPARE(MeterBar::deflection(MeterBar::Scale::level, 20.0), 0.0);
    QCOMPARE(MeterBar::deflection(MeterBar::Scale::level, 75.0), 0.5);
    QCOMPARE(MeterBar::deflection(MeterBar::Scale::level, 130.0), 1.0);
}

void TestMeterBar::theDigitalBarFalls20DbIn1700Ms()
{
    MeterBar bar(MeterBar::Scale::digital, u"Peak"_qs);
    bar.setValue(-10.0, 1000);
    for (int ms = 1100; ms <= 2700; ms += 100)
        bar.setValue(-90.0, ms);
    QVERIFY2(std::abs(bar.shownDb() + 30.0) < 1e-9, qPrintable(QString::number(bar.shownDb())));
}

void TestMeterBar::aRiseIsShownAtOnce()
{
    MeterBar bar(MeterBar::Scale::digital, u"Peak"_qs);
    bar.setValue(-60.0, 1000);
    bar.setValue(-3.0, 1100);
    QCOMPARE(bar.shownDb(), -3.0);
    QCOMPARE(bar.holdDb(), -3.0);
}

void TestMeterBar::theHoldLineStaysTwoSeconds()
{
    MeterBar bar(MeterBar::Scale::level, u"Level"_qs);
    bar.setValue(80.0, 1000);
    bar.setValue(50.0, 1100);
    bar.setValue(50.0, 3000);
    QCOMPARE(bar.shownDb(), 50.0);
    QCOMPARE(bar.holdDb(), 80.0);
    bar.setValue(50.0, 3100);
    QCOMPARE(bar.holdDb(), 50.0);
}

void TestMeterBar::theClipLightStaysUntilItIsClicked()
{
    MeterBar bar(MeterBar::Scale::digital, u"Peak"_qs);
    bar.resize(bar.sizeHint());
    bar.setValue(0.0, 0);
    bar.addClippedSamples(3);
    for (int ms = 100; ms < 60'000; ms += 100)
        bar.setValue(-80.0, ms);
    QVERIFY(bar.isClipped());
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(10, 120)); // on the bar: not the light
    QVERIFY(bar.isClipped());
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(10, 26));
    QVERIFY(!bar.isClipped());
    bar.addClippedSamples(1);
    QTest::keyClick(&bar, Qt::Key_Space);
    QVERIFY(!bar.isClipped());
}

void TestMeterBar::clearEmptiesTheBar()
{
    MeterBar bar(MeterBar::Scale::digital, u"Peak"_qs);
    bar.setValue(-3.0, 100);
    bar.clear();
    QVERIFY(std::isnan(bar.shownDb()));
    QVERIFY(std::isnan(bar.holdDb()));
    bar.setValue(-50.0, 0);
    QCOMPARE(bar.shownDb(), -50.0);
}

void TestMeterBar::aScreenReaderHearsTheValue()
{
    MeterBar bar(MeterBar::Scale::digital, u"Digital peak"_qs);
    bar.setValue(-12.34, 0);
    bar.addClippedSamples(1);
    bar.announce();
    QCOMPARE(bar.accessibleName(), u"Digital peak"_qs);
    QVERIFY(bar.accessibleDescription().contains(u"dBFS"));
    QVERIFY(bar.accessibleDescription().startsWith(u"\u221212"));
    QVERIFY(!bar.grab().isNull());
}

QTEST_MAIN(TestMeterBar)
#include "tst_meter_bar.moc"
