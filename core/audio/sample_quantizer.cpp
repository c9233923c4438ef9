// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/sample_quantizer.h"

#include <cassert>

namespace ls {

SampleQuantizer::SampleQuantizer(const AudioFileFormat &format, std::uint64_t seed)
    : m_bits(format.sample == StoredSample::f32 ? 0 : storedBits(format.sample)),
      m_dithers(format.sample == StoredSample::s16 && format.stream.sampleType != SampleType::int16),
      m_noise(seed)
{
}

void SampleQuantizer::quantize(std::span<const float> in, std::span<float> out) noexcept
{
    assert(in.size() == out.size());
    for (std::size_t i = 0; i < in.size(); ++i)
        out[i] = quantized(in[i]);
}

float SampleQuantizer::quantized(float sample) noexcept
{
    // Drawn also where it is not used: the dither of a sample depends on its place alone.
    const double dither = m_dithers ? m_noise.uniform() + m_noise.uniform() - 1.0 : 0.0;
    if (!std::isfinite(sample)) {
        ++m_notFinite;
        return 0.0F;
    }
    if (m_bits == 0)
        return sample;
    const double lsb = std::ldexp(1.0, 1 - m_bits);
    const double value = sample + dither * lsb;
    if (value >= 1.0 - 0.5 * lsb || value < -1.0 - 0.5 * lsb)
        ++m_clipped;
    return static_cast<float>(sampleCode(value, m_bits) * lsb);
}

} // namespace ls
