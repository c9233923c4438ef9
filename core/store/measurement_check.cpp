// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/measurement_check.h"

#include "core/store/analysis_check.h"
#include "core/store/file_hash.h"
#include "core/store/hash_chain.h"
#include "core/store/measurement_lock.h"
#include "core/store/measurement_reader.h"
#include "core/store/measurement_schema.h"
#include "core/store/record_check.h"
#include "core/store/segment_audio.h"

#include <QVariant>

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <utility>

namespace ls {

namespace {

using Kind = CheckFinding::Kind;

constexpr double shareOfFiles = 0.4; // of the time: measured on a disk that is faster than SHA-256

/// One check from beginning to end.
class Check {
public:
    Check(std::filesystem::path folder, const MeasurementReader &reader, const std::function<bool(double)> &progress)
        : m_folder(std::move(folder)),
          m_reader(reader),
          m_progress(progress),
          m_rateHz(reader.info().format.sampleRateHz)
    {
    }

    Result<MeasurementCheck> run();

private:
    Result<void> checkDatabase();
    void checkFiles();
    Result<void> checkSeconds();
    std::int64_t secondsToRead() const;
    Result<void> feedLevels(HashChain &chain, FrameRange range);
    void checkOverview(const LogRow &row);
    void endOverview();
    void compare(const SecondHash &computed);
    void tellFileFaults();
    void tellRelabelledFiles();

    bool goesOn(double progress) const { return !m_progress || m_progress(progress); }
    std::int64_t secondOf(std::int64_t frame) const { return frame / m_rateHz; }
    std::int64_t lastSecondBefore(std::int64_t frame) const { return (frame - 1) / m_rateHz; }
    std::string fileOf(std::int64_t second) const;
    bool isInFaultyFile(std::int64_t second) const;
    void find(Kind kind, std::string subject, std::string detail, std::int64_t firstSecond, std::int64_t lastSecond);
    void find(Kind kind, std::string subject = {}, std::string detail = {})
    {
        m_check.findings.push_back({kind, std::move(subject), std::move(detail)});
    }

