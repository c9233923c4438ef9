// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/measurement_recovery.h"

#include "core/audio/audio_file_info.h"
#include "core/audio/audio_file_repair.h"
#include "core/base/sync_folder.h"
#include "core/base/translation.h"
#include "core/store/file_hash.h"
#include "core/store/hash_chain.h"
#include "core/store/measurement_lock.h"
#include "core/store/measurement_reader.h"
#include "core/store/measurement_schema.h"
#include "core/store/segment_audio.h"
#include "core/store/sql_tables.h"

#include <QVariant>

#include <algorithm>
#include <charconv>
#include <limits>
#include <system_error>
#include <utility>

namespace ls {

namespace {

constexpr std::int64_t secondsPerDay = 86'400;

/// One recovery from beginning to end.
class Recovery {
public:
    Recovery(std::filesystem::path folder, MeasurementLock lock) : m_lock(std::move(lock))
    {
        m_found.folder = std::move(folder);
    }

    Result<RecoveredMeasurement> run();

private:
    Result<void> open();
    Result<void> repairFiles();
    Result<void> adopt(const std::filesystem::path &file, int number);
    std::int64_t frameOf(const std::filesystem::path &file) const;
    Result<void> findEnd();
    Result<void> complete();
    Result<void> insertOverview(SqlTables &tables);
    Result<SecondHash> lastTrueHash();
    Result<void> insertHashes(SqlTables &tables);
    void close();

    const std::filesystem::path &folder() const { return m_found.folder; }
    std::int64_t rateHz() const { return m_found.info.format.sampleRateHz; }

