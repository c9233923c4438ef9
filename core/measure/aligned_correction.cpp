// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/aligned_correction.h"

#include <algorithm>
#include <cassert>

namespace ls {

AlignedCorrection::AlignedCorrection(std::span<const float> taps, int delayFrames, std::size_t maxFrames)
    : m_convolution(taps),
      m_latency(static_cast<std::size_t>(m_convolution.latencyFrames() + delayFrames)),
      m_waiting(m_latency),
      m_toDrop(m_latency),
      m_silence(maxFrames),
      m_raw(maxFrames),
      m_corrected(maxFrames)
{
}

AlignedCorrection::Output AlignedCorrection::process(std::span<const float> in) noexcept
{
    m_inside += in.size();
    return push(in);
}

AlignedCorrection::Output AlignedCorrection::flush() noexcept
{
    // Silence pushes it out, a piece at a time; the first pieces may only be what is dropped.
    while (m_inside > 0) {
        const std::size_t frames = std::min(m_silence.size(), m_toDrop + m_inside);
        const Output output = push(std::span<const float>(m_silence).first(frames));
        if (!output.raw.empty())
            return output;
    }
    return {};
}

AlignedCorrection::Output AlignedCorrection::push(std::span<const float> in) noexcept
{
    assert(in.size() <= m_raw.size());
    const std::span<float> corrected = std::span(m_corrected).first(in.size());
    m_convolution.process(in, corrected);
    for (std::size_t done = 0; done < in.size();) { // a piece up to the ring's end, which is a piece of memory
        const std::size_t count = std::min(in.size() - done, m_latency - m_at);
        const auto place = m_waiting.begin() + static_cast<std::ptrdiff_t>(m_at);
        std::copy_n(place, count, m_raw.begin() + static_cast<std::ptrdiff_t>(done));
        std::copy_n(in.begin() + static_cast<std::ptrdiff_t>(done), count, place);
        m_at = m_at + count == m_latency ? 0 : m_at + count;
        done += count;
    }
    const std::size_t dropped = std::min(m_toDrop, in.size());
    m_toDrop -= dropped;
    const std::size_t frames = in.size() - dropped;
    m_inside -= frames;
    return {std::span<const float>(m_raw).subspan(dropped, frames), corrected.subspan(dropped)};
}

void AlignedCorrection::restart() noexcept
{
    m_convolution.restart();
    std::fill(m_waiting.begin(), m_waiting.end(), 0.0F);
    m_at = 0;
    m_toDrop = m_latency;
    m_inside = 0;
}

} // namespace ls
