// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

namespace ls {

/// A mailbox with one slot: the newest value wins, an unread older one is thrown away.
///
/// One thread puts, one thread takes; both are wait-free (put() frees the value that nobody took).
template <typename T>
class Latest {
public:
    Latest() = default;
    Latest(const Latest &) = delete;
    Latest &operator=(const Latest &) = delete;
    ~Latest() { delete m_slot.load(std::memory_order_acquire); }

    void put(std::unique_ptr<const T> value) noexcept
    {
        delete m_slot.exchange(value.release(), std::memory_order_acq_rel);
    }

    /// The newest value, or null if there is none since the last take().
    std::unique_ptr<const T> take() noexcept
    {
        return std::unique_ptr<const T>(m_slot.exchange(nullptr, std::memory_order_acq_rel));
    }

private:
    std::atomic<const T *> m_slot{nullptr};
};

} // namespace ls
