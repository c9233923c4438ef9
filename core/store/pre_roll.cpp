// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pre_roll.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace ls {

namespace {

constexpr std::size_t maxRuns = 4096;
constexpr std::size_t rowsPerSecond = 10;
constexpr std::size_t eventsPerSecond = 40; // the analyzer tells overload and not-finite up to 20 times each
constexpr std::size_t spareEvents = 256;    // for gaps, and what devices tell

std::size_t wholeSeconds(double seconds)
{
    return static_cast<std::size_t>(std::ceil(std::clamp(seconds, PreRoll::minSeconds, PreRoll::maxSeconds))) + 1;
}

} // namespace

PreRoll::PreRoll(const AudioFormat &format, double seconds)
    : m_sampleRateHz(format.sampleRateHz),
      m_channels(format.channels),
      m_capacityFrames(static_cast<std::int64_t>(wholeSeconds(seconds)) * format.sampleRateHz),
      // Not initialised: minutes of silence need not be written to memory that may never be used.
      m_samples(std::make_unique_for_overwrite<float[]>(static_cast<std::size_t>(m_capacityFrames * m_channels))),
      m_runs(maxRuns),
      m_rows(wholeSeconds(seconds) * rowsPerSecond + 1), // one that began before
      m_bandRows(wholeSeconds(seconds) + 1),
      m_events(wholeSeconds(seconds) * eventsPerSecond + spareEvents)
{
    for (Event &event : m_events.memory())
        event.detail.reserve(detailBytes);
}

std::int64_t PreRoll::earliestFrame() const noexcept { return std::max(m_beginFrame, m_endFrame - m_capacityFrames); }

std::int64_t PreRoll::endIndexOf(std::int64_t run) const noexcept
{
    return run + 1 < m_runs.end() ? m_runs[run + 1].index : m_written;
}

std::int64_t PreRoll::endFrameOf(std::int64_t run) const noexcept
{
    return m_runs[run].firstFrame + endIndexOf(run) - m_runs[run].index;
}

void PreRoll::consume(const BlockView &block) noexcept
{
    assert(block.channels == m_channels);
    if (!m_joined)
        m_beginFrame = block.firstFrame - block.gapFrames;
    m_joined = true;
    const std::int64_t frames = block.frames();
    if (frames > 0 && (m_runs.empty() || block.firstFrame != endFrameOf(m_runs.end() - 1))) {
        if (m_runs.full()) // what lies before the gap after it can then not be placed any more
            m_beginFrame = std::max(m_beginFrame, endFrameOf(m_runs.begin()));
        m_runs.push({block.firstFrame, m_written});
    }
    if (frames > m_capacityFrames) {
        m_written += frames - m_capacityFrames;
        store(block.tail(frames - m_capacityFrames));
    } else {
        store(block);
    }
    m_endFrame = block.endFrame();
    while (m_runs.size() > 1 && endFrameOf(m_runs.begin()) <= earliestFrame())
        m_runs.dropOldest();
}

void PreRoll::store(BlockView block) noexcept
{
    while (!block.samples.empty()) {
        const std::int64_t offset = m_written % m_capacityFrames;
        const std::int64_t frames = std::min(block.frames(), m_capacityFrames - offset);
        std::copy_n(block.samples.data(), frames * m_channels, m_samples.get() + offset * m_channels);
        m_written += frames;
        block = block.tail(frames);
    }
}

void PreRoll::event(const Event &event) noexcept
{
    if (m_events.full() && m_events.oldest().frame >= earliestFrame())
        ++m_forgottenEvents;
    m_events.push(event);
}

std::int64_t PreRoll::recordingBegin(std::int64_t frame, double seconds) const noexcept
{
    const std::int64_t earliest = (earliestFrame() + m_sampleRateHz - 1) / m_sampleRateHz * m_sampleRateHz;
    const std::int64_t wanted = frame - std::llround(seconds * m_sampleRateHz);
    return std::max(earliest, wanted / m_sampleRateHz * m_sampleRateHz);
}

PreRoll::Position PreRoll::positionAt(std::int64_t fromFrame) const noexcept
{
    const std::int64_t from = std::max(fromFrame, earliestFrame());
    return {from, from, m_rows.begin(), m_bandRows.begin(), m_events.begin()};
}

/// The next frames there are at or after `fromFrame`, and how many are missing from there to the first of them; where
/// none are left, only what is missing at the end.
BlockView PreRoll::next(std::int64_t fromFrame, std::int64_t maxFrames) const noexcept
{
    for (std::int64_t run = m_runs.begin(); run != m_runs.end(); ++run) {
        if (endFrameOf(run) <= std::max(fromFrame, earliestFrame()))
            continue;
        const std::int64_t first = std::max({m_runs[run].firstFrame, fromFrame, earliestFrame()});
        const std::int64_t offset = (m_runs[run].index + first - m_runs[run].firstFrame) % m_capacityFrames;
        const std::int64_t frames = std::min({endFrameOf(run) - first, maxFrames, m_capacityFrames - offset});
        return {{m_samples.get() + offset * m_channels, static_cast<std::size_t>(frames * m_channels)},
                m_channels,
                first,
                first - fromFrame};
    }
    return {{}, m_channels, m_endFrame, m_endFrame - fromFrame};
}

bool PreRoll::replay(Position &position, std::int64_t maxFrames, BlockSink &blocks,
                     ReadingSink &readings) const noexcept
{
    // Readings after at most a second: a recorder that writes them once a second waits for no more.
    while (maxFrames > 0 && position.frame < m_endFrame) {
        const BlockView block = next(position.frame, std::min<std::int64_t>(maxFrames, m_sampleRateHz));
        blocks.consume(block);
        position.frame = block.endFrame();
        maxFrames -= block.frames();
        replayReadings(position, false, readings);
    }
    const bool caughtUp = position.frame >= m_endFrame;
    if (caughtUp)
        replayReadings(position, true, readings);
    return caughtUp;
}

void PreRoll::replay(std::int64_t fromFrame, BlockSink &blocks, ReadingSink &readings) const noexcept
{
    Position position = positionAt(fromFrame);
    replay(position, std::numeric_limits<std::int64_t>::max(), blocks, readings);
}

/// Hands on what ends before the position, or all.
void PreRoll::replayReadings(Position &position, bool all, ReadingSink &readings) const noexcept
{
    const auto inTime = [&](std::int64_t endFrame) { return all || endFrame <= position.frame; };
    for (position.row = std::max(position.row, m_rows.begin());
         position.row != m_rows.end() && inTime(m_rows[position.row].endFrame); ++position.row) {
        if (m_rows[position.row].beginFrame >= position.fromFrame)
            readings.row(m_rows[position.row]);
    }
    for (position.bandRow = std::max(position.bandRow, m_bandRows.begin());
         position.bandRow != m_bandRows.end() && inTime(m_bandRows[position.bandRow].endFrame); ++position.bandRow) {
        if (m_bandRows[position.bandRow].beginFrame >= position.fromFrame)
            readings.bandRow(m_bandRows[position.bandRow]);
    }
    for (position.event = std::max(position.event, m_events.begin());
         position.event != m_events.end() && inTime(m_events[position.event].frame + 1); ++position.event) {
        const Event &event = m_events[position.event];
        const std::int64_t rest = event.frame + event.count - position.fromFrame;
        if (event.frame >= position.fromFrame)
            readings.event(event);
        else if (event.kind == Event::Kind::gap && rest > 0)
            readings.event({Event::Kind::gap, position.fromFrame, rest});
    }
}

} // namespace ls
