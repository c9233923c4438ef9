// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plot_data.h"

#include "app/cli_commands.h"
#include "app/level_series_file.h"
#include "core/base/decibel.h"
#include "core/base/number.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <set>

namespace ls {

namespace {

using Group = PlotMetric::Group;
constexpr std::array<PlotMetric, 14> metrics{{
    {"laf", "L_{AF}", Group::level, Averaging::energy},
    {"las", "L_{AS}", Group::level, Averaging::energy},
    {"laeq", "L_{Aeq}", Group::level, Averaging::energy},
    {"lceq", "L_{Ceq}", Group::level, Averaging::energy},
    {"lzeq", "L_{Zeq}", Group::level, Averaging::energy},
    {"lcpeak", "L_{Cpeak}", Group::level, Averaging::highest},
    {"dbspl", "L_{Zeq}, dB SPL", Group::level, Averaging::energy},
    {"dbfs", "RMS level", Group::digital, Averaging::energy},
    {"peak_dbfs", "sample peak", Group::digital, Averaging::highest},
    {"true_peak_dbtp", "true peak", Group::digital, Averaging::highest},
    {"lufs", "momentary loudness M", Group::loudness, Averaging::energy},
    {"lufs_s", "short-term loudness S", Group::loudness, Averaging::energy},
    {"flux", "spectral flux", Group::flux, Averaging::plain},
    {"rms", "RMS", Group::rms, Averaging::plain},
}};

/// When a row ends, on the axis of the whole file.
class RowTimes {
public:
    explicit RowTimes(const LevelSeriesFile &file)
        : m_file(file),
          m_seconds(*file.column("time_sec")),
          m_timestamp(file.column("timestamp")),
          m_name(file.column("file"))
    {
    }

    /// Looks through all rows: whether every one has a wall-clock time, and from when to when they are.
    std::optional<QString> survey()
    {
        double previous = -std::numeric_limits<double>::infinity();
        std::string_view name;
        std::set<std::string_view> names;
        auto problem = m_file.eachRow([&](const LevelSeriesFile::Row &row) -> std::optional<QString> {
            const std::optional<double> seconds = parseNumber(row.fields[m_seconds]);
            if (!seconds)
                return m_file.at(row.line, notNumber(row.fields[m_seconds], "time_sec"));
            if (m_name && row.fields[*m_name] != name) {
                name = row.fields[*m_name];
                names.insert(name);
                previous = -std::numeric_limits<double>::infinity();
            }
            if (*seconds <= previous)
                return m_file.at(row.line, tr("time_sec does not rise: %1 after %2").arg(*seconds).arg(previous));
            if (std::isfinite(previous) && m_interval == 0.0)
                m_interval = *seconds - previous;
            previous = *seconds;
            return note(row, *seconds);
        });
        if (problem)
            return problem;
        if (m_rows == 0)
            return m_file.at(1, tr("there are no rows below the header"));
        if (names.size() > 1 && !m_isClock)
            return m_file.at(2, tr("the rows are of several files and have no timestamps: plot one at a time"));
        return std::nullopt;
    }

    ChartClock clock() const
    {
        if (!m_isClock)
            return {};
        std::vector<Change> changes = m_changes;
        std::sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) { return a.unixMs < b.unixMs; });
        std::vector<ChartClock::Change> seconds;
        seconds.reserve(changes.size());
        for (const Change &change : changes)
            seconds.push_back({static_cast<double>(change.unixMs - m_startMs) / 1000.0, change.utcOffsetSeconds});
        return {m_startMs, seconds};
    }
    double intervalSeconds() const { return m_interval > 0.0 ? m_interval : 1.0; }
    double begin() const { return m_isClock ? 0.0 : std::max(0.0, m_first - intervalSeconds()); }
    double end() const { return m_isClock ? static_cast<double>(m_lastMs - m_startMs) / 1000.0 : m_last; }

    double endOf(const LevelSeriesFile::Row &row) const
    {
        if (!m_isClock)
            return *parseNumber(row.fields[m_seconds]);
        const std::optional<SeriesTime> time = parseSeriesTime(row.fields[*m_timestamp]);
        return static_cast<double>(time->unixMs - m_startMs) / 1000.0;
    }

    static QString notNumber(std::string_view field, std::string_view column)
    {
        return tr("“%1” in column %2 is no number")
            .arg(QString::fromUtf8(field.data(), static_cast<qsizetype>(std::min<std::size_t>(field.size(), 40))),
                 QString::fromUtf8(column.data(), static_cast<qsizetype>(column.size())));
    }

private:
    struct Change {
        std::int64_t unixMs;
        int utcOffsetSeconds;
    };

