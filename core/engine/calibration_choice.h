// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibration/calibrator.h"
#include "core/engine/input_spec.h"

#include <optional>
#include <string>
#include <vector>

namespace ls {

/// What the user has to calibrate with, and which of it shall give the absolute level. A value.
struct CalibrationChoice {
    std::optional<CalibrationFile> file;
    LevelSource source = LevelSource::sensFactor;
    double fullScaleDbSpl = 0.0;          ///< for LevelSource::fullScale; 0: none
    std::string fullScaleDevice;          ///< name of the input it was typed for; empty: for any
    std::vector<CalibratorRecord> checks; ///< of whatever microphones, the oldest first

    /// Of the microphone the file belongs to; empty without a file, or if it does not tell.
    std::string serial() const { return file ? file->serial : std::string(); }
};

/// The last calibrator check of this very microphone: same name of the input, same serial number of the file. Null if
/// there is none: a check of another microphone is never used.
const CalibratorRecord *lastCheck(const CalibrationChoice &choice, const StreamInfo &stream);

/// The level the choice gives for this stream, the capture gain of the stream counted; state `none` if it gives none.
///
/// Without a check of this microphone, LevelSource::calibrator takes the file as LevelSource::sensFactor does: the
/// source and the state in the result tell what it really is. Errors: calibrationWrongMicrophone for a file that gives
/// no level here; levelNotTyped where the typed level is of another input.
Result<Sensitivity> sensitivityFor(const CalibrationChoice &choice, const StreamInfo &stream);

/// The file's curve, if it is for this stream: where the file gives its level, or is nothing but a curve; and for a
/// microphone the program does not know, where its level was typed or checked with this file in force.
std::optional<CorrectionSpec> correctionFor(const CalibrationChoice &choice, const StreamInfo &stream);

} // namespace ls
