// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/loudness_histogram.h"

#include <algorithm>
#include <cmath>

namespace ls {

namespace {

constexpr double floorLufs = -70.0;
constexpr std::size_t classesPerLu = 100;
constexpr std::size_t groupCount = 80;

} // namespace

LoudnessHistogram::LoudnessHistogram() : m_classes(groupCount * classesPerLu), m_groups(groupCount) {}

void LoudnessHistogram::add(double energy) noexcept
{
    const double lufs = energyToLufs(energy);
    if (!(lufs > floorLufs))
        return;
    const auto index = static_cast<std::size_t>((lufs - floorLufs) * static_cast<double>(classesPerLu));
    const std::size_t i = std::min(index, m_classes.size() - 1);
    m_classes[i].add({1, energy});
    m_groups[i / classesPerLu].add({1, energy});
}

void LoudnessHistogram::reset() noexcept
{
    std::fill(m_classes.begin(), m_classes.end(), Class{});
    std::fill(m_groups.begin(), m_groups.end(), Class{});
}

LoudnessHistogram::Class LoudnessHistogram::sumFrom(std::size_t firstClass) const noexcept
{
    Class sum;
    std::size_t i = firstClass;
    for (; i % classesPerLu != 0; ++i)
        sum.add(m_classes[i]);
    for (std::size_t group = i / classesPerLu; group < m_groups.size(); ++group)
        sum.add(m_groups[group]);
    return sum;
}

std::size_t LoudnessHistogram::firstClassAbove(double relativeGateLu) const noexcept
{
    const Class all = sumFrom(0);
    const double gateLufs = energyToLufs(all.energy / static_cast<double>(all.blocks)) + relativeGateLu;
    // A class belongs above if its middle does.
    const double index = std::ceil((gateLufs - floorLufs) * static_cast<double>(classesPerLu) - 0.5);
    return static_cast<std::size_t>(std::clamp(index, 0.0, static_cast<double>(m_classes.size() - 1)));
}

double LoudnessHistogram::gatedMeanLufs(double relativeGateLu) const
{
    if (sumFrom(0).blocks == 0)
        return notAvailable;
    const Class above = sumFrom(firstClassAbove(relativeGateLu));
    return energyToLufs(above.energy / static_cast<double>(above.blocks));
}

double LoudnessHistogram::lufsOfRank(std::size_t firstClass, std::int64_t rank) const noexcept
{
    std::size_t i = firstClass;
    while (rank >= m_classes[i].blocks) {
        if (i % classesPerLu == 0 && rank >= m_groups[i / classesPerLu].blocks) {
            rank -= m_groups[i / classesPerLu].blocks;
            i += classesPerLu;
        } else {
            rank -= m_classes[i].blocks;
            ++i;
        }
    }
    return energyToLufs(m_classes[i].energy / static_cast<double>(m_classes[i].blocks));
}

double LoudnessHistogram::gatedSpreadLu(double relativeGateLu, double lowPercentile, double highPercentile) const
{
    if (sumFrom(0).blocks == 0)
        return notAvailable;
    const std::size_t first = firstClassAbove(relativeGateLu);
    const double last = static_cast<double>(sumFrom(first).blocks - 1);
    const double lowLufs = lufsOfRank(first, std::llround(last * lowPercentile));
    return lufsOfRank(first, std::llround(last * highPercentile)) - lowLufs;
}

} // namespace ls
