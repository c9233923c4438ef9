// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audio_segments.h"

#include "core/store/free_space.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <limits>
#include <system_error>
#include <utility>

namespace ls {

namespace {

using SystemTime = std::chrono::system_clock::time_point;

constexpr std::int64_t spareBytes = 65536; // headers, and what the database needs for a while

std::tm localTime(SystemTime time)
{
    const std::time_t seconds = std::chrono::system_clock::to_time_t(time);
    std::tm local{};
    localtime_r(&seconds, &local);
    return local;
}

std::string formatted(const std::tm &time, const char *format)
{
    std::array<char, 16> text{};
    std::strftime(text.data(), text.size(), format, &time);
    return text.data();
}

/// Seconds since the full second.
double fractionOf(SystemTime time)
{
    const auto whole = std::chrono::floor<std::chrono::seconds>(time);
    return std::chrono::duration<double>(time - whole).count();
}

} // namespace

AudioSegments::AudioSegments(Setup setup, Callbacks callbacks)
    : m_setup(std::move(setup)),
      m_callbacks(std::move(callbacks)),
      m_channels(m_setup.format.stream.channels)
{
}

std::int64_t AudioSegments::framesOf(std::span<const float> interleaved) const
{
    return static_cast<std::int64_t>(interleaved.size()) / m_channels;
}

void AudioSegments::write(std::int64_t frame, std::span<const float> interleaved)
{
    assert(frame == m_endFrame || (m_waiting.empty() && !m_segment.writer));
    m_endFrame = frame + framesOf(interleaved);
    if (m_waiting.empty())
        put(frame, interleaved);
    else
        wait(frame, interleaved);
    tellProgress();
}

void AudioSegments::skipTo(std::int64_t frame)
{
    assert(m_waiting.empty() && !m_segment.writer);
    m_endFrame = frame;
    tellProgress();
}

void AudioSegments::retry()
{
    if (m_waiting.empty() || Clock::now() < m_retryAt)
        return;
    const std::vector<float> again = std::exchange(m_waiting, {});
    put(m_waitingFrom, again);
    tellProgress();
}

/// Follows what waits already.
void AudioSegments::wait(std::int64_t from, std::span<const float> interleaved)
{
    if (m_waiting.empty())
        m_waitingFrom = from;
    m_waiting.insert(m_waiting.end(), interleaved.begin(), interleaved.end());
}

void AudioSegments::tellProgress()
{
    m_writtenUpTo.store(m_waiting.empty() ? m_endFrame - m_held : m_waitingFrom, std::memory_order_release);
}

/// Writes, file after file; what is refused waits.
void AudioSegments::put(std::int64_t frame, std::span<const float> interleaved)
{
    while (!interleaved.empty()) {
        if (m_segment.writer && frame == m_rotateAt)
            end();
        if (!m_waiting.empty() || (!m_segment.writer && !open(frame)))
            return wait(frame, interleaved);
        const std::int64_t frames = std::min(framesOf(interleaved), m_rotateAt - frame);
        const auto piece = interleaved.first(static_cast<std::size_t>(frames * m_channels));
        const std::int64_t bytesBefore = m_segment.writer->bytesWritten();
        const std::int64_t framesBefore = m_segment.record.frames;
        const Result<void> written = m_segment.writer->write({piece, m_channels, frame, 0});
        const std::int64_t taken = m_segment.writer->framesWritten() - framesBefore;
        count(taken, m_segment.writer->bytesWritten() - bytesBefore);
        if (taken > 0)
            m_callbacks.written(frame, piece.first(static_cast<std::size_t>(taken * m_channels)));
        if (!written) {
            [[maybe_unused]] const Result<void> closed = closeFile(); // it has failed already
            // An encoder may have taken frames before that are not in the file; then follows what it did not take.
            const std::int64_t missingFrom = m_segment.record.endFrame();
            const std::int64_t restFrom = missingFrom + framesOf(m_waiting);
            wait(missingFrom, interleaved.subspan(static_cast<std::size_t>((restFrom - frame) * m_channels)));
            // If it took anything, another file may do at once: this one may only have come to its limit.
            const bool tookSome = m_segment.record.frames > 0;
            refuse(written.error(), missingFrom,
                   Clock::now() + (tookSome ? std::chrono::milliseconds(0) : m_setup.retryInterval));
            return;
        }
        if (m_refused.exchange(false))
            m_callbacks.tell({Event::Kind::diskBack, frame, 0, notAvailable, m_segment.record.file});
        m_needsRoom = false;
        frame += frames;
        interleaved = interleaved.subspan(piece.size());
    }
}

/// Nothing more comes into the file. What an encoder held and the disk does not take waits.
Result<void> AudioSegments::closeFile()
{
    AudioWriter &writer = *m_segment.writer;
    const std::int64_t bytesBefore = writer.bytesWritten();
    const Result<void> closed = writer.close();
    count(writer.framesWritten() - m_segment.record.frames, writer.bytesWritten() - bytesBefore);
    if (const std::vector<float> held = writer.unwritten(); !held.empty())
        wait(m_segment.record.endFrame(), held);
    return closed;
}

void AudioSegments::count(std::int64_t frames, std::int64_t bytes)
{
    {
        const std::scoped_lock guard(m_lock);
        m_segment.record.frames += frames;
        m_held = m_segment.writer->framesHeld();
    }
    m_framesWritten.fetch_add(frames, std::memory_order_relaxed);
    m_bytesWritten.fetch_add(bytes, std::memory_order_relaxed);
}

void AudioSegments::refuse(const Error &error, std::int64_t frame, Clock::time_point retryAt)
{
    m_retryAt = retryAt;
    m_needsRoom = error.code == ErrorCode::diskFull;
    if (m_segment.writer)
        handOver();
    if (!m_refused.exchange(true))
        m_callbacks.tell({Event::Kind::diskProblem, frame, 0, notAvailable, reasonOf(error)});
}

bool AudioSegments::open(std::int64_t frame)
{
    const auto retryAt = Clock::now() + m_setup.retryInterval;
    const Result<RecordingPlace::Folder> folder = m_callbacks.folder(frame);
    if (!folder) {
        refuse(folder.error(), frame, retryAt);
        return false;
    }
    const std::int64_t bytesPerSecond =
        std::int64_t{m_setup.format.stream.sampleRateHz} * m_channels * storedBits(m_setup.format.sample) / 8;
    if (m_needsRoom && freeBytes(folder.value().path()).value_or(0) < bytesPerSecond + spareBytes) {
        m_retryAt = retryAt;
        return false;
    }
    AudioSegment segment{nullptr, folder.value(), {}};
    segment.record.firstFrame = frame;
    claimName(segment);
    Result<std::unique_ptr<AudioWriter>> opened = m_setup.open(segment.path(), m_setup.format, noteFor(frame));
    if (!opened) {
        refuse(opened.error(), frame, retryAt);
        return false;
    }
    segment.writer = opened.take();
    m_identity = identityOf(segment.path());
    m_rotateAt = rotationAfter(frame);
    m_callbacks.begun(segment.folder);
    const std::scoped_lock guard(m_lock);
    m_folder = segment.folder;
    m_lastNumber = segment.record.number;
    m_segment = std::move(segment);
    return true;
}

/// Gives it the first name that is free.
void AudioSegments::claimName(AudioSegment &segment)
{
    const std::scoped_lock guard(m_lock);
    int number = segment.folder == m_folder ? m_lastNumber : 0;
    do {
        std::array<char, 24> name{};
        std::snprintf(name.data(), name.size(), "audio-%04d", ++number);
        segment.record.file = name.data() + std::string(fileExtension(m_setup.format.container));
    } while (identityOf(segment.path()));
    segment.record.number = number;
}

std::int64_t AudioSegments::rotationAfter(std::int64_t frame) const
{
    const double rate = m_setup.format.stream.sampleRateHz;
    std::int64_t next = std::numeric_limits<std::int64_t>::max();
    if (m_setup.rotateSeconds > 0.0)
        next = frame + std::max<std::int64_t>(std::llround(m_setup.rotateSeconds * rate), 1);
    if (m_setup.rotateAtHours) {
        const SystemTime time = m_callbacks.timeOf(frame);
        const std::tm local = localTime(time);
        const double seconds = 3600.0 - local.tm_min * 60.0 - local.tm_sec - fractionOf(time);
        // Just before the hour by a hair, the clock and the frames disagree a little: the next hour is meant.
        const double wait = seconds < 1.0 ? seconds + 3600.0 : seconds;
        next = std::min(next, frame + static_cast<std::int64_t>(std::ceil(wait * rate)));
    }
    return next;
}

AudioFileNote AudioSegments::noteFor(std::int64_t frame) const
{
    const SystemTime time = m_callbacks.timeOf(frame);
    const std::tm local = localTime(time);
    const double rate = m_setup.format.stream.sampleRateHz;
    AudioFileNote note = m_setup.note;
    note.originationDate = formatted(local, "%Y-%m-%d");
    note.originationTime = formatted(local, "%H:%M:%S");
    const double sinceMidnight = local.tm_hour * 3600.0 + local.tm_min * 60.0 + local.tm_sec + fractionOf(time);
    note.timeReferenceFrames = std::llround(sinceMidnight * rate);
    return note;
}

void AudioSegments::leaveFile(const Error &why)
{
    if (!m_segment.writer)
        return;
    [[maybe_unused]] const Result<void> closed = closeFile(); // there is something wrong with it anyway
    refuse(why, m_waiting.empty() ? m_endFrame : m_waitingFrom, Clock::now());
    tellProgress();
}

void AudioSegments::checkFile()
{
    if (!m_segment.writer || identityOf(m_segment.path()) == m_identity)
        return;
    const std::string name = m_segment.record.file;
    leaveFile({ErrorCode::writeFailed, name, "“" + name + "” was deleted, moved or renamed"});
}

void AudioSegments::end()
{
    if (!m_segment.writer)
        return;
    if (const Result<void> closed = closeFile(); closed)
        handOver();
    else
        refuse(closed.error(), m_waiting.empty() ? m_endFrame : m_waitingFrom, Clock::now());
    tellProgress();
}

/// The file is closed.
void AudioSegments::handOver()
{
    AudioSegment ended;
    {
        const std::scoped_lock guard(m_lock);
        ended = std::exchange(m_segment, {});
        m_held = 0;
        if (ended.record.frames == 0)
            m_lastNumber = ended.record.number - 1;
    }
    if (ended.record.frames > 0) {
        m_callbacks.ended(std::move(ended));
        return;
    }
    // Nothing came into it: it is not left behind empty.
    [[maybe_unused]] const Result<void> finished = ended.writer->finish();
    std::error_code ignored;
    if (identityOf(ended.path()) == m_identity)
        std::filesystem::remove(ended.path(), ignored);
}

std::int64_t AudioSegments::abandon()
{
    const std::int64_t frames = framesOf(m_waiting);
    m_waiting.clear();
    return frames;
}

std::optional<AudioSegment> AudioSegments::current() const
{
    const std::scoped_lock guard(m_lock);
    AudioSegment segment = m_segment;
    segment.record.frames -= m_held;
    return segment.writer && segment.record.frames > 0 ? std::optional(segment) : std::nullopt;
}

} // namespace ls
