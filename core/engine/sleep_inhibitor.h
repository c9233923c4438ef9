// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <cstddef>
#include <functional>

namespace ls {

/// Asks the system not to go to sleep, by itself or because the lid is closed; the screen may still lock.
///
/// On Linux it asks, in this order, whoever answers first: systemd-logind, GNOME's session manager, the freedesktop
/// power manager (KDE, Xfce, MATE). Nobody who answers, as on a computer without any of them, is not an error: nothing
/// there would send it to sleep. A process that dies lets go by itself.
///
/// Thread: the one it was made in, which needs an event loop. Nothing waits for an answer.
class SleepInhibitor : public QObject {
    Q_OBJECT
public:
    enum class State {
        released,
        asking,
        held,
        refused, ///< nobody answered, or all said no: the computer may go to sleep
    };
    Q_ENUM(State)

    /// Where to ask.
    struct Buses {
        QString system;  ///< address, or empty: the system's
        QString session; ///< address, or empty: the user's
    };

    explicit SleepInhibitor(QObject *parent = nullptr);
    SleepInhibitor(Buses buses, QObject *parent = nullptr);
    ~SleepInhibitor() override;

    /// `why`: shown by the desktop beside the program's name. Does nothing if it is held or asked for already.
    void hold(const QString &why);
    void release();

    State state() const { return m_state; }

Q_SIGNALS:
    void stateChanged(ls::SleepInhibitor::State state);

private:
    void askNext(const QString &why);
    void letGo();
    void setState(State state);

    Buses m_buses;
    State m_state = State::released;
    std::size_t m_nextWay = 0;
    int m_round = 0;               // an answer to an older question lets go at once
    std::function<void()> m_letGo; // while held
};

} // namespace ls
