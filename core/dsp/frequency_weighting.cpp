// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/frequency_weighting.h"

#include "core/base/decibel.h"

#include <array>
#include <cassert>
#include <cmath>
#include <complex>
#include <numbers>

namespace ls {

namespace {

using std::numbers::pi;
constexpr double f1Hz = 20.598997;
constexpr double f2Hz = 107.652649;
constexpr double f3Hz = 737.862231;
constexpr double f4Hz = 12194.2171;

/// H(z) = (b0 + b1 z⁻¹) / (1 + a1 z⁻¹)
struct FirstOrder {
    double b0, b1, a1;
};

/// (1 + c z⁻¹)/(1 + c) has the power 1 − u φ, where φ = sin²(ω/2) and u = 4c/(1+c)²: of the two such c that inside the
/// unit circle.
double insideCircle(double u)
{
    assert(u < 1.0);
    const double atNyquist = std::sqrt(1.0 - u); // |1 − c| / (1 + c)
    return (1.0 - atNyquist) / (1.0 + atNyquist);
}

/// The analogue high-pass pole at `poleHz`.
FirstOrder highPassPole(double poleHz, int sampleRateHz)
{
    // 1/|H|² = 1 + γ/x² with x = ω/2 and γ = (π pole/rate)². 1/sin² x − 1/x² grows from 0.33 at 0 Hz to 0.53 at 0.9 of
    // Nyquist; taken as constant it leaves 1/|H|² = (1 − 0.48 γ) + γ/φ, a first-order section.
    const double gamma = (pi * poleHz / sampleRateHz) * (pi * poleHz / sampleRateHz);
    const double pole = insideCircle(-(1.0 - 0.48 * gamma) / gamma);
    const double gain = 0.5 * (1.0 + pole) / std::sqrt(gamma); // |1 − z⁻¹|² = 4 φ
    return {gain, -gain, pole};
}

BiquadCoefficients cascade(const FirstOrder &x, const FirstOrder &y)
{
    return {x.b0 * y.b0, x.b0 * y.b1 + x.b1 * y.b0, x.b1 * y.b1, x.a1 + y.a1, x.a1 * y.a1};
}

/// (ω/2)² over φ = sin²(ω/2) as (p0 + p1 φ) / (1 + r1 φ + r2 φ²): the rational function of this degree whose largest
/// relative error over 0 ≤ φ ≤ 0.9788 is least, 0.32 %. φ = 0.9788 is 20 kHz at 44.1 kHz; at φ = 1 lies the kink that
/// no rational function follows.
constexpr double p0 = 0.996848970326153;
constexpr double p1 = -0.848124525340444;
constexpr double r1 = -1.214086827387344;
constexpr double r2 = 0.280772401981457;

/// The analogue low-pass pole at `poleHz`; its gain at 0 Hz is one.
BiquadCoefficients lowPassPole(double poleHz, int sampleRateHz)
{
    // |H|² = 1 / (1 + (f/pole)²) with f² from the rational function is
    // (1 + r1 φ + r2 φ²) / (1 + (r1 + g p0) φ + (r2 + g p1) φ²), g = (rate / (π pole))².
    const double ratio = sampleRateHz / (pi * poleHz);
    const double g = ratio * ratio;
    // Both quadratics are (1 − u φ)(1 − v φ) with u, v real and below one, for every g > 0: arcsin² √φ is an integral
    // of φ/(1 − tφ) over 0 < t < 1 with a positive weight, and the zeros and poles of its approximant interlace
    // beyond φ = 1.
    const auto factors = [](double linear, double square) {
        const double discriminant = linear * linear - 4.0 * square;
        assert(discriminant >= 0.0);
        const double spread = std::sqrt(discriminant);
        return std::array{insideCircle(0.5 * (-linear + spread)), insideCircle(0.5 * (-linear - spread))};
    };
    const auto zeros = factors(r1, r2);
    const auto poles = factors(r1 + g * p0, r2 + g * p1);
    const auto section = [&](std::size_t i) {
        const double gain = (1.0 + poles[i]) / (1.0 + zeros[i]);
        return FirstOrder{gain, gain * zeros[i], poles[i]};
    };
    return cascade(section(0), section(1));
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

std::array<BiquadCoefficients, 4> FrequencyWeighting::sections(Curve curve, int sampleRateHz)
{
    assert(sampleRateHz >= 4000);
    const FirstOrder low = highPassPole(f1Hz, sampleRateHz);
    const BiquadCoefficients high = lowPassPole(f4Hz, sampleRateHz);
    std::array<BiquadCoefficients, 4> sections{cascade(low, low), high, high, {}};
    const auto divide = [](BiquadCoefficients &section, double gain) {
        for (double *b : {&section.b0, &section.b1, &section.b2})
            *b /= gain;
    };
    const double highGain = gainAt(high, 1000.0, sampleRateHz);
    divide(sections[0], gainAt(sections[0], 1000.0, sampleRateHz) * highGain * highGain);
    if (curve == Curve::A) {
        sections[3] = cascade(highPassPole(f2Hz, sampleRateHz), highPassPole(f3Hz, sampleRateHz));
        divide(sections[3], gainAt(sections[3], 1000.0, sampleRateHz));
    }
    return sections;
}

FrequencyWeighting::FrequencyWeighting(Curve curve, int sampleRateHz) : m_curve(curve)
{
    const std::array<BiquadCoefficients, 4> coefficients = sections(curve, sampleRateHz);
    for (std::size_t i = 0; i < coefficients.size(); ++i)
        m_sections[i] = Biquad(coefficients[i]);
}

void FrequencyWeighting::process(std::span<const double> in, std::span<double> out) noexcept
{
    assert(in.size() == out.size());
    if (m_curve == Curve::A)
        run<4>(in, out);
    else
        run<3>(in, out);
}

template <std::size_t count>
void FrequencyWeighting::run(std::span<const double> in, std::span<double> out) noexcept
{
    // All sections sample by sample, not one after the other over the block: each waits for its own last sample, and
    // side by side they wait together. On a copy, because `out` might alias the members for all the compiler knows.
    std::array<Biquad, 4> sections = m_sections;
    for (std::size_t i = 0; i < in.size(); ++i) {
        double x = in[i];
        for (std::size_t k = 0; k < count; ++k)
            x = sections[k].process(x);
        out[i] = x;
    }
    m_sections = sections;
}

void FrequencyWeighting::reset() noexcept
{
    for (Biquad &section : m_sections)
        section.reset();
}

} // namespace ls
