// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_commands.h"
#include "app/drawing.h"
#include "app/plot_data.h"

#include "core/base/number.h"
#include "core/base/version.h"
#include "ui/charts/chart_file.h"

#include <QApplication>
#include <QFileInfo>
#include <QPainter>
#include <QWidget>

#include <array>

namespace ls {

namespace {

/// `--metrics laf laeq` as the parser knows it: `--metrics=laf,laeq`. What is no metric is left for the parser.
QStringList joinedMetrics(const QStringList &arguments)
{
    QStringList joined;
    QStringList names;
    bool inMetrics = false;
    const auto finish = [&] {
        if (!names.isEmpty())
            joined.append(QStringLiteral("--metrics=") + names.join(u','));
        names.clear();
    };
    for (const QString &argument : arguments) {
        if (argument == QLatin1String("--metrics")) {
            inMetrics = true;
            continue;
        }
        const QStringList parts = argument.split(u',');
        const bool isMetric = argument == QLatin1String("all") || plotMetric(parts.front()) != nullptr;
        // The first is one whatever it is, so that a wrong name is told.
        if (inMetrics && (isMetric || names.isEmpty()) && !argument.startsWith(u'-')) {
            names.append(parts);
            continue;
        }
        if (inMetrics)
            finish();
        inMetrics = false;
        joined.append(argument);
    }
    finish();
    return joined;
}

QString metricNames()
{
    QStringList names;
    for (const PlotMetric &metric : plotMetrics())
        names.append(QString::fromUtf8(metric.column.data(), static_cast<qsizetype>(metric.column.size())));
    return names.join(QLatin1String(", "));
}

QString unitOf(PlotMetric::Group group, const PlotData &data)
{
    switch (group) {
    case PlotMetric::Group::level:
        break;
    case PlotMetric::Group::digital:
        return QStringLiteral("dBFS");
    case PlotMetric::Group::loudness:
        return QStringLiteral("LUFS");
    case PlotMetric::Group::flux:
        return QStringLiteral("dB");
    case PlotMetric::Group::rms:
        return tr("of full scale");
    }
    return data.isCalibrated ? QStringLiteral("dB re 20 µPa") : QStringLiteral("dBFS");
}

/// Without a calibration all levels are of full scale, and share one chart.
PlotMetric::Group chartGroup(PlotMetric::Group group, bool isCalibrated)
{
    return group == PlotMetric::Group::digital && !isCalibrated ? PlotMetric::Group::level : group;
}

Chart chartOf(const PlotData &data, const QString &title, const std::vector<double> &limits)
{
    StackedCharts stack;
    stack.head = {title, data.clock.period(data.beginSeconds, data.endSeconds), {}, data.source};
    using Group = PlotMetric::Group;
    for (const Group group : {Group::level, Group::loudness, Group::digital, Group::flux, Group::rms}) {
        LevelChart panel;
        panel.clock = data.clock;
        panel.beginSeconds = data.beginSeconds;
        panel.endSeconds = data.endSeconds;
        panel.stretches = data.stretches;
        panel.head.unit = unitOf(group, data);
        panel.smallestSpan = group == Group::flux ? 1.0 : group == Group::rms ? 1e-6 : 30.0;
        for (const PlotData::Trace &trace : data.traces) {
            if (chartGroup(trace.metric->group, data.isCalibrated) != group)
                continue;
            panel.traces.push_back(
                {QString::fromUtf8(trace.metric->symbol.data(), static_cast<qsizetype>(trace.metric->symbol.size())),
                 trace.bins,
                 panel.traces.empty() ? TimeTrace::Look::lineBand : TimeTrace::Look::line,
                 panel.traces.size(),
                 {}});
        }
        if (panel.traces.empty())
            continue;
        if (group == Group::level) {
            for (const double limit : limits)
                panel.limits.push_back({limit, tr("limit")});
        }
        if (stack.panels.empty())
            panel.marks = data.marks;
        stack.panels.push_back(panel);
    }
    return stack;
}

/// The chart as large as the window.
class ChartWindow : public QWidget {
public:
    explicit ChartWindow(Chart chart) : m_chart(std::move(chart))
    {
        resize(1200, 640);
        setWindowTitle(headOf(m_chart).title);
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), ink::paper);
        paintChart(painter, QRectF(rect()).adjusted(16, 12, -16, -12), m_chart, {12.0, QLocale()});
    }

private:
    Chart m_chart;
};

struct PlotOptions {
    QStringList metrics;
    QString savePath;
    ChartFormat format = ChartFormat::png;
    ChartSize size;
    QString title;
    std::vector<double> limits;
};

