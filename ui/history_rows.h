// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/measurement.h"

#include <array>
#include <cstdint>
#include <vector>

namespace ls {

/// The rows of the live history: those of the last hour one by one, and the last day in steps of 2 s. Its memory does
/// not grow with the measurement: less than 2 MB. Thread: [ui].
class HistoryRows {
public:
    static constexpr int rowMs = 100;
    static constexpr std::int64_t fineRows = 36'000; ///< one hour
    static constexpr std::int64_t rowsPerStep = 20;  ///< of a day, 2 s
    static constexpr std::int64_t daySteps = 43'200; ///< one day

    void clear();
    void add(const LogRow &row);
    /// What was excluded after it was measured no longer counts in averages.
    void exclude(std::int64_t firstRow, std::int64_t endRow);

    /// Rows since clear(); the newest has the number count() − 1.
    std::int64_t count() const { return m_count; }
    std::int64_t keptRows() const;
    std::int64_t oldest() const;

    /// What successive rows were; NaN where nothing was measured.
    struct Summary {
        float minimumDbFs;
        float maximumDbFs;
        double meanSquareSum = 0.0; ///< A-weighted, of the rows that count
        std::int64_t measured = 0;  ///< how many those are
        bool hasGap = false;
        bool isExcluded = false; ///< some of it
        bool isEmpty = true;     ///< there are no such rows

        Summary();
        /// The energy mean of the rows that count.
        double leqDbFs() const;
    };
    /// Of the rows from `first` up to `end`; long stretches and what is over an hour ago in steps of 2 s.
    Summary summary(std::int64_t first, std::int64_t end) const;

private:
    struct Part {
        float minimumDbFs;
        float maximumDbFs;
        float meanSquareSum;
        std::int16_t measured;
        bool hasGap;
        bool isExcluded;
    };
    static void addTo(Summary &summary, const Part &part);
    static void exclude(Part &part);
    Part &fine(std::int64_t row) { return m_fine[static_cast<std::size_t>(row % fineRows)]; }
    Part &step(std::int64_t number) { return m_steps[static_cast<std::size_t>(number % daySteps)]; }
    const Part &fine(std::int64_t row) const { return m_fine[static_cast<std::size_t>(row % fineRows)]; }
    const Part &step(std::int64_t number) const { return m_steps[static_cast<std::size_t>(number % daySteps)]; }

    std::vector<Part> m_fine;
    std::vector<Part> m_steps; // the last of them is being filled
    std::int64_t m_count = 0;
};

} // namespace ls
