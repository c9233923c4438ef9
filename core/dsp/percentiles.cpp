// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/percentiles.h"

#include "core/base/decibel.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace ls {

namespace {

constexpr double floorDbFs = -200.0;
constexpr double ceilingDbFs = 20.0;
constexpr double classesPerDb = 10.0;
constexpr std::size_t classesPerGroup = 50;
constexpr auto classes = static_cast<std::size_t>((ceilingDbFs - floorDbFs) * classesPerDb) + 1;

std::size_t classOf(double levelDbFs) noexcept
{
    if (levelDbFs < floorDbFs)
        return 0;
    return 1 + static_cast<std::size_t>((std::min(levelDbFs, ceilingDbFs - 1e-6) - floorDbFs) * classesPerDb);
}

} // namespace

Percentiles::Percentiles() : m_classes(classes), m_groups((classes - 2) / classesPerGroup + 1) {}

void Percentiles::add(double levelDbFs) noexcept
{
    if (std::isnan(levelDbFs))
        return;
    const std::size_t place = classOf(levelDbFs);
    ++m_classes[place];
    if (place > 0)
        ++m_groups[(place - 1) / classesPerGroup];
    if (levelDbFs < floorDbFs)
        levelDbFs = digitalSilenceDb;
    m_largestDbFs = m_samples > 0 ? std::max(m_largestDbFs, levelDbFs) : levelDbFs;
    m_smallestDbFs = m_samples > 0 ? std::min(m_smallestDbFs, levelDbFs) : levelDbFs;
    ++m_samples;
}

double Percentiles::exceededDbFs(double percent) const
{
    assert(percent >= 0.0 && percent <= 100.0);
    if (m_samples == 0)
        return notAvailable;
    const double wanted = percent / 100.0 * static_cast<double>(m_samples);
    double above = 0.0;
    for (std::size_t i = classOf(m_largestDbFs); i > 0; --i) {
        const double inGroup = m_groups[(i - 1) / classesPerGroup];
        if (i % classesPerGroup == 0 && above + inGroup < wanted) {
            above += inGroup;
            i -= classesPerGroup - 1;
            continue;
        }
        const double inClass = m_classes[i];
        if (inClass > 0.0 && above + inClass >= wanted) {
            const double upperDbFs = floorDbFs + static_cast<double>(i) / classesPerDb;
            const double levelDbFs = upperDbFs - (wanted - above) / inClass / classesPerDb;
            return std::clamp(levelDbFs, m_smallestDbFs, m_largestDbFs);
        }
        above += inClass;
    }
    return digitalSilenceDb;
}

void Percentiles::reset() noexcept
{
    std::fill(m_classes.begin(), m_classes.end(), 0U);
    std::fill(m_groups.begin(), m_groups.end(), 0U);
    m_samples = 0;
}

} // namespace ls
