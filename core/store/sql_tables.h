// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/event.h"
#include "core/measure/measurement.h"
#include "core/store/measurement_info.h"
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
    Result<void> insertEnd(const MeasurementEnd &end, const std::optional<Sha256> &root);
    Result<void> insert(const LogRow &row) { return run(m_level, values(row)); }
    Result<void> insertOverview(const LogRow &row) { return run(m_overview, values(row)); }
    Result<void> insert(const BandRow &row);
    Result<void> insert(const Event &event);
    Result<void> insert(const SegmentRecord &segment);
    Result<void> insert(const ClockAnchor &anchor);
    Result<void> insert(const CalibrationEntry &calibration);
    Result<void> insert(const SecondHash &hash);

private:
    explicit SqlTables(SqlFile &file) : m_file(file) {}
    static QVariantList values(const LogRow &row);
    Result<void> run(QSqlQuery &query, const QVariantList &values) const;
    Result<void> putInfo(const char *key, const QVariant &value);

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
};

} // namespace ls
