// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/measurement_editor.h"

#include "core/store/measurement_lock.h"
#include "core/store/measurement_schema.h"
#include "core/store/sql.h"
#include "core/store/sql_tables.h"

#include <QVariant>

#include <algorithm>
#include <cassert>
#include <utility>

namespace ls {

/// A measurement in the midst of an edit.
struct MeasurementEditor::Open {
    MeasurementReader &reader; ///< as it was before
    SqlFile &file;
    SqlTables &tables;
    EditTable &edits;
    std::vector<StoredEvent> events = {};
    std::vector<Edit> past = {};

    const StoredEvent *find(std::int64_t eventId) const
    {
        const auto found =
            std::find_if(events.begin(), events.end(), [&](const StoredEvent &event) { return event.id == eventId; });
        return found == events.end() ? nullptr : &*found;
    }
    bool counts(std::int64_t eventId) const
    {
        const StoredEvent *event = find(eventId);
        return event != nullptr && !event->withdrawn && event->event.kind != Event::Kind::withdrawn &&
            std::none_of(events.begin(), events.end(),
                         [&](const StoredEvent &other) { return other.supersedes == eventId; });
    }
    /// Of the rows of which each takes the place of the one before.
    std::int64_t lastOf(std::int64_t eventId) const
    {
        for (const StoredEvent &event : events) { // a row is written after the one that it replaces
            if (event.supersedes == eventId)
                eventId = event.id;
        }
        return eventId;
    }
    Result<std::int64_t> insert(const Event &event, std::optional<std::int64_t> supersedes)
    {
        if (const Result<void> done = tables.insert(event, supersedes); !done)
            return done.error();
        const Result<QVariant> id = file.value(QStringLiteral("SELECT max(id) FROM events"));
        return id ? Result<std::int64_t>(id.value().toLongLong()) : id.error();
    }
};

namespace {

Event withdrawalOf(const Event &event, std::string why)
{
    return {Event::Kind::withdrawn, event.frame, 0, notAvailable, std::move(why)};
}

Result<void> runAll(SqlFile &file, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (Result<void> done = file.run(statement); !done)
            return done;
    }
    return {};
}

Result<void> writeEditedForm(SqlFile &file)
{
    const Result<QVariant> version = file.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    if (version.value().toInt() == editedSchemaVersion)
        return {};
    return runAll(file, editStatements());
}

} // namespace

MeasurementEditor::MeasurementEditor(std::filesystem::path folder, std::string software)
    : m_folder(std::move(folder)),
      m_software(std::move(software))
{
}

Error MeasurementEditor::outdated(std::string why) const
{
    return {ErrorCode::editOutdated, m_folder.string(), std::move(why)};
}

/// `attached`: the folder of another database, which `change` then finds as `computed`.
Result<std::int64_t> MeasurementEditor::edit(const std::string &reason, const Change &change,
                                             const std::filesystem::path &attached)
{
    // As a reader first: what is no measurement gets no lock file.
    Result<std::unique_ptr<MeasurementReader>> reader = MeasurementReader::open(m_folder);
    if (!reader)
        return reader.error();
    Result<MeasurementLock> lock = MeasurementLock::acquire(m_folder);
    if (!lock)
        return lock.error();
    if (!reader.value()->end()) // the lock file stays: it tells those who recover
        return Error{ErrorCode::measurementUnfinished, m_folder.string(), {}};
    reader.value().reset();
    reader = MeasurementReader::open(m_folder); // now that nobody else edits it
    if (!reader) {
        lock.value().release();
        return reader.error();
    }
    Result<std::unique_ptr<SqlFile>> file = SqlFile::open(m_folder / databaseFileName, SqlFile::Access::write);
    Result<void> done = file ? Result<void>() : file.error();
    std::int64_t editId = 0;
    const auto run = [&]() -> Result<void> {
        if (Result<void> upgraded = writeEditedForm(*file.value()); !upgraded)
            return upgraded;
        Result<std::unique_ptr<SqlTables>> tables = SqlTables::prepare(*file.value());
        if (!tables)
            return tables.error();
        EditTable edits(*file.value());
        Open open{*reader.value(), *file.value(), *tables.value(), edits};
        Result<std::vector<StoredEvent>> events = reader.value()->events();
        Result<std::vector<Edit>> past = editsOf(*reader.value());
        if (!events)
            return events.error();
        if (!past)
            return past.error();
        open.events = events.take();
        open.past = past.take();
        Result<Edit> made = change(open);
        if (!made)
            return made.error();
        Edit row = made.take();
        row.reason = reason;
        row.software = m_software;
        Result<std::int64_t> id = edits.insert(row);
        if (!id)
            return id.error();
        editId = id.value();
        return row.analysisId ? runAll(*file.value(), viewStatements(*row.analysisId)) : Result<void>();
    };
    // A journal of this kind can be read by others, also after a crash.
    for (const char *pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"}) {
        if (done)
            done = file.value()->run(QLatin1String(pragma));
    }
    if (done && !attached.empty()) { // not possible within a transaction
        QString path = QString::fromStdString((attached / databaseFileName).string());
        done = file.value()->run(QStringLiteral("ATTACH DATABASE '%1' AS computed")
                                     .arg(path.replace(QLatin1String("'"), QLatin1String("''"))));
    }
    if (done)
        done = file.value()->transact(run);
    if (file && !attached.empty())
        static_cast<void>(file.value()->run(QStringLiteral("DETACH DATABASE computed")));
    reader.value().reset();
    if (file) {
        file.value()->leaveOneFile();
        file.value().reset();
    }
    lock.value().release();
    if (!done)
        return done.error();
    return editId;
}

