// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/capture_clock.h"

#include <chrono>

#ifdef __linux__
#include <ctime>
#endif

namespace ls {

#ifdef __linux__

namespace {

std::int64_t nanoseconds(clockid_t clock) noexcept
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return static_cast<std::int64_t>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

} // namespace

std::int64_t awakeClockNs() noexcept { return nanoseconds(CLOCK_MONOTONIC); }

std::int64_t sinceBootClockNs() noexcept { return nanoseconds(CLOCK_BOOTTIME); }

std::int64_t captureClockNs() noexcept
{
    // CLOCK_MONOTONIC is slewed with the wall clock, faster than a crystal drifts; CLOCK_MONOTONIC_RAW is not. Neither
    // counts the time asleep: that is the difference between the other two.
    const std::int64_t awake = awakeClockNs();
    const std::int64_t asleep = sinceBootClockNs() - awake;
    constexpr std::int64_t betweenTheCalls = 1'000'000'000; // at the most; real sleep is longer
    return nanoseconds(CLOCK_MONOTONIC_RAW) + (asleep >= betweenTheCalls ? asleep : 0);
}

#else

std::int64_t awakeClockNs() noexcept { return captureClockNs(); }

std::int64_t sinceBootClockNs() noexcept { return captureClockNs(); }

std::int64_t captureClockNs() noexcept
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

#endif

} // namespace ls
