// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/eight_floats.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace ls {

/// The powers of the bins of real samples, by one complex transform of half their number, which FFTW does in half the
/// time of a real one: even samples are the real parts, odd ones the imaginary parts, and so they stand as they come.
///
/// With Z this transform and h its length, E = (Z[k] + Z*[h − k]) / 2 is that of the even samples and
/// O = (Z[k] − Z*[h − k]) / 2i that of the odd ones: bin k of the real samples is E + w O, bin h − k the conjugate of
/// E − w O, where w = exp(−iπk/h). Bin h of Z is its bin 0 again.
/// Thread: any one; after construction nothing allocates or fails.
class HalfTransform {
public:
    /// `points`: samples, a multiple of 4, and 16 at least.
    explicit HalfTransform(std::size_t points);
    ~HalfTransform();
    HalfTransform(const HalfTransform &) = delete;
    HalfTransform &operator=(const HalfTransform &) = delete;

    /// So many samples are to be written here before execute(), which may change them.
    float *samples() noexcept { return m_samples; }
    void execute() noexcept;

    /// |X|² of the bins 0 … points / 2, which is where `power` ends, by vectors of eight floats. Inlined, so that it
    /// uses what its caller may.
    template <class V>
    [[gnu::always_inline]] inline void takePowers(float *power) const noexcept;

private:
    template <class V>
    struct Bins {
        V re{}, im{};
    };
    template <class V>
    [[gnu::always_inline]] static inline void powers(const Bins<V> &z, const Bins<V> &mirrored, const V &cosine,
                                                     const V &sine, V &power, V &powerMirrored) noexcept;

    struct Plan;
    std::size_t m_half;
    float *m_samples; // FFTW's memory, as its vectors want it
    float *m_bins;    // real and imaginary parts in turn, with room for bin `half`
    std::vector<float> m_cosine;
    std::vector<float> m_sine;
    std::unique_ptr<Plan> m_plan;
};

/// Of eight bins k, and of the eight bins h − k in the same order, from Z there and w's cosine and sine (of πk/h).
template <class V>
inline void HalfTransform::powers(const Bins<V> &z, const Bins<V> &mirrored, const V &cosine, const V &sine, V &power,
                                  V &powerMirrored) noexcept
{
    const V evenRe = z.re + mirrored.re; // each twice as large: hence the quarters
    const V evenIm = z.im - mirrored.im;
    const V oddRe = z.im + mirrored.im;
    const V oddIm = mirrored.re - z.re;
    const V turnedRe = cosine * oddRe + sine * oddIm;
    const V turnedIm = cosine * oddIm - sine * oddRe;
    const V lowRe = evenRe + turnedRe;
    const V lowIm = evenIm + turnedIm;
    const V highRe = evenRe - turnedRe;
    const V highIm = evenIm - turnedIm;
    power = 0.25F * (lowRe * lowRe + lowIm * lowIm);
    powerMirrored = 0.25F * (highRe * highRe + highIm * highIm);
}

template <class V>
inline void HalfTransform::takePowers(float *power) const noexcept
{
    for (std::size_t k = 0; k <= m_half / 2; k += eight::lanes) {
        const std::size_t mirroredAt = m_half - k - (eight::lanes - 1);
        Bins<V> z, mirrored;
        V cosine, sine, low, high;
        eight::loadComplex(z.re, z.im, m_bins + 2 * k);
        eight::loadComplex(mirrored.re, mirrored.im, m_bins + 2 * mirroredAt);
        eight::reverse(mirrored.re);
        eight::reverse(mirrored.im);
        eight::load(cosine, m_cosine.data() + k);
        eight::load(sine, m_sine.data() + k);
        powers(z, mirrored, cosine, sine, low, high);
        eight::reverse(high);
        eight::store(power + mirroredAt, high);
        eight::store(power + k, low);
    }
}

} // namespace ls
