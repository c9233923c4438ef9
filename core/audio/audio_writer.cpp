// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/audio_writer.h"

#include "core/audio/bext.h"
#include "core/audio/flac_header.h"
#include "core/audio/output_file.h"
#include "core/audio/sample_quantizer.h"
#include "core/audio/sndfile_handle.h"
#include "core/audio/utf8.h"
#include "core/audio/wav_ending.h"
#include "core/base/translation.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>
#include <unistd.h>

namespace ls {

namespace {

constexpr std::int64_t flacBlockFrames = 4096; // libFLAC's, at libsndfile's compression level
constexpr std::size_t maxInfoBytes = 2000;     // libsndfile, where it reads, leaves out texts from 2048 bytes on

std::string systemMessage(int systemError) { return std::generic_category().message(systemError); }

OutputFile &outputOf(void *user) { return *static_cast<OutputFile *>(user); }

/// libsndfile writes through these, so that it cannot touch a file that has failed, and errors have their numbers.
SF_VIRTUAL_IO virtualIo()
{
    return {
        [](void *user) -> sf_count_t { return outputOf(user).length(); },
        [](sf_count_t offset, int whence, void *user) -> sf_count_t {
            OutputFile &output = outputOf(user);
            const std::int64_t from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? output.position() : output.length();
            output.seek(from + offset);
            return output.position();
        },
        [](void *bytes, sf_count_t count, void *user) -> sf_count_t {
            return outputOf(user).read({static_cast<std::byte *>(bytes), static_cast<std::size_t>(count)});
        },
        [](const void *bytes, sf_count_t count, void *user) -> sf_count_t {
            return outputOf(user).write({static_cast<const std::byte *>(bytes), static_cast<std::size_t>(count)});
        },
        [](void *user) -> sf_count_t { return outputOf(user).position(); },
    };
}

int sndfileFormat(const AudioFileFormat &format)
{
    const int container = format.container == AudioContainer::flac ? SF_FORMAT_FLAC : SF_FORMAT_RF64;
    switch (format.sample) {
    case StoredSample::s16:
        return container | SF_FORMAT_PCM_16;
    case StoredSample::s24:
        return container | SF_FORMAT_PCM_24;
    case StoredSample::f32:
        break;
    }
    return container | SF_FORMAT_FLOAT;
}

class SndfileWriter : public AudioWriter {
public:
    SndfileWriter(std::unique_ptr<OutputFile> output, std::filesystem::path path, const AudioFileFormat &format)
        : m_output(std::move(output)),
          m_path(std::move(path)),
          m_format(format)
    {
    }

    /// What is wrong with the format; empty if nothing is.
    std::string open(const AudioFileNote &note);

    Result<void> write(const BlockView &block) override;
    Result<void> sync() const override;
    Result<void> close() override;
    Result<void> finish(const AudioFileEnding &ending) override;
    std::int64_t framesWritten() const override { return m_framesWritten; }
    std::int64_t bytesWritten() const override;
    std::int64_t framesHeld() const override { return m_failed ? 0 : framesInEncoder(); }
    std::vector<float> unwritten() const override { return m_failed ? m_inEncoder : std::vector<float>{}; }

private:
    std::size_t channels() const { return static_cast<std::size_t>(m_format.stream.channels); }
    std::int64_t framesInEncoder() const { return static_cast<std::int64_t>(m_inEncoder.size() / channels()); }
    std::int64_t frameBytes() const { return m_format.stream.channels * storedBits(m_format.sample) / 8; }
    void setText(int field, const std::string &text);
    Result<void> writeSamples(std::span<const float> samples);
    sf_count_t handToSndfile(std::span<const float> samples);
    void keepWhatTheEncoderHolds(std::span<const float> taken, std::int64_t lengthBefore);
    Result<void> fail(int systemError);
    void mendWav();
    void mendFlac();
    Error failure(int systemError) const;

