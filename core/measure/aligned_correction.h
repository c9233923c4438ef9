// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/partitioned_convolution.h"

#include <cstddef>
#include <span>
#include <vector>

namespace ls {

/// Takes the microphone's curve away, and keeps raw and corrected samples side by side at the same frame.
///
/// The convolution answers a partition late. What it says before it can know anything is dropped, and the raw samples
/// wait as long: so frame n of what comes out is frame n of what went in, only later.
/// Thread: [dsp]; nothing allocates after construction. Whole stretches without a gap: flush() and then restart() at a
/// gap.
class AlignedCorrection {
public:
    /// `taps`: the correction's impulse response; `delayFrames`: what it delays by itself (0 with minimum phase).
    AlignedCorrection(std::span<const float> taps, int delayFrames, std::size_t maxFrames);

    struct Output {
        std::span<const float> raw;
        std::span<const float> corrected;
    };

    /// Takes up to `maxFrames` samples; what they bring out is valid until the next call.
    Output process(std::span<const float> in) noexcept;

    /// Brings out up to `maxFrames` of what has gone in and not come out yet; empty when nothing is left.
    Output flush() noexcept;

    void restart() noexcept;

    /// How many frames are inside at most.
    std::size_t latencyFrames() const noexcept { return m_latency; }

private:
    Output push(std::span<const float> in) noexcept;

    PartitionedConvolution m_convolution;
    std::size_t m_latency;
    std::vector<float> m_waiting; // raw samples, in a ring of the latency's length
    std::size_t m_at = 0;
    std::size_t m_toDrop;     // of what comes out, before it means anything
    std::size_t m_inside = 0; // went in and have not come out
    std::vector<float> m_silence;
    std::vector<float> m_raw;
    std::vector<float> m_corrected;
};

} // namespace ls
