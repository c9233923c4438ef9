// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recording_writer.h"

#include <array>
#include <ctime>
#include <system_error>
#include <utility>

namespace ls {

namespace {

constexpr std::int64_t writeFrames = 16384; // at most this much in one write
constexpr int maxFolderNumber = 999;

std::string folderName(std::chrono::system_clock::time_point time)
{
    const std::time_t seconds = std::chrono::system_clock::to_time_t(time);
    std::tm local{};
    localtime_r(&seconds, &local);
    std::array<char, 32> name{};
    std::strftime(name.data(), name.size(), "%Y-%m-%d_%H-%M-%S", &local);
    return name.data();
}

} // namespace

RecordingWriter::RecordingWriter(std::filesystem::path outputFolder, std::chrono::system_clock::time_point startTime,
                                 const AudioFormat &format, AudioFileNote note, Callbacks callbacks, WhenFull whenFull,
                                 OpenWriter openWriter)
    : m_outputFolder(std::move(outputFolder)),
      m_startTime(startTime),
      m_format(format),
      m_note(std::move(note)),
      m_callbacks(std::move(callbacks)),
      m_whenFull(whenFull),
      m_openWriter(std::move(openWriter)),
      m_queue(format.channels, std::int64_t{queueSeconds} * format.sampleRateHz),
      m_thread([this] { run(); })
{
}

RecordingWriter::~RecordingWriter()
{
    close(m_firstFrame + m_queue.endFrame());
    m_thread.join();
}

void RecordingWriter::consume(const BlockView &block) noexcept
{
    if (m_failed.load(std::memory_order_relaxed))
        return;
    // Whatever is missing since the last block, or since the recording began, is a gap here.
    const std::int64_t gapFrames = block.firstFrame - m_firstFrame - m_queue.endFrame();
    if (gapFrames > 0)
        m_gapFrames.fetch_add(gapFrames, std::memory_order_relaxed);
    while (m_whenFull == WhenFull::wait && !m_queue.hasRoom(block.frames()) &&
           !m_failed.load(std::memory_order_relaxed))
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    m_queue.push(block.samples, gapFrames);
}

void RecordingWriter::close(std::int64_t endFrame) noexcept
{
    if (m_closed.load(std::memory_order_relaxed))
        return;
    const std::int64_t gapFrames = endFrame - m_firstFrame - m_queue.endFrame();
    if (gapFrames > 0 && !m_failed.load(std::memory_order_relaxed)) {
        m_gapFrames.fetch_add(gapFrames, std::memory_order_relaxed);
        m_queue.push({}, gapFrames);
    }
    m_closed.store(true, std::memory_order_release);
    m_queue.wakeReader();
}

RecordingStatus RecordingWriter::status() const
{
    RecordingStatus status;
    status.framesRecorded = m_queue.endFrame();
    status.framesWritten = m_framesWritten.load(std::memory_order_relaxed);
    status.bytesWritten = m_bytesWritten.load(std::memory_order_relaxed);
    status.framesLost = m_gapFrames.load(std::memory_order_relaxed) + m_queue.lostFrames();
    status.queueFill = static_cast<double>(m_queue.framesQueued()) / static_cast<double>(m_queue.capacityFrames());
    return status;
}

bool RecordingWriter::waitFinished(std::chrono::milliseconds timeout) const
{
    const auto deadline = std::chrono::steady_clock::now() + timeout;
    while (!m_finished.load(std::memory_order_acquire)) {
        if (std::chrono::steady_clock::now() >= deadline)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return true;
}

void RecordingWriter::run()
{
    const RecordingSummary summary = record();
    m_finished.store(true, std::memory_order_release);
    if (m_callbacks.finished)
        m_callbacks.finished(summary);
}

RecordingSummary RecordingWriter::record()
{
    RecordingSummary summary;
    summary.sampleRateHz = m_format.sampleRateHz;
    const auto endWith = [&](const Error &error) {
        m_failed.store(true, std::memory_order_relaxed);
        summary.error = error;
    };

    const Result<std::filesystem::path> folder = makeFolder();
    if (!folder) {
        endWith(folder.error());
        return summary;
    }
    Result<std::unique_ptr<AudioWriter>> opened = m_openWriter(folder.value() / "audio-0001.wav", {m_format}, m_note);
    if (!opened) {
        std::error_code ignored; // the folder is our own and empty, or it stays
        std::filesystem::remove(folder.value(), ignored);
        endWith(opened.error());
        return summary;
    }
    summary.folder = folder.value();
    if (m_callbacks.started)
        m_callbacks.started(folder.value());

    AudioWriter &writer = *opened.value();
    for (bool closed = false; !closed;) {
        m_queue.waitForData();
        m_queue.readerAwake();
        closed = m_closed.load(std::memory_order_acquire); // before draining: then nothing comes after it
        if (const Result<void> drained = drain(writer); !drained) {
            endWith(drained.error());
            break;
        }
    }
    if (!summary.error) {
        if (const std::int64_t missing = m_queue.trailingGapFrames(); missing > 0) {
            if (const Result<void> written = writer.write({{}, m_format.channels, 0, missing}); !written)
                endWith(written.error());
        }
    }
    if (const Result<void> finished = writer.finish(); !finished && !summary.error)
        endWith(finished.error());
    summary.framesWritten = writer.framesWritten();
    summary.bytesWritten = writer.bytesWritten();
    summary.framesLost = status().framesLost;
    if (!summary.error && m_queue.lostFrames() > 0)
        summary.error = Error{ErrorCode::diskTooSlow, summary.folder.string(), std::to_string(m_queue.lostFrames())};
    m_framesWritten.store(summary.framesWritten, std::memory_order_relaxed);
    return summary;
}

Result<void> RecordingWriter::drain(AudioWriter &writer)
{
    for (;;) {
        const BlockView block = m_queue.front(writeFrames);
        if (block.samples.empty())
            return {};
        Result<void> written = writer.write(block);
        m_queue.pop(block.frames());
        m_framesWritten.store(writer.framesWritten(), std::memory_order_relaxed);
        m_bytesWritten.store(writer.bytesWritten(), std::memory_order_relaxed);
        if (!written)
            return written;
    }
}

Result<std::filesystem::path> RecordingWriter::makeFolder() const
{
    const auto refused = [&](const std::error_code &problem) {
        return Error{ErrorCode::folderNotWritable, m_outputFolder.string(), problem.message()};
    };
    std::error_code problem;
    std::filesystem::create_directories(m_outputFolder, problem);
    if (problem)
        return refused(problem);
    const std::string name = folderName(m_startTime);
    for (int number = 1; number <= maxFolderNumber; ++number) {
        const std::filesystem::path folder =
            m_outputFolder / (number == 1 ? name : name + "_" + std::to_string(number));
        if (std::filesystem::create_directory(folder, problem))
            return folder;
        if (problem)
            return refused(problem);
        // It exists already: never write into another measurement.
    }
    return refused(std::make_error_code(std::errc::file_exists));
}

} // namespace ls
