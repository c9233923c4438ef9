// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decibel.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <vector>

namespace ls {

/// What a level of a measurement is counted in.
enum class LevelUnit {
    dbFs,  ///< re full scale
    dbSpl, ///< re 20 µPa
};

/// From which frame of a measurement on which offset makes dB SPL of dBFS.
class LevelOffsets {
public:
    /// In the order in which the calibrations came into force: each holds from its frame on and takes the place, from
    /// there on, of all before it. NaN: not calibrated.
    void add(std::int64_t frame, double splOffsetDb)
    {
        std::erase_if(m_steps, [frame](const Step &step) { return step.frame >= frame; });
        m_steps.push_back({frame, splOffsetDb});
    }

    /// NaN where nothing is calibrated.
    double atFrame(std::int64_t frame) const noexcept
    {
        const auto next = std::upper_bound(m_steps.begin(), m_steps.end(), frame,
                                           [](std::int64_t value, const Step &step) { return value < step.frame; });
        return next == m_steps.begin() ? notAvailable : std::prev(next)->splOffsetDb;
    }

    /// dB SPL as soon as any part is calibrated: what is not is then left out and counted.
    LevelUnit unit() const noexcept
    {
        const bool any =
            std::any_of(m_steps.begin(), m_steps.end(), [](const Step &step) { return !std::isnan(step.splOffsetDb); });
        return any ? LevelUnit::dbSpl : LevelUnit::dbFs;
    }

private:
    struct Step {
        std::int64_t frame;
        double splOffsetDb;
    };
    std::vector<Step> m_steps; // by frame
};

} // namespace ls
