// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decibel.h"
#include "core/dsp/leq.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace ls {

/// Leq over the last so many minutes, moved on by whole rows of 100 ms.
///
/// Not available before that time has passed since reset(). Rows with gaps count with the samples they have. Source:
/// IEC 61672-1:2013, 3.9, over a sliding interval.
class RollingLeq {
public:
    explicit RollingLeq(int minutes) : m_rows(static_cast<std::size_t>(minutes) * rowsPerMinute) {}

    void add(const Leq &row) noexcept
    {
        Row &place = m_rows[m_next]; // of the row that leaves
        m_sum.energy -= place.energy;
        m_sum.frames -= place.frames;
        place = {row.energy(), static_cast<double>(row.frames())};
        m_sum.energy += place.energy;
        m_sum.frames += place.frames;
        m_next = m_next + 1 == m_rows.size() ? 0 : m_next + 1;
        if (m_next != 0)
            return;
        // Once round: summed anew, so that rounding does not gather.
        m_filled = true;
        m_sum = {};
        for (const Row &each : m_rows) {
            m_sum.energy += each.energy;
            m_sum.frames += each.frames;
        }
    }

    double levelDbFs() const
    {
        if (!m_filled || m_sum.frames <= 0.0)
            return notAvailable;
        return powerToDb(std::max(m_sum.energy, 0.0) / m_sum.frames);
    }

    void reset() noexcept
    {
        m_rows.assign(m_rows.size(), {});
        m_next = 0;
        m_filled = false;
        m_sum = {};
    }

private:
    static constexpr std::size_t rowsPerMinute = 600;
    struct Row {
        double energy = 0.0;
        double frames = 0.0;
    };

    std::vector<Row> m_rows;
    std::size_t m_next = 0;
    bool m_filled = false;
    Row m_sum;
};

} // namespace ls
