// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/calibration_choice.h"
#include "core/measure/settings.h"

#include <filesystem>
#include <functional>
#include <string>

namespace ls {

/// A file that is to be looked at like a measurement.
struct AudioImport {
    std::filesystem::path file;
    std::filesystem::path folder; ///< an empty one, which gets a `measurement.sqlite`
    Settings settings = {};
    CalibrationChoice calibration = {};
    std::string software = {};
};

/// Measures an audio file through the pipeline that measures live, into a database whose only segment is the file
/// itself where it stands: it is neither copied nor changed.
///
/// `progress` is told from 0 to 1; false from it ends it, and what was measured so far stays. What can be read of a
/// damaged file is measured. Thread: any, long. Errors: those of FileSource::open(), channelMissing, and those of
/// MeasurementStore.
Result<void> importAudio(const AudioImport &import, const std::function<bool(double)> &progress);

/// Takes over a level series, as `meter --format csv` and `analyze` write it: LAF, LAS, LAeq, LCeq, LZeq, LCpeak,
/// loudness and true peak of each line, where it has them. Errors: audioFileUnreadable if it cannot be read, or is
/// none.
Result<void> importLevelSeries(const AudioImport &import);

} // namespace ls
