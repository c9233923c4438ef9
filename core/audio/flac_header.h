// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/audio_file_note.h"

#include <cstdint>
#include <string>

namespace ls {

class OutputFile;

// What libsndfile does not do for FLAC. Private to this folder.

/// Makes a file that the encoder could not complete say its length (STREAMINFO's total samples, RFC 9639 8.2). Gives
/// the system's error number, 0 for success.
int writeFlacLength(OutputFile &file, std::int64_t frames);

/// Comment, description and time reference as one text, because libsndfile writes only the common Vorbis comments.
std::string flacComment(const AudioFileNote &note);

/// The way back; a comment of somebody else's is a comment.
void readFlacComment(const std::string &text, AudioFileNote &note);

} // namespace ls
