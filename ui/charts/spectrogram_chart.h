// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_frame.h"

#include <optional>
#include <vector>

namespace ls {

/// Levels over time and frequency.
struct Spectrogram {
    double beginSeconds = 0.0;
    double secondsPerColumn = 1.0;
    std::vector<double> edgesHz; ///< of its bands: one more than there are, rising, above 0
    std::vector<float> levelsDb; ///< column after column, each from the lowest band up; NaN: not available

    std::size_t bands() const { return edgesHz.size() < 2 ? 0 : edgesHz.size() - 1; }
    std::size_t columns() const { return bands() == 0 ? 0 : levelsDb.size() / bands(); }
    double endSeconds() const { return beginSeconds + secondsPerColumn * static_cast<double>(columns()); }
};

/// No more than `most` columns, each the mean energy of those it stands for.
Spectrogram reduced(const Spectrogram &spectrogram, std::size_t most);

struct SpectrogramChart {
    ChartHead head; ///< its unit is that of the legend
    ChartClock clock;
    Spectrogram spectrogram;
    std::optional<double> lowestDb, highestDb; ///< of the colours; else what is there, 55 dB at the most
    double lowestHz = 0.0;                     ///< bands below are not shown
};

void paintChart(QPainter &painter, const QRectF &room, const SpectrogramChart &chart, const ChartStyle &style);

} // namespace ls
