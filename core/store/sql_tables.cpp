// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_tables.h"

#include "core/store/measurement_names.h"
#include "core/store/measurement_schema.h"

#include <QVariant>

#include <cmath>

namespace ls {

namespace {

/// NULL where it is not available; SQLite keeps −infinity as it is.
QVariant real(double value) { return std::isnan(value) ? QVariant() : QVariant(value); }
QVariant real(const std::optional<double> &value) { return value ? real(*value) : QVariant(); }

QVariant blob(const Sha256 &hash) { return toBytes(hash); }

QString insertion(const char *table, qsizetype columns)
{
    return QStringLiteral("INSERT INTO %1 VALUES (%2?)")
        .arg(QLatin1String(table), QStringLiteral("?, ").repeated(columns - 1));
}

} // namespace

Result<std::unique_ptr<SqlTables>> SqlTables::prepare(SqlFile &file)
{
    auto tables = std::unique_ptr<SqlTables>(new SqlTables(file));
    QString levels = QStringLiteral("begin_frame, end_frame, gap_frames, clipped_samples");
    for (const Metric metric : storedMetrics())
        levels += QStringLiteral(", ") + levelColumn(metric);
    const QString places =
        QStringLiteral("?, ").repeated(static_cast<qsizetype>(storedMetrics().size()) + 3) + QLatin1Char('?');
    const auto intoLevels = [&](const char *table) {
        return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(QLatin1String(table), levels, places);
    };
    const std::pair<QSqlQuery &, QString> statements[]{
        {tables->m_info, QStringLiteral("INSERT OR REPLACE INTO info VALUES (?, ?)")},
        {tables->m_setting, QStringLiteral("INSERT OR REPLACE INTO settings VALUES (?, ?)")},
        {tables->m_level, intoLevels("levels")},
        {tables->m_overview, intoLevels("levels_10s")},
        {tables->m_band, insertion("bands", 3 + 2 * static_cast<qsizetype>(BandRow::bandCount))},
        {tables->m_event,
         QStringLiteral("INSERT INTO events (recorded_ns, kind, frame, earliest_frame, count, value, detail, "
                        "supersedes, sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")},
        {tables->m_segment,
         QStringLiteral("INSERT INTO segments VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (number) DO UPDATE SET "
                        "file = excluded.file, first_frame = excluded.first_frame, frames = excluded.frames, "
                        "complete = excluded.complete, sha256 = excluded.sha256")},
        {tables->m_anchor, insertion("anchors", 6)},
        {tables->m_calibration, insertion("calibrations", 22)},
        {tables->m_curve, QStringLiteral("INSERT INTO calibration_curves VALUES (?, ?, ?)")},
        {tables->m_hash, insertion("hashes", 4)},
    };
    for (const auto &[query, statement] : statements) {
        Result<QSqlQuery> prepared = file.prepare(statement);
        if (!prepared)
            return prepared.error();
        query = prepared.take();
    }
    if (const Result<void> read = tables->readHeads(); !read)
        return read.error();
    return tables;
}

Result<void> SqlTables::readHeads()
{
    const std::pair<Sha256 &, const char *> heads[]{
        {m_heads.events, "events"}, {m_heads.calibrations, "calibrations"}, {m_heads.anchors, "anchors"}};
    for (const auto &[head, table] : heads) {
        const Result<QVariant> last =
            m_file.value(QStringLiteral("SELECT sha256 FROM %1 ORDER BY id DESC LIMIT 1").arg(QLatin1String(table)));
        if (!last)
            return last.error();
        head = toSha256(last.value().toByteArray()).value_or(Sha256{});
    }
    return {};
}

Result<void> SqlTables::run(QSqlQuery &query, const QVariantList &values) const
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values[i]);
    Result<void> done = m_file.execute(query);
    query.finish();
    return done;
}

Result<void> SqlTables::putInfo(const QString &key, const QVariant &value) { return run(m_info, {key, value}); }

Result<std::int64_t> SqlTables::countOf(const char *table) const
{
    const Result<QVariant> count = m_file.value(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table)));
    return count ? Result<std::int64_t>(count.value().toLongLong()) : count.error();
}

