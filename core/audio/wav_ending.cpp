// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/wav_ending.h"

#include "core/audio/bext.h"
#include "core/audio/little_endian.h"
#include "core/audio/output_file.h"

#include <algorithm>
#include <cerrno>
#include <iterator>
#include <limits>
#include <map>
#include <string_view>

namespace ls {

namespace {

constexpr std::size_t cuePointBytes = 24;
constexpr std::int64_t maxCueFrame = std::numeric_limits<std::uint32_t>::max();

void putChunk(std::vector<std::byte> &out, std::string_view id, const std::vector<std::byte> &content)
{
    putText(out, id);
    putLittleEndian(out, static_cast<std::uint32_t>(content.size()));
    out.insert(out.end(), content.begin(), content.end());
    if (content.size() % 2 != 0)
        out.push_back({});
}

/// `cue ` and LIST/adtl/labl (Microsoft and IBM, "Multimedia Programming Interface and Data Specifications 1.0", 1991).
std::vector<std::byte> makeCueChunks(const std::vector<Cue> &cues)
{
    std::vector<std::byte> points;
    std::vector<std::byte> labels;
    putText(labels, "adtl");
    std::uint32_t id = 0;
    putLittleEndian(points, static_cast<std::uint32_t>(cues.size()));
    for (const Cue &cue : cues) {
        const auto frame = static_cast<std::uint32_t>(cue.frame);
        ++id;
        putLittleEndian(points, id);
        putLittleEndian(points, frame);
        putText(points, "data");
        putLittleEndian(points, std::uint32_t{0});
        putLittleEndian(points, std::uint32_t{0});
        putLittleEndian(points, frame);
        std::vector<std::byte> label;
        putLittleEndian(label, id);
        putText(label, cue.label);
        label.push_back({});
        putChunk(labels, "labl", label);
    }
    std::vector<std::byte> chunks;
    putChunk(chunks, "cue ", points);
    putChunk(chunks, "LIST", labels);
    return chunks;
}

std::vector<Cue> storableCues(std::vector<Cue> cues)
{
    cues.erase(std::remove_if(cues.begin(), cues.end(),
                              [](const Cue &cue) { return cue.frame < 0 || cue.frame > maxCueFrame; }),
               cues.end());
    std::stable_sort(cues.begin(), cues.end(), [](const Cue &a, const Cue &b) { return a.frame < b.frame; });
    return cues;
}

int appendCues(OutputFile &file, const WavLayout &layout, const std::vector<Cue> &cues)
{
    const std::vector<std::byte> chunks = makeCueChunks(cues);
    std::int64_t end = layout.fileBytes;
    if (end % 2 != 0) { // a chunk begins at an even place
        if (const int error = file.writeAt(end, std::vector<std::byte>(1)); error != 0)
            return error;
        ++end;
    }
    if (const int error = file.writeAt(end, chunks); error != 0)
        return error;
    if (const int error = file.sync(); error != 0)
        return error;
    return writeWavSizes(file, layout, layout.find("data")->bytes, end + static_cast<std::int64_t>(chunks.size()));
}

} // namespace

int writeWavEnding(OutputFile &file, const AudioFileEnding &ending)
{
    const std::optional<WavLayout> layout = readWavLayout(file.descriptor());
    if (!layout)
        return EIO; // what was written is not there
    if (const WavChunk *bext = layout->find("bext"); bext != nullptr) {
        const auto place = bext->offset + static_cast<std::int64_t>(bextLoudnessOffset);
        if (const int error = file.writeAt(place, makeBextLoudness(ending)); error != 0)
            return error;
    }
    if (const std::vector<Cue> cues = storableCues(ending.cues); !cues.empty()) {
        if (const int error = appendCues(file, *layout, cues); error != 0) {
            file.truncate(layout->fileBytes);
            return error;
        }
    }
    return file.sync();
}

std::vector<Cue> readWavCues(int fd, const WavLayout &layout)
{
    const WavChunk *chunk = layout.find("cue ");
    if (chunk == nullptr)
        return {};
    const std::vector<std::byte> points = readWavChunk(fd, *chunk);
    std::map<std::uint32_t, Cue> cues; // by their ids
    for (std::size_t at = 4; at + cuePointBytes <= points.size(); at += cuePointBytes)
        cues.insert({littleEndian<std::uint32_t>(points, at), {littleEndian<std::uint32_t>(points, at + 20), {}}});

    for (const WavChunk &list : layout.chunks) {
        if (list.id != "LIST")
            continue;
        const std::vector<std::byte> content = readWavChunk(fd, list);
        const std::string_view text(reinterpret_cast<const char *>(content.data()), content.size());
        if (text.substr(0, 4) != "adtl")
            continue;
        for (std::size_t at = 4; at + 12 <= content.size();) {
            const std::size_t bytes = littleEndian<std::uint32_t>(content, at + 4);
            const auto id = littleEndian<std::uint32_t>(content, at + 8);
            const auto cue = cues.find(id);
            if (text.substr(at, 4) == "labl" && bytes > 4 && cue != cues.end()) {
                const std::string_view label = text.substr(at + 12, bytes - 4);
                cue->second.label = label.substr(0, label.find('\0'));
            }
            at += 8 + bytes + bytes % 2;
        }
    }
    std::vector<Cue> result;
    std::transform(cues.begin(), cues.end(), std::back_inserter(result),
                   [](const auto &entry) { return entry.second; });
    return storableCues(std::move(result));
}

} // namespace ls
