// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review_levels.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ls {

void ReviewLevels::begin(std::shared_ptr<const LevelPyramid> overview, std::int64_t tileFrames)
{
    m_overview = std::move(overview);
    m_tileFrames = std::max<std::int64_t>(tileFrames, 1);
    m_tiles.clear();
    const auto points = m_overview->points();
    m_overviewFrames =
        points.empty() ? 1 : std::max<std::int64_t>(1, points.front().endFrame - points.front().beginFrame);
}

void ReviewLevels::addTile(std::int64_t tile, std::shared_ptr<const LevelPyramid> points)
{
    m_tiles[tile] = {std::move(points), ++m_uses};
    while (m_tiles.size() > mostTiles) {
        const auto oldest = std::min_element(m_tiles.begin(), m_tiles.end(), [](const auto &first, const auto &second) {
            return first.second.usedAt < second.second.usedAt;
        });
        m_tiles.erase(oldest);
    }
}

void ReviewLevels::clear() { begin(std::make_shared<LevelPyramid>(), 1); }

const LevelPyramid *ReviewLevels::tileAt(std::int64_t tile) const
{
    const auto found = m_tiles.find(tile);
    if (found == m_tiles.end())
        return nullptr;
    found->second.usedAt = ++m_uses;
    return found->second.points.get();
}

LevelSummary ReviewLevels::over(std::int64_t beginFrame, std::int64_t endFrame) const
{
    // As fine as the overview: the rows would say the same.
    if (endFrame - beginFrame >= 2 * m_overviewFrames)
        return m_overview->over(beginFrame, endFrame);
    LevelSummary sum;
    const std::int64_t last = std::max<std::int64_t>(0, endFrame - 1) / m_tileFrames;
    for (std::int64_t tile = std::max<std::int64_t>(0, beginFrame) / m_tileFrames; tile <= last; ++tile) {
        const LevelPyramid *points = tileAt(tile);
        if (points == nullptr)
            return m_overview->over(beginFrame, endFrame);
        sum.add(points->over(beginFrame, endFrame));
    }
    return sum;
}

std::vector<std::int64_t> ReviewLevels::missing(std::int64_t beginFrame, std::int64_t endFrame,
                                                double framesPerColumn) const
{
    if (m_overview->empty() || framesPerColumn >= 2.0 * static_cast<double>(m_overviewFrames))
        return {};
    std::vector<std::int64_t> tiles;
    const std::int64_t last = std::max<std::int64_t>(0, endFrame - 1) / m_tileFrames;
    for (std::int64_t tile = std::max<std::int64_t>(0, beginFrame) / m_tileFrames; tile <= last; ++tile) {
        if (!m_tiles.contains(tile))
            tiles.push_back(tile);
    }
    const double middle = static_cast<double>(beginFrame + endFrame) / 2.0 / static_cast<double>(m_tileFrames) - 0.5;
    std::sort(tiles.begin(), tiles.end(), [middle](std::int64_t first, std::int64_t second) {
        return std::abs(static_cast<double>(first) - middle) < std::abs(static_cast<double>(second) - middle);
    });
    if (tiles.size() > mostTiles / 2) // a view that needs more is of another zoom in a moment
        tiles.resize(mostTiles / 2);
    return tiles;
}

} // namespace ls
