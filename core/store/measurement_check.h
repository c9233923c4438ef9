// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/measure/event.h"
#include "core/store/measurement_info.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ls {

/// Something that is not as it was recorded, or that is worth knowing.
struct CheckFinding {
    enum class Kind {
        databaseDamaged,  ///< `detail`: what SQLite found
        notFinished,      ///< it has no end: its program died, and nobody has recovered it
        beginningAltered, ///< device, format, start, settings
        endAltered,       ///< length, losses, reason or root
        audioAltered,     ///< samples of these seconds, in the file `subject`
        levelsAltered,    ///< levels of these seconds
        overviewAltered,  ///< likewise of levels_10s
        proofAltered,     ///< hashes of these seconds
        proofMissing,     ///< no hashes are kept of these seconds
        recordAltered,    ///< row `detail` of the table `subject`
        recordMissing,    ///< likewise
        fileMissing,      ///< `subject`
        fileUnreadable,   ///< `detail`: why
        fileShorter,      ///< these seconds are not in it any more
        fileLonger,       ///< it holds more than was recorded
        fileOverlapping,  ///< it holds seconds that another one holds, too
        fileRelabelled,   ///< its samples are intact, its description or header is not
        fileUnknown,      ///< an audio file that does not belong to the measurement
        analysisAltered,  ///< levels of these seconds that were computed later; the recorded ones are not meant
        // Worth knowing:
        levelsMissing,     ///< none were recorded in these seconds
        recovered,         ///< it was cut off; the proof of these seconds was made at recovery
        eventsAdded,       ///< `detail` of them, after the end
        calibrationsAdded, ///< likewise
        edited,            ///< by the user, `detail` times, after the end
        reanalysed,        ///< levels were computed anew from the audio, `detail` times
    };
    Kind kind{};
    std::string subject = {}; ///< a file or a table, if it is about one
    std::string detail = {};  ///< what the kind says
    /// First and last second of the measurement that are concerned, counted from 0; −1: no certain ones.
    std::int64_t firstSecond = -1;
    std::int64_t lastSecond = -1;

    bool hasPlace() const { return firstSecond >= 0; }
    /// False: only worth knowing.
    bool isFault() const { return kind < Kind::levelsMissing; }
};

/// The name in JSON, `audio_altered`, never translated.
std::string_view findingName(CheckFinding::Kind kind);
/// One English sentence; %1 stands for the subject, %2 for the detail, %3 for the seconds. Marked for translation in
/// the context "Check".
std::string_view findingTemplate(CheckFinding::Kind kind);
/// `17`, `17 to 19`.
std::string secondsText(const CheckFinding &finding);
/// findingTemplate() filled in.
std::string describe(const CheckFinding &finding);

/// What a measurement says of itself, and whether that is so. Frames count from its beginning.
struct MeasurementCheck {
    MeasurementInfo info;
    std::optional<MeasurementEnd> end;
    std::optional<Sha256> root;      ///< as the database has it
    std::int64_t endFrame = 0;       ///< its length, or as far as it goes
    std::int64_t framesInFiles = 0;  ///< as the segments say
    std::int64_t framesUnstored = 0; ///< of its length, in no file: no trigger, no room
    int files = 0;
    std::int64_t rows = 0;
    std::int64_t bandRows = 0;
    std::int64_t events = 0;
    std::int64_t secondsProven = 0; ///< for which there are hashes
    std::vector<Event>
        losses; ///< what was lost or overloaded while recording, as was told then: no fault of the folder
    std::vector<CheckFinding> findings;

    bool passed() const;
};

/// Reads all of a measurement and compares it with what was proven while it was recorded: structure, frame counts,
/// files and their sums, audio and levels second by second, events, calibrations, anchors, beginning and end. Changes
/// nothing.
///
/// `progress` is told from 0 to 1; false from it ends the check with what was found so far. Errors: those of
/// MeasurementReader::open(), and measurementRunning. Thread: any, long.
Result<MeasurementCheck> checkMeasurement(const std::filesystem::path &folder,
                                          const std::function<bool(double progress)> &progress = {});

} // namespace ls
