// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/audio_writer.h"
#include "core/audio/block_queue.h"
#include "core/base/error.h"
#include "core/measure/pipeline.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <thread>

namespace ls {

/// How a recording stands. Frames count from its own beginning.
struct RecordingStatus {
    std::int64_t framesRecorded = 0; ///< taken in, on the disk or waiting for it
    std::int64_t framesWritten = 0;
    std::int64_t bytesWritten = 0;
    std::int64_t framesLost = 0; ///< missing: lost on the way in, or because the disk stood still too long
    double queueFill = 0.0;      ///< 0 to 1
};

/// How a recording ended.
struct RecordingSummary {
    std::filesystem::path folder; ///< empty if none could be made
    int sampleRateHz = 0;
    std::int64_t framesWritten = 0; ///< length of the file, silence for lost frames included
    std::int64_t bytesWritten = 0;
    std::int64_t framesLost = 0;
    std::optional<Error> error; ///< why it ended early
};

/// Makes a measurement folder and writes the raw stream into it, in a thread of its own: the disk thread.
///
/// It is a BlockSink of the pipeline: consume() copies into a queue of at least a minute, and a disk that stands still
/// stops neither meters nor capture. What does not fit is counted, placed, and becomes silence in the file.
///
/// Life: construct; consume() from the dsp thread; close() from the dsp thread after the last block; the disk thread
/// empties the queue, completes the file and calls Callbacks::finished, once. Destruction waits for the disk thread.
class RecordingWriter : public BlockSink {
public:
    /// Called in the disk thread.
    struct Callbacks {
        std::function<void(const std::filesystem::path &folder)> started;
        std::function<void(const RecordingSummary &)> finished;
    };
    /// Opens the file that is written; tests put a slow or failing one in its place.
    using OpenWriter = std::function<Result<std::unique_ptr<AudioWriter>>(
        const std::filesystem::path &, const AudioFileFormat &, const AudioFileNote &)>;

    static constexpr int queueSeconds = 60;

    /// What consume() does with a block that finds no room.
    enum class WhenFull {
        loseAndTell, ///< live: nothing waits for the disk
        wait,        ///< a replay at full speed, which can: the dsp thread stands still until there is room
    };

    /// The folder is `outputFolder`/YYYY-MM-DD_HH-MM-SS after `startTime`, with _2, _3 … if that is taken.
    RecordingWriter(std::filesystem::path outputFolder, std::chrono::system_clock::time_point startTime,
                    const AudioFormat &format, AudioFileNote note, Callbacks callbacks,
                    WhenFull whenFull = WhenFull::loseAndTell, OpenWriter openWriter = createAudioFile);
    ~RecordingWriter() override;

    /// [dsp] The recording begins at this frame of the stream; before the first block. Without it, at frame 0.
    void begin(std::int64_t firstFrame) noexcept { m_firstFrame = firstFrame; }

    void consume(const BlockView &block) noexcept override;

    /// [dsp] No more blocks come; the recording ends at `endFrame` of the stream. Wait-free.
    void close(std::int64_t endFrame) noexcept;

    RecordingStatus status() const;

    /// [ui] Waits until the file is complete; false if that takes longer.
    bool waitFinished(std::chrono::milliseconds timeout) const;

private:
    void run();
    RecordingSummary record();
    Result<std::filesystem::path> makeFolder() const;
    Result<void> drain(AudioWriter &writer);

    const std::filesystem::path m_outputFolder;
    const std::chrono::system_clock::time_point m_startTime;
    const AudioFormat m_format;
    const AudioFileNote m_note;
    const Callbacks m_callbacks;
    const WhenFull m_whenFull;
    const OpenWriter m_openWriter;

    BlockQueue m_queue;
    std::int64_t m_firstFrame = 0;            // [dsp]; positions in the queue count from it
    std::atomic<std::int64_t> m_gapFrames{0}; // lost before they came here
    std::atomic<bool> m_closed{false};
    std::atomic<bool> m_failed{false}; // what comes is no longer taken
    std::atomic<bool> m_finished{false};
    std::atomic<std::int64_t> m_framesWritten{0};
    std::atomic<std::int64_t> m_bytesWritten{0};
    std::thread m_thread;
};

} // namespace ls
