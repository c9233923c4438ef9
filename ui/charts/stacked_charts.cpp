// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stacked_charts.h"

#include <algorithm>

namespace ls {

void paintChart(QPainter &painter, const QRectF &room, const StackedCharts &chart, const ChartStyle &style)
{
    ChartFrame frame(painter, room, style);
    frame.addHead(chart.head, {});
    const double each = frame.room().height() / static_cast<double>(std::max<std::size_t>(1, chart.panels.size()));
    double top = frame.room().top();
    for (const LevelChart &panel : chart.panels) {
        paintChart(painter, QRectF(frame.room().left(), top, frame.room().width(), each), panel, style);
        top += each;
    }
}

} // namespace ls
