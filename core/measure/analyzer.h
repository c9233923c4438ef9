// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/block.h"
#include "core/calibration/correction_design.h"
#include "core/dsp/loudness.h"
#include "core/dsp/peak.h"
#include "core/dsp/percentiles.h"
#include "core/dsp/signal_statistics.h"
#include "core/dsp/spectrum.h"
#include "core/dsp/true_peak.h"
#include "core/dsp/weighted_levels.h"
#include "core/measure/aligned_correction.h"
#include "core/measure/all_channels.h"
#include "core/measure/band_stage.h"
#include "core/measure/reading_sink.h"
#include "core/measure/rolling_leq.h"
#include "core/measure/settings.h"
#include "core/measure/stage_thread.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace ls {

/// On how many threads an Analyzer works. The results are the same bits.
enum class AnalyzerThreads {
    one,
    two, ///< bands and flux on another, which also gives out the results: for files, not for the live path
};

/// Every meter over one channel of a stream; loudness and true peak over all of them if the settings say so.
///
/// The microphone's curve is taken away first. It collects the samples and computes at its own boundaries, every
/// 1/20 s of the stream, whatever blocks they come in: so the results are the same bits for any block size. Time is a
/// count of frames; there is no clock. With a correction, results come one partition of its convolution later (21 ms at
/// 48 kHz), and are of the same frames as without.
/// Thread: [dsp]. Nothing here allocates after construction or fails. (With two threads, handing over may allocate and
/// wait, and the sink is called on the other one until settle() or finish() has returned.)
///
/// A gap in the stream is not measured: averages are over the samples there are, running levels begin anew after it,
/// and each row says how much of it is missing.
class Analyzer {
public:
    /// `correction`: designed for the stream's rate; none: nothing is corrected.
    Analyzer(const AudioFormat &format, const Settings &settings, ReadingSink &sink,
             const CorrectionDesign *correction = nullptr, AnalyzerThreads threads = AnalyzerThreads::one);

    void process(const BlockView &block) noexcept;

    /// The stream ends at `endFrame`: gives the last, shorter row and a last snapshot.
    void finish(std::int64_t endFrame) noexcept;

    /// What becomes of running levels at a reset.
    enum class RunningLevels {
        goOn,
        beginAnew, ///< what came before had another gain: its decay would pass for sound
    };
    /// Begins everything that is "since reset" anew at the frame that process() has come to.
    void reset(RunningLevels running = RunningLevels::goOn) noexcept;

    /// Between two blocks: over how many transforms the spectrum "counted" is averaged from here on.
    void setSpectrumAverages(int averages) noexcept { m_spectrum.setAverages(averages); }

    /// Between two blocks: returns when all results so far have gone to the sink.
    void settle() noexcept { m_next->settle(); }

    /// The newest, as it went to the sink: where that wants none, only after finish().
    const Snapshot &lastSnapshot() const noexcept { return m_snapshot; }

private:
    static constexpr int chunksPerSecond = 20;
    static constexpr int chunksPerRow = 2;
    static constexpr int chunksPerBandRow = chunksPerSecond;

    struct WeightedMeters {
        Metric firstMetric{};
        WeightedInterval row;
        WeightedInterval total;
    };
    struct PeakMeter {
        Metric metric{};
        InterpolatedPeak meter;
        PeakValue row;
        PeakValue total;
    };
    struct Rolling {
        Metric metric{};
        RollingLeq leq;
    };

    std::int64_t boundary(std::int64_t chunk) const noexcept { return chunk * m_sampleRateHz / chunksPerSecond; }
    void addMeters();
    void take(std::span<const float> interleaved) noexcept;
    void collect(std::span<const float> raw, std::span<const float> corrected) noexcept;
    void flushCorrection() noexcept;
    void countNotFinite(std::span<const float> interleaved) noexcept;
    void countOverloads(std::span<const float> raw) noexcept;
    TruePeakLevel rowTruePeak() const noexcept;
    void computeChunk() noexcept;
    void measureWeighted(std::span<const double> samples) noexcept;
    void collectPeaks() noexcept;
    void tellEvents() noexcept;
    void endChunkAtBoundary() noexcept;
    void skipGap(std::int64_t frames) noexcept;
    void restartMeters() noexcept;
    void resetTotals() noexcept;
    void emitSnapshot() noexcept;
    void emitRow(bool wholeTenth) noexcept;
    void emitBandRow() noexcept;
    void writeSinceReset(Readings &readings) const;
    void writeLevels(WeightedLevels::Weighting weighting, const WeightedInterval &interval, Readings &readings) const;
    static void writeStatistics(const SignalStatistics &statistics, Readings &readings);

    const int m_sampleRateHz;
    const int m_channels;
    const int m_channelIndex;
    ReadingSink &m_sink;

    std::int64_t m_received = 0;    // frames of the stream that came in
    std::int64_t m_frame = 0;       // and that were collected: the same without a correction
    std::int64_t m_resetFrame = -1; // where a reset is due; −1: none
    RunningLevels m_runningAtReset = RunningLevels::goOn;
    std::int64_t m_chunk = 1;  // number of the next boundary
    std::vector<float> m_mono; // scratch: the channel that is analysed
    std::optional<AlignedCorrection> m_correction;
    std::optional<AllChannels> m_allChannels; // none: loudness and true peak are of the analysed one
    std::size_t m_collected = 0;              // frames of the chunk so far
    std::vector<double> m_raw;                // these, as the converter gave them; not used without a correction
    std::vector<double> m_samples;            // these, corrected
    std::vector<double> m_cWeighted;          // scratch
    std::vector<float> m_tenth;               // of the row so far, likewise

    WeightedLevels m_levels;
    std::array<WeightedMeters, WeightedLevels::weightings> m_meters{
        {{Metric::LAF, {}, {}}, {Metric::LCF, {}, {}}, {Metric::LZF, {}, {}}}};
    PeakMeter m_cPeak;
    PeakMeter m_zPeak;
    std::vector<Rolling> m_rolling;
    Percentiles m_percentiles; // of LAF
    Loudness m_loudness;
    TruePeak m_truePeak;
    TruePeakLevel m_totalTruePeak;
    Spectrum m_spectrum;
    SignalStatistics m_rowStatistics;
    SignalStatistics m_totalStatistics;
    PeakValue m_rowSamplePeak;
    PeakValue m_totalSamplePeak;

    LogRow m_row;
    BandRow m_bandRow;
    Snapshot m_snapshot;
    Event m_overload{Event::Kind::overload};
    Event m_notFinite{Event::Kind::notFinite};

    BandStage m_bands;
    std::optional<StageThread> m_thread;
    AnalysisStage *m_next; // one of the two
};

} // namespace ls
