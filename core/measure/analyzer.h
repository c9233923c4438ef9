// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/block.h"
#include "core/dsp/frequency_weighting.h"
#include "core/dsp/leq.h"
#include "core/dsp/loudness.h"
#include "core/dsp/peak.h"
#include "core/dsp/spectrum.h"
#include "core/dsp/time_weighting.h"
#include "core/measure/reading_sink.h"
#include "core/measure/settings.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace ls {

/// Every meter over one channel of a stream.
///
/// It collects the samples and computes at its own boundaries, every 1/20 s of the stream, whatever blocks they come
/// in: so the results are the same bits for any block size. Time is a count of frames; there is no clock.
/// Thread: [dsp]. Nothing here allocates after construction or fails.
///
/// A gap in the stream is not measured: averages are over the samples there are, running levels begin anew after it,
/// and each row says how much of it is missing.
class Analyzer {
public:
    Analyzer(const AudioFormat &format, const Settings &settings, ReadingSink &sink);

    void process(const BlockView &block) noexcept;

    /// The stream ends at `endFrame`: gives the last, shorter row and a last snapshot.
    void finish(std::int64_t endFrame) noexcept;

    /// Begins Leq, maxima, minima, peaks, integrated loudness and the overload latch anew at this frame.
    void reset() noexcept;

private:
    static constexpr int chunksPerSecond = 20;
    static constexpr int chunksPerRow = 2;

    /// What is kept over an interval of one weighted signal.
    struct Interval {
        Leq leq;
        LevelRange fast;
        LevelRange slow;
        void add(const Interval &other) noexcept;
    };
    struct WeightedMeters {
        std::optional<FrequencyWeighting> weighting; // none: Z
        Metric firstMetric{};
        TimeWeighting fast;
        TimeWeighting slow;
        Interval row;
        Interval total;
    };

    std::int64_t boundary(std::int64_t chunk) const noexcept { return chunk * m_sampleRateHz / chunksPerSecond; }
    void skipGap(std::int64_t frames) noexcept;
    void take(std::span<const float> interleaved) noexcept;
    void computeChunk() noexcept;
    void endChunkAtBoundary() noexcept;
    void emitSnapshot() noexcept;
    void emitRow(bool wholeTenth) noexcept;
    static void write(const WeightedMeters &meters, const Interval &interval, Readings &readings);

    const int m_sampleRateHz;
    const int m_channels;
    const int m_channelIndex;
    ReadingSink &m_sink;

    std::int64_t m_frame = 0;       // where the stream stands
    std::int64_t m_chunk = 1;       // number of the next boundary
    std::vector<double> m_samples;  // of the chunk so far
    std::vector<double> m_weighted; // scratch
    std::vector<float> m_tenth;     // of the row so far, for the loudness

    std::vector<WeightedMeters> m_meters;
    SamplePeak m_rowPeak;
    SamplePeak m_totalPeak;
    Loudness m_loudness;
    Spectrum m_spectrum;

    LogRow m_row;
    Snapshot m_snapshot;
    Event m_overload{Event::Kind::overload, 0, 0};
    Event m_notFinite{Event::Kind::notFinite, 0, 0};
};

} // namespace ls
