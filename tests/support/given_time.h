// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <chrono>
#include <thread>

namespace ls::test {

/// How long a wait may last, at the most, for what comes at once on a machine that does nothing else.
inline constexpr int patienceMs = 30'000;

/// Time as the machine gives it to this process: a thread that only sleeps counts how often it gets to run. Where
/// nothing else runs that is the time on the clock; on a loaded machine it is less, by as much as whatever is measured
/// with it had to wait, too. So a limit of time is as strict as it can be fair.
class GivenTime {
public:
    qint64 elapsed() const { return m_ticks.load(std::memory_order_relaxed) * tickMs; }
    void start() { m_ticks.store(0, std::memory_order_relaxed); }
    qint64 restart() { return m_ticks.exchange(0, std::memory_order_relaxed) * tickMs; }

private:
    static constexpr qint64 tickMs = 5;

    std::atomic<qint64> m_ticks{0};
    std::jthread m_thread{[this](const std::stop_token &stop) {
        while (!stop.stop_requested()) {
            std::this_thread::sleep_for(std::chrono::milliseconds(tickMs));
            m_ticks.fetch_add(1, std::memory_order_relaxed);
        }
    }};
};

} // namespace ls::test
