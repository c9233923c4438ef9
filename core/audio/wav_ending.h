// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/audio_file_note.h"
#include "core/audio/wav_chunks.h"

#include <vector>

namespace ls {

/// Writes loudness into the bext chunk and cue points with their labels behind the audio of a complete file, WAV or
/// RF64. Gives the system's error number, 0 for success. Private to this folder.
///
/// At no moment is the file worse than before: the new chunks are on the disk before the header counts them, and after
/// an error they are cut off again. Frames that the 32 bits of a cue point cannot hold are left out.
int writeWavEnding(OutputFile &file, const AudioFileEnding &ending);

/// The cue points, in the order of their frames. The chunks may be anybody's.
std::vector<Cue> readWavCues(int fd, const WavLayout &layout);

} // namespace ls
