// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>

namespace ls {

/// Bytes that can still be written where `folder` lies, or the nearest folder above it that exists; nothing if the
/// system does not tell.
std::optional<std::int64_t> freeBytes(const std::filesystem::path &folder);

/// How long a recording can still run.
struct SpaceLeft {
    static constexpr double warnSeconds = 600.0; ///< below, it is told
    static constexpr double leastSeconds = 60.0; ///< below, nothing new is begun

    double seconds = 0.0;
    bool isLow() const noexcept { return seconds < warnSeconds; }
};

/// Of `freeBytes`, at this many bytes per second of audio and levels together.
SpaceLeft spaceLeft(std::int64_t freeBytes, double bytesPerSecond);

/// How long a recording can still run, looked at again and again.
class SpaceWatch {
public:
    explicit SpaceWatch(double bytesPerSecond) : m_bytesPerSecond(bytesPerSecond) {}

    /// Looks where `folder` lies, at most once a second. Gives what is left when that has become low: to be told.
    std::optional<SpaceLeft> look(const std::filesystem::path &folder);

    /// [any] As last seen; nothing before that.
    std::optional<double> secondsLeft() const;

private:
    using Clock = std::chrono::steady_clock;

    const double m_bytesPerSecond;
    Clock::time_point m_lastLook;
    bool m_isLow = false;
    std::atomic<double> m_secondsLeft{-1.0};
};

} // namespace ls
