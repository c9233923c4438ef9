// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_frame.h"
#include "ui/charts/trace_bins.h"

#include <optional>
#include <vector>

namespace ls {

/// A curve over time.
struct TimeTrace {
    enum class Look {
        line,     ///< the means
        lineBand, ///< and from the lowest to the highest behind them
        band,     ///< this alone
    };

    QString name; ///< with subscripts: L_{Aeq}
    std::vector<TraceBin> bins;
    Look look = Look::lineBand;
    std::size_t colour = 0; ///< which of tracePen()'s
    QString bandName = {};  ///< for the legend, where the band has a name of its own: L_{AFmin} … L_{AFmax}
};

/// A place on the time axis with a flag.
struct TimeMark {
    double seconds;
    QString sign; ///< in the flag: a class or a number; may be empty
    QString note;
};

/// A stretch of the time axis.
struct TimeStretch {
    enum class Kind {
        excluded, ///< hatched, the curve pale
        gap,      ///< nothing was measured: hatched the other way
        event,    ///< shaded, with a bar above
    };
    double beginSeconds;
    double endSeconds;
    Kind kind;
};

struct TimeLimit {
    double value;
    QString name; ///< for the legend
    double beginSeconds = -1e300;
    double endSeconds = 1e300; ///< it holds between the two
};

/// Levels over time, by the clock on the wall.
struct LevelChart {
    ChartHead head;
    ChartClock clock;
    double beginSeconds = 0.0;
    double endSeconds = 1.0;
    std::vector<TimeTrace> traces;
    std::vector<TimeMark> marks;
    std::vector<TimeStretch> stretches;
    std::vector<TimeLimit> limits;
    double smallestSpan = 30.0;            ///< of the scale: a quiet night shall not look like a storm
    std::optional<double> lowest, highest; ///< of the scale, instead of what the values need
};

void paintChart(QPainter &painter, const QRectF &room, const LevelChart &chart, const ChartStyle &style);

/// How many bins the chart can show in this width: somewhat more than a screen has pixels.
std::size_t binsFor(double width, const ChartStyle &style);

} // namespace ls
