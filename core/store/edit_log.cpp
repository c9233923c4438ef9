// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/edit_log.h"

#include "core/store/measurement_names.h"
#include "core/store/measurement_reader.h"
#include "core/store/measurement_schema.h"
#include "core/store/sql.h"

#include <QSqlError>
#include <QVariant>

#include <algorithm>
#include <array>

namespace ls {

namespace {

constexpr std::array<EnumName<EditAction>, 6> actionNames{{{EditAction::add, "add"},
                                                           {EditAction::change, "change"},
                                                           {EditAction::withdraw, "withdraw"},
                                                           {EditAction::classify, "classify"},
                                                           {EditAction::calibrate, "calibrate"},
                                                           {EditAction::undo, "undo"}}};

QVariant integerOrNull(const std::optional<std::int64_t> &value) { return value ? sqlInteger(*value) : QVariant(); }
std::string textOf(const QVariant &value) { return value.toString().toStdString(); }
std::optional<std::int64_t> optionalOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional<std::int64_t>(value.toLongLong());
}

/// Rows of a table that only the edited form has.
template <typename Value, typename Make>
Result<std::vector<Value>> rowsOf(const MeasurementReader &reader, const char *statement, Make make)
{
    std::vector<Value> values;
    SqlFile &file = reader.file();
    const Result<QVariant> version = file.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    if (version.value().toInt() != editedSchemaVersion)
        return values;
    Result<QSqlQuery> query = file.prepare(QLatin1String(statement));
    if (!query)
        return query.error();
    if (const Result<void> done = file.execute(query.value()); !done)
        return done.error();
    while (query.value().next())
        values.push_back(make(query.value()));
    if (query.value().lastError().isValid())
        return file.error(query.value().lastError());
    return values;
}

} // namespace

std::string_view editActionName(EditAction action) { return nameIn(actionNames, action); }

Result<std::vector<Edit>> editsOf(const MeasurementReader &reader)
{
    return rowsOf<Edit>(reader,
                        "SELECT id, recorded_ns, action, reason, software_version, event_id, calibration_id, "
                        "analysis_id, undoes FROM edits ORDER BY id",
                        [](const QSqlQuery &row) {
                            Edit edit;
                            edit.id = row.value(0).toLongLong();
                            edit.recordedNs = row.value(1).toLongLong();
                            edit.action = valueIn(actionNames, textOf(row.value(2))).value_or(EditAction::change);
                            edit.reason = textOf(row.value(3));
                            edit.software = textOf(row.value(4));
                            edit.eventId = optionalOf(row.value(5));
                            edit.calibrationId = optionalOf(row.value(6));
                            edit.analysisId = optionalOf(row.value(7));
                            edit.undoes = optionalOf(row.value(8));
                            return edit;
                        });
}

Result<std::vector<LevelAnalysis>> analysesOf(const MeasurementReader &reader)
{
    return rowsOf<LevelAnalysis>(reader,
                                 "SELECT id, recorded_ns, calibration_id, software_version, root_sha256 "
                                 "FROM analyses ORDER BY id",
                                 [](const QSqlQuery &row) {
                                     LevelAnalysis analysis;
                                     analysis.id = row.value(0).toLongLong();
                                     analysis.recordedNs = row.value(1).toLongLong();
                                     analysis.calibrationId = row.value(2).toLongLong();
                                     analysis.software = textOf(row.value(3));
                                     analysis.root = textOf(row.value(4));
                                     return analysis;
                                 });
}

EditSteps stepsAfter(const std::vector<Edit> &edits)
{
    std::vector<std::int64_t> done;
    std::vector<std::int64_t> undone; // the undos that can be undone
    for (const Edit &edit : edits) {
        if (!edit.undoes) {
            done.push_back(edit.id);
            undone.clear();
        } else if (!done.empty() && done.back() == *edit.undoes) {
            done.pop_back();
            undone.push_back(edit.id);
        } else if (!undone.empty() && undone.back() == *edit.undoes) {
            undone.pop_back();
            done.push_back(edit.id);
        }
    }
    EditSteps steps;
    if (!done.empty())
        steps.undo = done.back();
    if (!undone.empty())
        steps.redo = undone.back();
    return steps;
}

std::int64_t analysisInForce(const std::vector<Edit> &edits)
{
    const auto last =
        std::find_if(edits.rbegin(), edits.rend(), [](const Edit &edit) { return edit.analysisId.has_value(); });
    return last == edits.rend() ? 0 : *last->analysisId;
}

Result<Sha256> EditTable::headOf(const char *table)
{
    const Result<QVariant> last =
        m_file.value(QStringLiteral("SELECT sha256 FROM %1 ORDER BY id DESC LIMIT 1").arg(QLatin1String(table)));
    if (!last)
        return last.error();
    return toSha256(last.value().toByteArray()).value_or(Sha256{});
}

Result<std::int64_t> EditTable::insertRow(const char *table, const QVariantList &values)
{
    const Result<Sha256> previous = headOf(table);
    if (!previous)
        return previous.error();
    const Sha256 head = chainedRecord(previous.value(), canonicalValues(values));
    Result<QSqlQuery> query =
        m_file.prepare(QStringLiteral("INSERT INTO %1 VALUES (NULL, %2?)")
                           .arg(QLatin1String(table), QStringLiteral("?, ").repeated(values.size())));
    if (!query)
        return query.error();
    for (const QVariant &value : values)
        query.value().addBindValue(value);
    query.value().addBindValue(
        QByteArray(reinterpret_cast<const char *>(head.data()), static_cast<qsizetype>(head.size())));
    if (const Result<void> done = m_file.execute(query.value()); !done)
        return done.error();
    return query.value().lastInsertId().toLongLong();
}

Result<std::int64_t> EditTable::insert(const Edit &edit)
{
    return insertRow("edits",
                     {sqlInteger(WallTime::now().unixNs), sqlText(editActionName(edit.action)), sqlText(edit.reason),
                      sqlText(edit.software), integerOrNull(edit.eventId), integerOrNull(edit.calibrationId),
                      integerOrNull(edit.analysisId), integerOrNull(edit.undoes)});
}

Result<std::int64_t> EditTable::insert(const LevelAnalysis &analysis)
{
    return insertRow("analyses",
                     {sqlInteger(WallTime::now().unixNs), sqlInteger(analysis.calibrationId),
                      sqlText(analysis.software), sqlText(analysis.root)});
}

} // namespace ls