Result<std::int64_t> MeasurementEditor::add(const Event &event, const std::string &reason)
{
    return edit(reason, [&](Open &open) -> Result<Edit> {
        Result<std::int64_t> id = open.insert(event, std::nullopt);
        if (!id)
            return id.error();
        Edit made;
        made.action = EditAction::add;
        made.eventId = id.value();
        return made;
    });
}

Result<std::int64_t> MeasurementEditor::change(std::int64_t eventId, const Event &changed, const std::string &reason)
{
    return edit(reason, [&](Open &open) -> Result<Edit> {
        if (!open.counts(eventId))
            return outdated(QT_TRANSLATE_NOOP("Reason", "the event does not count any more"));
        Result<std::int64_t> id = open.insert(changed, eventId);
        if (!id)
            return id.error();
        Edit made;
        made.action = EditAction::change;
        made.eventId = id.value();
        return made;
    });
}

Result<std::int64_t> MeasurementEditor::withdraw(std::int64_t eventId, const std::string &reason)
{
    return edit(reason, [&](Open &open) -> Result<Edit> {
        if (!open.counts(eventId))
            return outdated(QT_TRANSLATE_NOOP("Reason", "the event does not count any more"));
        Result<std::int64_t> id = open.insert(withdrawalOf(open.find(eventId)->event, reason), eventId);
        if (!id)
            return id.error();
        Edit made;
        made.action = EditAction::withdraw;
        made.eventId = id.value();
        return made;
    });
}

Result<std::int64_t> MeasurementEditor::classify(std::int64_t eventId, int eventClass, const std::string &words,
                                                 const std::string &reason)
{
    return edit(reason, [&](Open &open) -> Result<Edit> {
        if (!open.counts(eventId))
            return outdated(QT_TRANSLATE_NOOP("Reason", "the event does not count any more"));
        std::optional<std::int64_t> before;
        for (const StoredEvent &event : open.events) {
            if (event.event.kind == Event::Kind::classified && event.event.count == eventId && open.counts(event.id))
                before = event.id;
        }
        const Event said{Event::Kind::classified, open.find(eventId)->event.frame, eventId,
                         eventClass > 0 ? static_cast<double>(eventClass) : notAvailable, words};
        Result<std::int64_t> id = open.insert(said, before);
        if (!id)
            return id.error();
        Edit made;
        made.action = EditAction::classify;
        made.eventId = id.value();
        return made;
    });
}

/// Gives the id of the first.
Result<std::int64_t> MeasurementEditor::insertCalibrations(Open &open,
                                                           const std::vector<CalibrationEntry> &calibrations) const
{
    const Result<QVariant> last = open.file.value(QStringLiteral("SELECT max(id) FROM calibrations"));
    if (!last)
        return last.error();
    for (const CalibrationEntry &entry : calibrations) {
        if (const Result<void> done = open.tables.insert(entry); !done)
            return done.error();
    }
    return last.value().toLongLong() + 1;
}

Result<std::int64_t> MeasurementEditor::calibrate(const std::vector<CalibrationEntry> &calibrations,
                                                  const std::string &reason)
{
    assert(!calibrations.empty());
    return edit(reason, [&](Open &open) -> Result<Edit> {
        Result<std::int64_t> first = insertCalibrations(open, calibrations);
        if (!first)
            return first.error();
        Edit made;
        made.action = EditAction::calibrate;
        made.calibrationId = first.value();
        return made;
    });
}

Result<std::int64_t> MeasurementEditor::reanalyse(const std::vector<CalibrationEntry> &calibrations,
                                                  const std::filesystem::path &computed, const std::string &reason)
{
    assert(!calibrations.empty());
    const auto change = [&](Open &open) -> Result<Edit> {
        Result<std::int64_t> first = insertCalibrations(open, calibrations);
        if (!first)
            return first.error();
        Edit made;
        made.action = EditAction::calibrate;
        made.calibrationId = first.value();
        Result<std::int64_t> id = takeOver(open, first.value());
        if (!id)
            return id.error();
        made.analysisId = id.value();
        return made;
    };
    return edit(reason, change, computed);
}

