// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/measurement_schema.h"

#include "core/base/number.h"
#include "core/dsp/band_filter.h"
#include "core/measure/event.h"
#include "core/measure/measurement.h"
#include "core/store/sql.h"

#include <QVariant>

#include <algorithm>
#include <vector>

namespace ls {

namespace {

QString qString(std::string_view name) { return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())); }

QString sqlLiteral(std::string_view string)
{
    return QLatin1Char('\'') + qString(string).replace(QLatin1Char('\''), QLatin1String("''")) + QLatin1Char('\'');
}

QString bandColumn(const char *reading, std::size_t band)
{
    const std::string nominal = formatNumber(bands(BandWidth::thirdOctave)[band].nominalHz);
    return QLatin1String(reading) + qString(nominal).replace(QLatin1Char('.'), QLatin1Char('_'));
}

QString levelsTable(const QString &name)
{
    QString columns;
    for (const Metric metric : storedMetrics())
        columns += QStringLiteral(",\n    %1 REAL").arg(levelColumn(metric));
    return QStringLiteral("CREATE TABLE %1 (\n"
                          "    begin_frame INTEGER PRIMARY KEY,\n"
                          "    end_frame INTEGER NOT NULL,\n"
                          "    gap_frames INTEGER NOT NULL,\n"
                          "    clipped_samples INTEGER NOT NULL%2)")
        .arg(name, columns);
}

QString bandsTable(const QString &name)
{
    QString columns;
    for (std::size_t band = 0; band < BandRow::bandCount; ++band)
        columns += QStringLiteral(",\n    %1 REAL").arg(leqColumn(band));
    for (std::size_t band = 0; band < BandRow::bandCount; ++band)
        columns += QStringLiteral(",\n    %1 REAL").arg(maxColumn(band));
    return QStringLiteral("CREATE TABLE %1 (\n"
                          "    begin_frame INTEGER PRIMARY KEY,\n"
                          "    end_frame INTEGER NOT NULL,\n"
                          "    gap_frames INTEGER NOT NULL%2)")
        .arg(name, columns);
}

QString hashesTable(const QString &name)
{
    return QStringLiteral("CREATE TABLE %1 (\n"
                          "    second INTEGER PRIMARY KEY,\n"
                          "    audio_sha256 BLOB NOT NULL,\n"
                          "    log_sha256 BLOB NOT NULL,\n"
                          "    chain_sha256 BLOB NOT NULL)")
        .arg(name);
}

/// The columns with which the views of rows begin; `rows` is the table.
QString rowColumns(const QString &rows)
{
    return QStringLiteral(
               "    %1.begin_frame AS begin_frame, %1.end_frame AS end_frame,\n"
               "    1.0 * %1.begin_frame / t.sample_rate_hz AS begin_sec,\n"
               "    1.0 * %1.end_frame / t.sample_rate_hz AS end_sec,\n"
               "    strftime('%Y-%m-%dT%H:%M:%f',\n"
               "        t.start_unix_s + t.utc_offset_s + 1.0 * %1.begin_frame / t.sample_rate_hz, 'unixepoch')\n"
               "        || t.utc_offset AS time,\n"
               "    %1.gap_frames AS gap_frames,\n"
               "    coalesce(c.state, 'none') AS calibration_state, c.spl_offset_db AS spl_offset_db")
        .arg(rows);
}

/// Where the views of rows take them from, each with the calibration in force at its beginning.
QString rowSource(const QString &rows)
{
    return QStringLiteral("\nFROM %1 CROSS JOIN time_axis AS t LEFT JOIN calibrations AS c\n"
                          "    ON c.id = (SELECT max(id) FROM calibrations WHERE frame <= %1.begin_frame)")
        .arg(rows);
}

/// Levels stop at −200 dB, so that no program stumbles over an infinity.
QString splColumn(const QString &name)
{
    return QStringLiteral(",\n    max(-200.0, %1 + c.spl_offset_db) AS %1").arg(name);
}

