// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/event.h"
#include "core/measure/measurement.h"
#include "core/store/measurement_info.h"
#include "core/store/record_hash.h"
#include "core/store/sql.h"

#include <QVariantList>

#include <memory>

namespace ls {

/// The statements that put values into the tables of a measurement. Private to this folder.
class SqlTables {
public:
    /// The tables are there.
    static Result<std::unique_ptr<SqlTables>> prepare(SqlFile &file);

    Result<void> insertInfo(const MeasurementInfo &info);
    /// Gives the root; nothing where no second was proven.
    Result<std::optional<Sha256>> insertEnd(const MeasurementEnd &end);
    Result<void> insert(const LogRow &row) { return run(m_level, values(row)); }
    Result<void> insertOverview(const LogRow &row) { return run(m_overview, values(row)); }
    Result<void> insert(const BandRow &row);
    /// `supersedes`: the id of the event that this one replaces.
    Result<void> insert(const Event &event, std::optional<std::int64_t> supersedes = std::nullopt);
    Result<void> insert(const SegmentRecord &segment);
    Result<void> insert(const ClockAnchor &anchor);
    Result<void> insert(const CalibrationEntry &calibration);
    Result<void> insert(const SecondHash &hash);

    /// What the next record is chained to; to be put back when a transaction is.
    const RecordHeads &heads() const { return m_heads; }
    void setHeads(const RecordHeads &heads) { m_heads = heads; }

private:
    explicit SqlTables(SqlFile &file) : m_file(file) {}
    static QVariantList values(const LogRow &row);
    Result<void> run(QSqlQuery &query, const QVariantList &values) const;
    Result<void> readHeads();
    Result<void> putInfo(const QString &key, const QVariant &value);
    Result<std::int64_t> countOf(const char *table) const;

    SqlFile &m_file;
    QSqlQuery m_info;
    QSqlQuery m_setting;
    QSqlQuery m_level;
    QSqlQuery m_overview;
    QSqlQuery m_band;
    QSqlQuery m_event;
    QSqlQuery m_segment;
    QSqlQuery m_anchor;
    QSqlQuery m_calibration;
    QSqlQuery m_curve;
    QSqlQuery m_hash;
    RecordHeads m_heads;
};

} // namespace ls
