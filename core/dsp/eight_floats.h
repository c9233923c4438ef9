// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/lanes.h"

#include <cstddef>
#include <cstring>
#include <span>

/// Eight floats side by side: one vector where the processor has AVX, two elsewhere. And sixteen, for AVX-512.
///
/// Everything is inlined, so that it uses what its caller may. Vectors go by reference: passing one wider than the
/// machine's by value has no fixed calling convention.
namespace ls::eight {

constexpr std::size_t lanes = 8;
using Floats = float __attribute__((vector_size(32)));
using SixteenFloats = float __attribute__((vector_size(64)));
using FourFloats = float __attribute__((vector_size(16)));

/// Eight floats for processors whose vectors hold four (SSE2, NEON): of one vector of eight, compilers there make
/// scalars wherever lanes are compared or change places.
struct TwoFours {
    FourFloats low{}, high{};

    [[gnu::always_inline]] inline float operator[](std::size_t i) const noexcept
    {
        return i < 4 ? low[i] : high[i - 4];
    }
    [[gnu::always_inline]] inline TwoFours &operator+=(const TwoFours &v) noexcept
    {
        low += v.low;
        high += v.high;
        return *this;
    }
    [[gnu::always_inline]] inline TwoFours &operator-=(const TwoFours &v) noexcept
    {
        low -= v.low;
        high -= v.high;
        return *this;
    }
};
[[gnu::always_inline]] inline TwoFours operator+(const TwoFours &a, const TwoFours &b) noexcept
{
    return {a.low + b.low, a.high + b.high};
}
[[gnu::always_inline]] inline TwoFours operator-(const TwoFours &a, const TwoFours &b) noexcept
{
    return {a.low - b.low, a.high - b.high};
}
[[gnu::always_inline]] inline TwoFours operator*(const TwoFours &a, const TwoFours &b) noexcept
{
    return {a.low * b.low, a.high * b.high};
}
[[gnu::always_inline]] inline TwoFours operator*(float a, const TwoFours &b) noexcept
{
    return {a * b.low, a * b.high};
}

using lanes::load;
using lanes::store;
using lanes::width;

[[gnu::always_inline]] inline void load(TwoFours &to, const float *from) noexcept
{
    load(to.low, from);
    load(to.high, from + lanes / 2);
}

/// Real and imaginary parts that stand in turn, as FFTW's do.
[[gnu::always_inline]] inline void loadComplex(Floats &re, Floats &im, const float *from) noexcept
{
    Floats first, second;
    load(first, from);
    load(second, from + lanes);
    re = __builtin_shufflevector(first, second, 0, 2, 4, 6, 8, 10, 12, 14);
    im = __builtin_shufflevector(first, second, 1, 3, 5, 7, 9, 11, 13, 15);
}
[[gnu::always_inline]] inline void loadComplex(FourFloats &re, FourFloats &im, const float *from) noexcept
{
    FourFloats first, second;
    load(first, from);
    load(second, from + lanes / 2);
    re = __builtin_shufflevector(first, second, 0, 2, 4, 6);
    im = __builtin_shufflevector(first, second, 1, 3, 5, 7);
}
[[gnu::always_inline]] inline void loadComplex(TwoFours &re, TwoFours &im, const float *from) noexcept
{
    loadComplex(re.low, im.low, from);
    loadComplex(re.high, im.high, from + lanes);
}
[[gnu::always_inline]] inline void loadComplex(SixteenFloats &re, SixteenFloats &im, const float *from) noexcept
{
    SixteenFloats first, second;
    load(first, from);
    load(second, from + 2 * lanes);
    re = __builtin_shufflevector(first, second, 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
    im = __builtin_shufflevector(first, second, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31);
}
[[gnu::always_inline]] inline void storeComplex(float *to, const Floats &re, const Floats &im) noexcept
{
    store(to, __builtin_shufflevector(re, im, 0, 8, 1, 9, 2, 10, 3, 11));
    store(to + lanes, __builtin_shufflevector(re, im, 4, 12, 5, 13, 6, 14, 7, 15));
}
[[gnu::always_inline]] inline void storeComplex(float *to, const FourFloats &re, const FourFloats &im) noexcept
{
    store(to, __builtin_shufflevector(re, im, 0, 4, 1, 5));
    store(to + lanes / 2, __builtin_shufflevector(re, im, 2, 6, 3, 7));
}
[[gnu::always_inline]] inline void storeComplex(float *to, const TwoFours &re, const TwoFours &im) noexcept
{
    storeComplex(to, re.low, im.low);
    storeComplex(to + lanes, re.high, im.high);
}
[[gnu::always_inline]] inline void storeComplex(float *to, const SixteenFloats &re, const SixteenFloats &im) noexcept
{
    store(to, __builtin_shufflevector(re, im, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23));
    store(to + 2 * lanes,
          __builtin_shufflevector(re, im, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31));
}

/// Rounds them.
[[gnu::always_inline]] inline void convert(float *to, std::span<const double> from) noexcept
{
    // No wider than AVX2 has it: what is wider, compilers take apart.
    using FourDoubles = double __attribute__((vector_size(32)));
    constexpr std::size_t four = 4;
    std::size_t i = 0;
    for (; i + four <= from.size(); i += four) {
        FourDoubles wide;
        std::memcpy(&wide, from.data() + i, sizeof wide);
        const FourFloats rounded = __builtin_convertvector(wide, FourFloats);
        std::memcpy(to + i, &rounded, sizeof rounded);
    }
    for (; i < from.size(); ++i)
        to[i] = static_cast<float>(from[i]);
}

[[gnu::always_inline]] inline void dropSign(FourFloats &v) noexcept
{
    using Bits = int __attribute__((vector_size(16)));
    v = reinterpret_cast<FourFloats>(reinterpret_cast<Bits>(v) & 0x7fffffff);
}
[[gnu::always_inline]] inline void dropSign(TwoFours &v) noexcept
{
    dropSign(v.low);
    dropSign(v.high);
}
[[gnu::always_inline]] inline void dropSign(Floats &v) noexcept
{
    using Bits = int __attribute__((vector_size(32)));
    v = reinterpret_cast<Floats>(reinterpret_cast<Bits>(v) & 0x7fffffff);
}
[[gnu::always_inline]] inline void dropSign(SixteenFloats &v) noexcept
{
    using Bits = int __attribute__((vector_size(64)));
    v = reinterpret_cast<SixteenFloats>(reinterpret_cast<Bits>(v) & 0x7fffffff);
}

template <class V>
[[gnu::always_inline]] inline void raise(V &largest, const V &v) noexcept
{
    largest = v > largest ? v : largest;
}
[[gnu::always_inline]] inline void raise(TwoFours &largest, const TwoFours &v) noexcept
{
    raise(largest.low, v.low);
    raise(largest.high, v.high);
}

template <class V>
[[gnu::always_inline]] inline void raiseByMagnitude(V &largest, const V &v) noexcept
{
    V magnitude = v;
    dropSign(magnitude);
    raise(largest, magnitude);
}

[[gnu::always_inline]] inline void reverse(Floats &v) noexcept
{
    v = __builtin_shufflevector(v, v, 7, 6, 5, 4, 3, 2, 1, 0);
}
[[gnu::always_inline]] inline void reverse(TwoFours &v) noexcept
{
    const FourFloats low = __builtin_shufflevector(v.high, v.high, 3, 2, 1, 0);
    v.high = __builtin_shufflevector(v.low, v.low, 3, 2, 1, 0);
    v.low = low;
}

[[gnu::always_inline]] inline float largestOf(const TwoFours &v) noexcept
{
    FourFloats largest = v.low;
    raise(largest, v.high);
    raise(largest, __builtin_shufflevector(largest, largest, 2, 3, 0, 1));
    raise(largest, __builtin_shufflevector(largest, largest, 1, 0, 3, 2));
    return largest[0];
}
[[gnu::always_inline]] inline float largestOf(const Floats &v) noexcept
{
    Floats largest = v;
    raise(largest, __builtin_shufflevector(largest, largest, 4, 5, 6, 7, 0, 1, 2, 3));
    raise(largest, __builtin_shufflevector(largest, largest, 2, 3, 0, 1, 6, 7, 4, 5));
    raise(largest, __builtin_shufflevector(largest, largest, 1, 0, 3, 2, 5, 4, 7, 6));
    return largest[0];
}
[[gnu::always_inline]] inline float largestOf(const SixteenFloats &v) noexcept
{
    Floats largest = __builtin_shufflevector(v, v, 0, 1, 2, 3, 4, 5, 6, 7);
    const Floats upper = __builtin_shufflevector(v, v, 8, 9, 10, 11, 12, 13, 14, 15);
    raise(largest, upper);
    return largestOf(largest);
}

[[gnu::always_inline]] inline float sumOf(const FourFloats &v) noexcept
{
    const FourFloats sums = v + __builtin_shufflevector(v, v, 1, 0, 3, 2);
    return sums[0] + sums[2];
}
[[gnu::always_inline]] inline float sumOf(const TwoFours &v) noexcept { return sumOf(v.low + v.high); }
[[gnu::always_inline]] inline float sumOf(const Floats &v) noexcept
{
    return sumOf(__builtin_shufflevector(v, v, 0, 1, 2, 3) + __builtin_shufflevector(v, v, 4, 5, 6, 7));
}

} // namespace ls::eight
