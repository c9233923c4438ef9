// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/block.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

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

    /// Writes gap and samples; blocks as long as the disk does. After an error nothing more may be written; what was
    /// accepted before stays a valid file.
    virtual Result<void> write(const BlockView &block) = 0;

    /// Completes the file on the disk. To be called once, also after an error.
    virtual Result<void> finish() = 0;

    virtual std::int64_t framesWritten() const = 0;
    virtual std::int64_t bytesWritten() const = 0;
};

/// What the file says about itself (LIST/INFO chunk).
struct AudioFileNote {
    std::string title;
    std::string software;
    std::string comment;
};

/// 32-bit float WAV that turns into RF64 by itself beyond 4 GB.
///
/// The header is true after each block (a killed program leaves a readable file), and what was written reaches the
/// disk at finish(). Never overwrites: an existing file is an error.
class WavWriter : public AudioWriter {
public:
    static Result<std::unique_ptr<AudioWriter>> create(const std::filesystem::path &path, const AudioFormat &format,
                                                       const AudioFileNote &note);
    ~WavWriter() override;

    Result<void> write(const BlockView &block) override;
    Result<void> finish() override;
    std::int64_t framesWritten() const override { return m_framesWritten; }
    std::int64_t bytesWritten() const override;

private:
    struct Handle;
    WavWriter(std::unique_ptr<Handle> handle, std::filesystem::path path, int channels);
    Result<void> writeSamples(std::span<const float> samples);
    Error failure(int systemError) const;

    std::unique_ptr<Handle> m_handle; // null once finished
    std::filesystem::path m_path;
    int m_channels;
    std::int64_t m_framesWritten = 0;
    bool m_failed = false;
};

} // namespace ls
