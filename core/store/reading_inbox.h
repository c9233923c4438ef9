// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/reading_sink.h"

#include <atomic>
#include <cstdint>
#include <limits>
#include <mutex>
#include <vector>

namespace ls {

/// What was measured, and what happened, on its way from the dsp thread to the disk. Frames are the stream's.
struct ReadingBatch {
    std::vector<LogRow> rows;
    std::vector<BandRow> bandRows;
    std::vector<Event> events;

    bool empty() const { return rows.empty() && bandRows.empty() && events.empty(); }
    void append(ReadingBatch &&more);
    void clear();
};

/// The hop of readings from the dsp thread to one reader: every one, in order, in batches.
///
/// The lock is held for a swap, and the dsp thread only tries it: what it cannot hand over now goes with the next row.
class ReadingInbox : public ReadingSink {
public:
    /// [dsp] Only what lies wholly between these frames is let in; until endAt() there is no end.
    void beginAt(std::int64_t frame) noexcept { m_beginFrame = frame; }
    void endAt(std::int64_t frame) noexcept { m_endFrame = frame; }

    void snapshot(const Snapshot &) noexcept override {}
    void row(const LogRow &row) noexcept override;
    void bandRow(const BandRow &row) noexcept override;
    void event(const Event &event) noexcept override;

    /// [dsp] Nothing more comes: hands over what is left.
    void close();
    /// [any] All up to the end has been handed over: it was closed, or a row has gone beyond the end. A band's row that
    /// ends with the last row comes after it, so that row alone does not tell.
    bool isComplete() const noexcept { return m_isComplete.load(std::memory_order_acquire); }

    /// [any] Something that did not come through the pipeline.
    void add(const Event &event);

    /// [any] True if nothing waits to be taken.
    bool isEmpty() const;

    /// [reader] What has been handed over since the last time.
    ReadingBatch take();

private:
    std::int64_t m_beginFrame = 0; // [dsp], as are the next two
    std::int64_t m_endFrame = std::numeric_limits<std::int64_t>::max();
    ReadingBatch m_collected;
    std::atomic<bool> m_isComplete{false};
    mutable std::mutex m_lock;
    ReadingBatch m_handedOver;
};

} // namespace ls
