// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decibel.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace ls {

/// Largest magnitude of any sample since reset(), in dB re full scale. Not interpolated: a *sample* peak.
class SamplePeak {
public:
    void process(std::span<const double> in) noexcept
    {
        for (const double x : in)
            m_peak = std::max(m_peak, std::abs(x));
    }

    void add(const SamplePeak &other) noexcept { m_peak = std::max(m_peak, other.m_peak); }

    /// Not available before the first sample.
    double peakDbFs() const { return m_peak >= 0.0 ? amplitudeToDb(m_peak) : notAvailable; }
    void reset() noexcept { m_peak = -1.0; }

private:
    double m_peak = -1.0;
};

} // namespace ls