/// Gives the id of the analysis.
Result<std::int64_t> MeasurementEditor::takeOver(Open &open, std::int64_t calibrationId) const
{
    const Result<QVariant> chain =
        open.file.value(QStringLiteral("SELECT hex(chain_sha256) FROM computed.hashes ORDER BY second DESC LIMIT 1"));
    if (!chain)
        return chain.error();
    LevelAnalysis row;
    row.calibrationId = calibrationId;
    row.software = m_software;
    row.root = chain.value().toString().toLower().toStdString();
    Result<std::int64_t> id = open.edits.insert(row);
    if (!id)
        return id;
    QStringList statements = analysisStatements(id.value());
    for (const char *table : {"levels", "levels_10s", "bands", "hashes"})
        statements += QStringLiteral("INSERT INTO %1 SELECT * FROM computed.%2")
                          .arg(tableOf(table, id.value()), QLatin1String(table));
    if (const Result<void> done = runAll(open.file, statements); !done)
        return done.error();
    return id;
}

/// The row that puts things back to how they were before this one: it takes the place of the last of the rows that
/// came in this one's, which says the same when later edits have been undone.
Result<std::int64_t> MeasurementEditor::restoreEvent(Open &open, std::int64_t eventId) const
{
    const StoredEvent *event = open.find(eventId);
    if (event == nullptr)
        return outdated(QT_TRANSLATE_NOOP("Reason", "the event is missing"));
    const StoredEvent *before = event->supersedes ? open.find(*event->supersedes) : nullptr;
    const std::int64_t last = open.lastOf(eventId);
    return before != nullptr && before->event.kind != Event::Kind::withdrawn
        ? open.insert(before->event, last)
        : open.insert(withdrawalOf(event->event, "undone"), last);
}

Result<Edit> MeasurementEditor::takeBack(Open &open, const std::optional<std::int64_t> &editId) const
{
    if (!editId)
        return outdated(QT_TRANSLATE_NOOP("Reason", "there is nothing to be undone or done again"));
    const auto taken =
        std::find_if(open.past.begin(), open.past.end(), [&](const Edit &edit) { return edit.id == *editId; });
    assert(taken != open.past.end());
    Edit made;
    made.action = EditAction::undo;
    made.undoes = *editId;
    if (taken->eventId) {
        Result<std::int64_t> id = restoreEvent(open, *taken->eventId);
        if (!id)
            return id.error();
        made.eventId = id.value();
    }
    if (taken->calibrationId) {
        Result<std::vector<CalibrationEntry>> all = open.reader.calibrations();
        if (!all)
            return all.error();
        std::vector<CalibrationEntry> before = all.take();
        before.resize(static_cast<std::size_t>(
            std::clamp<std::int64_t>(*taken->calibrationId - 1, 0, static_cast<std::int64_t>(before.size()))));
        before = calibrationsInForce(std::move(before));
        if (before.empty() || before.front().frame > 0)
            before.insert(before.begin(), CalibrationEntry{}); // there was none
        for (CalibrationEntry &entry : before)
            entry.reason = "undone: " + taken->reason;
        Result<std::int64_t> first = insertCalibrations(open, before);
        if (!first)
            return first.error();
        made.calibrationId = first.value();
    }
    if (taken->analysisId)
        made.analysisId = analysisInForce({open.past.begin(), taken});
    return made;
}

Result<std::int64_t> MeasurementEditor::undo()
{
    return edit({}, [this](Open &open) { return takeBack(open, stepsAfter(open.past).undo); });
}

Result<std::int64_t> MeasurementEditor::redo()
{
    return edit({}, [this](Open &open) { return takeBack(open, stepsAfter(open.past).redo); });
}

std::vector<CalibrationEntry> withOffset(std::vector<CalibrationEntry> inForce, double splOffsetDb,
                                         CalibrationState state, const std::string &reason)
{
    if (inForce.empty() || inForce.front().frame > 0)
        inForce.insert(inForce.begin(), CalibrationEntry{});
    const Sensitivity first = inForce.front().sensitivity;
    for (CalibrationEntry &entry : inForce) {
        Sensitivity &sensitivity = entry.sensitivity;
        // A louder input needs a smaller offset.
        double changeDb = 0.0;
        if (first.calibrated() && sensitivity.calibrated())
            changeDb = sensitivity.splOffsetDb - first.splOffsetDb;
        else if (first.captureGainDb && sensitivity.captureGainDb)
            changeDb = *first.captureGainDb - *sensitivity.captureGainDb;
        sensitivity.splOffsetDb = splOffsetDb + changeDb;
        sensitivity.state = state;
        sensitivity.provisional = false;
        sensitivity.analogGainAssumed = false;
        sensitivity.source = state == CalibrationState::checked ? LevelSource::calibrator : LevelSource::fullScale;
        entry.reason = reason;
    }
    return inForce;
}

} // namespace ls
