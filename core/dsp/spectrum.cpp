// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/spectrum.h"

#include "core/dsp/lanes.h"
#include "core/dsp/time_weighting.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace ls {

namespace {

float stepOf(double timeConstantSeconds, double hopSeconds)
{
    return static_cast<float>(1.0 - std::exp(-hopSeconds / timeConstantSeconds));
}

} // namespace

Spectrum::Spectrum(int points, int sampleRateHz, int averages)
    : m_steps(fastestSteps()),
      m_points(points),
      m_hop(points / 4),
      m_averages(averages),
      m_fastStep(stepOf(TimeWeighting::fastSeconds, static_cast<double>(m_hop) / sampleRateHz)),
      m_slowStep(stepOf(TimeWeighting::slowSeconds, static_cast<double>(m_hop) / sampleRateHz)),
      m_transform(static_cast<std::size_t>(points)),
      m_window(static_cast<std::size_t>(points)),
      m_history(static_cast<std::size_t>(points)),
      m_power(static_cast<std::size_t>(points / 2 + 1)),
      m_fast(m_power.size()),
      m_slow(m_power.size()),
      m_counted(m_power.size()),
      m_peak(m_power.size()),
      m_sum(m_power.size()),
      m_linear(m_power.size())
{
    assert(points >= 16 && points % 4 == 0 && averages >= 1);
    // A sine of amplitude a in the middle of a bin gives |X| = a Σw / 2. Its mean square is a²/2, so X is scaled by
    // √2 / Σw. For the periodic Hann window Σw = points / 2.
    const double scale = std::numbers::sqrt2 / (0.5 * points);
    for (std::size_t i = 0; i < m_window.size(); ++i) {
        const double hann = 0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * static_cast<double>(i) / points);
        m_window[i] = static_cast<float>(scale * hann);
    }
}

void Spectrum::process(std::span<const double> in) noexcept
{
    while (!in.empty()) {
        const std::size_t count = std::min(in.size(), static_cast<std::size_t>(m_points - m_filled));
        std::transform(in.begin(), in.begin() + static_cast<std::ptrdiff_t>(count), m_history.begin() + m_filled,
                       [](double x) { return static_cast<float>(x); });
        m_filled += static_cast<int>(count);
        m_sinceReset = std::min(m_sinceReset + static_cast<int>(count), m_points);
        in = in.subspan(count);
        if (m_filled == m_points) {
            transform();
            std::copy(m_history.begin() + m_hop, m_history.end(), m_history.begin());
            m_filled -= m_hop;
        }
    }
}

void Spectrum::transform() noexcept
{
    m_steps.window(*this);
    m_transform.execute();
    m_steps.average(*this);
}

[[gnu::always_inline]] inline void Spectrum::window() noexcept
{
    float *const to = m_transform.samples();
    for (std::size_t i = 0; i < m_window.size(); ++i)
        to[i] = m_window[i] * m_history[i];
}

template <class V>
[[gnu::always_inline]] inline void Spectrum::average() noexcept
{
    const float fastStep = m_transforms > 0 ? m_fastStep : 1.0F;
    const float slowStep = m_transforms > 0 ? m_slowStep : 1.0F;
    m_transform.takePowers<V>(m_power.data());
    m_power.front() *= 0.5F; // these two bins have no mirror image
    m_power.back() *= 0.5F;
    for (std::size_t k = 0; k < m_power.size(); ++k) {
        m_fast[k] += fastStep * (m_power[k] - m_fast[k]);
        m_slow[k] += slowStep * (m_power[k] - m_slow[k]);
    }
    ++m_transforms;
    if (m_sinceReset == m_points) // nothing in it is from before the reset
        addSinceReset();
}

[[gnu::always_inline]] inline void Spectrum::addSinceReset() noexcept
{
    if (m_sinceResetTransforms++ == 0) {
        std::copy(m_power.begin(), m_power.end(), m_sum.begin());
        for (std::vector<float> *first : {&m_linear, &m_peak, &m_counted})
            std::copy(m_power.begin(), m_power.end(), first->begin());
        return;
    }
    const float step = 1.0F / static_cast<float>(std::min<std::int64_t>(m_sinceResetTransforms, m_averages));
    const double share = 1.0 / static_cast<double>(m_sinceResetTransforms);
    for (std::size_t k = 0; k < m_power.size(); ++k) {
        const float power = m_power[k];
        m_sum[k] += static_cast<double>(power);
        m_linear[k] = static_cast<float>(m_sum[k] * share);
        m_peak[k] = std::max(m_peak[k], power);
        m_counted[k] += step * (power - m_counted[k]);
    }
}

void Spectrum::windowBaseline(Spectrum &spectrum) noexcept { spectrum.window(); }
void Spectrum::averageBaseline(Spectrum &spectrum) noexcept { spectrum.average<eight::TwoFours>(); }

#if defined(LS_LANES_DISPATCH)
LS_LANES_AVX2_FMA void Spectrum::windowAvx2(Spectrum &spectrum) noexcept { spectrum.window(); }
LS_LANES_AVX2_FMA void Spectrum::averageAvx2(Spectrum &spectrum) noexcept { spectrum.average<eight::Floats>(); }
#endif

Spectrum::Steps Spectrum::fastestSteps() noexcept
{
#if defined(LS_LANES_DISPATCH)
    if (lanes::hasAvx2Fma())
        return {windowAvx2, averageAvx2};
#endif
    return {windowBaseline, averageBaseline};
}

std::span<const float> Spectrum::ofAll(const std::vector<float> &spectrum) const noexcept
{
    return m_transforms > 0 ? std::span<const float>(spectrum) : std::span<const float>();
}

std::span<const float> Spectrum::ofSinceReset(const std::vector<float> &spectrum) const noexcept
{
    return m_sinceResetTransforms > 0 ? std::span<const float>(spectrum) : std::span<const float>();
}

std::span<const float> Spectrum::latest() const noexcept { return ofAll(m_power); }
std::span<const float> Spectrum::fast() const noexcept { return ofAll(m_fast); }
std::span<const float> Spectrum::slow() const noexcept { return ofAll(m_slow); }
std::span<const float> Spectrum::linear() const noexcept { return ofSinceReset(m_linear); }
std::span<const float> Spectrum::counted() const noexcept { return ofSinceReset(m_counted); }
std::span<const float> Spectrum::peak() const noexcept { return ofSinceReset(m_peak); }

void Spectrum::reset() noexcept
{
    m_sinceReset = 0;
    m_sinceResetTransforms = 0;
}

void Spectrum::restart() noexcept { m_filled = 0; }

} // namespace ls
