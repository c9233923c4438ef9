// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/free_space.h"

#include <algorithm>
#include <sys/statvfs.h>

namespace ls {

std::optional<std::int64_t> freeBytes(const std::filesystem::path &folder)
{
    std::filesystem::path place = folder.empty() ? std::filesystem::path(".") : folder;
    struct statvfs disk {};
    while (::statvfs(place.c_str(), &disk) != 0) {
        const std::filesystem::path above = place.parent_path();
        if (above == place)
            return std::nullopt;
        place = above.empty() ? std::filesystem::path(".") : above;
    }
    return static_cast<std::int64_t>(disk.f_bavail) * static_cast<std::int64_t>(disk.f_frsize);
}

SpaceLeft spaceLeft(std::int64_t freeBytes, double bytesPerSecond)
{
    return {static_cast<double>(freeBytes) / std::max(bytesPerSecond, 1.0)};
}

} // namespace ls
