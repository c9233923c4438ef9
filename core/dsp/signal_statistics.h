// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decibel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>

namespace ls {

/// RMS, crest factor and DC offset since reset(). Describes the signal as it comes from the converter, unweighted.
///
/// Eight sums in double take the samples in turn, so that none waits for the one before, and those of others are added
/// with Kahan's compensation: the result does not depend on how the stream was cut, and a night of intervals keeps its
/// digits. Thread: [dsp].
class SignalStatistics {
public:
    void process(std::span<const double> in) noexcept
    {
        std::size_t i = 0;
        for (; m_turn != 0 && i < in.size(); ++i)
            takeOne(in[i]);
        Turns sums = m_sumOfTurn; // copies stay in registers
        Turns squares = m_squaresOfTurn;
        Turns peaks{};
        for (; i + turns <= in.size(); i += turns) {
            for (std::size_t turn = 0; turn < turns; ++turn) {
                const double x = in[i + turn];
                sums[turn] += x;
                squares[turn] += x * x;
                peaks[turn] = std::max(peaks[turn], std::abs(x));
            }
        }
        m_sumOfTurn = sums;
        m_squaresOfTurn = squares;
        m_peak = std::max(m_peak, *std::max_element(peaks.begin(), peaks.end()));
        for (; i < in.size(); ++i)
            takeOne(in[i]);
        m_frames += static_cast<std::int64_t>(in.size());
    }

    /// Adds what another one has seen.
    void add(const SignalStatistics &other) noexcept
    {
        m_sum.add(other.sum());
        m_squares.add(other.squares());
        m_peak = std::max(m_peak, other.m_peak);
        m_frames += other.m_frames;
    }

    /// DC included. Not available before the first sample.
    double rmsDbFs() const { return m_frames > 0 ? powerToDb(meanSquare()) : notAvailable; }
    /// Largest magnitude of a sample over the RMS: 3.01 dB for a sine. Not available for digital silence.
    double crestFactorDb() const { return squares() > 0.0 ? amplitudeToDb(m_peak) - rmsDbFs() : notAvailable; }
    /// Mean of the samples, as a fraction of full scale, with its sign.
    double dcOffset() const { return m_frames > 0 ? sum() / static_cast<double>(m_frames) : notAvailable; }
    /// The same as a level, 0 dBFS for a mean of ±1; −inf if the mean is 0.
    double dcOffsetDbFs() const { return amplitudeToDb(std::abs(dcOffset())); }

    /// 0 before the first sample.
    double largestMagnitude() const noexcept { return m_peak; }

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
    static constexpr std::size_t turns = 8;
    using Turns = std::array<double, turns>;

    static double sumOf(const Turns &t) noexcept
    {
        return ((t[0] + t[4]) + (t[1] + t[5])) + ((t[2] + t[6]) + (t[3] + t[7]));
    }
    void takeOne(double x) noexcept
    {
        m_sumOfTurn[m_turn] += x;
        m_squaresOfTurn[m_turn] += x * x;
        m_peak = std::max(m_peak, std::abs(x));
        m_turn = (m_turn + 1) % turns;
    }
    double sum() const noexcept { return m_sum.value + sumOf(m_sumOfTurn); }
    double squares() const noexcept { return m_squares.value + sumOf(m_squaresOfTurn); }
    double meanSquare() const { return squares() / static_cast<double>(m_frames); }

    Turns m_sumOfTurn{};
    Turns m_squaresOfTurn{};
    std::size_t m_turn = 0; // of the next sample
    Sum m_sum;              // of others
    Sum m_squares;
    double m_peak = 0.0;
    std::int64_t m_frames = 0;
};

} // namespace ls
