// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/audio_file_format.h"
#include "core/audio/noise.h"

#include <cmath>
#include <cstdint>
#include <span>

namespace ls {

/// The integer of `bits` bits nearest to a sample, at most full scale; 0 for NaN.
inline std::int32_t sampleCode(double sample, int bits) noexcept
{
    const double fullScale = static_cast<double>(std::int64_t{1} << (bits - 1));
    const double scaled = sample * fullScale;
    if (scaled >= fullScale - 1.0)
        return static_cast<std::int32_t>(fullScale - 1.0);
    if (scaled <= -fullScale)
        return static_cast<std::int32_t>(-fullScale);
    return std::isnan(scaled) ? 0 : static_cast<std::int32_t>(std::lrint(scaled));
}

/// Turns samples into the values that will be stored, still as float: what is hashed is what is in the file.
///
/// Integers: rounded to the nearest code, clipped at full scale and counted. 16 bits of a finer source get dither first
/// (triangular, ±1 LSB: then the error has no mean and a variance of 1/4 LSB² whatever the signal; Lipshitz,
/// Wannamaker and Vanderkooy, JAES 40 (1992) 355). Audio that was computed, not received, is finer than 16 bits: its
/// stream format is float32. Float: kept, also beyond full scale. NaN and infinity become 0 and are counted in every
/// format. Silence for gaps does not pass here, so that it stays silence.
///
/// The same input gives the same output, however it is cut.
class SampleQuantizer {
public:
    static constexpr std::uint64_t defaultSeed = 1;

    explicit SampleQuantizer(const AudioFileFormat &format, std::uint64_t seed = defaultSeed);

    /// [any] `out` has the size of `in` and may be the same memory.
    void quantize(std::span<const float> in, std::span<float> out) noexcept;

    std::int64_t clippedSamples() const noexcept { return m_clipped; }
    std::int64_t notFiniteSamples() const noexcept { return m_notFinite; }

private:
    float quantized(float sample) noexcept;

    int m_bits; ///< 0: float
    bool m_dithers;
    GaussianNoise m_noise;
    std::int64_t m_clipped = 0;
    std::int64_t m_notFinite = 0;
};

} // namespace ls
