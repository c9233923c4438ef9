// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/audio_source.h"
#include "core/audio/noise.h"
#include "core/base/decibel.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>
#include <vector>

namespace ls::test {

/// A sine of this RMS level, beginning at phase 0.
inline std::vector<double> sine(double frequencyHz, double rmsDbFs, int sampleRateHz, std::size_t frames)
{
    std::vector<double> samples(frames);
    const double amplitude = std::numbers::sqrt2 * dbToAmplitude(rmsDbFs);
    for (std::size_t i = 0; i < frames; ++i)
        samples[i] = amplitude * std::sin(2.0 * std::numbers::pi * frequencyHz * static_cast<double>(i) / sampleRateHz);
    return samples;
}

/// White noise, deterministic.
inline std::vector<float> noise(std::size_t samples, std::uint64_t seed, double rmsDbFs = -20.0)
{
    GaussianNoise gaussian(seed);
    std::vector<float> result(samples);
    const double rms = dbToAmplitude(rmsDbFs);
    std::generate(result.begin(), result.end(), [&] { return static_cast<float>(rms * gaussian.next()); });
    return result;
}

inline std::vector<float> toFloat(const std::vector<double> &samples) { return {samples.begin(), samples.end()}; }

/// Delivers a vector.
class VectorSource : public AudioSource {
public:
    VectorSource(std::vector<float> interleaved, AudioFormat format)
        : m_samples(std::move(interleaved)),
          m_format(format)
    {
    }
    AudioFormat format() const override { return m_format; }
    std::int64_t read(std::span<float> interleaved) override
    {
        const std::size_t count = std::min(interleaved.size(), m_samples.size() - m_next);
        std::copy_n(m_samples.begin() + static_cast<std::ptrdiff_t>(m_next), count, interleaved.begin());
        m_next += count;
        return static_cast<std::int64_t>(count) / m_format.channels;
    }

private:
    std::vector<float> m_samples;
    AudioFormat m_format;
    std::size_t m_next = 0;
};

} // namespace ls::test
