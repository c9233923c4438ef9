// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/level_pyramid.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ls {

namespace {

constexpr std::size_t fanOut = 8;

} // namespace

void LevelSummary::add(const LevelSummary &other) noexcept
{
    if (other.isEmpty)
        return;
    isEmpty = false;
    hasGap = hasGap || other.hasGap;
    if (std::isnan(maxDb) || other.maxDb > maxDb)
        maxDb = other.maxDb;
    if (std::isnan(minDb) || other.minDb < minDb)
        minDb = other.minDb;
    energy += other.energy;
    frames += other.frames;
}

LevelPyramid::LevelPyramid(std::vector<LevelPoint> points) : m_points(std::move(points))
{
    std::size_t count = m_points.size();
    while (count > fanOut) {
        const std::vector<LevelSummary> *below = m_levels.empty() ? nullptr : &m_levels.back();
        std::vector<LevelSummary> level((count + fanOut - 1) / fanOut);
        for (std::size_t i = 0; i < count; ++i)
            level[i / fanOut].add(below != nullptr ? (*below)[i] : ofPoint(i));
        count = level.size();
        m_levels.push_back(std::move(level));
    }
}

LevelSummary LevelPyramid::ofPoint(std::size_t point) const noexcept
{
    const LevelPoint &of = m_points[point];
    LevelSummary summary{false, of.gapFrames > 0, of.maxDb, of.minDb};
    if (!std::isnan(of.meanDb)) {
        summary.frames = static_cast<double>(of.endFrame - of.beginFrame - of.gapFrames);
        summary.energy = dbToPower(static_cast<double>(of.meanDb)) * summary.frames;
    }
    return summary;
}

LevelSummary LevelPyramid::ofRange(std::size_t first, std::size_t end) const noexcept
{
    LevelSummary sum;
    for (std::size_t level = 0; first < end; ++level) {
        const auto at = [&](std::size_t i) { return level == 0 ? ofPoint(i) : m_levels[level - 1][i]; };
        const bool isTop = level == m_levels.size();
        while (first < end && (isTop || first % fanOut != 0))
            sum.add(at(first++));
        while (first < end && end % fanOut != 0)
            sum.add(at(--end));
        first /= fanOut;
        end /= fanOut;
    }
    return sum;
}

LevelSummary LevelPyramid::over(std::int64_t beginFrame, std::int64_t endFrame) const noexcept
{
    const auto first =
        std::upper_bound(m_points.begin(), m_points.end(), beginFrame,
                         [](std::int64_t frame, const LevelPoint &point) { return frame < point.endFrame; });
    const auto end = std::lower_bound(first, m_points.end(), endFrame, [](const LevelPoint &point, std::int64_t frame) {
        return point.beginFrame < frame;
    });
    return ofRange(static_cast<std::size_t>(first - m_points.begin()),
                   static_cast<std::size_t>(end - m_points.begin()));
}

LevelSummary LevelPyramid::whole() const noexcept { return ofRange(0, m_points.size()); }

} // namespace ls
