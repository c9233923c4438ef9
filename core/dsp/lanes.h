// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

/// Vectors for loops that run over filters or outputs side by side, never along a recursion: so the bits do not depend
/// on how wide they are. (Sources that use them are compiled with -ffp-contract=off.)
#if defined(__clang__)
#define LS_UNROLL _Pragma("unroll")
#elif defined(__GNUC__)
#define LS_UNROLL _Pragma("GCC unroll 16")
#else
#define LS_UNROLL
#endif

namespace ls::lanes {

using V2 = double __attribute__((vector_size(16)));
using V4 = double __attribute__((vector_size(32)));
using V8 = double __attribute__((vector_size(64)));

template <class V>
using Element = std::remove_cvref_t<decltype(std::declval<V &>()[0])>;
template <class V>
inline constexpr std::size_t width = sizeof(V) / sizeof(Element<V>);

// By reference: passing a vector wider than the machine's by value has no fixed calling convention.
template <class V>
[[gnu::always_inline]] inline void load(V &to, const Element<V> *from) noexcept
{
    std::memcpy(&to, from, sizeof(V));
}
// Written as `value - V{}`, g++ 12 makes a chain of masked broadcasts of it.
template <class V>
[[gnu::always_inline]] inline void broadcast(V &to, Element<V> value) noexcept
{
    to = V{} + value;
}
template <class V>
[[gnu::always_inline]] inline void store(Element<V> *to, const V &from) noexcept
{
    std::memcpy(to, &from, sizeof(V));
}

/// The largest |x| of all; 0 for none.
template <class V>
[[gnu::always_inline]] inline double largestMagnitude(std::span<const double> of) noexcept
{
    using Bits = decltype(V{} > V{}); // integers as wide
    constexpr std::size_t parts = 4;  // vectors beside each other, so that none waits for the one before
    V most[parts] = {};
    std::size_t i = 0;
    for (; i + parts * width<V> <= of.size(); i += parts * width<V>) {
        for (std::size_t part = 0; part < parts; ++part) {
            Bits bits;
            std::memcpy(&bits, of.data() + i + part * width<V>, sizeof bits);
            const auto magnitude = reinterpret_cast<V>(bits & 0x7fffffffffffffffLL);
            most[part] = magnitude > most[part] ? magnitude : most[part];
        }
    }
    double largest = 0.0;
    for (const V &part : most)
        for (std::size_t lane = 0; lane < width<V>; ++lane)
            largest = std::max(largest, part[lane]);
    for (; i < of.size(); ++i)
        largest = std::max(largest, std::abs(of[i]));
    return largest;
}

#if defined(__x86_64__)
// Functions of these are chosen when the program runs: a distribution's build knows no more than SSE2.
#define LS_LANES_DISPATCH
#define LS_LANES_AVX2 [[gnu::target("avx2")]]
#define LS_LANES_AVX512 [[gnu::target("avx512f")]]
// With fused multiply-add, which rounds once: the last bits are the processor's own, the same in each run on it.
#define LS_LANES_AVX2_FMA [[gnu::target("avx2,fma")]]
#define LS_LANES_AVX512_FMA [[gnu::target("avx2,fma,avx512f,avx512vl,avx512dq")]]

/// Tests and benchmarks see what a lesser processor would do by LS_LANES=sse2 or avx2 in the environment.
enum class Most { sse2, avx2, avx512 };
inline Most allowed() noexcept
{
    static const Most most = [] {
        const char *const named = std::getenv("LS_LANES"); // NOLINT(concurrency-mt-unsafe): nobody sets it meanwhile
        const std::string_view name = named == nullptr ? "" : named;
        return name == "sse2" ? Most::sse2 : name == "avx2" ? Most::avx2 : Most::avx512;
    }();
    return most;
}
inline bool hasAvx2() noexcept { return allowed() >= Most::avx2 && __builtin_cpu_supports("avx2") != 0; }
inline bool hasAvx512() noexcept { return allowed() >= Most::avx512 && __builtin_cpu_supports("avx512f") != 0; }
inline bool hasAvx2Fma() noexcept { return hasAvx2() && __builtin_cpu_supports("fma") != 0; }
inline bool hasAvx512Fma() noexcept
{
    return hasAvx2Fma() && hasAvx512() && __builtin_cpu_supports("avx512vl") != 0 &&
        __builtin_cpu_supports("avx512dq") != 0;
}
#endif

} // namespace ls::lanes
