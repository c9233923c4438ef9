// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_commands.h"
#include "app/cli_input.h"
#include "app/stop_signal.h"

#include "core/base/number.h"
#include "core/engine/engine.h"

#include <QCoreApplication>
#include <QTimer>

#include <array>
#include <unistd.h>

namespace ls {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

/// Options of the contract of which this version knows one value only.
struct FixedOption {
    const char *name;
    const char *values;
    const char *onlyValue;
};
constexpr std::array<FixedOption, 3> fixedOptions{
    {{"container", "wav", "wav"}, {"sample-format", "f32", "f32"}, {"audio", "raw", "raw"}}};

std::string seconds(std::int64_t frames, int sampleRateHz)
{
    return formatNumber(static_cast<double>(frames) / sampleRateHz, 1) + " s";
}

void printProgress(const Engine &engine)
{
    const std::optional<RecordingStatus> status = engine.recordingStatus();
    if (!status || !engine.stream())
        return;
    const std::string line = "\r" + seconds(status->framesRecorded, engine.stream()->format.sampleRateHz) + "  " +
        formatNumber(static_cast<double>(status->bytesWritten) / 1e6, 1) + " MB  lost " +
        std::to_string(status->framesLost) + "   ";
    std::fputs(line.c_str(), stderr);
}

} // namespace

int runRecord(const QStringList &arguments)
{
    const QString outputDir = QStringLiteral("output-dir");
    const QString duration = QStringLiteral("duration");
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Records into a new folder until Ctrl-C, SIGTERM or --duration. The folder's "
                                        "path is printed at the end."));
    addInputOptions(parser);
    parser.addOptions(
        {{outputDir, tr("Where the folder is made; here by default."), QStringLiteral("folder"), QStringLiteral(".")},
         {duration, tr("Stop after so long."), QStringLiteral("seconds")}});
    for (const FixedOption &option : fixedOptions)
        parser.addOption({QLatin1String(option.name),
                          tr("In this version always: %1.").arg(QLatin1String(option.values)), QStringLiteral("value"),
                          QLatin1String(option.onlyValue)});
    if (const std::optional<int> ended = parseCommand(parser, QStringLiteral("record"), arguments))
        return *ended;
    for (const FixedOption &option : fixedOptions) {
        const QString value = parser.value(QLatin1String(option.name));
        if (value == QLatin1String(option.onlyValue))
            continue;
        printError(tr("--%1 %2 is not in this version yet; it is always %3")
                       .arg(QLatin1String(option.name), value, QLatin1String(option.onlyValue)));
        return exitUsage;
    }
    std::optional<double> durationSeconds;
    if (parser.isSet(duration)) {
        durationSeconds = secondsOption(parser, duration, 0.1);
        if (!durationSeconds)
            return exitUsage;
    }
    const CliInputOrExit read = readInputOptions(parser);
    if (!read.input)
        return read.exitCode;

    StopSignal stopSignal;
    Engine engine;
    int exitCode = exitDone;
    bool finished = false;
    const auto endIfDone = [&] {
        if (engine.state() == Engine::State::idle && !engine.isFinishingRecordings())
            QCoreApplication::exit();
    };
    QTimer progress;
    QObject::connect(&progress, &QTimer::timeout, [&] { printProgress(engine); });
    QObject::connect(&engine, &Engine::stateChanged, [&](Engine::State state) {
        if (state == Engine::State::measuring) {
            calibrationFor(*read.input, *engine.stream());
            if (::isatty(STDERR_FILENO) != 0)
                progress.start(500);
        } else if (state == Engine::State::idle) {
            progress.stop();
            endIfDone();
        }
    });
    QObject::connect(&engine, &Engine::failed, [&](const Error &error) {
        printError(QString::fromStdString(describe(error)));
        exitCode = exitFailed;
    });
    QObject::connect(&engine, &Engine::recordingFinished, [&](const RecordingSummary &summary) {
        progress.stop();
        finished = true;
        if (!summary.folder.empty()) {
            if (::isatty(STDERR_FILENO) != 0)
                printNote({}); // below the progress
            printNote(tr("%1 recorded, %2 bytes, frames lost: %3")
                          .arg(QString::fromStdString(seconds(summary.framesWritten, summary.sampleRateHz)))
                          .arg(summary.bytesWritten)
                          .arg(summary.framesLost));
            if (printLine(summary.folder.string()) == Printed::failed)
                exitCode = exitFailed;
        }
        if (summary.error) {
            printError(QString::fromStdString(describe(*summary.error)));
            exitCode = exitFailed;
        }
        engine.stop();
        endIfDone();
    });
    QObject::connect(&stopSignal, &StopSignal::requested, &engine, &Engine::stop);
    tellEvents(engine);
    if (read.input->devices)
        engine.watch(*read.input->devices);
    engine.start(read.input->spec, read.input->settings, read.input->correction());
    engine.startRecording(parser.value(outputDir).toStdString(), durationSeconds);
    QCoreApplication::exec();
    if (!finished && exitCode == exitDone) {
        printError(tr("stopped before the input had opened: nothing was recorded"));
        exitCode = exitFailed;
    }
    return exitCode;
}

} // namespace ls
