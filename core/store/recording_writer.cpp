// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recording_writer.h"

#include "core/base/translation.h"
#include "core/store/free_space.h"
#include "core/store/measurement_names.h"
#include "core/store/recording_note.h"

#include <algorithm>
#include <cmath>
#include <system_error>
#include <utility>

namespace ls {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::seconds checkInterval{1};

} // namespace

RecordingWriter::RecordingWriter(Setup setup, Callbacks callbacks)
    : m_setup(completed(std::move(setup))),
      m_callbacks(std::move(callbacks)),
      m_fileFormat(audioFileFormat(m_setup.options, m_setup.info.format)),
      m_hasAudio(m_setup.options.audio != AudioKept::none),
      m_queue(m_setup.info.format.channels, queueFrames(m_setup)),
      m_timeFrame(m_setup.timeFrame),
      m_time(m_setup.time),
      m_place(m_setup.options.outputFolder, m_setup.info.format.sampleRateHz,
              [this](std::int64_t frame) { return timeOf(frame); }),
      m_proof(m_setup.info.format.sampleRateHz, m_fileFormat.stream.channels),
      m_segments(segmentsSetup(),
                 {[this](std::int64_t frame) { return m_place.folderFor(frame); },
                  [this](const RecordingPlace::Folder &folder) { m_proof.beginFolder(folder); },
                  [this](std::int64_t frame, std::span<const float> samples) { m_proof.addAudio(frame, samples); },
                  [this](std::int64_t frame) { return timeOf(frame); }, [this](const Event &event) { tell(event); },
                  [this](AudioSegment segment) { m_log.segmentEnded(std::move(segment)); }}),
      m_trigger(m_setup.options.trigger
                    ? std::make_unique<TriggeredAudio>(*m_setup.options.trigger, m_setup.info.format.sampleRateHz)
                    : nullptr),
      m_drain(m_fileFormat, m_queue, m_segments, m_proof, m_trigger.get(), m_audioWatch),
      m_finisher({m_setup.info.format.sampleRateHz,
                  m_fileFormat.stream.channels == 1 &&
                      (m_setup.options.audio == AudioKept::calibrated || !m_setup.correction)},
                 [this](const Event &event) { tell(event); }),
      m_log(logSetup(),
            {[this](std::int64_t frame) { return timeOf(frame); },
             [this] {
                 // Where it stands, before what is open: what is open then holds it, or has been handed over.
                 const std::int64_t writtenUpTo = m_segments.writtenUpTo();
                 AudioProgress progress{m_segments.current(), writtenUpTo, {}};
                 if (m_closed.load(std::memory_order_acquire))
                     progress.endFrame = m_endFrame.load();
                 return progress;
             },
             [this](const Event &event) { tell(event); },
             [this](const Error &error) {
                 const std::scoped_lock guard(m_syncLock);
                 m_syncError = error;
             },
             [this] { m_queue.wakeReader(); }},
            m_place, m_inbox, m_proof, m_finisher, m_trigger.get(), m_logWatch),
      m_thread([this] { run(); })
{
}

RecordingWriter::~RecordingWriter()
{
    endAudio(m_firstFrame + m_takenUpTo);
    endReadings();
    m_thread.join();
}

AudioSegments::Setup RecordingWriter::segmentsSetup() const
{
    return {m_fileFormat,
            recordingNote(m_setup.info, m_setup.calibration),
            m_setup.options.rotateSeconds,
            m_setup.options.rotateAtHours,
            m_setup.retryInterval,
            m_setup.open};
}

RecordingLog::Setup RecordingWriter::logSetup() const
{
    RecordingLog::Setup setup;
    setup.info = m_setup.info;
    setup.calibration = m_setup.calibration;
    setup.hasAudio = m_hasAudio;
    setup.bytesPerSecond = bytesPerSecond(m_setup);
    setup.interval = std::min(setup.interval, m_setup.retryInterval);
    setup.giveUpAfter = m_setup.giveUpAfter;
    return setup;
}

