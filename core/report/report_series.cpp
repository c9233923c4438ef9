// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_series.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ls {

namespace {

/// The shortest multiple of `rowFrames` with which `frames` make no more bins than wanted.
std::int64_t binFrames(std::int64_t frames, std::size_t bins, std::int64_t rowFrames)
{
    const auto wanted = static_cast<std::int64_t>(std::max<std::size_t>(bins, 1));
    const std::int64_t rows = (frames + rowFrames - 1) / rowFrames;
    return rowFrames * std::max<std::int64_t>((rows + wanted - 1) / wanted, 1);
}

} // namespace

SeriesBuilder::SeriesBuilder(int sampleRateHz, LevelOffsets offsets, FrameRanges excluded, std::int64_t beginFrame,
                             std::int64_t endFrame, Size size)
    : m_offsets(std::move(offsets)),
      m_excluded(std::move(excluded)),
      m_beginFrame(beginFrame),
      m_endFrame(endFrame),
      m_levelFrames(binFrames(endFrame - beginFrame, size.levelBins, std::max(sampleRateHz / 10, 1))),
      m_bandFrames(binFrames(endFrame - beginFrame, size.bandBins, sampleRateHz))
{
    m_series.unit = m_offsets.unit();
    m_series.sampleRateHz = sampleRateHz;
    m_series.binSeconds = m_series.secondsAt(m_levelFrames);
    m_series.bandBinSeconds = m_series.secondsAt(m_bandFrames);
}

double SeriesBuilder::offsetAt(std::int64_t frame) const
{
    return m_series.unit == LevelUnit::dbSpl ? m_offsets.atFrame(frame) : 0.0;
}

void SeriesBuilder::add(const LogRow &row)
{
    if (row.beginFrame < m_beginFrame || row.beginFrame >= m_endFrame)
        return;
    const std::int64_t number = (row.beginFrame - m_beginFrame) / m_levelFrames;
    if (number != m_level.number) {
        closeLevel();
        m_level.number = number;
        m_level.bin.beginFrame = row.beginFrame;
    }
    LevelBin &bin = m_level.bin;
    bin.endFrame = row.endFrame;
    bin.gapFrames += row.gapFrames;
    bin.excluded = bin.excluded || m_excluded.overlap(row.beginFrame, row.endFrame);
    const double offset = offsetAt(row.beginFrame);
    bin.LAFmax = std::fmax(bin.LAFmax, row.readings[Metric::LAFmax] + offset);
    bin.LAFmin = std::fmin(bin.LAFmin, row.readings[Metric::LAFmin] + offset);
    bin.LCpeak = std::fmax(bin.LCpeak, row.readings[Metric::LCpeak] + offset);
    bin.shortTermMax = std::fmax(bin.shortTermMax, row.readings[Metric::shortTerm]);
    const double level = row.readings[Metric::LAeq] + offset;
    if (std::isnan(level))
        return;
    const auto frames = static_cast<double>(row.measuredFrames());
    m_level.energy += dbToPower(level) * frames;
    m_level.frames += frames;
}

void SeriesBuilder::closeLevel()
{
    if (m_level.number >= 0) {
        if (m_level.frames > 0.0)
            m_level.bin.LAeq = powerToDb(m_level.energy / m_level.frames);
        m_series.levels.push_back(m_level.bin);
    }
    m_level = {};
}

void SeriesBuilder::add(const BandRow &row)
{
    if (row.beginFrame < m_beginFrame || row.beginFrame >= m_endFrame)
        return;
    const std::int64_t number = (row.beginFrame - m_beginFrame) / m_bandFrames;
    if (number != m_band.number) {
        closeBand();
        m_band.number = number;
        m_band.bin.beginFrame = row.beginFrame;
    }
    m_band.bin.endFrame = row.endFrame;
    const double offset = offsetAt(row.beginFrame);
    const auto frames = static_cast<double>(row.endFrame - row.beginFrame - row.gapFrames);
    for (std::size_t i = 0; i < row.leqDbFs.size(); ++i) {
        const double level = row.leqDbFs[i] + offset;
        if (std::isnan(level))
            continue;
        m_band.energy[i] += dbToPower(level) * frames;
        m_band.frames[i] += frames;
    }
}

void SeriesBuilder::closeBand()
{
    if (m_band.number >= 0) {
        for (std::size_t i = 0; i < m_band.energy.size(); ++i) {
            const double level = m_band.frames[i] > 0.0 ? powerToDb(m_band.energy[i] / m_band.frames[i]) : notAvailable;
            m_band.bin.leqDb[i] = static_cast<float>(level);
        }
        m_series.bands.push_back(m_band.bin);
    }
    m_band = {};
}

MeasurementSeries SeriesBuilder::finish()
{
    closeLevel();
    closeBand();
    return std::move(m_series);
}

} // namespace ls
