// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/analyzer.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace ls {

namespace {

/// Full scale of the coarsest converter we meet: a 16-bit device at its stop delivers 32767/32768.
constexpr float overloadThreshold = 32767.0F / 32768.0F;

Metric offset(Metric first, int by) { return static_cast<Metric>(static_cast<int>(first) + by); }

} // namespace

void Analyzer::Interval::add(const Interval &other) noexcept
{
    leq.add(other.leq);
    fast.add(other.fast);
    slow.add(other.slow);
}

Analyzer::Analyzer(const AudioFormat &format, const Settings &settings, ReadingSink &sink)
    : m_sampleRateHz(format.sampleRateHz),
      m_channels(format.channels),
      m_channelIndex(settings.channel - 1),
      m_sink(sink),
      m_loudness(format.sampleRateHz),
      m_spectrum(settings.spectrumPoints, format.sampleRateHz)
{
    assert(m_channelIndex >= 0 && m_channelIndex < m_channels);
    const auto chunkFrames = static_cast<std::size_t>(m_sampleRateHz / chunksPerSecond + 1);
    m_samples.reserve(chunkFrames);
    m_weighted.resize(chunkFrames);
    m_tenth.reserve(chunkFrames * chunksPerRow);
    const auto add = [&](std::optional<FrequencyWeighting> weighting, Metric first) {
        m_meters.push_back({weighting,
                            first,
                            TimeWeighting(TimeWeighting::fastSeconds, m_sampleRateHz),
                            TimeWeighting(TimeWeighting::slowSeconds, m_sampleRateHz),
                            {},
                            {}});
    };
    add(FrequencyWeighting(FrequencyWeighting::Curve::A, m_sampleRateHz), Metric::LAF);
    add(FrequencyWeighting(FrequencyWeighting::Curve::C, m_sampleRateHz), Metric::LCF);
    add(std::nullopt, Metric::LZF);
    m_snapshot.sampleRateHz = m_sampleRateHz;
    m_snapshot.spectrumPoints = m_spectrum.points();
    const auto bins = static_cast<std::size_t>(m_spectrum.points() / 2 + 1);
    m_snapshot.spectrumMeanSquare.reserve(bins);
    m_snapshot.spectrumPeakMeanSquare.reserve(bins);
}

void Analyzer::process(const BlockView &block) noexcept
{
    assert(block.channels == m_channels);
    if (block.gapFrames > 0)
        skipGap(block.gapFrames);
    std::span<const float> samples = block.samples;
    const auto channels = static_cast<std::size_t>(m_channels);
    while (!samples.empty()) {
        const auto room = static_cast<std::size_t>(boundary(m_chunk) - m_frame);
        const std::size_t frames = std::min(room, samples.size() / channels);
        take(samples.first(frames * channels));
        samples = samples.subspan(frames * channels);
        if (m_frame == boundary(m_chunk)) {
            computeChunk();
            endChunkAtBoundary();
        }
    }
}

void Analyzer::take(std::span<const float> interleaved) noexcept
{
    for (auto i = static_cast<std::size_t>(m_channelIndex); i < interleaved.size();
         i += static_cast<std::size_t>(m_channels), ++m_frame) {
        float x = interleaved[i];
        if (!std::isfinite(x)) {
            // One such sample would silence every running average for ever.
            if (m_notFinite.count++ == 0)
                m_notFinite.frame = m_frame;
            x = 0.0F;
        } else if (std::abs(x) >= overloadThreshold && m_overload.count++ == 0) {
            m_overload.frame = m_frame;
        }
        m_samples.push_back(x);
        m_tenth.push_back(x);
    }
}

void Analyzer::computeChunk() noexcept
{
    const std::span<const double> samples(m_samples);
    const std::span<double> weighted = std::span(m_weighted).first(samples.size());
    for (WeightedMeters &meters : m_meters) {
        std::span<const double> signal = samples;
        if (meters.weighting) {
            meters.weighting->process(samples, weighted);
            signal = weighted;
        }
        meters.fast.reset();
        meters.slow.reset();
        meters.fast.process(signal);
        meters.slow.process(signal);
        Interval chunk{{}, meters.fast.range(), meters.slow.range()};
        chunk.leq.process(signal);
        meters.row.add(chunk);
        meters.total.add(chunk);
    }
    SamplePeak peak;
    peak.process(samples);
    m_rowPeak.add(peak);
    m_totalPeak.add(peak);
    m_spectrum.process(samples);
    m_snapshot.measuredFrames += static_cast<std::int64_t>(samples.size());
    m_samples.clear();

    for (Event *event : {&m_overload, &m_notFinite}) {
        if (event->count == 0)
            continue;
        if (event == &m_overload) {
            m_row.clippedSamples += event->count;
            m_snapshot.clippedSamples += event->count;
        } else {
            m_snapshot.notFiniteSamples += event->count;
        }
        m_sink.event(*event);
        event->count = 0;
    }
}

