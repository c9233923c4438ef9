// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cmath>
#include <cstdint>
#include <numbers>

namespace ls {

/// White Gaussian noise of unit variance from a seed, the same numbers on every machine of one C library.
///
/// SplitMix64 (Steele, Lea, Flood 2014) for the bits, Box–Muller for the shape: the standard's distributions may
/// differ between libraries.
class GaussianNoise {
public:
    explicit GaussianNoise(std::uint64_t seed) : m_state(seed) {}

    /// Uniform in [0, 1).
    double uniform() noexcept
    {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return static_cast<double>((z ^ (z >> 31U)) >> 11U) * 0x1.0p-53;
    }

    double next() noexcept
    {
        if (m_hasSpare) {
            m_hasSpare = false;
            return m_spare;
        }
        const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
        const double angle = 2.0 * std::numbers::pi * uniform();
        m_spare = radius * std::sin(angle);
        m_hasSpare = true;
        return radius * std::cos(angle);
    }

private:
    std::uint64_t m_state;
    double m_spare = 0.0;
    bool m_hasSpare = false;
};

/// Turns white noise pink: −3 dB per octave within ±0.1 dB from 20 Hz to 0.4 of the sampling rate, unit variance kept.
///
/// A ladder of poles and zeros, each pole's frequency three times the one before and each zero at √3 times its pole.
class PinkFilter {
public:
    explicit PinkFilter(int sampleRateHz)
    {
        for (std::size_t i = 0; i < stages; ++i) {
            const double poleHz = 2.0 * std::pow(3.0, static_cast<double>(i));
            m_pole[i] = std::exp(-2.0 * std::numbers::pi * poleHz / sampleRateHz);
            m_zero[i] = std::exp(-2.0 * std::numbers::pi * poleHz * std::numbers::sqrt3 / sampleRateHz);
        }
        // The variance it gives unit white noise is the energy of its impulse response.
        double energy = 0.0;
        double pulse = 1.0;
        for (int n = 0; n < 4 * sampleRateHz; ++n) {
            const double y = filter(pulse);
            energy += y * y;
            pulse = 0.0;
        }
        m_state = {};
        m_gain = 1.0 / std::sqrt(energy);
    }

    double process(double white) noexcept { return m_gain * filter(white); }

private:
    static constexpr std::size_t stages = 9; // 2 Hz … 13 kHz

    double filter(double x) noexcept
    {
        for (std::size_t i = 0; i < stages; ++i) {
            const double w = x + m_pole[i] * m_state[i];
            x = w - m_zero[i] * m_state[i];
            m_state[i] = w;
        }
        return x;
    }

    std::array<double, stages> m_pole{};
    std::array<double, stages> m_zero{};
    std::array<double, stages> m_state{};
    double m_gain = 1.0;
};

} // namespace ls
