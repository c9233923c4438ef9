// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/measurement_check.h"

#include "core/base/filled_text.h"
#include "core/base/translation.h"

#include <array>

namespace ls {

std::string_view findingName(CheckFinding::Kind kind)
{
    using Kind = CheckFinding::Kind;
    switch (kind) {
    case Kind::databaseDamaged:
        return "database_damaged";
    case Kind::notFinished:
        return "not_finished";
    case Kind::beginningAltered:
        return "beginning_altered";
    case Kind::endAltered:
        return "end_altered";
    case Kind::audioAltered:
        return "audio_altered";
    case Kind::levelsAltered:
        return "levels_altered";
    case Kind::overviewAltered:
        return "overview_altered";
    case Kind::proofAltered:
        return "proof_altered";
    case Kind::proofMissing:
        return "proof_missing";
    case Kind::recordAltered:
        return "record_altered";
    case Kind::recordMissing:
        return "record_missing";
    case Kind::fileMissing:
        return "file_missing";
    case Kind::fileUnreadable:
        return "file_unreadable";
    case Kind::fileShorter:
        return "file_shorter";
    case Kind::fileLonger:
        return "file_longer";
    case Kind::fileOverlapping:
        return "file_overlapping";
    case Kind::fileRelabelled:
        return "file_relabelled";
    case Kind::fileUnknown:
        return "file_unknown";
    case Kind::levelsMissing:
        return "levels_missing";
    case Kind::recovered:
        return "recovered";
    case Kind::eventsAdded:
        return "events_added";
    case Kind::calibrationsAdded:
        return "calibrations_added";
    case Kind::edited:
        return "edited";
    case Kind::analysisAltered:
        return "analysis_altered";
    case Kind::reanalysed:
        return "reanalysed";
    }
    return {};
}

std::string_view findingTemplate(CheckFinding::Kind kind)
{
    using Kind = CheckFinding::Kind;
    switch (kind) {
    case Kind::databaseDamaged:
        return QT_TRANSLATE_NOOP("Check", "The database is damaged: %2.");
    case Kind::notFinished:
        return QT_TRANSLATE_NOOP("Check",
                                 "The measurement was cut off and has not been recovered. Recover it first: "
                                 "levelscribe-cli verify --recover.");
    case Kind::beginningAltered:
        return QT_TRANSLATE_NOOP("Check",
                                 "What was written down at the beginning (device, format, start, settings) was "
                                 "altered.");
    case Kind::endAltered:
        return QT_TRANSLATE_NOOP("Check",
                                 "What was written down at the end (length, losses, reason, root) was altered, or the "
                                 "root is another measurement's.");
    case Kind::audioAltered:
        return QT_TRANSLATE_NOOP("Check", "Second %3: the audio was altered (%1).");
    case Kind::levelsAltered:
        return QT_TRANSLATE_NOOP("Check", "Second %3: the levels were altered.");
    case Kind::overviewAltered:
        return QT_TRANSLATE_NOOP("Check", "Second %3: the overview of the levels was altered.");
    case Kind::proofAltered:
        return QT_TRANSLATE_NOOP("Check", "Second %3: the hashes were altered.");
    case Kind::proofMissing:
        return QT_TRANSLATE_NOOP("Check", "Second %3: the hashes are missing.");
    case Kind::recordAltered:
        return QT_TRANSLATE_NOOP("Check", "Second %3: row %2 of the table “%1” was altered.");
    case Kind::recordMissing:
        return QT_TRANSLATE_NOOP("Check", "Second %3, or later: row %2 of the table “%1” is missing.");
    case Kind::fileMissing:
        return QT_TRANSLATE_NOOP("Check", "Second %3: the audio file “%1” is missing.");
    case Kind::fileUnreadable:
        return QT_TRANSLATE_NOOP("Check", "Second %3: the audio file “%1” cannot be read (%2).");
    case Kind::fileShorter:
        return QT_TRANSLATE_NOOP("Check", "Second %3: the audio file “%1” ends before it. %2");
    case Kind::fileLonger:
        return QT_TRANSLATE_NOOP("Check", "The audio file “%1” holds more than was recorded, from second %3 on.");
    case Kind::fileOverlapping:
        return QT_TRANSLATE_NOOP("Check", "Second %3: the audio file “%1” holds what another one holds, too.");
    case Kind::fileRelabelled:
        return QT_TRANSLATE_NOOP("Check",
                                 "The audio file “%1” was altered (its SHA-256 is another), but not its samples: its "
                                 "header or its description.");
    case Kind::fileUnknown:
        return QT_TRANSLATE_NOOP("Check", "The audio file “%1” does not belong to the measurement.");
    case Kind::levelsMissing:
        return QT_TRANSLATE_NOOP("Check", "Second %3: levels are missing; they were not recorded.");
    case Kind::recovered:
        return QT_TRANSLATE_NOOP("Check",
                                 "The recording was cut off and has been recovered: the hashes of second %3 were made "
                                 "then.");
    case Kind::eventsAdded:
        return QT_TRANSLATE_NOOP("Check", "Events were added after the end: %2.");
    case Kind::calibrationsAdded:
        return QT_TRANSLATE_NOOP("Check", "Calibrations were added after the end: %2.");
    case Kind::edited:
        return QT_TRANSLATE_NOOP("Check",
                                 "Edits after the end: %2; each has a reason and stands beside what was recorded.");
    case Kind::analysisAltered:
        return QT_TRANSLATE_NOOP("Check",
                                 "Second %3: the levels that were computed anew later (analysis %2) were altered. "
                                 "The recorded ones stand beside them.");
    case Kind::reanalysed:
        return QT_TRANSLATE_NOOP("Check",
                                 "Levels were computed anew from the recorded audio after the end (times: %2); they "
                                 "stand beside the recorded ones, with hashes of their own.");
    }
    return {};
}

std::string secondsText(const CheckFinding &finding)
{
    if (!finding.hasPlace())
        return "?";
    std::string text = std::to_string(finding.firstSecond);
    if (finding.lastSecond > finding.firstSecond)
        text += " to " + std::to_string(finding.lastSecond);
    return text;
}

std::string describe(const CheckFinding &finding)
{
    std::string text =
        filledText(findingTemplate(finding.kind), std::array{finding.subject, finding.detail, secondsText(finding)});
    while (!text.empty() && text.back() == ' ')
        text.pop_back();
    return text;
}

} // namespace ls
