// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/audio_writer.h"
#include "core/measure/event.h"
#include "core/store/measurement_info.h"
#include "core/store/recording_place.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace ls {

/// Opens an audio file; tests put a slow or failing one in its place.
using OpenAudioFile = std::function<Result<std::unique_ptr<AudioWriter>>(
    const std::filesystem::path &, const AudioFileFormat &, const AudioFileNote &)>;

/// An audio file of the measurement, and who writes it.
struct AudioSegment {
    std::shared_ptr<AudioWriter> writer;
    RecordingPlace::Folder folder;
    SegmentRecord record; ///< frames count from the recording's beginning, also in another folder

    std::filesystem::path path() const { return folder.path() / record.file; }
};

/// The audio files of a recording: one after the other, without a frame between them.
///
/// A new one begins by the clock (rotation), where the audio has a hole, and after every fault: a file that has failed
/// once is not touched again. What the disk does not take waits here, and is offered again until it does. No file holds
/// audio before the one ahead of it holds all of its own, an encoder's last block too.
///
/// Each file has its final name from the beginning, `audio-0001.wav`: its header is true after every block, so there is
/// nothing to be finished before it can be read, and a program that dies leaves nothing to be renamed.
/// Thread: the disk thread, but for the functions marked [any].
class AudioSegments {
public:
    using Clock = std::chrono::steady_clock;

    struct Setup {
        AudioFileFormat format;
        AudioFileNote note;         ///< of all files; each gets its own date and time
        double rotateSeconds = 0.0; ///< longest file; 0: any length
        bool rotateAtHours = false; ///< a new file at each full hour of the local clock
        std::chrono::milliseconds retryInterval{500};
        OpenAudioFile open;
    };
    struct Callbacks {
        /// The folder for audio from `frame` on: another one, when the last has gone.
        std::function<Result<RecordingPlace::Folder>(std::int64_t frame)> folder;
        /// A file is begun in this folder.
        std::function<void(const RecordingPlace::Folder &folder)> begun;
        /// This is in the file now; after a fault of an encoder, some of it again.
        std::function<void(std::int64_t frame, std::span<const float> interleaved)> written;
        /// What the clock on the wall showed at a frame.
        std::function<std::chrono::system_clock::time_point(std::int64_t frame)> timeOf;
        std::function<void(const Event &)> tell;
        /// It is closed, with all its audio; it is still to be finished, by whom this calls.
        std::function<void(AudioSegment)> ended;
    };
    AudioSegments(Setup setup, Callbacks callbacks);

    /// The next audio, from `frame` on, already as it is stored. It is written now, or waits.
    void write(std::int64_t frame, std::span<const float> interleaved);

    /// What lies before `frame` comes into no file; no file is open, and nothing waits.
    void skipTo(std::int64_t frame);

    /// True while audio waits because the disk refuses: no more should be given.
    bool isWaiting() const { return !m_waiting.empty(); }
    /// Offers again what waits, if it is time for that.
    void retry();

    /// Begins a new file, because something is wrong with the present one.
    void leaveFile(const Error &why);
    /// Looks whether the file is still the one under its name; a new one is begun if not.
    void checkFile();

    /// Ends the present file. Then something may wait: what an encoder held, and the disk did not take.
    void end();

    /// Gives up what waits, and says how much that is.
    std::int64_t abandon();

    // [any]
    /// Up to here everything that is to be kept is in a file, where a reader finds it.
    std::int64_t writtenUpTo() const { return m_writtenUpTo.load(std::memory_order_acquire); }
    /// The file that is being written, with what is in it so far.
    std::optional<AudioSegment> current() const;
    std::int64_t framesWritten() const { return m_framesWritten.load(std::memory_order_relaxed); }
    std::int64_t bytesWritten() const { return m_bytesWritten.load(std::memory_order_relaxed); }
    bool isRefused() const { return m_refused.load(std::memory_order_relaxed); }

private:
    [[nodiscard]] Result<void> closeFile();
    void handOver();
    void put(std::int64_t frame, std::span<const float> interleaved);
    bool open(std::int64_t frame);
    void refuse(const Error &error, std::int64_t frame, Clock::time_point retryAt);
    std::int64_t rotationAfter(std::int64_t frame) const;
    AudioFileNote noteFor(std::int64_t frame) const;
    void claimName(AudioSegment &segment);
    std::int64_t framesOf(std::span<const float> interleaved) const;
    void wait(std::int64_t from, std::span<const float> interleaved);
    void count(std::int64_t frames, std::int64_t bytes);
    void tellProgress();

    const Setup m_setup;
    const Callbacks m_callbacks;
    const int m_channels;

    mutable std::mutex m_lock; // of the segment, for who looks from elsewhere
    AudioSegment m_segment;    // no writer: none is open
    std::int64_t m_held = 0;   // of its frames, in the encoder
    int m_lastNumber = 0;
    RecordingPlace::Folder m_folder; // of the last file

    std::optional<FileIdentity> m_identity;
    std::int64_t m_rotateAt = 0;
    std::int64_t m_endFrame = 0;
    std::vector<float> m_waiting; // then no file is open
    std::int64_t m_waitingFrom = 0;
    bool m_needsRoom = false; // it is full: no file is begun before there is room for a second
    Clock::time_point m_retryAt;
    std::atomic<std::int64_t> m_writtenUpTo{0};
    std::atomic<bool> m_refused{false};
    std::atomic<std::int64_t> m_framesWritten{0};
    std::atomic<std::int64_t> m_bytesWritten{0};
};

} // namespace ls
