// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/measurement_reader.h"

#include "core/store/measurement_lock.h"
#include "core/store/measurement_names.h"
#include "core/store/measurement_schema.h"
#include "core/store/sql.h"

#include <QHash>
#include <QSqlError>
#include <QVariant>

#include <algorithm>
#include <system_error>
#include <utility>

namespace ls {

namespace {

/// The values of a row of an answer, one column after the other.
class Columns {
public:
    explicit Columns(const QSqlQuery &query) : m_query(query) {}

    std::int64_t integer() { return value().toLongLong(); }
    int smallInteger() { return value().toInt(); }
    bool flag() { return value().toBool(); }
    std::string text() { return value().toString().toStdString(); }
    double real() { return optionalReal().value_or(notAvailable); }
    std::optional<std::int64_t> optionalInteger()
    {
        const QVariant content = value();
        return content.isNull() ? std::nullopt : std::optional<std::int64_t>(content.toLongLong());
    }
    std::optional<double> optionalReal()
    {
        const QVariant content = value();
        return content.isNull() ? std::nullopt : std::optional(content.toDouble());
    }
    std::optional<Sha256> hash() { return toSha256(value().toByteArray()); }
    QVariant value() { return m_query.value(m_next++); }

private:
    const QSqlQuery &m_query;
    int m_next = 0;
};

QString levelColumns(std::span<const Metric> metrics)
{
    QString columns = QStringLiteral("begin_frame, end_frame, gap_frames, clipped_samples");
    for (const Metric metric : metrics)
        columns += QStringLiteral(", ") + levelColumn(metric);
    return columns;
}

QString bandColumns()
{
    QString columns = QStringLiteral("begin_frame, end_frame, gap_frames");
    for (std::size_t band = 0; band < BandRow::bandCount; ++band)
        columns += QStringLiteral(", ") + leqColumn(band);
    for (std::size_t band = 0; band < BandRow::bandCount; ++band)
        columns += QStringLiteral(", ") + maxColumn(band);
    return columns;
}

QString rowsIn(const QString &columns, const QString &table)
{
    return QStringLiteral("SELECT %1 FROM %2 WHERE begin_frame >= ? AND begin_frame < ? ORDER BY begin_frame")
        .arg(columns, table);
}

/// Runs a question, and gives each row of the answer to `take`.
template <typename Take>
Result<void> ask(SqlFile &file, const QString &statement, const QVariantList &values, Take take)
{
    Result<QSqlQuery> prepared = file.prepare(statement);
    if (!prepared)
        return prepared.error();
    QSqlQuery &query = prepared.value();
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (Result<void> done = file.execute(query); !done)
        return done;
    while (query.next()) {
        Columns columns(query);
        take(columns);
    }
    if (query.lastError().isValid())
        return file.error(query.lastError());
    return {};
}

/// The answer as a list of what `make` makes of each row.
template <typename Value, typename Make>
Result<std::vector<Value>> list(SqlFile &file, const char *statement, Make make)
{
    std::vector<Value> values;
    const Result<void> asked =
        ask(file, QLatin1String(statement), {}, [&](Columns &columns) { values.push_back(make(columns)); });
    if (!asked)
        return asked.error();
    return values;
}

/// While nobody writes and nothing waits in a journal, reading needs no file beside the database, and makes none.
SqlFile::Access accessTo(const std::filesystem::path &folder)
{
    const std::string database = (folder / databaseFileName).string();
    std::error_code none;
    const bool hasJournal =
        std::filesystem::exists(database + "-wal", none) || std::filesystem::exists(database + "-journal", none);
    return hasJournal || MeasurementLock::isHeld(folder) ? SqlFile::Access::read : SqlFile::Access::immutable;
}

} // namespace

Result<std::unique_ptr<MeasurementReader>> MeasurementReader::open(const std::filesystem::path &folder,
                                                                   const std::optional<std::int64_t> &analysis)
{
    std::error_code none;
    if (!std::filesystem::is_regular_file(folder / databaseFileName, none))
        return Error{ErrorCode::measurementForeign,
                     folder.string(),
                     {QT_TRANSLATE_NOOP("Reason", "it holds no %1"), {databaseFileName}}};
    Result<std::unique_ptr<SqlFile>> file = SqlFile::open(folder / databaseFileName, accessTo(folder));
    if (!file)
        return file.error();
    auto reader = std::unique_ptr<MeasurementReader>(new MeasurementReader(file.take()));
    if (const Result<void> ours = checkSchema(*reader->m_file); !ours)
        return ours.error();
    if (const Result<void> read = reader->readInfo(); !read)
        return read.error();
    if (analysis)
        reader->m_analysis = *analysis;
    else if (const Result<void> found = reader->findAnalysis(); !found)
        return found.error();
    return reader;
}

MeasurementReader::MeasurementReader(std::unique_ptr<SqlFile> file) : m_file(std::move(file)) {}

MeasurementReader::~MeasurementReader() = default;

/// As analysisInForce() finds it in all edits.
Result<void> MeasurementReader::findAnalysis()
{
    const Result<QVariant> version = m_file->value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    if (version.value().toInt() != editedSchemaVersion)
        return {};
    const Result<QVariant> last = m_file->value(
        QStringLiteral("SELECT analysis_id FROM edits WHERE analysis_id IS NOT NULL ORDER BY id DESC LIMIT 1"));
    if (!last)
        return last.error();
    m_analysis = last.value().toLongLong();
    return {};
}

Result<void> MeasurementReader::readInfo()
{
    QHash<QString, QVariant> values;
    Result<void> asked = ask(*m_file, QStringLiteral("SELECT key, value FROM info"), {}, [&](Columns &columns) {
        const QString key = QString::fromStdString(columns.text());
        values.insert(key, columns.value());
    });
    if (!asked)
        return asked;
    const auto text = [&](const char *key) { return values.value(QLatin1String(key)).toString().toStdString(); };
    const auto number = [&](const char *key) { return values.value(QLatin1String(key)).toLongLong(); };
    m_info.software = text("software_version");
    m_info.device = text("device");
    m_info.backend = text("backend");
    m_info.simulated = number("simulated") != 0;
    m_info.microphoneModel = text("microphone_model");
    m_info.microphoneSerial = text("microphone_serial");
    m_info.format.sampleRateHz = static_cast<int>(number("sample_rate_hz"));
    m_info.format.channels = static_cast<int>(number("channels"));
    m_info.format.sampleType = valueIn(sampleTypeNames, text("sample_type")).value_or(SampleType::float32);
    m_info.channel = static_cast<int>(number("channel"));
    m_info.audio = valueIn(audioKeptNames, text("audio")).value_or(AudioKept::raw);
    m_info.container = text("container");
    m_info.storedSample = text("stored_sample");
    m_info.start = {number("start_time_ns"), static_cast<int>(number("utc_offset_s")), text("time_zone")};
    if (m_info.format.sampleRateHz < minSampleRateHz || m_info.format.sampleRateHz > maxSampleRateHz ||
        m_info.format.channels < 1 || m_info.format.channels > maxChannels)
        return Error{ErrorCode::databaseDamaged, m_file->path().string(),
                     QT_TRANSLATE_NOOP("Reason", "its sampling rate or channels are missing")};
    if (values.contains(QStringLiteral("end_frame"))) {
        m_end.emplace();
        m_end->endFrame = number("end_frame");
        m_end->time = {number("end_time_ns"), static_cast<int>(number("end_utc_offset_s")), m_info.start.zone};
        m_end->framesLost = number("frames_lost");
        m_end->reason = text("end_reason");
        if (const QVariant second = values.value(QStringLiteral("recovered_from_second")); !second.isNull())
            m_end->recoveredFromSecond = second.toLongLong();
        m_root = toSha256(QByteArray::fromHex(values.value(QLatin1String(rootHashKey)).toByteArray()));
    }
    return ask(*m_file, QStringLiteral("SELECT name, value FROM settings ORDER BY rowid"), {},
               [this](Columns &columns) {
                   std::string name = columns.text();
                   m_info.settings.emplace_back(std::move(name), columns.text());
               });
}

Result<void> MeasurementReader::eachRowOf(const char *table, FrameRange range, std::span<const Metric> metrics,
                                          const std::function<void(const LogRow &)> &visit) const
{
    return ask(*m_file, rowsIn(levelColumns(metrics), tableOf(table, m_analysis)),
               {sqlInteger(range.begin), sqlInteger(range.end)}, [&](Columns &columns) {
                   LogRow row;
                   row.beginFrame = columns.integer();
                   row.endFrame = columns.integer();
                   row.gapFrames = columns.integer();
                   row.clippedSamples = columns.integer();
                   for (const Metric metric : metrics)
                       row.readings[metric] = columns.real();
                   visit(row);
               });
}

Result<void> MeasurementReader::eachRow(FrameRange range, const std::function<void(const LogRow &)> &visit) const
{
    return eachRowOf("levels", range, storedMetrics(), visit);
}

Result<void> MeasurementReader::eachRow(FrameRange range, std::span<const Metric> metrics,
                                        const std::function<void(const LogRow &)> &visit) const
{
    return eachRowOf("levels", range, metrics, visit);
}

Result<std::vector<LogRow>> MeasurementReader::rows(FrameRange range) const
{
    std::vector<LogRow> rows;
    if (const Result<void> read = eachRow(range, [&](const LogRow &row) { rows.push_back(row); }); !read)
        return read.error();
    return rows;
}

Result<std::vector<LogRow>> MeasurementReader::overviewRows(FrameRange range) const
{
    std::vector<LogRow> rows;
    const Result<void> read =
        eachRowOf("levels_10s", range, storedMetrics(), [&](const LogRow &row) { rows.push_back(row); });
    if (!read)
        return read.error();
    return rows;
}

Result<void> MeasurementReader::eachBandRow(FrameRange range, const std::function<void(const BandRow &)> &visit) const
{
    return ask(*m_file, rowsIn(bandColumns(), tableOf("bands", m_analysis)),
               {sqlInteger(range.begin), sqlInteger(range.end)}, [&](Columns &columns) {
                   BandRow row;
                   row.beginFrame = columns.integer();
                   row.endFrame = columns.integer();
                   row.gapFrames = columns.integer();
                   for (double &level : row.leqDbFs)
                       level = columns.real();
                   for (double &level : row.maxDbFs)
                       level = columns.real();
                   visit(row);
               });
}

Result<std::vector<BandRow>> MeasurementReader::bandRows(FrameRange range) const
{
    std::vector<BandRow> rows;
    if (const Result<void> read = eachBandRow(range, [&](const BandRow &row) { rows.push_back(row); }); !read)
        return read.error();
    return rows;
}

Result<std::vector<StoredEvent>> MeasurementReader::events() const
{
    std::vector<StoredEvent> events;
    const Result<void> read =
        ask(*m_file,
            QStringLiteral("SELECT id, recorded_ns, kind, frame, earliest_frame, count, value, detail, supersedes, "
                           "withdrawn, reason FROM events ORDER BY id"),
            {}, [&](Columns &columns) {
                StoredEvent stored;
                stored.id = columns.integer();
                stored.recordedNs = columns.integer();
                const std::optional<Event::Kind> kind = eventFromName(columns.text());
                if (!kind)
                    return;
                stored.event.kind = *kind;
                stored.event.frame = columns.integer();
                stored.event.earliestFrame = columns.optionalInteger().value_or(-1);
                stored.event.count = columns.integer();
                stored.event.value = columns.real();
                stored.event.detail = columns.text();
                stored.supersedes = columns.optionalInteger();
                stored.withdrawn = columns.flag();
                stored.reason = columns.text();
                events.push_back(std::move(stored));
            });
    if (!read)
        return read.error();
    return events;
}

Result<std::vector<StoredEvent>> MeasurementReader::storedEventsInForce() const
{
    Result<std::vector<StoredEvent>> read = events();
    if (!read)
        return read;
    std::vector<StoredEvent> &all = read.value();
    std::vector<std::int64_t> replaced;
    for (const StoredEvent &stored : all) {
        if (stored.supersedes)
            replaced.push_back(*stored.supersedes);
    }
    std::sort(replaced.begin(), replaced.end());
    std::erase_if(all, [&replaced](const StoredEvent &stored) {
        return stored.withdrawn || stored.event.kind == Event::Kind::withdrawn ||
            std::binary_search(replaced.begin(), replaced.end(), stored.id);
    });
    std::stable_sort(all.begin(), all.end(), [](const StoredEvent &first, const StoredEvent &second) {
        return first.event.frame < second.event.frame;
    });
    return read;
}

Result<std::vector<Event>> MeasurementReader::eventsInForce() const
{
    Result<std::vector<StoredEvent>> read = storedEventsInForce();
    if (!read)
        return read.error();
    std::vector<Event> inForce;
    for (StoredEvent &stored : read.value())
        inForce.push_back(std::move(stored.event));
    return inForce;
}

Result<std::vector<Event>> MeasurementReader::exclusions() const
{
    Result<std::vector<Event>> events = eventsInForce();
    if (events)
        std::erase_if(events.value(), [](const Event &event) { return event.kind != Event::Kind::exclusion; });
    return events;
}

Result<std::vector<SegmentRecord>> MeasurementReader::segments() const
{
    return list<SegmentRecord>(
        *m_file, "SELECT number, file, first_frame, frames, complete, sha256 FROM segments ORDER BY number",
        [](Columns &columns) {
            SegmentRecord segment;
            segment.number = columns.smallInteger();
            segment.file = columns.text();
            segment.firstFrame = columns.integer();
            segment.frames = columns.integer();
            segment.complete = columns.flag();
            segment.sha256 = columns.hash();
            return segment;
        });
}

Result<std::vector<CalibrationEntry>> MeasurementReader::calibrations() const
{
    std::vector<std::int64_t> ids;
    Result<std::vector<CalibrationEntry>> read = list<CalibrationEntry>(
        *m_file,
        "SELECT id, frame, state, spl_offset_db, level_source, provisional, analog_gain_assumed, capture_gain_db, "
        "file, file_sha256, model, serial, sens_factor_db, analog_gain_db, reference_db_spl, reading_dbfs, "
        "orientation_deg, taps, phase, reason FROM calibrations ORDER BY id",
        [&](Columns &columns) {
            CalibrationEntry entry;
            ids.push_back(columns.integer());
            entry.frame = columns.integer();
            Sensitivity &sensitivity = entry.sensitivity;
            sensitivity.state = valueIn(calibrationStateNames, columns.text()).value_or(CalibrationState::none);
            sensitivity.splOffsetDb = columns.real();
            sensitivity.source = levelSourceFromName(columns.text()).value_or(LevelSource::sensFactor);
            sensitivity.provisional = columns.flag();
            sensitivity.analogGainAssumed = columns.flag();
            sensitivity.captureGainDb = columns.optionalReal();
            entry.file = columns.text();
            entry.fileSha256 = columns.text();
            entry.model = columns.text();
            entry.serial = columns.text();
            entry.sensFactorDb = columns.optionalReal();
            entry.analogGainDb = columns.optionalReal();
            entry.referenceDbSpl = columns.optionalReal();
            entry.readingDbFs = columns.optionalReal();
            entry.orientationDeg = columns.smallInteger();
            entry.taps = columns.smallInteger();
            entry.phase = columns.text();
            entry.reason = columns.text();
            return entry;
        });
    if (!read)
        return read;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const Result<void> asked =
            ask(*m_file,
                QStringLiteral("SELECT frequency_hz, response_db FROM calibration_curves WHERE calibration_id = ? "
                               "ORDER BY frequency_hz"),
                {sqlInteger(ids[i])}, [&](Columns &columns) {
                    const double frequencyHz = columns.real();
                    read.value()[i].curve.push_back({frequencyHz, columns.real()});
                });
        if (!asked)
            return asked.error();
    }
    return read;
}

