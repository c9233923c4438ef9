// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/reason.h"

#include <string>
#include <string_view>

namespace ls {

/// Everything that can go wrong in a way a user can do something about.
enum class ErrorCode {
    noAudioServer,
    noInputDevice,
    deviceNotFound,
    deviceRefusedFormat,
    deviceFormatChanged,
    deviceNotAnswering,
    deviceLost,
    deviceSilent,
    channelMissing,
    audioFileUnreadable,
    audioFileUnsupported,
    audioFileEmpty,
    generatorUnknown,
    calibrationUnreadable,
    calibrationNotACalibration,
    calibrationBadRow,
    calibrationWrongMicrophone,
    calibrationOtherOrientation,
    calibrationDoubtful,
    levelNotTyped,
    calibratorCheckNotKept,
    folderNotWritable,
    recordingNotStarted,
    diskFull,
    writeFailed,
    diskAlmostFull,
    diskTooSlow,
    recordingStillWriting,
    databaseDriverMissing,
    databaseBusy,
    databaseReadOnly,
    databaseDamaged,
    databaseFull,
    databaseGone,
    databaseFailed,
    measurementForeign,
    measurementOtherVersion,
    measurementRunning,
    notRecovered,
    measurementUnfinished,
    editOutdated,
    curveChanged,
    settingsDamaged,
};

/// What failed, on which thing, and the system's own words.
///
/// An Error is a value and crosses threads freely. Its text is made where it is shown: describe() in English,
/// the window through the same templates and tr().
struct Error {
    ErrorCode code{};
    std::string subject; ///< the device, file, folder or option it is about
    Reason detail;       ///< may be empty
};

/// One English sentence or two: what, why, what to try. `%1` stands for the subject, `%2` for the detail.
/// The strings are marked for translation in the context "Error".
std::string_view errorTemplate(ErrorCode code);

/// errorTemplate() with subject and detail filled in.
std::string describe(const Error &error);

/// Its detail alone, in English, for the record; all of it where it has none.
std::string reasonOf(const Error &error);

} // namespace ls
