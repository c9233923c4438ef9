// SPDX-License-Identifier: GPL-3.0-or-later
// What the analyzer gives: rows and snapshots. How it measures is in analyzer.cpp.
#include "core/measure/analyzer.h"

#include <array>
#include <cmath>

namespace ls {

namespace {

struct PercentileMetric {
    Metric metric;
    double percent;
};
constexpr std::array<PercentileMetric, 7> percentileMetrics{{{Metric::LAF1, 1.0},
                                                             {Metric::LAF5, 5.0},
                                                             {Metric::LAF10, 10.0},
                                                             {Metric::LAF50, 50.0},
                                                             {Metric::LAF90, 90.0},
                                                             {Metric::LAF95, 95.0},
                                                             {Metric::LAF99, 99.0}}};

Metric offset(Metric first, std::size_t by) { return static_cast<Metric>(static_cast<std::size_t>(first) + by); }

/// LAE = LAeq + 10 lg(T / 1 s). Source: IEC 61672-1:2013, 3.12.
double exposureDb(const Leq &leq, int sampleRateHz)
{
    return leq.frames() > 0 ? powerToDb(leq.energy() / sampleRateHz) : notAvailable;
}

} // namespace

void Analyzer::writeLevels(WeightedLevels::Weighting weighting, const WeightedInterval &interval,
                           Readings &readings) const
{
    // In the order in which the catalogue has them for each weighting.
    const std::array<double, 10> values{m_levels.fastDbFs(weighting),    interval.fast.maxDbFs(),
                                        interval.fast.minDbFs(),         m_levels.slowDbFs(weighting),
                                        interval.slow.maxDbFs(),         interval.slow.minDbFs(),
                                        m_levels.impulseDbFs(weighting), interval.impulse.maxDbFs(),
                                        interval.impulse.minDbFs(),      interval.leq.levelDbFs()};
    for (std::size_t i = 0; i < values.size(); ++i)
        readings[offset(m_meters[weighting].firstMetric, i)] = values[i];
}

void Analyzer::writeStatistics(const SignalStatistics &statistics, Readings &readings)
{
    readings[Metric::rms] = statistics.rmsDbFs();
    readings[Metric::crestFactor] = statistics.crestFactorDb();
    readings[Metric::dcOffset] = statistics.dcOffset();
}

void Analyzer::emitRow(bool wholeTenth) noexcept
{
    m_row.endFrame = m_frame;
    const bool whole = wholeTenth && m_row.gapFrames == 0;
    if (whole)
        m_loudness.process(m_allChannels ? m_allChannels->tenth() : m_tenth);
    const Leq rowLAeq = m_meters.front().row.leq;
    for (std::size_t w = 0; w < m_meters.size(); ++w) {
        writeLevels(static_cast<WeightedLevels::Weighting>(w), m_meters[w].row, m_row.readings);
        m_meters[w].row = {};
    }
    collectPeaks();
    for (PeakMeter *peak : {&m_cPeak, &m_zPeak}) {
        m_row.readings[peak->metric] = peak->row.peakDbFs();
        peak->row.reset();
        peak->meter.reset();
    }
    m_row.readings[Metric::LAE] = exposureDb(rowLAeq, m_sampleRateHz);
    for (Rolling &rolling : m_rolling) {
        rolling.leq.add(rowLAeq);
        m_row.readings[rolling.metric] = rolling.leq.levelDbFs();
    }
    // LN samples the settled level once in each row.
    if (!std::isnan(m_meters.front().total.fast.minDbFs()))
        m_percentiles.add(m_levels.fastDbFs(WeightedLevels::A));
    m_totalTruePeak.add(rowTruePeak());
    m_row.readings[Metric::truePeak] = rowTruePeak().dbTp();
    m_truePeak.reset();
    writeStatistics(m_rowStatistics, m_row.readings);
    m_row.readings[Metric::samplePeak] = m_rowSamplePeak.peakDbFs();
    m_row.readings[Metric::momentary] = m_loudness.momentaryLufs();
    m_row.readings[Metric::shortTerm] = m_loudness.shortTermLufs();
    m_row.readings[Metric::integrated] = m_loudness.integratedLufs();
    m_row.readings[Metric::momentaryMax] = m_loudness.tenthMomentaryMaxLufs();
    m_row.readings[Metric::shortTermMax] = m_loudness.tenthShortTermMaxLufs();
    m_row.readings[Metric::loudnessRange] = m_loudness.rangeLu();
    m_next->row(m_row, whole);
    m_row = {};
    m_row.beginFrame = m_frame;
    m_rowStatistics.reset();
    m_rowSamplePeak.reset();
    m_tenth.clear();
    if (m_allChannels) {
        m_allChannels->beginTenth();
        m_allChannels->resetTruePeak();
    }
}

TruePeakLevel Analyzer::rowTruePeak() const noexcept
{
    return m_allChannels ? m_allChannels->truePeak() : m_truePeak.level();
}

void Analyzer::emitBandRow() noexcept
{
    m_bandRow.endFrame = m_frame;
    m_next->bandRow(m_bandRow);
    m_bandRow = {};
    m_bandRow.beginFrame = m_frame;
}

void Analyzer::writeSinceReset(Readings &readings) const
{
    for (std::size_t w = 0; w < m_meters.size(); ++w)
        writeLevels(static_cast<WeightedLevels::Weighting>(w), m_meters[w].total, readings);
    for (const PeakMeter *peak : {&m_cPeak, &m_zPeak}) {
        PeakValue total = peak->total;
        total.add(peak->meter.peak());
        readings[peak->metric] = total.peakDbFs();
    }
    readings[Metric::LAE] = exposureDb(m_meters.front().total.leq, m_sampleRateHz);
    for (const auto &[metric, percent] : percentileMetrics)
        readings[metric] = m_percentiles.exceededDbFs(percent);
    for (const Rolling &rolling : m_rolling)
        readings[rolling.metric] = rolling.leq.levelDbFs();
    TruePeakLevel truePeak = m_totalTruePeak;
    truePeak.add(rowTruePeak());
    readings[Metric::truePeak] = truePeak.dbTp();
    writeStatistics(m_totalStatistics, readings);
    readings[Metric::samplePeak] = m_totalSamplePeak.peakDbFs();
    readings[Metric::momentary] = m_loudness.momentaryLufs();
    readings[Metric::shortTerm] = m_loudness.shortTermLufs();
    readings[Metric::integrated] = m_loudness.integratedLufs();
    readings[Metric::momentaryMax] = m_loudness.momentaryMaxLufs();
    readings[Metric::shortTermMax] = m_loudness.shortTermMaxLufs();
    readings[Metric::loudnessRange] = m_loudness.rangeLu();
}

void Analyzer::emitSnapshot() noexcept
{
    m_snapshot.frame = m_frame;
    writeSinceReset(m_snapshot.readings);
    if (m_snapshot.spectrumTransforms != m_spectrum.transforms()) {
        m_snapshot.spectrumTransforms = m_spectrum.transforms();
        const auto copy = [](std::span<const float> from, std::vector<float> &to) {
            to.assign(from.begin(), from.end());
        };
        copy(m_spectrum.latest(), m_snapshot.spectrumLatestMeanSquare);
        copy(m_spectrum.fast(), m_snapshot.spectrumMeanSquare);
        copy(m_spectrum.slow(), m_snapshot.spectrumSlowMeanSquare);
        copy(m_spectrum.linear(), m_snapshot.spectrumLinearMeanSquare);
        copy(m_spectrum.counted(), m_snapshot.spectrumCountedMeanSquare);
        copy(m_spectrum.peak(), m_snapshot.spectrumPeakMeanSquare);
    }
    m_next->snapshot(m_snapshot);
}

} // namespace ls
