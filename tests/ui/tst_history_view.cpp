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

QTEST_MAIN(TestHistoryView)
#include "tst_history_view.moc"
