// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decibel.h"

#include <cstdint>
#include <vector>

namespace ls {

/// Loudness of a mean square after K-weighting, in LUFS. Source: ITU-R BS.1770-4, formula (2); the constant undoes the
/// weighting's gain at 997 Hz.
inline double energyToLufs(double energy) noexcept { return -0.691 + powerToDb(energy); }
/// And back.
inline double lufsToEnergy(double lufs) noexcept { return dbToPower(lufs + 0.691); }

/// The blocks that passed the absolute gate of −70 LUFS, sorted by loudness in classes of 0.01 LU up to +10 LUFS.
///
/// Each class keeps the exact energy of its blocks, so the classes only decide on which side of the relative gate a
/// block falls, and how blocks rank. They stand in groups of 1 LU, each with its own sum: adding and reading cost the
/// same however long the session was. Thread: [dsp]; nothing allocates after construction.
class LoudnessHistogram {
public:
    LoudnessHistogram();

    /// Counts a block with this mean square; one at or below the absolute gate is left out.
    void add(double energy) noexcept;
    void reset() noexcept;

    /// Loudness of the blocks that are louder than the mean of all plus `relativeGateLu` (a negative number), in LUFS.
    /// Not available without blocks.
    double gatedMeanLufs(double relativeGateLu) const;

    /// Distance of two percentiles (0 to 1) of the blocks above the relative gate, in LU. Not available without blocks.
    double gatedSpreadLu(double relativeGateLu, double lowPercentile, double highPercentile) const;

private:
    struct Class {
        std::int64_t blocks = 0;
        double energy = 0.0;
        void add(const Class &other) noexcept
        {
            blocks += other.blocks;
            energy += other.energy;
        }
    };
    Class sumFrom(std::size_t firstClass) const noexcept;
    /// The first class above the relative gate; there must be blocks.
    std::size_t firstClassAbove(double relativeGateLu) const noexcept;
    double lufsOfRank(std::size_t firstClass, std::int64_t rank) const noexcept;

    std::vector<Class> m_classes;
    std::vector<Class> m_groups;
};

} // namespace ls
