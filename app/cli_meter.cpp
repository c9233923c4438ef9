// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_commands.h"
#include "app/cli_input.h"
#include "app/stop_signal.h"

#include "core/base/number.h"
#include "core/engine/engine.h"
#include "core/report/level_series.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace ls {

namespace {

enum class Format { text, csv, json };

std::optional<Format> formatNamed(const QString &name)
{
    if (name == QLatin1String("text"))
        return Format::text;
    if (name == QLatin1String("csv"))
        return Format::csv;
    if (name == QLatin1String("json"))
        return Format::json;
    return std::nullopt;
}

/// Prints a line for every interval of rows.
class MeterPrinter {
public:
    MeterPrinter(Format format, std::int64_t rowsPerLine) : m_format(format), m_rowsPerLine(rowsPerLine) {}

    void begin(const StreamInfo &stream, const CliInput &input)
    {
        m_sensitivity = calibrationFor(input, stream);
        m_clock.begin(stream, input.spec);
        m_sampleRateHz = stream.format.sampleRateHz;
        m_simulated = stream.simulated;
        if (m_format == Format::csv)
            m_printed = printLine(levelSeriesHeader());
    }

    /// The input volume has changed.
    void setSensitivity(const Result<Sensitivity> &sensitivity)
    {
        if (sensitivity)
            m_sensitivity = sensitivity.value();
    }

    /// Whether it could be printed, if it completed a line.
    Printed add(const LogRow &row)
    {
        m_line = m_rows == 0 ? row : combined(m_line, row);
        if (++m_rows == m_rowsPerLine)
            print();
        return m_printed;
    }

    void finish()
    {
        if (m_rows > 0)
            print();
    }

private:
    void print()
    {
        m_rows = 0;
        const std::string time = m_clock.at(m_line.endFrame);
        switch (m_format) {
        case Format::text:
            m_printed = printLine(text(time));
            break;
        case Format::csv:
            m_printed = printLine(levelSeriesLine(m_line, m_sampleRateHz, time, m_sensitivity));
            break;
        case Format::json:
            m_printed = printLine(readingsJson(m_line, time, m_sensitivity, m_simulated));
            break;
        }
    }

    std::string text(const std::string &time) const
    {
        std::string line =
            time.empty() ? formatNumber(static_cast<double>(m_line.endFrame) / m_sampleRateHz, 1) + " s" : time;
        const auto add = [&](Metric metric) {
            const double value = displayedValue(m_line.readings, metric, m_sensitivity);
            std::string number = std::isfinite(value) ? formatNumber(value, 1) : std::isnan(value) ? "-" : "-inf";
            number.insert(0, number.size() < 6 ? 6 - number.size() : 0, ' ');
            line += "  " + std::string(metricInfo(metric).symbol) + number;
        };
        for (const Metric metric : {Metric::LAF, Metric::LAeq, Metric::LAFmax, Metric::LCeq, Metric::LZeq})
            add(metric);
        line += m_sensitivity.calibrated() ? " dB SPL (" + std::string(calibrationStateName(m_sensitivity.state)) + ")"
                                           : std::string(" dBFS");
        for (const Metric metric : {Metric::momentary, Metric::shortTerm, Metric::integrated})
            add(metric);
        line += " LUFS";
        add(Metric::samplePeak);
        line += " dBFS";
        if (m_line.clippedSamples > 0)
            line += "  OVERLOAD";
        if (m_line.gapFrames > 0)
            line += "  LOST " + std::to_string(m_line.gapFrames) + " frames";
        if (m_simulated)
            line += "  SIMULATED";
        return line;
    }

    Format m_format;
    std::int64_t m_rowsPerLine;
    StreamClock m_clock;
    Sensitivity m_sensitivity;
    int m_sampleRateHz = 0;
    bool m_simulated = false;
    Printed m_printed = Printed::done;
    LogRow m_line;
    std::int64_t m_rows = 0;
};

} // namespace

int runMeter(const QStringList &arguments)
{
    const QString interval = QStringLiteral("interval");
    const QString duration = QStringLiteral("duration");
    const QString formatOption = QStringLiteral("format");
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Shows live readings, one line per interval, until Ctrl-C."));
    addInputOptions(parser);
    parser.addOptions(
        {{interval, tr("Seconds per line, 0.1 at the least."), QStringLiteral("seconds"), QStringLiteral("1")},
         {duration, tr("Stop after so long."), QStringLiteral("seconds")},
         {formatOption, tr("text, csv or json."), QStringLiteral("format"), QStringLiteral("text")}});
    if (const std::optional<int> ended = parseCommand(parser, QStringLiteral("meter"), arguments))
        return *ended;
    constexpr double rowsPerSecond = 10.0;
    const std::optional<double> intervalSeconds = secondsOption(parser, interval, 0.1);
    if (!intervalSeconds)
        return exitUsage;
    const std::int64_t rowsPerLine = std::llround(*intervalSeconds * rowsPerSecond);
    if (std::abs(*intervalSeconds * rowsPerSecond - static_cast<double>(rowsPerLine)) > 1e-6) {
        printError(tr("--interval takes tenths of a second, not “%1”").arg(parser.value(interval)));
        return exitUsage;
    }
    std::int64_t rowsLeft = -1; // no end
    if (parser.isSet(duration)) {
        const std::optional<double> seconds = secondsOption(parser, duration, 0.1);
        if (!seconds)
            return exitUsage;
        rowsLeft = std::llround(*seconds * rowsPerSecond);
    }
    const std::optional<Format> format = formatNamed(parser.value(formatOption));
    if (!format) {
        printError(tr("--format is text, csv or json, not “%1”").arg(parser.value(formatOption)));
        return exitUsage;
    }
    const CliInputOrExit read = readInputOptions(parser);
    if (!read.input)
        return read.exitCode;

    StopSignal stopSignal;
    Engine engine;
    MeterPrinter printer(*format, rowsPerLine);
    int exitCode = exitDone;
    QObject::connect(&engine, &Engine::stateChanged, [&](Engine::State state) {
        if (state == Engine::State::measuring)
            printer.begin(*engine.stream(), *read.input);
        else if (state == Engine::State::idle)
            QCoreApplication::exit();
    });
    QObject::connect(&engine, &Engine::rowsReady, [&](const std::vector<LogRow> &rows) {
        for (const LogRow &row : rows) {
            if (rowsLeft == 0)
                break;
            --rowsLeft;
            const Printed printed = printer.add(row);
            if (printed == Printed::done)
                continue;
            rowsLeft = 0;
            exitCode = exitCodeOf(printed);
        }
        if (rowsLeft == 0)
            QMetaObject::invokeMethod(&engine, &Engine::stop, Qt::QueuedConnection);
    });
    QObject::connect(&engine, &Engine::failed, [&](const Error &error) {
        printError(QString::fromStdString(describe(error)));
        exitCode = exitFailed;
    });
    QObject::connect(&stopSignal, &StopSignal::requested, &engine, &Engine::stop);
    tellEvents(engine);
    QObject::connect(&engine, &Engine::eventHappened, [&](const Event &event) {
        if (event.kind == Event::Kind::volumeChanged)
            printer.setSensitivity(sensitivityFor(read.input->calibration, *engine.stream()));
    });
    if (read.input->devices)
        engine.watch(*read.input->devices);
    engine.start(read.input->spec, read.input->settings, read.input->correction());
    QCoreApplication::exec();
    if (exitCode == exitDone)
        printer.finish();
    return exitCode;
}

} // namespace ls
