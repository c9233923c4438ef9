// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/message.h"
#include "ui/report_memory.h"

#include <QObject>
#include <QString>

#include <filesystem>

class QAction;
class QWidget;

namespace ls {

class Engine;
class ReportDialog;
class ReviewView;
class Session;

/// The window's part that reports: on what is looked at, else on what was recorded last. Thread: [ui].
class ReportSide : public QObject {
    Q_OBJECT
public:
    /// All these outlive it; its shortcut holds in `window`.
    ReportSide(Engine &engine, Session &session, ReviewView &review, QWidget &window);

    QAction *action() const { return m_action; }
    /// Where what is typed is remembered.
    void setMemory(const std::filesystem::path &file) { m_memory = ReportMemory(file); }

    void report();
    /// A measurement folder or an audio file.
    void reportOn(const QString &path);

Q_SIGNALS:
    void messageArrived(const ls::Message &message);

private:
    void tell(const QString &text);

    Engine &m_engine;
    Session &m_session;
    ReviewView &m_review;
    QWidget &m_window;
    ReportMemory m_memory;
    QAction *m_action;
    QString m_lastFolder; ///< of the recording that ended last
};

} // namespace ls
