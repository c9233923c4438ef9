// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace ls {

/// Halves the sampling rate of a stream.
///
/// A linear-phase half-band FIR of 31 taps (Kaiser's window): up to 0.155 of the input rate the gain is 1 within
/// ±0.0005 dB, and what would fold there, from 0.345 up, is 90 dB down. Between the two it folds with less.
/// Shape: takes an even number of samples, at most the constructor's, and gives half as many.
class HalfBand {
public:
    static constexpr std::size_t slack = 7; // the last vector of outputs may not be full

    explicit HalfBand(std::size_t maxSamples);
    /// `out` has room for `slack` more than it gets.
    void process(std::span<const double> in, double *out) noexcept;
    void restart() noexcept;

private:
    static constexpr std::size_t pairs = 8;
    static constexpr std::size_t history = 2 * pairs - 1; // of the samples at odd places; fewer of the others

    using Taps = std::array<double, pairs>;
    using Kernel = void (*)(const Taps &taps, const double *odd, const double *even, double *out, std::size_t count);

    template <class V>
    static void convolve(const Taps &taps, const double *odd, const double *even, double *out,
                         std::size_t count) noexcept;
    static void convolveBaseline(const Taps &taps, const double *odd, const double *even, double *out,
                                 std::size_t count) noexcept;
    static void convolveAvx2(const Taps &taps, const double *odd, const double *even, double *out,
                             std::size_t count) noexcept;
    static void convolveAvx512(const Taps &taps, const double *odd, const double *even, double *out,
                               std::size_t count) noexcept;

    Taps m_taps{};
    Kernel m_kernel;
    std::vector<double> m_even;
    std::vector<double> m_odd;
};

} // namespace ls
