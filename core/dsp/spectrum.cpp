// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/spectrum.h"

#include "core/dsp/fftw_lock.h"
#include "core/dsp/time_weighting.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <fftw3.h>
#include <numbers>

namespace ls {

std::mutex &fftwPlannerLock()
{
    static std::mutex lock;
    return lock;
}

struct Spectrum::Plan {
    explicit Plan(int points)
        : in(fftwf_alloc_real(static_cast<std::size_t>(points))),
          out(fftwf_alloc_complex(static_cast<std::size_t>(points / 2 + 1)))
    {
        const std::scoped_lock guard(fftwPlannerLock());
        plan = fftwf_plan_dft_r2c_1d(points, in, out, FFTW_ESTIMATE);
    }
    ~Plan()
    {
        const std::scoped_lock guard(fftwPlannerLock());
        fftwf_destroy_plan(plan);
        fftwf_free(in);
        fftwf_free(out);
    }
    Plan(const Plan &) = delete;
    Plan &operator=(const Plan &) = delete;

    float *in;
    fftwf_complex *out;
    fftwf_plan plan = nullptr;
};

Spectrum::Spectrum(int points, int sampleRateHz)
    : m_points(points),
      m_hop(points / 4),
      m_averageStep(static_cast<float>(
          1.0 - std::exp(-static_cast<double>(m_hop) / (TimeWeighting::fastSeconds * sampleRateHz)))),
      m_plan(std::make_unique<Plan>(points)),
      m_window(static_cast<std::size_t>(points)),
      m_history(static_cast<std::size_t>(points)),
      m_average(static_cast<std::size_t>(points / 2 + 1)),
      m_peak(m_average.size())
{
    assert(points >= 16 && points % 4 == 0);
    // A sine of amplitude a in the middle of a bin gives |X| = a Σw / 2. Its mean square is a²/2, so X is scaled by
    // √2 / Σw. For the periodic Hann window Σw = points / 2.
    const double scale = std::numbers::sqrt2 / (0.5 * points);
    for (std::size_t i = 0; i < m_window.size(); ++i) {
        const double hann = 0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * static_cast<double>(i) / points);
        m_window[i] = static_cast<float>(scale * hann);
    }
}

Spectrum::~Spectrum() = default;

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
    for (std::size_t i = 0; i < m_window.size(); ++i)
        m_plan->in[i] = m_window[i] * m_history[i];
    fftwf_execute(m_plan->plan);
    const float step = m_averageValid ? m_averageStep : 1.0F;
    const bool peakCounts = m_sinceReset == m_points; // nothing in it is from before the reset
    for (std::size_t k = 0; k < m_average.size(); ++k) {
        const float re = m_plan->out[k][0];
        const float im = m_plan->out[k][1];
        float power = re * re + im * im;
        if (k == 0 || k + 1 == m_average.size())
            power *= 0.5F; // these two bins have no mirror image
        m_average[k] += step * (power - m_average[k]);
        if (peakCounts)
            m_peak[k] = m_peakValid ? std::max(m_peak[k], power) : power;
    }
    m_averageValid = true;
    m_peakValid = m_peakValid || peakCounts;
    ++m_transforms;
}

std::span<const float> Spectrum::average() const noexcept
{
    return m_averageValid ? std::span<const float>(m_average) : std::span<const float>();
}

std::span<const float> Spectrum::peak() const noexcept
{
    return m_peakValid ? std::span<const float>(m_peak) : std::span<const float>();
}

void Spectrum::reset() noexcept
{
    m_peakValid = false;
    m_sinceReset = 0;
}

void Spectrum::restart() noexcept { m_filled = 0; }

} // namespace ls
