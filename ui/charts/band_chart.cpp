// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/band_chart.h"

#include "core/base/decibel.h"
#include "ui/charts/axis_ticks.h"
#include "ui/charts/chart_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ls {

namespace {

constexpr double barShare = 0.86;

QPen maxPen(const ChartStyle &style) { return style.pen(ink::marker, 0.18); }
QPen l90Pen(const ChartStyle &style)
{
    QPen pen = style.pen(ink::text, 0.13);
    pen.setDashPattern({1.6, 1.2});
    return pen;
}

PlotAxis levelAxis(const BandChart &chart, int most)
{
    double lowest = notAvailable;
    double highest = notAvailable;
    for (const BandLevels &band : chart.bands) {
        for (const double value : {band.leqDb, band.maxDb, band.l90Db}) {
            if (!std::isfinite(value))
                continue;
            lowest = std::isnan(lowest) ? value : std::min(lowest, value);
            highest = std::isnan(highest) ? value : std::max(highest, value);
        }
    }
    constexpr double widest = 110.0;
    return valueAxis(std::max(lowest - 5.0, highest - widest), highest + 1.0, 30.0, most);
}

void drawSteps(PlotScene &plot, QPainter &painter, const BandChart &chart, double BandLevels::*level, const QPen &pen)
{
    painter.setPen(pen);
    for (std::size_t i = 0; i < chart.bands.size(); ++i) {
        const double value = chart.bands[i].*level;
        if (!std::isfinite(value) || value < plot.yAxis().lowest)
            continue;
        const auto middle = static_cast<double>(i);
        painter.drawLine(QPointF(plot.xOf(middle - barShare / 2.0), plot.yOf(value)),
                         QPointF(plot.xOf(middle + barShare / 2.0), plot.yOf(value)));
    }
}

/// Every band its name where there is room, else every third, the octaves', else every sixth.
std::vector<ChartFrame::Label> labels(const BandChart &chart, const PlotScene &plot, const ChartStyle &style)
{
    double widest = 0.0;
    for (const BandLevels &band : chart.bands)
        widest = std::max(widest, chartTextWidth(shortFrequencyText(band.nominalHz, style.locale), style.font(0.92)));
    const double each = plot.area().width() / std::max<double>(1.0, static_cast<double>(chart.bands.size()));
    std::vector<ChartFrame::Label> all;
    std::vector<ChartFrame::Label> octaves;
    for (std::size_t i = 0; i < chart.bands.size(); ++i) {
        const double frequency = chart.bands[i].nominalHz;
        const ChartFrame::Label label{static_cast<double>(i), shortFrequencyText(frequency, style.locale)};
        all.push_back(label);
        if (!octaveFrequencies(frequency * 0.995, frequency * 1.005).empty())
            octaves.push_back(label);
    }
    return each >= widest + 0.5 * style.em || octaves.empty() ? all : octaves;
}

} // namespace

void paintChart(QPainter &painter, const QRectF &room, const BandChart &chart, const ChartStyle &style)
{
    std::vector<ChartLegendEntry> legend{fillEntry(chart.leqName, ink::fill), lineEntry(chart.maxName, maxPen(style))};
    if (!chart.l90Name.isEmpty())
        legend.push_back(lineEntry(chart.l90Name, l90Pen(style)));
    ChartFrame frame(painter, room, style);
    frame.addHead(chart.head, legend);
    frame.reserve(3.1, 1.2, 1.7, 1.7);
    const PlotAxis levels = levelAxis(chart, std::max(2, static_cast<int>(frame.room().height() / frame.em(1.9))));
    const double count = std::max<double>(1.0, static_cast<double>(chart.bands.size()));
    PlotScene plot(frame.room(), {-0.6, count - 0.4}, levels, style);
    std::vector<double> bars;
    for (const BandLevels &band : chart.bands)
        bars.push_back(band.leqDb);
    plot.addBars(bars, barShare, ink::fill);
    plot.paint(painter);
    QPen top = style.pen(ink::accent, 0.1);
    drawSteps(plot, painter, chart, &BandLevels::leqDb, top);
    drawSteps(plot, painter, chart, &BandLevels::maxDb, maxPen(style));
    if (!chart.l90Name.isEmpty())
        drawSteps(plot, painter, chart, &BandLevels::l90Db, l90Pen(style));
    frame.drawValueLabels(plot, levels, chart.head.unit);
    frame.drawLabels(plot, labels(chart, plot, style), QStringLiteral("Hz"));
}

} // namespace ls
