// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/block.h"
#include "core/base/wake_flag.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>

namespace ls {

/// A bounded queue of audio between one producer and one consumer thread.
///
/// A ring of frames, all memory allocated when made, so that its capacity is a time and does not depend on the size
/// of the blocks that come in. When it is full, the frames that do not fit are counted, and their number travels with
/// the next block that does (BlockView::gapFrames), so the reader knows where the hole is, to the frame.
///
/// Thread: the functions marked [producer] belong to one thread, those marked [consumer] to one other; the rest may
/// be called from any. Nothing here locks, allocates or waits, except waitForData().
class BlockQueue {
public:
    /// Room for `capacityFrames` frames of `channels` samples. The positions begin at `firstFrame`.
    BlockQueue(int channels, std::int64_t capacityFrames, std::int64_t firstFrame = 0);

    int channels() const noexcept { return m_channels; }
    std::int64_t capacityFrames() const noexcept { return m_capacityFrames; }

    /// [producer] Copies interleaved whole frames in, as many as there is room for, and wakes the consumer.
    ///
    /// `gapFrames` frames were lost before them on the way here; they move the positions on and are told to the
    /// reader, but do not count as lost by this queue. False if some frames found no room: see lostFrames().
    bool push(std::span<const float> samples, std::int64_t gapFrames = 0) noexcept;

    /// [producer] True if a push of `frames` frames would lose nothing.
    bool hasRoom(std::int64_t frames) const noexcept;

    /// [consumer] The next piece, at most `maxFrames` long, in the queue's own memory; empty if there is nothing. It
    /// ends early where the ring wraps or a gap follows. Valid until pop().
    BlockView front(std::int64_t maxFrames) const noexcept;

    /// [consumer] Gives back the first `frames` frames (more than 0) of front().
    void pop(std::int64_t frames) noexcept;

    /// [consumer] Sleeps until the producer pushes or wakeReader() is called. Call readerAwake() before looking.
    void waitForData() const noexcept { m_wake.wait(); }
    void readerAwake() noexcept { m_wake.lower(); }
    void wakeReader() noexcept { m_wake.raiseAndNotify(); }

    /// Frames that found no room, since the queue was made.
    std::int64_t lostFrames() const noexcept { return m_lostFrames.load(std::memory_order_relaxed); }

    /// Position after the last frame pushed or lost: where the stream stands at the producer.
    std::int64_t endFrame() const noexcept { return m_endFrame.load(std::memory_order_acquire); }

    /// Frames missing at the very end: lost, and no block has followed that could carry them.
    std::int64_t trailingGapFrames() const noexcept { return m_trailingGap.load(std::memory_order_acquire); }

    std::int64_t framesQueued() const noexcept;

    /// The most frames that have been waiting at once.
    std::int64_t highWaterFrames() const noexcept { return m_highWater.load(std::memory_order_relaxed); }

private:
    struct Gap {
        std::int64_t before = 0; // running index of the frame it lies before
        std::int64_t frames = 0;
    };
    static constexpr std::int64_t maxGaps = 256;
    static constexpr std::size_t cacheLine = 64;

    const Gap *nextGap(std::int64_t gapRead) const noexcept;

    const int m_channels;
    const std::int64_t m_capacityFrames;
    const std::unique_ptr<float[]> m_ring;
    std::array<Gap, maxGaps> m_gaps{};

    // Running indices: frames and gaps written so far, frames and gaps read so far.
    alignas(cacheLine) std::atomic<std::int64_t> m_written{0};
    std::atomic<std::int64_t> m_gapsWritten{0};
    std::atomic<std::int64_t> m_endFrame;
    std::atomic<std::int64_t> m_trailingGap{0};
    std::atomic<std::int64_t> m_lostFrames{0};
    std::atomic<std::int64_t> m_highWater{0};
    alignas(cacheLine) std::atomic<std::int64_t> m_read{0};
    std::atomic<std::int64_t> m_gapsRead{0};
    std::int64_t m_nextFrame; // the consumer's place on the time line
    alignas(cacheLine) WakeFlag m_wake;
};

} // namespace ls
