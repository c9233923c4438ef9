// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/statistics_chart.h"

#include "ui/charts/axis_ticks.h"
#include "ui/charts/chart_text.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ls {

namespace {

/// The levels that occur, rounded outwards.
PlotAxis levelAxis(const LevelClasses &classes, int most)
{
    std::size_t first = classes.shares.size();
    std::size_t last = 0;
    for (std::size_t i = 0; i < classes.shares.size(); ++i) {
        if (classes.shares[i] > 0.0) {
            first = std::min(first, i);
            last = i;
        }
    }
    if (first == classes.shares.size())
        return valueAxis(0.0, 10.0, 10.0, most);
    return valueAxis(classes.edgeDb(first), classes.edgeDb(last + 1), 10.0, most);
}

std::vector<ChartFrame::Label> levelLabels(const PlotAxis &axis, const QLocale &locale)
{
    std::vector<ChartFrame::Label> labels;
    for (const double value : axis.grid)
        labels.push_back({value, tickText(value, stepOf(axis), locale)});
    return labels;
}

/// The level axis lies below: its quantity and unit stand under its labels.
void drawLevelAxis(ChartFrame &frame, const PlotScene &plot, const QString &name, const QString &unit)
{
    frame.drawLabels(plot, levelLabels(plot.xAxis(), frame.style().locale), {});
    drawChartText(frame.painter(), {plot.area().right(), plot.area().bottom() + frame.em(2.65)},
                  name + QStringLiteral(" / ") + unit, frame.style().font(0.92), ink::tertiary, Anchor::right);
}

/// Each a dot on the curve; of labels that would touch, that of the one given first.
void drawPercentiles(ChartFrame &frame, const PlotScene &plot, const DistributionChart &chart)
{
    QPainter &painter = frame.painter();
    const QFont font = frame.style().font(0.84);
    std::vector<QRectF> taken;
    for (const LevelPercentile &mark : chart.percentiles) {
        if (!std::isfinite(mark.levelDb))
            continue;
        const QPointF place(plot.xOf(mark.levelDb), plot.yOf(mark.percent));
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink::text);
        painter.drawEllipse(place, frame.em(0.22), frame.em(0.22));
        painter.setBrush(Qt::NoBrush);
        const QString text = mark.name + u' ' + tickText(mark.levelDb, 0.1, frame.style().locale);
        const double width = chartTextWidth(text, font);
        const bool fits = place.x() + frame.em(0.5) + width <= plot.area().right() + frame.em(1.0);
        // Right and above, where a falling curve leaves room.
        const QRectF box(fits ? place.x() + frame.em(0.5) : place.x() - frame.em(0.5) - width,
                         place.y() - frame.em(1.15), width, frame.em(1.1));
        if (std::any_of(taken.begin(), taken.end(), [&](const QRectF &other) { return other.intersects(box); }))
            continue;
        drawChartText(painter, {box.left(), box.bottom() - frame.em(0.2)}, text, font, ink::text);
        taken.push_back(box);
    }
}

int stepsIn(double length, double each) { return std::max(2, static_cast<int>(length / each)); }

} // namespace

void paintChart(QPainter &painter, const QRectF &room, const DistributionChart &chart, const ChartStyle &style)
{
    ChartFrame frame(painter, room, style);
    frame.addHead(chart.head, {});
    frame.reserve(3.1, 1.2, 1.7, 2.9);
    const double first = chart.points.empty() ? 0.0 : chart.points.front().levelDb;
    const double last = chart.points.empty() ? 10.0 : chart.points.back().levelDb;
    const PlotAxis levels = valueAxis(first, last, 10.0, stepsIn(frame.room().width(), frame.em(3.0)));
    const PlotAxis share = valueAxis(0.0, 100.0, 100.0, std::min(10, stepsIn(frame.room().height(), frame.em(1.9))));
    PlotScene plot(frame.room(), levels, share, style);
    QList<QPointF> curve;
    if (!chart.points.empty())
        curve.append({levels.lowest, 100.0});
    for (const DistributionChart::Point &point : chart.points)
        curve.append({point.levelDb, point.percent});
    if (!chart.points.empty())
        curve.append({levels.highest, 0.0});
    QList<QPointF> ground;
    for (const QPointF &point : curve)
        ground.append({point.x(), 0.0});
    plot.addBand(curve, ground, ink::event);
    plot.addLine(curve, tracePen(0, style));
    plot.paint(painter);

    drawPercentiles(frame, plot, chart);
    frame.drawValueLabels(plot, share, chartWord(QT_TRANSLATE_NOOP("Chart", "% of the time exceeded")));
    drawLevelAxis(frame, plot, chart.levelName, chart.head.unit);
}

void paintChart(QPainter &painter, const QRectF &room, const HistogramChart &chart, const ChartStyle &style)
{
    ChartFrame frame(painter, room, style);
    frame.addHead(chart.head, {});
    frame.reserve(3.1, 1.2, 1.7, 2.9);
    const LevelClasses &classes = chart.classes;
    const PlotAxis levels = levelAxis(classes, stepsIn(frame.room().width(), frame.em(3.0)));
    const double most = classes.shares.empty() ? 0.0 : *std::max_element(classes.shares.begin(), classes.shares.end());
    const PlotAxis share =
        valueAxis(0.0, most * 100.0, 1.0, std::min(8, stepsIn(frame.room().height(), frame.em(1.9))));
    PlotScene plot(frame.room(), levels, share, style);
    QList<QPointF> upper;
    QList<QPointF> lower;
    const double gap = classes.widthDb * 0.06;
    for (std::size_t i = 0; i < classes.shares.size(); ++i) {
        if (classes.shares[i] <= 0.0)
            continue;
        for (const double x : {classes.edgeDb(i) + gap, classes.edgeDb(i + 1) - gap}) {
            upper.append({x, classes.shares[i] * 100.0});
            lower.append({x, 0.0});
        }
        upper.append({classes.edgeDb(i), std::nan("")});
        lower.append({classes.edgeDb(i), std::nan("")});
    }
    plot.addBand(upper, lower, ink::accent);
    plot.paint(painter);
    frame.drawValueLabels(plot, share,
                          chartWord(QT_TRANSLATE_NOOP("Chart", "% of the time per %1 dB"))
                              .arg(tickText(classes.widthDb, classes.widthDb, style.locale)));
    drawLevelAxis(frame, plot, chart.levelName, chart.head.unit);
}

} // namespace ls
