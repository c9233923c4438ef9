// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curve_chart.h"

#include "core/base/decibel.h"
#include "ui/charts/axis_ticks.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ls {

void paintChart(QPainter &painter, const QRectF &room, const CurveChart &chart, const ChartStyle &style)
{
    std::vector<ChartLegendEntry> legend;
    for (std::size_t i = 0; i < chart.curves.size(); ++i)
        legend.push_back(lineEntry(chart.curves[i].name, tracePen(i, style)));
    ChartFrame frame(painter, room, style);
    frame.addHead(chart.head, legend);
    frame.reserve(3.1, 1.2, 1.7, 1.7);
    double lowest = 0.0;
    double highest = 0.0;
    for (const CurveChart::Curve &curve : chart.curves) {
        for (const CurveChart::Point &point : curve.points) {
            if (point.frequencyHz < chart.lowestHz || point.frequencyHz > chart.highestHz)
                continue;
            lowest = std::min(lowest, point.valueDb);
            highest = std::max(highest, point.valueDb);
        }
    }
    const PlotAxis values =
        valueAxis(lowest, highest, 4.0, std::max(2, static_cast<int>(frame.room().height() / frame.em(1.9))));
    PlotAxis octaves{std::log2(chart.lowestHz), std::log2(chart.highestHz)};
    std::vector<ChartFrame::Label> labels;
    for (const double frequency : octaveFrequencies(chart.lowestHz, chart.highestHz)) {
        octaves.grid.push_back(std::log2(frequency));
        labels.push_back({std::log2(frequency), shortFrequencyText(frequency, style.locale)});
    }
    PlotScene plot(frame.room(), octaves, values, style);
    for (std::size_t i = 0; i < chart.curves.size(); ++i) {
        QList<QPointF> line;
        for (const CurveChart::Point &point : chart.curves[i].points) {
            if (point.frequencyHz >= chart.lowestHz && point.frequencyHz <= chart.highestHz)
                line.append({std::log2(point.frequencyHz), point.valueDb});
        }
        plot.addLine(line, tracePen(i, style));
    }
    plot.paint(painter);
    if (lowest < 0.0 && highest >= 0.0) {
        painter.setPen(style.pen(ink::frame, 0.07));
        painter.drawLine(QPointF(plot.area().left(), plot.yOf(0.0)), QPointF(plot.area().right(), plot.yOf(0.0)));
    }
    frame.drawValueLabels(plot, values, chart.head.unit);
    frame.drawLabels(plot, labels, QStringLiteral("Hz"));
}

} // namespace ls
