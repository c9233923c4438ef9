// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/biquad.h"

#include <array>
#include <cstddef>
#include <span>

namespace ls {

/// Frequency weighting A or C of one channel, sample by sample. (Z is the signal itself.)
///
/// Shape: in and out have the same length and may be the same memory; any rate from 4 kHz. The gain is 0 dB at 1 kHz.
/// Thread: [dsp]; process() neither allocates nor fails.
///
/// Design: every pole is real, so each is a first-order section, made in the magnitude: the analogue |H|² is written
/// in φ = sin²(ω/2), with a rational function of φ for ω², and factored to its minimum phase. For the high-pass poles
/// (20.6, 107.7, 737.9 Hz) two terms of a series suffice. The double pole at 12.2 kHz, which the bilinear transform
/// would put 6 dB wrong at 16 kHz and 48 kHz rate, takes the best function of second degree. That function does not
/// know the rate: one set of four constants serves any rate, its filter is stable at each (frequency_weighting.cpp
/// says why), nothing is fitted at run time, and there is no resampling, table of rates or latency. An oversampled
/// bilinear filter or a FIR would cost several times as much for less.
///
/// Largest error against the formula in dB, A and C (tst_frequency_weighting):
///
///      rate   10 Hz–12.5 kHz   to 16 kHz   to 20 kHz   above, to Nyquist
///      44100           0.011       0.022       0.022       0.67
///      48000           0.012       0.017       0.022       0.68
///      88200           0.007       0.015       0.020       0.82
///      96000           0.005       0.013       0.020       0.81
///     176400           0.009       0.008       0.006       0.83
///     192000           0.009       0.009       0.008       0.86
///
/// Below 44.1 kHz it is 0.05 up to 0.9 of Nyquist from 8 kHz up, and 0.17 at 4 kHz.
/// Source: IEC 61672-1:2013, Annex E.
class FrequencyWeighting {
public:
    enum class Curve { A, C };

    FrequencyWeighting(Curve curve, int sampleRateHz);

    /// The filter: three sections are C, and a fourth makes A of it. With C it is 1.
    static std::array<BiquadCoefficients, 4> sections(Curve curve, int sampleRateHz);

    void process(std::span<const double> in, std::span<double> out) noexcept;
    void reset() noexcept;

private:
    template <std::size_t count>
    void run(std::span<const double> in, std::span<double> out) noexcept;

    Curve m_curve;
    std::array<Biquad, 4> m_sections; // C uses three
};

/// The weighting's exact gain at a frequency, in dB; 0 at 1 kHz.
double frequencyWeightingDb(FrequencyWeighting::Curve curve, double frequencyHz);

} // namespace ls