void Analyzer::endChunkAtBoundary() noexcept
{
    if (m_chunk % chunksPerRow == 0)
        emitRow(true);
    ++m_chunk;
    emitSnapshot();
}

void Analyzer::skipGap(std::int64_t frames) noexcept
{
    computeChunk();
    m_sink.event({Event::Kind::gap, m_frame, frames});
    m_snapshot.gapFrames += frames;
    for (WeightedMeters &meters : m_meters) {
        if (meters.weighting)
            meters.weighting->reset();
        meters.fast.restart();
        meters.slow.restart();
    }
    m_loudness.restart();
    m_spectrum.restart();
    while (frames > 0) {
        const std::int64_t step = std::min(frames, boundary(m_chunk) - m_frame);
        m_row.gapFrames += step;
        m_frame += step;
        frames -= step;
        if (m_frame == boundary(m_chunk))
            endChunkAtBoundary();
    }
}

void Analyzer::finish(std::int64_t endFrame) noexcept
{
    if (endFrame > m_frame)
        skipGap(endFrame - m_frame);
    if (m_samples.empty() && m_row.beginFrame == m_frame)
        return;
    computeChunk();
    if (m_row.beginFrame < m_frame)
        emitRow(false);
    emitSnapshot();
}

void Analyzer::reset() noexcept
{
    computeChunk(); // what came before belongs to before
    for (WeightedMeters &meters : m_meters)
        meters.total = {};
    m_totalPeak.reset();
    m_loudness.reset();
    m_spectrum.reset();
    m_snapshot.measuredFrames = 0;
    m_snapshot.clippedSamples = 0;
    m_snapshot.spectrumPeakMeanSquare.clear();
}

void Analyzer::write(const WeightedMeters &meters, const Interval &interval, Readings &readings)
{
    // LAF, LAFmax, LAFmin, LAS, LASmax, LASmin, LAeq stand in this order for each weighting.
    const Metric first = meters.firstMetric;
    const std::array<double, 7> values{meters.fast.levelDbFs(), interval.fast.maxDbFs(), interval.fast.minDbFs(),
                                       meters.slow.levelDbFs(), interval.slow.maxDbFs(), interval.slow.minDbFs(),
                                       interval.leq.levelDbFs()};
    for (int i = 0; i < static_cast<int>(values.size()); ++i)
        readings[offset(first, i)] = values[static_cast<std::size_t>(i)];
}

void Analyzer::emitRow(bool wholeTenth) noexcept
{
    m_row.endFrame = m_frame;
    if (wholeTenth && m_row.gapFrames == 0)
        m_loudness.process(m_tenth);
    for (WeightedMeters &meters : m_meters) {
        write(meters, meters.row, m_row.readings);
        meters.row = {};
    }
    m_row.readings[Metric::samplePeak] = m_rowPeak.peakDbFs();
    m_row.readings[Metric::momentary] = m_loudness.momentaryLufs();
    m_row.readings[Metric::shortTerm] = m_loudness.shortTermLufs();
    m_row.readings[Metric::integrated] = m_loudness.integratedLufs();
    m_sink.row(m_row);
    m_row = {};
    m_row.beginFrame = m_frame;
    m_rowPeak.reset();
    m_tenth.clear();
}

void Analyzer::emitSnapshot() noexcept
{
    m_snapshot.frame = m_frame;
    for (const WeightedMeters &meters : m_meters)
        write(meters, meters.total, m_snapshot.readings);
    m_snapshot.readings[Metric::samplePeak] = m_totalPeak.peakDbFs();
    m_snapshot.readings[Metric::momentary] = m_loudness.momentaryLufs();
    m_snapshot.readings[Metric::shortTerm] = m_loudness.shortTermLufs();
    m_snapshot.readings[Metric::integrated] = m_loudness.integratedLufs();
    if (m_snapshot.spectrumTransforms != m_spectrum.transforms()) {
        m_snapshot.spectrumTransforms = m_spectrum.transforms();
        m_snapshot.spectrumMeanSquare.assign(m_spectrum.average().begin(), m_spectrum.average().end());
        m_snapshot.spectrumPeakMeanSquare.assign(m_spectrum.peak().begin(), m_spectrum.peak().end());
    }
    m_sink.snapshot(m_snapshot);
}

} // namespace ls
