// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstring>
#include <span>

/// Eight floats side by side: one vector where the processor has AVX, two elsewhere. And sixteen, for AVX-512.
namespace ls::eight {

constexpr std::size_t lanes = 8;
using Floats = float __attribute__((vector_size(32)));
using SixteenFloats = float __attribute__((vector_size(64)));

// By reference: passing a vector wider than the machine's by value has no fixed calling convention.
template <class V>
[[gnu::always_inline]] inline void load(V &to, const float *from) noexcept
{
    std::memcpy(&to, from, sizeof to);
}
[[gnu::always_inline]] inline void store(float *to, const Floats &from) noexcept
{
    std::memcpy(to, &from, sizeof from);
}

/// Real and imaginary parts that stand in turn, as FFTW's do, and side by side.
[[gnu::always_inline]] inline void loadComplex(Floats &re, Floats &im, const float *from) noexcept
{
    Floats first, second;
    load(first, from);
    load(second, from + lanes);
    re = __builtin_shufflevector(first, second, 0, 2, 4, 6, 8, 10, 12, 14);
    im = __builtin_shufflevector(first, second, 1, 3, 5, 7, 9, 11, 13, 15);
}
[[gnu::always_inline]] inline void storeComplex(float *to, const Floats &re, const Floats &im) noexcept
{
    const Floats first = __builtin_shufflevector(re, im, 0, 8, 1, 9, 2, 10, 3, 11);
    const Floats second = __builtin_shufflevector(re, im, 4, 12, 5, 13, 6, 14, 7, 15);
    store(to, first);
    store(to + lanes, second);
}

using Doubles = double __attribute__((vector_size(64)));

/// Rounds them.
[[gnu::always_inline]] inline void convert(float *to, std::span<const double> from) noexcept
{
    // No wider than AVX2 has it: what is wider, compilers take apart.
    using FourDoubles = double __attribute__((vector_size(32)));
    using FourFloats = float __attribute__((vector_size(16)));
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

/// 0 for none.
[[gnu::always_inline]] inline double largestMagnitude(std::span<const double> of) noexcept
{
    using FourDoubles = double __attribute__((vector_size(32)));
    using FourBits = long long __attribute__((vector_size(32)));
    constexpr std::size_t four = 4;
    FourDoubles most[four] = {}; // four vectors beside each other, so that none waits for the one before
    std::size_t i = 0;
    for (; i + four * four <= of.size(); i += four * four) {
        for (std::size_t part = 0; part < four; ++part) {
            FourBits bits;
            std::memcpy(&bits, of.data() + i + part * four, sizeof bits);
            const auto magnitude = reinterpret_cast<FourDoubles>(bits & 0x7fffffffffffffffLL);
            most[part] = magnitude > most[part] ? magnitude : most[part];
        }
    }
    double largest = 0.0;
    for (const FourDoubles &part : most)
        largest = std::max({largest, part[0], part[1], part[2], part[3]});
    for (; i < of.size(); ++i)
        largest = std::max(largest, std::abs(of[i]));
    return largest;
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

[[gnu::always_inline]] inline float sumOf(const Floats &v) noexcept
{
    return ((v[0] + v[4]) + (v[1] + v[5])) + ((v[2] + v[6]) + (v[3] + v[7]));
}

} // namespace ls::eight
