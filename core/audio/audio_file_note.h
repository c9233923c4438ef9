// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ls {

/// What an audio file says about itself from its beginning. UTF-8.
///
/// WAV and RF64: title, software, comment as LIST/INFO, at most 2000 bytes each; the rest as `bext` (EBU Tech 3285:
/// description 256 bytes, originator 32). Longer texts are cut between two characters.
/// FLAC: the same as Vorbis comments; description and time reference are lines of the comment.
struct AudioFileNote {
    std::string title = {};
    std::string software = {};
    std::string comment = {};
    std::string description = {};
    std::string originator = {};
    std::string originationDate = {};     ///< YYYY-MM-DD, local
    std::string originationTime = {};     ///< HH:MM:SS, local: when frame 0 was taken
    std::int64_t timeReferenceFrames = 0; ///< frame 0, in frames since local midnight

    bool operator==(const AudioFileNote &) const = default;
};

/// A marker in the file.
struct Cue {
    std::int64_t frame = 0; ///< of the file
    std::string label = {}; ///< UTF-8

    bool operator==(const Cue &) const = default;
};

/// What is known only when the recording ends. Without a value the file says "not given" (EBU Tech 3285 s2: 0x7FFF).
/// FLAC has no place for it.
struct AudioFileEnding {
    std::optional<double> integratedLufs = {};
    std::optional<double> rangeLu = {};
    std::optional<double> truePeakMaxDbtp = {};
    std::optional<double> momentaryMaxLufs = {};
    std::optional<double> shortTermMaxLufs = {};
    std::vector<Cue> cues = {};

    bool operator==(const AudioFileEnding &) const = default;
};

} // namespace ls
