// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/anchors.h"

#include "core/dsp/band_filter.h"
#include "core/dsp/biquad.h"

#include <ebur128.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace ls::bench {

namespace {

/// s + pole for each of two poles, and two zeros at 0 Hz or at infinity, by the bilinear transform.
BiquadCoefficients bilinear(double pole1Hz, double pole2Hz, bool highPass)
{
    const double k1 = std::numbers::pi * pole1Hz / rate;
    const double k2 = std::numbers::pi * pole2Hz / rate;
    const double a0 = (1.0 + k1) * (1.0 + k2);
    const double a1 = (k1 - 1.0) * (1.0 + k2) + (1.0 + k1) * (k2 - 1.0);
    const double a2 = (k1 - 1.0) * (k2 - 1.0);
    const double b = highPass ? 1.0 / a0 : k1 * k2 / a0;
    return {b, highPass ? -2.0 * b : 2.0 * b, b, a1 / a0, a2 / a0};
}

/// What a plain meter keeps of one signal.
struct PlainMeter {
    double fast = 0.0, slow = 0.0, fastMax = 0.0, slowMax = 0.0, peak = 0.0, energy = 0.0;

    void add(double x, double fastStep, double slowStep)
    {
        const double square = x * x;
        energy += square;
        fast += fastStep * (square - fast);
        slow += slowStep * (square - slow);
        fastMax = std::max(fastMax, fast);
        slowMax = std::max(slowMax, slow);
        peak = std::max(peak, std::abs(x));
    }
    double sum() const { return fast + slow + fastMax + slowMax + peak + energy; }
};

double stepOf(double seconds) { return 1.0 - std::exp(-1.0 / (seconds * rate)); }

} // namespace

double ebur128Everything(std::span<const float> samples)
{
    constexpr int mode = EBUR128_MODE_M | EBUR128_MODE_S | EBUR128_MODE_I | EBUR128_MODE_LRA | EBUR128_MODE_TRUE_PEAK |
        EBUR128_MODE_HISTOGRAM;
    ebur128_state *ebur = ebur128_init(1, rate, mode);
    double sum = 0.0;
    double value = 0.0;
    for (std::size_t at = 0; at + tenth <= samples.size(); at += tenth) {
        ebur128_add_frames_float(ebur, samples.data() + at, tenth);
        ebur128_loudness_momentary(ebur, &value);
        ebur128_loudness_shortterm(ebur, &value);
    }
    ebur128_loudness_global(ebur, &value);
    sum += value;
    ebur128_loudness_range(ebur, &value);
    sum += value;
    ebur128_true_peak(ebur, 0, &value);
    ebur128_destroy(&ebur);
    return sum + value;
}

double plainWeightings(std::span<const double> samples)
{
    Biquad low(bilinear(20.598997, 20.598997, true));
    Biquad high(bilinear(12194.2171, 12194.2171, false));
    Biquad lowA(bilinear(20.598997, 20.598997, true));
    Biquad middleA(bilinear(107.652649, 737.862231, true));
    Biquad highA(bilinear(12194.2171, 12194.2171, false));
    const double fastStep = stepOf(0.125);
    const double slowStep = stepOf(1.0);
    PlainMeter a, c, z;
    for (const double x : samples) {
        a.add(highA.process(middleA.process(lowA.process(x))), fastStep, slowStep);
        c.add(high.process(low.process(x)), fastStep, slowStep);
        z.add(x, fastStep, slowStep);
    }
    return a.sum() + c.sum() + z.sum();
}

double plainThirdOctaves(std::span<const double> samples)
{
    const double fastStep = stepOf(0.125);
    double sum = 0.0;
    for (const Band &band : bands(BandWidth::thirdOctave)) {
        const BandFilter filter = makeBandFilter(band, rate);
        std::array<Biquad, 3> sections;
        for (std::size_t i = 0; i < sections.size(); ++i) {
            const BandFilter::Section &s = filter.sections[i];
            sections[i] = Biquad({i == 0 ? filter.gain : 1.0, i == 0 ? filter.gain * s.b1 : s.b1,
                                  i == 0 ? filter.gain * s.b2 : s.b2, s.a1, s.a2});
        }
        auto [first, second, third] = sections;
        double energy = 0.0;
        double fast = 0.0;
        double fastMax = 0.0;
        for (const double x : samples) {
            const double y = third.process(second.process(first.process(x)));
            energy += y * y;
            fast += fastStep * (y * y - fast);
            fastMax = std::max(fastMax, fast);
        }
        sum += energy + fastMax;
    }
    return sum;
}

double plainTruePeak(std::span<const float> samples)
{
    constexpr std::size_t taps = 12;
    std::array<std::array<float, taps>, 4> phases{};
    for (std::size_t i = 0; i < 48; ++i) {
        const double t = std::numbers::pi * (static_cast<double>(i) - 24.0) / 4.0;
        const double hann = 0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * static_cast<double>(i) / 48.0);
        phases[i % 4][i / 4] = static_cast<float>(i == 24 ? 1.0 : hann * std::sin(t) / t);
    }
    double sum = 0.0;
    for (std::size_t at = 0; at + tenth <= samples.size(); at += tenth) {
        float peak = 0.0F;
        for (std::size_t n = std::max(at, taps); n < at + tenth; ++n) {
            for (const auto &phase : phases) {
                float y = 0.0F;
                for (std::size_t k = 0; k < taps; ++k)
                    y += phase[k] * samples[n - k];
                peak = std::max(peak, std::abs(y));
            }
        }
        sum += static_cast<double>(peak);
    }
    return sum;
}

double readAndSum(std::span<const double> samples)
{
    std::array<double, 8> sums{};
    for (std::size_t i = 0; i + sums.size() <= samples.size(); i += sums.size()) {
        for (std::size_t lane = 0; lane < sums.size(); ++lane)
            sums[lane] += samples[i + lane];
    }
    double sum = 0.0;
    for (const double each : sums)
        sum += each;
    return sum;
}

} // namespace ls::bench
