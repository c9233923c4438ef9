// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>

namespace ls {

/// The steady clock, in nanoseconds.
inline std::int64_t steadyClockNs() noexcept
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Tells when a thread that works for the disk stands still: a disk that takes nothing, and does not say so either.
///
/// The thread tells with turn() whenever it comes round; another one looks. Before the first time it may take longer:
/// folder and database are made then, and all of it has to get to the disk. Times are of steadyClockNs().
class StallWatch {
public:
    explicit StallWatch(std::chrono::nanoseconds limit) noexcept : m_limitNs(limit.count()) {}

    /// From now on the thread is to come round.
    void begin(std::int64_t nowNs) noexcept { m_begunNs.store(nowNs, std::memory_order_relaxed); }

    /// [the thread]
    void turn(std::int64_t nowNs) noexcept { m_lastTurnNs.store(nowNs, std::memory_order_relaxed); }

    /// True once, when it has stood still for too long.
    bool look(std::int64_t nowNs) noexcept
    {
        const std::int64_t last = m_lastTurnNs.load(std::memory_order_relaxed);
        const std::int64_t begun = m_begunNs.load(std::memory_order_relaxed);
        const bool isLate = last > 0 ? nowNs - last > m_limitNs : nowNs - begun > firstLimitNs;
        return isLate && begun > 0 && !m_isStanding.exchange(true, std::memory_order_relaxed);
    }

    /// True once, when it goes on after look() has told.
    bool goesOn() noexcept { return m_isStanding.exchange(false, std::memory_order_relaxed); }

    bool isStanding() const noexcept { return m_isStanding.load(std::memory_order_relaxed); }

private:
    static constexpr std::int64_t firstLimitNs = 3'000'000'000;

    const std::int64_t m_limitNs;
    std::atomic<std::int64_t> m_begunNs{0};
    std::atomic<std::int64_t> m_lastTurnNs{0};
    std::atomic<bool> m_isStanding{false};
};

} // namespace ls
