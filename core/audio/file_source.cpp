// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/file_source.h"

#include "core/audio/sndfile_reader.h"

namespace ls {

struct FileSource::Handle {
    SndfileReader reader;
};

Result<std::unique_ptr<FileSource>> FileSource::open(const std::filesystem::path &path)
{
    Result<SndfileReader> opened = openForReading(path);
    if (!opened)
        return opened.error();
    if (opened.value().info.frames <= 0)
        return Error{ErrorCode::audioFileEmpty, path.string(), {}};
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
