// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/level_chart.h"

#include <QString>
#include <QStringList>

#include <span>
#include <string_view>
#include <vector>

namespace ls {

/// What can be plotted, by its column in the level series.
struct PlotMetric {
    /// Quantities of different groups stand in charts of their own.
    enum class Group {
        level,    ///< dB SPL; without a calibration dBFS
        digital,  ///< dBFS always
        loudness, ///< LUFS
        flux,
        rms,
    };
    std::string_view column;
    std::string_view symbol; ///< of the curve, with subscripts
    Group group;
    Averaging averaging;
};

std::span<const PlotMetric> plotMetrics();
/// Nothing if there is none of that name; capitals do not matter.
const PlotMetric *plotMetric(const QString &name);

/// The curves to draw, read and reduced, and what lies on their time axis.
struct PlotData {
    struct Trace {
        const PlotMetric *metric;
        std::vector<TraceBin> bins;
    };
    std::vector<Trace> traces;
    ChartClock clock;
    double beginSeconds = 0.0;
    double endSeconds = 0.0;
    bool isCalibrated = false;
    QString source; ///< what it was read from, for the chart's last line
    std::vector<TimeMark> marks = {};
    std::vector<TimeStretch> stretches = {};
};

/// What reading gave: `problem` is a sentence for the user, empty if all went well.
struct PlotReading {
    PlotData data;
    QString problem;
};

/// `wanted`: names of metrics; none: what the series has of the usual ones.
PlotReading readPlotSeries(const QString &path, const QStringList &wanted, std::size_t mostBins);
PlotReading readPlotMeasurement(const QString &folder, const QStringList &wanted, std::size_t mostBins);

} // namespace ls
