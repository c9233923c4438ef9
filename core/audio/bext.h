// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/audio_file_format.h"
#include "core/audio/audio_file_note.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace ls {

// The Broadcast Audio Extension chunk, version 2 (EBU Tech 3285). Private to this folder.
//
// libsndfile has functions for it, but they add a line of their own to the coding history, and make the audio
// unreadable if the chunk grows at the end. This one keeps its size: what is known only at the end has fixed places.

inline constexpr std::size_t bextLoudnessOffset = 412; ///< of five 16-bit numbers

/// The chunk's content as it stands while the recording goes on.
std::vector<std::byte> makeBext(const AudioFileNote &note, const AudioFileFormat &format);

/// The five numbers at bextLoudnessOffset.
std::vector<std::byte> makeBextLoudness(const AudioFileEnding &ending);

/// What a bext chunk says; of any writer, any version, and cut off wherever.
struct BextContent {
    AudioFileNote note; ///< description, originator, date, time, time reference
    AudioFileEnding ending;
    std::string codingHistory;
};
BextContent readBext(std::span<const std::byte> content);

} // namespace ls
