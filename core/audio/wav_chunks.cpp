// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/wav_chunks.h"

#include "core/audio/little_endian.h"
#include "core/audio/output_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace ls {

namespace {

constexpr std::int64_t riffHeaderBytes = 12;
constexpr std::int64_t chunkHeaderBytes = 8;
constexpr std::int64_t ds64Bytes = 28; // RIFF size, data size, sample count, length of an empty table
constexpr std::int64_t maxRiffSize = 0xFFFFFFFF;
constexpr std::int64_t maxChunkBytes = 16 << 20;
constexpr std::size_t maxChunks = 4096; // more is nonsense, not a recording

bool readAt(int fd, std::int64_t offset, std::span<std::byte> bytes)
{
    return ::pread(fd, bytes.data(), bytes.size(), offset) == static_cast<ssize_t>(bytes.size());
}

std::string_view textOf(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

/// As libsndfile lays out a file that may grow: JUNK of 24 bytes, fmt, fact of 4. In RF64 the 44 bytes that are not
/// fmt are ds64 and an empty chunk.
bool hasRoomForDs64(const WavLayout &layout)
{
    return layout.chunks.size() > 3 && layout.chunks[0].id == "JUNK" && layout.chunks[0].bytes == 24 &&
        layout.chunks[1].id == "fmt " && layout.chunks[1].bytes % 2 == 0 && layout.chunks[2].id == "fact" &&
        layout.chunks[2].bytes == 4;
}

bool isUnknownSize(std::int64_t dataBytes)
{
    constexpr std::int64_t maxSigned = 0x7FFFFFFF;
    constexpr std::int64_t headerBytes = 4096;
    return (dataBytes <= maxSigned && dataBytes > maxSigned - headerBytes) ||
        (dataBytes <= maxRiffSize && dataBytes > maxRiffSize - headerBytes);
}

} // namespace

const WavChunk *WavLayout::find(std::string_view id) const
{
    const auto found =
        std::find_if(chunks.begin(), chunks.end(), [&](const WavChunk &chunk) { return chunk.id == id; });
    return found == chunks.end() ? nullptr : &*found;
}

std::optional<WavLayout> readWavLayout(int fd)
{
    struct stat status {};
    std::array<std::byte, riffHeaderBytes> head{};
    if (::fstat(fd, &status) != 0 || !readAt(fd, 0, head))
        return std::nullopt;
    WavLayout layout;
    layout.fileBytes = status.st_size;
    layout.isRf64 = textOf(std::span(head).first(4)) == "RF64";
    if ((!layout.isRf64 && textOf(std::span(head).first(4)) != "RIFF") || textOf(std::span(head).last(4)) != "WAVE")
        return std::nullopt;

    std::int64_t dataBytes64 = -1;
    bool hasData = false;
    for (std::int64_t at = riffHeaderBytes; layout.chunks.size() < maxChunks;) {
        std::array<std::byte, chunkHeaderBytes> header{};
        if (!readAt(fd, at, header))
            break;
        WavChunk chunk;
        chunk.id = textOf(std::span(header).first(4));
        chunk.offset = at + chunkHeaderBytes;
        chunk.bytes = littleEndian<std::uint32_t>(header, 4);
        if (chunk.id == "ds64") {
            std::array<std::byte, ds64Bytes> sizes{};
            if (readAt(fd, chunk.offset, sizes))
                dataBytes64 = littleEndian<std::int64_t>(sizes, 8);
        }
        if (chunk.id == "fmt ") {
            std::array<std::byte, 16> format{};
            if (readAt(fd, chunk.offset, format))
                layout.frameBytes = littleEndian<std::uint16_t>(format, 12);
        }
        if (chunk.id == "data") {
            hasData = true;
            if (layout.isRf64 && chunk.bytes == maxRiffSize && dataBytes64 >= 0)
                chunk.bytes = dataBytes64;
            if (layout.announcedDataBytes == 0 && !isUnknownSize(chunk.bytes))
                layout.announcedDataBytes = chunk.bytes;
        }
        chunk.bytes = std::min(chunk.bytes, layout.fileBytes - chunk.offset);
        at = chunk.offset + chunk.bytes + chunk.bytes % 2;
        layout.chunks.push_back(std::move(chunk));
    }
    if (!hasData)
        return std::nullopt;
    return layout;
}

std::vector<std::byte> readWavChunk(int fd, const WavChunk &chunk)
{
    std::vector<std::byte> content(static_cast<std::size_t>(std::clamp<std::int64_t>(chunk.bytes, 0, maxChunkBytes)));
    if (!readAt(fd, chunk.offset, content))
        return {};
    return content;
}

int writeWavSizes(OutputFile &file, const WavLayout &layout, std::int64_t dataBytes, std::int64_t fileBytes)
{
    const std::int64_t riffBytes = fileBytes - chunkHeaderBytes;
    const bool becomesRf64 = !layout.isRf64 && riffBytes > maxRiffSize;
    const bool isRf64 = layout.isRf64 || becomesRf64;
    const WavChunk *ds64 = layout.find("ds64");
    if (layout.isRf64 && (ds64 == nullptr || ds64 != layout.chunks.data()))
        return EIO; // not a file of ours
    if (becomesRf64 && !hasRoomForDs64(layout))
        return EFBIG;

    std::vector<std::byte> head;
    putText(head, isRf64 ? "RF64" : "RIFF");
    putLittleEndian(head, static_cast<std::uint32_t>(isRf64 ? maxRiffSize : riffBytes));
    if (isRf64) {
        putText(head, "WAVEds64");
        putLittleEndian(head, static_cast<std::uint32_t>(becomesRf64 ? ds64Bytes : ds64->bytes));
        putLittleEndian(head, riffBytes);
        putLittleEndian(head, dataBytes);
        putLittleEndian(head, dataBytes / std::max<std::int64_t>(layout.frameBytes, 1));
    }
    if (becomesRf64) {
        putLittleEndian(head, std::uint32_t{0}); // no table
        const std::vector<std::byte> format = readWavChunk(file.descriptor(), layout.chunks[1]);
        putText(head, "fmt ");
        putLittleEndian(head, static_cast<std::uint32_t>(format.size()));
        head.insert(head.end(), format.begin(), format.end());
        putText(head, "PAD ");
        putLittleEndian(head, std::uint32_t{0});
    }
    if (const int error = file.writeAt(0, head); error != 0)
        return error;
    std::vector<std::byte> dataSize;
    putLittleEndian(dataSize, static_cast<std::uint32_t>(isRf64 ? maxRiffSize : dataBytes));
    return file.writeAt(layout.find("data")->offset - 4, dataSize);
}

} // namespace ls
