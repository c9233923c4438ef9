// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/analyzer.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cmath>

namespace ls {

namespace {

/// Full scale of the coarsest converter we meet: a 16-bit device at its stop delivers 32767/32768.
constexpr float overloadThreshold = 32767.0F / 32768.0F;

/// A magnitude as an integer, which grows with it and is largest for infinity and NaN.
std::int32_t magnitudeBits(float x) noexcept { return std::bit_cast<std::int32_t>(x) & 0x7fffffff; }

/// Nearly always it shows that nothing needs to be looked at sample by sample.
std::int32_t largestMagnitude(std::span<const float> samples) noexcept
{
    std::int32_t largest = 0;
    for (const float x : samples)
        largest = std::max(largest, magnitudeBits(x));
    return largest;
}

int loudnessChannels(const AudioFormat &format, const Settings &settings)
{
    return settings.loudnessChannels == "all" ? format.channels : 1;
}

} // namespace

Analyzer::Analyzer(const AudioFormat &format, const Settings &settings, ReadingSink &sink,
                   const CorrectionDesign *correction, AnalyzerThreads threads)
    : m_sampleRateHz(format.sampleRateHz),
      m_channels(format.channels),
      m_channelIndex(settings.channel - 1),
      m_sink(sink),
      m_levels(format.sampleRateHz),
      m_cPeak{Metric::LCpeak, InterpolatedPeak(), {}, {}},
      m_zPeak{Metric::LZpeak, InterpolatedPeak(), {}, {}},
      m_loudness(format.sampleRateHz, loudnessWeights(loudnessChannels(format, settings))),
      m_truePeak(format.sampleRateHz),
      m_spectrum(settings.spectrumPoints, format.sampleRateHz, settings.spectrumAverages),
      m_bands(format.sampleRateHz, sink),
      m_next(&m_bands)
{
    assert(m_channelIndex >= 0 && m_channelIndex < m_channels);
    const auto chunkFrames = static_cast<std::size_t>(m_sampleRateHz / chunksPerSecond + 1);
    m_mono.resize(chunkFrames);
    m_samples.resize(chunkFrames);
    m_cWeighted.resize(chunkFrames);
    m_tenth.reserve(chunkFrames * chunksPerRow);
    if (correction != nullptr) {
        m_raw.resize(chunkFrames);
        m_correction.emplace(correction->taps, correction->delayFrames, chunkFrames);
        m_snapshot.correctionTaps = static_cast<int>(correction->taps.size());
    }
    if (loudnessChannels(format, settings) > 1)
        m_allChannels.emplace(m_sampleRateHz, m_channels, chunkFrames,
                              m_correction ? m_correction->latencyFrames() : 0);
    if (threads == AnalyzerThreads::two)
        m_next = &m_thread.emplace(m_bands, m_sampleRateHz);
    addMeters();
    m_snapshot.sampleRateHz = m_sampleRateHz;
    m_snapshot.spectrumPoints = m_spectrum.points();
    const auto bins = static_cast<std::size_t>(m_spectrum.points() / 2 + 1);
    for (std::vector<float> *spectrum : {&m_snapshot.spectrumLatestMeanSquare, &m_snapshot.spectrumMeanSquare,
                                         &m_snapshot.spectrumSlowMeanSquare, &m_snapshot.spectrumLinearMeanSquare,
                                         &m_snapshot.spectrumCountedMeanSquare, &m_snapshot.spectrumPeakMeanSquare})
        spectrum->reserve(bins);
}

void Analyzer::addMeters()
{
    m_rolling.push_back({Metric::LAeq1min, RollingLeq(1)});
    m_rolling.push_back({Metric::LAeq5min, RollingLeq(5)});
    m_rolling.push_back({Metric::LAeq10min, RollingLeq(10)});
    m_rolling.push_back({Metric::LAeq15min, RollingLeq(15)});
    m_rolling.push_back({Metric::LAeq60min, RollingLeq(60)});
    m_snapshot.octaves.resize(bands(BandWidth::octave).size());
    m_snapshot.thirdOctaves.resize(bands(BandWidth::thirdOctave).size());
}

void Analyzer::process(const BlockView &block) noexcept
{
    assert(block.channels == m_channels);
    if (block.gapFrames > 0)
        skipGap(block.gapFrames);
    std::span<const float> samples = block.samples;
    const auto channels = static_cast<std::size_t>(m_channels);
    while (!samples.empty()) {
        const std::size_t frames = std::min(m_mono.size(), samples.size() / channels);
        take(samples.first(frames * channels));
        samples = samples.subspan(frames * channels);
    }
    m_next->endBlock();
}

/// Picks the channel, and corrects it.
void Analyzer::take(std::span<const float> interleaved) noexcept
{
    const auto channels = static_cast<std::size_t>(m_channels);
    const std::span<float> mono = std::span(m_mono).first(interleaved.size() / channels);
    if (channels == 1) {
        std::copy(interleaved.begin(), interleaved.end(), mono.begin());
    } else {
        for (std::size_t i = 0; i < mono.size(); ++i)
            mono[i] = interleaved[i * channels + static_cast<std::size_t>(m_channelIndex)];
    }
    if (largestMagnitude(m_allChannels ? interleaved : mono) >= magnitudeBits(HUGE_VALF)) {
        countNotFinite(interleaved);
        for (float &x : mono)
            x = std::isfinite(x) ? x : 0.0F; // one such sample would spoil every average for ever
    }
    if (m_allChannels)
        m_allChannels->take(interleaved);
    m_received += static_cast<std::int64_t>(mono.size());
    if (m_correction) {
        const AlignedCorrection::Output output = m_correction->process(mono);
        collect(output.raw, output.corrected);
    } else {
        collect(mono, mono);
    }
}

/// Of the channels that are measured.
void Analyzer::countNotFinite(std::span<const float> interleaved) noexcept
{
    const auto channels = static_cast<std::size_t>(m_channels);
    const std::size_t first = m_allChannels ? 0 : static_cast<std::size_t>(m_channelIndex);
    for (std::size_t i = first; i < interleaved.size(); i += m_allChannels ? 1 : channels) {
        if (!std::isfinite(interleaved[i]) && m_notFinite.count++ == 0)
            m_notFinite.frame = m_received + static_cast<std::int64_t>(i / channels);
    }
}

/// Fills the chunk, and computes it wherever a boundary or a reset is reached.
void Analyzer::collect(std::span<const float> raw, std::span<const float> corrected) noexcept
{
    while (!raw.empty()) {
        if (m_frame == m_resetFrame)
            resetTotals();
        std::int64_t end = boundary(m_chunk);
        if (m_resetFrame > m_frame)
            end = std::min(end, m_resetFrame);
        const std::size_t frames = std::min(static_cast<std::size_t>(end - m_frame), raw.size());
        countOverloads(raw.first(frames));
        const auto place = static_cast<std::ptrdiff_t>(m_collected);
        if (m_correction)
            std::copy_n(raw.begin(), frames, m_raw.begin() + place);
        std::copy_n(corrected.begin(), frames, m_samples.begin() + place);
        m_collected += frames;
        m_tenth.insert(m_tenth.end(), corrected.begin(), corrected.begin() + static_cast<std::ptrdiff_t>(frames));
        raw = raw.subspan(frames);
        corrected = corrected.subspan(frames);
        m_frame += static_cast<std::int64_t>(frames);
        if (m_frame == boundary(m_chunk)) {
            computeChunk();
            endChunkAtBoundary();
        }
    }
}

void Analyzer::countOverloads(std::span<const float> raw) noexcept
{
    if (largestMagnitude(raw) < magnitudeBits(overloadThreshold))
        return;
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (std::abs(raw[i]) >= overloadThreshold && m_overload.count++ == 0)
            m_overload.frame = m_frame + static_cast<std::int64_t>(i);
    }
}

