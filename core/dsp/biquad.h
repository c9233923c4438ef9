// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ls {

/// Coefficients of H(z) = (b0 + b1 z⁻¹ + b2 z⁻²) / (1 + a1 z⁻¹ + a2 z⁻²).
struct BiquadCoefficients {
    double b0 = 1.0, b1 = 0.0, b2 = 0.0, a1 = 0.0, a2 = 0.0;
};

/// One second-order section, transposed direct form II, in double.
class Biquad {
public:
    Biquad() = default;
    explicit Biquad(const BiquadCoefficients &coefficients, double state1 = 0.0, double state2 = 0.0)
        : m_c(coefficients),
          m_s1(state1),
          m_s2(state2)
    {
    }

    double process(double x) noexcept
    {
        const double y = m_c.b0 * x + m_s1;
        m_s1 = m_c.b1 * x - m_c.a1 * y + m_s2;
        m_s2 = m_c.b2 * x - m_c.a2 * y;
        return y;
    }

    void reset() noexcept { m_s1 = m_s2 = 0.0; }
    double state1() const noexcept { return m_s1; }
    double state2() const noexcept { return m_s2; }

private:
    BiquadCoefficients m_c;
    double m_s1 = 0.0;
    double m_s2 = 0.0;
};

} // namespace ls
