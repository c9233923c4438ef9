// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"
#include "core/engine/audio_import.h"
#include "core/report/level_series.h"
#include "core/store/measurement_store.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <vector>

namespace ls {

namespace {

// A series does not tell its sampling rate: frames of it are this long, which holds a millisecond exactly.
constexpr AudioFormat seriesFormat{8000, 1, SampleType::float32};

struct Column {
    const char *name;
    Metric metric;
};
constexpr Column seriesColumns[]{{"lufs", Metric::momentary},
                                 {"flux", Metric::flux},
                                 {"peak_dbfs", Metric::samplePeak},
                                 {"true_peak_dbtp", Metric::truePeak},
                                 {"lufs_s", Metric::shortTerm},
                                 {"laeq", Metric::LAeq},
                                 {"lceq", Metric::LCeq},
                                 {"lzeq", Metric::LZeq},
                                 {"laf", Metric::LAF},
                                 {"las", Metric::LAS},
                                 {"lcpeak", Metric::LCpeak}};

double numberAt(const QList<QByteArray> &fields, qsizetype at)
{
    if (at < 0 || at >= fields.size())
        return notAvailable;
    return parseNumber(fields[at].trimmed().toStdString()).value_or(notAvailable);
}

/// Reads line after line; the header says which column is what.
class SeriesReader {
public:
    explicit SeriesReader(const QByteArray &header) : m_names(header.trimmed().split(',')) {}

    bool isSeries() const { return at("time_sec") >= 0 && (at("laf") >= 0 || at("laeq") >= 0 || at("dbfs") >= 0); }

    /// Nothing for a line that is none.
    std::optional<LogRow> row(const QByteArray &line)
    {
        const QList<QByteArray> fields = line.split(',');
        const double endSec = numberAt(fields, at("time_sec"));
        if (!std::isfinite(endSec) || endSec < 0.0)
            return std::nullopt;
        LogRow row;
        row.endFrame = std::llround(endSec * seriesFormat.sampleRateHz);
        row.beginFrame = m_lastEnd;
        if (row.endFrame <= row.beginFrame)
            return std::nullopt;
        m_lastEnd = row.endFrame;
        // Levels stand in dB SPL where the line has one: what they are above dBFS is the calibration.
        const double offsetDb = numberAt(fields, at("dbspl")) - numberAt(fields, at("dbfs"));
        if (std::isfinite(offsetDb))
            m_offsetDb = offsetDb;
        for (const Column &column : seriesColumns) {
            double value = numberAt(fields, at(column.name));
            if (metricInfo(column.metric).quantity == Quantity::level && std::isfinite(m_offsetDb))
                value -= m_offsetDb;
            row.readings[column.metric] = value;
        }
        // What stood at the end of a line is its only reading of F and S; of one kept highest and lowest, nothing more.
        row.readings[Metric::LAFmax] = row.readings[Metric::LAFmin] = row.readings[Metric::LAF];
        row.readings[Metric::LASmax] = row.readings[Metric::LASmin] = row.readings[Metric::LAS];
        row.readings[Metric::momentaryMax] = row.readings[Metric::momentary];
        row.readings[Metric::shortTermMax] = row.readings[Metric::shortTerm];
        if (m_firstTime.isEmpty() && at("timestamp") >= 0 && at("timestamp") < fields.size()) {
            m_firstTime = fields[at("timestamp")];
            m_firstEndSec = endSec;
        }
        return row;
    }

    double offsetDb() const { return m_offsetDb; }
    WallTime start() const
    {
        const QDateTime time = QDateTime::fromString(QString::fromUtf8(m_firstTime), Qt::ISODateWithMs);
        if (!time.isValid())
            return {};
        WallTime start;
        start.unixNs = time.toMSecsSinceEpoch() * 1'000'000 - std::llround(m_firstEndSec * 1e9);
        start.utcOffsetSeconds = time.offsetFromUtc();
        return start;
    }

private:
    qsizetype at(const char *name) const { return m_names.indexOf(QByteArray(name)); }

    QList<QByteArray> m_names;
    std::int64_t m_lastEnd = 0;
    double m_offsetDb = notAvailable;
    QByteArray m_firstTime;
    double m_firstEndSec = 0.0;
};

} // namespace

Result<void> importLevelSeries(const AudioImport &import)
{
    const auto unreadable = [&](std::string why) {
        return Error{ErrorCode::audioFileUnreadable, import.file.string(), std::move(why)};
    };
    QFile file(QString::fromStdU16String(import.file.u16string()));
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString().toStdString());
    SeriesReader reader(file.readLine());
    if (!reader.isSeries())
        return unreadable(QT_TRANSLATE_NOOP("Reason", "it is no level series of Levelscribe"));
    std::vector<LogRow> rows;
    while (!file.atEnd()) {
        if (std::optional<LogRow> row = reader.row(file.readLine()))
            rows.push_back(*row);
    }
    if (rows.empty())
        return unreadable(QT_TRANSLATE_NOOP("Reason", "it holds no levels"));

    MeasurementInfo info;
    info.software = import.software;
    info.device = import.file.filename().string();
    info.backend = "file";
    info.format = seriesFormat;
    info.audio = AudioKept::none;
    info.start = reader.start();
    Result<std::unique_ptr<MeasurementStore>> store = MeasurementStore::create(import.folder, info);
    if (!store)
        return store.error();
    StoreBatch batch;
    if (std::isfinite(reader.offsetDb())) {
        CalibrationEntry calibration;
        calibration.sensitivity.state = CalibrationState::estimated;
        calibration.sensitivity.splOffsetDb = reader.offsetDb();
        batch.calibrations.push_back(calibration);
    }
    batch.rows = std::move(rows);
    const std::int64_t frames = batch.rows.back().endFrame;
    if (Result<void> written = store.value()->write(batch); !written)
        return written;
    WallTime end = info.start;
    end.unixNs += frames * 1'000'000'000 / seriesFormat.sampleRateHz;
    return store.value()->finish({frames, end, 0, "stopped"});
}

} // namespace ls
