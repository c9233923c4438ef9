// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reading_inbox.h"

#include <iterator>
#include <utility>

namespace ls {

namespace {

template <typename Value>
void appendTo(std::vector<Value> &values, std::vector<Value> &&more)
{
    if (values.empty())
        values = std::move(more);
    else
        values.insert(values.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

void ReadingBatch::append(ReadingBatch &&more)
{
    appendTo(rows, std::move(more.rows));
    appendTo(bandRows, std::move(more.bandRows));
    appendTo(events, std::move(more.events));
}

void ReadingBatch::clear()
{
    rows.clear();
    bandRows.clear();
    events.clear();
}

void ReadingInbox::row(const LogRow &row) noexcept
{
    if (row.beginFrame >= m_beginFrame && row.endFrame <= m_endFrame)
        m_collected.rows.push_back(row);
    const std::unique_lock guard(m_lock, std::try_to_lock);
    if (!guard.owns_lock())
        return;
    m_handedOver.append(std::exchange(m_collected, {}));
    if (row.endFrame > m_endFrame)
        m_isComplete.store(true, std::memory_order_release);
}

void ReadingInbox::bandRow(const BandRow &row) noexcept
{
    if (row.beginFrame >= m_beginFrame && row.endFrame <= m_endFrame)
        m_collected.bandRows.push_back(row);
}

void ReadingInbox::event(const Event &event) noexcept
{
    if (event.frame >= m_beginFrame && event.frame < m_endFrame)
        m_collected.events.push_back(event);
}

void ReadingInbox::close()
{
    {
        const std::scoped_lock guard(m_lock);
        m_handedOver.append(std::exchange(m_collected, {}));
    }
    m_isComplete.store(true, std::memory_order_release);
}

void ReadingInbox::add(const Event &event)
{
    const std::scoped_lock guard(m_lock);
    m_handedOver.events.push_back(event);
}

bool ReadingInbox::isEmpty() const
{
    const std::scoped_lock guard(m_lock);
    return m_handedOver.empty();
}

ReadingBatch ReadingInbox::take()
{
    const std::scoped_lock guard(m_lock);
    return std::exchange(m_handedOver, {});
}

} // namespace ls
