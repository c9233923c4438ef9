// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    /// The sum of squares of the next `frames` weighted samples, which stand `stride` floats apart.
    double sumOfSquares(const float *in, std::size_t stride, std::size_t frames) noexcept;

    void reset() noexcept;

private:
    // Direct form I, which needs two operations from one output to the next where the transposed form needs three:
    // that is what the speed hangs on. In double, both keep their digits.
    double m_b0, m_b1, m_b2, m_a1, m_a2; // shelf
    double m_c1, m_c2;                   // high-pass, numerator 1 − 2 z⁻¹ + z⁻²
    double m_x1 = 0.0, m_x2 = 0.0, m_y1 = 0.0, m_y2 = 0.0, m_z1 = 0.0, m_z2 = 0.0;
};

} // namespace ls
