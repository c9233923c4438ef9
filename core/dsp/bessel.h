// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ls {

/// Modified Bessel function of the first kind and order 0, of which Kaiser windows are made; for |x| below 40.
/// Source: Abramowitz and Stegun 9.6.12, summed until a term no longer counts.
inline double besselI0(double x)
{
    double sum = 1.0;
    double term = 1.0;
    for (int k = 1; k < 60; ++k) {
        term *= 0.25 * x * x / (static_cast<double>(k) * k);
        sum += term;
    }
    return sum;
}

} // namespace ls