    std::optional<QString> note(const LevelSeriesFile::Row &row, double seconds)
    {
        const bool isFirst = m_rows++ == 0;
        m_first = isFirst ? seconds : std::min(m_first, seconds);
        m_last = isFirst ? seconds : std::max(m_last, seconds);
        const std::string_view text = m_timestamp ? row.fields[*m_timestamp] : std::string_view();
        if (text.empty()) {
            m_isClock = false;
            return std::nullopt;
        }
        const std::optional<SeriesTime> time = parseSeriesTime(text);
        if (!time)
            return m_file.at(row.line,
                             tr("“%1” in column timestamp is no time like 2026-11-22T14:03:05.000+01:00")
                                 .arg(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))));
        if (isFirst) {
            m_startMs = time->unixMs - std::llround(seconds * 1000.0); // the timestamp is of the row's end
            m_lastMs = time->unixMs;
            m_changes.push_back({time->unixMs, time->utcOffsetSeconds});
        }
        m_startMs = std::min(m_startMs, time->unixMs);
        m_lastMs = std::max(m_lastMs, time->unixMs);
        if (time->utcOffsetSeconds != m_changes.back().utcOffsetSeconds)
            m_changes.push_back({time->unixMs, time->utcOffsetSeconds});
        return std::nullopt;
    }

    const LevelSeriesFile &m_file;
    std::size_t m_seconds;
    std::optional<std::size_t> m_timestamp;
    std::optional<std::size_t> m_name;
    bool m_isClock = true;
    std::int64_t m_startMs = 0;
    std::int64_t m_lastMs = 0;
    std::vector<Change> m_changes;
    double m_interval = 0.0;
    double m_first = 0.0;
    double m_last = 0.0;
    std::int64_t m_rows = 0;
};

struct Column {
    const PlotMetric *metric;
    std::size_t index;
};

QStringList usual(const LevelSeriesFile &file, bool isCalibrated)
{
    QStringList names;
    for (const char *name : {"laf", "laeq"}) {
        if (file.column(name))
            names.append(QLatin1String(name));
    }
    if (names.isEmpty())
        names.append(isCalibrated ? QStringLiteral("dbspl") : QStringLiteral("dbfs"));
    if (file.column("lufs"))
        names.append(QStringLiteral("lufs"));
    return names;
}

/// Whether the first row with a level has one in dB SPL.
bool hasSpl(const LevelSeriesFile &file)
{
    const std::optional<std::size_t> spl = file.column("dbspl");
    bool found = false;
    int looked = 0;
    if (spl)
        (void)file.eachRow([&](const LevelSeriesFile::Row &row) -> std::optional<QString> {
            found = !row.fields[*spl].empty();
            return found || ++looked > 1000 ? std::optional(QString()) : std::nullopt;
        });
    return found;
}

std::optional<QString> columnsOf(const LevelSeriesFile &file, const QStringList &names, std::vector<Column> &columns)
{
    for (const QString &name : names) {
        const PlotMetric *metric = plotMetric(name);
        const std::optional<std::size_t> index = metric ? file.column(metric->column) : std::nullopt;
        if (!index) {
            QStringList there;
            for (const std::string &column : file.columns()) {
                if (plotMetric(QString::fromStdString(column)) != nullptr)
                    there.append(QString::fromStdString(column));
            }
            return tr("the series has no column “%1”; it has %2").arg(name, there.join(QLatin1String(", ")));
        }
        const bool isNew = std::none_of(columns.begin(), columns.end(),
                                        [metric](const Column &column) { return column.metric == metric; });
        if (isNew)
            columns.push_back({metric, *index});
    }
    return std::nullopt;
}

} // namespace

std::span<const PlotMetric> plotMetrics() { return metrics; }

const PlotMetric *plotMetric(const QString &name)
{
    const std::string wanted = name.toLower().toStdString();
    const auto found = std::find_if(metrics.begin(), metrics.end(),
                                    [&wanted](const PlotMetric &metric) { return metric.column == wanted; });
    return found == metrics.end() ? nullptr : &*found;
}

PlotReading readPlotSeries(const QString &path, const QStringList &wanted, std::size_t mostBins)
{
    PlotReading reading;
    LevelSeriesFile file;
    if (const std::optional<QString> problem = file.open(path))
        return {{}, *problem};
    PlotData &data = reading.data;
    data.isCalibrated = hasSpl(file);
    std::vector<Column> columns;
    if (const std::optional<QString> problem =
            columnsOf(file, wanted.isEmpty() ? usual(file, data.isCalibrated) : wanted, columns))
        return {{}, *problem};
    RowTimes times(file);
    if (const std::optional<QString> problem = times.survey())
        return {{}, *problem};
    data.clock = times.clock();
    data.beginSeconds = times.begin();
    data.endSeconds = times.end();
    data.source = QFileInfo(path).fileName();

    std::vector<TraceReducer> reducers;
    reducers.reserve(columns.size());
    for (const Column &column : columns)
        reducers.emplace_back(data.beginSeconds, data.endSeconds, mostBins, column.metric->averaging);
    const double interval = times.intervalSeconds();
    const auto problem = file.eachRow([&](const LevelSeriesFile::Row &row) -> std::optional<QString> {
        const double end = times.endOf(row);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const std::string_view field = row.fields[columns[i].index];
            const std::optional<double> value = field.empty() ? notAvailable : parseNumber(field);
            if (!value)
                return file.at(row.line, RowTimes::notNumber(field, columns[i].metric->column));
            reducers[i].add({end - interval, end, *value});
        }
        return std::nullopt;
    });
    if (problem)
        return {{}, *problem};
    for (std::size_t i = 0; i < columns.size(); ++i)
        data.traces.push_back({columns[i].metric, reducers[i].bins()});
    return reading;
}

} // namespace ls