bool readSize(const QCommandLineParser &parser, PlotOptions &options)
{
    if (parser.isSet(QStringLiteral("size"))) {
        const QStringList parts = parser.value(QStringLiteral("size")).toLower().split(u'x');
        const std::optional<double> width = parseNumber(parts.value(0).toStdString());
        const std::optional<double> height = parseNumber(parts.value(1).toStdString());
        if (parts.size() != 2 || !width || !height || *width < 200 || *height < 150 || *width > 20000 ||
            *height > 20000) {
            printError(tr("--size takes width and height in pixels, 200x150 to 20000x20000, not “%1”")
                           .arg(parser.value(QStringLiteral("size"))));
            return false;
        }
        options.size.pixels = {*width, *height};
    }
    const std::optional<double> scale = parseNumber(parser.value(QStringLiteral("scale")).toStdString());
    constexpr double mostPixels = 30000.0; // what a bitmap may have, in each direction
    const double longer = std::max(options.size.pixels.width(), options.size.pixels.height());
    if (!scale || *scale < 0.25 || *scale > 8.0 || *scale * longer > mostPixels) {
        printError(tr("--scale takes a number from 0.25 to 8 that gives no more than 30000 pixels, not “%1”")
                       .arg(parser.value(QStringLiteral("scale"))));
        return false;
    }
    options.size.scale = *scale;
    return true;
}

bool readOptions(const QCommandLineParser &parser, PlotOptions &options)
{
    for (const QString &value : parser.values(QStringLiteral("metrics")))
        options.metrics.append(value.split(u',', Qt::SkipEmptyParts));
    for (const QString &name : options.metrics) {
        if (plotMetric(name) == nullptr) {
            printError(tr("there is no metric “%1”; there are %2").arg(name, metricNames()));
            return false;
        }
    }
    for (const QString &value : parser.values(QStringLiteral("limit"))) {
        const std::optional<double> limit = parseNumber(value.toStdString());
        if (!limit) {
            printError(tr("--limit takes a level in dB, not “%1”").arg(value));
            return false;
        }
        options.limits.push_back(*limit);
    }
    options.savePath = parser.value(QStringLiteral("save"));
    if (!options.savePath.isEmpty()) {
        const std::optional<ChartFormat> format = chartFormat(options.savePath);
        if (!format) {
            printError(tr("--save takes a file name that ends in .png, .svg or .pdf, not “%1”").arg(options.savePath));
            return false;
        }
        options.format = *format;
    }
    options.title = parser.value(QStringLiteral("title"));
    return readSize(parser, options);
}

} // namespace

int runPlot(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Charts a level series: the CSV of “analyze” or “meter”, or a measurement "
                                        "folder. The time axis is the clock "
                                        "on the wall where the series has timestamps, else seconds.\nMetrics: %1.")
                                         .arg(metricNames()));
    parser.addPositionalArgument(QStringLiteral("series"), tr("CSV file or measurement folder."));
    parser.addOptions(
        {{QStringLiteral("metrics"), tr("What to show: names of columns. Without: levels and loudness."),
          QStringLiteral("names")},
         {QStringLiteral("save"), tr("Write a picture instead of opening a window: .png, .svg or .pdf."),
          QStringLiteral("file")},
         {QStringLiteral("size"), tr("Width and height in pixels of 1/96 inch."), QStringLiteral("WxH")},
         {QStringLiteral("scale"), tr("Pixels of a PNG per pixel of --size."), QStringLiteral("factor"),
          QStringLiteral("1")},
         {QStringLiteral("title"), tr("The chart's title."), QStringLiteral("text"), tr("Level over time")},
         {QStringLiteral("limit"), tr("Draw a line at this level."), QStringLiteral("dB")}});
    if (const std::optional<int> ended = parseCommand(parser, QStringLiteral("plot"), joinedMetrics(arguments), {1, 1}))
        return *ended;
    PlotOptions options;
    if (!readOptions(parser, options))
        return exitUsage;
    if (options.savePath.isEmpty() && !hasDisplay()) {
        printError(tr("there is no display to open a window on; write a picture with --save chart.png, .svg or .pdf"));
        return exitFailed;
    }
    const QString path = parser.positionalArguments().constFirst();
    const std::size_t bins = binsFor(options.size.pixels.width() * std::max(1.0, options.size.scale), {});
    const PlotReading reading = QFileInfo(path).isDir() ? readPlotMeasurement(path, options.metrics, bins)
                                                        : readPlotSeries(path, options.metrics, bins);
    if (!reading.problem.isEmpty()) {
        printError(reading.problem);
        return exitFailed;
    }
    const Chart chart = chartOf(reading.data, options.title, options.limits);
    if (options.savePath.isEmpty()) {
        ChartWindow window(chart);
        window.show();
        return QApplication::exec() == 0 ? exitDone : exitFailed;
    }
    if (!parser.isSet(QStringLiteral("size"))) {
        const auto panels = static_cast<double>(std::get<StackedCharts>(chart).panels.size());
        options.size.pixels.setHeight(std::max(520.0, 120.0 + 300.0 * panels));
    }
    if (const std::optional<QString> problem =
            saveChart(options.savePath, options.format, chart, options.size, {12.0, QLocale()})) {
        printError(tr("“%1” cannot be written (%2); choose another place with --save").arg(options.savePath, *problem));
        return exitFailed;
    }
    return exitDone;
}

} // namespace ls
