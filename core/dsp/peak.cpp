// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/peak.h"

#include "core/dsp/bessel.h"
#include "core/dsp/eight_floats.h"
#include "core/dsp/lanes.h"

#include <numbers>

namespace ls {

namespace {

using eight::Floats;

/// Of Kaiser's window: a larger one makes the flat band shorter, a smaller one makes it ripple.
constexpr double kaiserBeta = 4.5;

using LargestMagnitude = double (*)(std::span<const double> of) noexcept;

double largestMagnitudeBaseline(std::span<const double> of) noexcept { return lanes::largestMagnitude<lanes::V2>(of); }

#if defined(LS_LANES_DISPATCH)
LS_LANES_AVX2 double largestMagnitudeAvx2(std::span<const double> of) noexcept
{
    return lanes::largestMagnitude<lanes::V4>(of);
}
#endif

LargestMagnitude fastestLargestMagnitude() noexcept
{
#if defined(LS_LANES_DISPATCH)
    if (lanes::hasAvx2())
        return largestMagnitudeAvx2;
#endif
    return largestMagnitudeBaseline;
}

/// The windowed sinc, at a distance in samples that is not 0.
double kernel(double distance, double halfWidth)
{
    const double r = distance / halfWidth;
    const double angle = std::numbers::pi * distance;
    return std::sin(angle) / angle * besselI0(kaiserBeta * std::sqrt(std::max(0.0, 1.0 - r * r)));
}

/// Shares of the left neighbour, the point midway and the right one that come near the value at 1/8, 2/8 and 3/8: those
/// for which |shares| · 0.3 and the magnitudes of what is left of the taps are least, by linear programming. Whatever
/// they are, the bounds made of them hold.
using Shares = std::array<double, 3>;
constexpr std::array<Shares, 3> nearbyShares{{{0.778, 0.311, -0.061}, {0.510, 0.616, -0.094}, {0.237, 0.862, -0.080}}};

/// Sums from the first entry on, and what all of them come to in magnitude.
template <std::size_t count>
double sumUp(std::array<double, count> &values)
{
    double sum = 0.0;
    double magnitudes = 0.0;
    for (double &value : values) {
        sum += value;
        value = sum;
        magnitudes += std::abs(sum);
    }
    return magnitudes;
}

} // namespace

void SamplePeak::process(std::span<const double> in) noexcept
{
    static const LargestMagnitude largestMagnitude = fastestLargestMagnitude();
    if (!in.empty())
        add(largestMagnitude(in));
}

InterpolatedPeak::InterpolatedPeak() : m_kernel(fastestKernel())
{
    using Taps = std::array<double, 2 * taps>; // from the leftmost sample on; between `taps − 1` and `taps` it is
    const auto tapsAt = [](double fraction) {
        Taps h{};
        double sum = 0.0;
        for (std::size_t i = 0; i < h.size(); ++i) {
            h[i] = kernel(static_cast<double>(i) - static_cast<double>(taps - 1) - fraction, taps);
            sum += h[i];
        }
        for (double &tap : h)
            tap /= sum; // one at 0 Hz, exactly: bounds rest on it
        return h;
    };
    const Taps middle = tapsAt(0.5);
    const auto raise = [](float &bound, double value) { bound = std::max(bound, static_cast<float>(value)); };
    const auto magnitudesOf = [](const auto &values) {
        double magnitudes = 0.0;
        for (const double value : values)
            magnitudes += std::abs(value);
        return magnitudes;
    };
    for (std::size_t pair = 0; pair < m_pairs.size(); ++pair) {
        const double fraction = static_cast<double>(pair + 1) / factor;
        Taps h = tapsAt(fraction);
        for (std::size_t k = 0; k < taps; ++k) {
            const double left = h[taps - 1 - k];
            const double right = h[taps + k];
            m_pairs[pair].even[k] = static_cast<float>(0.5 * (left + right));
            m_pairs[pair].odd[k] = static_cast<float>(0.5 * (left - right));
        }
        raise(m_bounds.magnitude, magnitudesOf(h));
        if (pair < nearbyShares.size()) {
            const Shares &shares = nearbyShares[pair];
            Taps rest = h;
            rest[taps - 1] -= shares[0];
            rest[taps] -= shares[2];
            for (std::size_t i = 0; i < rest.size(); ++i)
                rest[i] -= shares[1] * middle[i];
            raise(m_bounds.near, magnitudesOf(shares));
            raise(m_bounds.far, magnitudesOf(rest));
        }
        // Less the straight line between the neighbours, which exceeds neither, the taps sum to zero: so they act on
        // the steps only, by their running sums. Less one share of the middle step, so do these on the changes of
        // step. The mirrored fraction gives the same.
        h[taps - 1] -= 1.0 - fraction;
        h[taps] -= fraction;
        raise(m_bounds.steps, sumUp(h));
        double slope = 0.0;
        for (const double step : h)
            slope += step;
        h[taps - 1] -= slope;
        raise(m_bounds.slope, std::abs(slope));
        raise(m_bounds.bends, sumUp(h));
    }
}

void InterpolatedPeak::restart() noexcept
{
    m_count = 0;
    m_next = 0;
}

void InterpolatedPeak::process(std::span<const double> in) noexcept { m_kernel(*this, in); }

template <class Wide, class Doubles>
[[gnu::always_inline]] inline void InterpolatedPeak::take(std::span<const double> in) noexcept
{
    // All samples first: the larger the peak, the more can be skipped.
    m_peak.add(lanes::largestMagnitude<Doubles>(in));
    while (!in.empty()) {
        const std::size_t frames = std::min(in.size(), m_samples.size() - m_count);
        eight::convert(m_samples.data() + m_count, in.first(frames));
        m_count += frames;
        in = in.subspan(frames);
        takeWindows<Wide>();
        // What is left of the last wide window: so no result waits longer on one processor than on another.
        if constexpr (sizeof(Wide) > sizeof(Floats))
            takeWindows<Floats>();
        std::copy(m_samples.begin() + static_cast<std::ptrdiff_t>(m_next),
                  m_samples.begin() + static_cast<std::ptrdiff_t>(m_count), m_samples.begin());
        m_count -= m_next;
        m_next = 0;
    }
}

void InterpolatedPeak::takeBaseline(InterpolatedPeak &meter, std::span<const double> in) noexcept
{
    meter.take<eight::TwoFours, lanes::V2>(in);
}

#if defined(LS_LANES_DISPATCH)
LS_LANES_AVX2_FMA void InterpolatedPeak::takeAvx2(InterpolatedPeak &meter, std::span<const double> in) noexcept
{
    meter.take<Floats, lanes::V4>(in);
}

LS_LANES_AVX512_FMA void InterpolatedPeak::takeAvx512(InterpolatedPeak &meter, std::span<const double> in) noexcept
{
    meter.take<eight::SixteenFloats, lanes::V4>(in);
}
#endif

InterpolatedPeak::Kernel InterpolatedPeak::fastestKernel() noexcept
{
#if defined(LS_LANES_DISPATCH)
    if (lanes::hasAvx512Fma())
        return takeAvx512;
    if (lanes::hasAvx2Fma())
        return takeAvx2;
#endif
    return takeBaseline;
}

/// As many positions together as V has lanes, while there are the samples that they are made of.
template <class V>
[[gnu::always_inline]] inline void InterpolatedPeak::takeWindows() noexcept
{
    constexpr std::size_t positions = eight::width<V>;
    for (; m_next + 2 * taps + positions <= m_count; m_next += positions) {
        const float *const samples = &m_samples[m_next];
        if (canExceedPeak<V>(samples))
            m_peak.add(static_cast<double>(largestBetween<V>(samples)));
    }
}

template <class V>
[[gnu::always_inline]] inline bool InterpolatedPeak::canExceedPeak(const float *samples) const noexcept
{
    constexpr std::size_t positions = eight::width<V>;
    constexpr std::size_t window = 2 * taps + positions;
    static_assert(window % positions == 0);
    const auto peak = static_cast<float>(m_peak.magnitude());
    V magnitudes{};
    for (std::size_t i = 0; i < window; i += positions) {
        V v;
        eight::load(v, samples + i);
        eight::raiseByMagnitude(magnitudes, v);
    }
    const float largest = eight::largestOf(magnitudes);
    const float rounding = 1e-5F * largest; // sixteen products in float, and what is done here, err by less
    if (m_bounds.magnitude * largest + rounding <= peak)
        return false;
    V neighbours{};
    for (const std::size_t side : {taps - 1, taps}) {
        V v;
        eight::load(v, samples + side);
        eight::raiseByMagnitude(neighbours, v);
    }
    // Of noise hardly anything gets past the second of these, of low tones past the third.
    V nearest;
    interpolateMiddle(nearest, samples);
    eight::dropSign(nearest);
    eight::raise(nearest, neighbours);
    if (m_bounds.near * eight::largestOf(nearest) + m_bounds.far * largest + rounding <= peak)
        return false;
    V steps{}, bends{};
    constexpr std::size_t lastPlace = window - positions - 2;
    for (std::size_t i = 0;; i = std::min(i + positions, lastPlace)) {
        V a, b, c;
        eight::load(a, samples + i);
        eight::load(b, samples + i + 1);
        eight::load(c, samples + i + 2);
        const V first = b - a;
        const V second = c - b;
        eight::raiseByMagnitude(steps, first);
        eight::raiseByMagnitude(steps, second);
        eight::raiseByMagnitude(bends, second - first);
        if (i == lastPlace)
            break;
    }
    const float step = eight::largestOf(steps);
    const float over =
        std::min(m_bounds.steps * step, m_bounds.slope * step + m_bounds.bends * eight::largestOf(bends));
    return eight::largestOf(neighbours) + over + rounding > peak;
}

/// Midway between the neighbours of each position.
template <class V>
[[gnu::always_inline]] inline void InterpolatedPeak::interpolateMiddle(V &middle, const float *samples) const noexcept
{
    const Pair &pair = m_pairs.back();
    middle = V{};
    for (std::size_t k = 0; k < taps; ++k) {
        V before, after;
        eight::load(before, samples + taps - 1 - k);
        eight::load(after, samples + taps + k);
        middle += pair.even[k] * (before + after);
    }
}

template <class V>
[[gnu::always_inline]] inline float InterpolatedPeak::largestBetween(const float *samples) const noexcept
{
    const float *const left = samples + taps - 1; // of the first position
    const float *const right = left + 1;
    std::array<V, taps> sums, differences; // NOLINT(*-member-init): set below, in the innermost loop there is
    for (std::size_t k = 0; k < taps; ++k) {
        V before, after;
        eight::load(before, left - k);
        eight::load(after, right + k);
        sums[k] = before + after;
        differences[k] = before - after;
    }
    V largest{};
    for (const Pair &pair : m_pairs) {
        V even{}, odd{};
        for (std::size_t k = 0; k < taps; ++k) {
            even += pair.even[k] * sums[k];
            odd += pair.odd[k] * differences[k];
        }
        eight::dropSign(even);
        eight::dropSign(odd);
        eight::raise(largest, even + odd);
    }
    return eight::largestOf(largest);
}

} // namespace ls
