// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <vector>

namespace ls {

/// Stretches of a measurement that do not touch, by frame: what is excluded of it.
class FrameRanges {
public:
    struct Range {
        std::int64_t begin = 0;
        std::int64_t end = 0; ///< without this frame
    };

    /// Joined with those it overlaps or touches; an empty one is nothing.
    void add(std::int64_t begin, std::int64_t end)
    {
        if (begin >= end)
            return;
        const auto first =
            std::find_if(m_ranges.begin(), m_ranges.end(), [begin](const Range &range) { return range.end >= begin; });
        auto last = first;
        for (; last != m_ranges.end() && last->begin <= end; ++last) {
            begin = std::min(begin, last->begin);
            end = std::max(end, last->end);
        }
        m_ranges.insert(m_ranges.erase(first, last), {begin, end});
    }

    /// Whether any frame of a row lies in one of them.
    bool overlap(std::int64_t begin, std::int64_t end) const noexcept
    {
        const auto next = std::upper_bound(m_ranges.begin(), m_ranges.end(), begin,
                                           [](std::int64_t frame, const Range &range) { return frame < range.end; });
        return next != m_ranges.end() && next->begin < end;
    }

    const std::vector<Range> &ranges() const noexcept { return m_ranges; }
    bool empty() const noexcept { return m_ranges.empty(); }

private:
    std::vector<Range> m_ranges;
};

} // namespace ls
