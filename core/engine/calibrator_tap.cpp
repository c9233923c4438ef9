// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/calibrator_tap.h"

#include <algorithm>
#include <utility>

namespace ls {

CalibratorTap::CalibratorTap(const AudioFormat &format, int channel, std::function<void()> wake)
    : m_check(format.sampleRateHz),
      m_wake(std::move(wake)),
      m_channelIndex(static_cast<std::size_t>(channel - 1)),
      m_framesPerWindow(static_cast<std::size_t>(format.sampleRateHz / CalibratorCheck::windowsPerSecond))
{
}

void CalibratorTap::consume(const BlockView &block) noexcept
{
    if (block.gapFrames > 0) {
        m_check.restart();
        m_framesHeard = 0;
    }
    const auto channels = static_cast<std::size_t>(block.channels);
    const auto frames = static_cast<std::size_t>(block.frames());
    for (std::size_t frame = 0; frame < frames;) {
        const std::size_t count = std::min({frames - frame, m_samples.size(), m_framesPerWindow - m_framesHeard});
        for (std::size_t i = 0; i < count; ++i)
            m_samples[i] = block.samples[(frame + i) * channels + m_channelIndex];
        m_check.process(std::span<const double>(m_samples).first(count));
        frame += count;
        m_framesHeard += count;
        if (m_framesHeard == m_framesPerWindow) {
            m_framesHeard = 0;
            tell();
        }
    }
}

void CalibratorTap::tell() noexcept
{
    m_latest.put(std::make_unique<CalibratorProgress>(CalibratorProgress{
        m_check.state(), m_check.refusal(), m_check.toneDbFs(), m_check.toneToRestDb(), m_check.frequencyHz(),
        m_check.goodSeconds(), m_check.readingDbFs(), m_check.readingFrequencyHz()}));
    if (m_wakeFlag.raise())
        m_wake();
}

std::unique_ptr<const CalibratorProgress> CalibratorTap::take() noexcept
{
    m_wakeFlag.lower();
    return m_latest.take();
}

} // namespace ls
