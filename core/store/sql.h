// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <cstdint>

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ls {

/// What is bound to a statement.
inline QVariant sqlInteger(std::int64_t value) { return {static_cast<qlonglong>(value)}; }
inline QVariant sqlText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// A connection to one SQLite file, closed with the object. Private to this folder.
///
/// Thread: the one that opened it. Every error becomes an Error that names the file.
class SqlFile {
public:
    enum class Access {
        write,     ///< and makes the file if there is none
        read,      ///< never writes into the database; beside it only what a WAL needs
        immutable, ///< nor beside it: nobody else may be writing
    };
    static Result<std::unique_ptr<SqlFile>> open(const std::filesystem::path &path, Access access);
    SqlFile(const SqlFile &) = delete;
    SqlFile &operator=(const SqlFile &) = delete;
    ~SqlFile();

    Result<void> run(const QString &statement);
    /// A statement to be filled with values and executed, any number of times; ends before the connection does.
    Result<QSqlQuery> prepare(const QString &statement);
    Result<void> execute(QSqlQuery &query) const;
    /// The first column of the first row.
    Result<QVariant> value(const QString &statement);
    /// What SQLite's own check finds wrong with the file, at most ten things; reads all of it.
    Result<std::vector<std::string>> damages();

    /// All that `fill`, which gives a Result<void>, runs is kept as a whole; after an error, none of it.
    template <typename Fill>
    Result<void> transact(Fill fill)
    {
        Result<void> done = run(QStringLiteral("BEGIN IMMEDIATE"));
        if (!done)
            return done;
        done = fill();
        if (done)
            done = run(QStringLiteral("COMMIT"));
        if (!done)
            rollback();
        return done;
    }

    /// Takes the journal into the file, and away: tidiness, which fails while somebody reads. Nothing may be running.
    void leaveOneFile();

    /// What SQLite says, in the user's terms.
    Error error(const QSqlError &problem) const;
    const std::filesystem::path &path() const { return m_path; }

private:
    SqlFile(std::filesystem::path path, QString connection);
    void rollback();

    std::filesystem::path m_path;
    QString m_connection;
    QSqlDatabase m_database;
};

} // namespace ls
