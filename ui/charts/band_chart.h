// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_frame.h"

#include <vector>

namespace ls {

/// The levels of one band; not available: none.
struct BandLevels {
    double nominalHz;
    double leqDb;
    double maxDb;
    double l90Db;
};

/// Levels in octaves or third octaves: bars, with the maximum above and L90 within.
struct BandChart {
    ChartHead head;
    QString leqName; ///< L_{Zeq}
    QString maxName;
    QString l90Name;               ///< empty: there is none
    std::vector<BandLevels> bands; ///< rising in frequency
};

void paintChart(QPainter &painter, const QRectF &room, const BandChart &chart, const ChartStyle &style);

} // namespace ls
