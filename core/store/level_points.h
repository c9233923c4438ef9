// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/measure/level_pyramid.h"
#include "core/measure/metric.h"
#include "core/store/measurement_reader.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace ls {

/// What a curve over time shows: highest and lowest reading of each interval, and the mean. Not all have all.
struct CurveMetrics {
    Metric shown = Metric::LAF; ///< what it is called
    Metric max = Metric::LAFmax;
    std::optional<Metric> min = Metric::LAFmin;
    std::optional<Metric> mean = Metric::LAeq;
};

/// The curves to choose from, the most usual one first.
std::span<const CurveMetrics> reviewCurves();

/// Which table of a measurement.
enum class LevelTable { rows, overview };

/// The points of a curve, of the rows that begin in a range; levels in dBFS, as they stand. Reads only the columns it
/// needs: a fifth of the time that all take.
Result<std::vector<LevelPoint>> levelPoints(const MeasurementReader &reader, LevelTable table, FrameRange range,
                                            const CurveMetrics &curve);

/// The rows that begin in a range, one by one, with these metrics only; the others are not available.
Result<void> eachRowWith(const MeasurementReader &reader, FrameRange range, std::span<const Metric> metrics,
                         const std::function<void(const LogRow &)> &visit);

} // namespace ls
