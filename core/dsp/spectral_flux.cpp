// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/spectral_flux.h"

#include "core/dsp/fftw_lock.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <fftw3.h>
#include <numbers>

namespace ls {

namespace {

constexpr float smallestPower = 1e-10F;
constexpr float range = 1e-8F; // 80 dB
constexpr int memorySeconds = 3;

// Slaney's mel scale: 15 mel up to 1 kHz, then 27 for each factor of 6.4.
double hzToMel(double hz)
{
    return hz < 1000.0 ? hz * 3.0 / 200.0 : 15.0 + 27.0 * std::log(hz / 1000.0) / std::log(6.4);
}
double melToHz(double mel)
{
    return mel < 15.0 ? mel * 200.0 / 3.0 : 1000.0 * std::exp((mel - 15.0) / 27.0 * std::log(6.4));
}

} // namespace

struct SpectralFlux::Plan {
    Plan() : in(fftwf_alloc_real(points)), power(fftwf_alloc_real(points)), out(fftwf_alloc_complex(points / 2 + 1))
    {
        const std::scoped_lock guard(fftwPlannerLock());
        plan = fftwf_plan_dft_r2c_1d(static_cast<int>(points), in, out, FFTW_ESTIMATE);
    }
    ~Plan()
    {
        const std::scoped_lock guard(fftwPlannerLock());
        fftwf_destroy_plan(plan);
        fftwf_free(in);
        fftwf_free(power);
        fftwf_free(out);
    }
    Plan(const Plan &) = delete;
    Plan &operator=(const Plan &) = delete;

    float *in;
    float *power;
    fftwf_complex *out;
    fftwf_plan plan = nullptr;
};

SpectralFlux::SpectralFlux(int sampleRateHz, std::size_t maxChunkFrames)
    : m_plan(std::make_unique<Plan>()),
      m_window(points),
      m_chunkBands(1 + maxChunkFrames / hop),
      m_history(points),
      m_loudest((static_cast<std::size_t>(memorySeconds * sampleRateHz) + hop - 1) / hop)
{
    for (std::size_t i = 0; i < points; ++i)
        m_window[i] =
            static_cast<float>(0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * static_cast<double>(i) / points));
    makeTriangles(sampleRateHz);
}

SpectralFlux::~SpectralFlux() = default;

void SpectralFlux::makeTriangles(int sampleRateHz)
{
    const double binHz = static_cast<double>(sampleRateHz) / points;
    const double lastMel = hzToMel(sampleRateHz / 2.0);
    const auto edgeHz = [&](std::size_t edge) {
        return melToHz(lastMel * static_cast<double>(edge) / (bandCount + 1));
    };
    for (std::size_t band = 0; band < bandCount; ++band) {
        const double low = edgeHz(band);
        const double middle = edgeHz(band + 1);
        const double high = edgeHz(band + 2);
        Triangle triangle{0, 0, m_weights.size()};
        for (std::size_t bin = 0; bin <= points / 2; ++bin) {
            const double hz = static_cast<double>(bin) * binHz;
            const double height = std::min((hz - low) / (middle - low), (high - hz) / (high - middle));
            if (height <= 0.0)
                continue;
            if (triangle.bins++ == 0)
                triangle.firstBin = bin;
            m_weights.push_back(static_cast<float>(height * 2.0 / (high - low)));
        }
        m_triangles.push_back(triangle);
    }
}

float SpectralFlux::computeBands(Bands &bands) noexcept
{
    fftwf_execute(m_plan->plan);
    float *power = m_plan->power;
    for (std::size_t k = 0; k <= points / 2; ++k)
        power[k] = m_plan->out[k][0] * m_plan->out[k][0] + m_plan->out[k][1] * m_plan->out[k][1];
    float loudest = 0.0F;
    for (std::size_t band = 0; band < bandCount; ++band) {
        const Triangle &triangle = m_triangles[band];
        const float *w = m_weights.data() + triangle.firstWeight;
        const float *p = power + triangle.firstBin;
        std::array<float, 4> sum{}; // four chains of additions run beside each other
        std::size_t i = 0;
        for (; i + 4 <= triangle.bins; i += 4) {
            for (std::size_t lane = 0; lane < 4; ++lane)
                sum[lane] += w[i + lane] * p[i + lane];
        }
        for (; i < triangle.bins; ++i)
            sum[0] += w[i] * p[i];
        bands[band] = (sum[0] + sum[1]) + (sum[2] + sum[3]);
        loudest = std::max(loudest, bands[band]);
    }
    return loudest;
}

