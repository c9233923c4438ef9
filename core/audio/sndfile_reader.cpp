// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/sndfile_reader.h"

#include "core/base/translation.h"

#include <cerrno>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace ls {

namespace {

SampleType sampleTypeOf(const SF_INFO &info)
{
    switch (info.format & SF_FORMAT_SUBMASK) {
    case SF_FORMAT_PCM_S8:
    case SF_FORMAT_PCM_U8:
    case SF_FORMAT_PCM_16:
        return SampleType::int16;
    case SF_FORMAT_PCM_24:
        return SampleType::int24;
    case SF_FORMAT_PCM_32:
        return SampleType::int32;
    default:
        return SampleType::float32;
    }
}

} // namespace

AudioFormat SndfileReader::format() const { return {info.samplerate, info.channels, sampleTypeOf(info)}; }

std::optional<std::int64_t> SndfileReader::knownFrames() const
{
    if (info.frames >= SF_COUNT_MAX)
        return std::nullopt;
    return info.frames;
}

Result<SndfileReader> openForReading(const std::filesystem::path &path)
{
    const auto unreadable = [&](std::string why) {
        return Error{ErrorCode::audioFileUnreadable, path.string(), std::move(why)};
    };
    // Non-blocking, so that a FIFO given by mistake cannot hang the program; opened here, so that no limit of
    // libsndfile's on path lengths applies.
    const int fd = ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0)
        return unreadable(std::generic_category().message(errno));
    struct stat status {};
    if (::fstat(fd, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(fd);
        return unreadable(QT_TRANSLATE_NOOP("Reason", "it is not a regular file"));
    }
    SndfileReader reader;
    reader.fd = fd;
    reader.file.reset(sf_open_fd(fd, SFM_READ, &reader.info, SF_TRUE));
    if (!reader.file) // and libsndfile has closed the descriptor
        return unreadable(sf_strerror(nullptr));
    const SF_INFO &info = reader.info;
    if (info.samplerate < minSampleRateHz || info.samplerate > maxSampleRateHz)
        return Error{ErrorCode::audioFileUnsupported, path.string(), std::to_string(info.samplerate) + " Hz"};
    if (info.channels < 1 || info.channels > maxChannels)
        return Error{ErrorCode::audioFileUnsupported, path.string(), std::to_string(info.channels) + " ch"};
    return reader;
}

} // namespace ls