RecordingWriter::SystemTime RecordingWriter::timeOf(std::int64_t frame) const
{
    const std::scoped_lock guard(m_timeLock);
    const auto frames = static_cast<double>(frame + m_firstFrame.load() - m_timeFrame);
    return m_time +
        std::chrono::round<SystemTime::duration>(
               std::chrono::duration<double>(frames / m_setup.info.format.sampleRateHz));
}

void RecordingWriter::add(const ClockAnchor &anchor)
{
    {
        const std::scoped_lock guard(m_timeLock);
        m_timeFrame = anchor.frame;
        m_time =
            SystemTime(std::chrono::duration_cast<SystemTime::duration>(std::chrono::nanoseconds(anchor.systemNs)));
    }
    m_log.add(anchor);
}

// The dsp thread.

void RecordingWriter::begin(std::int64_t firstFrame) noexcept
{
    m_firstFrame = firstFrame;
    m_inbox.beginAt(firstFrame);
    m_audioWatch.begin(steadyClockNs());
    m_logWatch.begin(steadyClockNs());
    m_begun.store(true, std::memory_order_release);
    m_queue.wakeReader();
}

void RecordingWriter::consume(const BlockView &block) noexcept
{
    if (m_failed.load(std::memory_order_relaxed))
        return;
    // Whatever is missing since the last block, or since the recording began, is a gap here.
    const std::int64_t endFrame = block.endFrame() - m_firstFrame;
    const std::int64_t gapFrames = endFrame - block.frames() - m_takenUpTo;
    if (gapFrames > 0)
        m_gapFrames.fetch_add(gapFrames, std::memory_order_relaxed);
    m_takenUpTo.store(endFrame, std::memory_order_relaxed);
    watchDisk();
    if (!m_hasAudio)
        return;
    while (m_setup.whenFull == WhenFull::wait && !m_queue.hasRoom(block.frames()) && mayWait())
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    const std::int64_t lostBefore = m_queue.lostFrames();
    m_queue.push(block.samples, gapFrames);
    const std::int64_t lost = m_queue.lostFrames() - lostBefore;
    countLoss(endFrame, lost, gapFrames + block.frames() - lost);
}

/// A disk that stands still or refuses is not waited for once the end has been ordered: the end would never come.
bool RecordingWriter::mayWait() const noexcept
{
    if (m_failed.load(std::memory_order_relaxed))
        return false;
    const std::int64_t orderedNs = m_endOrderedNs.load(std::memory_order_relaxed);
    return orderedNs == 0 || std::chrono::nanoseconds(steadyClockNs() - orderedNs) < m_setup.giveUpAfter;
}

/// A hole is told when it ends, and while it lasts each time it has doubled, from a second on.
void RecordingWriter::countLoss(std::int64_t endFrame, std::int64_t lost, std::int64_t accepted)
{
    if (accepted > 0) {
        tellLoss();
        m_lossTold = 0;
    }
    if (lost == 0)
        return;
    if (m_loss.count == 0)
        m_loss.frame = endFrame - lost;
    m_loss.count += lost;
    if (m_loss.count >= std::max<std::int64_t>(m_lossTold, m_setup.info.format.sampleRateHz))
        tellLoss();
}

void RecordingWriter::tellLoss()
{
    if (m_loss.count == 0)
        return;
    tell(m_loss);
    m_lossTold += m_loss.count;
    m_loss.count = 0;
}

void RecordingWriter::watchDisk()
{
    if (m_setup.whenFull == WhenFull::wait)
        return; // then it is the disk that sets the pace
    const auto tellStall = [this](const char *what) {
        tell({Event::Kind::diskProblem, m_takenUpTo, 0, notAvailable, what});
    };
    const std::int64_t now = steadyClockNs();
    const bool hasAudioToWrite = m_hasAudio && !m_segments.isRefused() && m_queue.framesQueued() > 0;
    if (hasAudioToWrite && m_audioWatch.look(now))
        tellStall("the disk stands still");
    if (!m_log.isRefused() && m_logWatch.look(now))
        tellStall("the disk stands still: levels wait in memory");
}

