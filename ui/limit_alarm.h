// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/limit_watch.h"
#include "ui/session.h"

#include <QObject>
#include <QPointer>

class QProcess;

namespace ls {

/// Watches the limit in the settings while something calibrated is measured. When it is exceeded, that is an event of
/// the measurement (and so a message), and where the user wants it a beep and a command, of which nothing is waited
/// for. Thread: [ui].
class LimitAlarm : public QObject {
    Q_OBJECT
public:
    LimitAlarm(Engine &engine, Session &session, QObject *parent = nullptr);

Q_SIGNALS:
    void messageArrived(const ls::Message &message);

private:
    void onRows(const std::vector<LogRow> &rows);
    void onExceeded(double levelDb, std::int64_t frame);
    void onOver(double highestDb);
    void run(const QString &command, double levelDb);

    Engine &m_engine;
    Session &m_session;
    LimitWatch m_watch;
    LimitSettings m_settings;     ///< as watched
    QPointer<QProcess> m_process; ///< the command that was started last, while it runs
};

} // namespace ls
