// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/block_queue.h"

#include <algorithm>
#include <cassert>

namespace ls {

BlockQueue::BlockQueue(int channels, std::int64_t capacityFrames, std::int64_t firstFrame)
    : m_channels(channels),
      m_capacityFrames(capacityFrames),
      // Not initialised: a minute of silence need not be written to memory that may never be used.
      m_ring(std::make_unique_for_overwrite<float[]>(static_cast<std::size_t>(capacityFrames * channels))),
      m_endFrame(firstFrame),
      m_nextFrame(firstFrame)
{
    assert(channels > 0 && capacityFrames > 0);
}

bool BlockQueue::push(std::span<const float> samples, std::int64_t gapFrames) noexcept
{
    assert(samples.size() % static_cast<std::size_t>(m_channels) == 0);
    const auto frames = static_cast<std::int64_t>(samples.size()) / m_channels;
    const std::int64_t written = m_written.load(std::memory_order_relaxed);
    const std::int64_t read = m_read.load(std::memory_order_acquire);
    const std::int64_t gapsWritten = m_gapsWritten.load(std::memory_order_relaxed);

    std::int64_t gap = m_trailingGap.load(std::memory_order_relaxed) + gapFrames;
    std::int64_t accepted = std::min(frames, m_capacityFrames - (written - read));
    if (gap > 0 && accepted > 0) {
        if (gapsWritten - m_gapsRead.load(std::memory_order_acquire) == maxGaps) {
            accepted = 0; // no room to say where the hole is: the hole grows instead
        } else {
            m_gaps[static_cast<std::size_t>(gapsWritten % maxGaps)] = {written, gap};
            m_gapsWritten.store(gapsWritten + 1, std::memory_order_release);
            gap = 0;
        }
    }

    const std::int64_t offset = written % m_capacityFrames;
    const std::int64_t untilWrap = std::min(accepted, m_capacityFrames - offset);
    const float *from = samples.data();
    std::copy_n(from, untilWrap * m_channels, m_ring.get() + offset * m_channels);
    std::copy_n(from + untilWrap * m_channels, (accepted - untilWrap) * m_channels, m_ring.get());

    const std::int64_t lost = frames - accepted;
    if (lost > 0)
        m_lostFrames.fetch_add(lost, std::memory_order_relaxed);
    m_trailingGap.store(gap + lost, std::memory_order_release);
    m_highWater.store(std::max(m_highWater.load(std::memory_order_relaxed), written + accepted - read),
                      std::memory_order_relaxed);
    // First where the stream stands, then the frames: so nobody finds the reader ahead of it.
    m_endFrame.store(m_endFrame.load(std::memory_order_relaxed) + gapFrames + frames, std::memory_order_release);
    m_written.store(written + accepted, std::memory_order_release);
    m_wake.raiseAndNotify();
    return lost == 0;
}

bool BlockQueue::hasRoom(std::int64_t frames) const noexcept
{
    return framesQueued() + frames <= m_capacityFrames &&
        m_gapsWritten.load(std::memory_order_relaxed) - m_gapsRead.load(std::memory_order_acquire) < maxGaps;
}

const BlockQueue::Gap *BlockQueue::nextGap(std::int64_t gapRead) const noexcept
{
    if (gapRead == m_gapsWritten.load(std::memory_order_acquire))
        return nullptr;
    return &m_gaps[static_cast<std::size_t>(gapRead % maxGaps)];
}

BlockView BlockQueue::front(std::int64_t maxFrames) const noexcept
{
    const std::int64_t read = m_read.load(std::memory_order_relaxed);
    // Loaded before the gaps: a gap is published before the frames that follow it, so none can be overlooked.
    const std::int64_t available = m_written.load(std::memory_order_acquire) - read;
    std::int64_t gapRead = m_gapsRead.load(std::memory_order_relaxed);
    BlockView view{{}, m_channels, m_nextFrame, 0};
    if (available == 0)
        return view;
    const Gap *gap = nextGap(gapRead);
    if (gap != nullptr && gap->before == read) {
        view.gapFrames = gap->frames;
        view.firstFrame += gap->frames;
        gap = nextGap(++gapRead);
    }
    const std::int64_t offset = read % m_capacityFrames;
    std::int64_t frames = std::min({available, maxFrames, m_capacityFrames - offset});
    if (gap != nullptr)
        frames = std::min(frames, gap->before - read);
    view.samples = {m_ring.get() + offset * m_channels, static_cast<std::size_t>(frames * m_channels)};
    return view;
}

void BlockQueue::pop(std::int64_t frames) noexcept
{
    assert(frames > 0);
    const std::int64_t read = m_read.load(std::memory_order_relaxed);
    const std::int64_t gapRead = m_gapsRead.load(std::memory_order_relaxed);
    if (const Gap *gap = nextGap(gapRead); gap != nullptr && gap->before == read) {
        m_nextFrame += gap->frames;
        m_gapsRead.store(gapRead + 1, std::memory_order_release);
    }
    m_nextFrame += frames;
    m_read.store(read + frames, std::memory_order_release);
}

std::int64_t BlockQueue::framesQueued() const noexcept
{
    // Read first: the difference can then only be too large for a moment, never negative.
    const std::int64_t read = m_read.load(std::memory_order_acquire);
    return m_written.load(std::memory_order_acquire) - read;
}

} // namespace ls
