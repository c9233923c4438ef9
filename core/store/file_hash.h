// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/measurement_info.h"

#include <filesystem>
#include <string>
#include <vector>

namespace ls {

/// Of the file's bytes, as sha256sum gives it. Error: audioFileUnreadable.
Result<Sha256> sha256OfFile(const std::filesystem::path &path);
/// The same in hexadecimal; empty if the file cannot be read.
std::string sha256HexOfFile(const std::filesystem::path &path);

/// The files in a measurement folder that have the name of an audio file of a measurement, by name.
std::vector<std::filesystem::path> audioFilesIn(const std::filesystem::path &folder);

/// Of the audio files.
int storedChannels(const MeasurementInfo &info);

} // namespace ls
