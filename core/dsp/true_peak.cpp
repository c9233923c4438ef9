// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/true_peak.h"

#include "core/dsp/eight_floats.h"
#include "core/dsp/lanes.h"

#include <cmath>
#include <numbers>
#include <type_traits>

namespace ls {

namespace {

constexpr int prototypeTaps = 49;

using eight::Floats;

/// Frames that are skipped or interpolated as one.
template <class V>
constexpr std::size_t groupFrames = eight::width<V>;

int oversampling(int sampleRateHz) { return sampleRateHz < 96000 ? 4 : sampleRateHz < 192000 ? 2 : 1; }

} // namespace

TruePeak::TruePeak(int sampleRateHz) : m_kernel(fastestKernel()), m_oversampling(oversampling(sampleRateHz))
{
    if (m_oversampling == 1)
        return;
    m_taps = static_cast<std::size_t>((prototypeTaps - 1) / m_oversampling);
    constexpr int middle = (prototypeTaps - 1) / 2; // their number is odd
    const auto tap = [&](int phase, std::size_t newest) {
        const int i = phase + m_oversampling * static_cast<int>(newest);
        const double t = std::numbers::pi * (i - middle) / m_oversampling; // 0 in phase 0 only
        const double hann = 0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * i / (prototypeTaps - 1));
        return hann * std::sin(t) / t;
    };
    for (std::size_t k = 0; k < m_taps / 2; ++k) {
        const double near = tap(1, k);
        const double far = tap(1, m_taps - 1 - k);
        const bool quarters = m_oversampling == 4;
        m_pairs.push_back({static_cast<float>(tap(m_oversampling / 2, k)),
                           quarters ? static_cast<float>(0.5 * (near + far)) : 0.0F,
                           quarters ? static_cast<float>(0.5 * (near - far)) : 0.0F});
    }
    for (int phase = 1; phase < m_oversampling; ++phase) {
        double gain = 0.0;
        for (std::size_t k = 0; k < m_taps; ++k)
            gain += std::abs(tap(phase, k));
        m_largestGain = std::max(m_largestGain, static_cast<float>(gain * (1.0 + 1e-5)));
    }
}

void TruePeak::process(std::span<const double> in) noexcept
{
    while (!in.empty()) {
        const std::size_t frames = std::min(in.size(), blockFrames);
        m_kernel(*this, in.first(frames));
        in = in.subspan(frames);
        std::copy_n(m_buffer.begin() + static_cast<std::ptrdiff_t>(frames), maxTaps, m_buffer.begin());
    }
}

template <class V, class Doubles>
[[gnu::always_inline]] inline void TruePeak::take(std::span<const double> in) noexcept
{
    // The samples first: the larger the level, the more can be skipped.
    const auto newest = static_cast<float>(lanes::largestMagnitude<Doubles>(in));
    m_level.add(newest);
    using Eight = std::conditional_t<sizeof(V) == sizeof(Floats), V, Floats>;
    Eight before{};
    for (std::size_t i = 0; i < maxTaps; i += eight::lanes) {
        Eight v;
        eight::load(v, m_buffer.data() + i);
        eight::raiseByMagnitude(before, v);
    }
    const bool canExceed = std::max(newest, eight::largestOf(before)) * m_largestGain > m_level.magnitude();
    float *const to = m_buffer.data() + maxTaps;
    if (m_taps == 0 || !canExceed) {
        for (std::size_t i = in.size() - std::min(in.size(), maxTaps); i < in.size(); ++i)
            to[i] = static_cast<float>(in[i]);
        return;
    }
    eight::convert(to, in);
    for (std::size_t begin = 0; begin < in.size(); begin += groupFrames<V>)
        takeGroup<V>(to + begin, std::min(groupFrames<V>, in.size() - begin));
}

void TruePeak::takeBaseline(TruePeak &meter, std::span<const double> in) noexcept
{
    meter.take<eight::TwoFours, lanes::V2>(in);
}

#if defined(LS_LANES_DISPATCH)
LS_LANES_AVX2_FMA void TruePeak::takeAvx2(TruePeak &meter, std::span<const double> in) noexcept
{
    meter.take<Floats, lanes::V4>(in);
}

LS_LANES_AVX512_FMA void TruePeak::takeAvx512(TruePeak &meter, std::span<const double> in) noexcept
{
    meter.take<eight::SixteenFloats, lanes::V4>(in);
}
#endif

TruePeak::Kernel TruePeak::fastestKernel() noexcept
{
#if defined(LS_LANES_DISPATCH)
    if (lanes::hasAvx512Fma())
        return takeAvx512;
    if (lanes::hasAvx2Fma())
        return takeAvx2;
#endif
    return takeBaseline;
}

template <class V>
[[gnu::always_inline]] inline void TruePeak::takeGroup(const float *newest, std::size_t frames) noexcept
{
    // What is not yet heard only makes the bound wider.
    const float *oldest = newest - m_taps;
    V largest{};
    for (std::size_t i = 0; i <= m_taps; i += groupFrames<V>) {
        V v;
        eight::load(v, newest - i);
        eight::raiseByMagnitude(largest, v);
    }
    if (m_taps % groupFrames<V> != 0) {
        V v;
        eight::load(v, oldest);
        eight::raiseByMagnitude(largest, v);
    }
    if (eight::largestOf(largest) * m_largestGain > m_level.magnitude())
        m_level.add(largestBetween<V>(oldest + 1, frames));
}

/// Largest magnitude of the points between samples that the interpolation yields for `frames` samples, the first of
/// which has its oldest tap at `oldest`.
template <class V>
[[gnu::always_inline]] inline float TruePeak::largestBetween(const float *oldest, std::size_t frames) const noexcept
{
    // The half phase is symmetrical, and the quarters mirror each other: with a = half their sum and b = half their
    // difference, the larger of |a + b| and |a − b| is |a| + |b|.
    V half{}, even{}, odd{};
    for (std::size_t k = 0; k < m_pairs.size(); ++k) {
        const Pair &c = m_pairs[k];
        V left, right;
        eight::load(left, oldest + k);
        eight::load(right, oldest + m_taps - 1 - k);
        const V sum = left + right;
        half += c.half * sum;
        even += c.even * sum; // zero where it is oversampled twice only
        odd += c.odd * (left - right);
    }
    eight::dropSign(half);
    eight::dropSign(even);
    eight::dropSign(odd);
    V most = even + odd;
    eight::raise(most, half);
    if (frames == groupFrames<V>)
        return eight::largestOf(most);
    float largest = 0.0F;
    for (std::size_t i = 0; i < frames; ++i)
        largest = std::max(largest, most[i]);
    return largest;
}

} // namespace ls
