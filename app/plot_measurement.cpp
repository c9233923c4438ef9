// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plot_data.h"

#include "app/cli_commands.h"
#include "core/measure/level_offsets.h"
#include "core/store/measurement_reader.h"

#include <QFileInfo>

#include <array>
#include <cmath>

namespace ls {

namespace {

/// What a row of the log has for a column of the level series; the extremes where the log has them.
struct Source {
    std::string_view column;
    Metric value;
    Metric lowest;
    Metric highest;
};

constexpr std::array<Source, 12> sources{{
    {"laf", Metric::LAeq, Metric::LAFmin, Metric::LAFmax}, // over a row F hardly moves; over ten seconds it does
    {"las", Metric::LAS, Metric::LASmin, Metric::LASmax},
    {"laeq", Metric::LAeq, Metric::LAeq, Metric::LAeq},
    {"lceq", Metric::LCeq, Metric::LCeq, Metric::LCeq},
    {"lzeq", Metric::LZeq, Metric::LZeq, Metric::LZeq},
    {"lcpeak", Metric::LCpeak, Metric::LCpeak, Metric::LCpeak},
    {"dbfs", Metric::LZeq, Metric::LZeq, Metric::LZeq},
    {"peak_dbfs", Metric::samplePeak, Metric::samplePeak, Metric::samplePeak},
    {"true_peak_dbtp", Metric::truePeak, Metric::truePeak, Metric::truePeak},
    {"lufs", Metric::momentary, Metric::momentary, Metric::momentary},
    {"lufs_s", Metric::shortTerm, Metric::shortTerm, Metric::shortTerm},
    {"flux", Metric::flux, Metric::flux, Metric::flux},
}};

struct Curve {
    const PlotMetric *metric;
    Source source;
    TraceReducer reducer;
};

std::optional<Source> sourceOf(const PlotMetric &metric)
{
    for (const Source &source : sources) {
        if (source.column == metric.column)
            return source;
    }
    return std::nullopt;
}

std::vector<ChartClock::Change> clockChanges(const MeasurementInfo &info, const std::vector<Event> &events)
{
    std::vector<ChartClock::Change> changes{{0.0, info.start.utcOffsetSeconds}};
    for (const Event &event : events) {
        if (event.kind == Event::Kind::utcOffset && std::isfinite(event.value))
            changes.push_back({static_cast<double>(event.frame) / info.format.sampleRateHz,
                               changes.back().utcOffsetSeconds + static_cast<int>(event.value)});
    }
    return changes;
}

void takeEvents(PlotData &data, const std::vector<Event> &events, int sampleRateHz)
{
    for (const Event &event : events) {
        const double begin = static_cast<double>(event.frame) / sampleRateHz;
        const double end = static_cast<double>(event.frame + event.count) / sampleRateHz;
        switch (event.kind) {
        case Event::Kind::marker:
            data.marks.push_back(
                {begin, std::isfinite(event.value) ? QString::number(static_cast<int>(event.value)) : QString(),
                 QString::fromStdString(event.detail)});
            break;
        case Event::Kind::exclusion:
            data.stretches.push_back({begin, end, TimeStretch::Kind::excluded});
            break;
        case Event::Kind::gap:
            data.stretches.push_back({begin, end, TimeStretch::Kind::gap});
            break;
        case Event::Kind::trigger:
            data.stretches.push_back({begin, end, TimeStretch::Kind::event});
            break;
        default:
            break;
        }
    }
}

PlotReading failed(const Error &error) { return {{}, QString::fromStdString(describe(error))}; }

QString sourceText(const QString &folder, const MeasurementInfo &info)
{
    QString text = QFileInfo(folder).canonicalFilePath().section(u'/', -1) + QStringLiteral(" · ") +
        QString::fromStdString(info.microphoneModel.empty() ? info.device : info.microphoneModel);
    if (!info.microphoneSerial.empty())
        text += u' ' + QString::fromStdString(info.microphoneSerial);
    return info.simulated ? text + QStringLiteral(" · ") + tr("simulated") : text;
}

/// The length, also of a measurement that has no end: that of its rows.
Result<std::int64_t> endFrameOf(const MeasurementReader &reader)
{
    if (reader.end())
        return reader.end()->endFrame;
    std::int64_t end = 0;
    const Result<void> read = reader.eachRow({}, [&end](const LogRow &row) { end = std::max(end, row.endFrame); });
    return read ? Result<std::int64_t>(end) : Result<std::int64_t>(read.error());
}

} // namespace

PlotReading readPlotMeasurement(const QString &folder, const QStringList &wanted, std::size_t mostBins)
{
    const auto opened = MeasurementReader::open(folder.toStdString());
    if (!opened)
        return failed(opened.error());
    const MeasurementReader &reader = *opened.value();
    const auto events = reader.eventsInForce();
    if (!events)
        return failed(events.error());
    const auto calibrations = reader.calibrations();
    if (!calibrations)
        return failed(calibrations.error());
    const Result<std::int64_t> endFrame = endFrameOf(reader);
    if (!endFrame)
        return failed(endFrame.error());

    const MeasurementInfo &info = reader.info();
    const int rate = info.format.sampleRateHz;
    PlotReading reading;
    PlotData &data = reading.data;
    data.endSeconds = static_cast<double>(endFrame.value()) / rate;
    data.clock = ChartClock(info.start.unixNs / 1'000'000, clockChanges(info, events.value()),
                            QString::fromStdString(info.start.zone));
    data.source = sourceText(folder, info);
    takeEvents(data, events.value(), rate);
    LevelOffsets offsets;
    for (const CalibrationEntry &entry : calibrations.value())
        offsets.add(entry.frame, entry.sensitivity.splOffsetDb);
    data.isCalibrated = offsets.unit() == LevelUnit::dbSpl;

    std::vector<Curve> curves;
    for (const QString &name :
         wanted.isEmpty() ? QStringList{QStringLiteral("laf"), QStringLiteral("lufs_s")} : wanted) {
        const PlotMetric *metric = plotMetric(name);
        const std::optional<Source> source = metric ? sourceOf(*metric) : std::nullopt;
        if (!source)
            return {{}, tr("a measurement's log has no “%1”; “levelscribe-cli plot --help” lists the names").arg(name)};
        curves.push_back({metric, *source, TraceReducer(0.0, data.endSeconds, mostBins, metric->averaging)});
    }
    const auto add = [&](const LogRow &row) {
        const double offset = offsets.atFrame(row.beginFrame);
        const auto value = [&](Metric metric, PlotMetric::Group group) {
            const bool isLevel = group == PlotMetric::Group::level && data.isCalibrated;
            return row.readings[metric] + (isLevel ? offset : 0.0);
        };
        for (Curve &curve : curves) {
            const PlotMetric::Group group = curve.metric->group;
            curve.reducer.add({static_cast<double>(row.beginFrame) / rate, static_cast<double>(row.endFrame) / rate,
                               value(curve.source.value, group), value(curve.source.lowest, group),
                               value(curve.source.highest, group)});
        }
    };
    // Rows of ten seconds keep the extremes; they suffice where no more than that fits into a bin.
    constexpr double overviewSeconds = 10.0;
    if (data.endSeconds / static_cast<double>(mostBins) >= overviewSeconds) {
        const auto rows = reader.overviewRows();
        if (!rows)
            return failed(rows.error());
        for (const LogRow &row : rows.value())
            add(row);
    } else if (const Result<void> read = reader.eachRow({}, add); !read) {
        return failed(read.error());
    }
    for (const Curve &curve : curves)
        data.traces.push_back({curve.metric, curve.reducer.bins()});
    return reading;
}

} // namespace ls
