// SPDX-License-Identifier: GPL-3.0-or-later
// The anchors that are made with FFTW.
#include "tests/bench/anchors.h"

#include "core/dsp/fftw_lock.h"

#include <algorithm>
#include <cmath>
#include <fftw3.h>
#include <numbers>

namespace ls::bench {

namespace {

struct Forward {
    explicit Forward(std::size_t points)
        : time(fftwf_alloc_real(points)),
          bins(fftwf_alloc_complex(points / 2 + 1)),
          window(points)
    {
        const std::scoped_lock guard(fftwPlannerLock());
        plan = fftwf_plan_dft_r2c_1d(static_cast<int>(points), time, bins, FFTW_ESTIMATE);
        for (std::size_t i = 0; i < points; ++i)
            window[i] = static_cast<float>(
                0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(points)));
    }
    ~Forward()
    {
        const std::scoped_lock guard(fftwPlannerLock());
        fftwf_destroy_plan(plan);
        fftwf_free(time);
        fftwf_free(bins);
    }
    Forward(const Forward &) = delete;
    Forward &operator=(const Forward &) = delete;

    /// The power of the bins of what begins at `from`.
    void power(const float *from, std::vector<float> &to) const
    {
        for (std::size_t i = 0; i < window.size(); ++i)
            time[i] = window[i] * from[i];
        fftwf_execute(plan);
        for (std::size_t k = 0; k < to.size(); ++k)
            to[k] = bins[k][0] * bins[k][0] + bins[k][1] * bins[k][1];
    }

    float *time;
    fftwf_complex *bins;
    std::vector<float> window;
    fftwf_plan plan = nullptr;
};

constexpr std::size_t fluxPoints = 2048;
constexpr std::size_t fluxHop = 512;
constexpr std::size_t melBands = 128;

} // namespace

struct TextbookFir::Plans {
    explicit Plans(std::size_t taps) : hop(taps), forward(2 * taps)
    {
        const std::scoped_lock guard(fftwPlannerLock());
        inverse = fftwf_plan_dft_c2r_1d(static_cast<int>(2 * taps), forward.bins, forward.time, FFTW_ESTIMATE);
    }
    ~Plans()
    {
        const std::scoped_lock guard(fftwPlannerLock());
        fftwf_destroy_plan(inverse);
    }
    Plans(const Plans &) = delete;
    Plans &operator=(const Plans &) = delete;

    std::size_t hop;
    Forward forward;
    fftwf_plan inverse = nullptr;
    std::vector<float> filter;
};

TextbookFir::TextbookFir(std::span<const float> taps) : m_plans(new Plans(taps.size()))
{
    Forward &forward = m_plans->forward;
    std::fill(std::copy(taps.begin(), taps.end(), forward.time), forward.time + 2 * taps.size(), 0.0F);
    fftwf_execute(forward.plan);
    for (std::size_t k = 0; k <= taps.size(); ++k)
        m_plans->filter.insert(m_plans->filter.end(), {forward.bins[k][0], forward.bins[k][1]});
}

TextbookFir::~TextbookFir() { delete m_plans; }

void TextbookFir::run(std::span<const float> in, std::span<float> out)
{
    const std::size_t hop = m_plans->hop;
    Forward &forward = m_plans->forward;
    const std::vector<float> &filter = m_plans->filter;
    for (std::size_t at = 0; at + 2 * hop <= in.size(); at += hop) {
        std::copy_n(in.data() + at, 2 * hop, forward.time);
        fftwf_execute(forward.plan);
        for (std::size_t k = 0; k <= hop; ++k) {
            const float re = forward.bins[k][0] * filter[2 * k] - forward.bins[k][1] * filter[2 * k + 1];
            forward.bins[k][1] = forward.bins[k][0] * filter[2 * k + 1] + forward.bins[k][1] * filter[2 * k];
            forward.bins[k][0] = re;
        }
        fftwf_execute(m_plans->inverse);
        std::copy_n(forward.time + hop, hop, out.data() + at);
    }
}

struct PlainFlux::Plan {
    Forward forward{fluxPoints};
};

PlainFlux::PlainFlux() : m_plan(new Plan), m_mel(melBands * (fluxPoints / 2 + 1))
{
    // The cost is that of the matrix, whatever stands in it: triangles of equal width.
    for (std::size_t band = 0; band < melBands; ++band) {
        for (std::size_t k = 0; k <= fluxPoints / 2; ++k) {
            const double distance = std::abs(static_cast<double>(k) / 8.0 - static_cast<double>(band));
            m_mel[band * (fluxPoints / 2 + 1) + k] = static_cast<float>(std::max(0.0, 1.0 - distance));
        }
    }
}

PlainFlux::~PlainFlux() { delete m_plan; }

double PlainFlux::run(std::span<const float> samples)
{
    constexpr std::size_t bins = fluxPoints / 2 + 1;
    std::vector<float> power(bins);
    std::vector<float> now(melBands);
    std::vector<float> before(melBands);
    double largest = 0.0;
    for (std::size_t at = 0; at + fluxPoints <= samples.size(); at += fluxHop) {
        m_plan->forward.power(samples.data() + at, power);
        double flux = 0.0;
        for (std::size_t band = 0; band < melBands; ++band) {
            float sum = 0.0F;
            for (std::size_t k = 0; k < bins; ++k)
                sum += m_mel[band * bins + k] * power[k];
            now[band] = 10.0F * std::log10(std::max(sum, 1e-10F));
            flux += static_cast<double>(std::max(0.0F, now[band] - before[band]));
        }
        largest = std::max(largest, flux / melBands);
        now.swap(before);
    }
    return largest;
}

struct BareSpectrum::Plan {
    Plan(std::size_t points, std::size_t hopFrames) : hop(hopFrames), forward(points) {}
    std::size_t hop;
    Forward forward;
};

BareSpectrum::BareSpectrum(std::size_t points, std::size_t hop) : m_plan(new Plan(points, hop)) {}

BareSpectrum::~BareSpectrum() { delete m_plan; }

double BareSpectrum::run(std::span<const float> samples)
{
    const std::size_t points = m_plan->forward.window.size();
    std::vector<float> power(points / 2 + 1);
    double sum = 0.0;
    for (std::size_t at = 0; at + points <= samples.size(); at += m_plan->hop) {
        m_plan->forward.power(samples.data() + at, power);
        sum += static_cast<double>(power[points / 4]);
    }
    return sum;
}

} // namespace ls::bench
