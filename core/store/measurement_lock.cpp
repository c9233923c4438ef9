// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/measurement_lock.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace ls {

namespace {

constexpr int maxTries = 5;

/// False if the file was removed, or another put in its place, between opening and locking it.
bool isStillThere(int descriptor, const std::filesystem::path &path)
{
    struct stat opened {};
    struct stat named {};
    return ::fstat(descriptor, &opened) == 0 && ::stat(path.c_str(), &named) == 0 && opened.st_ino == named.st_ino &&
        opened.st_dev == named.st_dev;
}

} // namespace

Result<MeasurementLock> MeasurementLock::acquire(const std::filesystem::path &folder)
{
    const std::filesystem::path path = folder / lockFileName;
    for (int attempt = 0; attempt < maxTries; ++attempt) {
        const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0644);
        if (descriptor < 0)
            return Error{ErrorCode::folderNotWritable, folder.string(), std::generic_category().message(errno)};
        MeasurementLock lock(descriptor, path);
        // A file system that knows no locks (some network shares) must not keep anybody from recording.
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
            return Error{ErrorCode::measurementRunning, folder.string(), {}};
        if (isStillThere(descriptor, path))
            return lock;
    }
    return Error{ErrorCode::measurementRunning, folder.string(), {}};
}

bool MeasurementLock::isHeld(const std::filesystem::path &folder)
{
    const int descriptor = ::open((folder / lockFileName).c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool held = ::flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(descriptor);
    return held;
}

MeasurementLock::MeasurementLock(int descriptor, std::filesystem::path path)
    : m_descriptor(descriptor),
      m_path(std::move(path))
{
}

MeasurementLock::MeasurementLock(MeasurementLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)),
      m_path(std::move(other.m_path))
{
}

MeasurementLock &MeasurementLock::operator=(MeasurementLock &&other) noexcept
{
    if (this != &other) {
        close();
        m_descriptor = std::exchange(other.m_descriptor, -1);
        m_path = std::move(other.m_path);
    }
    return *this;
}

MeasurementLock::~MeasurementLock() { close(); }

void MeasurementLock::release() noexcept
{
    if (m_descriptor >= 0)
        ::unlink(m_path.c_str()); // while it is held: nobody can be waiting for this one
    close();
}

void MeasurementLock::close() noexcept
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

} // namespace ls
