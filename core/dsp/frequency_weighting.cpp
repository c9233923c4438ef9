// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/frequency_weighting.h"

#include "core/base/decibel.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <complex>
#include <numbers>

namespace ls {

namespace {

constexpr double pi = std::numbers::pi;
constexpr double f1Hz = 20.598997;
constexpr double f2Hz = 107.652649;
constexpr double f3Hz = 737.862231;
constexpr double f4Hz = 12194.2171;

/// H(z) = (b0 + b1 z⁻¹) / (1 + a1 z⁻¹)
struct FirstOrder {
    double b0, b1, a1;
};

FirstOrder highPass(double poleHz, int sampleRateHz)
{
    const double k = std::tan(pi * poleHz / sampleRateHz);
    return {1.0 / (1.0 + k), -1.0 / (1.0 + k), (k - 1.0) / (k + 1.0)};
}

/// The analogue low-pass pole at `poleHz`, its magnitude met exactly at 0 Hz and at two frequencies near the top.
FirstOrder matchedLowPass(double poleHz, int sampleRateHz)
{
    // With φ = sin²(ω/2) a first-order section has |H|² = (1 + p φ) / (1 + q φ) when its gain at 0 Hz is one. Two
    // points give two linear equations p φ − q φ |H|² = |H|² − 1.
    struct Point {
        double phi, power;
    };
    const auto at = [&](double frequencyHz) {
        const double s = std::sin(pi * frequencyHz / sampleRateHz);
        const double ratio = frequencyHz / poleHz;
        return Point{s * s, 1.0 / (1.0 + ratio * ratio)};
    };
    const double nyquistHz = 0.5 * sampleRateHz;
    const Point a = at(std::min(8000.0, 0.4 * nyquistHz));
    const Point b = at(std::min(16000.0, 0.75 * nyquistHz));
    const double determinant = a.phi * -b.phi * b.power + a.phi * a.power * b.phi;
    const double p = ((a.power - 1.0) * -b.phi * b.power + a.phi * a.power * (b.power - 1.0)) / determinant;
    const double q = (a.phi * (b.power - 1.0) - b.phi * (a.power - 1.0)) / determinant;
    // (1 + c z⁻¹)/(1 + c): |·|² = 1 − 4c/(1+c)² φ; solved for the root inside the unit circle.
    const auto root = [](double slope) {
        const double atNyquist = std::sqrt(1.0 + slope); // |1 − c| / (1 + c)
        return (1.0 - atNyquist) / (1.0 + atNyquist);
    };
    const double zero = root(p);
    const double pole = root(q);
    const double gain = (1.0 + pole) / (1.0 + zero);
    return {gain, gain * zero, pole};
}

BiquadCoefficients cascade(const FirstOrder &x, const FirstOrder &y)
{
    return {x.b0 * y.b0, x.b0 * y.b1 + x.b1 * y.b0, x.b1 * y.b1, x.a1 + y.a1, x.a1 * y.a1};
}

double gainAt(const BiquadCoefficients &c, double frequencyHz, int sampleRateHz)
{
    const std::complex<double> z = std::polar(1.0, -2.0 * pi * frequencyHz / sampleRateHz);
    return std::abs((c.b0 + z * (c.b1 + z * c.b2)) / (1.0 + z * (c.a1 + z * c.a2)));
}

double analogueGain(FrequencyWeighting::Curve curve, double frequencyHz)
{
    const double f2 = frequencyHz * frequencyHz;
    double gain = f2 / (f2 + f1Hz * f1Hz) * (f4Hz * f4Hz / (f2 + f4Hz * f4Hz));
    if (curve == FrequencyWeighting::Curve::A)
        gain *= f2 / (std::sqrt(f2 + f2Hz * f2Hz) * std::sqrt(f2 + f3Hz * f3Hz));
    return gain;
}

} // namespace

double frequencyWeightingDb(FrequencyWeighting::Curve curve, double frequencyHz)
{
    return amplitudeToDb(analogueGain(curve, frequencyHz) / analogueGain(curve, 1000.0));
}

FrequencyWeighting::FrequencyWeighting(Curve curve, int sampleRateHz)
{
    std::array<BiquadCoefficients, 3> sections;
    const FirstOrder low = highPass(f1Hz, sampleRateHz);
    const FirstOrder high = matchedLowPass(f4Hz, sampleRateHz);
    sections[0] = cascade(low, low);
    sections[1] = cascade(high, high);
    if (curve == Curve::A)
        sections[2] = cascade(highPass(f2Hz, sampleRateHz), highPass(f3Hz, sampleRateHz));
    double atReference = 1.0;
    for (const BiquadCoefficients &section : sections)
        atReference *= gainAt(section, 1000.0, sampleRateHz);
    for (double *b : {&sections[0].b0, &sections[0].b1, &sections[0].b2})
        *b /= atReference;
    for (std::size_t i = 0; i < sections.size(); ++i)
        m_sections[i] = Biquad(sections[i]);
}

void FrequencyWeighting::process(std::span<const double> in, std::span<double> out) noexcept
{
    assert(in.size() == out.size());
    for (std::size_t i = 0; i < in.size(); ++i) {
        double x = in[i];
        for (Biquad &section : m_sections)
            x = section.process(x);
        out[i] = x;
    }
}

void FrequencyWeighting::reset() noexcept
{
    for (Biquad &section : m_sections)
        section.reset();
}

} // namespace ls
