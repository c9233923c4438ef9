// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_frame.h"

#include <vector>

namespace ls {

/// How much of the time the level was in classes of equal width, the lowest first.
struct LevelClasses {
    double lowestDb = 0.0; ///< the lower edge of the first
    double widthDb = 1.0;
    std::vector<double> shares; ///< of the time, together 1

    double edgeDb(std::size_t index) const { return lowestDb + static_cast<double>(index) * widthDb; }
};

/// A percentile: the level exceeded in `percent` of the time.
struct LevelPercentile {
    double percent;
    double levelDb;
    QString name; ///< L_{AF10}
};

/// For which part of the time which level was exceeded.
struct DistributionChart {
    ChartHead head;
    QString levelName; ///< L_{AF}
    struct Point {
        double levelDb;
        double percent; ///< of the time in which it was exceeded
    };
    std::vector<Point> points;                ///< rising in level
    std::vector<LevelPercentile> percentiles; ///< marked on the curve, the most important first
};
void paintChart(QPainter &painter, const QRectF &room, const DistributionChart &chart, const ChartStyle &style);

/// Which level was there for which part of the time.
struct HistogramChart {
    ChartHead head;
    QString levelName;
    LevelClasses classes;
};
void paintChart(QPainter &painter, const QRectF &room, const HistogramChart &chart, const ChartStyle &style);

} // namespace ls
