// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace ls {

/// The newest values of a series, as many as there is room for; each has its running number, from 0.
///
/// All memory is allocated when made; push() assigns to a slot that exists, so a T that keeps its own memory when
/// assigned to (a string within its capacity) makes it free of allocation, too.
template <typename T>
class Ring {
public:
    explicit Ring(std::size_t capacity) : m_slots(capacity) { assert(capacity > 0); }

    /// The oldest makes room if there is none.
    void push(const T &value)
    {
        m_slots[slotOf(m_end++)] = value;
        m_begin = std::max(m_begin, m_end - static_cast<std::int64_t>(m_slots.size()));
    }
    void dropOldest() noexcept
    {
        assert(!empty());
        ++m_begin;
    }

    bool empty() const noexcept { return m_begin == m_end; }
    bool full() const noexcept { return size() == m_slots.size(); }
    std::size_t size() const noexcept { return static_cast<std::size_t>(m_end - m_begin); }

    /// Running numbers: of the oldest that is kept, and after the newest.
    std::int64_t begin() const noexcept { return m_begin; }
    std::int64_t end() const noexcept { return m_end; }
    const T &operator[](std::int64_t number) const
    {
        assert(number >= m_begin && number < m_end);
        return m_slots[slotOf(number)];
    }
    const T &oldest() const { return (*this)[m_begin]; }
    const T &newest() const { return (*this)[m_end - 1]; }

    /// The slots themselves, to prepare their memory.
    std::span<T> memory() noexcept { return m_slots; }

private:
    std::size_t slotOf(std::int64_t number) const noexcept { return static_cast<std::size_t>(number) % m_slots.size(); }

    std::vector<T> m_slots;
    std::int64_t m_begin = 0;
    std::int64_t m_end = 0;
};

} // namespace ls
