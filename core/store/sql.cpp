// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql.h"

#include <QSqlError>
#include <QUrl>
#include <QVariant>

#include <atomic>
#include <utility>

namespace ls {

namespace {

// Result codes of SQLite's C interface, of which Qt hands on the number; the low byte is the kind.
enum SqliteCode {
    sqliteBusy = 5,
    sqliteReadOnly = 8,
    sqliteCorrupt = 11,
    sqliteFull = 13,
    sqliteCannotOpen = 14,
    sqliteNotADatabase = 26,
};

ErrorCode meaningOf(int sqliteCode)
{
    switch (sqliteCode & 0xFF) {
    case sqliteBusy:
        return ErrorCode::databaseBusy;
    case sqliteReadOnly:
        return ErrorCode::databaseReadOnly;
    case sqliteCorrupt:
        return ErrorCode::databaseDamaged;
    case sqliteFull:
        return ErrorCode::databaseFull;
    case sqliteCannotOpen:
        return ErrorCode::databaseGone;
    case sqliteNotADatabase:
        return ErrorCode::measurementForeign;
    default:
        return ErrorCode::databaseFailed;
    }
}

constexpr int busyTimeoutMs = 2000;

} // namespace

Result<std::unique_ptr<SqlFile>> SqlFile::open(const std::filesystem::path &path, Access access)
{
    static std::atomic<int> number{0};
    auto file = std::unique_ptr<SqlFile>(
        new SqlFile(path, QStringLiteral("measurement-%1").arg(number.fetch_add(1, std::memory_order_relaxed))));
    QSqlDatabase &database = file->m_database;
    if (!database.isValid())
        return Error{ErrorCode::databaseDriverMissing, path.string(), {}};
    // A URI, because only so SQLite can be told that nobody writes; its path is percent-encoded.
    const QString name = QString::fromStdString(std::filesystem::absolute(path).string());
    QUrl url = QUrl::fromLocalFile(name);
    if (access == Access::immutable)
        url.setQuery(QStringLiteral("immutable=1"));
    QString options = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs);
    if (access != Access::write)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database.setConnectOptions(options);
    database.setDatabaseName(url.toString(QUrl::FullyEncoded));
    if (!database.open())
        return file->error(database.lastError());
    return file;
}

SqlFile::SqlFile(std::filesystem::path path, QString connection)
    : m_path(std::move(path)),
      m_connection(std::move(connection)),
      m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection))
{
}

SqlFile::~SqlFile()
{
    m_database.close();
    m_database = {}; // the connection is removed only when nothing refers to it
    QSqlDatabase::removeDatabase(m_connection);
}

Result<void> SqlFile::run(const QString &statement)
{
    QSqlQuery query(m_database);
    if (query.exec(statement))
        return {};
    return error(query.lastError());
}

Result<QSqlQuery> SqlFile::prepare(const QString &statement)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (query.prepare(statement))
        return query;
    return error(query.lastError());
}

Result<void> SqlFile::execute(QSqlQuery &query) const
{
    if (query.exec())
        return {};
    return error(query.lastError());
}

Result<QVariant> SqlFile::value(const QString &statement)
{
    QSqlQuery query(m_database);
    if (!query.exec(statement))
        return error(query.lastError());
    if (query.next())
        return query.value(0);
    if (query.lastError().isValid())
        return error(query.lastError());
    return QVariant();
}

Result<std::vector<std::string>> SqlFile::damages()
{
    QSqlQuery query(m_database);
    std::vector<std::string> found;
    if (query.exec(QStringLiteral("PRAGMA integrity_check(10)"))) {
        while (query.next())
            found.push_back(query.value(0).toString().toStdString());
    }
    if (query.lastError().isValid()) {
        const Error problem = error(query.lastError());
        if (problem.code != ErrorCode::databaseDamaged && problem.code != ErrorCode::measurementForeign)
            return problem;
        found.push_back(problem.detail.inEnglish());
    }
    if (found == std::vector<std::string>{"ok"})
        found.clear();
    return found;
}

void SqlFile::rollback()
{
    QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK")); // fails where SQLite has done so by itself
}

void SqlFile::leaveOneFile()
{
    if (run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")))
        static_cast<void>(run(QStringLiteral("PRAGMA journal_mode = DELETE")));
}

Error SqlFile::error(const QSqlError &problem) const
{
    const int code = problem.nativeErrorCode().toInt();
    std::string detail = problem.databaseText().toStdString();
    if (detail.empty())
        detail = problem.driverText().toStdString();
    return {meaningOf(code), m_path.string(), detail};
}

} // namespace ls
