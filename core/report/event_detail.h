// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_series.h"

#include <cstddef>
#include <vector>

namespace ls {

/// Spectra of the recorded sound, one after the other.
struct EventSpectrogram {
    double beginSeconds = 0.0; ///< of the measurement
    double secondsPerColumn = 0.0;
    double bandwidthHz = 0.0;    ///< of each level
    std::vector<double> edgesHz; ///< of its bands: one more than there are
    std::vector<float> levelsDb; ///< column after column, in the unit of the series; empty: no audio was kept
};

/// What lies around an event, closer than the course of the whole measurement shows it.
struct EventDetail {
    std::size_t event = 0; ///< its place in the report
    MeasurementSeries series;
    EventSpectrogram spectrogram = {};
};

} // namespace ls
