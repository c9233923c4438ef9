// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/device_list.h"
#include "core/engine/engine.h"
#include "core/measure/settings.h"
#include "ui/calibration_desk.h"
#include "ui/input_choice.h"
#include "ui/message.h"
#include "ui/settings_model.h"

#include <QElapsedTimer>
#include <QObject>

#include <cstdint>
#include <filesystem>
#include <optional>

namespace ls {

/// What the user has chosen: input and folder; and what pressing Measure and Record does with it. What there is to
/// calibrate with is at its CalibrationDesk, every setting in its SettingsModel.
///
/// It stands between the panels, which only ask, and the engine, which only does. Thread: [ui].
class Session : public QObject {
    Q_OBJECT
public:
    Session(Engine &engine, DeviceList &devices, Settings settings, CalibratorLog checks = {},
            QObject *parent = nullptr);

    /// Tells the panels how things stand; to be called once they are connected.
    void begin();

    const Settings &settings() const { return m_settings.current(); }
    SettingsModel &settingsModel() { return m_settings; }
    CalibrationDesk &calibration() { return m_calibration; }
    /// Where measurement folders are made.
    std::filesystem::path outputFolder() const;

    void chooseInput(const QString &id);
    /// Takes a file as input, and plays it.
    void playFile(const QString &path);
    /// Loads a text file as the microphone's calibration; false for any other file.
    bool openCalibration(const QString &path);
    void setBigNumber(ls::Metric metric);
    void setSpectrumMode(const QString &mode);
    void setSpectrumAverage(const QString &average, int count);
    /// All settings at once, while nothing is measured: input and calibration are taken over with them.
    void takeSettings(const Settings &settings);

    void toggleMeasuring();
    /// Measures, if nothing is measured yet.
    void measure();
    void toggleRecording();

    /// Ends everything. True: the program may end now; false: a recording is still being saved, readyToClose() tells
    /// when it is. After a minute of saving, asking again gives it up.
    bool prepareToClose();

Q_SIGNALS:
    void inputsChanged(const QList<ls::InputChoice> &choices, const QString &chosenId);
    void messageArrived(const ls::Message &message);
    void readyToClose();

private:
    void updateInputs();
    void updateCalibration();
    void start();
    void measureAnew();
    const InputChoice *chosenInput() const;
    void onRecordingFinished(const RecordingSummary &summary);
    void onEvent(const Event &event);
    void handOverCalibration();
    void tell(Severity severity, const QString &text, const QString &folder = {});
    void tell(const Error &error);

    Engine &m_engine;
    DeviceList &m_devices;
    SettingsModel m_settings;
    CalibrationDesk m_calibration;
    QList<InputChoice> m_choices;
    QString m_chosenId;
    QString m_filePath;
    std::optional<CorrectionSpec> m_correction; ///< in force for what is being measured
    std::optional<double> m_captureGainDb;      ///< of what is being measured, as it is now
    std::optional<std::int64_t> m_gainFrame;    // while a new gain is taken over: from where on it holds
    bool m_toldNoMicrophone = false;
    int m_spectrumAverages;  ///< as the engine has it
    QElapsedTimer m_closing; ///< since the window was first closed; not valid before
};

} // namespace ls
