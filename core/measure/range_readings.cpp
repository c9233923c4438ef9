// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/range_readings.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace ls {

namespace {

struct PercentMetric {
    Metric metric;
    double percent;
};
constexpr std::array<PercentMetric, 7> percentMetrics{{{Metric::LAF1, 1.0},
                                                       {Metric::LAF5, 5.0},
                                                       {Metric::LAF10, 10.0},
                                                       {Metric::LAF50, 50.0},
                                                       {Metric::LAF90, 90.0},
                                                       {Metric::LAF95, 95.0},
                                                       {Metric::LAF99, 99.0}}};
constexpr double bandPercent = 90.0;
constexpr std::int64_t momentaryTenths = 4;
constexpr std::int64_t shortTermTenths = 30;

/// The metrics whose readings combine so, loudness apart, which has rules of its own.
std::vector<Metric> metricsThat(Combine combine)
{
    std::vector<Metric> metrics;
    for (const MetricInfo &info : metricCatalogue()) {
        if (info.combine == combine && info.quantity != Quantity::loudness)
            metrics.push_back(info.metric);
    }
    return metrics;
}

bool isLevel(Metric metric) { return metricInfo(metric).quantity == Quantity::level; }

void raise(double &largest, double value)
{
    if (!(largest >= value)) // NaN: the first
        largest = std::isnan(value) ? largest : value;
}

void lower(double &smallest, double value)
{
    if (!(smallest <= value))
        smallest = std::isnan(value) ? smallest : value;
}

} // namespace

RangeAccumulator::RangeAccumulator(int sampleRateHz, LevelOffsets offsets, Detail detail)
    : m_sampleRateHz(sampleRateHz),
      m_offsets(std::move(offsets)),
      m_unit(m_offsets.unit()),
      m_detail(detail)
{
    m_counts.unit = m_unit;
    m_counts.sampleRateHz = sampleRateHz;
    if (detail == Detail::statistics) {
        m_percentiles.emplace();
        m_gated.emplace();
        m_histogram.assign(classes, 0);
    }
}

double RangeAccumulator::offsetAt(std::int64_t frame) const noexcept
{
    return m_unit == LevelUnit::dbSpl ? m_offsets.atFrame(frame) : 0.0;
}

void RangeAccumulator::add(const LogRow &row)
{
    ++m_counts.rows;
    m_counts.gapFrames += row.gapFrames;
    m_counts.clippedSamples += row.clippedSamples;
    addLoudness(row);
    const double offset = offsetAt(row.beginFrame);
    if (std::isnan(offset)) {
        m_counts.uncalibratedFrames += row.measuredFrames();
        return;
    }
    m_counts.measuredFrames += row.measuredFrames();
    addLevels(row, offset);
    if (m_percentiles)
        addSample(row, offset);
}

void RangeAccumulator::addLevels(const LogRow &row, double offset)
{
    static const std::vector<Metric> means = metricsThat(Combine::energyMean);
    static const std::vector<Metric> maxima = metricsThat(Combine::max);
    static const std::vector<Metric> minima = metricsThat(Combine::min);
    const auto frames = static_cast<double>(row.measuredFrames());
    for (const Metric metric : means) {
        const double level = row.readings[metric];
        if (std::isnan(level) || frames <= 0.0)
            continue;
        Sum &sum = m_sums[static_cast<std::size_t>(metric)];
        sum.energy += dbToPower(isLevel(metric) ? level + offset : level) * frames;
        sum.frames += frames;
    }
    for (const Metric metric : maxima)
        raise(m_counts.readings[metric], isLevel(metric) ? row.readings[metric] + offset : row.readings[metric]);
    for (const Metric metric : minima)
        lower(m_counts.readings[metric], isLevel(metric) ? row.readings[metric] + offset : row.readings[metric]);
    if (const double dc = row.readings[Metric::dcOffset]; !std::isnan(dc)) {
        Sum &sum = m_sums[static_cast<std::size_t>(Metric::dcOffset)];
        sum.energy += dc * frames;
        sum.frames += frames;
    }
}