Result<void> SqlTables::insertInfo(const MeasurementInfo &info)
{
    const QMap<QString, QVariant> entries{
        {QStringLiteral("software"), sqlText("Levelscribe " + info.software)},
        {QStringLiteral("software_version"), sqlText(info.software)},
        {QStringLiteral("device"), sqlText(info.device)},
        {QStringLiteral("backend"), sqlText(info.backend)},
        {QStringLiteral("simulated"), info.simulated ? 1 : 0},
        {QStringLiteral("microphone_model"), sqlText(info.microphoneModel)},
        {QStringLiteral("microphone_serial"), sqlText(info.microphoneSerial)},
        {QStringLiteral("sample_rate_hz"), info.format.sampleRateHz},
        {QStringLiteral("channels"), info.format.channels},
        {QStringLiteral("sample_type"), sqlText(nameOf(info.format.sampleType))},
        {QStringLiteral("channel"), info.channel},
        {QStringLiteral("audio"), sqlText(nameOf(info.audio))},
        {QStringLiteral("container"), sqlText(info.container)},
        {QStringLiteral("stored_sample"), sqlText(info.storedSample)},
        {QStringLiteral("start_time"), sqlText(info.start.iso8601())},
        {QStringLiteral("start_time_ns"), sqlInteger(info.start.unixNs)},
        {QStringLiteral("time_zone"), sqlText(info.start.zone)},
        {QStringLiteral("utc_offset"), sqlText(utcOffsetText(info.start.utcOffsetSeconds))},
        {QStringLiteral("utc_offset_s"), info.start.utcOffsetSeconds},
    };
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        if (Result<void> done = putInfo(entry.key(), entry.value()); !done)
            return done;
    }
    QMap<QString, QVariant> settings;
    for (const auto &[name, value] : info.settings) {
        settings.insert(QString::fromStdString(name), sqlText(value));
        if (Result<void> done = run(m_setting, {sqlText(name), sqlText(value)}); !done)
            return done;
    }
    const Sha256 proof = sha256Of(canonicalValues(entries) + canonicalValues(settings));
    return putInfo(QString::fromLatin1(infoHashKey), sqlText(toHex(proof)));
}

Result<std::optional<Sha256>> SqlTables::insertEnd(const MeasurementEnd &end)
{
    const Result<std::int64_t> events = countOf("events");
    const Result<std::int64_t> calibrations = countOf("calibrations");
    const Result<QVariant> lastSecond =
        m_file.value(QStringLiteral("SELECT chain_sha256 FROM hashes ORDER BY second DESC LIMIT 1"));
    const Result<QVariant> infoHash =
        m_file.value(QStringLiteral("SELECT value FROM info WHERE key = '%1'").arg(QLatin1String(infoHashKey)));
    for (const Error *error : {events ? nullptr : &events.error(), calibrations ? nullptr : &calibrations.error(),
                               lastSecond ? nullptr : &lastSecond.error(), infoHash ? nullptr : &infoHash.error()}) {
        if (error != nullptr)
            return *error;
    }
    QMap<QString, QVariant> entries{
        {QStringLiteral("end_frame"), sqlInteger(end.endFrame)},
        {QStringLiteral("end_time"), sqlText(end.time.iso8601())},
        {QStringLiteral("end_time_ns"), sqlInteger(end.time.unixNs)},
        {QStringLiteral("end_utc_offset_s"), end.time.utcOffsetSeconds},
        {QStringLiteral("frames_lost"), sqlInteger(end.framesLost)},
        {QStringLiteral("end_reason"), sqlText(end.reason)},
        {QStringLiteral("recovered_from_second"),
         end.recoveredFromSecond ? sqlInteger(*end.recoveredFromSecond) : QVariant()},
        {QStringLiteral("events_at_end"), sqlInteger(events.value())},
        {QStringLiteral("calibrations_at_end"), sqlInteger(calibrations.value())},
    };
    std::optional<Sha256> root;
    if (const std::optional<Sha256> chain = toSha256(lastSecond.value().toByteArray()))
        root = rootOf(*chain, toSha256(QByteArray::fromHex(infoHash.value().toByteArray())).value_or(Sha256{}), m_heads,
                      sha256Of(canonicalValues(entries)));
    entries.insert(QString::fromLatin1(rootHashKey), root ? sqlText(toHex(*root)) : QVariant());
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        if (const Result<void> done = putInfo(entry.key(), entry.value()); !done)
            return done.error();
    }
    return root;
}

