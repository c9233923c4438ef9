// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/free_space.h"

#include <algorithm>
#include <sys/statvfs.h>
#include <utility>

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

std::optional<SpaceLeft> SpaceWatch::look(const std::filesystem::path &folder)
{
    constexpr std::chrono::seconds interval{1};
    constexpr double lowAgainFactor = 1.5;
    const Clock::time_point now = Clock::now();
    if (now - m_lastLook < interval)
        return std::nullopt;
    m_lastLook = now;
    const std::optional<std::int64_t> bytes = freeBytes(folder);
    if (!bytes)
        return std::nullopt;
    const SpaceLeft left = spaceLeft(*bytes, m_bytesPerSecond);
    m_secondsLeft.store(left.seconds, std::memory_order_relaxed);
    if (left.isLow() && !std::exchange(m_isLow, true))
        return left;
    if (left.seconds > lowAgainFactor * SpaceLeft::warnSeconds)
        m_isLow = false;
    return std::nullopt;
}

std::optional<double> SpaceWatch::secondsLeft() const
{
    const double seconds = m_secondsLeft.load(std::memory_order_relaxed);
    return seconds < 0.0 ? std::nullopt : std::optional(seconds);
}

SpaceLeft spaceLeft(std::int64_t freeBytes, double bytesPerSecond)
{
    return {static_cast<double>(freeBytes) / std::max(bytesPerSecond, 1.0)};
}

} // namespace ls
