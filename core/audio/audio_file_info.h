// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/audio_file_format.h"
#include "core/audio/audio_file_note.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace ls {

/// What an audio file says about itself, ours or anybody's. Texts are bytes, hopefully UTF-8.
struct AudioFileInfo {
    AudioFormat stream;                           ///< the sample type is the stored one
    std::optional<AudioContainer> container = {}; ///< nothing: another than ours
    std::optional<std::int64_t> frames = {};      ///< by the header; nothing if it does not know (a FLAC cut off)
    AudioFileNote note = {};                      ///< empty where nothing is said
    AudioFileEnding ending = {};
    std::string codingHistory = {};
};

/// Errors: as FileSource::open().
Result<AudioFileInfo> readAudioFileInfo(const std::filesystem::path &path);

/// How many frames can really be read, by reading them all. Errors: as FileSource::open(); what is damaged counts to
/// where it can be read.
Result<std::int64_t> countFrames(const std::filesystem::path &path);

} // namespace ls
