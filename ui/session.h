// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/device_list.h"
#include "core/engine/engine.h"
#include "core/measure/settings.h"
#include "ui/input_choice.h"

#include <QElapsedTimer>
#include <QObject>

#include <filesystem>
#include <optional>

namespace ls {

/// How much a message matters.
enum class Severity { info, warning, error };

/// Something the user should know; it stays in the list of messages.
struct Message {
    Severity severity = Severity::info;
    QString text;
    QString folder; ///< to be opened from the message; may be empty
};

/// What the user has chosen: input, calibration, folder; and what pressing Measure and Record does with it.
///
/// It stands between the panels, which only ask, and the engine, which only does. Thread: [ui].
class Session : public QObject {
    Q_OBJECT
public:
    Session(Engine &engine, DeviceList &devices, Settings settings, QObject *parent = nullptr);

    /// Tells the panels how things stand; to be called once they are connected.
    void begin();

    const Settings &settings() const { return m_settings; }
    const Sensitivity &sensitivity() const { return m_sensitivity; }
    bool hasCurve() const { return m_calibration.has_value(); }
    /// Name of the calibration file; empty without one.
    QString calibrationName() const;
    /// Where measurement folders are made.
    std::filesystem::path outputFolder() const;

    void chooseInput(const QString &id);
    /// Takes a file as input, and plays it.
    void playFile(const QString &path);
    /// A file that was dropped: text is a calibration, anything else audio.
    void open(const QString &path);
    void loadCalibration(const QString &path);
    void removeCalibration();
    void setBigNumber(ls::Metric metric);
    void setSpectrumMode(const QString &mode);

    void toggleMeasuring();
    void toggleRecording();

    /// Ends everything. True: the program may end now; false: a recording is still being saved, readyToClose() tells
    /// when it is. After a minute of saving, asking again gives it up.
    bool prepareToClose();

Q_SIGNALS:
    void inputsChanged(const QList<ls::InputChoice> &choices, const QString &chosenId);
    void sensitivityChanged(const ls::Sensitivity &sensitivity);
    void settingsChanged(const ls::Settings &settings);
    void messageArrived(const ls::Message &message);
    void readyToClose();

private:
    void updateInputs();
    void updateSensitivity();
    void start();
    void measureAnew();
    const InputChoice *chosenInput() const;
    void setSettings(const Settings &settings);
    void onRecordingFinished(const RecordingSummary &summary);
    void onEvent(const Event &event);
    void tell(Severity severity, const QString &text, const QString &folder = {});
    void tell(const Error &error);

    Engine &m_engine;
    DeviceList &m_devices;
    Settings m_settings;
    QList<InputChoice> m_choices;
    QString m_chosenId;
    QString m_filePath;
    std::optional<CalibrationFile> m_calibration;
    Sensitivity m_sensitivity;
    QString m_calibrationComplaint; ///< told already, for this input and file
    QString m_toldCalibration;      ///< name at the last sensitivityChanged()
    bool m_toldNoMicrophone = false;
    QElapsedTimer m_closing; ///< since the window was first closed; not valid before
};

} // namespace ls
