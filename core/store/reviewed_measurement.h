// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/edit_log.h"
#include "core/store/measurement_info.h"
#include "core/store/measurement_reader.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace ls {

/// All of a measurement but its levels and its audio: what a window needs before it draws the first curve.
struct ReviewedMeasurement {
    std::filesystem::path folder; ///< of the measurement
    MeasurementInfo info;
    std::optional<MeasurementEnd> end; ///< nothing: it was cut off, or is still being written
    bool isRunning = false;            ///< it is being written
    std::int64_t endFrame = 0;         ///< its length, or as far as it goes
    std::vector<SegmentRecord> segments;
    std::vector<std::string> missingFiles; ///< audio files that are not there
    std::vector<ClockAnchor> anchors;
    std::vector<StoredEvent> events;            ///< in force, by frame
    std::vector<CalibrationEntry> calibrations; ///< in force, by frame
    std::vector<Edit> edits;
    std::int64_t analysis = 0; ///< whose levels hold; 0: the logged ones

    bool hasAudio() const { return segments.size() > missingFiles.size(); }
};

/// Errors: those of MeasurementReader::open().
Result<ReviewedMeasurement> readReviewed(const std::filesystem::path &folder);

/// The folder of a measurement, if this is one, or the database in it; else nothing.
std::optional<std::filesystem::path> measurementFolderOf(const std::filesystem::path &path);

} // namespace ls
