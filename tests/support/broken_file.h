// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

namespace ls::test {

/// A file system of so many bytes at `folder`, while it lives. Needs root.
class SmallDisk {
public:
    SmallDisk(std::filesystem::path folder, long bytes) : m_folder(std::move(folder))
    {
        const std::string options = "size=" + std::to_string(bytes);
        m_mounted = ::mount("tmpfs", m_folder.c_str(), "tmpfs", 0, options.c_str()) == 0;
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_folder.c_str(), MNT_DETACH);
    }
    bool isMounted() const { return m_mounted; }

private:
    std::filesystem::path m_folder;
    bool m_mounted = false;
};

/// No file of this process grows beyond so many bytes, while it lives.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN); // else it ends the process
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

/// Breaks a file that this process has open for writing, from outside: whatever is done with it fails from now on, as
/// with a disk that has gone. False if it was not open.
inline bool breakOpenFile(const std::filesystem::path &path)
{
    const std::filesystem::path real = std::filesystem::canonical(path);
    bool found = false;
    for (int fd = 3; fd < 256; ++fd) {
        std::error_code none;
        if (std::filesystem::read_symlink("/proc/self/fd/" + std::to_string(fd), none) != real)
            continue;
        const int full = ::open("/dev/full", O_RDWR | O_CLOEXEC); // each write to it fails with ENOSPC
        found = ::dup2(full, fd) == fd || found;
        ::close(full);
    }
    return found;
}

} // namespace ls::test
