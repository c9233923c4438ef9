// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/event.h"

#include <QAbstractListModel>
#include <QDateTime>

#include <deque>

namespace ls {

/// What the list of events can be narrowed to.
enum class EventFilter { all, problems, marks };

/// All that happened since the program began, the oldest first: at most `mostEntries`.
///
/// Overloads, and samples that are no numbers, come ten times a second while they last: those within a second of each
/// other are one entry, whose count grows. Thread: [ui].
class EventLog : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        timeRole = Qt::UserRole, ///< QDateTime: the wall clock at its frame
        kindRole,                ///< eventKindText()
        textRole,                ///< what happened, with its length where it has one
        iconRole,                ///< name of its icon
        weightRole,              ///< EventWeight, as int
    };
    static constexpr std::size_t mostEntries = 2000;

    explicit EventLog(QObject *parent = nullptr);

    /// A stream begins: its frames count from now on until told otherwise.
    void beginStream(int sampleRateHz);
    /// The stream stands at this frame now.
    void setPosition(std::int64_t frame);
    void add(const Event &event);

    /// The wall clock at a frame of the stream.
    QDateTime timeAt(std::int64_t frame) const;
    bool matches(int row, EventFilter filter) const;
    /// A line for the clipboard: time with zone, name of the kind, text; separated by tabs.
    QString line(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry {
        Event event;
        std::int64_t lastFrame; ///< of those that were joined to it
        QDateTime time;
        int sampleRateHz;
    };
    bool joinToLast(const Event &event);
    QString text(const Entry &entry) const;

    std::deque<Entry> m_entries;
    int m_sampleRateHz = 0;
    std::int64_t m_frame = 0; ///< where the stream stood at m_frameMs
    qint64 m_frameMs = 0;
};

/// What kind of thing happened, in one or two words of the user's language.
QString eventKindText(Event::Kind kind);

/// The icon that stands for it: marks have their own, all else is told by its weight.
QString eventIconName(Event::Kind kind);

} // namespace ls
