// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/true_peak.h"

#include <cmath>
#include <cstring>
#include <numbers>

namespace ls {

namespace {

constexpr int prototypeTaps = 49;

// Four floats at a time, which every processor we build for can.
constexpr std::size_t lanes = 4;
constexpr std::size_t groupFrames = 2 * lanes; // skipped or interpolated as one
using Floats = float __attribute__((vector_size(lanes * sizeof(float))));

Floats load(const float *from) noexcept
{
    Floats v;
    std::memcpy(&v, from, sizeof v);
    return v;
}

Floats larger(Floats a, Floats b) noexcept { return a > b ? a : b; }

Floats magnitude(Floats v) noexcept
{
    // Without the sign bit.
    using Bits = int __attribute__((vector_size(lanes * sizeof(int))));
    return reinterpret_cast<Floats>(reinterpret_cast<Bits>(v) & 0x7fffffff);
}

float largestOf(Floats v) noexcept { return std::max(std::max(v[0], v[1]), std::max(v[2], v[3])); }

void toFloats(std::span<const double> in, float *out) noexcept
{
    using Doubles = double __attribute__((vector_size(lanes * sizeof(double))));
    std::size_t i = 0;
    for (; i + lanes <= in.size(); i += lanes) {
        Doubles v;
        std::memcpy(&v, in.data() + i, sizeof v);
        const Floats converted = __builtin_convertvector(v, Floats);
        std::memcpy(out + i, &converted, sizeof converted);
    }
    for (; i < in.size(); ++i)
        out[i] = static_cast<float>(in[i]);
}

int oversampling(int sampleRateHz) { return sampleRateHz < 96000 ? 4 : sampleRateHz < 192000 ? 2 : 1; }

} // namespace

TruePeak::TruePeak(int sampleRateHz) : m_oversampling(oversampling(sampleRateHz))
{
    if (m_oversampling == 1)
        return;
    m_taps = static_cast<std::size_t>((prototypeTaps - 1) / m_oversampling);
    const auto tap = [&](int phase, std::size_t newest) {
        const int i = phase + m_oversampling * static_cast<int>(newest);
        const double t = std::numbers::pi * (i - (prototypeTaps - 1) / 2) / m_oversampling; // 0 in phase 0 only
        const double hann = 0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * i / (prototypeTaps - 1));
        return hann * std::sin(t) / t;
    };
    for (std::size_t k = 0; k < m_taps / 2; ++k) {
        const double near = tap(1, k);
        const double far = tap(1, m_taps - 1 - k);
        m_pairs.push_back({static_cast<float>(tap(m_oversampling / 2, k)), static_cast<float>(0.5 * (near + far)),
                           static_cast<float>(0.5 * (near - far))});
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
        toFloats(in.first(frames), m_buffer.data() + maxTaps);
        in = in.subspan(frames);
        for (std::size_t begin = 0; begin < frames; begin += groupFrames)
            processGroup(m_buffer.data() + maxTaps + begin, std::min(groupFrames, frames - begin));
        std::copy_n(m_buffer.begin() + static_cast<std::ptrdiff_t>(frames), maxTaps, m_buffer.begin());
    }
}

void TruePeak::processGroup(const float *newest, std::size_t frames) noexcept
{
    if (frames == groupFrames) {
        m_level.add(largestOf(larger(magnitude(load(newest)), magnitude(load(newest + lanes)))));
    } else {
        for (std::size_t i = 0; i < frames; ++i)
            m_level.add(std::abs(newest[i]));
    }
    if (m_taps == 0)
        return;
    // What is older than the taps, or not yet heard, only makes the bound wider.
    const float *oldest = newest - m_taps;
    Floats largest{};
    for (std::size_t i = 0; i < m_taps + groupFrames; i += lanes)
        largest = larger(largest, magnitude(load(oldest + i)));
    if (largestOf(largest) * m_largestGain > m_level.magnitude())
        m_level.add(largestBetween(oldest + 1, frames));
}

/// Largest magnitude of the points between samples that the interpolation yields for `frames` samples, the first of
/// which has its oldest tap at `oldest`.
float TruePeak::largestBetween(const float *oldest, std::size_t frames) const noexcept
{
    // The half phase is symmetrical, and the quarters mirror each other: with a = half their sum and b = half their
    // difference, the larger of |a + b| and |a − b| is |a| + |b|.
    std::array<Floats, 2> half{};
    std::array<Floats, 2> even{};
    std::array<Floats, 2> odd{};
    for (std::size_t k = 0; k < m_pairs.size(); ++k) {
        const Pair &c = m_pairs[k];
        for (std::size_t i = 0; i < 2; ++i) {
            const Floats left = load(oldest + i * lanes + k);
            const Floats right = load(oldest + i * lanes + m_taps - 1 - k);
            half[i] += c.half * (left + right);
            if (m_oversampling == 4) {
                even[i] += c.even * (left + right);
                odd[i] += c.odd * (left - right);
            }
        }
    }
    std::array<Floats, 2> most{};
    for (std::size_t i = 0; i < 2; ++i)
        most[i] = larger(magnitude(half[i]), magnitude(even[i]) + magnitude(odd[i]));
    if (frames == groupFrames)
        return largestOf(larger(most[0], most[1]));
    float largest = 0.0F;
    for (std::size_t i = 0; i < frames; ++i)
        largest = std::max(largest, most[i / lanes][i % lanes]);
    return largest;
}

} // namespace ls