QString levelsSplView(const QString &rows)
{
    QString columns = QStringLiteral(",\n    clipped_samples");
    for (const Metric metric : storedMetrics()) {
        const QString name = levelColumn(metric);
        const Quantity quantity = metricInfo(metric).quantity;
        if (quantity == Quantity::level)
            columns += splColumn(name);
        else if (quantity == Quantity::fraction)
            columns += QStringLiteral(",\n    %1").arg(name);
        else
            columns += QStringLiteral(",\n    max(-200.0, %1) AS %1").arg(name);
    }
    return QStringLiteral("CREATE VIEW levels_spl AS SELECT\n") + rowColumns(rows) + columns + rowSource(rows);
}

QString bandsSplView(const QString &rows)
{
    QString columns;
    for (std::size_t band = 0; band < BandRow::bandCount; ++band)
        columns += splColumn(leqColumn(band));
    for (std::size_t band = 0; band < BandRow::bandCount; ++band)
        columns += splColumn(maxColumn(band));
    return QStringLiteral("CREATE VIEW bands_spl AS SELECT\n") + rowColumns(rows) + columns + rowSource(rows);
}

/// The detail comes last: what it contains is not a placeholder.
QString eventsTextView()
{
    return QStringLiteral("CREATE VIEW events_text AS SELECT\n"
                          "    e.id AS id, e.frame AS frame, 1.0 * e.frame / t.sample_rate_hz AS sec,\n"
                          "    strftime('%Y-%m-%dT%H:%M:%f',\n"
                          "        t.start_unix_s + t.utc_offset_s + 1.0 * e.frame / t.sample_rate_hz, 'unixepoch')\n"
                          "        || t.utc_offset AS time,\n"
                          "    e.kind AS kind, k.weight AS weight,\n"
                          "    replace(replace(replace(k.sentence, '%2', e.count),\n"
                          "        '%3', CASE WHEN e.value IS NULL THEN '–' ELSE printf('%.1f', e.value) END),\n"
                          "        '%1', e.detail) AS text,\n"
                          "    e.count AS count, e.value AS value, e.detail AS detail\n"
                          "FROM events AS e CROSS JOIN time_axis AS t LEFT JOIN event_kinds AS k ON k.kind = e.kind\n"
                          "WHERE NOT e.withdrawn AND e.kind <> 'withdrawn'\n"
                          "    AND e.id NOT IN (SELECT supersedes FROM events WHERE supersedes IS NOT NULL)\n"
                          "ORDER BY e.frame, e.id");
}

QStringList eventKinds(const char *insert)
{
    const auto name = [](EventWeight weight) {
        switch (weight) {
        case EventWeight::note:
            return QStringLiteral("'note'");
        case EventWeight::warning:
            return QStringLiteral("'warning'");
        case EventWeight::loss:
            return QStringLiteral("'loss'");
        }
        return QString();
    };
    QStringList statements;
    for (std::size_t i = 0; i < eventKindCount; ++i) {
        const auto kind = static_cast<Event::Kind>(i);
        statements += QStringLiteral("%1 INTO event_kinds VALUES (%2, %3, %4)")
                          .arg(QLatin1String(insert), sqlLiteral(eventName(kind)), name(eventWeight(kind)),
                               sqlLiteral(eventTemplate(kind)));
    }
    return statements;
}

} // namespace

std::span<const Metric> storedMetrics()
{
    static const std::vector<Metric> metrics = [] {
        std::vector<Metric> stored;
        for (const MetricInfo &info : metricCatalogue()) {
            if (info.combine != Combine::notCombinable)
                stored.push_back(info.metric);
        }
        return stored;
    }();
    return metrics;
}

QString levelColumn(Metric metric) { return qString(metricInfo(metric).key); }

QString leqColumn(std::size_t band) { return bandColumn("leq_", band); }

