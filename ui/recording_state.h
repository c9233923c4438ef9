// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/recording_status.h"
#include "ui/facts_grid.h"

#include <QDateTime>

#include <optional>

namespace ls {

/// What a recording is doing.
enum class RecordingPhase {
    none,
    waitingForTime, ///< for the time of day it was ordered for, or for the input to open
    recording,
    waitingForTrigger,    ///< levels are logged; audio is not kept now
    waitingForMicrophone, ///< it is away; the gap becomes silence
    diskRefuses,          ///< audio and levels wait in memory
};

/// A recording as it stands.
struct RecordingState {
    RecordingPhase phase = RecordingPhase::none;
    std::optional<RecordingStatus> status;
    int sampleRateHz = 0;
    int gaps = 0; ///< so far
    QString folder;
    QString startTime; ///< of day, that is waited for
};

/// In a few words: recording, waiting for 22:00.
QString phaseText(const RecordingState &state);
/// Whether that is not as it should be.
bool isTrouble(RecordingPhase phase);
/// One short line: phase, length, gaps.
QString recordingNote(const RecordingState &state);
/// Everything there is to say while it runs; and when it has ended.
QList<Fact> recordingFacts(const RecordingState &state);
QList<Fact> recordingFacts(const RecordingSummary &summary);

/// 95 min, 61 h: how long the disk lasts.
QString diskTimeText(double seconds);

} // namespace ls