    MeasurementLock m_lock;
    std::unique_ptr<SqlFile> m_file;
    std::unique_ptr<MeasurementReader> m_reader;
    std::vector<SegmentRecord> m_segments;
    std::optional<std::int64_t> m_lostFrom; // the first frame that was in a file by the database, and is not
    RecoveredMeasurement m_found;
};

Result<RecoveredMeasurement> Recovery::run()
{
    Result<void> done = open();
    if (done && !m_reader->end()) {
        done = repairFiles();
        if (done)
            done = findEnd();
        if (done)
            done = complete();
    }
    if (!done)
        return done.error();
    close();
    return m_found;
}

Result<void> Recovery::open()
{
    const std::filesystem::path path = folder() / databaseFileName;
    // To write, and first: this brings in what waits in the journal.
    Result<std::unique_ptr<SqlFile>> file = SqlFile::open(path, SqlFile::Access::write);
    if (!file)
        return file.error();
    m_file = file.take();
    if (Result<void> ours = checkSchema(*m_file); !ours)
        return ours;
    const Result<std::vector<std::string>> damages = m_file->damages();
    if (!damages)
        return damages.error();
    if (!damages.value().empty())
        return Error{ErrorCode::databaseDamaged, path.string(), damages.value().front()};
    Result<std::unique_ptr<MeasurementReader>> reader = MeasurementReader::open(folder());
    if (!reader)
        return reader.error();
    m_reader = reader.take();
    m_found.info = m_reader->info();
    m_found.wasComplete = m_reader->end().has_value();
    if (m_found.wasComplete) {
        m_found.end = *m_reader->end();
        m_found.audioEnd = m_found.end.endFrame;
        m_found.levelsEnd = m_found.end.endFrame;
        m_found.root = m_reader->root();
    }
    return {};
}

Result<void> Recovery::repairFiles()
{
    Result<std::vector<SegmentRecord>> segments = m_reader->segments();
    if (!segments)
        return segments.error();
    m_segments = segments.take();
    for (SegmentRecord &segment : m_segments) {
        RecoveredMeasurement::File file{segment.file, segment.frames, segment.frames};
        std::error_code none;
        const std::filesystem::path path = folder() / segment.file;
        if (!(segment.complete && segment.sha256) && std::filesystem::exists(path, none)) {
            const Result<std::int64_t> frames = repairAudioFile(path);
            if (!frames)
                return frames.error();
            const Result<Sha256> sum = sha256OfFile(path);
            if (!sum)
                return sum.error();
            const std::int64_t end = segment.firstFrame + frames.value();
            if (frames.value() < segment.frames && end < m_lostFrom.value_or(end + 1))
                m_lostFrom = end;
            segment.frames = frames.value();
            segment.complete = true;
            segment.sha256 = sum.value();
            file.frames = segment.frames;
        }
        m_found.files.push_back(std::move(file));
    }
    for (const std::filesystem::path &file : audioFilesIn(folder())) {
        const std::string name = file.filename().string();
        const bool known = std::any_of(m_segments.begin(), m_segments.end(),
                                       [&](const SegmentRecord &segment) { return segment.file == name; });
        const std::string digits = file.stem().string().substr(std::string_view(audioFilePrefix).size());
        int number = 0;
        const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        if (known || problem != std::errc{} || end != digits.data() + digits.size())
            continue;
        if (Result<void> adopted = adopt(file, number); !adopted)
            return adopted;
    }
    return {};
}

/// Enters a file that was begun after the last transaction.
Result<void> Recovery::adopt(const std::filesystem::path &file, int number)
{
    const Result<std::int64_t> frames = repairAudioFile(file);
    if (!frames)
        return frames.error();
    const Result<Sha256> sum = sha256OfFile(file);
    if (!sum)
        return sum.error();
    SegmentRecord segment{number, file.filename().string(), frameOf(file), frames.value(), true, sum.value()};
    m_found.files.push_back({segment.file, segment.frames, 0});
    m_segments.push_back(std::move(segment));
    return {};
}

/// Where a file that no transaction tells of begins: where the last one ends, unless the time in the two shows that
/// there is a hole between them, as where no trigger was.
std::int64_t Recovery::frameOf(const std::filesystem::path &file) const
{
    constexpr double leastHoleSeconds = 0.25; // the clock on the wall is no better than that
    const Result<AudioFileInfo> info = readAudioFileInfo(file);
    const std::int64_t reference = info ? info.value().note.timeReferenceFrames : 0;
    const auto last = std::max_element(
        m_segments.begin(), m_segments.end(),
        [](const SegmentRecord &first, const SegmentRecord &second) { return first.endFrame() < second.endFrame(); });
    std::int64_t touching = 0;
    std::int64_t before = 0; // a known frame, and its time of the day
    std::int64_t beforeReference = 0;
    if (last != m_segments.end()) {
        touching = last->endFrame();
        before = last->firstFrame;
        const Result<AudioFileInfo> lastInfo = readAudioFileInfo(folder() / last->file);
        beforeReference = lastInfo ? lastInfo.value().note.timeReferenceFrames : 0;
    } else {
        const WallTime &start = m_found.info.start;
        const std::int64_t localMs = start.unixNs / 1'000'000 + std::int64_t{start.utcOffsetSeconds} * 1000;
        beforeReference = localMs % (secondsPerDay * 1000) * rateHz() / 1000;
    }
    if (reference <= 0 || beforeReference <= 0)
        return touching;
    const std::int64_t day = secondsPerDay * rateHz();
    const std::int64_t byClock = before + ((reference - beforeReference) % day + day) % day;
    return static_cast<double>(byClock - touching) > leastHoleSeconds * static_cast<double>(rateHz()) &&
            byClock - touching < day / 2
        ? byClock
        : touching;
}

Result<void> Recovery::findEnd()
{
    for (const SegmentRecord &segment : m_segments)
        m_found.audioEnd = std::max(m_found.audioEnd, segment.endFrame());
    const Result<QVariant> lastRow =
        m_file->value(QStringLiteral("SELECT end_frame FROM levels ORDER BY begin_frame DESC LIMIT 1"));
    if (!lastRow)
        return lastRow.error();
    m_found.levelsEnd = lastRow.value().toLongLong();
    const Result<std::vector<Event>> events = m_reader->eventsInForce();
    if (!events)
        return events.error();
    const Result<std::vector<ClockAnchor>> anchors = m_reader->anchors();
    if (!anchors)
        return anchors.error();

    MeasurementEnd &end = m_found.end;
    end.reason = "recovered";
    end.endFrame = std::max(m_found.audioEnd, m_found.levelsEnd);
    for (const Event &event : events.value()) {
        if (event.kind == Event::Kind::gap || event.kind == Event::Kind::diskLoss)
            end.framesLost += event.count;
    }
    ClockAnchor anchor{0, m_found.info.start.unixNs, 0, m_found.info.start.utcOffsetSeconds};
    if (!anchors.value().empty())
        anchor = anchors.value().back();
    const double seconds = static_cast<double>(end.endFrame - anchor.frame) / static_cast<double>(rateHz());
    end.time = {anchor.systemNs + static_cast<std::int64_t>(1e9 * seconds), anchor.utcOffsetSeconds,
                m_found.info.start.zone};
    return {};
}

/// All that the database still lacks, as a whole or not at all.
Result<void> Recovery::complete()
{
    if (Result<void> done = m_file->run(QStringLiteral("PRAGMA synchronous = FULL")); !done)
        return done;
    Result<std::unique_ptr<SqlTables>> tables = SqlTables::prepare(*m_file);
    if (!tables)
        return tables.error();
    return m_file->transact([&]() -> Result<void> {
        if (Result<void> done = insertOverview(*tables.value()); !done)
            return done;
        for (const SegmentRecord &segment : m_segments) {
            if (Result<void> done = tables.value()->insert(segment); !done)
                return done;
        }
        if (Result<void> done = insertHashes(*tables.value()); !done)
            return done;
        Result<std::optional<Sha256>> root = tables.value()->insertEnd(m_found.end);
        if (!root)
            return root.error();
        m_found.root = root.take();
        return {};
    });
}

Result<void> Recovery::insertOverview(SqlTables &tables)
{
    const std::int64_t frames = overviewSeconds * rateHz();
    const Result<QVariant> last = m_file->value(QStringLiteral("SELECT max(begin_frame) FROM levels_10s"));
    if (!last)
        return last.error();
    const std::int64_t from = last.value().isNull() ? std::numeric_limits<std::int64_t>::min()
                                                    : (last.value().toLongLong() / frames + 1) * frames;
    std::optional<LogRow> overview;
    Result<void> done;
    const auto insert = [&] {
        if (done && overview)
            done = tables.insertOverview(*overview);
    };
    Result<void> read = m_reader->eachRow({from}, [&](const LogRow &row) {
        const bool begins = !overview || row.beginFrame / frames != overview->beginFrame / frames;
        if (begins)
            insert();
        overview = begins ? row : combined(*overview, row);
    });
    insert();
    return read ? done : read;
}

/// The last second whose proof is of what the disk holds. A proof can be ahead of it: an encoder held the end of the
/// audio, or the disk had not got it when the power went. Those are made anew, and marked as made at recovery.
Result<SecondHash> Recovery::lastTrueHash()
{
    if (m_lostFrom) {
        const std::int64_t second = *m_lostFrom / rateHz();
        const Result<void> done = m_file->run(QStringLiteral("DELETE FROM hashes WHERE second >= %1").arg(second));
        if (!done)
            return done.error();
    }
    const Result<std::vector<SecondHash>> hashes = m_reader->hashes();
    if (!hashes)
        return hashes.error();
    SecondHash last{-1, {}, {}, {}};
    for (const SecondHash &hash : hashes.value()) {
        if (!m_lostFrom || hash.second < *m_lostFrom / rateHz())
            last = hash;
    }
    return last;
}

/// From the second after the last proven one, of what files and database hold now.
Result<void> Recovery::insertHashes(SqlTables &tables)
{
    const Result<SecondHash> proven = lastTrueHash();
    if (!proven)
        return proven.error();
    const SecondHash &last = proven.value();
    const std::int64_t begin = (last.second + 1) * rateHz();
    if (begin >= m_found.end.endFrame)
        return {};
    m_found.end.recoveredFromSecond = last.second + 1;
    const int channels = storedChannels(m_found.info);
    HashChain chain(static_cast<int>(rateHz()), channels, last);
    SegmentAudio audio(folder(), m_segments, static_cast<int>(rateHz()), channels, begin);
    const auto insertAll = [&](const std::vector<SecondHash> &made) {
        Result<void> done;
        for (const SecondHash &hash : made) {
            if (done)
                done = tables.insert(hash);
        }
        return done;
    };
    for (std::int64_t from = begin; from < m_found.end.endFrame; from += rateHz()) {
        audio.feed(chain, std::min(from + rateHz(), m_found.end.endFrame));
        const FrameRange range{from, from + rateHz()};
        if (Result<void> read = m_reader->eachRow(range, [&](const LogRow &row) { chain.addRow(row); }); !read)
            return read;
        const Result<std::vector<BandRow>> bandRows = m_reader->bandRows(range);
        if (!bandRows)
            return bandRows.error();
        for (const BandRow &row : bandRows.value())
            chain.addBandRow(row);
        if (Result<void> done = insertAll(chain.take()); !done)
            return done;
    }
    return insertAll(chain.finish());
}

/// As MeasurementStore::finish() leaves it.
void Recovery::close()
{
    m_reader.reset();
    m_file->leaveOneFile();
    m_file.reset();
    m_lock.release();
    syncFolder(folder());
}

bool hasLeftovers(const std::filesystem::path &folder)
{
    std::error_code none;
    const std::string database = (folder / databaseFileName).string();
    return std::filesystem::exists(database, none) &&
        (std::filesystem::exists(folder / lockFileName, none) || std::filesystem::exists(database + "-wal", none));
}

bool isUnfinished(const std::filesystem::path &folder)
{
    if (!hasLeftovers(folder) || MeasurementLock::isHeld(folder))
        return false;
    const Result<std::unique_ptr<MeasurementReader>> reader = MeasurementReader::open(folder);
    // What is damaged is told when it is recovered; a database without tables holds nothing to be recovered.
    return reader ? !reader.value()->end() : reader.error().code == ErrorCode::databaseDamaged;
}

} // namespace

std::vector<std::filesystem::path> unfinishedMeasurements(const std::filesystem::path &outputFolder)
{
    std::vector<std::filesystem::path> found;
    if (isUnfinished(outputFolder))
        found.push_back(outputFolder);
    std::error_code none;
    for (const auto &entry : std::filesystem::directory_iterator(outputFolder, none)) {
        if (entry.is_directory(none) && isUnfinished(entry.path()))
            found.push_back(entry.path());
    }
    std::sort(found.begin(), found.end());
    return found;
}

Result<RecoveredMeasurement> recoverMeasurement(const std::filesystem::path &folder)
{
    std::error_code none;
    if (!std::filesystem::is_regular_file(folder / databaseFileName, none))
        return Error{ErrorCode::measurementForeign,
                     folder.string(),
                     {QT_TRANSLATE_NOOP("Reason", "it holds no %1"), {databaseFileName}}};
    Result<MeasurementLock> lock = MeasurementLock::acquire(folder);
    if (!lock)
        return lock.error();
    return Recovery(folder, lock.take()).run();
}

} // namespace ls
