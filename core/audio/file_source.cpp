// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/file_source.h"

#include "core/audio/sndfile_reader.h"

#include <vector>

namespace ls {

struct FileSource::Handle {
    SndfileReader reader;
};

namespace {

/// Where the header does not tell: a FLAC file whose encoder was killed may hold nothing but its header.
bool hasFrame(const SndfileReader &reader)
{
    std::vector<float> frame(static_cast<std::size_t>(reader.info.channels));
    return sf_readf_float(reader.file.get(), frame.data(), 1) == 1;
}

} // namespace

Result<std::unique_ptr<FileSource>> FileSource::open(const std::filesystem::path &path)
{
    Result<SndfileReader> opened = openForReading(path);
    if (!opened)
        return opened.error();
    const bool isEmpty = opened.value().knownFrames() ? *opened.value().knownFrames() <= 0 : !hasFrame(opened.value());
    if (isEmpty)
        return Error{ErrorCode::audioFileEmpty, path.string(), {}};
    if (!opened.value().knownFrames()) // the frame that was read has to come again
        opened = openForReading(path);
    if (!opened)
        return opened.error();
    return std::unique_ptr<FileSource>(new FileSource(std::make_unique<Handle>(Handle{opened.take()}), path));
}

FileSource::FileSource(std::unique_ptr<Handle> handle, std::filesystem::path path)
    : m_handle(std::move(handle)),
      m_path(std::move(path)),
      m_format(m_handle->reader.format())
{
}

FileSource::~FileSource() = default;

std::int64_t FileSource::read(std::span<float> interleaved)
{
    const auto frames = static_cast<sf_count_t>(interleaved.size()) / m_format.channels;
    return sf_readf_float(m_handle->reader.file.get(), interleaved.data(), frames);
}

std::optional<Error> FileSource::error() const
{
    SNDFILE *file = m_handle->reader.file.get();
    if (sf_error(file) == SF_ERR_NO_ERROR)
        return std::nullopt;
    return Error{ErrorCode::audioFileUnreadable, m_path.string(), sf_strerror(file)};
}

std::optional<std::int64_t> FileSource::totalFrames() const { return m_handle->reader.knownFrames(); }

} // namespace ls
