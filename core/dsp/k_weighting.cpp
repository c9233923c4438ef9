// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/k_weighting.h"

#include "core/base/decibel.h"

#include <cmath>
#include <numbers>

namespace ls {

namespace {

constexpr int standardRateHz = 48000;

/// The denominator of the high-pass, before and after division by a0.
struct HighPass {
    explicit HighPass(int sampleRateHz)
    {
        constexpr double cornerHz = 38.13547087602444;
        constexpr double q = 0.5003270373238773;
        const double k = std::tan(std::numbers::pi * cornerHz / sampleRateHz);
        a0 = 1.0 + k / q + k * k;
        a1 = 2.0 * (k * k - 1.0) / a0;
        a2 = (1.0 - k / q + k * k) / a0;
    }
    double a0, a1, a2;
};

} // namespace

KWeighting::KWeighting(int sampleRateHz)
{
    constexpr double shelfHz = 1681.974450955533;
    constexpr double shelfDb = 3.999843853973347;
    constexpr double shelfQ = 0.7071752369554196;

    const double k = std::tan(std::numbers::pi * shelfHz / sampleRateHz);
    const double high = dbToAmplitude(shelfDb);
    const double band = dbToAmplitude(0.4996667741545416 * shelfDb);
    const double a0 = 1.0 + k / shelfQ + k * k;
    m_a1 = 2.0 * (k * k - 1.0) / a0;
    m_a2 = (1.0 - k / shelfQ + k * k) / a0;

    // The table's numerator 1 − 2 z⁻¹ + z⁻² stands for a gain of 1 only after division by its a0. What that leaves at
    // 48 kHz, 0.043 dB, belongs to the standard's response: here the shelf's numerator brings it to every rate.
    const HighPass highPass(sampleRateHz);
    m_c1 = highPass.a1;
    m_c2 = highPass.a2;
    const double gain = HighPass(standardRateHz).a0 / highPass.a0 / a0;
    m_b0 = gain * (high + band * k / shelfQ + k * k);
    m_b1 = gain * 2.0 * (k * k - high);
    m_b2 = gain * (high - band * k / shelfQ + k * k);
}

double KWeighting::sumOfSquares(const float *in, std::size_t stride, std::size_t frames) noexcept
{
    double x1 = m_x1, x2 = m_x2, y1 = m_y1, y2 = m_y2, z1 = m_z1, z2 = m_z2;
    double sum = 0.0;
    for (std::size_t i = 0; i < frames; ++i) {
        const double x = in[i * stride];
        const double y = (m_b0 * x + m_b1 * x1 + m_b2 * x2 - m_a2 * y2) - m_a1 * y1;
        const double z = ((y - 2.0 * y1 + y2) - m_c2 * z2) - m_c1 * z1;
        sum += z * z;
        x2 = x1;
        x1 = x;
        y2 = y1;
        y1 = y;
        z2 = z1;
        z1 = z;
    }
    m_x1 = x1, m_x2 = x2, m_y1 = y1, m_y2 = y2, m_z1 = z1, m_z2 = z2;
    return sum;
}

void KWeighting::reset() noexcept { m_x1 = m_x2 = m_y1 = m_y2 = m_z1 = m_z2 = 0.0; }

} // namespace ls
