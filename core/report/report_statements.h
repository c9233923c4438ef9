// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ls {

/// What a report says of its own numbers, chosen by state.
enum class StatementKind {
    noData,            ///< nothing was measured
    simulated,         ///< no microphone: the numbers are of a generator
    noTypeApproval,    ///< with an individual calibration file
    noCalibrationFile, ///< %1: the microphone or device
    levelNone,         ///< dBFS only
    levelEstimated,    ///< from the file's sensitivity
    levelProvisional,  ///< by a formula of a single source
    levelTyped,        ///< a full-scale level was typed
    levelLegacy,       ///< the seed's offset
    levelChecked,      ///< %1 reference in dB SPL, %2 reading in dBFS
    gainAssumed,       ///< the analogue gain was taken as the usual one
    captureVolumeUnknown,
    captureVolume,      ///< %1: the system's volume in dB, taken into account
    calibrationsDiffer, ///< %1: how many were in force; each part has its own
    partlyUncalibrated, ///< %1 seconds were left out, they had no calibration
    samplesComplete,    ///< all of %1 samples were received
    samplesMissing,     ///< %1 of %2 samples were received, %3 gaps
    overloaded,         ///< %1 samples in %2 places at full scale: levels are too low there
    excluded,           ///< %1 seconds in %2 ranges are excluded from all results
    levelsMissing,      ///< no levels were logged in %1 seconds
    unfinished,         ///< the measurement has no end
    recovered,          ///< it was cut off and recovered; %1: from which second on the proof is of the recovery
    fileMissing,        ///< %1: name
    fileAltered,        ///< %1: name; shorter or longer than was recorded
    proofVerified,      ///< root %1
    proofNotVerified,   ///< root %1; `levelscribe-cli verify` does it
    proofFailed,        ///< %1 findings
    proofAbsent,
    editedAfterwards, ///< %1 events and %2 calibrations were added or withdrawn after the end
    reanalysed,       ///< the levels were computed anew from the audio, with another curve
    analysedFromFile, ///< no log: everything was measured anew from the audio file
    startUnknown,     ///< hours are counted from the beginning
    resampled,        ///< the audio server resampled a part
    muted,
    slept,               ///< %1 times
    clockSet,            ///< %1 times
    utcOffsetChanged,    ///< local time was moved %1 times
    periodTooShort,      ///< no Lden: it takes 24 h; there are %1 h
    periodIncomplete,    ///< no Lden: day, evening or night is covered by less than %1 %
    bandPercentiles,     ///< L90 of bands is of their 1 s Leq
    uncertaintyOpen,     ///< a term of the uncertainty is not known: it is a lower bound
    uncertaintyScope,    ///< what the uncertainty does not cover
    limitNotAssessable,  ///< no dB SPL, or no level of that period
    tooShortForLoudness, ///< %1 s
    limitOfOtherKind,    ///< %1: the fields, which this kind of report does not judge
    zoneUnknown,         ///< times are local time of wherever it was
};

struct Statement {
    StatementKind kind{};
    std::vector<std::string> parameters = {}; ///< for %1, %2 …
};

/// The name in JSON, `level_estimated`, never translated.
std::string_view statementName(StatementKind kind);
/// English with %1, %2 …; marked for translation in the context "Report".
std::string_view statementTemplate(StatementKind kind);
/// statementTemplate() filled in.
std::string describe(const Statement &statement);

} // namespace ls
