// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "ui/session.h"

#include <QFrame>

class QLabel;
class QProgressBar;

namespace ls {

class CheckRow;

/// A framed part of the first start.
QFrame *makeCard(const char *name);
/// A heading of this size.
QLabel *makeHeading(int pixels);

/// What is known of the input: whether it is there, its format, its volume, whether anything is heard, and what it is
/// calibrated with. Thread: [ui].
class FirstStartChecks : public QFrame {
    Q_OBJECT
public:
    FirstStartChecks(Engine &engine, Session &session, QWidget *parent = nullptr);

    /// Its name; empty: there is none.
    void setMicrophone(const QString &name);
    void refresh();

Q_SIGNALS:
    void calibratorRequested();

private:
    void showMicrophone();
    void showVolume();
    void showSignal();
    void showCalibration();

    Engine &m_engine;
    Session &m_session;
    QString m_name;
    double m_levelDbFs = notAvailable;
    CheckRow *m_microphone = nullptr;
    CheckRow *m_format = nullptr;
    CheckRow *m_volume = nullptr;
    CheckRow *m_signal = nullptr;
    QProgressBar *m_level = nullptr;
    CheckRow *m_file = nullptr;
    CheckRow *m_calibrator = nullptr;
};

} // namespace ls
