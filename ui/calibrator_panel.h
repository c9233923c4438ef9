// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calibrator_step.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace ls {

class NumberLabel;

/// The calibrator's section of the calibration page: which calibrator, what is heard, what it came to, and the checks
/// there were of this microphone. Thread: [ui].
class CalibratorPanel : public QWidget {
    Q_OBJECT
public:
    CalibratorPanel(Engine &engine, Session &session, QWidget *parent = nullptr);

    /// Shows the checks of the microphone that is chosen now.
    void showHistory();

private:
    QWidget *makeChooser();
    QWidget *makeLive();
    std::optional<double> chosenLevel();
    void listen();
    void refresh();
    void showLive();
    void showResult();

    Session &m_session;
    CalibratorStep m_step;
    CalibratorStep::State m_shownState = CalibratorStep::State::idle;
    QButtonGroup *m_levels = nullptr;
    QWidget *m_chooser = nullptr;
    QLineEdit *m_otherLevel = nullptr;
    QPushButton *m_listen = nullptr;
    QWidget *m_live = nullptr;
    QLabel *m_level = nullptr;
    QLabel *m_frequency = nullptr;
    QProgressBar *m_stability = nullptr;
    QLabel *m_note = nullptr; ///< why not yet, or what it came to
    QWidget *m_history = nullptr;
    QGridLayout *m_historyLayout = nullptr;
};

} // namespace ls
