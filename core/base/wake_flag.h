// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace ls {

/// At most one wake-up in flight between a producer and a consumer: the one rule of every hop.
///
///     producer: publish the data;  if (flag.raise()) wake the consumer, however that is done there
///     consumer: flag.lower();      take everything there is
///
/// A consumer that is a plain thread sleeps in wait() and is woken by raiseAndNotify(). A consumer with an event loop
/// is posted one event when raise() says so.
///
/// Lowering is an exchange, not a store: it reads what the producer wrote before raising, so data published between
/// the consumer's last look and its lowering is seen by the look that follows. With a plain store a wake-up could be
/// lost.
class WakeFlag {
public:
    /// [producer] True if the consumer must be woken; false if a wake-up is on its way already. Wait-free.
    bool raise() noexcept { return m_raised.exchange(1, std::memory_order_acq_rel) == 0; }

    /// [producer] raise(), and wake a consumer that sleeps in wait(). Never blocks; a system call only if one sleeps.
    void raiseAndNotify() noexcept
    {
        if (raise())
            m_raised.notify_one();
    }

    /// [consumer] To be called before taking what there is.
    void lower() noexcept { m_raised.exchange(0, std::memory_order_acq_rel); }

    /// [consumer] Sleeps until the flag is raised; returns at once if it is.
    void wait() const noexcept { m_raised.wait(0, std::memory_order_acquire); }

private:
    std::atomic<int> m_raised{0}; // int: what a futex can wait for directly
};

} // namespace ls
