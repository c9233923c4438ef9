// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signals.h"

#include <utility>

namespace ls::test {

/// Segments of 1 kHz: seconds, and the peak dBFS that each channel of a stereo pair has in EBU Tech 3341 and 3342
/// (−inf: silence).
using Segments = std::vector<std::pair<double, double>>;

inline constexpr double silent = digitalSilenceDb;

/// The mono signal of the same loudness: one channel of a pair has half its energy, so it is 3.01 dB louder. A segment
/// begins where the sine stands, so that the phase runs on.
inline std::vector<float> tone(const Segments &segments, int sampleRateHz = 48000)
{
    std::vector<float> samples;
    for (const auto &[seconds, stereoPeakDbFs] : segments) {
        const double amplitude = std::numbers::sqrt2 * dbToAmplitude(stereoPeakDbFs);
        const auto frames = static_cast<std::size_t>(std::llround(seconds * sampleRateHz));
        const std::size_t begin = samples.size();
        for (std::size_t i = begin; i < begin + frames; ++i)
            samples.push_back(static_cast<float>(
                amplitude * std::sin(2.0 * std::numbers::pi * 1000.0 * static_cast<double>(i) / sampleRateHz)));
    }
    return samples;
}

/// Calls `then` after each whole tenth of a second.
template <typename Meter, typename Then>
void feedTenths(Meter &meter, std::span<const float> samples, Then then, int sampleRateHz = 48000,
                std::size_t channels = 1)
{
    const auto boundary = [&](std::size_t tenth) {
        return channels * (tenth * static_cast<std::size_t>(sampleRateHz) / 10);
    };
    for (std::size_t tenth = 0; boundary(tenth + 1) <= samples.size(); ++tenth) {
        meter.process(samples.subspan(boundary(tenth), boundary(tenth + 1) - boundary(tenth)));
        then(tenth);
    }
}

template <typename Meter>
void feedTenths(Meter &meter, std::span<const float> samples, int sampleRateHz = 48000)
{
    feedTenths(
        meter, samples, [](std::size_t) {}, sampleRateHz);
}

} // namespace ls::test
