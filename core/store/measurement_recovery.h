// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/measurement_info.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace ls {

/// What was found of a measurement whose program had died.
struct RecoveredMeasurement {
    struct File {
        std::string name;
        std::int64_t frames = 0;
        std::int64_t framesKnown = 0; ///< that the database knew of
    };
    std::filesystem::path folder;
    MeasurementInfo info;
    /// It had been complete, and only its journal or lock was left over.
    bool wasComplete = false;
    MeasurementEnd end;         ///< where it ends now
    std::int64_t audioEnd = 0;  ///< frame after the last that a file holds
    std::int64_t levelsEnd = 0; ///< frame after the last that has levels
    std::vector<File> files;    ///< in their order
    std::optional<Sha256> root;
};

/// The measurements in `outputFolder` that were cut off and that nobody is writing, by name: those that have a lock or
/// a journal left, so that an archive of thousands is looked through at once. Also `outputFolder` itself, if it is one.
std::vector<std::filesystem::path> unfinishedMeasurements(const std::filesystem::path &outputFolder);

/// Completes a measurement that was cut off: audio files get the length they have, those that the database does not
/// know yet are entered, the rest of the hash chain is made from what is there, and the database is closed as at a
/// proper end, with the reason `recovered`. What was recorded stays as it is, to the byte.
///
/// When this is cut off itself, or the disk is full, nothing is lost, and it can be done again; done again after that,
/// it changes nothing. Errors: measurementRunning; databaseDamaged and notRecovered, with nothing changed for the
/// worse; those of MeasurementReader::open(). Thread: any, long.
Result<RecoveredMeasurement> recoverMeasurement(const std::filesystem::path &folder);

} // namespace ls
