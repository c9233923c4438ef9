// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/level_chart.h"

#include <vector>

namespace ls {

/// Several quantities over the same time, one below the other: each has a scale of its own, and none a second one that
/// could be taken for it.
struct StackedCharts {
    ChartHead head; ///< title and period above all, the source below
    std::vector<LevelChart> panels;
};

void paintChart(QPainter &painter, const QRectF &room, const StackedCharts &chart, const ChartStyle &style);

} // namespace ls
