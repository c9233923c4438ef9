// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/mel_spectrum.h"

#include "core/base/decibel.h"
#include "core/dsp/eight_floats.h"
#include "core/dsp/fftw_lock.h"
#include "core/dsp/half_transform.h"
#include "core/dsp/lanes.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstring>
#include <fftw3.h>
#include <numbers>

namespace ls {

namespace {

using eight::Doubles;
using eight::Floats;

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

struct MelSpectrum::Plan {
    Plan()
        : time(fftwf_alloc_real(2 * half)),
          bins(fftwf_alloc_real(2 * half + 2 * eight::lanes)),
          cosine(half / 2 + eight::lanes),
          sine(half / 2 + eight::lanes)
    {
        for (std::size_t k = 0; k < cosine.size(); ++k) {
            const double angle = 2.0 * std::numbers::pi * static_cast<double>(k) / points;
            cosine[k] = static_cast<float>(std::cos(angle));
            sine[k] = static_cast<float>(std::sin(angle));
        }
        const fftwf_iodim size{static_cast<int>(half), 1, 1};
        const std::scoped_lock guard(fftwPlannerLock());
        plan = fftwf_plan_guru_split_dft(1, &size, 0, nullptr, time, time + half, re(), im(), FFTW_ESTIMATE);
    }
    ~Plan()
    {
        const std::scoped_lock guard(fftwPlannerLock());
        fftwf_destroy_plan(plan);
        fftwf_free(time);
        fftwf_free(bins);
    }
    Plan(const Plan &) = delete;
    Plan &operator=(const Plan &) = delete;

    // Each with room behind it for bin `half`, which is bin 0 again.
    float *re() const { return bins; }
    float *im() const { return bins + half + eight::lanes; }

    float *time; // even samples, then odd ones
    float *bins;
    std::vector<float> cosine;
    std::vector<float> sine;
    fftwf_plan plan = nullptr;
};

MelSpectrum::MelSpectrum(int sampleRateHz)
    : m_steps(fastestSteps()),
      m_plan(std::make_unique<Plan>()),
      m_power(half + 1 + 2 * eight::lanes)
{
    for (std::size_t i = 0; i < points; ++i) {
        const double hann = 0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * static_cast<double>(i) / points);
        (i % 2 == 0 ? m_windowEven : m_windowOdd).push_back(static_cast<float>(hann));
    }
    makeTriangles(sampleRateHz);
}

MelSpectrum::~MelSpectrum() = default;

void MelSpectrum::makeTriangles(int sampleRateHz)
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
        Triangle triangle;
        std::vector<float> weights;
        for (std::size_t bin = 0; bin <= half; ++bin) {
            const double hz = static_cast<double>(bin) * binHz;
            const double height = std::min((hz - low) / (middle - low), (high - hz) / (high - middle));
            if (height <= 0.0)
                continue;
            if (weights.empty())
                triangle.firstBin = bin;
            weights.push_back(static_cast<float>(height * 2.0 / (high - low)));
        }
        triangle.eights = (weights.size() + eight::lanes - 1) / eight::lanes;
        weights.resize(triangle.eights * eight::lanes);
        m_sums.weights.insert(m_sums.weights.end(), weights.begin(), weights.end());
        m_sums.triangles.push_back(triangle);
    }
}

float MelSpectrum::compute(std::span<const float> samples, std::size_t skipped, Bands &bands) noexcept
{
    assert(skipped % 2 == 0 && skipped + samples.size() <= points);
    m_steps.window(*this, samples, skipped);
    fftwf_execute(m_plan->plan);
    m_plan->re()[half] = m_plan->re()[0];
    m_plan->im()[half] = m_plan->im()[0];
    return m_steps.sum(*m_plan, m_sums, m_power.data(), bands.data());
}

/// Even samples and odd ones apart.
[[gnu::always_inline]] inline void MelSpectrum::window(std::span<const float> samples,
                                                       std::size_t skipped) const noexcept
{
    float *const even = m_plan->time;
    float *const odd = m_plan->time + half;
    const std::size_t begin = skipped / 2;
    const std::size_t pairs = samples.size() / 2;
    for (float *const place : {even, odd}) {
        std::fill_n(place, begin, 0.0F);
        std::fill(place + begin + pairs, place + half, 0.0F);
    }
    std::size_t i = 0;
    for (; i + eight::lanes <= pairs; i += eight::lanes) {
        Floats first, second, windowEven, windowOdd;
        eight::load(first, samples.data() + 2 * i);
        eight::load(second, samples.data() + 2 * i + eight::lanes);
        eight::load(windowEven, m_windowEven.data() + begin + i);
        eight::load(windowOdd, m_windowOdd.data() + begin + i);
        eight::store(even + begin + i, windowEven * __builtin_shufflevector(first, second, 0, 2, 4, 6, 8, 10, 12, 14));
        eight::store(odd + begin + i, windowOdd * __builtin_shufflevector(first, second, 1, 3, 5, 7, 9, 11, 13, 15));
    }
    for (; i < pairs; ++i) {
        even[begin + i] = m_windowEven[begin + i] * samples[2 * i];
        odd[begin + i] = m_windowOdd[begin + i] * samples[2 * i + 1];
    }
    if (samples.size() % 2 != 0)
        even[begin + pairs] = m_windowEven[begin + pairs] * samples.back();
}

