// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/block.h"
#include "core/base/ring.h"
#include "core/measure/pipeline.h"
#include "core/measure/reading_sink.h"

#include <cstdint>
#include <memory>

namespace ls {

/// The last seconds of a stream, always: so that a recording can begin before Record was pressed.
///
/// A sink of the pipeline, for blocks and for readings. It keeps the raw samples with their gaps, the rows, band rows
/// and events, and hands them on to a recording as the stream itself would have done. The time it keeps is time of the
/// stream: a gap in it counts.
///
/// Thread: [dsp]. All memory is allocated when made; nothing here locks, waits or allocates after that (an event whose
/// detail is longer than `detailBytes` excepted).
class PreRoll : public BlockSink, public ReadingSink {
public:
    static constexpr double minSeconds = 1.0;
    static constexpr double maxSeconds = 600.0;
    static constexpr std::size_t detailBytes = 128;

    /// Keeps `seconds`, put into the bounds above, and one second more, because a recording begins on a whole second.
    PreRoll(const AudioFormat &format, double seconds);

    void consume(const BlockView &block) noexcept override;
    void snapshot(const Snapshot &) noexcept override {}
    void row(const LogRow &row) noexcept override { m_rows.push(row); }
    void bandRow(const BandRow &row) noexcept override { m_bandRows.push(row); }
    void event(const Event &event) noexcept override;

    /// The stream is kept from here on, as a rule `seconds` + 1 back; it may lie in a gap. Later where the stream began
    /// later, or had more gaps than can be remembered.
    std::int64_t earliestFrame() const noexcept;
    /// Position after what came last.
    std::int64_t endFrame() const noexcept { return m_endFrame; }

    /// Where a recording begins that is to hold the last `seconds` before `frame`: on the whole second of the stream
    /// before that; on the first whole second there is if not so much is kept, which can lie ahead of endFrame() when
    /// the stream was joined within a second.
    std::int64_t recordingBegin(std::int64_t frame, double seconds) const noexcept;

    /// How far a reader has come.
    struct Position {
        std::int64_t fromFrame = 0; ///< where it began
        std::int64_t frame = 0;     ///< all before it has been handed on
        std::int64_t row = 0;       ///< running numbers of what comes next
        std::int64_t bandRow = 0;
        std::int64_t event = 0;
    };
    /// At `fromFrame`, or at earliestFrame() if that is later.
    Position positionAt(std::int64_t fromFrame) const noexcept;

    /// Hands on the next `maxFrames` frames at the most, in blocks of any length, then the readings that end there or
    /// before: each once, in order. Readings that began before Position::fromFrame are left out; of a gap that did, the
    /// rest is told. True when the reader has caught up with the stream: it then joins the pipeline and misses nothing.
    ///
    /// A long pre-roll is more than a recorder's queue takes at once: a reader that takes several times what came in,
    /// after each block, catches up. What a reader is too slow for becomes a gap of its.
    bool replay(Position &position, std::int64_t maxFrames, BlockSink &blocks, ReadingSink &readings) const noexcept;

    /// All from `fromFrame` on, at once.
    void replay(std::int64_t fromFrame, BlockSink &blocks, ReadingSink &readings) const noexcept;

    /// Events that had to go before their time, because there were too many.
    std::int64_t forgottenEvents() const noexcept { return m_forgottenEvents; }

private:
    /// Frames in a row, without a gap, up to the next run or to the end.
    struct Run {
        std::int64_t firstFrame = 0;
        std::int64_t index = 0; // running index of that frame in the ring of samples
    };

    std::int64_t endIndexOf(std::int64_t run) const noexcept;
    std::int64_t endFrameOf(std::int64_t run) const noexcept;
    void store(BlockView block) noexcept;
    BlockView next(std::int64_t fromFrame, std::int64_t maxFrames) const noexcept;
    void replayReadings(Position &position, bool all, ReadingSink &readings) const noexcept;

    const int m_sampleRateHz;
    const int m_channels;
    const std::int64_t m_capacityFrames;
    const std::unique_ptr<float[]> m_samples;
    Ring<Run> m_runs;
    Ring<LogRow> m_rows;
    Ring<BandRow> m_bandRows;
    Ring<Event> m_events;

    bool m_joined = false;         // a block has come
    std::int64_t m_beginFrame = 0; // nothing is known of what was before
    std::int64_t m_endFrame = 0;
    std::int64_t m_written = 0; // frames stored so far: the running index of the next
    std::int64_t m_forgottenEvents = 0;
};

} // namespace ls