    std::unique_ptr<OutputFile> m_output; // before m_file, which writes to it while it is destroyed
    SndfileHandle m_file;                 // null once closed or failed
    std::filesystem::path m_path;
    AudioFileFormat m_format;
    std::int64_t m_dataOffset = 0;
    std::int64_t m_framesWritten = 0;
    std::int64_t m_lengthEncoded = 0; // FLAC: the file up to its last whole block
    std::vector<float> m_inEncoder;   // FLAC: taken, but in no block that is in the file
    std::vector<int> m_codes;
    std::vector<std::byte> m_bext; // libsndfile reads it whenever it writes the header
    bool m_failed = false;
};

std::string SndfileWriter::open(const AudioFileNote &note)
{
    SF_INFO info{};
    info.samplerate = m_format.stream.sampleRateHz;
    info.channels = m_format.stream.channels;
    info.format = sndfileFormat(m_format);
    if (sf_format_check(&info) == 0)
        return QT_TRANSLATE_NOOP("Reason", "the container cannot hold this format");
    SF_VIRTUAL_IO io = virtualIo();
    m_file.reset(sf_open_virtual(&io, SFM_WRITE, &info, m_output.get()));
    SNDFILE *file = m_file.get();
    if (file == nullptr)
        return m_output->error() != 0 ? systemMessage(m_output->error()) : sf_strerror(nullptr);
    sf_command(file, SFC_SET_CLIPPING, nullptr, SF_TRUE);
    setText(SF_STR_TITLE, note.title);
    setText(SF_STR_SOFTWARE, note.software);
    if (m_format.container == AudioContainer::flac) {
        setText(SF_STR_COMMENT, flacComment(note));
        setText(SF_STR_ARTIST, note.originator);
        setText(SF_STR_DATE,
                note.originationTime.empty() ? note.originationDate
                                             : note.originationDate + "T" + note.originationTime);
    } else {
        setText(SF_STR_COMMENT, note.comment);
        m_bext = makeBext(note, m_format);
        SF_CHUNK_INFO chunk{"bext", 4, static_cast<unsigned>(m_bext.size()), m_bext.data()};
        sf_set_chunk(file, &chunk);
        // A classic RIFF file up to 4 GB, and a header that is right whenever the program should die.
        sf_command(file, SFC_RF64_AUTO_DOWNGRADE, nullptr, SF_TRUE);
        sf_command(file, SFC_SET_UPDATE_HEADER_AUTO, nullptr, SF_TRUE);
        sf_command(file, SFC_UPDATE_HEADER_NOW, nullptr, 0);
        m_dataOffset = m_output->length();
    }
    return m_output->error() != 0 ? systemMessage(m_output->error()) : std::string{};
}

std::int64_t SndfileWriter::bytesWritten() const
{
    return m_format.container == AudioContainer::flac ? m_output->length() : m_framesWritten * frameBytes();
}

void SndfileWriter::setText(int field, const std::string &text)
{
    const bool isInfo = m_format.container == AudioContainer::wav;
    if (!text.empty())
        sf_set_string(m_file.get(), field, std::string(isInfo ? fittingText(text, maxInfoBytes) : text).c_str());
}

Result<void> SndfileWriter::write(const BlockView &block)
{
    static constexpr std::array<float, 8192> silence{};
    for (std::int64_t left = block.gapFrames; left > 0;) {
        const std::size_t frames = std::min(static_cast<std::size_t>(left), silence.size() / channels());
        if (Result<void> written = writeSamples(std::span(silence).first(frames * channels())); !written)
            return written;
        left -= static_cast<std::int64_t>(frames);
    }
    return writeSamples(block.samples);
}

Result<void> SndfileWriter::writeSamples(std::span<const float> samples)
{
    if (!m_file)
        return Error{ErrorCode::writeFailed, m_path.string(), QT_TRANSLATE_NOOP("Reason", "the file is closed")};
    // FLAC: at most one block comes out of the encoder at a time, so that its end is known.
    const std::size_t most = m_format.container == AudioContainer::flac
        ? static_cast<std::size_t>(flacBlockFrames) * channels()
        : samples.size();
    while (!samples.empty()) {
        const std::span<const float> part = samples.first(std::min(most, samples.size()));
        const auto frames = static_cast<std::int64_t>(part.size() / channels());
        const std::int64_t lengthBefore = m_output->length();
        const sf_count_t taken = handToSndfile(part);
        if (taken != frames || m_output->error() != 0)
            return fail(m_output->error());
        if (m_format.container == AudioContainer::flac)
            keepWhatTheEncoderHolds(part, lengthBefore);
        m_framesWritten += frames;
        samples = samples.subspan(part.size());
    }
    return {};
}

sf_count_t SndfileWriter::handToSndfile(std::span<const float> samples)
{
    const auto frames = static_cast<sf_count_t>(samples.size() / channels());
    if (m_format.sample == StoredSample::f32)
        return sf_writef_float(m_file.get(), samples.data(), frames);
    // As integers, because libsndfile's own way from float is not exact in FLAC and ends for ever at a NaN.
    const int bits = storedBits(m_format.sample);
    m_codes.resize(samples.size());
    std::transform(samples.begin(), samples.end(), m_codes.begin(),
                   [bits](float sample) { return sampleCode(sample, bits) * (1 << (32 - bits)); });
    return sf_writef_int(m_file.get(), m_codes.data(), frames);
}

void SndfileWriter::keepWhatTheEncoderHolds(std::span<const float> taken, std::int64_t lengthBefore)
{
    m_inEncoder.insert(m_inEncoder.end(), taken.begin(), taken.end());
    const std::int64_t length = m_output->length();
    if (m_framesWritten > 0 && length > lengthBefore) // the first to come is the header, without a block
        m_inEncoder.erase(m_inEncoder.begin(),
                          m_inEncoder.begin() + flacBlockFrames * static_cast<std::ptrdiff_t>(channels()));
    m_lengthEncoded = length;
}

Result<void> SndfileWriter::fail(int systemError)
{
    m_failed = true;
    m_file.reset(); // m_output takes nothing more from it
    if (m_format.container == AudioContainer::flac)
        mendFlac();
    else
        mendWav();
    return failure(systemError);
}

/// The file ends behind its last whole frame, and its header says so.
void SndfileWriter::mendWav()
{
    m_framesWritten = std::max<std::int64_t>(m_output->length() - m_dataOffset, 0) / frameBytes();
    const std::int64_t dataBytes = m_framesWritten * frameBytes();
    m_output->truncate(m_dataOffset + dataBytes);
    if (dataBytes % 2 != 0) // a full disk may refuse the byte that makes it even; readers do without
        m_output->writeAt(m_dataOffset + dataBytes, std::array<std::byte, 1>{});
    if (const std::optional<WavLayout> layout = readWavLayout(m_output->descriptor()))
        writeWavSizes(*m_output, *layout, dataBytes, m_output->length());
}

/// The file ends behind its last whole block, and its header says so.
void SndfileWriter::mendFlac()
{
    m_output->truncate(m_lengthEncoded);
    m_framesWritten -= framesInEncoder();
    if (m_framesWritten > 0)
        writeFlacLength(*m_output, m_framesWritten);
}

Result<void> SndfileWriter::sync() const
{
    if (const int error = m_output->sync(); error != 0)
        return failure(error);
    if (!m_output->hasName())
        return Error{ErrorCode::writeFailed, m_path.string(), QT_TRANSLATE_NOOP("Reason", "the file was deleted")};
    return {};
}

Result<void> SndfileWriter::close()
{
    if (!m_file)
        return {};
    const int closed = sf_close(m_file.release());
    if (closed != 0 || m_output->error() != 0)
        return fail(m_output->error());
    m_inEncoder.clear();
    return {};
}

Result<void> SndfileWriter::finish(const AudioFileEnding &ending)
{
    if (m_failed) {
        m_output->sync(); // told already
        return {};
    }
    if (Result<void> closed = close(); !closed)
        return closed;
    if (m_format.container == AudioContainer::wav) {
        if (const int error = writeWavEnding(*m_output, ending); error != 0)
            return failure(error);
    }
    return sync();
}

Error SndfileWriter::failure(int systemError) const
{
    const ErrorCode code =
        systemError == ENOSPC || systemError == EDQUOT ? ErrorCode::diskFull : ErrorCode::writeFailed;
    return {code, m_path.string(),
            systemError != 0 ? systemMessage(systemError)
                             : QT_TRANSLATE_NOOP("Reason", "the encoder refused the samples")};
}

} // namespace

Result<std::unique_ptr<AudioWriter>> createAudioFile(const std::filesystem::path &path, const AudioFileFormat &format,
                                                     const AudioFileNote &note)
{
    Result<std::unique_ptr<OutputFile>> output = OutputFile::create(path);
    if (!output)
        return output.error();
    auto writer = std::make_unique<SndfileWriter>(output.take(), path, format);
    if (const std::string why = writer->open(note); !why.empty()) {
        ::unlink(path.c_str()); // nothing half-made is left under a final name
        return Error{ErrorCode::recordingNotStarted, path.string(), why};
    }
    return std::unique_ptr<AudioWriter>(std::move(writer));
}

} // namespace ls
