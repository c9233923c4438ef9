// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/frequency_weighting.h"

#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace ls::test {

/// The analogue weighting network of IEC 61672-1:2013, Annex E, to derive exact expectations from: its poles, at a rate
/// so high (3.072 MHz) that the bilinear transform is exact to 0.001 dB below 20 kHz.
class AnalogueWeighting {
public:
    static constexpr double rateHz = 3.072e6;

    explicit AnalogueWeighting(FrequencyWeighting::Curve curve)
    {
        addHighPass(20.598997);
        addHighPass(20.598997);
        if (curve == FrequencyWeighting::Curve::A) {
            addHighPass(107.652649);
            addHighPass(737.862231);
        }
        addLowPass(12194.2171);
        addLowPass(12194.2171);
        double power = 1.0; // at 1 kHz
        for (const double poleHz : {20.598997, 20.598997})
            power *= 1e6 / (1e6 + poleHz * poleHz);
        for (const double poleHz : {107.652649, 737.862231})
            power *= curve == FrequencyWeighting::Curve::A ? 1e6 / (1e6 + poleHz * poleHz) : 1.0;
        for (const double poleHz : {12194.2171, 12194.2171})
            power *= 1.0 / (1.0 + 1e6 / (poleHz * poleHz));
        m_gain = 1.0 / std::sqrt(power);
    }

    double process(double x)
    {
        x *= m_gain;
        for (std::size_t i = 0; i < m_count; ++i) {
            Section &s = m_sections[i];
            const double y = s.b0 * x + s.b1 * s.x1 - s.a1 * s.y1;
            s.x1 = x;
            s.y1 = y;
            x = y;
        }
        return x;
    }

private:
    struct Section {
        double b0 = 0.0, b1 = 0.0, a1 = 0.0, x1 = 0.0, y1 = 0.0;
    };

    void addHighPass(double poleHz)
    {
        const double k = std::tan(std::numbers::pi * poleHz / rateHz);
        m_sections[m_count++] = {1.0 / (1.0 + k), -1.0 / (1.0 + k), (k - 1.0) / (k + 1.0)};
    }
    void addLowPass(double poleHz)
    {
        const double k = std::tan(std::numbers::pi * poleHz / rateHz);
        m_sections[m_count++] = {k / (1.0 + k), k / (1.0 + k), (k - 1.0) / (k + 1.0)};
    }

    std::array<Section, 6> m_sections;
    std::size_t m_count = 0;
    double m_gain = 1.0;
};

} // namespace ls::test
