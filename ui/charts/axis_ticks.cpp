// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axis_ticks.h"

#include "core/base/decibel.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ls {

namespace {

/// The next of 1, 2, 5, 10, 20, 50 … that is not below `least`.
double roundStep(double least)
{
    double step = 1e-6;
    for (int i = 0; step < least && i < 60; ++i)
        step *= i % 3 == 1 ? 2.5 : 2.0;
    return step;
}

} // namespace

PlotAxis valueAxis(double lowest, double highest, double smallestSpan, int most)
{
    if (!std::isfinite(lowest) || !std::isfinite(highest)) {
        lowest = 0.0;
        highest = smallestSpan;
    }
    const double missing = smallestSpan - (highest - lowest);
    if (missing > 0.0) {
        lowest -= missing / 2.0;
        highest += missing / 2.0;
    }
    double step = roundStep((highest - lowest) / std::max(1, most));
    // Rounding outwards may take one step more than there is room for.
    while (std::ceil(highest / step - 1e-9) - std::floor(lowest / step + 1e-9) > most)
        step = roundStep(step * 1.01);
    PlotAxis axis{std::floor(lowest / step + 1e-9) * step, std::ceil(highest / step - 1e-9) * step};
    const auto steps = std::lround((axis.highest - axis.lowest) / step);
    for (long i = 0; i <= steps; ++i)
        axis.grid.push_back(axis.lowest + static_cast<double>(i) * step);
    return axis;
}

double stepOf(const PlotAxis &axis) { return axis.grid.size() < 2 ? 1.0 : axis.grid[1] - axis.grid[0]; }

QString tickText(double value, double step, const QLocale &locale)
{
    int decimals = 0;
    for (double rest = step; decimals < 6 && std::abs(rest - std::round(rest)) > 1e-6; ++decimals)
        rest *= 10.0;
    QLocale plain = locale;
    plain.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    const QString digits = plain.toString(std::abs(value), 'f', decimals);
    return value < -step / 1000.0 ? QChar(u'\u2212') + digits : digits;
}

std::vector<double> octaveFrequencies(double lowestHz, double highestHz)
{
    constexpr std::array<double, 12> nominal{8, 16, 31.5, 63, 125, 250, 500, 1000, 2000, 4000, 8000, 16000};
    std::vector<double> inside;
    std::copy_if(nominal.begin(), nominal.end(), std::back_inserter(inside),
                 [&](double frequency) { return frequency >= lowestHz && frequency <= highestHz; });
    return inside;
}

QString shortFrequencyText(double frequencyHz, const QLocale &locale)
{
    const bool isKilo = frequencyHz >= 1000.0;
    return locale.toString(isKilo ? frequencyHz / 1000.0 : frequencyHz, 'g', 4) +
        (isKilo ? QStringLiteral("k") : QString());
}

} // namespace ls
