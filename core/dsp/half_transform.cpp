// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/half_transform.h"

#include "core/dsp/fftw_lock.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <fftw3.h>
#include <numbers>

namespace ls {

std::mutex &fftwPlannerLock()
{
    static std::mutex lock;
    return lock;
}

struct HalfTransform::Plan {
    Plan(std::size_t half, float *samples, float *bins)
    {
        const std::scoped_lock guard(fftwPlannerLock());
        plan = fftwf_plan_dft_1d(static_cast<int>(half), reinterpret_cast<fftwf_complex *>(samples),
                                 reinterpret_cast<fftwf_complex *>(bins), FFTW_FORWARD, FFTW_ESTIMATE);
    }
    ~Plan()
    {
        const std::scoped_lock guard(fftwPlannerLock());
        fftwf_destroy_plan(plan);
    }
    Plan(const Plan &) = delete;
    Plan &operator=(const Plan &) = delete;

    fftwf_plan plan;
};

HalfTransform::HalfTransform(std::size_t points)
    : m_half(points / 2),
      m_samples(fftwf_alloc_real(points)),
      m_bins(fftwf_alloc_real(points + 2)),
      m_cosine(m_half / 2 + eight::lanes),
      m_sine(m_cosine.size()),
      m_plan(std::make_unique<Plan>(m_half, m_samples, m_bins))
{
    assert(points >= 16 && points % 4 == 0);
    std::fill_n(m_samples, points, 0.0F);
    for (std::size_t k = 0; k < m_cosine.size(); ++k) {
        const double angle = std::numbers::pi * static_cast<double>(k) / static_cast<double>(m_half);
        m_cosine[k] = static_cast<float>(std::cos(angle));
        m_sine[k] = static_cast<float>(std::sin(angle));
    }
}

HalfTransform::~HalfTransform()
{
    m_plan.reset();
    fftwf_free(m_samples);
    fftwf_free(m_bins);
}

void HalfTransform::execute() noexcept
{
    fftwf_execute(m_plan->plan);
    std::copy_n(m_bins, 2, m_bins + 2 * m_half);
}

} // namespace ls
