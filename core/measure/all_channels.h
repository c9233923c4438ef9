// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/true_peak.h"

#include <cstddef>
#include <span>
#include <vector>

namespace ls {

/// The stream with all its channels, for loudness and true peak of a programme: kept until the analysed channel, which
/// the correction delays, has come to the same frame.
///
/// The channels are as they came in: what they carry is a mix, and the curve of one microphone is not in it.
/// Thread: [dsp]; nothing allocates after construction.
class AllChannels {
public:
    /// At most `maxFrames` frames are taken, or advanced by, at once; at most `maxWaiting` wait between.
    AllChannels(int sampleRateHz, int channels, std::size_t maxFrames, std::size_t maxWaiting);

    /// Takes whole frames. What is no number becomes silence.
    void take(std::span<const float> interleaved) noexcept;

    /// The next `frames` of what was taken join the tenth and go through the true peak meters.
    void advance(std::size_t frames) noexcept;

    /// Interleaved, since beginTenth().
    std::span<const float> tenth() const noexcept { return m_tenth; }
    void beginTenth() noexcept { m_tenth.clear(); }

    /// The largest of any channel, LFE included, since resetTruePeak(). Source: ITU-R BS.1770-4, Annex 2.
    TruePeakLevel truePeak() const noexcept;
    void resetTruePeak() noexcept;

    /// After a gap, with nothing waiting: the true peak meters begin anew.
    void restart() noexcept;

private:
    std::size_t m_channels;
    std::vector<float> m_waiting;
    std::vector<float> m_tenth;
    std::vector<double> m_channel; // scratch
    std::vector<TruePeak> m_truePeaks;
};

} // namespace ls
