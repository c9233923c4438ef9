// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decibel.h"

#include <cstdint>
#include <span>

namespace ls {

/// Time-averaged level (Leq) since reset(): 10 lg of the mean square of all samples.
///
/// The sum is carried sample by sample in double (with Kahan's compensation, so that a night's sum keeps its digits);
/// the result does not depend on how the stream was cut. Thread: [dsp]. Source: IEC 61672-1:2013, 3.9.
class Leq {
public:
    void process(std::span<const double> in) noexcept
    {
        for (const double x : in)
            accumulate(x * x);
        m_frames += static_cast<std::int64_t>(in.size());
    }

    /// Adds so many samples, of which this is the sum of squares.
    void add(double energy, std::int64_t frames) noexcept
    {
        accumulate(energy);
        m_frames += frames;
    }
    /// Adds what another one has averaged.
    void add(const Leq &other) noexcept { add(other.m_sum, other.m_frames); }

    /// Not available before the first sample.
    double levelDbFs() const { return m_frames > 0 ? powerToDb(m_sum / static_cast<double>(m_frames)) : notAvailable; }
    std::int64_t frames() const noexcept { return m_frames; }
    /// Sum of the squares of all samples.
    double energy() const noexcept { return m_sum; }
    void reset() noexcept { *this = {}; }

private:
    void accumulate(double energy) noexcept
    {
        const double term = energy - m_compensation;
        const double sum = m_sum + term;
        m_compensation = (sum - m_sum) - term;
        m_sum = sum;
    }

    double m_sum = 0.0;
    double m_compensation = 0.0;
    std::int64_t m_frames = 0;
};

} // namespace ls
