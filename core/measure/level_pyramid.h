// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decibel.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace ls {

/// What a curve shows of one interval of a measurement, in the unit of the levels; NaN: not available.
struct LevelPoint {
    std::int64_t beginFrame = 0;
    std::int64_t endFrame = 0;
    std::int64_t gapFrames = 0; ///< of these, missing
    float maxDb = static_cast<float>(notAvailable);
    float minDb = static_cast<float>(notAvailable);
    float meanDb = static_cast<float>(notAvailable); ///< mean of the energy
};

/// What a curve shows of several intervals together.
struct LevelSummary {
    bool isEmpty = true; ///< there is no interval
    bool hasGap = false;
    float maxDb = static_cast<float>(notAvailable);
    float minDb = static_cast<float>(notAvailable);
    double energy = 0.0; ///< times frames
    double frames = 0.0; ///< that have a mean

    double meanDb() const noexcept { return frames > 0.0 ? powerToDb(energy / frames) : notAvailable; }
    void add(const LevelSummary &other) noexcept;
};

/// Levels of detail over the points of a curve: the maximum, minimum and mean of any stretch, as fast for a day as for
/// a second. No extreme is ever lost: a stretch takes in whole every point that it touches.
class LevelPyramid {
public:
    LevelPyramid() = default;
    /// Points in their order, which do not overlap.
    explicit LevelPyramid(std::vector<LevelPoint> points);

    /// Of the points that lie in, or reach into, the frames from `beginFrame` to before `endFrame`.
    LevelSummary over(std::int64_t beginFrame, std::int64_t endFrame) const noexcept;
    /// Of all.
    LevelSummary whole() const noexcept;

    std::span<const LevelPoint> points() const noexcept { return m_points; }
    bool empty() const noexcept { return m_points.empty(); }

private:
    LevelSummary ofPoint(std::size_t point) const noexcept;
    LevelSummary ofRange(std::size_t first, std::size_t end) const noexcept;

    std::vector<LevelPoint> m_points;
    std::vector<std::vector<LevelSummary>> m_levels; // each of `fanOut` of the one before
};

} // namespace ls
