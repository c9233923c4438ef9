// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/audio_writer.h"

#include "core/audio/sndfile_handle.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace ls {

struct WavWriter::Handle {
    SndfileHandle file;
    int syncFd = -1; // our own, because libsndfile's sync cannot report an error

    ~Handle()
    {
        file.reset();
        if (syncFd >= 0)
            ::close(syncFd);
    }
};

namespace {

std::string systemMessage(int systemError) { return std::generic_category().message(systemError); }

} // namespace

Result<std::unique_ptr<AudioWriter>> WavWriter::create(const std::filesystem::path &path, const AudioFormat &format,
                                                       const AudioFileNote &note)
{
    // O_EXCL: libsndfile by itself would truncate an existing recording without a word.
    const int fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644);
    if (fd < 0)
        return Error{ErrorCode::recordingNotStarted, path.string(), systemMessage(errno)};
    auto handle = std::make_unique<Handle>();
    handle->syncFd = ::fcntl(fd, F_DUPFD_CLOEXEC, 0);

    SF_INFO info{};
    info.samplerate = format.sampleRateHz;
    info.channels = format.channels;
    info.format = SF_FORMAT_RF64 | SF_FORMAT_FLOAT;
    handle->file.reset(sf_open_fd(fd, SFM_WRITE, &info, SF_TRUE));
    SNDFILE *file = handle->file.get();
    if (file == nullptr) {
        const std::string why = sf_strerror(nullptr); // and it has closed the descriptor
        ::unlink(path.c_str());                       // nothing half-made is left under a final name
        return Error{ErrorCode::recordingNotStarted, path.string(), why};
    }
    // A classic RIFF file up to 4 GB, and a header that is right whenever the program should die.
    sf_command(file, SFC_RF64_AUTO_DOWNGRADE, nullptr, SF_TRUE);
    sf_command(file, SFC_SET_UPDATE_HEADER_AUTO, nullptr, SF_TRUE);
    sf_command(file, SFC_SET_ADD_PEAK_CHUNK, nullptr, SF_FALSE); // it holds the time of day: not reproducible
    const std::array<std::pair<int, const std::string *>, 3> texts{
        {{SF_STR_TITLE, &note.title}, {SF_STR_SOFTWARE, &note.software}, {SF_STR_COMMENT, &note.comment}}};
    for (const auto &[field, text] : texts) {
        if (!text->empty())
            sf_set_string(file, field, text->c_str());
    }
    return std::unique_ptr<AudioWriter>(new WavWriter(std::move(handle), path, format.channels));
}

WavWriter::WavWriter(std::unique_ptr<Handle> handle, std::filesystem::path path, int channels)
    : m_handle(std::move(handle)),
      m_path(std::move(path)),
      m_channels(channels)
{
}

WavWriter::~WavWriter() = default;

Result<void> WavWriter::write(const BlockView &block)
{
    static constexpr std::array<float, 8192> silence{};
    const auto channels = static_cast<std::size_t>(m_channels);
    for (std::int64_t left = block.gapFrames; left > 0;) {
        const std::size_t frames = std::min(static_cast<std::size_t>(left), silence.size() / channels);
        if (Result<void> written = writeSamples(std::span(silence).first(frames * channels)); !written)
            return written;
        left -= static_cast<std::int64_t>(frames);
    }
    return writeSamples(block.samples);
}

Result<void> WavWriter::writeSamples(std::span<const float> samples)
{
    if (m_failed || !m_handle)
        return Error{ErrorCode::writeFailed, m_path.string(), "the file is closed"};
    const auto frames = static_cast<sf_count_t>(samples.size()) / m_channels;
    errno = 0;
    const sf_count_t written = sf_writef_float(m_handle->file.get(), samples.data(), frames);
    const int systemError = errno;
    m_framesWritten += std::max<sf_count_t>(written, 0);
    if (written != frames) {
        // From here on libsndfile would write over the beginning of the recording: it must not be touched again.
        m_failed = true;
        return failure(systemError);
    }
    return {};
}

Result<void> WavWriter::finish()
{
    if (!m_handle)
        return {};
    const std::unique_ptr<Handle> handle = std::move(m_handle);
    errno = 0;
    const int closed = sf_close(handle->file.release());
    const int closeError = errno;
    const int synced = ::fdatasync(handle->syncFd);
    const int syncError = errno;
    if (m_failed)
        return {}; // told already
    if (closed != 0)
        return failure(closeError);
    if (synced != 0)
        return failure(syncError);
    return {};
}

std::int64_t WavWriter::bytesWritten() const
{
    return m_framesWritten * m_channels * static_cast<std::int64_t>(sizeof(float));
}

Error WavWriter::failure(int systemError) const
{
    const ErrorCode code =
        systemError == ENOSPC || systemError == EDQUOT ? ErrorCode::diskFull : ErrorCode::writeFailed;
    return {code, m_path.string(), systemError != 0 ? systemMessage(systemError) : "the disk took only a part"};
}

} // namespace ls
