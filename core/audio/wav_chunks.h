// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ls {

class OutputFile;

/// A chunk of a RIFF or RF64 file. Private to this folder.
struct WavChunk {
    std::string id;          ///< four characters
    std::int64_t offset = 0; ///< of the content
    std::int64_t bytes = 0;  ///< of the content, at most to the end of the file
};

/// Where things lie in a RIFF/WAVE or RF64 file.
struct WavLayout {
    bool isRf64 = false;
    std::int64_t fileBytes = 0;
    std::int64_t frameBytes = 0;  ///< one sample of each channel
    std::vector<WavChunk> chunks; ///< in the file's order; `data` with its 64-bit size
    /// By the header, also where the file ends before; 0 where whoever wrote it did not know, as programs that write
    /// into a pipe: then the size is the largest there is, less at most a header.
    std::int64_t announcedDataBytes = 0;

    const WavChunk *find(std::string_view id) const; ///< the first of that name
};

/// Reads the chunks of an open file; nothing if it is neither, or has no data chunk. Sizes that point beyond the end of
/// the file are cut there.
std::optional<WavLayout> readWavLayout(int fd);

/// A chunk's content, at most 16 MiB of it: none that is of use is longer. Not for the data chunk.
std::vector<std::byte> readWavChunk(int fd, const WavChunk &chunk);

/// Makes the header say that the data chunk has `dataBytes` and the file ends at `fileBytes`. Beyond 4 GB the file
/// becomes RF64 (EBU Tech 3306), in one write, if its beginning has room for the ds64 chunk as files of libsndfile
/// have; else EFBIG. Gives the system's error number, 0 for success.
int writeWavSizes(OutputFile &file, const WavLayout &layout, std::int64_t dataBytes, std::int64_t fileBytes);

} // namespace ls
