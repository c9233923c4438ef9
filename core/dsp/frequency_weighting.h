// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/biquad.h"

#include <array>
#include <span>

namespace ls {

/// Frequency weighting A or C of one channel, sample by sample. (Z is the signal itself.)
///
/// Shape: in and out have the same length and may be the same memory. The gain is 0 dB at 1 kHz.
/// Thread: [dsp]; process() neither allocates nor fails.
///
/// Design: the high-pass poles (20.6, 107.7, 737.9 Hz) by the bilinear transform, which is exact for them in practice;
/// the double pole at 12.2 kHz, which the bilinear transform would put 6 dB wrong at 16 kHz, by a first-order section
/// whose magnitude is matched to the analogue one at 0 Hz and at two more frequencies.
/// Error against the formula, 10 Hz to 12.5 kHz / to 16 kHz: below 0.15 / 0.25 dB from 44.1 kHz up
/// (tst_frequency_weighting).
/// Source: IEC 61672-1:2013, Annex E.
class FrequencyWeighting {
public:
    enum class Curve { A, C };

    FrequencyWeighting(Curve curve, int sampleRateHz);
    void process(std::span<const double> in, std::span<double> out) noexcept;
    void reset() noexcept;

private:
    std::array<Biquad, 3> m_sections;
};

/// The weighting's exact gain at a frequency, in dB; 0 at 1 kHz.
double frequencyWeightingDb(FrequencyWeighting::Curve curve, double frequencyHz);

} // namespace ls