QString maxColumn(std::size_t band) { return bandColumn("max_", band); }

QStringList schemaStatements()
{
    QStringList statements{
        QStringLiteral("CREATE TABLE info (key TEXT PRIMARY KEY, value)"),
        QStringLiteral("CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL)"),
        levelsTable(QStringLiteral("levels")),
        levelsTable(QStringLiteral("levels_10s")),
        bandsTable(QStringLiteral("bands")),
        QStringLiteral(
            "CREATE TABLE event_kinds (kind TEXT PRIMARY KEY, weight TEXT NOT NULL, sentence TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE events (\n"
                       "    id INTEGER PRIMARY KEY,\n"
                       "    recorded_ns INTEGER NOT NULL,\n"
                       "    kind TEXT NOT NULL,\n"
                       "    frame INTEGER NOT NULL,\n"
                       "    earliest_frame INTEGER,\n"
                       "    count INTEGER NOT NULL,\n"
                       "    value REAL,\n"
                       "    detail TEXT NOT NULL,\n"
                       "    supersedes INTEGER REFERENCES events (id),\n"
                       "    sha256 BLOB NOT NULL,\n"
                       "    withdrawn INTEGER NOT NULL DEFAULT 0,\n"
                       "    reason TEXT NOT NULL DEFAULT '')"),
        QStringLiteral("CREATE TABLE calibrations (\n"
                       "    id INTEGER PRIMARY KEY,\n"
                       "    recorded_ns INTEGER NOT NULL,\n"
                       "    frame INTEGER NOT NULL,\n"
                       "    state TEXT NOT NULL,\n"
                       "    spl_offset_db REAL,\n"
                       "    level_source TEXT NOT NULL,\n"
                       "    provisional INTEGER NOT NULL,\n"
                       "    analog_gain_assumed INTEGER NOT NULL,\n"
                       "    capture_gain_db REAL,\n"
                       "    file TEXT NOT NULL,\n"
                       "    file_sha256 TEXT NOT NULL,\n"
                       "    model TEXT NOT NULL,\n"
                       "    serial TEXT NOT NULL,\n"
                       "    sens_factor_db REAL,\n"
                       "    analog_gain_db REAL,\n"
                       "    reference_db_spl REAL,\n"
                       "    reading_dbfs REAL,\n"
                       "    orientation_deg INTEGER NOT NULL,\n"
                       "    taps INTEGER NOT NULL,\n"
                       "    phase TEXT NOT NULL,\n"
                       "    reason TEXT NOT NULL,\n"
                       "    sha256 BLOB NOT NULL)"),
        QStringLiteral("CREATE TABLE calibration_curves (\n"
                       "    calibration_id INTEGER NOT NULL REFERENCES calibrations (id),\n"
                       "    frequency_hz REAL NOT NULL,\n"
                       "    response_db REAL NOT NULL,\n"
                       "    PRIMARY KEY (calibration_id, frequency_hz)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE segments (\n"
                       "    number INTEGER PRIMARY KEY,\n"
                       "    file TEXT NOT NULL,\n"
                       "    first_frame INTEGER NOT NULL,\n"
                       "    frames INTEGER NOT NULL,\n"
                       "    complete INTEGER NOT NULL,\n"
                       "    sha256 BLOB)"),
        QStringLiteral("CREATE TABLE anchors (\n"
                       "    id INTEGER PRIMARY KEY,\n"
                       "    frame INTEGER NOT NULL,\n"
                       "    system_ns INTEGER NOT NULL,\n"
                       "    monotonic_ns INTEGER NOT NULL,\n"
                       "    utc_offset_s INTEGER NOT NULL,\n"
                       "    sha256 BLOB NOT NULL)"),
        hashesTable(QStringLiteral("hashes")),
        QStringLiteral("CREATE VIEW time_axis AS SELECT\n"
                       "    (SELECT value FROM info WHERE key = 'sample_rate_hz') AS sample_rate_hz,\n"
                       "    (SELECT value FROM info WHERE key = 'start_time_ns') / 1e9 AS start_unix_s,\n"
                       "    (SELECT value FROM info WHERE key = 'utc_offset_s') AS utc_offset_s,\n"
                       "    (SELECT value FROM info WHERE key = 'utc_offset') AS utc_offset"),
        levelsSplView(QStringLiteral("levels")),
        bandsSplView(QStringLiteral("bands")),
        eventsTextView()};
    statements += eventKinds("INSERT");
    return statements;
}

