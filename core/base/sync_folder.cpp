// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sync_folder.h"

#include <fcntl.h>
#include <unistd.h>

namespace ls {

void syncFolder(const std::filesystem::path &folder)
{
    const int fd = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return;
    ::fsync(fd);
    ::close(fd);
}

} // namespace ls
