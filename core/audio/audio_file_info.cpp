// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/audio_file_info.h"

#include "core/audio/bext.h"
#include "core/audio/flac_header.h"
#include "core/audio/sndfile_reader.h"
#include "core/audio/wav_ending.h"

#include <vector>

namespace ls {

namespace {

std::string stringIn(SNDFILE *file, int field)
{
    const char *text = sf_get_string(file, field);
    return text == nullptr ? std::string{} : text;
}

/// Without the " (libsndfile-1.2.0)" that libsndfile adds to the name of whoever writes with it.
std::string withoutLibrary(std::string software)
{
    if (const std::size_t at = software.rfind(" (libsndfile-"); at != std::string::npos)
        software.resize(at);
    return software;
}

void readWavInfo(int fd, AudioFileInfo &info)
{
    const std::optional<WavLayout> layout = readWavLayout(fd);
    if (!layout)
        return;
    if (const WavChunk *chunk = layout->find("bext"); chunk != nullptr) {
        BextContent bext = readBext(readWavChunk(fd, *chunk));
        bext.note.title = info.note.title;
        bext.note.software = info.note.software;
        bext.note.comment = info.note.comment;
        info.note = std::move(bext.note);
        info.ending = std::move(bext.ending);
        info.codingHistory = std::move(bext.codingHistory);
    }
    info.ending.cues = readWavCues(fd, *layout);
}

void readFlacInfo(SNDFILE *file, AudioFileInfo &info)
{
    readFlacComment(stringIn(file, SF_STR_COMMENT), info.note);
    info.note.originator = stringIn(file, SF_STR_ARTIST);
    const std::string date = stringIn(file, SF_STR_DATE); // YYYY-MM-DDTHH:MM:SS
    info.note.originationDate = date.substr(0, date.find('T'));
    if (const std::size_t at = date.find('T'); at != std::string::npos)
        info.note.originationTime = date.substr(at + 1);
}

} // namespace

Result<AudioFileInfo> readAudioFileInfo(const std::filesystem::path &path)
{
    Result<SndfileReader> opened = openForReading(path);
    if (!opened)
        return opened.error();
    const SndfileReader &reader = opened.value();
    SNDFILE *file = reader.file.get();
    AudioFileInfo info{.stream = reader.format()};
    info.frames = reader.knownFrames();
    info.note.title = stringIn(file, SF_STR_TITLE);
    info.note.software = withoutLibrary(stringIn(file, SF_STR_SOFTWARE));
    info.note.comment = stringIn(file, SF_STR_COMMENT);
    switch (reader.info.format & SF_FORMAT_TYPEMASK) {
    case SF_FORMAT_WAV:
    case SF_FORMAT_WAVEX:
    case SF_FORMAT_RF64:
        info.container = AudioContainer::wav;
        readWavInfo(reader.fd, info);
        break;
    case SF_FORMAT_FLAC:
        info.container = AudioContainer::flac;
        readFlacInfo(file, info);
        break;
    default:
        break;
    }
    return info;
}

Result<std::int64_t> countFrames(const std::filesystem::path &path)
{
    Result<SndfileReader> opened = openForReading(path);
    if (!opened)
        return opened.error();
    const SndfileReader &reader = opened.value();
    constexpr sf_count_t partFrames = 8192;
    std::vector<int> part(static_cast<std::size_t>(partFrames) * static_cast<std::size_t>(reader.info.channels));
    std::int64_t frames = 0;
    while (const sf_count_t count = sf_readf_int(reader.file.get(), part.data(), partFrames))
        frames += count;
    return frames;
}

} // namespace ls