void RecordingWriter::endAudio(std::int64_t endFrame, const std::string &reason) noexcept
{
    if (m_closed.load(std::memory_order_relaxed))
        return;
    const std::int64_t gapFrames = endFrame - m_firstFrame - m_takenUpTo;
    tellLoss();
    if (gapFrames > 0 && !m_failed.load(std::memory_order_relaxed)) {
        m_gapFrames.fetch_add(gapFrames, std::memory_order_relaxed);
        m_takenUpTo.store(endFrame - m_firstFrame, std::memory_order_relaxed);
    }
    m_inbox.endAt(endFrame);
    m_endFrame = endFrame - m_firstFrame;
    m_endReason = reason;
    m_closed.store(true, std::memory_order_release);
    m_queue.wakeReader();
}

// Any thread.

void RecordingWriter::expectEnd() noexcept { m_endOrderedNs.store(steadyClockNs(), std::memory_order_relaxed); }

void RecordingWriter::add(const Event &event)
{
    const bool isOver = m_closed.load(std::memory_order_acquire) && event.frame >= m_firstFrame + m_endFrame;
    if (!isOver)
        m_inbox.add(event);
}

void RecordingWriter::tell(Event event)
{
    event.frame += m_firstFrame;
    m_inbox.add(event);
    if (m_callbacks.happened)
        m_callbacks.happened(event);
}

RecordingStatus RecordingWriter::status() const
{
    RecordingStatus status;
    status.framesRecorded = m_takenUpTo;
    status.framesWritten = m_segments.framesWritten();
    status.bytesWritten = m_segments.bytesWritten();
    status.framesLost = m_gapFrames + m_queue.lostFrames() + m_framesLostByDisk;
    status.queueFill = static_cast<double>(m_queue.framesQueued()) / static_cast<double>(m_queue.capacityFrames());
    const std::optional<AudioSegment> current = m_segments.current();
    status.file = current ? current->record.file : std::string();
    status.waitsForTrigger = m_trigger && !m_trigger->isKeeping();
    status.diskRefuses =
        m_segments.isRefused() || m_log.isRefused() || m_audioWatch.isStanding() || m_logWatch.isStanding();
    status.secondsLeft = m_log.secondsLeft();
    return status;
}