/// The mean of 10 lg(now / before) over the bands that rise. As a product of ratios it needs one logarithm for 32 of
/// them; each is at most 1e8, so that many stay within a double.
double SpectralFlux::risesDb(const Bands &before, const Bands &now, float floor) noexcept
{
    double sum = 0.0;
    for (std::size_t begin = 0; begin < bandCount; begin += 32) {
        double product = 1.0;
        for (std::size_t band = begin; band < begin + 32; ++band) {
            const float from = std::max(before[band], floor);
            const float to = std::max(now[band], floor);
            product *= std::max(1.0, static_cast<double>(to) / static_cast<double>(from));
        }
        sum += powerToDb(product);
    }
    return sum / static_cast<double>(bandCount);
}

double SpectralFlux::chunkFluxDb(std::span<const float> chunk) noexcept
{
    const std::size_t spectra = 1 + chunk.size() / hop;
    assert(spectra <= m_chunkBands.size());
    if (chunk.empty())
        return notAvailable;
    float loudest = 0.0F;
    for (std::size_t s = 0; s < spectra; ++s) {
        // The middle of the window stands at s · hop.
        const std::size_t skipped = points / 2 - std::min(s * hop, points / 2);
        const std::size_t begin = s * hop + skipped - points / 2;
        const std::size_t count = std::min(points - skipped, chunk.size() - begin);
        float *in = m_plan->in;
        std::fill(in, in + skipped, 0.0F);
        for (std::size_t i = 0; i < count; ++i)
            in[skipped + i] = m_window[skipped + i] * chunk[begin + i];
        std::fill(in + skipped + count, in + points, 0.0F);
        loudest = std::max(loudest, computeBands(m_chunkBands[s]));
    }
    const float floor = std::max(smallestPower, loudest * range);
    // librosa delays the differences by 3 spectra, one of them for the difference itself, and cuts to their number.
    double largest = 0.0;
    for (std::size_t s = 1; s + 2 < spectra; ++s)
        largest = std::max(largest, risesDb(m_chunkBands[s - 1], m_chunkBands[s], floor));
    return largest;
}

void SpectralFlux::process(std::span<const double> in) noexcept
{
    while (!in.empty()) {
        const std::size_t count = std::min(in.size(), points - m_filled);
        std::transform(in.begin(), in.begin() + static_cast<std::ptrdiff_t>(count),
                       m_history.begin() + static_cast<std::ptrdiff_t>(m_filled),
                       [](double x) { return static_cast<float>(x); });
        m_filled += count;
        in = in.subspan(count);
        if (m_filled == points) {
            streamSpectrum();
            std::copy(m_history.begin() + hop, m_history.end(), m_history.begin());
            m_filled -= hop;
        }
    }
}

void SpectralFlux::streamSpectrum() noexcept
{
    for (std::size_t i = 0; i < points; ++i)
        m_plan->in[i] = m_window[i] * m_history[i];
    Bands &now = m_bands[m_spectra % 2];
    const float loudest = computeBands(now);
    float &slot = m_loudest[m_spectra % m_loudest.size()];
    const float forgotten = slot;
    slot = loudest;
    if (loudest >= m_loudestOfAll)
        m_loudestOfAll = loudest;
    else if (forgotten >= m_loudestOfAll)
        m_loudestOfAll = *std::max_element(m_loudest.begin(), m_loudest.end());
    if (m_spectra++ > 0) {
        m_flux = risesDb(m_bands[m_spectra % 2], now, std::max(smallestPower, m_loudestOfAll * range));
        m_maximum = std::isnan(m_maximum) ? m_flux : std::max(m_maximum, m_flux);
    }
}

void SpectralFlux::restart() noexcept
{
    m_filled = 0;
    m_spectra = 0;
    m_flux = notAvailable;
    m_loudestOfAll = 0.0F;
    std::fill(m_loudest.begin(), m_loudest.end(), 0.0F);
}

} // namespace ls