void Analyzer::flushCorrection() noexcept
{
    if (!m_correction)
        return;
    for (AlignedCorrection::Output output = m_correction->flush(); !output.raw.empty(); output = m_correction->flush())
        collect(output.raw, output.corrected);
}

void Analyzer::computeChunk() noexcept
{
    const std::span<const double> samples = std::span(m_samples).first(m_collected);
    const std::span<const double> raw = m_correction ? std::span(m_raw).first(m_collected) : samples;
    measureWeighted(samples);
    m_next->chunk(std::span<const float>(m_tenth).last(samples.size()));
    if (m_allChannels)
        m_allChannels->advance(samples.size());
    else
        m_truePeak.process(samples);
    if (m_sink.wantsSnapshots())
        m_spectrum.process(samples);
    else
        m_spectrum.restart(); // should somebody come to want them

    SignalStatistics statistics;
    statistics.process(raw);
    m_rowStatistics.add(statistics);
    m_totalStatistics.add(statistics);
    if (!raw.empty()) {
        m_rowSamplePeak.add(statistics.largestMagnitude());
        m_totalSamplePeak.add(statistics.largestMagnitude());
    }

    m_snapshot.measuredFrames += static_cast<std::int64_t>(samples.size());
    m_collected = 0;
    tellEvents();
}

