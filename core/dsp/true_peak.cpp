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

TruePeak::TruePeak(int sampleRateHz)
{
    const int factor = oversampling(sampleRateHz);
    m_taps = factor > 1 ? static_cast<std::size_t>((prototypeTaps - 1) / factor) : 0;
    // Phase 0 is the sample itself.
    for (int phase = 1; phase < factor; ++phase) {
        double gain = 0.0;
        for (int j = phase + factor * (static_cast<int>(m_taps) - 1); j >= 0; j -= factor) {
            const double t = std::numbers::pi * (j - (prototypeTaps - 1) / 2) / factor; // not 0 in these phases
            const double hann = 0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * j / (prototypeTaps - 1));
            const double c = hann * std::sin(t) / t;
            m_coefficients.push_back(static_cast<float>(c));
            gain += std::abs(c);
        }
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
    std::array<Floats, 2> most{};
    for (std::size_t phase = 0; phase < m_coefficients.size(); phase += m_taps) {
        std::array<Floats, 2> sum{};
        for (std::size_t k = 0; k < m_taps; ++k) {
            const float c = m_coefficients[phase + k];
            sum[0] += c * load(oldest + k);
            sum[1] += c * load(oldest + k + lanes);
        }
        most[0] = larger(most[0], magnitude(sum[0]));
        most[1] = larger(most[1], magnitude(sum[1]));
    }
    if (frames == groupFrames)
        return largestOf(larger(most[0], most[1]));
    float largest = 0.0F;
    for (std::size_t i = 0; i < frames; ++i)
        largest = std::max(largest, most[i / lanes][i % lanes]);
    return largest;
}

} // namespace ls
