// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/file_analysis.h"
#include "core/measure/level_offsets.h"
#include "core/measure/range_readings.h"
#include "core/measure/reading_sink.h"

#include <atomic>
#include <optional>

namespace ls {

/// Makes lines of rows. Where the calibration changes on the way, they are shifted to the one of FileAnalysisStart, so
/// that each shows its own dB SPL, and summed up row by row. Private to the analysis of files.
class AnalysisLines : public ReadingSink {
public:
    AnalysisLines(int rowsPerLine, const LineTaker &take, const FileAnalysisStart &start)
        : m_rowsPerLine(rowsPerLine),
          m_take(take),
          m_start(start)
    {
    }

    /// Before the first row. `offsets`: as they change; nothing: they do not.
    void sumUp(std::optional<LevelOffsets> offsets)
    {
        m_sum.emplace(m_start.format.sampleRateHz, offsets.value_or(LevelOffsets()));
        m_offsets = std::move(offsets);
    }

    bool wantsSnapshots() const noexcept override { return false; } // of interest is only the last
    void snapshot(const Snapshot & /*snapshot*/) noexcept override {}
    void row(const LogRow &row) noexcept override
    {
        if (m_sum)
            m_sum->add(row);
        const LogRow own = m_offsets ? shifted(row) : row;
        m_line = m_rows == 0 ? own : combined(m_line, own);
        if (++m_rows == m_rowsPerLine)
            give();
    }
    void bandRow(const BandRow &row) noexcept override
    {
        if (m_sum)
            m_sum->add(row);
    }
    void event(const Event & /*event*/) noexcept override {} // counted in the snapshot

    void finish()
    {
        if (m_rows > 0)
            give();
    }
    /// For the thread that reads the file, too.
    bool wanted() const { return m_wanted; }
    /// Nothing unless it was asked for.
    const std::optional<RangeAccumulator> &sum() const { return m_sum; }

private:
    void give()
    {
        m_rows = 0;
        if (m_wanted && m_take)
            m_wanted = m_take(m_line, m_start);
    }
    LogRow shifted(LogRow row) const
    {
        const double shiftDb = m_offsets->atFrame(row.beginFrame) - m_start.sensitivity.splOffsetDb;
        for (const MetricInfo &info : metricCatalogue()) {
            if (info.quantity == Quantity::level)
                row.readings[info.metric] += shiftDb; // not available where there was no calibration
        }
        return row;
    }

    int m_rowsPerLine;
    const LineTaker &m_take;
    const FileAnalysisStart &m_start;
    std::optional<LevelOffsets> m_offsets;
    std::optional<RangeAccumulator> m_sum;
    LogRow m_line;
    int m_rows = 0;
    std::atomic<bool> m_wanted = true;
};

} // namespace ls