void Analyzer::measureWeighted(std::span<const double> samples) noexcept
{
    const std::span<double> cWeighted = std::span(m_cWeighted).first(samples.size());
    m_levels.process(samples, cWeighted);
    for (std::size_t w = 0; w < m_meters.size(); ++w) {
        const WeightedInterval &chunk = m_levels.chunk(static_cast<WeightedLevels::Weighting>(w));
        m_meters[w].row.add(chunk);
        m_meters[w].total.add(chunk);
    }
    m_cPeak.meter.process(cWeighted);
    m_zPeak.meter.process(samples);
}

/// Before the peak meters are read. They themselves begin anew at a row or reset only: the more they have heard, the
/// more they can skip.
void Analyzer::collectPeaks() noexcept
{
    for (PeakMeter *peak : {&m_cPeak, &m_zPeak}) {
        peak->row.add(peak->meter.peak());
        peak->total.add(peak->meter.peak());
    }
}

void Analyzer::tellEvents() noexcept
{
    if (m_overload.count > 0) {
        if (m_snapshot.clippedSamples == 0)
            m_snapshot.firstClipFrame = m_overload.frame;
        m_row.clippedSamples += m_overload.count;
        m_snapshot.clippedSamples += m_overload.count;
    }
    m_snapshot.notFiniteSamples += m_notFinite.count;
    for (Event *event : {&m_overload, &m_notFinite}) {
        if (event->count > 0)
            m_next->event(*event);
        event->count = 0;
    }
}

void Analyzer::endChunkAtBoundary() noexcept
{
    if (m_chunk % chunksPerRow == 0)
        emitRow(true);
    if (m_chunk % chunksPerBandRow == 0)
        emitBandRow();
    ++m_chunk;
    if (m_sink.wantsSnapshots())
        emitSnapshot();
}

void Analyzer::skipGap(std::int64_t frames) noexcept
{
    flushCorrection();
    if (m_frame == m_resetFrame)
        resetTotals();
    computeChunk();
    m_next->event({Event::Kind::gap, m_frame, frames});
    m_snapshot.gapFrames += frames;
    restartMeters();
    m_received += frames;
    while (frames > 0) {
        const std::int64_t step = std::min(frames, boundary(m_chunk) - m_frame);
        m_row.gapFrames += step;
        m_bandRow.gapFrames += step;
        m_frame += step;
        frames -= step;
        if (m_frame == boundary(m_chunk))
            endChunkAtBoundary();
    }
}

/// No meter compares or averages across a gap.
void Analyzer::restartMeters() noexcept
{
    if (m_correction)
        m_correction->restart();
    m_levels.restart();
    m_cPeak.meter.restart();
    m_zPeak.meter.restart();
    m_next->restart();
    m_loudness.restart();
    m_truePeak.restart();
    if (m_allChannels)
        m_allChannels->restart();
    m_spectrum.restart();
}

void Analyzer::finish(std::int64_t endFrame) noexcept
{
    flushCorrection();
    if (endFrame > m_frame)
        skipGap(endFrame - m_frame);
    const bool unfinishedRow = m_row.beginFrame < m_frame;
    if (unfinishedRow) {
        computeChunk();
        emitRow(false);
    }
    if (m_bandRow.beginFrame < m_frame)
        emitBandRow();
    if (unfinishedRow || !m_sink.wantsSnapshots())
        emitSnapshot();
    settle();
}

void Analyzer::reset(RunningLevels running) noexcept
{
    m_resetFrame = m_received;
    m_runningAtReset = running;
    if (m_frame == m_resetFrame)
        resetTotals();
}

void Analyzer::resetTotals() noexcept
{
    m_resetFrame = -1;
    computeChunk(); // what came before belongs to before
    if (m_runningAtReset == RunningLevels::beginAnew) {
        m_levels.restartAverages();
        m_next->restartRunningLevels();
    }
    for (WeightedMeters &meters : m_meters)
        meters.total = {};
    collectPeaks();
    for (PeakMeter *peak : {&m_cPeak, &m_zPeak}) {
        peak->meter.reset();
        peak->total.reset();
    }
    for (Rolling &rolling : m_rolling)
        rolling.leq.reset();
    m_next->reset();
    m_percentiles.reset();
    m_totalTruePeak = {};
    m_totalStatistics.reset();
    m_totalSamplePeak.reset();
    m_loudness.reset();
    m_spectrum.reset();
    m_snapshot.measuredFrames = 0;
    m_snapshot.clippedSamples = 0;
    m_snapshot.firstClipFrame = -1;
    for (std::vector<float> *sinceReset : {&m_snapshot.spectrumLinearMeanSquare, &m_snapshot.spectrumCountedMeanSquare,
                                           &m_snapshot.spectrumPeakMeanSquare})
        sinceReset->clear();
}

} // namespace ls
