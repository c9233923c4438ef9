// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/eight_at_once.h"

#include <cstddef>

namespace ls {

/// K-weighting of one channel: the shelf and the high-pass of ITU-R BS.1770-4, Annex 1, at any sample rate.
///
/// At 48 kHz the coefficients are the standard's table to its last digit. At other rates, for which the standard only
/// demands the same response, they come from the same two analogue sections through the bilinear transform with matched
/// corner frequencies, and keep the table's gain in the pass band. (libebur128 does not: it reads 0.03 dB low at
/// 192 kHz.) The corners lie so far below any Nyquist frequency, and the shelf is so flat above, that nothing finer is
/// needed. Largest difference from the 48 kHz response, 20 Hz to 20 kHz (tst_k_weighting), at 2.7 kHz in each case:
///
///      rate   44100    88200    96000   176400   192000
///        dB   0.002    0.006    0.007    0.008    0.008
///
/// Thread: [dsp]; process() neither allocates nor fails.
class KWeighting {
public:
    explicit KWeighting(int sampleRateHz);

    /// The sum of squares of the next `frames` weighted samples, which stand `stride` floats apart. Where the stream is
    /// cut can change the last bits (EightAtOnce): Loudness cuts at its own hops.
    double sumOfSquares(const float *in, std::size_t stride, std::size_t frames) noexcept;

    void reset() noexcept;

private:
    using Filter = EightAtOnce<2>;
    using State = Filter::State;
    /// The sum of squares of `eights` · 8 samples.
    using Kernel = double (*)(const Filter &filter, State &state, const float *in, std::size_t stride,
                              std::size_t eights);

    template <class Wide, class Narrow>
    static double run(const Filter &filter, State &state, const float *in, std::size_t stride,
                      std::size_t eights) noexcept;
    static double runBaseline(const Filter &filter, State &state, const float *in, std::size_t stride,
                              std::size_t eights) noexcept;
    static double runAvx2(const Filter &filter, State &state, const float *in, std::size_t stride,
                          std::size_t eights) noexcept;
    static double runAvx512(const Filter &filter, State &state, const float *in, std::size_t stride,
                            std::size_t eights) noexcept;
    static Kernel fastestKernel() noexcept;

    Filter m_filter;
    State m_state{};
    Kernel m_kernel;
};

} // namespace ls
