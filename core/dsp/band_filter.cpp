// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/band_filter.h"

#include "core/base/decibel.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <complex>
#include <numbers>

namespace ls {

namespace {

using Complex = std::complex<double>;

using std::numbers::pi;

struct Name {
    double nominalHz;
    const char *label;
};

constexpr std::array<Name, 34> thirdNames{
    {{10, "10"},      {12.5, "12.5"}, {16, "16"},     {20, "20"},       {25, "25"},      {31.5, "31.5"}, {40, "40"},
     {50, "50"},      {63, "63"},     {80, "80"},     {100, "100"},     {125, "125"},    {160, "160"},   {200, "200"},
     {250, "250"},    {315, "315"},   {400, "400"},   {500, "500"},     {630, "630"},    {800, "800"},   {1000, "1k"},
     {1250, "1.25k"}, {1600, "1.6k"}, {2000, "2k"},   {2500, "2.5k"},   {3150, "3.15k"}, {4000, "4k"},   {5000, "5k"},
     {6300, "6.3k"},  {8000, "8k"},   {10000, "10k"}, {12500, "12.5k"}, {16000, "16k"},  {20000, "20k"}}};

constexpr std::size_t octaveCount = 11;
constexpr std::size_t firstOctave = 2; // 16 Hz among the thirds; then every third one

Band makeBand(Name name, int thirdsFrom1kHz, double thirdsWide)
{
    const double exactHz = 1000.0 * dbToPower(thirdsFrom1kHz);
    return {name.nominalHz, name.label, exactHz, exactHz * dbToPower(-0.5 * thirdsWide),
            exactHz * dbToPower(0.5 * thirdsWide)};
}

/// |1 + c1 z⁻¹ + c2 z⁻²|² on the unit circle.
double quadraticPower(double c1, double c2, double omega)
{
    const Complex z = std::polar(1.0, -omega);
    return std::norm(1.0 + z * (c1 + z * c2));
}

double nyquistHz(double sampleRateHz) { return 0.5 * sampleRateHz; }

bool isCutByNyquist(const Band &band, double sampleRateHz) { return band.upperHz >= nyquistHz(sampleRateHz); }

void normaliseAtMidband(BandFilter &filter, const Band &band, double sampleRateHz)
{
    filter.gain = 1.0;
    filter.gain = 1.0 / std::sqrt(bandFilterPower(filter, band.exactHz, sampleRateHz));
}

/// Butterworth high-pass of sixth order, bilinear: the warping only makes its skirt steeper.
BandFilter highPass(double edgeHz, double sampleRateHz)
{
    const double k = std::tan(pi * edgeHz / sampleRateHz);
    BandFilter filter;
    for (std::size_t i = 0; i < filter.sections.size(); ++i) {
        const double damping = 2.0 * std::cos(pi * (2.0 * static_cast<double>(i) + 1.0) / 12.0);
        const double scale = 1.0 / (1.0 + damping * k + k * k);
        filter.sections[i] = {-2.0, 1.0, 2.0 * (k * k - 1.0) * scale, (1.0 - damping * k + k * k) * scale};
    }
    return filter;
}

/// The zero inside the unit circle that gives |H|² a root at sin²(ω/2) = phi.
Complex zeroOf(Complex phi)
{
    const Complex half = 1.0 - 2.0 * phi; // z + 1/z = 2 − 4 phi
    const Complex root = std::sqrt(half * half - 1.0);
    const Complex z = half + root;
    return std::norm(z) < 1.0 ? z : half - root;
}

/// Third-order Butterworth band-pass with its −3 dB points at midband / ratio and midband · ratio.
BandFilter bandPass(double midbandHz, double ratio, double sampleRateHz)
{
    const double width = ratio - 1.0 / ratio; // relative to the midband frequency
    const double midOmega = 2.0 * pi * midbandHz / sampleRateHz;
    BandFilter filter;
    const std::array<Complex, 2> prototype{-1.0, std::polar(1.0, 2.0 * pi / 3.0)};
    std::size_t next = 0;
    for (const Complex p : prototype) {
        const Complex half = 0.5 * width * p;
        const Complex root = std::sqrt(half * half - 1.0);
        for (const Complex s : {half + root, half - root}) {
            if (p.imag() == 0.0 && s.imag() < 0.0)
                continue; // the other one of a conjugate pair
            const Complex pole = std::exp(s * midOmega);
            BandFilter::Section &section = filter.sections[next++];
            section.a1 = -2.0 * pole.real();
            section.a2 = std::norm(pole);
        }
    }
    assert(next == filter.sections.size());

    // |H|² = u³ (q0 + q1 u + q2 u²) / D with u = sin²(ω/2), scaled to 1 at midband: three frequencies give q by
    // Newton's divided differences. u³ is the zeros at 0 Hz, which the analogue filter has, too.
    const double nyquist = nyquistHz(sampleRateHz);
    const std::array<double, 3> matchHz{midbandHz / 8.0, midbandHz,
                                        std::min(nyquist, std::sqrt(midbandHz * ratio * nyquist))};
    const auto sineSquared = [&](double frequencyHz) {
        const double s = std::sin(pi * frequencyHz / sampleRateHz);
        return s * s;
    };
    const double scale = sineSquared(midbandHz);
    std::array<double, 3> u{};
    std::array<double, 3> q{};
    for (std::size_t i = 0; i < u.size(); ++i) {
        const double omega = 2.0 * pi * matchHz[i] / sampleRateHz;
        const double detuning = (matchHz[i] / midbandHz - midbandHz / matchHz[i]) / width;
        const double cubed = detuning * detuning * detuning;
        double denominator = 1.0;
        for (const BandFilter::Section &section : filter.sections)
            denominator *= quadraticPower(section.a1, section.a2, omega);
        u[i] = sineSquared(matchHz[i]) / scale;
        q[i] = denominator / (1.0 + cubed * cubed) / (u[i] * u[i] * u[i]);
    }
    const double first = (q[1] - q[0]) / (u[1] - u[0]);
    const double second = ((q[2] - q[1]) / (u[2] - u[1]) - first) / (u[2] - u[0]);
    const double q1 = first - second * (u[0] + u[1]);
    const double q0 = q[0] - u[0] * (first - second * u[1]);
    const Complex discriminant = std::sqrt(Complex(q1 * q1 - 4.0 * second * q0));
    const Complex z1 = zeroOf(scale * (-q1 + discriminant) / (2.0 * second));
    const Complex z2 = zeroOf(scale * (-q1 - discriminant) / (2.0 * second));
    filter.sections[0].b1 = -2.0;
    filter.sections[0].b2 = 1.0;
    filter.sections[1].b1 = -1.0;
    filter.sections[2].b1 = -(z1 + z2).real();
    filter.sections[2].b2 = (z1 * z2).real();
    return filter;
}

/// ∫ |H|² d ln f, by Simpson's rule: the effective bandwidth of IEC 61260-1:2014, 5.12, but for its constant.
double effectiveBandwidth(const BandFilter &filter, const Band &band, double sampleRateHz)
{
    constexpr int intervals = 400;
    const double from = std::log(band.exactHz / 6.0);
    const double to = std::log(std::min(band.exactHz * 6.0, nyquistHz(sampleRateHz)));
    const double step = (to - from) / intervals;
    double sum = 0.0;
    for (int i = 0; i <= intervals; ++i) {
        const double weight = i == 0 || i == intervals ? 1.0 : i % 2 == 1 ? 4.0 : 2.0;
        sum += weight * bandFilterPower(filter, std::exp(from + i * step), sampleRateHz);
    }
    return sum * step / 3.0;
}

} // namespace

std::span<const Band> bands(BandWidth width)
{
    static const auto thirds = [] {
        std::array<Band, thirdNames.size()> result{};
        for (std::size_t i = 0; i < result.size(); ++i)
            result[i] = makeBand(thirdNames[i], static_cast<int>(i) - 20, 1.0);
        return result;
    }();
    static const auto octaves = [] {
        std::array<Band, octaveCount> result{};
        for (std::size_t i = 0; i < result.size(); ++i) {
            const std::size_t third = firstOctave + 3 * i;
            result[i] = makeBand(thirdNames[third], static_cast<int>(third) - 20, 3.0);
        }
        return result;
    }();
    if (width == BandWidth::octave)
        return octaves;
    return thirds;
}

bool isBandWithin(const Band &band, double sampleRateHz) { return band.upperHz <= 1.02 * nyquistHz(sampleRateHz); }

double bandFilterPower(const BandFilter &filter, double frequencyHz, double sampleRateHz)
{
    const double omega = 2.0 * pi * frequencyHz / sampleRateHz;
    double power = filter.gain * filter.gain;
    for (const BandFilter::Section &s : filter.sections)
        power *= quadraticPower(s.b1, s.b2, omega) / quadraticPower(s.a1, s.a2, omega);
    return power;
}

BandFilter makeBandFilter(const Band &band, double sampleRateHz)
{
    assert(isBandWithin(band, sampleRateHz));
    const bool cut = isCutByNyquist(band, sampleRateHz);
    const double ideal = std::log(std::min(band.upperHz, nyquistHz(sampleRateHz)) / band.lowerHz);
    const double halfWidth = std::log(band.upperHz / band.exactHz);
    BandFilter filter;
    const auto excess = [&](double edge) {
        filter = cut ? highPass(band.exactHz * std::exp(-edge * halfWidth), sampleRateHz)
                     : bandPass(band.exactHz, std::exp(edge * halfWidth), sampleRateHz);
        normaliseAtMidband(filter, band, sampleRateHz);
        return effectiveBandwidth(filter, band, sampleRateHz) / ideal - 1.0;
    };
    // Where the edges stand, in half bandwidths: the secant method, which is nearly straight here.
    double before = 1.0;
    double excessBefore = excess(before);
    double edge = 0.96;
    for (int i = 0; i < 8; ++i) {
        const double excessNow = excess(edge);
        if (std::abs(excessNow) < 1e-9 || excessNow == excessBefore)
            break;
        const double next = edge - excessNow * (edge - before) / (excessNow - excessBefore);
        before = edge;
        excessBefore = excessNow;
        edge = next;
    }
    return filter;
}

} // namespace ls
