// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/calibration_entry.h"

#include "core/store/file_hash.h"
#include "core/store/measurement_names.h"

namespace ls {

CalibrationEntry calibrationEntryOf(const CalibrationChoice &choice, const StreamInfo &stream,
                                    const Sensitivity &sensitivity, const std::optional<CorrectionSpec> &correction)
{
    CalibrationEntry entry;
    entry.sensitivity = sensitivity;
    if (stream.microphone)
        entry.model = modelName(stream.microphone->model);
    if (choice.file) {
        const CalibrationFile &file = *choice.file;
        entry.file = file.path.filename().string();
        entry.fileSha256 = sha256HexOfFile(file.path);
        entry.model = microphoneName(file);
        entry.serial = file.serial;
        entry.sensFactorDb = file.sensFactorDb;
        entry.analogGainDb = file.analogGainDb;
        entry.orientationDeg = file.orientationDeg;
    }
    if (correction) {
        entry.curve = correction->curve;
        entry.phase = correction->phase == CorrectionPhase::linear ? "linear" : "minimum";
        entry.taps = correction->taps > 0 ? correction->taps
                                          : automaticCorrectionTaps(stream.format.sampleRateHz, correction->phase);
    }
    if (sensitivity.state == CalibrationState::checked) {
        if (const CalibratorRecord *check = lastCheck(choice, stream)) {
            entry.referenceDbSpl = check->referenceDbSpl;
            entry.readingDbFs = check->readingDbFs;
        }
    }
    return entry;
}

} // namespace ls
