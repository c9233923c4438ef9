// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/measurement_store.h"

#include "core/base/sync_folder.h"
#include "core/store/measurement_schema.h"
#include "core/store/sql.h"
#include "core/store/sql_tables.h"

#include <cassert>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace ls {

namespace {

/// Makes the file, which must not be there. Also a name that leads elsewhere (a symbolic link) is not followed.
Result<void> claim(const std::filesystem::path &path)
{
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644);
    if (descriptor < 0)
        return Error{ErrorCode::folderNotWritable, path.parent_path().string(), std::generic_category().message(errno)};
    ::close(descriptor);
    return {};
}

} // namespace

bool StoreBatch::empty() const
{
    return rows.empty() && bandRows.empty() && events.empty() && segments.empty() && anchors.empty() &&
        calibrations.empty() && hashes.empty();
}

Result<std::unique_ptr<MeasurementStore>> MeasurementStore::create(const std::filesystem::path &folder,
                                                                   const MeasurementInfo &info)
{
    Result<MeasurementLock> lock = MeasurementLock::acquire(folder);
    if (!lock)
        return lock.error();
    const std::filesystem::path path = folder / databaseFileName;
    if (const Result<void> claimed = claim(path); !claimed) {
        lock.value().release();
        return claimed.error();
    }
    Result<std::unique_ptr<SqlFile>> file = SqlFile::open(path, SqlFile::Access::write);
    std::unique_ptr<MeasurementStore> store;
    Result<void> made = file ? Result<void>() : file.error();
    if (made) {
        store.reset(new MeasurementStore(lock.take(), file.take(), info.format.sampleRateHz));
        made = store->makeTables(info);
    }
    if (made) {
        syncFolder(folder);
        return store;
    }
    // Nothing half-made stays behind; it is ours and holds no measurement.
    MeasurementLock held = store ? std::move(store->m_lock) : lock.take();
    store.reset();
    std::error_code ignored;
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        std::filesystem::remove(path.string() + suffix, ignored);
    held.release();
    return made.error();
}

MeasurementStore::MeasurementStore(MeasurementLock lock, std::unique_ptr<SqlFile> file, int sampleRateHz)
    : m_lock(std::move(lock)),
      m_file(std::move(file)),
      m_overviewFrames(std::int64_t{overviewSeconds} * sampleRateHz)
{
    struct stat opened {};
    if (::stat(m_file->path().c_str(), &opened) == 0)
        m_inode = opened.st_ino;
}

MeasurementStore::~MeasurementStore() = default;

Result<void> MeasurementStore::makeTables(const MeasurementInfo &info)
{
    for (const QString &statement :
         {QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = FULL"),
          QStringLiteral("PRAGMA foreign_keys = ON"),
          QStringLiteral("PRAGMA application_id = %1").arg(applicationId)}) {
        if (Result<void> done = m_file->run(statement); !done)
            return done;
    }
    return m_file->transact([&]() -> Result<void> {
        for (const QString &statement : schemaStatements()) {
            if (Result<void> done = m_file->run(statement); !done)
                return done;
        }
        Result<std::unique_ptr<SqlTables>> tables = SqlTables::prepare(*m_file);
        if (!tables)
            return tables.error();
        m_tables = tables.take();
        if (Result<void> done = m_tables->insertInfo(info); !done)
            return done;
        // Last: a database without it is none of ours.
        return m_file->run(QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion));
    });
}

Result<void> MeasurementStore::write(const StoreBatch &batch)
{
    if (Result<void> inPlace = isInPlace(); !inPlace)
        return inPlace;
    const std::optional<LogRow> overview = m_overview;
    const RecordHeads heads = m_tables->heads();
    const Result<void> written = m_file->transact([&] { return insert(batch); });
    if (!written) {
        m_overview = overview;
        m_tables->setHeads(heads);
    }
    return written;
}

Result<void> MeasurementStore::insert(const StoreBatch &batch)
{
    Result<void> done;
    const auto insertAll = [&](const auto &values, auto insertOne) {
        for (const auto &value : values) {
            if (done)
                done = insertOne(value);
        }
    };
    const auto intoTable = [&](const auto &value) { return m_tables->insert(value); };
    insertAll(batch.rows, [&](const LogRow &row) { return insert(row); });
    insertAll(batch.bandRows, intoTable);
    insertAll(batch.events, intoTable);
    insertAll(batch.segments, intoTable);
    insertAll(batch.anchors, intoTable);
    insertAll(batch.calibrations, intoTable);
    insertAll(batch.hashes, intoTable);
    return done;
}

Result<void> MeasurementStore::insert(const LogRow &row)
{
    const bool begins = !m_overview || row.beginFrame / m_overviewFrames != m_overview->beginFrame / m_overviewFrames;
    if (begins && m_overview) {
        if (Result<void> done = m_tables->insertOverview(*m_overview); !done)
            return done;
    }
    m_overview = begins ? row : combined(*m_overview, row);
    return m_tables->insert(row);
}

Result<void> MeasurementStore::finish(const MeasurementEnd &end)
{
    if (Result<void> inPlace = isInPlace(); !inPlace)
        return inPlace;
    const Result<void> written = m_file->transact([&]() -> Result<void> {
        if (m_overview) {
            if (Result<void> done = m_tables->insertOverview(*m_overview); !done)
                return done;
        }
        Result<std::optional<Sha256>> root = m_tables->insertEnd(end);
        if (!root)
            return root.error();
        m_root = root.take();
        return {};
    });
    if (!written)
        return written;
    m_tables.reset();
    m_file->leaveOneFile(); // it is complete already
    const std::filesystem::path folder = m_file->path().parent_path();
    m_file.reset();
    m_lock.release();
    syncFolder(folder);
    return {};
}

/// SQLite itself would go on writing into a file that has lost its name.
Result<void> MeasurementStore::isInPlace() const
{
    assert(m_file); // not finished yet
    struct stat named {};
    const std::filesystem::path &path = m_file->path();
    if (::stat(path.c_str(), &named) != 0)
        return Error{ErrorCode::databaseGone, path.string(), std::generic_category().message(errno)};
    if (named.st_ino != m_inode)
        return Error{ErrorCode::databaseGone, path.string(), QT_TRANSLATE_NOOP("Reason", "another file has its name")};
    return {};
}

} // namespace ls
