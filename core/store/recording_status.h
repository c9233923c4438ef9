// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace ls {

/// How a recording stands. Frames count from its own beginning.
struct RecordingStatus {
    std::int64_t framesRecorded = 0; ///< taken in, on the disk or waiting for it
    std::int64_t framesWritten = 0;  ///< into audio files
    std::int64_t bytesWritten = 0;
    std::int64_t framesLost = 0;       ///< missing: lost on the way in, or because the disk stood still too long
    double queueFill = 0.0;            ///< 0 to 1
    std::string file;                  ///< that is written now, without the folder; empty: none
    bool waitsForTrigger = false;      ///< the level is below the threshold: audio is not kept now
    bool diskRefuses = false;          ///< the disk takes nothing now; audio and levels wait in memory
    std::optional<double> secondsLeft; ///< until the disk is full; nothing: not known yet
};

/// How a recording ended.
struct RecordingSummary {
    std::filesystem::path folder; ///< empty if none could be made; the last, where one had to be made anew
    int sampleRateHz = 0;
    std::int64_t frames = 0;        ///< its length: the frames expected
    std::int64_t framesWritten = 0; ///< into audio files, silence for lost frames included
    std::int64_t bytesWritten = 0;
    std::int64_t framesLost = 0;       ///< missing, for whatever reason: frames received are the rest
    std::int64_t framesLostByDisk = 0; ///< of these, because the disk took nothing for too long
    int gaps = 0;                      ///< places where frames are missing
    std::int64_t overloads = 0;        ///< samples at or beyond full scale
    std::vector<std::string> files;    ///< audio files, in order, without the folder
    std::string rootHash;              ///< of the chain over audio and levels, hexadecimal; empty: not proven
    int problems = 0;                  ///< events that are a warning or a loss
    std::optional<Error> error;        ///< why it ended early, or what is not as it should be
};

} // namespace ls
