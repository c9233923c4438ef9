// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/capture_feed.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace ls {

namespace {

constexpr std::size_t chunkFrames = 4096;
constexpr std::size_t heldSeconds = 2; // half a second, and what a device had in its buffers when it was opened
constexpr std::int64_t holdNs = 500'000'000;
constexpr std::int64_t pauseNs = 250'000'000;

} // namespace

CaptureFeed::CaptureFeed(std::shared_ptr<BlockQueue> queue, const AudioFormat &format, SampleLayout layout,
                         double pollSeconds)
    : m_queue(std::move(queue)),
      m_channels(static_cast<std::size_t>(format.channels)),
      m_layout(layout),
      m_pauseFrames(pauseNs * format.sampleRateHz / 1'000'000'000),
      m_detector(format.sampleRateHz, pollSeconds),
      m_samples(chunkFrames * m_channels),
      m_held(heldSeconds * static_cast<std::size_t>(format.sampleRateHz) * m_channels)
{
}

CaptureFeed::Delivered CaptureFeed::deliver(std::span<const std::byte> bytes, std::int64_t nowNs) noexcept
{
    const std::size_t sampleBytes = bytesPerSample(m_layout);
    assert(bytes.size() % (sampleBytes * m_channels) == 0);
    if (bytes.empty())
        return {};
    Delivered delivered;
    if (m_heldSamples > 0 && nowNs - m_deliveredNs > pauseNs) {
        if (m_leastBehind < m_pauseFrames)
            m_leastBehind = 0; // what is held came from before the interruption, only late
        interrupt();
    }
    m_deliveredNs = nowNs;
    if (m_isInterrupted && m_heldSamples == 0) {
        m_heldSinceNs = nowNs;
        m_leastBehind = -1;
    }
    while (!bytes.empty()) {
        const std::size_t count = std::min(m_samples.size(), bytes.size() / sampleBytes);
        const std::span<float> samples = std::span(m_samples).first(count);
        toFloat(m_layout, bytes.data(), samples);
        bytes = bytes.subspan(count * sampleBytes);
        if (!take(samples)) { // more than can be held: it is time
            delivered.backFrame = release();
            push(samples);
        }
    }
    if (m_isInterrupted) {
        const auto heldFrames = static_cast<std::int64_t>(m_heldSamples / m_channels);
        const std::int64_t behind =
            std::max<std::int64_t>(0, m_detector.framesBehind(nowNs, frame() + m_gapFrames + heldFrames));
        m_leastBehind = m_leastBehind < 0 ? behind : std::min(m_leastBehind, behind);
        if (nowNs - m_heldSinceNs < holdNs)
            return delivered;
        delivered.backFrame = release();
    }
    if (const std::optional<GapDetector::Loss> loss = m_detector.arrived(nowNs, frame())) {
        m_gapFrames += loss->frames;
        delivered.loss = Event{Event::Kind::clockLoss, loss->latestFrame, loss->frames};
        delivered.loss->earliestFrame = loss->earliestFrame;
    }
    return delivered;
}

/// False if there is no room to hold it back.
bool CaptureFeed::take(std::span<const float> samples) noexcept
{
    if (!m_isInterrupted) {
        push(samples);
        return true;
    }
    if (m_heldSamples + samples.size() > m_held.size())
        return false;
    std::copy(samples.begin(), samples.end(), m_held.begin() + static_cast<std::ptrdiff_t>(m_heldSamples));
    m_heldSamples += samples.size();
    return true;
}

void CaptureFeed::push(std::span<const float> samples) noexcept
{
    m_queue->push(samples, std::exchange(m_gapFrames, 0));
}

/// Pushes what was held back, after what is missing before it; tells its first frame.
std::int64_t CaptureFeed::release() noexcept
{
    m_isInterrupted = false;
    m_gapFrames += std::max<std::int64_t>(0, m_leastBehind);
    const std::int64_t first = frame() + m_gapFrames;
    push(std::span<const float>(m_held).first(std::exchange(m_heldSamples, 0)));
    return first;
}

void CaptureFeed::hole(std::int64_t frames) noexcept
{
    if (m_heldSamples > 0)
        release();
    m_gapFrames += frames;
}

void CaptureFeed::interrupt() noexcept
{
    if (m_heldSamples > 0)
        release();
    m_isInterrupted = true;
}

void CaptureFeed::finish(std::int64_t nowNs) noexcept
{
    if (m_heldSamples > 0) {
        release();
    } else if (m_isInterrupted) {
        m_gapFrames += std::max<std::int64_t>(0, m_detector.framesBehind(nowNs, frame() + m_gapFrames));
        push({});
        m_isInterrupted = false;
    }
}

} // namespace ls