QVariantList SqlTables::values(const LogRow &row)
{
    QVariantList values{sqlInteger(row.beginFrame), sqlInteger(row.endFrame), sqlInteger(row.gapFrames),
                        sqlInteger(row.clippedSamples)};
    for (const Metric metric : storedMetrics())
        values += real(row.readings[metric]);
    return values;
}

Result<void> SqlTables::insert(const BandRow &row)
{
    QVariantList values{sqlInteger(row.beginFrame), sqlInteger(row.endFrame), sqlInteger(row.gapFrames)};
    for (const double level : row.leqDbFs)
        values += real(level);
    for (const double level : row.maxDbFs)
        values += real(level);
    return run(m_band, values);
}

Result<void> SqlTables::insert(const Event &event, std::optional<std::int64_t> supersedes)
{
    const QVariantList values{sqlInteger(WallTime::now().unixNs),
                              sqlText(eventName(event.kind)),
                              sqlInteger(event.frame),
                              event.earliestFrame < 0 ? QVariant() : sqlInteger(event.earliestFrame),
                              sqlInteger(event.count),
                              real(event.value),
                              sqlText(event.detail),
                              supersedes ? sqlInteger(*supersedes) : QVariant()};
    const Sha256 head = chainedRecord(m_heads.events, canonicalValues(values));
    Result<void> done = run(m_event, values + QVariantList{blob(head)});
    if (done)
        m_heads.events = head;
    return done;
}

Result<void> SqlTables::insert(const SegmentRecord &segment)
{
    return run(m_segment,
               {segment.number, sqlText(segment.file), sqlInteger(segment.firstFrame), sqlInteger(segment.frames),
                segment.complete ? 1 : 0, segment.sha256 ? blob(*segment.sha256) : QVariant()});
}

Result<void> SqlTables::insert(const ClockAnchor &anchor)
{
    const QVariantList values{sqlInteger(anchor.frame), sqlInteger(anchor.systemNs), sqlInteger(anchor.monotonicNs),
                              anchor.utcOffsetSeconds};
    const Sha256 head = chainedRecord(m_heads.anchors, canonicalValues(values));
    Result<void> done = run(m_anchor, QVariantList{QVariant()} + values + QVariantList{blob(head)});
    if (done)
        m_heads.anchors = head;
    return done;
}

Result<void> SqlTables::insert(const CalibrationEntry &calibration)
{
    const Sensitivity &sensitivity = calibration.sensitivity;
    const QVariantList values{sqlInteger(WallTime::now().unixNs),
                              sqlInteger(calibration.frame),
                              sqlText(nameOf(sensitivity.state)),
                              sensitivity.calibrated() ? real(sensitivity.splOffsetDb) : QVariant(),
                              sqlText(levelSourceName(sensitivity.source)),
                              sensitivity.provisional ? 1 : 0,
                              sensitivity.analogGainAssumed ? 1 : 0,
                              real(sensitivity.captureGainDb),
                              sqlText(calibration.file),
                              sqlText(calibration.fileSha256),
                              sqlText(calibration.model),
                              sqlText(calibration.serial),
                              real(calibration.sensFactorDb),
                              real(calibration.analogGainDb),
                              real(calibration.referenceDbSpl),
                              real(calibration.readingDbFs),
                              calibration.orientationDeg,
                              calibration.taps,
                              sqlText(calibration.phase),
                              sqlText(calibration.reason)};
    // By frequency, as they are read back.
    QMap<double, double> curve;
    for (const CalibrationFile::Point &point : calibration.curve)
        curve.insert(point.frequencyHz, point.responseDb);
    QVariantList points;
    for (auto point = curve.begin(); point != curve.end(); ++point)
        points << point.key() << point.value();
    const Sha256 head = chainedRecord(m_heads.calibrations, canonicalValues(values + points));
    Result<void> done = run(m_calibration, QVariantList{QVariant()} + values + QVariantList{blob(head)});
    if (!done)
        return done;
    m_heads.calibrations = head;
    const Result<QVariant> id = m_file.value(QStringLiteral("SELECT last_insert_rowid()"));
    if (!id)
        return id.error();
    for (auto point = curve.begin(); point != curve.end(); ++point) {
        if (done = run(m_curve, {id.value(), point.key(), point.value()}); !done)
            return done;
    }
    return {};
}

Result<void> SqlTables::insert(const SecondHash &hash)
{
    return run(m_hash, {sqlInteger(hash.second), blob(hash.audio), blob(hash.log), blob(hash.chain)});
}

} // namespace ls