    const std::filesystem::path m_folder;
    const MeasurementReader &m_reader;
    const std::function<bool(double)> &m_progress;
    const int m_rateHz;
    MeasurementCheck m_check;
    std::vector<SegmentRecord> m_segments;
    std::set<std::string> m_otherSum; // files whose SHA-256 is not the recorded one
    std::vector<SegmentAudio::Fault> m_fileFaults;
    std::map<std::int64_t, SecondHash> m_stored; // still to be compared
    Sha256 m_lastChain{};
    std::map<std::int64_t, LogRow> m_overview; // as the database has it
    std::optional<LogRow> m_overviewRow;       // as it should be
    std::int64_t m_rowsEnd = 0;
    std::int64_t m_bandRowCount = 0;
    std::int64_t m_lastRowEnd = 0;
};

/// Seconds that touch are told once.
void Check::find(Kind kind, std::string subject, std::string detail, std::int64_t firstSecond, std::int64_t lastSecond)
{
    const auto same = std::find_if(m_check.findings.rbegin(), m_check.findings.rend(), [&](const CheckFinding &before) {
        return before.kind == kind && before.subject == subject && before.detail == detail;
    });
    if (same != m_check.findings.rend() && firstSecond >= same->firstSecond && firstSecond <= same->lastSecond + 1) {
        same->lastSecond = std::max(same->lastSecond, lastSecond);
        return;
    }
    m_check.findings.push_back({kind, std::move(subject), std::move(detail), firstSecond, lastSecond});
}

Result<MeasurementCheck> Check::run()
{
    m_check.info = m_reader.info();
    m_check.end = m_reader.end();
    m_check.root = m_reader.root();
    if (const Result<void> checked = checkDatabase(); !checked) {
        // What cannot be read any more for damage is a finding; what went before it stays.
        if (checked.error().code != ErrorCode::databaseDamaged)
            return checked.error();
        find(Kind::databaseDamaged, {}, checked.error().detail.inEnglish());
        return m_check;
    }
    checkFiles();
    if (const Result<void> checked = checkSeconds(); !checked) {
        if (checked.error().code != ErrorCode::databaseDamaged)
            return checked.error();
        find(Kind::databaseDamaged, {}, checked.error().detail.inEnglish());
    }
    tellFileFaults();
    tellRelabelledFiles();
    Result<std::vector<CheckFinding>> later = checkAnalyses(m_folder, m_reader, m_check.endFrame);
    if (!later)
        find(Kind::databaseDamaged, {}, later.error().detail.inEnglish());
    else
        m_check.findings.insert(m_check.findings.end(), later.value().begin(), later.value().end());
    return m_check;
}

Result<void> Check::checkDatabase()
{
    const Result<std::vector<std::string>> damages = m_reader.damages();
    if (!damages)
        return damages.error();
    for (const std::string &damage : damages.value())
        find(Kind::databaseDamaged, {}, damage);
    if (!m_check.end)
        find(Kind::notFinished);

    const Result<RecordCheck> records = checkRecords(m_reader.file());
    if (!records)
        return records.error();
    if (!records.value().infoIsIntact)
        find(Kind::beginningAltered);
    for (const RecordCheck::Fault &fault : records.value().faults) {
        const bool altered = fault.kind == RecordCheck::Fault::Kind::altered;
        const std::int64_t second = secondOf(std::max<std::int64_t>(fault.frame, 0));
        find(altered ? Kind::recordAltered : Kind::recordMissing, fault.table, std::to_string(fault.id), second,
             second);
    }
    if (m_check.end && m_check.root != records.value().root && records.value().faults.empty())
        find(Kind::endAltered);
    if (m_check.end && m_check.end->recoveredFromSecond)
        find(Kind::recovered, {}, {}, *m_check.end->recoveredFromSecond,
             std::max(*m_check.end->recoveredFromSecond, lastSecondBefore(m_check.end->endFrame)));
    if (records.value().addedEvents > 0)
        find(Kind::eventsAdded, {}, std::to_string(records.value().addedEvents));
    if (records.value().addedCalibrations > 0)
        find(Kind::calibrationsAdded, {}, std::to_string(records.value().addedCalibrations));

    if (records.value().edits > 0)
        find(Kind::edited, {}, std::to_string(records.value().edits));

    Result<std::vector<SegmentRecord>> segments = m_reader.segments();
    Result<std::vector<SecondHash>> hashes = m_reader.hashes();
    Result<std::vector<Event>> events = m_reader.eventsInForce();
    Result<std::vector<LogRow>> overview = m_reader.overviewRows();
    const Result<QVariant> bandRows = m_reader.file().value(QStringLiteral("SELECT count(*) FROM bands"));
    const Result<QVariant> lastRow =
        m_reader.file().value(QStringLiteral("SELECT end_frame FROM levels ORDER BY begin_frame DESC LIMIT 1"));
    for (const Error *error : {segments ? nullptr : &segments.error(), hashes ? nullptr : &hashes.error(),
                               events ? nullptr : &events.error(), overview ? nullptr : &overview.error(),
                               bandRows ? nullptr : &bandRows.error(), lastRow ? nullptr : &lastRow.error()}) {
        if (error != nullptr)
            return *error;
    }
    m_segments = segments.take();
    for (const SecondHash &hash : hashes.value())
        m_stored.emplace(hash.second, hash);
    for (const LogRow &row : overview.value())
        m_overview.emplace(row.beginFrame, row);
    m_check.events = static_cast<std::int64_t>(events.value().size());
    for (Event &event : events.value()) {
        if (eventWeight(event.kind) == EventWeight::loss)
            m_check.losses.push_back(std::move(event));
    }
    m_check.secondsProven = static_cast<std::int64_t>(m_stored.size());
    m_bandRowCount = bandRows.value().toLongLong();
    m_lastRowEnd = lastRow.value().toLongLong();
    return {};
}

void Check::checkFiles()
{
    std::int64_t audioEnd = 0;
    for (const SegmentRecord &segment : m_segments) {
        m_check.framesInFiles += segment.frames;
        audioEnd = std::max(audioEnd, segment.endFrame());
    }
    m_check.files = static_cast<int>(m_segments.size());
    m_check.endFrame = m_check.end ? m_check.end->endFrame : std::max(audioEnd, m_lastRowEnd);
    m_check.framesUnstored = std::max<std::int64_t>(m_check.endFrame - m_check.framesInFiles, 0);
    std::size_t done = 0;
    for (const SegmentRecord &segment : m_segments) {
        if (!goesOn(shareOfFiles * static_cast<double>(done++) / static_cast<double>(m_segments.size())))
            return;
        if (!segment.sha256)
            continue;
        const Result<Sha256> sum = sha256OfFile(m_folder / segment.file);
        if (sum && sum.value() != *segment.sha256) // what cannot be read is told by who reads the samples
            m_otherSum.insert(segment.file);
    }
    for (const std::filesystem::path &file : audioFilesIn(m_folder)) {
        const std::string name = file.filename().string();
        const bool known = std::any_of(m_segments.begin(), m_segments.end(),
                                       [&](const SegmentRecord &segment) { return segment.file == name; });
        if (!known)
            find(Kind::fileUnknown, name);
    }
}

Result<void> Check::checkSeconds()
{
    const int channels = storedChannels(m_check.info);
    HashChain chain(m_rateHz, channels);
    SegmentAudio audio(m_folder, m_segments, m_rateHz, channels);
    constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
    constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();
    const std::int64_t seconds = secondsToRead();
    for (std::int64_t second = 0; second < seconds; ++second) {
        if (!goesOn(shareOfFiles + (1.0 - shareOfFiles) * static_cast<double>(second) / static_cast<double>(seconds)))
            return {};
        const std::int64_t begin = second * m_rateHz;
        const std::int64_t end = begin + m_rateHz;
        audio.feed(chain, std::min(end, m_check.endFrame));
        const FrameRange range{second == 0 ? lowest : begin, second + 1 == seconds ? highest : end};
        if (Result<void> fed = feedLevels(chain, range); !fed)
            return fed;
        m_fileFaults = audio.faults();
        for (const SecondHash &hash : chain.take())
            compare(hash);
    }
    endOverview();
    for (const auto &[begin, row] : m_overview) // what is left belongs to no levels
        find(Kind::overviewAltered, {}, {}, secondOf(begin), secondOf(begin));
    for (const SecondHash &hash : chain.finish())
        compare(hash);
    for (const auto &[second, hash] : m_stored)
        find(Kind::proofAltered, {}, {}, second, second);
    if (m_check.end && lastSecondBefore(m_check.endFrame) >= seconds)
        find(Kind::proofMissing, {}, {}, seconds, lastSecondBefore(m_check.endFrame));
    const std::int64_t rowFrames = m_rateHz / 10 + 2;
    if (m_check.end && m_check.endFrame - m_rowsEnd > rowFrames)
        find(Kind::levelsMissing, {}, {}, secondOf(m_rowsEnd), lastSecondBefore(m_check.endFrame));
    return {};
}

/// As far as the measurement goes; but where its length is nonsense, no further than there can be anything.
std::int64_t Check::secondsToRead() const
{
    const std::int64_t most = m_check.secondsProven + m_bandRowCount + 1;
    return std::clamp<std::int64_t>(lastSecondBefore(m_check.endFrame) + 1, 1, most);
}

Result<void> Check::feedLevels(HashChain &chain, FrameRange range)
{
    Result<void> read = m_reader.eachRow(range, [&](const LogRow &row) {
        ++m_check.rows;
        if (row.beginFrame > m_rowsEnd)
            find(Kind::levelsMissing, {}, {}, secondOf(m_rowsEnd), lastSecondBefore(row.beginFrame));
        m_rowsEnd = std::max(m_rowsEnd, row.endFrame);
        checkOverview(row);
        chain.addRow(row);
    });
    if (!read)
        return read;
    const Result<std::vector<BandRow>> bandRows = m_reader.bandRows(range);
    if (!bandRows)
        return bandRows.error();
    for (const BandRow &row : bandRows.value()) {
        ++m_check.bandRows;
        chain.addBandRow(row);
    }
    return {};
}

void Check::checkOverview(const LogRow &row)
{
    const std::int64_t frames = std::int64_t{overviewSeconds} * m_rateHz;
    const bool begins = !m_overviewRow || row.beginFrame / frames != m_overviewRow->beginFrame / frames;
    if (begins)
        endOverview();
    m_overviewRow = begins ? row : combined(*m_overviewRow, row);
}

void Check::endOverview()
{
    if (!m_overviewRow)
        return;
    const auto stored = m_overview.find(m_overviewRow->beginFrame);
    const bool isThere = stored != m_overview.end();
    // An unfinished measurement has not written its last one yet.
    if (isThere ? canonicalRow(stored->second) != canonicalRow(*m_overviewRow) : m_check.end.has_value())
        find(Kind::overviewAltered, {}, {}, secondOf(m_overviewRow->beginFrame),
             lastSecondBefore(m_overviewRow->endFrame));
    if (isThere)
        m_overview.erase(stored);
    m_overviewRow.reset();
}

/// Takes what it has compared out of m_stored.
void Check::compare(const SecondHash &computed)
{
    const auto found = m_stored.find(computed.second);
    if (found == m_stored.end()) {
        if (m_check.end) // else they were still to come
            find(Kind::proofMissing, {}, {}, computed.second, computed.second);
        return;
    }
    const SecondHash stored = found->second;
    m_stored.erase(found);
    if (stored.audio != computed.audio && !isInFaultyFile(computed.second))
        find(Kind::audioAltered, fileOf(computed.second), {}, computed.second, computed.second);
    if (stored.log != computed.log)
        find(Kind::levelsAltered, {}, {}, computed.second, computed.second);
    if (stored.chain != chainedHash(m_lastChain, stored))
        find(Kind::proofAltered, {}, {}, computed.second, computed.second);
    m_lastChain = stored.chain;
}

std::string Check::fileOf(std::int64_t second) const
{
    for (const SegmentRecord &segment : m_segments) {
        if (segment.frames > 0 && segment.firstFrame < (second + 1) * m_rateHz &&
            segment.endFrame() > second * m_rateHz)
            return segment.file;
    }
    return {};
}

bool Check::isInFaultyFile(std::int64_t second) const
{
    return std::any_of(m_fileFaults.begin(), m_fileFaults.end(), [&](const SegmentAudio::Fault &fault) {
        return fault.beginFrame < (second + 1) * m_rateHz && fault.endFrame > second * m_rateHz;
    });
}

void Check::tellFileFaults()
{
    for (const SegmentAudio::Fault &fault : m_fileFaults) {
        const std::int64_t first = secondOf(fault.beginFrame);
        const std::int64_t last = std::max(first, lastSecondBefore(fault.endFrame));
        switch (fault.kind) {
        case SegmentAudio::Fault::Kind::missing:
            find(Kind::fileMissing, fault.file, {}, first, last);
            break;
        case SegmentAudio::Fault::Kind::unreadable:
            find(Kind::fileUnreadable, fault.file, fault.detail, first, last);
            break;
        case SegmentAudio::Fault::Kind::shorter:
            find(Kind::fileShorter, fault.file, fault.detail, first, last);
            break;
        case SegmentAudio::Fault::Kind::longer:
            // While nothing is finished, a file may be ahead of the database.
            if (m_check.end)
                find(Kind::fileLonger, fault.file, {}, first, last);
            break;
        case SegmentAudio::Fault::Kind::overlapping:
            find(Kind::fileOverlapping, fault.file, {}, first, last);
            break;
        }
    }
}

/// A file that is another, although nothing of what it holds is.
void Check::tellRelabelledFiles()
{
    for (const std::string &file : m_otherSum) {
        const bool told = std::any_of(m_check.findings.begin(), m_check.findings.end(),
                                      [&](const CheckFinding &finding) { return finding.subject == file; });
        if (!told)
            find(Kind::fileRelabelled, file);
    }
}

} // namespace

bool MeasurementCheck::passed() const
{
    return std::none_of(findings.begin(), findings.end(),
                        [](const CheckFinding &finding) { return finding.isFault(); });
}

Result<MeasurementCheck> checkMeasurement(const std::filesystem::path &folder,
                                          const std::function<bool(double progress)> &progress)
{
    if (MeasurementLock::isHeld(folder))
        return Error{ErrorCode::measurementRunning, folder.string(), {}};
    const Result<std::unique_ptr<MeasurementReader>> reader = MeasurementReader::open(folder, 0);
    if (!reader)
        return reader.error();
    return Check(folder, *reader.value(), progress).run();
}

} // namespace ls
