// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/mel_spectrum.h"

#include "core/base/decibel.h"
#include "core/dsp/eight_floats.h"
#include "core/dsp/lanes.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

namespace ls {

namespace {

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

MelSpectrum::MelSpectrum(int sampleRateHz)
    : m_steps(fastestSteps()),
      m_transform(points),
      m_power(half + 1 + 2 * eight::lanes)
{
    for (std::size_t i = 0; i < points; ++i) {
        const double hann = 0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * static_cast<double>(i) / points);
        m_window.push_back(static_cast<float>(hann));
    }
    makeTriangles(sampleRateHz);
}

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
        m_weights.insert(m_weights.end(), weights.begin(), weights.end());
        m_triangles.push_back(triangle);
    }
}

float MelSpectrum::compute(std::span<const float> samples, std::size_t skipped, Bands &bands) noexcept
{
    assert(skipped + samples.size() <= points);
    m_steps.window(*this, samples, skipped);
    m_transform.execute();
    return m_steps.sum(*this, bands);
}

[[gnu::always_inline]] inline void MelSpectrum::window(std::span<const float> samples, std::size_t skipped) noexcept
{
    float *const to = m_transform.samples();
    const std::size_t end = skipped + samples.size();
    std::fill(to, to + skipped, 0.0F);
    std::fill(to + end, to + points, 0.0F);
    for (std::size_t i = skipped; i < end; ++i)
        to[i] = m_window[i] * samples[i - skipped];
}

void MelSpectrum::windowBaseline(MelSpectrum &mel, std::span<const float> samples, std::size_t skipped) noexcept
{
    mel.window(samples, skipped);
}

#if defined(LS_LANES_DISPATCH)
LS_LANES_AVX2_FMA void MelSpectrum::windowAvx2(MelSpectrum &mel, std::span<const float> samples,
                                               std::size_t skipped) noexcept
{
    mel.window(samples, skipped);
}
#endif

template <class V>
[[gnu::always_inline]] inline float MelSpectrum::sumBands(Bands &bands) const noexcept
{
    const float *weights = m_weights.data();
    float *band = bands.data();
    for (const Triangle &triangle : m_triangles) {
        const float *p = m_power.data() + triangle.firstBin;
        V sum{};
        for (std::size_t i = 0; i < triangle.eights; ++i, p += eight::lanes, weights += eight::lanes) {
            V each, weight;
            eight::load(each, p);
            eight::load(weight, weights);
            sum += weight * each;
        }
        *band++ = eight::sumOf(sum);
    }
    V loudest{};
    for (std::size_t first = 0; first < bandCount; first += eight::lanes) {
        V each;
        eight::load(each, bands.data() + first);
        eight::raise(loudest, each);
    }
    return eight::largestOf(loudest);
}

template <class V>
[[gnu::always_inline]] inline float MelSpectrum::sum(Bands &bands) noexcept
{
    m_transform.takePowers<V>(m_power.data());
    return sumBands<V>(bands);
}

/// As a product of ratios it needs one logarithm for 32 of them, each of which is at most 1e8; and four floats' product
/// stays within a double, so four share a division.
[[gnu::always_inline]] inline double MelSpectrum::rises(const Bands &before, const Bands &now, float floor) noexcept
{
    constexpr std::size_t atOnce = 4;
    std::array<double, eight::lanes> ratios{};
    ratios.fill(1.0);
    for (std::size_t band = 0; band < bandCount; band += atOnce * eight::lanes) {
        std::array<double, eight::lanes> risen{}, from{};
        risen.fill(1.0);
        from.fill(1.0);
        for (std::size_t part = 0; part < atOnce; ++part) {
            for (std::size_t lane = 0; lane < eight::lanes; ++lane) {
                const std::size_t place = band + part * eight::lanes + lane;
                const float was = before[place] > floor ? before[place] : floor;
                const float is = now[place] > was ? now[place] : was; // a fall, or below the floor: a ratio of one
                risen[lane] *= static_cast<double>(is);
                from[lane] *= static_cast<double>(was);
            }
        }
        for (std::size_t lane = 0; lane < eight::lanes; ++lane)
            ratios[lane] *= risen[lane] / from[lane];
    }
    double sum = 0.0;
    for (std::size_t i = 0; i < eight::lanes; i += 2)
        sum += powerToDb(ratios[i] * ratios[i + 1]);
    return sum / static_cast<double>(bandCount);
}

float MelSpectrum::sumBaseline(MelSpectrum &mel, Bands &bands) noexcept { return mel.sum<eight::TwoFours>(bands); }
double MelSpectrum::risesBaseline(const Bands &before, const Bands &now, float floor) noexcept
{
    return rises(before, now, floor);
}

#if defined(LS_LANES_DISPATCH)
LS_LANES_AVX2_FMA float MelSpectrum::sumAvx2(MelSpectrum &mel, Bands &bands) noexcept
{
    return mel.sum<eight::Floats>(bands);
}
LS_LANES_AVX2_FMA double MelSpectrum::risesAvx2(const Bands &before, const Bands &now, float floor) noexcept
{
    return rises(before, now, floor);
}
#endif

MelSpectrum::Steps MelSpectrum::fastestSteps() noexcept
{
#if defined(LS_LANES_DISPATCH)
    if (lanes::hasAvx2Fma())
        return {windowAvx2, sumAvx2, risesAvx2};
#endif
    return {windowBaseline, sumBaseline, risesBaseline};
}

} // namespace ls
