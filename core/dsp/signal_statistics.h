// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decibel.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <span>

namespace ls {

/// RMS, crest factor and DC offset since reset(). Describes the signal as it comes from the converter, unweighted.
///
/// Sums are carried sample by sample in double, and those of others are added with Kahan's compensation: the result
/// does not depend on how the stream was cut, and a night of intervals keeps its digits. Thread: [dsp].
class SignalStatistics {
public:
    void process(std::span<const double> in) noexcept
    {
        double sum = m_sum.value;
        double squares = m_squares.value;
        double peak = m_peak;
        for (const double x : in) {
            sum += x;
            squares += x * x;
            peak = std::max(peak, std::abs(x));
        }
        m_sum.value = sum;
        m_squares.value = squares;
        m_peak = peak;
        m_frames += static_cast<std::int64_t>(in.size());
    }

    /// Adds what another one has seen.
    void add(const SignalStatistics &other) noexcept
    {
        m_sum.add(other.m_sum.value);
        m_squares.add(other.m_squares.value);
        m_peak = std::max(m_peak, other.m_peak);
        m_frames += other.m_frames;
    }

    /// DC included. Not available before the first sample.
    double rmsDbFs() const { return m_frames > 0 ? powerToDb(meanSquare()) : notAvailable; }
    /// Largest magnitude of a sample over the RMS: 3.01 dB for a sine. Not available for digital silence.
    double crestFactorDb() const { return m_squares.value > 0.0 ? amplitudeToDb(m_peak) - rmsDbFs() : notAvailable; }
    /// Mean of the samples, as a fraction of full scale, with its sign.
    double dcOffset() const { return m_frames > 0 ? m_sum.value / static_cast<double>(m_frames) : notAvailable; }
    /// The same as a level, 0 dBFS for a mean of ±1; −inf if the mean is 0.
    double dcOffsetDbFs() const { return amplitudeToDb(std::abs(dcOffset())); }

    std::int64_t frames() const noexcept { return m_frames; }
    void reset() noexcept { *this = {}; }

private:
    struct Sum {
        double value = 0.0;
        double compensation = 0.0;
        void add(double x) noexcept
        {
            const double term = x - compensation;
            const double sum = value + term;
            compensation = (sum - value) - term;
            value = sum;
        }
    };
    double meanSquare() const { return m_squares.value / static_cast<double>(m_frames); }

    Sum m_sum;
    Sum m_squares;
    double m_peak = 0.0;
    std::int64_t m_frames = 0;
};

} // namespace ls
