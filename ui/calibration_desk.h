// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/calibration_choice.h"
#include "core/engine/calibrator_tap.h"
#include "core/store/calibrator_log.h"
#include "ui/message.h"
#include "ui/settings_model.h"

#include <QObject>

#include <optional>

namespace ls {

/// What a calibrator check came to.
struct CalibratorResult {
    CalibratorRecord record;
    std::optional<double> driftDb;        ///< from the check before of the same microphone
    std::string previousTime;             ///< of that
    std::optional<double> fromEstimateDb; ///< how much higher the level is now than the file's estimate
};

/// What there is to calibrate with, what of it is in force for the input that is chosen, and what the user does about
/// it: file, orientation, source of the level, calibrator checks. What is chosen is remembered in the settings.
///
/// Thread: [ui].
class CalibrationDesk : public QObject {
    Q_OBJECT
public:
    CalibrationDesk(SettingsModel &settings, CalibratorLog log, QObject *parent = nullptr);

    /// Reads the file the settings name; to be called once the listeners are connected.
    void begin();

    const CalibrationChoice &choice() const { return m_choice; }
    /// The level in force for the input; state `none` without any.
    const Sensitivity &sensitivity() const { return m_sensitivity; }
    /// Why there is no level although there is a choice that should give one.
    const std::optional<Error> &complaint() const { return m_complaint; }
    /// What is measured, or will be; nothing: not known yet.
    const std::optional<StreamInfo> &input() const { return m_input; }
    /// The curve's filter for the input, if there is one and it is for it.
    std::optional<CorrectionSpec> correction() const;
    /// Name of the calibration file; empty without one.
    QString fileName() const;
    /// The same microphone's file for the other orientation, if it lies beside; else why not.
    const Result<CalibrationFile> &otherFile() const { return m_otherFile; }
    /// The check in force, or the one that would be; null without one of this microphone.
    const CalibratorRecord *check() const;

    /// The input is this from now on. Where its capture gain is not known, that which was known of it before is taken.
    void setInput(const std::optional<StreamInfo> &input);

    void load(const QString &path);
    void remove();
    /// Takes the file of the other orientation.
    void switchOrientation();
    void setSource(ls::LevelSource source);
    /// The level of a full-scale sine at this input, in dB SPL, which then is the source; false if it cannot be one.
    bool typeFullScale(double dbSpl);
    /// A calibrator of this level has been heard, steadily: the check is kept, and is the source from now on.
    CalibratorResult noteCheck(const CalibratorProgress &heard, double referenceDbSpl);

Q_SIGNALS:
    /// Anything that is shown here.
    void changed();
    void sensitivityChanged(const ls::Sensitivity &sensitivity);
    /// The curve that is taken away is another one, or none any more.
    void curveChanged();
    void messageArrived(const ls::Message &message);

private:
    void take(CalibrationFile file);
    void refresh();
    template <typename Change>
    void changeSource(Change change);
    void tell(const Error &error);

    SettingsModel &m_settings;
    CalibratorLog m_log;
    CalibrationChoice m_choice;
    Result<CalibrationFile> m_otherFile;
    std::optional<StreamInfo> m_input;
    Sensitivity m_sensitivity;
    std::optional<Error> m_complaint;
    QString m_toldComplaint;
    QString m_toldFile; ///< name at the last sensitivityChanged()
};

} // namespace ls
