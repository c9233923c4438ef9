// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/file_source.h"

#include "core/audio/pcm_floats.h"
#include "core/audio/sndfile_reader.h"
#include "core/audio/wav_chunks.h"

#include <algorithm>
#include <array>
#include <vector>

namespace ls {

namespace {

using Conversion = void (*)(std::span<const std::byte>, std::span<float>) noexcept;

/// For integers in containers that hold them as they are, lowest byte first; none: libsndfile converts.
Conversion ownConversion(const SF_INFO &info)
{
    const int container = info.format & SF_FORMAT_TYPEMASK;
    const bool plain = container == SF_FORMAT_WAV || container == SF_FORMAT_WAVEX || container == SF_FORMAT_RF64 ||
        container == SF_FORMAT_W64;
    if (!plain || (info.format & SF_FORMAT_ENDMASK) == SF_ENDIAN_BIG)
        return nullptr;
    switch (info.format & SF_FORMAT_SUBMASK) {
    case SF_FORMAT_PCM_16:
        return floatsOfInt16;
    case SF_FORMAT_PCM_24:
        return floatsOfInt24;
    case SF_FORMAT_PCM_32:
        return floatsOfInt32;
    default:
        return nullptr;
    }
}

std::size_t bytesPerSample(const SF_INFO &info)
{
    const int coding = info.format & SF_FORMAT_SUBMASK;
    return coding == SF_FORMAT_PCM_16 ? 2 : coding == SF_FORMAT_PCM_24 ? 3 : 4;
}

} // namespace

struct FileSource::Handle {
    explicit Handle(SndfileReader opened)
        : reader(std::move(opened)),
          convert(ownConversion(reader.info)),
          sampleBytes(bytesPerSample(reader.info)),
          frameBytes(sampleBytes * static_cast<std::size_t>(reader.info.channels))
    {
    }

    /// Bytes as they are in the file, a piece at a time that stays in the cache.
    std::int64_t readConverted(std::span<float> interleaved) noexcept
    {
        const auto channels = static_cast<std::size_t>(reader.info.channels);
        std::size_t done = 0;
        while (done < interleaved.size()) {
            const std::size_t wanted =
                std::min(bytes.size() / frameBytes, (interleaved.size() - done) / channels) * frameBytes;
            const sf_count_t got = sf_read_raw(reader.file.get(), bytes.data(), static_cast<sf_count_t>(wanted));
            const std::size_t frames = got > 0 ? static_cast<std::size_t>(got) / frameBytes : 0;
            const std::size_t samples = frames * channels;
            convert(std::span(bytes).first(samples * sampleBytes), interleaved.subspan(done, samples));
            done += samples;
            if (frames * frameBytes < wanted || wanted == 0)
                break;
        }
        return static_cast<std::int64_t>(done / channels);
    }

    SndfileReader reader;
    Conversion convert;
    std::size_t sampleBytes;
    std::size_t frameBytes;
    std::array<std::byte, 98'304> bytes{}; // divides by 1 to 4 bytes of 1, 2, 4, 8 channels
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
    return std::unique_ptr<FileSource>(new FileSource(std::make_unique<Handle>(opened.take()), path));
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
    if (m_handle->convert != nullptr)
        return m_handle->readConverted(interleaved);
    const auto frames = static_cast<sf_count_t>(interleaved.size()) / m_format.channels;
    return sf_readf_float(m_handle->reader.file.get(), interleaved.data(), frames);
}

bool FileSource::seek(std::int64_t frame) { return sf_seek(m_handle->reader.file.get(), frame, SEEK_SET) == frame; }

std::optional<Error> FileSource::error() const
{
    SNDFILE *file = m_handle->reader.file.get();
    if (sf_error(file) == SF_ERR_NO_ERROR)
        return std::nullopt;
    return Error{ErrorCode::audioFileUnreadable, m_path.string(), sf_strerror(file)};
}

std::optional<std::int64_t> FileSource::totalFrames() const { return m_handle->reader.knownFrames(); }

std::optional<std::int64_t> FileSource::announcedFrames() const
{
    // libsndfile tells of a WAV file only what is there of it.
    const std::optional<std::int64_t> known = totalFrames();
    const std::optional<WavLayout> layout = readWavLayout(m_handle->reader.fd);
    if (!known || !layout || layout->frameBytes <= 0)
        return known;
    return std::max(*known, layout->announcedDataBytes / layout->frameBytes);
}

} // namespace ls
