// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recording_log.h"

#include "core/store/recording_batch.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace ls {

namespace {

constexpr std::chrono::milliseconds syncInterval{1000};
constexpr std::chrono::milliseconds rowsLimit{2000}; // of waiting for the last rows: the device may be gone

template <typename Value>
void appendAll(std::vector<Value> &to, const std::vector<Value> &from)
{
    to.insert(to.end(), from.begin(), from.end());
}

WallTime wallTimeOf(std::chrono::system_clock::time_point time, const WallTime &like)
{
    WallTime wall = like;
    wall.unixNs = std::chrono::duration_cast<std::chrono::nanoseconds>(time.time_since_epoch()).count();
    return wall;
}

} // namespace

RecordingLog::RecordingLog(Setup setup, Callbacks callbacks, RecordingPlace &place, ReadingInbox &inbox,
                           RecordingProof &proof, SegmentFinisher &finisher, TriggeredAudio *trigger, StallWatch &watch)
    : m_setup(std::move(setup)),
      m_callbacks(std::move(callbacks)),
      m_place(place),
      m_inbox(inbox),
      m_proof(proof),
      m_finisher(finisher),
      m_trigger(trigger),
      m_watch(watch),
      m_space(m_setup.bytesPerSecond),
      m_calibration(m_setup.calibration)
{
}

RecordingLog::~RecordingLog()
{
    if (m_thread.joinable())
        m_thread.join();
}

Result<void> RecordingLog::start(std::int64_t firstFrame)
{
    m_firstFrame = firstFrame;
    std::promise<Result<void>> opened;
    std::future<Result<void>> result = opened.get_future();
    m_thread = std::thread([this, opened = std::move(opened)]() mutable {
        beginAnew(m_place.current());
        const Result<void> made = openStore(m_place.current());
        opened.set_value(made);
        if (made)
            run();
    });
    return result.get();
}

void RecordingLog::add(const ClockAnchor &anchor)
{
    const std::scoped_lock guard(m_lock);
    m_newAnchors.push_back(anchor);
}

void RecordingLog::add(const CalibrationEntry &calibration)
{
    const std::scoped_lock guard(m_lock);
    m_newCalibrations.push_back(calibration);
}

void RecordingLog::segmentEnded(AudioSegment segment)
{
    const std::scoped_lock guard(m_lock);
    m_newSegments.push_back(std::move(segment));
}