void RangeAccumulator::addSample(const LogRow &row, double offset)
{
    const double level = row.readings[Metric::LAF];
    const bool hasSettled = row.beginFrame >= m_sampleRateHz && !std::isnan(row.readings[Metric::LAFmin]);
    if (!hasSettled || std::isnan(level))
        return;
    if (std::isnan(m_referenceOffsetDb))
        m_referenceOffsetDb = offset;
    m_percentiles->add(level + (offset - m_referenceOffsetDb));
    const double place = std::floor(level + offset) - lowestClassDb;
    const double top = classes - 1;
    ++m_histogram[static_cast<std::size_t>(std::clamp(place, 0.0, top))]; // silence is in the lowest
    ++m_counts.levelSamples;
}

void RangeAccumulator::addLoudness(const LogRow &row)
{
    const bool goesOn = row.beginFrame == m_lastEndFrame;
    m_lastEndFrame = row.endFrame;
    // A block of loudness is whole tenths: what is shorter, at the end, brings no new one.
    if (row.endFrame - row.beginFrame < m_sampleRateHz / 10)
        return;
    m_tenthsInRow = goesOn ? m_tenthsInRow + 1 : 1;
    const auto take = [&](std::int64_t tenths, Metric now, Metric max) {
        const double lufs = row.readings[now];
        if (m_tenthsInRow < tenths || std::isnan(lufs))
            return;
        // The windows between two tenths reach one tenth further back.
        raise(m_counts.readings[max], m_tenthsInRow > tenths ? row.readings[max] : lufs);
        if (m_gated)
            (tenths == momentaryTenths ? m_gated->gatingBlocks : m_gated->shortTermBlocks).add(lufsToEnergy(lufs));
    };
    take(momentaryTenths, Metric::momentary, Metric::momentaryMax);
    take(shortTermTenths, Metric::shortTerm, Metric::shortTermMax);
}

void RangeAccumulator::add(const BandRow &row)
{
    const double offset = offsetAt(row.beginFrame);
    if (std::isnan(offset))
        return;
    m_bands.resize(BandRow::bandCount);
    if (std::isnan(m_referenceOffsetDb))
        m_referenceOffsetDb = offset;
    const auto frames = static_cast<double>(row.endFrame - row.beginFrame - row.gapFrames);
    for (std::size_t i = 0; i < m_bands.size(); ++i) {
        BandSum &band = m_bands[i];
        raise(band.maxDb, row.maxDbFs[i] + offset);
        if (std::isnan(row.leqDbFs[i]) || frames <= 0.0)
            continue;
        band.energy.energy += dbToPower(row.leqDbFs[i] + offset) * frames;
        band.energy.frames += frames;
        if (m_detail == Detail::statistics)
            band.percentiles.add(row.leqDbFs[i] + (offset - m_referenceOffsetDb));
    }
}

double RangeAccumulator::exceededDb(double percent) const
{
    if (!m_percentiles || m_percentiles->samples() == 0)
        return notAvailable;
    return m_percentiles->exceededDbFs(percent) + m_referenceOffsetDb;
}

RangeReadings RangeAccumulator::readings() const
{
    RangeReadings result = m_counts;
    Readings &readings = result.readings;
    for (const Metric metric : metricsThat(Combine::energyMean))
        readings[metric] = m_sums[static_cast<std::size_t>(metric)].meanDb();
    if (const Sum &dc = m_sums[static_cast<std::size_t>(Metric::dcOffset)]; dc.frames > 0.0)
        readings[Metric::dcOffset] = dc.energy / dc.frames;
    if (const Sum &energy = m_sums[static_cast<std::size_t>(Metric::LAeq)]; energy.frames > 0.0)
        readings[Metric::LAE] = powerToDb(energy.energy / m_sampleRateHz);
    for (const auto &[metric, percent] : percentMetrics)
        readings[metric] = exceededDb(percent);
    if (m_gated) {
        readings[Metric::integrated] = m_gated->gatingBlocks.gatedMeanLufs(-10.0);
        readings[Metric::loudnessRange] = m_gated->shortTermBlocks.gatedSpreadLu(-20.0, 0.10, 0.95);
    }
    for (const BandSum &band : m_bands) {
        const bool counted = m_detail == Detail::statistics && band.percentiles.samples() > 0;
        result.thirdOctaves.push_back(
            {band.energy.meanDb(), band.maxDb,
             counted ? band.percentiles.exceededDbFs(bandPercent) + m_referenceOffsetDb : notAvailable});
    }
    return result;
}

} // namespace ls
