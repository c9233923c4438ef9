// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/block.h"
#include "core/calibration/calibration_file.h"
#include "core/calibration/correction_design.h"
#include "core/calibration/sensitivity.h"
#include "core/measure/snapshot.h"

#include <cstdint>
#include <optional>
#include <string>

namespace ls {

/// What was measured. Texts are UTF-8.
struct SummarySource {
    std::string path;
    std::string sha256; ///< of the file's bytes, in hexadecimal; empty: not computed
    AudioFormat format;
    std::int64_t frames = 0;
    std::string startTime; ///< ISO 8601 with offset; empty: not known
    std::int64_t lostFrames = 0;
};

/// What it was calibrated with.
struct SummaryCalibration {
    CalibrationFile file;
    std::string sha256;
    CorrectionPhase phase = CorrectionPhase::minimum;
};

/// The readings over a whole recording as one JSON object, schema `levelscribe.summary/1`. The names are a contract
/// with scripts.
///
/// `last`: the snapshot at its end. Levels are dB SPL when calibrated, else dBFS, and stop at −200.0; what is not
/// defined is null.
std::string summaryJson(const SummarySource &source, const std::optional<SummaryCalibration> &calibration,
                        const Sensitivity &sensitivity, const Snapshot &last, const std::string &softwareVersion);

} // namespace ls
