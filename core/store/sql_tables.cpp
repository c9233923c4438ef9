// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_tables.h"

#include "core/store/measurement_names.h"
#include "core/store/measurement_schema.h"

#include <QVariant>

#include <cmath>

namespace ls {

namespace {

QVariant text(const std::string &string) { return QString::fromStdString(string); }
QVariant text(std::string_view name) { return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())); }
QVariant integer(std::int64_t value) { return {static_cast<qlonglong>(value)}; }

/// NULL where it is not available; SQLite keeps −infinity as it is.
QVariant real(double value) { return std::isnan(value) ? QVariant() : QVariant(value); }
QVariant real(const std::optional<double> &value) { return value ? real(*value) : QVariant(); }

QVariant blob(const Sha256 &hash)
{
    return QByteArray(reinterpret_cast<const char *>(hash.data()), static_cast<qsizetype>(hash.size()));
}

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
         QStringLiteral("INSERT INTO events (recorded_ns, kind, frame, earliest_frame, count, value, detail) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?)")},
        {tables->m_segment,
         QStringLiteral("INSERT INTO segments VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (number) DO UPDATE SET "
                        "file = excluded.file, first_frame = excluded.first_frame, frames = excluded.frames, "
                        "complete = excluded.complete, sha256 = excluded.sha256")},
        {tables->m_anchor, insertion("anchors", 5)},
        {tables->m_calibration, insertion("calibrations", 21)},
        {tables->m_curve, QStringLiteral("INSERT INTO calibration_curves VALUES (?, ?, ?)")},
        {tables->m_hash, insertion("hashes", 4)},
    };
    for (const auto &[query, statement] : statements) {
        Result<QSqlQuery> prepared = file.prepare(statement);
        if (!prepared)
            return prepared.error();
        query = prepared.take();
    }
    return tables;
}

Result<void> SqlTables::run(QSqlQuery &query, const QVariantList &values) const
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values[i]);
    Result<void> done = m_file.execute(query);
    query.finish();
    return done;
}

Result<void> SqlTables::putInfo(const char *key, const QVariant &value)
{
    return run(m_info, {QLatin1String(key), value});
}

Result<void> SqlTables::insertInfo(const MeasurementInfo &info)
{
    const std::pair<const char *, QVariant> entries[]{
        {"software", text("Levelscribe " + info.software)},
        {"software_version", text(info.software)},
        {"device", text(info.device)},
        {"backend", text(info.backend)},
        {"simulated", info.simulated ? 1 : 0},
        {"microphone_model", text(info.microphoneModel)},
        {"microphone_serial", text(info.microphoneSerial)},
        {"sample_rate_hz", info.format.sampleRateHz},
        {"channels", info.format.channels},
        {"sample_type", text(nameOf(info.format.sampleType))},
        {"channel", info.channel},
        {"audio", text(nameOf(info.audio))},
        {"container", text(info.container)},
        {"stored_sample", text(info.storedSample)},
        {"start_time", text(info.start.iso8601())},
        {"start_time_ns", integer(info.start.unixNs)},
        {"time_zone", text(info.start.zone)},
        {"utc_offset", text(utcOffsetText(info.start.utcOffsetSeconds))},
        {"utc_offset_s", info.start.utcOffsetSeconds},
    };
    for (const auto &[key, value] : entries) {
        if (Result<void> done = putInfo(key, value); !done)
            return done;
    }
    for (const auto &[name, value] : info.settings) {
        if (Result<void> done = run(m_setting, {text(name), text(value)}); !done)
            return done;
    }
    return {};
}

Result<void> SqlTables::insertEnd(const MeasurementEnd &end, const std::optional<Sha256> &root)
{
    const std::pair<const char *, QVariant> entries[]{
        {"end_frame", integer(end.endFrame)},
        {"end_time", text(end.time.iso8601())},
        {"end_time_ns", integer(end.time.unixNs)},
        {"end_utc_offset_s", end.time.utcOffsetSeconds},
        {"frames_lost", integer(end.framesLost)},
        {"end_reason", text(end.reason)},
        {"root_sha256", root ? text(toHex(*root)) : QVariant()},
    };
    for (const auto &[key, value] : entries) {
        if (Result<void> done = putInfo(key, value); !done)
            return done;
    }
    return {};
}

QVariantList SqlTables::values(const LogRow &row)
{
    QVariantList values{integer(row.beginFrame), integer(row.endFrame), integer(row.gapFrames),
                        integer(row.clippedSamples)};
    for (const Metric metric : storedMetrics())
        values += real(row.readings[metric]);
    return values;
}

Result<void> SqlTables::insert(const BandRow &row)
{
    QVariantList values{integer(row.beginFrame), integer(row.endFrame), integer(row.gapFrames)};
    for (const double level : row.leqDbFs)
        values += real(level);
    for (const double level : row.maxDbFs)
        values += real(level);
    return run(m_band, values);
}

Result<void> SqlTables::insert(const Event &event)
{
    return run(m_event,
               {integer(WallTime::now().unixNs), text(eventName(event.kind)), integer(event.frame),
                event.earliestFrame < 0 ? QVariant() : integer(event.earliestFrame), integer(event.count),
                real(event.value), text(event.detail)});
}

Result<void> SqlTables::insert(const SegmentRecord &segment)
{
    return run(m_segment,
               {segment.number, text(segment.file), integer(segment.firstFrame), integer(segment.frames),
                segment.complete ? 1 : 0, segment.sha256 ? blob(*segment.sha256) : QVariant()});
}

Result<void> SqlTables::insert(const ClockAnchor &anchor)
{
    return run(m_anchor,
               {QVariant(), integer(anchor.frame), integer(anchor.systemNs), integer(anchor.monotonicNs),
                anchor.utcOffsetSeconds});
}

Result<void> SqlTables::insert(const CalibrationEntry &calibration)
{
    const Sensitivity &sensitivity = calibration.sensitivity;
    Result<void> done = run(m_calibration,
                            {QVariant(),
                             integer(WallTime::now().unixNs),
                             integer(calibration.frame),
                             text(nameOf(sensitivity.state)),
                             sensitivity.calibrated() ? real(sensitivity.splOffsetDb) : QVariant(),
                             text(levelSourceName(sensitivity.source)),
                             sensitivity.provisional ? 1 : 0,
                             sensitivity.analogGainAssumed ? 1 : 0,
                             real(sensitivity.captureGainDb),
                             text(calibration.file),
                             text(calibration.fileSha256),
                             text(calibration.model),
                             text(calibration.serial),
                             real(calibration.sensFactorDb),
                             real(calibration.analogGainDb),
                             real(calibration.referenceDbSpl),
                             real(calibration.readingDbFs),
                             calibration.orientationDeg,
                             calibration.taps,
                             text(calibration.phase),
                             text(calibration.reason)});
    if (!done)
        return done;
    const Result<QVariant> id = m_file.value(QStringLiteral("SELECT last_insert_rowid()"));
    if (!id)
        return id.error();
    for (const CalibrationFile::Point &point : calibration.curve) {
        if (done = run(m_curve, {id.value(), point.frequencyHz, point.responseDb}); !done)
            return done;
    }
    return {};
}

Result<void> SqlTables::insert(const SecondHash &hash)
{
    return run(m_hash, {integer(hash.second), blob(hash.audio), blob(hash.log), blob(hash.chain)});
}

} // namespace ls
