// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/free_space.h"
#include "core/store/measurement_store.h"
#include "core/store/reading_inbox.h"
#include "core/store/recording_place.h"
#include "core/store/recording_proof.h"
#include "core/store/segment_finisher.h"
#include "core/store/stall_watch.h"
#include "core/store/triggered_audio.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace ls {

/// What the log knows of the audio.
struct AudioProgress {
    std::optional<AudioSegment> current;
    std::int64_t writtenUpTo = 0;
    std::optional<std::int64_t> endFrame; ///< of the recording, once it is known
};

/// Writes the database of a recording, twice a second, in a thread of its own: the log thread.
///
/// Before each transaction the audio is brought to the disk, and afterwards a second is proven (hashed) only if its
/// audio is there: the database never says more than the files hold. While the disk refuses, everything stays in
/// memory, in order, and is offered again. Files that have ended are completed here, too.
class RecordingLog {
public:
    struct Setup {
        MeasurementInfo info; ///< its start is frame 0
        std::optional<CalibrationEntry> calibration;
        bool hasAudio = true;
        double bytesPerSecond = 0.0; ///< that it takes on the disk
        std::chrono::milliseconds interval{500};
        std::chrono::seconds giveUpAfter{10}; ///< at the end, when the disk refuses
    };
    struct Callbacks {
        RecordingPlace::TimeOf timeOf;
        std::function<AudioProgress()> audio;
        /// Something happened to the recording itself; frames count from its beginning.
        std::function<void(const Event &)> tell;
        /// The disk could not keep what was written to the present file.
        std::function<void(const Error &)> audioRefused;
        /// Twice a second.
        std::function<void()> ticked;
    };
    /// `trigger`: or null. `watch` is told at each turn. All of these outlive it.
    RecordingLog(Setup setup, Callbacks callbacks, RecordingPlace &place, ReadingInbox &inbox, RecordingProof &proof,
                 SegmentFinisher &finisher, TriggeredAudio *trigger, StallWatch &watch);
    ~RecordingLog();

    /// [disk] Makes the database, in the folder there is; frame 0 of the recording is `firstFrame` of the stream.
    Result<void> start(std::int64_t firstFrame);

    // [any] Frames as the inbox has them: the stream's.
    void add(const ClockAnchor &anchor);
    void add(const CalibrationEntry &calibration);

    // [disk] Frames from the beginning of the recording.
    void segmentEnded(AudioSegment segment);

    struct Outcome {
        std::optional<Sha256> root; ///< what proves all of it; nothing if it could not be completed
        int gaps = 0;
        std::int64_t overloads = 0;
        int problems = 0;
        std::vector<std::string> files;
        std::optional<Error> error; ///< of the database, if it could not be completed
    };
    /// [disk] The last file has ended; waits until everything is on the disk, or has been given up.
    Outcome finish(const MeasurementEnd &end);

    /// [any] Whether the database is behind because the disk refuses.
    bool isRefused() const { return m_refused.load(std::memory_order_relaxed); }
    std::optional<double> secondsLeft() const { return m_space.secondsLeft(); }

private:
    using Clock = std::chrono::steady_clock;

    void run();
    void collect();
    void take(CalibrationEntry calibration);
    void take(ReadingBatch readings);
    void note(const Event &event);
    void followPlace(const AudioProgress &audio);
    bool bringToDisk(const AudioSegment &segment);
    void syncAudio(const AudioProgress &audio);
    void completeFiles(const AudioProgress &audio);
    void proveSeconds();
    void recordSegment(const AudioSegment &segment);
    bool write();
    Result<void> openStore(const RecordingPlace::Folder &folder);
    void beginAnew(const RecordingPlace::Folder &folder);
    void forgetOld(std::int64_t writtenUpTo);
    void lookAtSpace();
    void refused(const Error &error);
    bool allRowsHaveCome() const;
    /// All rows before this frame have come.
    std::int64_t rowsUpTo() const;
    bool isComplete() const { return m_endKnownAt && allRowsHaveCome() && m_finisher.isIdle() && m_inbox.isEmpty(); }

    const Setup m_setup;
    const Callbacks m_callbacks;
    RecordingPlace &m_place;
    ReadingInbox &m_inbox;
    RecordingProof &m_proof;
    SegmentFinisher &m_finisher;
    TriggeredAudio *const m_trigger; // or null
    StallWatch &m_watch;
    SpaceWatch m_space;
    std::int64_t m_firstFrame = 0;

    std::mutex m_lock; // of what comes in
    std::condition_variable m_wake;
    std::vector<ClockAnchor> m_newAnchors;
    std::vector<CalibrationEntry> m_newCalibrations;
    std::vector<AudioSegment> m_newSegments;
    std::optional<MeasurementEnd> m_end;

    // [log]; frames from the recording's beginning
    std::unique_ptr<MeasurementStore> m_store;
    RecordingPlace::Folder m_folder; // of the store
    StoreBatch m_batch;              // not written yet
    StoreBatch m_recent;             // what another folder would need
    std::optional<CalibrationEntry> m_calibration;
    std::vector<LogRow> m_unprovenRows;
    std::vector<BandRow> m_unprovenBandRows;
    std::int64_t m_rowsEnd = 0;
    std::int64_t m_syncedUpTo = 0;
    bool m_readingsAreComplete = false;
    bool m_lastSecondIsProven = false;
    std::vector<AudioSegment> m_ended;      // since the last step
    std::optional<std::int64_t> m_endFrame; // no audio comes after it
    Clock::time_point m_endSeenAt;
    std::optional<Clock::time_point> m_endKnownAt; // and all audio is in its file
    std::optional<Clock::time_point> m_refusedSince;
    Clock::time_point m_lastSync;
    bool m_storeIsFinished = false;
    Outcome m_outcome;

    std::atomic<bool> m_refused{false};
    std::thread m_thread;
};

} // namespace ls
