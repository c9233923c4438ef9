// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/band_stage.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace ls {

namespace {

constexpr double bandPercentile = 90.0;

/// At most: at some rates a tenth of a second is no whole number of them.
std::size_t tenthFrames(int sampleRateHz) { return static_cast<std::size_t>(sampleRateHz / 10 + 1); }

} // namespace

BandStage::BandStage(int sampleRateHz, ReadingSink &sink)
    : m_sink(sink),
      m_octaveBands(sampleRateHz),
      m_bandSets{BandSet{BandWidth::octave, {}}, BandSet{BandWidth::thirdOctave, {}}},
      m_flux(sampleRateHz, tenthFrames(sampleRateHz))
{
    for (BandSet &set : m_bandSets)
        set.bands.resize(bands(set.width).size());
    m_tenth.reserve(tenthFrames(sampleRateHz));
    m_doubles.resize(tenthFrames(sampleRateHz));
}

void BandStage::chunk(std::span<const float> samples) noexcept
{
    assert(samples.size() <= m_doubles.size());
    m_tenth.insert(m_tenth.end(), samples.begin(), samples.end());
    std::copy(samples.begin(), samples.end(), m_doubles.begin());
    m_octaveBands.reset();
    m_octaveBands.process(std::span<const double>(m_doubles).first(samples.size()));
    for (BandSet &set : m_bandSets) {
        const std::span<const BandInterval> interval = m_octaveBands.interval(set.width);
        for (std::size_t i = 0; i < set.bands.size(); ++i)
            set.bands[i].total.add(interval[i]);
    }
    const std::span<const BandInterval> thirds = m_octaveBands.interval(BandWidth::thirdOctave);
    for (std::size_t i = 0; i < m_bandRowIntervals.size(); ++i)
        m_bandRowIntervals[i].add(thirds[i]);
    m_flux.process(samples);
}

void BandStage::row(LogRow &row, bool whole) noexcept
{
    // A band's L90 samples the settled level once in each row.
    for (BandSet &set : m_bandSets) {
        for (std::size_t i = 0; i < set.bands.size(); ++i) {
            if (!std::isnan(set.bands[i].total.fast.minDbFs()))
                set.bands[i].percentiles.add(m_octaveBands.fastDbFs(set.width, i));
        }
    }
    m_percentilesChanged = true;
    m_chunkFlux = whole ? m_flux.chunkFluxDb(m_tenth) : notAvailable;
    m_tenth.clear();
    row.readings[Metric::flux] = m_chunkFlux;
    row.readings[Metric::fluxStream] = m_flux.fluxDb();
    m_sink.row(row);
}

void BandStage::bandRow(BandRow &row) noexcept
{
    for (std::size_t i = 0; i < m_bandRowIntervals.size(); ++i) {
        row.leqDbFs[i] = m_bandRowIntervals[i].leqDbFs();
        row.maxDbFs[i] = m_bandRowIntervals[i].fast.maxDbFs();
    }
    m_bandRowIntervals = {};
    m_sink.bandRow(row);
}

void BandStage::snapshot(Snapshot &snapshot) noexcept
{
    snapshot.readings[Metric::flux] = m_chunkFlux;
    snapshot.readings[Metric::fluxStream] = m_flux.fluxDb();
    // There are more snapshots than rows, and a percentile is a walk through a histogram.
    const bool percentilesChanged = std::exchange(m_percentilesChanged, false);
    for (BandSet &set : m_bandSets) {
        std::vector<BandReading> &readings = set.width == BandWidth::octave ? snapshot.octaves : snapshot.thirdOctaves;
        for (std::size_t i = 0; i < set.bands.size(); ++i) {
            Band &band = set.bands[i];
            if (percentilesChanged)
                band.l90DbFs = band.percentiles.exceededDbFs(bandPercentile);
            readings[i] = {m_octaveBands.fastDbFs(set.width, i), band.total.leqDbFs(), band.total.fast.maxDbFs(),
                           band.total.fast.minDbFs(), band.l90DbFs};
        }
    }
    m_sink.snapshot(snapshot);
}

void BandStage::reset() noexcept
{
    for (BandSet &set : m_bandSets) {
        for (Band &band : set.bands) {
            band.total = {};
            band.percentiles.reset();
        }
    }
    m_percentilesChanged = true;
    m_flux.reset();
}

void BandStage::restart() noexcept
{
    m_octaveBands.restart();
    m_flux.restart();
}

} // namespace ls
