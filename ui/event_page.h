// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace ls {

class EventLog;
class EventsShown;
class MenuButton;

/// The drawer's page of events and markers: a list that follows what happens, to be narrowed and copied.
///
/// It stays at the newest entry unless the user has scrolled away from it. Thread: [ui].
class EventPage : public QWidget {
    Q_OBJECT
public:
    /// `log` outlives it.
    explicit EventPage(EventLog &log, QWidget *parent = nullptr);

    /// The selected entries, or all that are shown, as lines for the clipboard.
    QString copied() const;

private:
    void copy();
    void onRows();

    EventLog &m_log;
    EventsShown *m_shown;
    MenuButton *m_filter;
    QPushButton *m_copy;
    QTreeView *m_list;
    QLabel *m_empty;
    bool m_follows = true;
};

} // namespace ls
