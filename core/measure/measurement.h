// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/event.h"
#include "core/measure/metric.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace ls {

/// One line of the logbook: what was measured in one interval, 100 ms unless combined to more.
struct LogRow {
    std::int64_t beginFrame = 0;
    std::int64_t endFrame = 0;
    std::int64_t gapFrames = 0;      ///< of these, missing: readings are of the rest
    std::int64_t clippedSamples = 0; ///< at or beyond full scale
    Readings readings;               ///< Leq, max, min, peak of the interval; F, S, M, S, I as they stand at its end

    std::int64_t measuredFrames() const noexcept { return endFrame - beginFrame - gapFrames; }
};

/// The reading of two successive intervals: energies averaged, extremes kept, the later of the running values.
/// Source: LAeq over time as IEC 61672-1, 3.9; each metric's rule is in the catalogue.
LogRow combined(const LogRow &first, const LogRow &second);

/// The third-octave levels of one second of the stream (shorter at its end), 10 Hz to 20 kHz, as
/// bands(BandWidth::thirdOctave). Not available where the second holds no sample. The bands count whole quanta
/// (OctaveBands): where those do not divide a second, as they do at 48 kHz, up to one of 1.7 ms falls to the next row.
struct BandRow {
    static constexpr std::size_t bandCount = 34;

    std::int64_t beginFrame = 0;
    std::int64_t endFrame = 0;
    std::int64_t gapFrames = 0;              ///< of these, missing
    std::array<double, bandCount> leqDbFs{}; ///< of the interval; NaN: not available (above the stream's rate)
    std::array<double, bandCount> maxDbFs{}; ///< largest Fast level in it
};

} // namespace ls
