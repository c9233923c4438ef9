// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/eight_floats.h"

/// The spectrum of real samples by one complex transform of half their number, which FFTW does in half the time of a
/// real one: even samples are the real parts, odd ones the imaginary parts.
///
/// With Z this transform and h its length, E = (Z[k] + Z*[h − k]) / 2 is that of the even samples and
/// O = (Z[k] − Z*[h − k]) / 2i that of the odd ones: bin k of the real samples is E + w O, bin h − k the conjugate of
/// E − w O, where w = exp(−iπk/h). Bin h of Z is its bin 0 again.
namespace ls::half_transform {

using eight::Floats;

struct Bins {
    Floats re, im;
};

/// |X|² of eight bins k, and of the eight bins h − k in the same order, from Z there and w's cosine and sine (of πk/h).
[[gnu::always_inline]] inline void powers(const Bins &z, const Bins &mirrored, const Floats &cosine, const Floats &sine,
                                          Floats &power, Floats &powerMirrored) noexcept
{
    const Floats evenRe = z.re + mirrored.re; // each twice as large: hence the quarters
    const Floats evenIm = z.im - mirrored.im;
    const Floats oddRe = z.im + mirrored.im;
    const Floats oddIm = mirrored.re - z.re;
    const Floats turnedRe = cosine * oddRe + sine * oddIm;
    const Floats turnedIm = cosine * oddIm - sine * oddRe;
    const Floats lowRe = evenRe + turnedRe;
    const Floats lowIm = evenIm + turnedIm;
    const Floats highRe = evenRe - turnedRe;
    const Floats highIm = evenIm - turnedIm;
    power = 0.25F * (lowRe * lowRe + lowIm * lowIm);
    powerMirrored = 0.25F * (highRe * highRe + highIm * highIm);
}

} // namespace ls::half_transform
