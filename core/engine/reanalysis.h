// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calibration/calibration_file.h"
#include "core/store/measurement_info.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace ls {

/// Levels of a measurement that were computed anew: ready to be taken over (MeasurementEditor::reanalyse()).
struct Reanalysed {
    std::vector<CalibrationEntry> calibrations; ///< by frame, with the new curve
    /// Holds a `measurement.sqlite` with levels, bands and hashes; empty: it was given up.
    std::filesystem::path folder;
};

/// What becomes of the absolute level where the microphone's curve is another one.
enum class NewLevel {
    keep,     ///< as it was calibrated
    fromFile, ///< as the file's sensitivity gives it, if it does
};

/// These calibrations with the curve of another file, each in its own input volume.
std::vector<CalibrationEntry> withCurve(const MeasurementInfo &info, std::vector<CalibrationEntry> inForce,
                                        const CalibrationFile &file, NewLevel level, const std::string &reason);

/// Measures the recorded audio again through the pipeline that measures live, with the first calibration's curve taken
/// away, into a database in the folder `into`, which is made. The measurement itself is only read. What was lost, is
/// missing or was altered since is a gap. Each second is chained to the audio that was recorded (`hashes`).
///
/// `progress` is told from 0 to 1; false from it ends it. Thread: any, long. Errors: those of MeasurementReader::open()
/// and MeasurementStore; measurementRunning; editOutdated where the audio was kept with the old curve taken away;
/// audioFileEmpty where there is none.
Result<Reanalysed> reanalyse(const std::filesystem::path &folder, const std::vector<CalibrationEntry> &calibrations,
                             const std::filesystem::path &into, const std::function<bool(double)> &progress);

} // namespace ls
