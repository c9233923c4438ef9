// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibration/sensitivity.h"
#include "core/engine/engine.h"
#include "ui/input_choice.h"

#include <QTime>
#include <QWidget>

#include <optional>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace ls {

/// The top bar: device, calibration, Measure, Record, Reset and the clock. It only asks; what it shows is set from
/// outside. Thread: [ui].
class TransportBar : public QWidget {
    Q_OBJECT
public:
    explicit TransportBar(QWidget *parent = nullptr);

    void setInputs(const QList<InputChoice> &choices, const QString &chosenId);
    /// `fileName` may be given without a calibration coming from it: then it is not of this microphone.
    void setCalibration(const Sensitivity &sensitivity, const QString &fileName);
    void setState(Engine::State state, bool isRecording);
    void setMeasuredSeconds(double seconds);
    /// Whether the drawer is open.
    void setDrawerOpen(bool isOpen);
    /// The system's volume of the input, 0 dB at 100 %; nothing: not known.
    void setInputGain(std::optional<double> gainDb);
    /// What the button Report does; without it there is none.
    void setReportAction(QAction *action);
    /// What the button at the right end offers.
    void setMenu(QMenu *menu);
    /// The second line under the clock while something is recorded, or is to be.
    void setRecordingNote(const QString &note, bool isTrouble);

Q_SIGNALS:
    void inputChosen(const QString &id);
    void playFileRequested();
    void calibrationRequested();
    void drawerToggled();
    void measureToggled();
    void recordToggled();
    void recordOptionsRequested();
    void markerRequested();
    void resetRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString sinceText() const;
    QPushButton *makeButton(const char *name, const QString &toolTip);
    QToolButton *makeIconButton(const char *name, const QString &toolTip);
    void onActivated(int index);
    void showIcons();
    void showTexts();
    QString calibrationText() const;

    QComboBox *m_device;
    QPushButton *m_calibration;
    QPushButton *m_input; ///< the system's volume
    QPushButton *m_measure;
    QPushButton *m_record;
    QToolButton *m_recordOptions;
    QPushButton *m_marker;
    QPushButton *m_reset;
    QPushButton *m_report;
    QToolButton *m_drawer;
    QToolButton *m_menu;
    QLabel *m_clock;
    QLabel *m_clockNote;

    QString m_chosenId;
    Sensitivity m_sensitivity;
    bool m_isOtherMicrophones = false; ///< the calibration file
    std::optional<double> m_gainDb;
    Engine::State m_state = Engine::State::idle;
    bool m_isRecording = false;
    QTime m_since; ///< of the measurement; null: there is none
};

} // namespace ls
