// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_frame.h"

#include <vector>

namespace ls {

/// Decibels over frequency, as the calibration curve of a microphone and what corrects it.
struct CurveChart {
    struct Point {
        double frequencyHz;
        double valueDb;
    };
    struct Curve {
        QString name;
        std::vector<Point> points; ///< rising in frequency, above 0 Hz
    };
    ChartHead head;
    std::vector<Curve> curves;
    double lowestHz = 20.0;
    double highestHz = 20000.0;
};

void paintChart(QPainter &painter, const QRectF &room, const CurveChart &chart, const ChartStyle &style);

} // namespace ls
