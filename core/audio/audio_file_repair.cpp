// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/audio_file_repair.h"

#include "core/audio/audio_file_info.h"
#include "core/audio/flac_header.h"
#include "core/audio/little_endian.h"
#include "core/audio/output_file.h"
#include "core/audio/wav_chunks.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace ls {

namespace {

/// What may stand behind the audio of a complete file; anything else there is audio that the header does not count.
constexpr std::array<std::string_view, 14> chunksBehindAudio{"LIST", "cue ", "labl", "note", "plst", "smpl", "inst",
                                                             "id3 ", "ID3 ", "bext", "iXML", "PEAK", "PAD ", "JUNK"};

bool isChunkAt(int fd, std::int64_t offset)
{
    std::array<char, 4> id{};
    return ::pread(fd, id.data(), id.size(), offset) == static_cast<ssize_t>(id.size()) &&
        std::find(chunksBehindAudio.begin(), chunksBehindAudio.end(), std::string_view(id.data(), id.size())) !=
        chunksBehindAudio.end();
}

/// Whether the header has these sizes already.
bool saysSizes(int fd, const WavLayout &layout, std::int64_t dataBytes, std::int64_t fileBytes)
{
    constexpr std::int64_t riffHeaderBytes = 8;
    const std::int64_t riffBytes = fileBytes - riffHeaderBytes;
    std::array<std::byte, 16> sizes{};
    if (layout.isRf64) { // 64 bits each, first in ds64
        const WavChunk *ds64 = layout.find("ds64");
        return ds64 != nullptr &&
            ::pread(fd, sizes.data(), sizes.size(), ds64->offset) == static_cast<ssize_t>(sizes.size()) &&
            littleEndian<std::int64_t>(sizes, 0) == riffBytes && littleEndian<std::int64_t>(sizes, 8) == dataBytes;
    }
    constexpr std::size_t sizeBytes = 4;
    return ::pread(fd, sizes.data(), sizeBytes, 4) == static_cast<ssize_t>(sizeBytes) &&
        ::pread(fd, sizes.data() + sizeBytes, sizeBytes, layout.find("data")->offset - 4) ==
        static_cast<ssize_t>(sizeBytes) &&
        littleEndian<std::uint32_t>(sizes, 0) == riffBytes && littleEndian<std::uint32_t>(sizes, 4) == dataBytes;
}

/// Gives the system's error number.
int repairWav(OutputFile &file, const WavLayout &layout, std::int64_t &frames)
{
    const int fd = file.descriptor();
    const WavChunk &data = *layout.find("data");
    if (layout.frameBytes <= 0)
        return 0;
    const std::int64_t behind = data.offset + data.bytes + data.bytes % 2;
    if (behind < layout.fileBytes && isChunkAt(fd, behind)) {
        frames = data.bytes / layout.frameBytes; // it was complete, or became so when the program died
        return 0;
    }
    frames = (layout.fileBytes - data.offset) / layout.frameBytes;
    const std::int64_t dataBytes = frames * layout.frameBytes;
    const std::int64_t end = data.offset + dataBytes;
    // A byte to make the length even belongs to the file.
    const std::int64_t fileBytes = layout.fileBytes == end + dataBytes % 2 ? layout.fileBytes : end;
    if (frames == 0 || (fileBytes == layout.fileBytes && saysSizes(fd, layout, dataBytes, fileBytes)))
        return 0;
    if (const int error = writeWavSizes(file, layout, dataBytes, fileBytes); error != 0)
        return error;
    if (fileBytes < layout.fileBytes) {
        if (const int error = file.truncate(fileBytes); error != 0)
            return error;
    }
    return file.sync();
}

int repairFlac(OutputFile &file, const std::filesystem::path &path, std::int64_t &frames)
{
    const Result<AudioFileInfo> info = readAudioFileInfo(path);
    if (!info || info.value().container != AudioContainer::flac)
        return 0;
    const Result<std::int64_t> counted = countFrames(path);
    frames = counted ? counted.value() : 0;
    if (frames == 0 || info.value().frames == frames)
        return 0;
    const int error = writeFlacLength(file, frames);
    return error != 0 ? error : file.sync();
}

} // namespace

Result<std::int64_t> repairAudioFile(const std::filesystem::path &path)
{
    const auto failed = [&](int error) {
        return Error{ErrorCode::notRecovered, path.string(), std::generic_category().message(error)};
    };
    const int fd = ::open(path.c_str(), O_RDWR | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0)
        return failed(errno);
    OutputFile file(fd);
    struct stat status {};
    if (::fstat(fd, &status) != 0 || !S_ISREG(status.st_mode))
        return failed(EINVAL);
    std::int64_t frames = 0;
    const std::optional<WavLayout> layout = readWavLayout(fd);
    const int error = layout ? repairWav(file, *layout, frames) : repairFlac(file, path, frames);
    if (error != 0)
        return failed(error);
    return frames;
}

} // namespace ls
