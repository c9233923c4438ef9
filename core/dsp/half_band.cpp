// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/half_band.h"

#include "core/dsp/bessel.h"
#include "core/dsp/lanes.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

namespace ls {

// `odd` and `even` point at the oldest sample that the first output needs.
template <class V>
[[gnu::always_inline]] inline void HalfBand::convolve(const Taps &taps, const double *odd, const double *even,
                                                      double *out, std::size_t count) noexcept
{
    for (std::size_t n = 0; n < count; n += lanes::width<V>) {
        V sum;
        lanes::load(sum, even + n);
        sum *= 0.5;
        for (std::size_t k = 0; k < pairs; ++k) {
            V before;
            V after;
            lanes::load(before, odd + n + pairs - 1 - k);
            lanes::load(after, odd + n + pairs + k);
            sum += taps[k] * (before + after);
        }
        lanes::store(out + n, sum);
    }
}

void HalfBand::convolveBaseline(const Taps &taps, const double *odd, const double *even, double *out,
                                std::size_t count) noexcept
{
    convolve<lanes::V2>(taps, odd, even, out, count);
}

#if defined(LS_LANES_DISPATCH)
LS_LANES_AVX2 void HalfBand::convolveAvx2(const Taps &taps, const double *odd, const double *even, double *out,
                                          std::size_t count) noexcept
{
    convolve<lanes::V4>(taps, odd, even, out, count);
}
LS_LANES_AVX512 void HalfBand::convolveAvx512(const Taps &taps, const double *odd, const double *even, double *out,
                                              std::size_t count) noexcept
{
    convolve<lanes::V8>(taps, odd, even, out, count);
}
#endif

HalfBand::HalfBand(std::size_t maxSamples)
    : m_kernel(convolveBaseline),
      m_even(history + maxSamples / 2 + slack),
      m_odd(m_even.size())
{
#if defined(LS_LANES_DISPATCH)
    if (lanes::hasAvx512())
        m_kernel = convolveAvx512;
    else if (lanes::hasAvx2())
        m_kernel = convolveAvx2;
#endif
    // Kaiser's formula for 90 dB; the taps at odd distances from the middle, the others are 0.
    constexpr double beta = 0.1102 * (90.0 - 8.7);
    double sum = 0.0;
    for (std::size_t k = 0; k < pairs; ++k) {
        const double distance = 2.0 * static_cast<double>(k) + 1.0;
        const double place = distance / (2.0 * pairs);
        const double window = besselI0(beta * std::sqrt(1.0 - place * place)) / besselI0(beta);
        m_taps[k] = window * (k % 2 == 0 ? 1.0 : -1.0) / (std::numbers::pi * distance);
        sum += m_taps[k];
    }
    for (double &tap : m_taps)
        tap *= 0.25 / sum; // gain 1 at 0 Hz: 0.5 + 2 · 0.25
}

void HalfBand::process(std::span<const double> in, double *out) noexcept
{
    const std::size_t count = in.size() / 2;
    assert(in.size() % 2 == 0 && history + count + slack <= m_even.size());
    for (std::size_t n = 0; n < count; ++n) {
        m_even[history + n] = in[2 * n];
        m_odd[history + n] = in[2 * n + 1];
    }
    // The newest sample of an output is at an odd place, the middle tap fifteen before it at an even one.
    m_kernel(m_taps, m_odd.data(), m_even.data() + pairs, out, count);
    const auto move = static_cast<std::ptrdiff_t>(count);
    std::copy_n(m_even.begin() + move, history, m_even.begin());
    std::copy_n(m_odd.begin() + move, history, m_odd.begin());
}

void HalfBand::restart() noexcept
{
    std::fill(m_even.begin(), m_even.end(), 0.0);
    std::fill(m_odd.begin(), m_odd.end(), 0.0);
}

} // namespace ls
