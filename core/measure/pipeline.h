// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/audio_source.h"
#include "core/audio/block.h"
#include "core/measure/analyzer.h"
#include "core/measure/reading_fan_out.h"
#include "core/measure/settings.h"

#include <cstdint>
#include <vector>

namespace ls {

/// Something that listens to the raw stream: a recorder, a publisher, a classifier.
class BlockSink {
public:
    BlockSink() = default;
    BlockSink(const BlockSink &) = delete;
    BlockSink &operator=(const BlockSink &) = delete;
    virtual ~BlockSink() = default;

    /// [dsp] The next block. It must neither wait nor allocate; the samples are only lent.
    virtual void consume(const BlockView &block) noexcept = 0;
};

/// The one road of every sample, live or offline.
///
///     microphone              file / generator
///         |                         |
///     AudioInput   [input]      AudioSource.read()             two ways in
///         | push                    |
///     [ BlockQueue ]                |        bounded; full = frames counted and placed, never silent
///         | pop                     |
///     DspWorker  [dsp]          analyze()                      two drivers
///         \                        /
///          Pipeline.consume(BlockView)                         ONE road
///            |-> BlockSinks, raw --> [ BlockQueue ] -> RecordingWriter [disk]
///            '-> Analyzer (every meter; time counted in frames)
///                  |-> Snapshot 20/s   what the needle shows      newest wins    -> panels [ui]
///                  |-> LogRow   10/s   what the logbook keeps     all delivered  -> history [ui], recording [log]
///                  '-> BandRow   1/s   third octaves              all delivered  -> recording [log]
///
/// Thread: [dsp], or whichever one thread drives it.
class Pipeline {
public:
    /// Channels in `settings` are checked by whoever opened the stream. `sink` outlives the pipeline; `correction`
    /// takes the microphone's curve away for all meters, never for the sinks.
    Pipeline(const AudioFormat &format, const Settings &settings, ReadingSink &sink,
             const CorrectionDesign *correction = nullptr, AnalyzerThreads threads = AnalyzerThreads::one);
    Pipeline(const Pipeline &) = delete;
    Pipeline &operator=(const Pipeline &) = delete;

    /// Between two blocks. A sink outlives its stay.
    void addSink(BlockSink &sink);
    void removeSink(BlockSink &sink);
    /// Likewise, for what is measured. Results are later than their samples: by up to a row, and the correction's
    /// delay.
    void addReadings(ReadingSink &sink);
    void removeReadings(ReadingSink &sink);

    void consume(const BlockView &block) noexcept;

    /// The stream ends; `trailingGapFrames` are missing at its end.
    void finish(std::int64_t trailingGapFrames = 0) noexcept;

    /// Begins the readings "since reset" anew, between two blocks; see Analyzer.
    void resetReadings(Analyzer::RunningLevels running = Analyzer::RunningLevels::goOn) noexcept
    {
        m_analyzer.reset(running);
    }
    /// Likewise, over how many transforms the spectrum "counted" is averaged.
    void setSpectrumAverages(int averages) noexcept { m_analyzer.setSpectrumAverages(averages); }

    /// The newest, as it went to the sinks; empty before the first (ReadingSink::wantsSnapshots()). It changes with the
    /// next block.
    const Snapshot &lastSnapshot() const noexcept { return m_analyzer.lastSnapshot(); }

    /// Position after the last block.
    std::int64_t nextFrame() const noexcept { return m_nextFrame; }

private:
    std::vector<BlockSink *> m_sinks;
    ReadingFanOut m_readings;
    Analyzer m_analyzer;
    std::int64_t m_nextFrame = 0;
};

/// So many frames are read at a time where it is not live.
inline constexpr std::int64_t offlineBlockFrames = 65536;

/// Offline: reads `source` to its end through `pipeline`, `blockFrames` at a time, and finishes it. The results do not
/// depend on blockFrames.
void analyze(AudioSource &source, Pipeline &pipeline, std::int64_t blockFrames = offlineBlockFrames);

} // namespace ls