QStringList editStatements()
{
    QStringList statements{QStringLiteral("CREATE TABLE edits (\n"
                                          "    id INTEGER PRIMARY KEY,\n"
                                          "    recorded_ns INTEGER NOT NULL,\n"
                                          "    action TEXT NOT NULL,\n"
                                          "    reason TEXT NOT NULL,\n"
                                          "    software_version TEXT NOT NULL,\n"
                                          "    event_id INTEGER REFERENCES events (id),\n"
                                          "    calibration_id INTEGER REFERENCES calibrations (id),\n"
                                          "    analysis_id INTEGER,\n"
                                          "    undoes INTEGER REFERENCES edits (id),\n"
                                          "    sha256 BLOB NOT NULL)"),
                           QStringLiteral("CREATE TABLE analyses (\n"
                                          "    id INTEGER PRIMARY KEY,\n"
                                          "    recorded_ns INTEGER NOT NULL,\n"
                                          "    calibration_id INTEGER NOT NULL REFERENCES calibrations (id),\n"
                                          "    software_version TEXT NOT NULL,\n"
                                          "    root_sha256 TEXT NOT NULL,\n"
                                          "    sha256 BLOB NOT NULL)"),
                           QStringLiteral("DROP VIEW events_text"), eventsTextView()};
    statements += eventKinds("INSERT OR IGNORE");
    // Last: what was cut off before it is of the other form.
    statements += QStringLiteral("PRAGMA user_version = %1").arg(editedSchemaVersion);
    return statements;
}

QString tableOf(const char *table, std::int64_t analysis)
{
    return analysis == 0 ? QString::fromLatin1(table)
                         : QStringLiteral("%1_a%2").arg(QLatin1String(table)).arg(analysis);
}

QStringList analysisStatements(std::int64_t analysis)
{
    return {levelsTable(tableOf("levels", analysis)), levelsTable(tableOf("levels_10s", analysis)),
            bandsTable(tableOf("bands", analysis)), hashesTable(tableOf("hashes", analysis))};
}

QStringList viewStatements(std::int64_t analysis)
{
    return {QStringLiteral("DROP VIEW levels_spl"), levelsSplView(tableOf("levels", analysis)),
            QStringLiteral("DROP VIEW bands_spl"), bandsSplView(tableOf("bands", analysis))};
}

Result<void> checkSchema(SqlFile &file)
{
    const auto number = [&file](const char *pragma) -> Result<int> {
        Result<QVariant> value = file.value(QStringLiteral("PRAGMA ") + QLatin1String(pragma));
        return value ? Result<int>(value.value().toInt()) : Result<int>(value.error());
    };
    const Result<int> application = number("application_id");
    if (!application)
        return application.error();
    const Result<int> version = number("user_version");
    if (!version)
        return version.error();
    const std::string path = file.path().string();
    if (application.value() != applicationId)
        return Error{ErrorCode::measurementForeign, path,
                     QT_TRANSLATE_NOOP("Reason", "the database is another program's, or empty")};
    if (version.value() == 0)
        return Error{ErrorCode::measurementForeign, path,
                     QT_TRANSLATE_NOOP("Reason", "it was cut off before it had begun")};
    if (version.value() != schemaVersion && version.value() != editedSchemaVersion)
        return Error{ErrorCode::measurementOtherVersion, path, std::to_string(version.value())};
    return {};
}

} // namespace ls
