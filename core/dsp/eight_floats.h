// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstring>
#include <span>

/// Eight floats side by side: one vector where the processor has AVX, two elsewhere.
namespace ls::eight {

constexpr std::size_t lanes = 8;
using Floats = float __attribute__((vector_size(32)));

// By reference: passing a vector wider than the machine's by value has no fixed calling convention.
[[gnu::always_inline]] inline void load(Floats &to, const float *from) noexcept { std::memcpy(&to, from, sizeof to); }
[[gnu::always_inline]] inline void store(float *to, const Floats &from) noexcept
{
    std::memcpy(to, &from, sizeof from);
}

using Doubles = double __attribute__((vector_size(64)));

/// Rounds them.
[[gnu::always_inline]] inline void convert(float *to, std::span<const double> from) noexcept
{
    std::size_t i = 0;
    for (; i + lanes <= from.size(); i += lanes) {
        Doubles wide;
        std::memcpy(&wide, from.data() + i, sizeof wide);
        store(to + i, __builtin_convertvector(wide, Floats));
    }
    for (; i < from.size(); ++i)
        to[i] = static_cast<float>(from[i]);
}

[[gnu::always_inline]] inline double largestMagnitude(std::span<const double> of) noexcept
{
    Doubles most{};
    std::size_t i = 0;
    for (; i + lanes <= of.size(); i += lanes) {
        Doubles wide;
        std::memcpy(&wide, of.data() + i, sizeof wide);
        const Doubles magnitude = wide < 0.0 ? -wide : wide;
        most = magnitude > most ? magnitude : most;
    }
    double largest = 0.0;
    for (std::size_t lane = 0; lane < lanes; ++lane)
        largest = std::max(largest, most[lane]);
    for (; i < of.size(); ++i)
        largest = std::max(largest, std::abs(of[i]));
    return largest;
}

[[gnu::always_inline]] inline void dropSign(Floats &v) noexcept
{
    using Bits = int __attribute__((vector_size(32)));
    v = reinterpret_cast<Floats>(reinterpret_cast<Bits>(v) & 0x7fffffff);
}

[[gnu::always_inline]] inline void raise(Floats &largest, const Floats &v) noexcept
{
    largest = v > largest ? v : largest;
}

[[gnu::always_inline]] inline void raiseByMagnitude(Floats &largest, const Floats &v) noexcept
{
    Floats magnitude = v;
    dropSign(magnitude);
    raise(largest, magnitude);
}

[[gnu::always_inline]] inline void reverse(Floats &v) noexcept
{
    using Places = int __attribute__((vector_size(32)));
    v = __builtin_shuffle(v, Places{7, 6, 5, 4, 3, 2, 1, 0});
}

[[gnu::always_inline]] inline float largestOf(const Floats &v) noexcept
{
    return std::max(std::max(std::max(v[0], v[4]), std::max(v[1], v[5])),
                    std::max(std::max(v[2], v[6]), std::max(v[3], v[7])));
}

[[gnu::always_inline]] inline float sumOf(const Floats &v) noexcept
{
    return ((v[0] + v[4]) + (v[1] + v[5])) + ((v[2] + v[6]) + (v[3] + v[7]));
}

} // namespace ls::eight
