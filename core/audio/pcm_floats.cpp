// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/pcm_floats.h"

#include <array>
#include <cassert>
#include <cstdint>
#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#define LS_PCM_AVX2
#endif

namespace ls {

namespace {

constexpr float scale16 = 1.0F / 32768.0F;
constexpr float scale32 = 1.0F / 2147483648.0F; // of 24 bits, too, which stand in the upper ones

template <typename Integer>
void convert(const std::byte *in, std::span<float> out, float scale) noexcept
{
    for (std::size_t i = 0; i < out.size(); ++i) {
        Integer value;
        std::memcpy(&value, in + i * sizeof value, sizeof value);
        out[i] = scale * static_cast<float>(value);
    }
}

void convert24(const std::byte *in, float *out, std::size_t count) noexcept
{
    for (std::size_t i = 0; i < count; ++i, in += 3) {
        const auto at = [in](std::size_t byte) { return static_cast<std::uint32_t>(in[byte]); };
        const std::uint32_t upper = at(0) << 8 | at(1) << 16 | at(2) << 24;
        out[i] = scale32 * static_cast<float>(static_cast<std::int32_t>(upper));
    }
}

#if defined(LS_PCM_AVX2)
/// As many as can be taken eight at a time without reading beyond the end; returns their number.
[[gnu::target("avx2")]] std::size_t convert24Avx2(const std::byte *in, float *out, std::size_t count) noexcept
{
    // Of each half, three bytes go to the upper three of each integer; a negative place gives zero.
    const __m256i places =
        _mm256_broadcastsi128_si256(_mm_setr_epi8(-1, 0, 1, 2, -1, 3, 4, 5, -1, 6, 7, 8, -1, 9, 10, 11));
    const __m256 scale = _mm256_set1_ps(scale32);
    std::size_t i = 0;
    for (; i + 10 <= count; i += 8, in += 24) {
        const __m128i low = _mm_loadu_si128(reinterpret_cast<const __m128i *>(in));
        const __m128i high = _mm_loadu_si128(reinterpret_cast<const __m128i *>(in + 12));
        const __m256i upper = _mm256_shuffle_epi8(_mm256_set_m128i(high, low), places);
        _mm256_storeu_ps(out + i, _mm256_mul_ps(_mm256_cvtepi32_ps(upper), scale));
    }
    return i;
}

/// The same, sixteen at a time.
[[gnu::target("avx512f,avx512bw,avx512vbmi")]] std::size_t convert24Avx512(const std::byte *in, float *out,
                                                                           std::size_t count) noexcept
{
    alignas(64) std::array<std::uint8_t, 64> from{};
    for (std::size_t i = 0; i < from.size(); ++i)
        from[i] = static_cast<std::uint8_t>(i % 4 == 0 ? 0 : 3 * (i / 4) + i % 4 - 1);
    const __m512i places = _mm512_load_si512(from.data());
    const __mmask64 upperThree = 0xEEEEEEEEEEEEEEEEU;
    const __m512 scale = _mm512_set1_ps(scale32);
    std::size_t i = 0;
    for (; i + 22 <= count; i += 16, in += 48) {
        const __m512i upper = _mm512_maskz_permutexvar_epi8(upperThree, places, _mm512_loadu_si512(in));
        _mm512_storeu_ps(out + i, _mm512_mul_ps(_mm512_maskz_cvtepi32_ps(0xFFFFU, upper), scale));
    }
    return i;
}
#endif

} // namespace

void floatsOfInt16(std::span<const std::byte> in, std::span<float> out) noexcept
{
    assert(in.size() == 2 * out.size());
    convert<std::int16_t>(in.data(), out, scale16);
}

void floatsOfInt24(std::span<const std::byte> in, std::span<float> out) noexcept
{
    assert(in.size() == 3 * out.size());
    std::size_t done = 0;
#if defined(LS_PCM_AVX2)
    if (__builtin_cpu_supports("avx512vbmi") && __builtin_cpu_supports("avx512bw"))
        done = convert24Avx512(in.data(), out.data(), out.size());
    else if (__builtin_cpu_supports("avx2"))
        done = convert24Avx2(in.data(), out.data(), out.size());
#endif
    convert24(in.data() + 3 * done, out.data() + done, out.size() - done);
}

void floatsOfInt32(std::span<const std::byte> in, std::span<float> out) noexcept
{
    assert(in.size() == 4 * out.size());
    convert<std::int32_t>(in.data(), out, scale32);
}

} // namespace ls
