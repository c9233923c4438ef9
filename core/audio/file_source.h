// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/audio_source.h"
#include "core/base/result.h"

#include <filesystem>
#include <memory>

namespace ls {

/// Reads WAV, RF64, FLAC and whatever else libsndfile knows.
///
/// Errors: open() refuses what is not a regular file, what libsndfile cannot decode, and streams outside the limits of
/// block.h. The header's frame count is never trusted for more than progress.
class FileSource : public AudioSource {
public:
    static Result<std::unique_ptr<FileSource>> open(const std::filesystem::path &path);
    ~FileSource() override;

    AudioFormat format() const override { return m_format; }
    std::int64_t read(std::span<float> interleaved) override;
    /// Reading goes on at this frame of the file; false if it cannot.
    bool seek(std::int64_t frame);
    std::optional<Error> error() const override;
    std::optional<std::int64_t> totalFrames() const override;
    /// What the header says, also where the file ends before: then it was cut off. Nothing if it does not know.
    std::optional<std::int64_t> announcedFrames() const;

private:
    struct Handle;
    FileSource(std::unique_ptr<Handle> handle, std::filesystem::path path);

    std::unique_ptr<Handle> m_handle;
    std::filesystem::path m_path;
    AudioFormat m_format;
};

} // namespace ls
