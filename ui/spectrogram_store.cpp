// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram_store.h"

#include "core/base/decibel.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace ls {

namespace {

constexpr double lowestHz = 10.0;
constexpr double highestHz = 24000.0;
constexpr double lowestDb = -159.375;
constexpr double stepDb = 0.625;
constexpr int columnsPerSecond = 20;

double frequencyOf(double row)
{
    return lowestHz * std::exp2(row / SpectrogramStore::rows * std::log2(highestHz / lowestHz));
}

} // namespace

std::uint8_t SpectrogramStore::byteOf(double levelDbFs)
{
    return static_cast<std::uint8_t>(std::lround(std::clamp((levelDbFs - lowestDb) / stepDb, 0.0, 254.0)) + 1);
}

double SpectrogramStore::levelOf(std::uint8_t byte)
{
    return byte == 0 ? notAvailable : lowestDb + (byte - 1) * stepDb;
}

double SpectrogramStore::rowOf(double frequencyHz)
{
    return std::log2(frequencyHz / lowestHz) / std::log2(highestHz / lowestHz) * rows;
}

void SpectrogramStore::clear()
{
    m_ring.clear();
    m_highest.clear();
    m_count = 0;
    m_transforms = -1;
    m_points = 0;
}

std::int64_t SpectrogramStore::oldest() const { return m_count - static_cast<std::int64_t>(m_ring.size()); }

void SpectrogramStore::begin(const Snapshot &snapshot)
{
    clear();
    m_points = snapshot.spectrumPoints;
    m_rateHz = snapshot.sampleRateHz;
    m_columnFrames = std::max(m_points / 4, m_rateHz / columnsPerSecond);
    m_columnSeconds = static_cast<double>(m_columnFrames) / m_rateHz;
    m_most = static_cast<std::size_t>(std::ceil(longestSeconds / m_columnSeconds));
    m_firstIndex = snapshot.frame / m_columnFrames;
    m_gapFrames = snapshot.gapFrames;
    m_sources.clear();
    const double binHz = static_cast<double>(m_rateHz) / m_points;
    const int last = m_points / 2;
    for (int row = 0; row < rows; ++row) {
        const double from = frequencyOf(row) / binHz;
        const double to = frequencyOf(row + 1) / binHz;
        const int first = std::clamp(static_cast<int>(std::ceil(from)), 1, last);
        const int end = std::clamp(static_cast<int>(std::ceil(to)), 1, last + 1);
        if (end > first) {
            m_sources.push_back({first, end, 0.0F});
            continue;
        }
        const double middle = std::clamp(0.5 * (from + to), 1.0, last - 1.0);
        const auto below = static_cast<int>(middle);
        m_sources.push_back({below, below, static_cast<float>(middle - below)});
    }
}

void SpectrogramStore::fill(Column &column, std::span<const float> meanSquare) const
{
    const auto at = [&](int bin) { return meanSquare[static_cast<std::size_t>(bin)]; };
    for (std::size_t row = 0; row < column.size(); ++row) {
        const Source &source = m_sources[row];
        float power = 0.0F;
        if (source.endBin > source.firstBin) // a tone must not vanish between its neighbours
            power = *std::max_element(meanSquare.begin() + source.firstBin, meanSquare.begin() + source.endBin);
        else
            power = at(source.firstBin) + source.fraction * (at(source.firstBin + 1) - at(source.firstBin));
        column[row] = byteOf(powerToDb(static_cast<double>(power)));
    }
}

bool SpectrogramStore::add(const Snapshot &snapshot)
{
    const auto bins = static_cast<std::size_t>(snapshot.spectrumPoints / 2 + 1);
    if (snapshot.spectrumTransforms == m_transforms || snapshot.spectrumPoints < 16 || snapshot.sampleRateHz <= 0 ||
        snapshot.spectrumLatestMeanSquare.size() != bins)
        return false;
    if (snapshot.spectrumPoints != m_points || snapshot.sampleRateHz != m_rateHz)
        begin(snapshot);
    std::int64_t number = snapshot.frame / m_columnFrames - m_firstIndex;
    if (number < m_count - 1) { // another stream
        begin(snapshot);
        number = 0;
    }
    m_transforms = snapshot.spectrumTransforms;
    Column column{};
    fill(column, snapshot.spectrumLatestMeanSquare);
    if (number == m_count - 1) { // twice in the time of one: both are seen
        Column &newest = m_ring[static_cast<std::size_t>(number) % m_most];
        std::transform(column.begin(), column.end(), newest.begin(), newest.begin(),
                       [](std::uint8_t a, std::uint8_t b) { return std::max(a, b); });
        m_highest[static_cast<std::size_t>(number) % m_most] = *std::max_element(newest.begin(), newest.end());
        return true;
    }
    // A window that was busy has missed some: they are taken as this one. What was lost stays empty.
    const bool wasLost = snapshot.gapFrames > m_gapFrames;
    m_gapFrames = snapshot.gapFrames;
    if (number - m_count > static_cast<std::int64_t>(m_most)) { // nothing of before can be seen any more
        begin(snapshot);
        m_transforms = snapshot.spectrumTransforms;
        append(column);
        return true;
    }
    while (m_count < number)
        append(wasLost ? Column{} : column);
    append(column);
    return true;
}

void SpectrogramStore::append(const Column &column)
{
    const std::uint8_t highest = *std::max_element(column.begin(), column.end());
    if (m_ring.size() < m_most) {
        m_ring.push_back(column);
        m_highest.push_back(highest);
    } else {
        const auto place = static_cast<std::size_t>(m_count) % m_most;
        m_ring[place] = column;
        m_highest[place] = highest;
    }
    ++m_count;
}

std::span<const std::uint8_t> SpectrogramStore::column(std::int64_t number) const
{
    assert(number >= oldest() && number < m_count);
    return m_ring[static_cast<std::size_t>(number) % m_most];
}

std::uint8_t SpectrogramStore::highest(std::int64_t first) const
{
    std::uint8_t highest = 0;
    for (std::int64_t number = std::max(first, oldest()); number < m_count; ++number)
        highest = std::max(highest, m_highest[static_cast<std::size_t>(number) % m_most]);
    return highest;
}

} // namespace ls
