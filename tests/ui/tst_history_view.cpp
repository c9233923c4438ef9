// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history_view.h"

#include "ui/theme.h"

#include <QImage>
#include <QTest>

using namespace ls;

class TestHistoryView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsOneHourAndNoMore();
    void aShortMaximumIsSeenAtAnySpan();
    void whatWasLostIsHatched();
    void marksStandAtTheirFrames();
    void onlyMarksAreDrawnAndTheOldestGo();
};

namespace {

constexpr int rateHz = 48000;

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
        view.addRows(minute, rateHz);
    QCOMPARE(view.keptRows(), std::size_t{36'000});
    view.setSpanMinutes(60);
    QVERIFY(!view.grab().isNull());
}

void TestHistoryView::aShortMaximumIsSeenAtAnySpan()
{
    for (const int minutes : {1, 10, 60}) {
        HistoryView view;
        view.resize(800, 200);
        view.setSpanMinutes(minutes);
        view.addRows(rows(200, -80.0), rateHz);
        view.addRows(rows(1, -20.0), rateHz);
        view.addRows(rows(200, -80.0), rateHz);
        const QImage image = view.grab().toImage();
        // The single row reaches into the upper part, where nothing else is.
        QVERIFY2(pixelsOf(image, theme().barTop, 20, 90) >= 30, qPrintable(QString::number(minutes)));
    }
}

void TestHistoryView::whatWasLostIsHatched()
{
    HistoryView view;
    view.resize(800, 200);
    view.setSpanMinutes(1);
    view.addRows(rows(100, -50.0), rateHz);
    QCOMPARE(pixelsOf(view.grab().toImage(), theme().tertiary, 20, 60), 0);
    view.addRows(rows(20, 0.0, rateHz / 10), rateHz);
    view.addRows(rows(100, -50.0), rateHz);
    QVERIFY(pixelsOf(view.grab().toImage(), theme().tertiary, 20, 60) > 50);
}

void TestHistoryView::marksStandAtTheirFrames()
{
    HistoryView view;
    view.resize(48 + 16 + 600, 200); // 600 pixels for the minute's 600 rows
    view.setSpanMinutes(1);
    view.addRows(rows(600, -50.0), rateHz);
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
    view.addRows(rows(600, -50.0), rateHz);
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

QTEST_MAIN(TestHistoryView)
#include "tst_history_view.moc"
