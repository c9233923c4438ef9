// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "ui/session.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace ls {

class CalibratorPanel;
class LevelSourcePanel;

/// The drawer's page on calibration: what is in force, the file and its orientation, where the level comes from, and
/// the check with a calibrator. Thread: [ui].
class CalibrationPage : public QWidget {
    Q_OBJECT
public:
    CalibrationPage(Engine &engine, Session &session, QWidget *parent = nullptr);

    /// Lets the user choose a calibration file.
    void askForFile();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeState();
    QWidget *makeFile();
    QWidget *makeOrientation();
    void refresh();
    void showState();
    void showFacts();
    void showFile();
    void onSnapshot(const Snapshot &snapshot);

    CalibrationDesk &m_desk;
    int m_correctionTaps = 0; ///< of the running measurement
    QLabel *m_stateIcon = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_warning = nullptr;
    QGridLayout *m_facts = nullptr;
    QPushButton *m_remove = nullptr;
    QLabel *m_rejected = nullptr;
    QWidget *m_orientation = nullptr;
    QPushButton *m_zero = nullptr;
    QPushButton *m_ninety = nullptr;
    QLabel *m_noOther = nullptr;
    LevelSourcePanel *m_source = nullptr;
    CalibratorPanel *m_calibrator = nullptr;
};

} // namespace ls
