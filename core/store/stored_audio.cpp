// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stored_audio.h"

namespace ls {

StoredAudio::StoredAudio(const AudioFileFormat &format, std::size_t maxFrames)
    : m_quantizer(format),
      m_one(maxFrames),
      m_out(maxFrames * static_cast<std::size_t>(format.stream.channels))
{
}

void StoredAudio::takeChannel(int channel, const CorrectionDesign *correction)
{
    m_channel = channel;
    if (correction != nullptr)
        m_correction.emplace(correction->taps, correction->delayFrames, m_one.size());
}

std::span<const float> StoredAudio::process(const BlockView &block)
{
    if (m_channel == 0)
        return quantized(block.samples);
    const std::span<float> one = std::span(m_one).first(static_cast<std::size_t>(block.frames()));
    for (std::size_t i = 0; i < one.size(); ++i)
        one[i] = block.samples[i * static_cast<std::size_t>(block.channels) + static_cast<std::size_t>(m_channel - 1)];
    return quantized(m_correction ? m_correction->process(one).corrected : one);
}

std::span<const float> StoredAudio::flush()
{
    return m_correction ? quantized(m_correction->flush().corrected) : std::span<const float>();
}

void StoredAudio::restart()
{
    if (m_correction)
        m_correction->restart();
}

std::span<const float> StoredAudio::quantized(std::span<const float> samples)
{
    const std::span<float> out = std::span(m_out).first(samples.size());
    m_quantizer.quantize(samples, out);
    return out;
}

} // namespace ls
