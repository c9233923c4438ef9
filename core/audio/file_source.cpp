// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/file_source.h"

#include "core/audio/sndfile_handle.h"

#include <cerrno>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace ls {

struct FileSource::Handle {
    SndfileHandle file;
    SF_INFO info{};
};

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

Result<std::unique_ptr<FileSource>> FileSource::open(const std::filesystem::path &path)
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
        return unreadable("it is not a regular file");
    }
    auto handle = std::make_unique<Handle>();
    handle->file.reset(sf_open_fd(fd, SFM_READ, &handle->info, SF_TRUE));
    if (!handle->file) // and libsndfile has closed the descriptor
        return unreadable(sf_strerror(nullptr));
    const SF_INFO &info = handle->info;
    if (info.samplerate < minSampleRateHz || info.samplerate > maxSampleRateHz)
        return Error{ErrorCode::audioFileUnsupported, path.string(), std::to_string(info.samplerate) + " Hz"};
    if (info.channels < 1 || info.channels > maxChannels)
        return Error{ErrorCode::audioFileUnsupported, path.string(), std::to_string(info.channels) + " channels"};
    if (info.frames <= 0)
        return Error{ErrorCode::audioFileEmpty, path.string(), {}};
    return std::unique_ptr<FileSource>(new FileSource(std::move(handle), path));
}

FileSource::FileSource(std::unique_ptr<Handle> handle, std::filesystem::path path)
    : m_handle(std::move(handle)),
      m_path(std::move(path)),
      m_format{m_handle->info.samplerate, m_handle->info.channels, sampleTypeOf(m_handle->info)}
{
}

FileSource::~FileSource() = default;

std::int64_t FileSource::read(std::span<float> interleaved)
{
    const auto frames = static_cast<sf_count_t>(interleaved.size()) / m_format.channels;
    return sf_readf_float(m_handle->file.get(), interleaved.data(), frames);
}

std::optional<Error> FileSource::error() const
{
    if (sf_error(m_handle->file.get()) == SF_ERR_NO_ERROR)
        return std::nullopt;
    return Error{ErrorCode::audioFileUnreadable, m_path.string(), sf_strerror(m_handle->file.get())};
}

std::optional<std::int64_t> FileSource::totalFrames() const { return m_handle->info.frames; }

} // namespace ls
