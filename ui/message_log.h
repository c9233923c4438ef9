// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/message.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace ls {

/// The messages of this session, the oldest first: at most `mostMessages`. Each problem is there once, in its latest
/// words, with how often it came. A value.
class MessageLog {
public:
    static constexpr qsizetype mostMessages = 100;

    struct Entry {
        Message message;
        QDateTime first; ///< when it came first
        QDateTime last;
        int count = 1;
        bool isSeen = false;
    };

    void add(const Message &message, const QDateTime &now = QDateTime::currentDateTime());
    void remove(qsizetype index) { m_entries.removeAt(index); }
    void clear() { m_entries.clear(); }
    /// The user has looked at all of them.
    void markSeen();

    const QList<Entry> &entries() const { return m_entries; }
    bool isEmpty() const { return m_entries.isEmpty(); }
    QStringList texts() const;
    /// Of those that were not looked at yet, the most severe; nothing if all were.
    std::optional<Severity> worstUnseen() const;

private:
    QList<Entry> m_entries;
};

} // namespace ls
