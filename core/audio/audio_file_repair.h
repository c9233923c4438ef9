// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>

namespace ls {

/// Makes the header of a file whose program has died say what the file holds, and gives its frames.
///
/// WAV and RF64: sizes that are behind (audio follows that they do not count) or ahead (audio never reached the disk)
/// are set, and a torn last frame is cut off. FLAC without a length gets it; the end that cannot be decoded stays, and
/// is not counted. A file that is in order is not written to; nor is one that holds nothing, or is not ours: 0 frames.
///
/// Samples are never touched; done twice, the second time does nothing. Error: notRecovered.
Result<std::int64_t> repairAudioFile(const std::filesystem::path &path);

} // namespace ls
