// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>

namespace ls {

/// A new file on the disk, written at a position. Private to this folder.
///
/// The first error closes it to writers that do not know of it (libsndfile would go on and write over the beginning):
/// write() takes nothing more. What the owner repairs, he writes with writeAt() and truncate(), which still work.
class OutputFile {
public:
    /// It must not exist, and a symbolic link is not followed. The folder's entry is on the disk, too, as far as the
    /// file system tells. Errors: recordingNotStarted.
    static Result<std::unique_ptr<OutputFile>> create(const std::filesystem::path &path);
    explicit OutputFile(int fd) : m_fd(fd) {}
    OutputFile(const OutputFile &) = delete;
    OutputFile &operator=(const OutputFile &) = delete;
    ~OutputFile();

    /// Writes at the position and advances it; fewer bytes than given after an error.
    std::int64_t write(std::span<const std::byte> bytes) noexcept;
    std::int64_t read(std::span<std::byte> bytes) noexcept;
    void seek(std::int64_t position) noexcept { m_position = position; }
    std::int64_t position() const noexcept { return m_position; }
    std::int64_t length() const noexcept { return m_length; }

    /// The system's number of the first error of write(); 0 if there was none.
    int error() const noexcept { return m_error; }

    // These give the system's error number, 0 for success.
    int writeAt(std::int64_t position, std::span<const std::byte> bytes) noexcept;
    int truncate(std::int64_t length) noexcept;
    int sync() const noexcept; ///< [any] fdatasync

    bool hasName() const noexcept; ///< [any] false: it was deleted, and what is written is lost

    int descriptor() const noexcept { return m_fd; }

private:
    struct Written {
        std::int64_t bytes;
        int error;
    };
    Written put(std::int64_t position, std::span<const std::byte> bytes) noexcept;

    int m_fd;
    std::int64_t m_position = 0;
    std::int64_t m_length = 0;
    int m_error = 0;
};

} // namespace ls