RecordingLog::Outcome RecordingLog::finish(const MeasurementEnd &end)
{
    {
        const std::scoped_lock guard(m_lock);
        m_end = end;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
    return m_outcome;
}

void RecordingLog::run()
{
    for (;;) {
        {
            std::unique_lock guard(m_lock);
            // At the end it is not waited for the next transaction, only for what is still missing.
            const auto interval = m_endFrame ? m_setup.interval / 10 : m_setup.interval;
            m_wake.wait_for(guard, interval, [this] { return m_end && !m_endKnownAt; });
            if (m_end && !m_endKnownAt)
                m_endKnownAt = Clock::now();
        }
        m_watch.turn(steadyClockNs());
        if (m_watch.goesOn())
            m_callbacks.tell({Event::Kind::diskBack, m_rowsEnd, 0, notAvailable, databaseFileName});
        const AudioProgress audio = m_callbacks.audio();
        if (audio.endFrame && !m_endFrame) {
            m_endFrame = audio.endFrame;
            m_endSeenAt = Clock::now();
        }
        collect();
        syncAudio(audio);
        followPlace(audio);
        completeFiles(audio);
        proveSeconds();
        const bool written = write();
        lookAtSpace();
        forgetOld(audio.writtenUpTo);
        m_callbacks.ticked();
        if (!m_endKnownAt || !allRowsHaveCome())
            continue;
        if (written && m_storeIsFinished)
            break;
        if (m_refusedSince && Clock::now() - *m_refusedSince > m_setup.giveUpAfter &&
            Clock::now() - *m_endKnownAt > m_setup.giveUpAfter)
            break;
    }
    m_store.reset();
}

void RecordingLog::collect()
{
    const bool complete = m_inbox.isComplete(); // before taking: nothing comes after it
    std::vector<ClockAnchor> anchors;
    std::vector<CalibrationEntry> calibrations;
    std::vector<AudioSegment> segments;
    {
        const std::scoped_lock guard(m_lock);
        anchors = std::exchange(m_newAnchors, {});
        calibrations = std::exchange(m_newCalibrations, {});
        segments = std::exchange(m_newSegments, {});
    }
    for (CalibrationEntry &calibration : calibrations)
        take(std::move(calibration));
    take(m_inbox.take());
    m_readingsAreComplete = complete;
    if (m_trigger != nullptr && allRowsHaveCome()) {
        if (const std::optional<Event> last = m_trigger->finish(*m_endFrame))
            note(*last);
    }
    for (ClockAnchor &anchor : anchors) {
        anchor.frame -= m_firstFrame;
        m_batch.anchors.push_back(anchor);
        m_recent.anchors.push_back(anchor);
    }
    for (AudioSegment &segment : segments) {
        bringToDisk(segment);
        m_ended.push_back(segment);
        m_finisher.add(std::move(segment));
    }
}

void RecordingLog::take(CalibrationEntry calibration)
{
    calibration.frame = std::max<std::int64_t>(calibration.frame - m_firstFrame, 0);
    m_batch.calibrations.push_back(calibration);
    // A threshold in dB SPL stays one; without a calibration it was meant in dBFS.
    if (m_trigger != nullptr && m_calibration && m_calibration->sensitivity.calibrated() &&
        calibration.sensitivity.calibrated())
        m_trigger->moveThreshold(calibration.frame,
                                 m_calibration->sensitivity.splOffsetDb - calibration.sensitivity.splOffsetDb);
    m_calibration = std::move(calibration);
}

void RecordingLog::take(ReadingBatch readings)
{
    for (LogRow &row : readings.rows) {
        row.beginFrame -= m_firstFrame;
        row.endFrame -= m_firstFrame;
        m_rowsEnd = row.endFrame;
        m_outcome.overloads += row.clippedSamples;
    }
    for (BandRow &row : readings.bandRows) {
        row.beginFrame -= m_firstFrame;
        row.endFrame -= m_firstFrame;
    }
    appendAll(m_batch.rows, readings.rows);
    appendAll(m_recent.rows, readings.rows);
    appendAll(m_unprovenRows, readings.rows);
    if (m_trigger != nullptr) {
        for (const Event &exceedance : m_trigger->add(readings.rows))
            note(exceedance);
    }
    appendAll(m_batch.bandRows, readings.bandRows);
    appendAll(m_recent.bandRows, readings.bandRows);
    appendAll(m_unprovenBandRows, readings.bandRows);
    for (Event &event : readings.events) {
        event.frame -= m_firstFrame;
        if (event.earliestFrame >= 0)
            event.earliestFrame = std::max<std::int64_t>(event.earliestFrame - m_firstFrame, 0);
        if (event.frame < 0 && event.frame + event.count > 0) { // what lies in it begins with it
            event.count += event.frame;
            event.frame = 0;
        }
        if (event.frame >= 0)
            note(event);
    }
}

void RecordingLog::note(const Event &event)
{
    m_batch.events.push_back(event);
    m_recent.events.push_back(event);
    if (event.kind == Event::Kind::gap || event.kind == Event::Kind::diskLoss)
        ++m_outcome.gaps;
    if (eventWeight(event.kind) != EventWeight::note)
        ++m_outcome.problems;
    if (event.kind == Event::Kind::marker)
        m_finisher.tellMarker(event);
}

bool RecordingLog::allRowsHaveCome() const
{
    return m_endFrame && (m_readingsAreComplete || Clock::now() - m_endSeenAt > rowsLimit);
}

std::int64_t RecordingLog::rowsUpTo() const
{
    return allRowsHaveCome() ? std::numeric_limits<std::int64_t>::max() : m_rowsEnd;
}

/// One that has been deleted is no trouble of the disk's: the disk thread sees that, and has begun another by now,
/// which is to be left alone.
bool RecordingLog::bringToDisk(const AudioSegment &segment)
{
    const Result<void> synced = segment.writer->sync();
    if (!synced && identityOf(segment.path()))
        m_callbacks.audioRefused(synced.error());
    return synced.ok();
}

void RecordingLog::syncAudio(const AudioProgress &audio)
{
    const Clock::time_point now = Clock::now();
    if (now - m_lastSync < syncInterval && !m_endKnownAt)
        return;
    m_lastSync = now;
    if (audio.current && !bringToDisk(*audio.current))
        return;
    m_syncedUpTo = audio.writtenUpTo;
}

/// Goes with the audio into another folder, or, where there is no audio, before it.
void RecordingLog::followPlace(const AudioProgress &audio)
{
    if (!audio.current && m_refused) [[maybe_unused]]
        const Result<RecordingPlace::Folder> made = m_place.folderFor(m_rowsEnd);
    if (const RecordingPlace::Folder folder = m_place.current(); folder != m_folder)
        beginAnew(folder);
}

void RecordingLog::beginAnew(const RecordingPlace::Folder &folder)
{
    m_store.reset();
    m_folder = folder;
    m_batch = m_recent;
    dropBefore(m_batch, folder.firstFrame);
    if (m_calibration)
        m_batch.calibrations.push_back(*m_calibration);
    m_unprovenRows = m_batch.rows;
    m_unprovenBandRows = m_batch.bandRows;
    m_proof.beginFolder(folder);
    m_outcome.files.clear();
    m_lastSecondIsProven = false;
}

void RecordingLog::completeFiles(const AudioProgress &audio)
{
    for (const AudioSegment &ended : std::exchange(m_ended, {}))
        recordSegment(ended);
    if (audio.current) {
        m_finisher.follow(*audio.current);
        recordSegment(*audio.current);
    }
    m_finisher.tell(m_recent.rows);
    for (const AudioSegment &changed : m_finisher.step(rowsUpTo()))
        recordSegment(changed);
}

void RecordingLog::recordSegment(const AudioSegment &segment)
{
    if (segment.folder != m_folder)
        return; // its database is out of reach
    std::erase_if(m_batch.segments,
                  [&](const SegmentRecord &record) { return record.number == segment.record.number; });
    m_batch.segments.push_back(segment.record);
    if (std::find(m_outcome.files.begin(), m_outcome.files.end(), segment.record.file) == m_outcome.files.end())
        m_outcome.files.push_back(segment.record.file);
}

void RecordingLog::proveSeconds()
{
    if (!m_proof.addRows(m_folder, m_unprovenRows, m_unprovenBandRows))
        return; // the audio has gone on to another folder this moment
    m_unprovenRows.clear();
    m_unprovenBandRows.clear();
    if (!m_setup.hasAudio)
        m_proof.addUnstored(m_rowsEnd);
    appendAll(m_batch.hashes, m_proof.take(m_setup.hasAudio ? m_syncedUpTo : m_rowsEnd));
    if (isComplete() && !m_lastSecondIsProven) {
        m_lastSecondIsProven = true;
        m_proof.addUnstored(m_end->endFrame);
        appendAll(m_batch.hashes, m_proof.finish());
    }
}

/// False if the disk refuses.
bool RecordingLog::write()
{
    if (!m_store) {
        if (const Result<void> opened = openStore(m_folder); !opened) {
            refused(opened.error());
            return false;
        }
    }
    if (!m_batch.empty()) {
        if (const Result<void> written = m_store->write(shifted(m_batch, m_folder.firstFrame)); !written) {
            refused(written.error());
            return false;
        }
        m_batch = {};
        m_place.levelsKept(m_rowsEnd);
        m_refusedSince.reset();
        m_outcome.error.reset();
        if (m_refused.exchange(false))
            m_callbacks.tell({Event::Kind::diskBack, m_rowsEnd, 0, notAvailable, databaseFileName});
    }
    if (isComplete() && m_lastSecondIsProven && !m_storeIsFinished) {
        MeasurementEnd end = *m_end;
        end.endFrame -= m_folder.firstFrame;
        if (const Result<void> finished = m_store->finish(end); !finished) {
            refused(finished.error());
            return false;
        }
        m_storeIsFinished = true;
        m_outcome.root = m_store->root();
    }
    return true;
}

Result<void> RecordingLog::openStore(const RecordingPlace::Folder &folder)
{
    MeasurementInfo info = m_setup.info;
    info.start = wallTimeOf(m_callbacks.timeOf(folder.firstFrame), info.start);
    Result<std::unique_ptr<MeasurementStore>> made = MeasurementStore::create(folder.path(), info);
    if (!made)
        return made.error();
    m_store = made.take();
    return {};
}

void RecordingLog::refused(const Error &error)
{
    if (!m_refusedSince)
        m_refusedSince = Clock::now();
    m_outcome.error = error;
    if (error.code == ErrorCode::databaseGone || !m_folder.folder->isInPlace()) {
        m_store.reset();
        m_place.disown(m_folder);
    }
    if (!m_refused.exchange(true))
        m_callbacks.tell({Event::Kind::diskProblem, m_rowsEnd, 0, notAvailable, reasonOf(error)});
}

void RecordingLog::lookAtSpace()
{
    if (const std::optional<SpaceLeft> low = m_space.look(m_folder.path()))
        m_callbacks.tell({Event::Kind::diskLow, m_rowsEnd, 0, low->seconds / 60.0, {}});
}

/// What is safely written needs not be remembered, but for as long as another folder could need it.
void RecordingLog::forgetOld(std::int64_t writtenUpTo)
{
    constexpr std::int64_t keptSeconds = 5;
    const int rate = m_setup.info.format.sampleRateHz;
    const std::int64_t upTo = m_setup.hasAudio ? std::min(m_rowsEnd, writtenUpTo) : m_rowsEnd;
    const std::int64_t second = upTo / rate - keptSeconds;
    if (m_refused || second <= 0)
        return;
    dropBefore(m_recent, second * rate);
}

} // namespace ls
