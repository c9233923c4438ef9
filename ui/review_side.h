// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/message.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

class QAction;
class QMenu;
class QStackedWidget;
class QWidget;

namespace ls {

class Engine;
class ReportSide;
class ReviewView;
class Session;

/// The window's part that looks at recordings: opens them, puts the review in the place of the live panels, and takes
/// it away again. What is measured or recorded goes on meanwhile: looking at yesterday must not cost a second of today.
/// Thread: [ui].
class ReviewSide : public QObject {
    Q_OBJECT
public:
    static constexpr int mostRecent = 10;

    /// `live` is what is seen when nothing is reviewed. All these outlive it; its shortcuts hold in `window`.
    ReviewSide(Engine &engine, Session &session, QWidget &live, QWidget &window);

    /// Holds the live panels and the review, one of them visible.
    QStackedWidget *pages() const { return m_pages; }
    bool isShown() const;
    /// Adds what a menu can offer of it, at its beginning: open, and what was opened last.
    void addTo(QMenu &menu);

    /// A measurement's folder or database, an audio file, or a level series.
    void open(const QString &path);
    void leave();
    /// Opens the dialog: on what is looked at, else on what was recorded last.
    void report();
    void reportOn(const QString &path);
    ReportSide &reports() { return *m_reports; }

    /// What was opened last, the newest first.
    const QStringList &recent() const { return m_recent; }
    void setRecent(const QStringList &paths);

Q_SIGNALS:
    void recentChanged(const QStringList &paths);
    void messageArrived(const ls::Message &message);

private:
    void show(QWidget &page);
    void askForFile();
    void askForFolder();
    QString startFolder() const;
    void fillRecent();
    void onOpened(const QString &path);
    void onEngine();

    Engine &m_engine;
    Session &m_session;
    QWidget &m_window;
    QWidget &m_live;
    QStackedWidget *m_pages;
    ReviewView *m_view;
    ReportSide *m_reports;
    QList<QAction *> m_actions;
    QMenu *m_recentMenu;
    QStringList m_recent;
    QPointer<QWidget> m_focusBefore;
};

/// Asks for a file to be measured as if a microphone heard it; empty: none.
QString askForAudioFile(QWidget &window);

} // namespace ls
