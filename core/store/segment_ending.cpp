// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/segment_ending.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace ls {

namespace {

// Of the row, whose maxima are of windows that ended anywhere in it.
constexpr double rowSeconds = 0.1;
constexpr double momentarySeconds = 0.4;
constexpr double shortTermSeconds = 3.0;

double larger(double a, double b) { return std::isnan(a) ? b : std::isnan(b) ? a : std::max(a, b); }

double energyOf(double lufs) { return std::isnan(lufs) ? 0.0 : dbToPower(lufs) / dbToPower(energyToLufs(1.0)); }

std::optional<double> ifAvailable(double value) { return std::isfinite(value) ? std::optional(value) : std::nullopt; }

} // namespace

bool StretchLoudness::windowInside(const LogRow &row, double seconds) const
{
    return static_cast<double>(row.endFrame - m_firstFrame) >= seconds * m_sampleRateHz - 1.0;
}

void StretchLoudness::add(const LogRow &row)
{
    m_truePeakMax = larger(m_truePeakMax, row.readings[Metric::truePeak]);
    if (windowInside(row, momentarySeconds))
        m_gatingBlocks.add(energyOf(row.readings[Metric::momentary]));
    if (windowInside(row, shortTermSeconds))
        m_shortTermBlocks.add(energyOf(row.readings[Metric::shortTerm]));
    if (windowInside(row, momentarySeconds + rowSeconds))
        m_momentaryMax = larger(m_momentaryMax, row.readings[Metric::momentaryMax]);
    if (windowInside(row, shortTermSeconds + rowSeconds))
        m_shortTermMax = larger(m_shortTermMax, row.readings[Metric::shortTermMax]);
}

AudioFileEnding StretchLoudness::ending() const
{
    AudioFileEnding ending;
    ending.integratedLufs = ifAvailable(m_gatingBlocks.gatedMeanLufs(-10.0));
    ending.rangeLu = ifAvailable(m_shortTermBlocks.gatedSpreadLu(-20.0, 0.10, 0.95));
    ending.truePeakMaxDbtp = ifAvailable(m_truePeakMax);
    ending.momentaryMaxLufs = ifAvailable(m_momentaryMax);
    ending.shortTermMaxLufs = ifAvailable(m_shortTermMax);
    return ending;
}

} // namespace ls
