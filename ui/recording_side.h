// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "ui/event_log.h"
#include "ui/recording_state.h"
#include "ui/troubles.h"

#include <QObject>
#include <QTimer>

class QAction;
class QMenu;
class QWidget;

namespace ls {

class Drawer;
class EventPage;
class Marking;
class RecordPage;
class Session;
class StatusLine;
class TransportBar;
class TroubleBanner;
class Workspace;

/// The window's part that records and tells what happens: what is recorded, the log of events, their pages in the
/// drawer, and the band that stays while something is wrong. Thread: [ui].
class RecordingSide : public QObject {
    Q_OBJECT
public:
    /// What of the window it works with.
    struct Places {
        Drawer &drawer; ///< gets its pages
        TransportBar &transport;
        StatusLine &status;
        Workspace &workspace; ///< gets the marks
    };
    /// All these outlive it; its shortcuts hold in `window`, to which it belongs.
    RecordingSide(Engine &engine, Session &session, Places places, QWidget &window);

    /// To be placed where all can see it.
    QWidget *banner() const;
    /// Adds what a menu can offer of it, at its beginning: markers, and the pages.
    void addTo(QMenu &menu) const;

Q_SIGNALS:
    /// The recording that has ended is to be looked at.
    void reviewRequested(const QString &folder);
    void reportRequested(const QString &folder);

private:
    void addPages(QWidget &window);
    void onState();
    void onRecording();
    void onStarted(const std::filesystem::path &folder);
    void onFinished(const RecordingSummary &summary);
    void showRoom();
    RecordingState recordingState();
    void refreshStatus();
    void onEvent(const Event &event);

    Engine &m_engine;
    Session &m_session;
    Places m_at;
    EventLog m_log;
    Troubles m_troubles;
    Marking *m_marking;
    QList<QAction *> m_pageActions;
    EventPage *m_events;
    RecordPage *m_options;
    TroubleBanner *m_banner;
    QTimer m_timer;
    QString m_folder; ///< of the running recording
    int m_gaps = 0;   ///< in it, so far
};

} // namespace ls