Result<std::vector<ClockAnchor>> MeasurementReader::anchors() const
{
    return list<ClockAnchor>(*m_file,
                             "SELECT frame, system_ns, monotonic_ns, utc_offset_s FROM anchors ORDER BY frame, id",
                             [](Columns &columns) {
                                 ClockAnchor anchor;
                                 anchor.frame = columns.integer();
                                 anchor.systemNs = columns.integer();
                                 anchor.monotonicNs = columns.integer();
                                 anchor.utcOffsetSeconds = columns.smallInteger();
                                 return anchor;
                             });
}

Result<std::vector<SecondHash>> MeasurementReader::hashesOf(std::int64_t analysis) const
{
    std::vector<SecondHash> hashes;
    const Result<void> read =
        ask(*m_file,
            QStringLiteral("SELECT second, audio_sha256, log_sha256, chain_sha256 FROM %1 ORDER BY second")
                .arg(tableOf("hashes", analysis)),
            {}, [&](Columns &columns) {
                SecondHash hash;
                hash.second = columns.integer();
                hash.audio = columns.hash().value_or(Sha256{});
                hash.log = columns.hash().value_or(Sha256{});
                hash.chain = columns.hash().value_or(Sha256{});
                hashes.push_back(hash);
            });
    if (!read)
        return read.error();
    return hashes;
}

Result<std::vector<std::string>> MeasurementReader::damages() const { return m_file->damages(); }

} // namespace ls