void MelSpectrum::windowBaseline(const MelSpectrum &mel, std::span<const float> samples, std::size_t skipped) noexcept
{
    mel.window(samples, skipped);
}

#if defined(LS_LANES_DISPATCH)
LS_LANES_AVX2_FMA void MelSpectrum::windowAvx2(const MelSpectrum &mel, std::span<const float> samples,
                                               std::size_t skipped) noexcept
{
    mel.window(samples, skipped);
}
#endif

[[gnu::always_inline]] inline void MelSpectrum::powers(const Plan &plan, float *power) noexcept
{
    const float *const re = plan.re();
    const float *const im = plan.im();
    for (std::size_t k = 0; k <= half / 2; k += eight::lanes) {
        const std::size_t mirrored = half - k - (eight::lanes - 1);
        half_transform::Bins z, zMirrored;
        Floats cosine, sine, low, high;
        eight::load(z.re, re + k);
        eight::load(z.im, im + k);
        eight::load(zMirrored.re, re + mirrored);
        eight::load(zMirrored.im, im + mirrored);
        eight::reverse(zMirrored.re);
        eight::reverse(zMirrored.im);
        eight::load(cosine, plan.cosine.data() + k);
        eight::load(sine, plan.sine.data() + k);
        half_transform::powers(z, zMirrored, cosine, sine, low, high);
        eight::reverse(high);
        eight::store(power + mirrored, high);
        eight::store(power + k, low);
    }
}

[[gnu::always_inline]] inline float MelSpectrum::sumBands(const Sums &sums, const float *power, float *bands) noexcept
{
    float loudest = 0.0F;
    const float *weights = sums.weights.data();
    for (const Triangle &triangle : sums.triangles) {
        const float *p = power + triangle.firstBin;
        Floats sum{};
        for (std::size_t i = 0; i < triangle.eights; ++i, p += eight::lanes, weights += eight::lanes) {
            Floats each, weight;
            eight::load(each, p);
            eight::load(weight, weights);
            sum += weight * each;
        }
        const float total = eight::sumOf(sum);
        *bands++ = total;
        loudest = std::max(loudest, total);
    }
    return loudest;
}

/// The mean of 10 lg(now / before) over the bands that rise. As a product of ratios it needs one logarithm for 32 of
/// them; each is at most 1e8, so that many stay within a double.
double MelSpectrum::risesDb(const Bands &before, const Bands &now, float floor) noexcept
{
    Doubles product{1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0};
    const Floats least = floor - Floats{};
    for (std::size_t band = 0; band < bandCount; band += eight::lanes) {
        Floats from, to;
        eight::load(from, before.data() + band);
        eight::load(to, now.data() + band);
        from = from > least ? from : least;
        to = to > from ? to : from; // a fall, or what stays below the floor, is a ratio of one
        product *= __builtin_convertvector(to, Doubles) / __builtin_convertvector(from, Doubles);
    }
    double sum = 0.0;
    for (std::size_t i = 0; i < eight::lanes; i += 2)
        sum += powerToDb(product[i] * product[i + 1]);
    return sum / static_cast<double>(bandCount);
}

[[gnu::always_inline]] inline float MelSpectrum::run(const Plan &plan, const Sums &sums, float *power,
                                                     float *bands) noexcept
{
    powers(plan, power);
    return sumBands(sums, power, bands);
}

float MelSpectrum::runBaseline(const Plan &plan, const Sums &sums, float *power, float *bands) noexcept
{
    return run(plan, sums, power, bands);
}

#if defined(LS_LANES_DISPATCH)
LS_LANES_AVX2_FMA float MelSpectrum::runAvx2(const Plan &plan, const Sums &sums, float *power, float *bands) noexcept
{
    return run(plan, sums, power, bands);
}
#endif

MelSpectrum::Steps MelSpectrum::fastestSteps() noexcept
{
#if defined(LS_LANES_DISPATCH)
    if (lanes::hasAvx2Fma())
        return {windowAvx2, runAvx2};
#endif
    return {windowBaseline, runBaseline};
}

} // namespace ls
