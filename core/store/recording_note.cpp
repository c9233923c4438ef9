// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recording_note.h"

#include "core/base/number.h"
#include "core/base/version.h"

namespace ls {

namespace {

/// In English, whatever the user's language: the file may be read anywhere.
std::string levelSentence(const CalibrationEntry &calibration)
{
    const Sensitivity &sensitivity = calibration.sensitivity;
    if (!sensitivity.calibrated())
        return "Not calibrated: levels are relative to full scale.";
    std::string text = "A full-scale sine is " + formatNumber(sensitivity.fullScaleDbSpl(), 2) + " dB SPL, ";
    text += sensitivity.state == CalibrationState::checked ? "checked with a calibrator" : "estimated";
    if (sensitivity.provisional)
        text += ", by a provisional formula";
    if (!calibration.file.empty())
        text += " (" + calibration.file + ")";
    return text + ".";
}

} // namespace

AudioFileNote recordingNote(const MeasurementInfo &info, const CalibrationEntry &calibration)
{
    AudioFileNote note;
    note.title = info.device;
    note.software = std::string(programName) + " " + programVersion;
    note.originator = programName;
    if (info.simulated)
        note.comment = "SIMULATED: made by a signal generator, not by a microphone. ";
    note.comment += levelSentence(calibration);
    note.comment += info.audio == AudioKept::calibrated ? " The microphone's curve is taken away."
                                                        : " Raw, as the device delivered it.";
    if (!info.microphoneSerial.empty())
        note.comment += " " + info.microphoneModel + " " + info.microphoneSerial + ".";
    note.description = note.comment;
    return note;
}

} // namespace ls
