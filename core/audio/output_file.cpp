// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/output_file.h"

#include "core/base/sync_folder.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace ls {

Result<std::unique_ptr<OutputFile>> OutputFile::create(const std::filesystem::path &path)
{
    const int fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644);
    if (fd < 0)
        return Error{ErrorCode::recordingNotStarted, path.string(), std::generic_category().message(errno)};
    syncFolder(path.parent_path());
    return std::make_unique<OutputFile>(fd);
}

OutputFile::~OutputFile() { ::close(m_fd); }

std::int64_t OutputFile::write(std::span<const std::byte> bytes) noexcept
{
    if (m_error != 0)
        return 0;
    const Written written = put(m_position, bytes);
    m_position += written.bytes;
    m_error = written.error;
    return written.bytes;
}

std::int64_t OutputFile::read(std::span<std::byte> bytes) noexcept
{
    const ssize_t count = ::pread(m_fd, bytes.data(), bytes.size(), m_position);
    m_position += std::max<ssize_t>(count, 0);
    return std::max<ssize_t>(count, 0);
}

int OutputFile::writeAt(std::int64_t position, std::span<const std::byte> bytes) noexcept
{
    return put(position, bytes).error;
}

int OutputFile::truncate(std::int64_t length) noexcept
{
    if (::ftruncate(m_fd, length) != 0)
        return errno;
    m_length = length;
    return 0;
}

int OutputFile::sync() const noexcept { return ::fdatasync(m_fd) == 0 ? 0 : errno; }

bool OutputFile::hasName() const noexcept
{
    struct stat status {};
    return ::fstat(m_fd, &status) == 0 && status.st_nlink > 0;
}

OutputFile::Written OutputFile::put(std::int64_t position, std::span<const std::byte> bytes) noexcept
{
    std::size_t done = 0;
    int error = 0;
    while (done < bytes.size()) {
        const ssize_t count =
            ::pwrite(m_fd, bytes.data() + done, bytes.size() - done, position + static_cast<std::int64_t>(done));
        if (count > 0) {
            done += static_cast<std::size_t>(count);
        } else if (count == 0 || errno != EINTR) {
            error = count == 0 ? EIO : errno;
            break;
        }
    }
    const auto written = static_cast<std::int64_t>(done);
    m_length = std::max(m_length, position + written);
    return {written, error};
}

} // namespace ls
