// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/level_pyramid.h"

#include <cstdint>
#include <map>
#include <memory>
#include <vector>

namespace ls {

/// The levels of a recording at every zoom: an overview of all of it, and the rows of 100 ms of the stretches that were
/// looked at last. What has not been read yet is drawn from the overview, which hides no maximum and no minimum.
/// Thread: [ui].
class ReviewLevels {
public:
    /// Of these so many are kept, which are 25 MB.
    static constexpr std::size_t mostTiles = 128;

    void begin(std::shared_ptr<const LevelPyramid> overview, std::int64_t tileFrames);
    void addTile(std::int64_t tile, std::shared_ptr<const LevelPyramid> points);
    void clear();

    const LevelPyramid &overview() const { return *m_overview; }
    bool isEmpty() const { return m_overview->empty(); }

    /// Of a column on the screen.
    LevelSummary over(std::int64_t beginFrame, std::int64_t endFrame) const;

    /// The tiles that are missing for this view, from its middle outwards; none where the overview is fine enough.
    std::vector<std::int64_t> missing(std::int64_t beginFrame, std::int64_t endFrame, double framesPerColumn) const;

private:
    const LevelPyramid *tileAt(std::int64_t tile) const;

    std::shared_ptr<const LevelPyramid> m_overview = std::make_shared<LevelPyramid>();
    std::int64_t m_tileFrames = 1;
    std::int64_t m_overviewFrames = 1; ///< about the length of a point of the overview
    struct Tile {
        std::shared_ptr<const LevelPyramid> points;
        mutable std::uint64_t usedAt = 0;
    };
    std::map<std::int64_t, Tile> m_tiles;
    mutable std::uint64_t m_uses = 0;
};

} // namespace ls
