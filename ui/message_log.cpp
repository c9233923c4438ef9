// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/message_log.h"

#include <algorithm>

namespace ls {

namespace {

bool isSameProblem(const Message &a, const Message &b)
{
    if (a.problem.isEmpty() && b.problem.isEmpty())
        return a.text == b.text;
    return a.problem == b.problem;
}

} // namespace

void MessageLog::add(const Message &message, const QDateTime &now)
{
    Entry entry{message, now, now};
    const auto before = std::find_if(m_entries.begin(), m_entries.end(),
                                     [&message](const Entry &other) { return isSameProblem(other.message, message); });
    if (before != m_entries.end()) {
        entry.first = before->first;
        entry.count = before->count + 1;
        m_entries.erase(before);
    }
    m_entries.append(entry);
    if (m_entries.size() > mostMessages)
        m_entries.removeFirst();
}

void MessageLog::markSeen()
{
    for (Entry &entry : m_entries)
        entry.isSeen = true;
}

QStringList MessageLog::texts() const
{
    QStringList texts;
    for (const Entry &entry : m_entries)
        texts.append(entry.message.text);
    return texts;
}

std::optional<Severity> MessageLog::worstUnseen() const
{
    std::optional<Severity> worst;
    for (const Entry &entry : m_entries) {
        if (!entry.isSeen && (!worst || entry.message.severity > *worst))
            worst = entry.message.severity;
    }
    return worst;
}

} // namespace ls
