// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace ls {

/// How the device or file delivers a sample. Inside the program all samples are float, full scale ±1.
enum class SampleType { float32, int32, int24, int16 };

/// What a stream delivers: rate, channels, and how its samples came in.
struct AudioFormat {
    int sampleRateHz = 0;
    int channels = 0;
    SampleType sampleType = SampleType::float32;

    bool operator==(const AudioFormat &) const = default;
};

/// As “48000 Hz, 2 ch”, in reasons.
inline std::string rateAndChannels(int sampleRateHz, int channels)
{
    return std::to_string(sampleRateHz) + " Hz, " + std::to_string(channels) + " ch";
}
inline std::string rateAndChannels(const AudioFormat &format)
{
    return rateAndChannels(format.sampleRateHz, format.channels);
}

/// What Levelscribe accepts as a stream, from whatever it comes.
inline constexpr int minSampleRateHz = 4000;
inline constexpr int maxSampleRateHz = 384000;
inline constexpr int maxChannels = 8;

/// A piece of the stream: interleaved samples, not owned.
///
/// A *frame* is one sample of each channel. Positions count frames from the start of the stream on one time line:
/// frames received plus frames lost.
struct BlockView {
    std::span<const float> samples; ///< interleaved, whole frames only
    int channels = 1;
    std::int64_t firstFrame = 0; ///< position of samples[0]
    std::int64_t gapFrames = 0;  ///< frames missing immediately before firstFrame

    std::int64_t frames() const noexcept { return static_cast<std::int64_t>(samples.size()) / channels; }
    std::int64_t endFrame() const noexcept { return firstFrame + frames(); }

    /// The first `count` frames, with the gap before them.
    BlockView head(std::int64_t count) const noexcept
    {
        return {samples.first(static_cast<std::size_t>(count * channels)), channels, firstFrame, gapFrames};
    }
    /// What follows the first `count` frames; no gap lies before it.
    BlockView tail(std::int64_t count) const noexcept
    {
        return {samples.subspan(static_cast<std::size_t>(count * channels)), channels, firstFrame + count, 0};
    }
};

} // namespace ls
