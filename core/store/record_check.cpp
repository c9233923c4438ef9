// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_check.h"

#include "core/store/measurement_names.h"
#include "core/store/measurement_schema.h"

#include <QSqlError>
#include <QSqlRecord>
#include <QVariant>

#include <iterator>
#include <limits>

namespace ls {

namespace {

using Rows = std::vector<QVariantList>;

/// `values`: for the placeholder, if there is one.
Result<Rows> rowsFor(SqlFile &file, const QString &statement, const QVariantList &values = {})
{
    Result<QSqlQuery> prepared = file.prepare(statement);
    if (!prepared)
        return prepared.error();
    QSqlQuery &query = prepared.value();
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (const Result<void> done = file.execute(query); !done)
        return done.error();
    Rows rows;
    const int columns = query.record().count();
    while (query.next()) {
        QVariantList row;
        for (int column = 0; column < columns; ++column)
            row += query.value(column);
        rows.push_back(std::move(row));
    }
    if (query.lastError().isValid())
        return file.error(query.lastError());
    return rows;
}

struct ChainedTable {
    const char *name;
    const char *columns; // what is hashed, in this order
    qsizetype frame;     // which of them is the frame; −1: none
};
constexpr ChainedTable eventTable{"events",
                                  "recorded_ns, kind, frame, earliest_frame, count, value, detail, supersedes", 2};
constexpr ChainedTable calibrationTable{
    "calibrations",
    "recorded_ns, frame, state, spl_offset_db, level_source, provisional, analog_gain_assumed, capture_gain_db, file, "
    "file_sha256, model, serial, sens_factor_db, analog_gain_db, reference_db_spl, reading_dbfs, orientation_deg, "
    "taps, phase, reason",
    1};
constexpr ChainedTable edits{
    "edits", "recorded_ns, action, reason, software_version, event_id, calibration_id, analysis_id, undoes", -1};
constexpr ChainedTable analyses{"analyses", "recorded_ns, calibration_id, software_version, root_sha256", -1};
constexpr ChainedTable anchorTable{"anchors", "frame, system_ns, monotonic_ns, utc_offset_s", 0};

Result<QVariantList> curveOf(SqlFile &file, const QVariant &calibration)
{
    const Result<Rows> points = rowsFor(file,
                                        QStringLiteral("SELECT frequency_hz, response_db FROM calibration_curves "
                                                       "WHERE calibration_id = ? ORDER BY frequency_hz"),
                                        {calibration});
    if (!points)
        return points.error();
    QVariantList values;
    for (const QVariantList &point : points.value())
        values += point;
    return values;
}

/// The chain's head after the first `atEnd` rows; a fault is told once, at its row.
Result<Sha256> checkChain(SqlFile &file, const ChainedTable &table, std::int64_t atEnd, RecordCheck &check)
{
    const Result<Rows> rows = rowsFor(file,
                                      QStringLiteral("SELECT id, sha256, %1 FROM %2 ORDER BY id")
                                          .arg(QLatin1String(table.columns), QLatin1String(table.name)));
    if (!rows)
        return rows.error();
    Sha256 head{};
    Sha256 headAtEnd{};
    std::int64_t lastId = 0;
    std::int64_t lastFrame = 0;
    for (const QVariantList &row : rows.value()) {
        const std::int64_t id = row[0].toLongLong();
        QVariantList values = row.mid(2);
        const std::int64_t frame = table.frame < 0 ? 0 : values[table.frame].toLongLong();
        if (&table == &calibrationTable) {
            const Result<QVariantList> curve = curveOf(file, row[0]);
            if (!curve)
                return curve.error();
            values += curve.value();
        }
        // Where rows are missing before it, the row itself cannot be judged.
        const bool follows = id == lastId + 1;
        if (!follows)
            check.faults.push_back({RecordCheck::Fault::Kind::missing, table.name, lastId + 1, lastFrame});
        const std::optional<Sha256> stored = toSha256(row[1].toByteArray());
        const Sha256 computed = chainedRecord(head, canonicalValues(values));
        if (follows && stored != computed)
            check.faults.push_back({RecordCheck::Fault::Kind::altered, table.name, id, frame});
        head = stored.value_or(computed);
        if (id <= atEnd)
            headAtEnd = head;
        lastId = id;
        lastFrame = frame;
    }
    if (atEnd != std::numeric_limits<std::int64_t>::max() && lastId < atEnd)
        check.faults.push_back({RecordCheck::Fault::Kind::missing, table.name, lastId + 1, lastFrame});
    return headAtEnd;
}

Result<QMap<QString, QVariant>> pairsOf(SqlFile &file, const char *statement)
{
    const Result<Rows> rows = rowsFor(file, QLatin1String(statement));
    if (!rows)
        return rows.error();
    QMap<QString, QVariant> pairs;
    for (const QVariantList &row : rows.value())
        pairs.insert(row[0].toString(), row[1]);
    return pairs;
}

} // namespace

Result<RecordCheck> checkRecords(SqlFile &file)
{
    Result<QMap<QString, QVariant>> info = pairsOf(file, "SELECT key, value FROM info");
    if (!info)
        return info.error();
    const Result<QMap<QString, QVariant>> settings = pairsOf(file, "SELECT name, value FROM settings");
    if (!settings)
        return settings.error();
    QMap<QString, QVariant> &beginning = info.value();
    const std::optional<Sha256> infoHash =
        toSha256(QByteArray::fromHex(beginning.take(QString::fromLatin1(infoHashKey)).toByteArray()));
    beginning.remove(QString::fromLatin1(rootHashKey));
    QMap<QString, QVariant> end;
    for (const char *key : endKeys) {
        if (beginning.contains(QLatin1String(key)))
            end.insert(QLatin1String(key), beginning.take(QLatin1String(key)));
    }

    RecordCheck check;
    const Sha256 infoComputed = sha256Of(canonicalValues(beginning) + canonicalValues(settings.value()));
    check.infoIsIntact = infoHash == infoComputed;
    constexpr std::int64_t all = std::numeric_limits<std::int64_t>::max();
    const std::int64_t eventsAtEnd =
        end.value(QStringLiteral("events_at_end"), static_cast<qlonglong>(all)).toLongLong();
    const std::int64_t calibrationsAtEnd =
        end.value(QStringLiteral("calibrations_at_end"), static_cast<qlonglong>(all)).toLongLong();
    const Result<Sha256> eventsHead = checkChain(file, eventTable, eventsAtEnd, check);
    if (!eventsHead)
        return eventsHead.error();
    const Result<Sha256> calibrationsHead = checkChain(file, calibrationTable, calibrationsAtEnd, check);
    if (!calibrationsHead)
        return calibrationsHead.error();
    const Result<Sha256> anchorsHead = checkChain(file, anchorTable, all, check);
    if (!anchorsHead)
        return anchorsHead.error();
    const Result<QVariant> version = file.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    if (version.value().toInt() == editedSchemaVersion) {
        for (const ChainedTable *table : {&edits, &analyses}) {
            if (const Result<Sha256> head = checkChain(file, *table, all, check); !head)
                return head.error();
        }
        const Result<QVariant> count = file.value(QStringLiteral("SELECT count(*) FROM edits"));
        check.edits = count ? count.value().toLongLong() : 0;
    }
    const Result<QVariant> lastSecond =
        file.value(QStringLiteral("SELECT chain_sha256 FROM hashes ORDER BY second DESC LIMIT 1"));
    if (!lastSecond)
        return lastSecond.error();
    if (end.isEmpty())
        return check;
    const auto added = [&file](const char *table, std::int64_t atEnd) {
        const Result<QVariant> last = file.value(QStringLiteral("SELECT max(id) FROM %1").arg(QLatin1String(table)));
        return last ? std::max<std::int64_t>(last.value().toLongLong() - atEnd, 0) : 0;
    };
    check.addedEvents = added("events", eventsAtEnd);
    check.addedCalibrations = added("calibrations", calibrationsAtEnd);
    if (const std::optional<Sha256> chain = toSha256(lastSecond.value().toByteArray()))
        check.root =
            rootOf(*chain, infoHash.value_or(infoComputed),
                   {eventsHead.value(), calibrationsHead.value(), anchorsHead.value()}, sha256Of(canonicalValues(end)));
    return check;
}

} // namespace ls
