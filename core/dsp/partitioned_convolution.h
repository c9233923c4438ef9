// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace ls {

/// One channel through a long FIR filter: uniformly partitioned overlap-save convolution.
///
/// Yields: out[n] = Σ taps[k] · in[n − k − latencyFrames()], where what came before the first frame is silence; so the
/// first latencyFrames() frames are zeros, and the last ones come out when as many zeros are put in. Whoever stamps
/// times takes latencyFrames() off (and what the filter itself delays). The transforms run in float over partitions of
/// the convolution's own, so the result does not depend on how the stream was cut, bit for bit.
/// Shape: in and out have the same length, any, and may be the same memory. Samples that are not finite spoil what
/// comes out for as long as the filter lasts; restart() heals it.
/// Thread: [dsp]; process() neither allocates nor fails. All the work is done where a partition is full.
class PartitionedConvolution {
public:
    /// 21 ms at 48 kHz. A shorter partition costs more for each frame, a longer one less.
    static constexpr int defaultPartitionFrames = 1024;

    /// `taps`: one at least. `partitionFrames`: a power of two from 64 up.
    explicit PartitionedConvolution(std::span<const float> taps, int partitionFrames = defaultPartitionFrames);
    ~PartitionedConvolution();
    PartitionedConvolution(const PartitionedConvolution &) = delete;
    PartitionedConvolution &operator=(const PartitionedConvolution &) = delete;

    void process(std::span<const float> in, std::span<float> out) noexcept;

    /// The delay of the method, one partition; the delay of the filter comes on top.
    int latencyFrames() const noexcept { return static_cast<int>(m_frames); }

    /// Begins anew, as after a gap: what was heard before is silence, and the delay begins again.
    void restart() noexcept;

private:
    struct Fourier;
    using Kernel = void (*)(PartitionedConvolution &convolution) noexcept;
    template <class V>
    void convolve() noexcept;
    static void convolveBaseline(PartitionedConvolution &convolution) noexcept;
    static void convolveAvx2(PartitionedConvolution &convolution) noexcept;
    static void convolveAvx512(PartitionedConvolution &convolution) noexcept;
    static Kernel fastestKernel() noexcept;

    std::size_t m_frames; // of a partition
    std::size_t m_partitions;
    Kernel m_kernel;
    std::unique_ptr<Fourier> m_fourier;
    std::vector<float> m_filter;  // the spectrum of each partition of the filter
    std::vector<float> m_spectra; // the spectra of as many partitions of the input
    std::vector<float> m_before;  // the partition before
    std::vector<float> m_in;      // the partition being filled
    std::vector<float> m_out;     // the partition being handed out
    std::size_t m_newest = 0;     // of the spectra
    std::size_t m_at = 0;         // of the partition
};

} // namespace ls
