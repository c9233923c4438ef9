// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/block_queue.h"
#include "core/measure/pipeline.h"
#include "core/store/audio_drain.h"
#include "core/store/recording_log.h"
#include "core/store/recording_setup.h"
#include "core/store/recording_status.h"
#include "core/store/stall_watch.h"
#include "core/store/triggered_audio.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace ls {

/// Records the stream into a measurement folder: audio files and a database.
///
/// It is a sink of the pipeline, for blocks and for readings: consume() copies into a queue of at least a minute, and a
/// disk that stands still stops neither meters nor capture. A disk thread writes the audio, a log thread the database;
/// neither ends before the recording is ended, whatever the disk does: what it refuses waits, and is offered again.
/// What does not fit into the queue is counted, placed, and becomes silence in the file.
///
/// Life: construct; join the pipeline after begin(); endAudio() after the last block, endReadings() when no more rows
/// come; the disk thread empties the queue, completes everything and calls Callbacks::finished, once. Destruction waits
/// for the disk thread.
class RecordingWriter : public BlockSink {
public:
    using SystemTime = std::chrono::system_clock::time_point;

    using Setup = RecordingSetup;
    using WhenFull = RecordingSetup::WhenFull;
    /// Called in the disk thread, `happened` also in the log and the dsp thread.
    struct Callbacks {
        std::function<void(const std::filesystem::path &folder)> started = {};
        std::function<void(const RecordingSummary &)> finished = {};
        /// Something happened to the recording itself; the frame is the stream's. It is in the database already.
        std::function<void(const Event &)> happened = {};
    };

    RecordingWriter(Setup setup, Callbacks callbacks);
    ~RecordingWriter() override;

    /// [dsp] The recording begins at this frame of the stream, a whole second of it; before the first block.
    void begin(std::int64_t firstFrame) noexcept;

    /// [dsp]
    void consume(const BlockView &block) noexcept override;
    ReadingSink &readings() noexcept { return m_inbox; }

    /// [any] The end has been ordered: from now on the dsp thread waits a limited time for the disk, if it may at all.
    void expectEnd() noexcept;

    /// [dsp] No more blocks come; the recording ends at `endFrame` of the stream. Wait-free.
    void endAudio(std::int64_t endFrame, const std::string &reason = "stopped") noexcept;
    /// [any]
    bool isEnded() const noexcept { return m_closed.load(std::memory_order_acquire); }
    /// [dsp] No more readings come. Without it, they are waited for as long as they may be late.
    void endReadings() noexcept { m_inbox.close(); }

    // [any] Frames are the stream's.
    void add(const Event &event);
    void add(const ClockAnchor &anchor);
    void add(const CalibrationEntry &calibration) { m_log.add(calibration); }

    RecordingStatus status() const;

    /// [ui] Waits until everything is complete; false if that takes longer.
    bool waitFinished(std::chrono::milliseconds timeout) const;

private:
    void run();
    Result<void> start();
    void record();
    void checkFile();
    void drain();
    void abandonRest();
    bool mayWait() const noexcept;
    void countLoss(std::int64_t endFrame, std::int64_t lost, std::int64_t accepted);
    void tellLoss();
    void watchDisk();
    void tell(Event event);
    SystemTime timeOf(std::int64_t frame) const;
    RecordingLog::Setup logSetup() const;
    AudioSegments::Setup segmentsSetup() const;
    RecordingSummary summary(const RecordingLog::Outcome &outcome) const;

    const Setup m_setup;
    const Callbacks m_callbacks;
    const AudioFileFormat m_fileFormat;
    const bool m_hasAudio;

    BlockQueue m_queue; // positions count from the beginning of the recording
    ReadingInbox m_inbox;

    // [dsp], but for the atomics
    std::atomic<std::int64_t> m_firstFrame{0};
    std::atomic<bool> m_begun{false};
    std::atomic<std::int64_t> m_endFrame{0}; // valid once closed
    std::string m_endReason;                 // likewise
    std::atomic<bool> m_closed{false};
    std::atomic<bool> m_failed{false}; // what comes is no longer taken
    std::atomic<std::int64_t> m_endOrderedNs{0};
    std::atomic<std::int64_t> m_takenUpTo{0};
    std::atomic<std::int64_t> m_gapFrames{0}; // lost before they came here
    Event m_loss{Event::Kind::diskLoss};      // not told yet
    std::int64_t m_lossTold = 0;              // of the same hole

    // The time of a frame, for names and notes.
    mutable std::mutex m_timeLock;
    std::int64_t m_timeFrame;
    SystemTime m_time;

    std::mutex m_syncLock;
    std::optional<Error> m_syncError; // from the log thread
    std::atomic<std::int64_t> m_framesLostByDisk{0};
    std::atomic<bool> m_finished{false};

    StallWatch m_audioWatch{std::chrono::seconds(1)};
    StallWatch m_logWatch{std::chrono::seconds(3)}; // it brings everything to the disk, twice a second
    RecordingPlace m_place;
    RecordingProof m_proof;
    AudioSegments m_segments;
    const std::unique_ptr<TriggeredAudio> m_trigger; // null: all audio is kept
    AudioDrain m_drain;                              // [disk]
    SegmentFinisher m_finisher;
    RecordingLog m_log;
    std::thread m_thread;
};

} // namespace ls
