// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace ls {

class FirstStartChecks;

/// The address of the page where miniDSP gives out calibration files; empty for other microphones. Nothing is
/// downloaded.
QString calibrationPageAddress(const std::optional<Microphone> &microphone);

/// What a new person sees instead of the panes: the microphone that was found, its calibration file, and what was
/// checked about the input. All of it can be left out. Thread: [ui].
class FirstStart : public QWidget {
    Q_OBJECT
public:
    FirstStart(Engine &engine, Session &session, QWidget *parent = nullptr);

    void setInputs(const QList<InputChoice> &choices, const QString &chosenId);
    /// It is shown: a microphone that is there is listened to, so that it can be checked.
    void begin();

Q_SIGNALS:
    /// The user is through with it; what is measured goes on.
    void finished();
    /// The step with an acoustic calibrator is asked for.
    void calibratorRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTitle();
    QWidget *makeDevice();
    QWidget *makeFile();
    QWidget *makeOrientation();
    QWidget *makeFoot();
    void refresh();
    void showDevice();
    void showFile();
    void askForFile();
    void tryDemo();
    void startMeasuring();
    bool hasMicrophone() const;

    Engine &m_engine;
    Session &m_session;
    FirstStartChecks *m_checks;
    std::optional<InputChoice> m_input;
    QLabel *m_deviceIcon = nullptr;
    QLabel *m_deviceName = nullptr;
    QLabel *m_deviceFacts = nullptr;
    QLabel *m_deviceState = nullptr;
    QPushButton *m_demo = nullptr;
    QLabel *m_fileTitle = nullptr;
    QLabel *m_fileText = nullptr;
    QLabel *m_fileNote = nullptr;
    QLabel *m_address = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_page = nullptr;
    QWidget *m_orientation = nullptr;
    QPushButton *m_zero = nullptr;
    QPushButton *m_ninety = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_start = nullptr;
};

} // namespace ls
