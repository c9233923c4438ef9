// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/all_channels.h"

#include <cassert>
#include <cmath>

namespace ls {

AllChannels::AllChannels(int sampleRateHz, int channels, std::size_t maxFrames, std::size_t maxWaiting)
    : m_channels(static_cast<std::size_t>(channels)),
      m_channel(maxFrames),
      m_truePeaks(m_channels, TruePeak(sampleRateHz))
{
    // Beside what the correction holds back, a chunk that is not yet complete.
    m_waiting.reserve((maxWaiting + 2 * maxFrames) * m_channels);
    m_tenth.reserve(static_cast<std::size_t>(sampleRateHz / 10 + 1) * m_channels);
}

void AllChannels::take(std::span<const float> interleaved) noexcept
{
    assert(m_waiting.size() + interleaved.size() <= m_waiting.capacity());
    for (const float x : interleaved)
        m_waiting.push_back(std::isfinite(x) ? x : 0.0F);
}

void AllChannels::advance(std::size_t frames) noexcept
{
    const std::size_t samples = frames * m_channels;
    assert(samples <= m_waiting.size() && m_tenth.size() + samples <= m_tenth.capacity());
    const std::span<double> channel = std::span(m_channel).first(frames);
    for (std::size_t c = 0; c < m_channels; ++c) {
        for (std::size_t i = 0; i < frames; ++i)
            channel[i] = static_cast<double>(m_waiting[i * m_channels + c]);
        m_truePeaks[c].process(channel);
    }
    const auto end = m_waiting.begin() + static_cast<std::ptrdiff_t>(samples);
    m_tenth.insert(m_tenth.end(), m_waiting.begin(), end);
    m_waiting.erase(m_waiting.begin(), end);
}

TruePeakLevel AllChannels::truePeak() const noexcept
{
    TruePeakLevel largest;
    for (const TruePeak &meter : m_truePeaks)
        largest.add(meter.level());
    return largest;
}

void AllChannels::resetTruePeak() noexcept
{
    for (TruePeak &meter : m_truePeaks)
        meter.reset();
}

void AllChannels::restart() noexcept
{
    assert(m_waiting.empty());
    for (TruePeak &meter : m_truePeaks)
        meter.restart();
}

} // namespace ls