bool RecordingWriter::waitFinished(std::chrono::milliseconds timeout) const
{
    const auto deadline = Clock::now() + timeout;
    while (!m_finished.load(std::memory_order_acquire)) {
        if (Clock::now() >= deadline)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return true;
}

// The disk thread.

void RecordingWriter::run()
{
    while (!m_begun.load(std::memory_order_acquire) && !m_closed.load(std::memory_order_acquire)) {
        m_queue.waitForData();
        m_queue.readerAwake();
    }
    RecordingSummary result;
    result.sampleRateHz = m_setup.info.format.sampleRateHz;
    if (!m_begun.load(std::memory_order_acquire)) {
        m_failed.store(true, std::memory_order_relaxed); // ended before it began: nothing is made
    } else if (const Result<void> started = start(); started) {
        if (m_callbacks.started)
            m_callbacks.started(m_place.current().path());
        record();
        MeasurementEnd end;
        end.endFrame = m_endFrame;
        end.time = WallTime::now();
        end.framesLost = status().framesLost;
        end.reason = m_endReason;
        result = summary(m_log.finish(end));
    } else {
        m_failed.store(true, std::memory_order_relaxed);
        result.error = started.error();
    }
    m_finished.store(true, std::memory_order_release);
    if (m_callbacks.finished)
        m_callbacks.finished(result);
}

Result<void> RecordingWriter::start()
{
    const std::filesystem::path &outputFolder = m_setup.options.outputFolder;
    if (const std::optional<std::int64_t> bytes = freeBytes(outputFolder);
        bytes && spaceLeft(*bytes, bytesPerSecond(m_setup)).seconds < SpaceLeft::leastSeconds)
        return Error{ErrorCode::diskAlmostFull, outputFolder.string(), std::to_string(*bytes / 1'000'000)};
    const Result<RecordingPlace::Folder> folder = m_place.folderFor(0);
    if (!folder)
        return folder.error();
    if (Result<void> started = m_log.start(m_firstFrame); !started) {
        std::error_code ignored; // the folder is our own and empty, or it stays
        std::filesystem::remove(folder.value().path(), ignored);
        return started;
    }
    if (m_setup.options.audio != AudioKept::calibrated)
        return {};
    const std::shared_ptr<const CorrectionDesign> design =
        m_setup.correction ? designOf(*m_setup.correction, m_setup.info.format.sampleRateHz) : nullptr;
    m_drain.takeChannel(m_setup.info.channel, design.get());
    return {};
}

void RecordingWriter::record()
{
    std::optional<Clock::time_point> closedAt;
    Clock::time_point lastCheck = Clock::now();
    for (;;) {
        m_queue.waitForData();
        m_queue.readerAwake();
        const bool closed = m_closed.load(std::memory_order_acquire); // before draining: then nothing comes after it
        const Clock::time_point now = Clock::now();
        if (now - lastCheck >= checkInterval || closed) {
            lastCheck = now;
            checkFile();
        }
        drain();
        if (!closed)
            continue;
        if (!closedAt)
            closedAt = now;
        if (!m_hasAudio || m_drain.drainToEnd(m_endFrame))
            break;
        if (now - *closedAt > m_setup.giveUpAfter) {
            abandonRest();
            break;
        }
    }
}

void RecordingWriter::checkFile()
{
    std::optional<Error> problem;
    {
        const std::scoped_lock guard(m_syncLock);
        problem = std::exchange(m_syncError, std::nullopt);
    }
    if (!problem && m_hasAudio && !m_place.isInPlace())
        problem = Error{
            ErrorCode::databaseGone,
            m_place.current().path().string(),
            {QT_TRANSLATE_NOOP("Reason", "“%1” was deleted, moved or renamed"), {m_place.current().path().string()}}};
    if (problem)
        m_segments.leaveFile(*problem);
    else
        m_segments.checkFile();
}

void RecordingWriter::drain()
{
    if (!m_hasAudio)
        return;
    m_drain.drain();
    if (m_segments.isWaiting())
        return;
    if (m_audioWatch.goesOn())
        tell({Event::Kind::diskBack, m_drain.position(), 0, notAvailable, m_place.current().path().string()});
}

void RecordingWriter::abandonRest()
{
    m_segments.end();
    m_segments.abandon();
    const std::int64_t from = m_segments.writtenUpTo();
    const std::int64_t lost = m_endFrame - from;
    m_framesLostByDisk += lost - m_queue.trailingGapFrames();
    tell({Event::Kind::diskLoss, from, lost});
}

RecordingSummary RecordingWriter::summary(const RecordingLog::Outcome &outcome) const
{
    const RecordingStatus last = status();
    RecordingSummary summary;
    summary.folder = m_place.current().path();
    summary.sampleRateHz = m_setup.info.format.sampleRateHz;
    summary.frames = m_endFrame;
    summary.framesWritten = last.framesWritten;
    summary.bytesWritten = last.bytesWritten;
    summary.framesLostByDisk = m_queue.lostFrames() + m_framesLostByDisk;
    summary.framesLost = last.framesLost;
    summary.gaps = outcome.gaps;
    summary.overloads = outcome.overloads;
    summary.files = outcome.files;
    if (outcome.root)
        summary.rootHash = toHex(*outcome.root);
    summary.problems = outcome.problems;
    summary.error = outcome.error;
    if (!summary.error && summary.framesLostByDisk > 0)
        summary.error =
            Error{ErrorCode::diskTooSlow, summary.folder.string(), std::to_string(summary.framesLostByDisk)};
    return summary;
}

} // namespace ls
