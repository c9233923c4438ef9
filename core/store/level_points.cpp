// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/level_points.h"

#include "core/store/measurement_schema.h"
#include "core/store/sql.h"

#include <QSqlError>
#include <QVariant>

#include <array>

namespace ls {

std::span<const CurveMetrics> reviewCurves()
{
    static constexpr std::array<CurveMetrics, 12> curves{{
        {Metric::LAF, Metric::LAFmax, Metric::LAFmin, Metric::LAeq},
        {Metric::LAS, Metric::LASmax, Metric::LASmin, Metric::LAeq},
        {Metric::LAI, Metric::LAImax, Metric::LAImin, Metric::LAeq},
        {Metric::LCF, Metric::LCFmax, Metric::LCFmin, Metric::LCeq},
        {Metric::LCS, Metric::LCSmax, Metric::LCSmin, Metric::LCeq},
        {Metric::LZF, Metric::LZFmax, Metric::LZFmin, Metric::LZeq},
        {Metric::LZS, Metric::LZSmax, Metric::LZSmin, Metric::LZeq},
        {Metric::LCpeak, Metric::LCpeak, std::nullopt, std::nullopt},
        {Metric::LZpeak, Metric::LZpeak, std::nullopt, std::nullopt},
        {Metric::momentary, Metric::momentaryMax, std::nullopt, std::nullopt},
        {Metric::shortTerm, Metric::shortTermMax, std::nullopt, std::nullopt},
        {Metric::truePeak, Metric::truePeak, std::nullopt, std::nullopt},
    }};
    return curves;
}

Result<void> eachRowWith(const MeasurementReader &reader, FrameRange range, std::span<const Metric> metrics,
                         const std::function<void(const LogRow &)> &visit)
{
    QString columns = QStringLiteral("begin_frame, end_frame, gap_frames, clipped_samples");
    for (const Metric metric : metrics)
        columns += QStringLiteral(", ") + levelColumn(metric);
    SqlFile &file = reader.file();
    Result<QSqlQuery> prepared =
        file.prepare(QStringLiteral("SELECT %1 FROM %2 WHERE begin_frame >= ? AND begin_frame < ? ORDER BY begin_frame")
                         .arg(columns, tableOf("levels", reader.analysis())));
    if (!prepared)
        return prepared.error();
    QSqlQuery &query = prepared.value();
    query.addBindValue(static_cast<qlonglong>(range.begin));
    query.addBindValue(static_cast<qlonglong>(range.end));
    if (Result<void> done = file.execute(query); !done)
        return done;
    while (query.next()) {
        LogRow row{query.value(0).toLongLong(),
                   query.value(1).toLongLong(),
                   query.value(2).toLongLong(),
                   query.value(3).toLongLong(),
                   {}};
        int column = 4;
        for (const Metric metric : metrics) {
            const QVariant value = query.value(column++);
            row.readings[metric] = value.isNull() ? notAvailable : value.toDouble();
        }
        visit(row);
    }
    if (query.lastError().isValid())
        return file.error(query.lastError());
    return {};
}

Result<std::vector<LevelPoint>> levelPoints(const MeasurementReader &reader, LevelTable table, FrameRange range,
                                            const CurveMetrics &curve)
{
    const auto column = [](const std::optional<Metric> &metric) {
        return metric ? levelColumn(*metric) : QStringLiteral("NULL");
    };
    SqlFile &file = reader.file();
    Result<QSqlQuery> prepared =
        file.prepare(QStringLiteral("SELECT begin_frame, end_frame, gap_frames, %1, %2, %3 FROM %4 "
                                    "WHERE begin_frame >= ? AND begin_frame < ? ORDER BY begin_frame")
                         .arg(column(curve.max), column(curve.min), column(curve.mean),
                              tableOf(table == LevelTable::rows ? "levels" : "levels_10s", reader.analysis())));
    if (!prepared)
        return prepared.error();
    QSqlQuery &query = prepared.value();
    query.addBindValue(static_cast<qlonglong>(range.begin));
    query.addBindValue(static_cast<qlonglong>(range.end));
    if (const Result<void> done = file.execute(query); !done)
        return done.error();
    const auto real = [&query](int at) {
        const QVariant value = query.value(at);
        return static_cast<float>(value.isNull() ? notAvailable : value.toDouble());
    };
    std::vector<LevelPoint> points;
    while (query.next()) {
        points.push_back({query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toLongLong(),
                          real(3), real(4), real(5)});
    }
    if (query.lastError().isValid())
        return file.error(query.lastError());
    return points;
}

} // namespace ls
