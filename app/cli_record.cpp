// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_commands.h"
#include "app/cli_input.h"
#include "app/cli_record_options.h"
#include "app/stop_signal.h"

#include "core/base/number.h"
#include "core/engine/calibration_entry.h"
#include "core/engine/engine.h"

#include <QCoreApplication>
#include <QTimer>

#include <unistd.h>

namespace ls {

namespace {

std::string seconds(std::int64_t frames, int sampleRateHz)
{
    return formatNumber(static_cast<double>(frames) / sampleRateHz, 1) + " s";
}

void printProgress(const Engine &engine)
{
    const std::optional<RecordingStatus> status = engine.recordingStatus();
    if (!status || !engine.stream())
        return;
    std::string line = "\r" + seconds(status->framesRecorded, engine.stream()->format.sampleRateHz) + "  " +
        formatNumber(static_cast<double>(status->bytesWritten) / 1e6, 1) + " MB  lost " +
        std::to_string(status->framesLost);
    if (status->secondsLeft)
        line += "  room for " + formatNumber(*status->secondsLeft / 60.0, 0) + " min";
    std::fputs((line + "   ").c_str(), stderr);
}

bool isTerminal() { return ::isatty(STDERR_FILENO) != 0; }

void printSummary(const RecordingSummary &summary)
{
    if (isTerminal())
        printNote({});
    printNote(tr("%1 recorded, %2 bytes, frames lost: %3")
                  .arg(QString::fromStdString(seconds(summary.frames, summary.sampleRateHz)))
                  .arg(summary.bytesWritten)
                  .arg(summary.framesLost));
    printNote(tr("Audio files: %1, gaps: %2, overloaded samples: %3")
                  .arg(summary.files.size())
                  .arg(summary.gaps)
                  .arg(summary.overloads));
    if (!summary.rootHash.empty())
        printNote(tr("SHA-256 of the recording: %1").arg(QString::fromStdString(summary.rootHash)));
}

} // namespace

int runRecord(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Records into a new folder until Ctrl-C, SIGTERM or --duration. The folder's "
                                        "path is printed at the end."));
    addInputOptions(parser);
    addRecordingOptions(parser);
    if (const std::optional<int> ended = parseCommand(parser, QStringLiteral("record"), arguments))
        return *ended;
    const std::optional<RecordingOptions> options = readRecordingOptions(parser);
    if (!options)
        return exitUsage;
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
    QObject::connect(&engine, &Engine::streamOpened, [&](const StreamInfo &stream) {
        const Sensitivity sensitivity = calibrationFor(*read.input, stream);
        engine.setCalibration(
            calibrationEntryOf(read.input->calibration, stream, sensitivity, read.input->correction()));
        engine.startRecording(withThresholdIn(*options, sensitivity)); // from the first frame on
    });
    QObject::connect(&engine, &Engine::eventHappened, [&](const Event &event) {
        if (event.kind != Event::Kind::volumeChanged)
            return;
        if (const Result<Sensitivity> now = sensitivityFor(read.input->calibration, *engine.stream()))
            engine.setCalibration(
                calibrationEntryOf(read.input->calibration, *engine.stream(), now.value(), read.input->correction()),
                event.frame);
    });
    QObject::connect(&engine, &Engine::stateChanged, [&](Engine::State state) {
        if (state == Engine::State::measuring) {
            if (isTerminal())
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
            printSummary(summary);
            if (printLine(summary.folder.string()) == Printed::failed)
                exitCode = exitFailed;
        }
        if (summary.error) {
            printError(QString::fromStdString(describe(*summary.error)));
            exitCode = exitFailed;
        }
        if (!engine.isRecording()) // else the day has changed, and another measurement goes on
            engine.stop();
        endIfDone();
    });
    QObject::connect(&stopSignal, &StopSignal::requested, &engine, &Engine::stop);
    tellEvents(engine);
    if (read.input->devices)
        engine.watch(*read.input->devices);
    engine.start(read.input->spec, read.input->settings, read.input->correction());
    QCoreApplication::exec();
    if (!finished && exitCode == exitDone) {
        printError(tr("stopped before the input had opened: nothing was recorded"));
        exitCode = exitFailed;
    }
    return exitCode;
}

} // namespace ls
