// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/audio_file_format.h"
#include "core/audio/audio_file_note.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

namespace ls {

/// Writes one stream to one audio file. The disk thread owns it.
///
/// A gap in the stream becomes silence of the same length, so that the file keeps the time.
class AudioWriter {
public:
    AudioWriter() = default;
    AudioWriter(const AudioWriter &) = delete;
    AudioWriter &operator=(const AudioWriter &) = delete;
    virtual ~AudioWriter() = default;

    /// Writes gap and samples; blocks as long as the disk does. The samples are stored exactly if they are what a
    /// SampleQuantizer gave; others are rounded to the nearest value the file can hold.
    ///
    /// After an error nothing more can be written: the file is valid and holds exactly framesWritten() frames. What is
    /// missing is unwritten(), then what follows the frames that framesWritten() and unwritten() count of this block;
    /// a new file takes it.
    virtual Result<void> write(const BlockView &block) = 0;

    /// Brings what was written to the disk itself (fdatasync), and tells if the file has been deleted meanwhile. The
    /// one function that another thread may call beside the others, as long as the writer lives.
    virtual Result<void> sync() const = 0;

    /// Nothing more is written: what an encoder still holds comes into the file. Waits for the disk no longer than
    /// write() does. To be called once; errors as of write().
    virtual Result<void> close() = 0;

    /// Completes the file on the disk, closing it before if that has not been done. To be called once, also after an
    /// error, which it does not repeat.
    virtual Result<void> finish(const AudioFileEnding &ending) = 0;
    Result<void> finish() { return finish(AudioFileEnding{}); }

    /// Frames taken, silence included. Goes back after an error by what an encoder still held.
    virtual std::int64_t framesWritten() const = 0;

    /// Bytes of audio, as the file holds them; FLAC: of the whole file.
    virtual std::int64_t bytesWritten() const = 0;

    /// Of framesWritten(), those that an encoder holds and that no reader finds in the file yet. FLAC: up to 4096.
    virtual std::int64_t framesHeld() const { return 0; }

    /// After an error of write(), close() or finish(): samples that had been taken and are not in the file,
    /// interleaved. An encoder works in blocks (FLAC: 4096 frames); WAV has none.
    virtual std::vector<float> unwritten() const { return {}; }
};

/// Creates the file; it must not exist, and a symbolic link is not followed.
///
/// The header is true after each block: a killed program leaves a file that every reader opens, with all frames
/// written (FLAC: all but the last block of 4096). Errors: recordingNotStarted with the system's words; nothing is left
/// under that name then.
Result<std::unique_ptr<AudioWriter>> createAudioFile(const std::filesystem::path &path, const AudioFileFormat &format,
                                                     const AudioFileNote &note);

} // namespace ls
