// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibration/sensitivity.h"
#include "core/measure/measurement.h"

#include <string>
#include <string_view>

namespace ls {

/// The level series as CSV: one line per interval, the same columns from the live meter and from an analysis.
///
/// RFC 4180, point as decimal sign. Levels are dB SPL when calibrated, else dBFS; `dbspl` is then empty. Levels stop at
/// −200.0; a value that is not available is empty. The names are a contract with scripts.
std::string levelSeriesHeader();

/// `timestamp` is the interval's end, ISO 8601 with offset, or empty where it is not known. Ends without a line break.
std::string levelSeriesLine(const LogRow &row, int sampleRateHz, std::string_view timestamp,
                            const Sensitivity &sensitivity);

/// One JSON object on one line: `time`, `unit`, and the readings under the names of the catalogue; `null` where a value
/// is not available.
std::string readingsJson(const LogRow &row, std::string_view timestamp, const Sensitivity &sensitivity, bool simulated);

/// What the user is shown of a reading: a level plus the calibration's offset, everything else as it is.
double displayedValue(const Readings &readings, Metric metric, const Sensitivity &sensitivity);

/// A level in dB as files have it that other programs read: digital silence is −200 dB there. NaN stays NaN.
double writtenLevel(double db);

} // namespace ls
