// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/block.h"
#include "core/audio/sndfile_handle.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace ls {

/// A file opened for reading. Private to the adapters in this folder.
struct SndfileReader {
    SndfileHandle file;
    SF_INFO info{}; ///< as the header says: not to be trusted for memory
    int fd = -1;    ///< owned by `file`

    AudioFormat format() const;
    /// Nothing if the header does not know: the encoder of a FLAC file did not live to write it.
    std::optional<std::int64_t> knownFrames() const;
};

/// Errors: what is not a regular file (a FIFO would hang, a device never end), what libsndfile cannot decode, and
/// streams outside the limits of block.h.
Result<SndfileReader> openForReading(const std::filesystem::path &path);

} // namespace ls
