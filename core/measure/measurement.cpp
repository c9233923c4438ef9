// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/measurement.h"

#include "core/base/decibel.h"

#include <algorithm>
#include <cmath>

namespace ls {

namespace {

double energyMean(double firstDb, std::int64_t firstFrames, double secondDb, std::int64_t secondFrames)
{
    const auto frames = static_cast<double>(firstFrames + secondFrames);
    return powerToDb((dbToPower(firstDb) * static_cast<double>(firstFrames) +
                      dbToPower(secondDb) * static_cast<double>(secondFrames)) /
                     frames);
}

double mean(double first, std::int64_t firstFrames, double second, std::int64_t secondFrames)
{
    return (first * static_cast<double>(firstFrames) + second * static_cast<double>(secondFrames)) /
        static_cast<double>(firstFrames + secondFrames);
}

} // namespace

LogRow combined(const LogRow &first, const LogRow &second)
{
    LogRow sum{first.beginFrame,
               second.endFrame,
               first.gapFrames + second.gapFrames,
               first.clippedSamples + second.clippedSamples,
               {}};
    for (const MetricInfo &info : metricCatalogue()) {
        const double a = first.readings[info.metric];
        const double b = second.readings[info.metric];
        double &result = sum.readings[info.metric];
        if (info.combine == Combine::last)
            result = b;
        else if (info.combine == Combine::notCombinable)
            result = notAvailable;
        else if (std::isnan(a) || std::isnan(b))
            result = std::isnan(a) ? b : a;
        else if (info.combine == Combine::max)
            result = std::max(a, b);
        else if (info.combine == Combine::min)
            result = std::min(a, b);
        else if (info.combine == Combine::energyMean)
            result = energyMean(a, first.measuredFrames(), b, second.measuredFrames());
        else if (info.combine == Combine::energySum)
            result = powerToDb(dbToPower(a) + dbToPower(b));
        else
            result = mean(a, first.measuredFrames(), b, second.measuredFrames());
    }
    return sum;
}

} // namespace ls
