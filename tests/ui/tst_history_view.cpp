// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history_view.h"

#include "ui/theme.h"

#include <QApplication>
#include <QImage>
#include <QTest>

#include <cmath>

using namespace ls;

class TestHistoryView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsOneHourAndNoMore();
    void aShortMaximumIsSeenAtAnySpan();
    void noLineOfTheTimeAxisHidesABar();
    void linesOfTheTimeAxisStandAtRoundTimes();
    void whatWasLostIsHatched();
    void marksStandAtTheirFrames();
    void onlyMarksAreDrawnAndTheOldestGo();
    void aDayIsKeptInStepsOfTwoSeconds();
    void excludedRowsDoNotCountInAverages();
    void theLimitIsDrawnWithItsValue();
    void zoomedItFollowsTheNewestUntilItIsMoved();
};

namespace {

constexpr int rateHz = 48000;
/// 2026-01-15 12:00:07 UTC. In a minute until then the lines of the axis, one every 10 s, stand at the rows 30, 130, …
constexpr qint64 heardUntilMs = 1'768'478'407'000;

std::vector<LogRow> rows(int count, double levelDbFs, std::int64_t gapFrames = 0)
{
    std::vector<LogRow> made(static_cast<std::size_t>(count));
    std::int64_t frame = 0;
    for (LogRow &row : made) {
        row.beginFrame = frame;
        row.endFrame = frame += rateHz / 10;
        row.gapFrames = gapFrames;
        if (gapFrames < rateHz / 10)
            row.readings[Metric::LAFmin] = row.readings[Metric::LAFmax] = levelDbFs;
    }
    return made;
}

int pixelsOf(const QImage &image, const QColor &colour, int top, int bottom)
{
    int count = 0;
    for (int y = top; y < bottom; ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

} // namespace

void TestHistoryView::keepsOneHourAndNoMore()
{
    HistoryView view;
    view.resize(800, 200);
    const std::vector<LogRow> minute = rows(600, -50.0);
    for (int i = 0; i < 61; ++i)
        view.addRows(minute, rateHz, heardUntilMs);
    QCOMPARE(view.keptRows(), std::size_t{36'000});
    view.setSpanSeconds(3600);
    QVERIFY(!view.grab().isNull());
}

void TestHistoryView::aShortMaximumIsSeenAtAnySpan()
{
    for (const int minutes : {1, 10, 60}) {
        HistoryView view;
        view.resize(800, 200);
        view.setSpanSeconds(minutes * 60);
        view.addRows(rows(200, -80.0), rateHz, heardUntilMs);
        view.addRows(rows(1, -20.0), rateHz, heardUntilMs);
        view.addRows(rows(200, -80.0), rateHz, heardUntilMs);
        const QImage image = view.grab().toImage();
        // The single row reaches into the upper part, where nothing else is.
        QVERIFY2(pixelsOf(image, theme().barTop, 20, 90) >= 30, qPrintable(QString::number(minutes)));
    }
}

void TestHistoryView::noLineOfTheTimeAxisHidesABar()
{
    HistoryView view;
    view.resize(48 + 16 + 600, 200);
    view.setSpanSeconds(60);
    std::vector<LogRow> loud = rows(600, -20.0);
    for (LogRow &row : loud)
        row.readings[Metric::LAFmin] = -80.0;
    view.addRows(loud, rateHz, heardUntilMs);
    const QImage image = view.grab().toImage();
    for (int x = 60; x < 600; ++x)
        QCOMPARE(image.pixelColor(x, 100), image.pixelColor(59, 100));
}

void TestHistoryView::linesOfTheTimeAxisStandAtRoundTimes()
{
    HistoryView view;
    view.resize(48 + 16 + 600, 200); // 600 pixels for the minute's 600 rows
    view.setSpanSeconds(60);
    view.addRows(rows(600, -50.0), rateHz, heardUntilMs);
    const QImage image = view.grab().toImage();
    for (const int row : {30, 130, 230, 330, 430, 530}) {
        QCOMPARE(image.pixelColor(48 + row, 12), theme().gridMajor);
        QVERIFY(image.pixelColor(48 + row + 50, 12) != theme().gridMajor);
    }
}

void TestHistoryView::whatWasLostIsHatched()
{
    HistoryView view;
    view.resize(800, 200);
    view.setSpanSeconds(60);
    view.addRows(rows(100, -50.0), rateHz, heardUntilMs);
    QCOMPARE(pixelsOf(view.grab().toImage(), theme().tertiary, 20, 60), 0);
    view.addRows(rows(20, 0.0, rateHz / 10), rateHz, heardUntilMs);
    view.addRows(rows(100, -50.0), rateHz, heardUntilMs);
    QVERIFY(pixelsOf(view.grab().toImage(), theme().tertiary, 20, 60) > 50);
}

void TestHistoryView::marksStandAtTheirFrames()
{
    HistoryView view;
    view.resize(48 + 16 + 600, 200); // 600 pixels for the minute's 600 rows
    view.setSpanSeconds(60);
    view.addRows(rows(600, -50.0), rateHz, heardUntilMs);
    const auto pixelAt = [&view](int row, int y) { return view.grab().toImage().pixelColor(48 + row, y); };
    const QColor quiet = pixelAt(100, 12);
    // The marker's flag begins at its frame, 10 s into the minute.
    view.addMark({Event::Kind::marker, std::int64_t{10} * rateHz, 0, 3.0, "door"});
    QCOMPARE(pixelAt(101, 10), theme().peak);
    QVERIFY(pixelAt(98, 10) != theme().peak);
    // What is kept of a trigger is shaded, from its frame on and as long as it says.
    view.addMark({Event::Kind::trigger, std::int64_t{20} * rateHz, std::int64_t{5} * rateHz, -20.0, "LAF"});
    QCOMPARE(pixelAt(202, 9), theme().accent);
    QCOMPARE(pixelAt(247, 9), theme().accent);
    QVERIFY(pixelAt(197, 9) != theme().accent);
    QVERIFY(pixelAt(252, 9) != theme().accent);
    // An exclusion has an edge at both ends.
    view.addMark({Event::Kind::exclusion, std::int64_t{40} * rateHz, std::int64_t{15} * rateHz, notAvailable, ""});
    QVERIFY(pixelsOf(view.grab().toImage().copy(48 + 398, 0, 4, 200), theme().peak, 20, 160) > 100);
    QVERIFY(pixelsOf(view.grab().toImage().copy(48 + 548, 0, 4, 200), theme().peak, 20, 160) > 100);
    view.clear();
    view.addRows(rows(600, -50.0), rateHz, heardUntilMs);
    QCOMPARE(pixelAt(101, 12), quiet);
}

void TestHistoryView::onlyMarksAreDrawnAndTheOldestGo()
{
    HistoryMarks marks;
    marks.add({Event::Kind::gap, 0, 5});
    QCOMPARE(marks.size(), std::size_t{0});
    for (std::size_t i = 0; i < HistoryMarks::mostMarks + 3; ++i)
        marks.add({Event::Kind::marker});
    QCOMPARE(marks.size(), HistoryMarks::mostMarks);
}

void TestHistoryView::aDayIsKeptInStepsOfTwoSeconds()
{
    HistoryRows kept;
    LogRow row;
    for (int i = 0; i < 25 * 36'000; ++i) { // 25 h
        row.readings[Metric::LAFmin] = row.readings[Metric::LAFmax] = row.readings[Metric::LAeq] =
            i == 10 * 36'000 ? -20.0 : -60.0;
        kept.add(row);
    }
    QCOMPARE(kept.keptRows(), std::int64_t{36'000});
    QVERIFY(kept.oldest() >= 36'000 && kept.oldest() <= 36'020);
    // One row of 15 h ago is still seen, with its neighbours of the same 2 s.
    const auto loud = kept.summary(10 * 36'000, 10 * 36'000 + 1);
    QCOMPARE(loud.maximumDbFs, -20.0F);
    QCOMPARE(loud.minimumDbFs, -60.0F);
    QVERIFY(kept.summary(0, 100).isEmpty);
    // 20 log rows, of which one is 40 dB above: 10 lg((19 + 10⁴) / 20) = 27.0 dB more.
    QVERIFY(std::abs(loud.leqDbFs() + 60.0 - 27.0) < 0.02);
}

void TestHistoryView::excludedRowsDoNotCountInAverages()
{
    HistoryRows kept;
    for (int i = 0; i < 100; ++i) {
        LogRow row;
        row.readings[Metric::LAeq] = i < 50 ? -30.0 : -60.0;
        kept.add(row);
    }
    kept.exclude(0, 50);
    QVERIFY(std::abs(kept.summary(0, 100).leqDbFs() + 60.0) < 0.001);
    QVERIFY(kept.summary(0, 10).isExcluded);
    QVERIFY(std::isnan(kept.summary(0, 10).leqDbFs()));
    QVERIFY(!kept.summary(60, 70).isExcluded);
}

void TestHistoryView::theLimitIsDrawnWithItsValue()
{
    HistoryView view;
    view.resize(800, 200);
    Sensitivity sensitivity;
    sensitivity.state = CalibrationState::estimated;
    sensitivity.splOffsetDb = 120.0;
    view.setSensitivity(sensitivity);
    view.addRows(rows(600, -80.0), rateHz, heardUntilMs); // 40 dB
    QCOMPARE(pixelsOf(view.grab().toImage(), theme().over, 0, 200), 0);
    view.setLimit(85.0); // the range opens to it
    const QImage image = view.grab().toImage();
    QVERIFY(pixelsOf(image.copy(48, 0, 752, 200), theme().over, 0, 170) > 300); // the line
    QVERIFY(pixelsOf(image.copy(0, 0, 48, 200), theme().over, 0, 170) > 50);    // its tag
    view.setLimit(std::nullopt);
    QCOMPARE(pixelsOf(view.grab().toImage(), theme().over, 0, 200), 0);
}

void TestHistoryView::zoomedItFollowsTheNewestUntilItIsMoved()
{
    HistoryView view;
    view.resize(48 + 16 + 600, 200);
    view.setSpanSeconds(60);
    view.show();
    view.addRows(rows(1200, -50.0), rateHz, heardUntilMs);
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Plus);
    QVERIFY(std::abs(view.shownSeconds() - 48.0) < 0.001);
    const int painted = view.paints();
    view.addRows(rows(50, -50.0), rateHz, heardUntilMs);
    QTRY_VERIFY(view.paints() > painted); // it follows
    QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier);
    QApplication::processEvents();
    const QImage still = view.grab().toImage();
    view.addRows(rows(50, -30.0), rateHz, heardUntilMs); // it stays where it was moved to, whatever comes
    QCOMPARE(view.grab().toImage().copy(48, 20, 600, 140).pixelColor(300, 2),
             still.copy(48, 20, 600, 140).pixelColor(300, 2));
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.shownSeconds(), 60.0);
}

QTEST_MAIN(TestHistoryView)
#include "tst_history_view.moc"
