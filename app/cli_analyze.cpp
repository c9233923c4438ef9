// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis_jobs.h"
#include "app/analysis_output.h"
#include "app/analysis_words.h"
#include "app/cli_commands.h"
#include "app/cli_input.h"

#include "core/engine/measurement_analysis.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <thread>

namespace ls {

namespace {

bool isRecording(const QFileInfo &file)
{
    const QString ending = file.suffix().toLower();
    return file.isFile() &&
        (ending == QLatin1String("wav") || ending == QLatin1String("rf64") || ending == QLatin1String("flac"));
}

/// The recordings that the operands stand for: files, measurement folders, and what of both lies in another folder, in
/// the order of their names. Nothing, with a message given, if that holds none.
std::optional<std::vector<std::filesystem::path>> findFiles(const QStringList &operands)
{
    std::vector<std::filesystem::path> files;
    for (const QString &operand : operands) {
        if (!QFileInfo(operand).isDir() || isMeasurementFolder(operand.toStdString())) {
            files.emplace_back(operand.toStdString());
            continue;
        }
        const std::size_t before = files.size();
        const QDir folder(operand);
        for (const QFileInfo &file :
             folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            if (isRecording(file) || (file.isDir() && isMeasurementFolder(file.filePath().toStdString())))
                files.emplace_back(file.filePath().toStdString());
        }
        if (files.size() == before) {
            printError(tr("the folder “%1” holds no WAV, RF64 or FLAC file and no measurement; name the files or "
                          "another folder")
                           .arg(operand));
            return std::nullopt;
        }
    }
    return files;
}

void addAnalysisOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        tr("Measures recordings, as a live signal is measured: a level series (CSV) and a summary (JSON)."));
    parser.addPositionalArgument(QStringLiteral("PATH"),
                                 tr("A WAV, RF64 or FLAC file, a measurement folder, or a folder of them."),
                                 QStringLiteral("PATH..."));
    parser.addOptions({
        {QStringLiteral("window"), tr("Milliseconds per line of the series, in steps of 100."), QStringLiteral("ms"),
         QStringLiteral("100")},
        {QStringLiteral("start-time"), tr("When the recording began, ISO 8601, instead of what the file says."),
         QStringLiteral("time")},
        {QStringLiteral("output"), tr("Write the level series to FILE; - is standard output, the default."),
         QStringLiteral("FILE")},
        {QStringLiteral("summary"), tr("Write the summary to FILE; without --output, no series is then written."),
         QStringLiteral("FILE")},
        {QStringLiteral("jobs"),
         tr("Files measured at once, each by two threads if there are fewer; by default as many as there are "
            "processors."),
         QStringLiteral("number")},
    });
    addMeasuringOptions(parser);
}

bool readWindow(const QCommandLineParser &parser, AnalysisTask &task)
{
    bool ok = false;
    const int ms = parser.value(QStringLiteral("window")).toInt(&ok);
    constexpr int rowMs = 100;
    constexpr int dayMs = 86'400'000;
    if (ok && ms >= rowMs && ms <= dayMs && ms % rowMs == 0) {
        task.options.rowsPerLine = ms / rowMs;
        return true;
    }
    printError(tr("--window takes milliseconds from 100 to %1, in steps of 100, not “%2”")
                   .arg(dayMs)
                   .arg(parser.value(QStringLiteral("window"))));
    return false;
}

bool readJobs(const QCommandLineParser &parser, AnalysisTask &task)
{
    task.jobs = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    if (!parser.isSet(QStringLiteral("jobs")))
        return true;
    bool ok = false;
    task.jobs = parser.value(QStringLiteral("jobs")).toInt(&ok);
    constexpr int most = 256;
    if (ok && task.jobs >= 1 && task.jobs <= most)
        return true;
    printError(tr("--jobs takes a number from 1 to %1, not “%2”").arg(most).arg(parser.value(QStringLiteral("jobs"))));
    return false;
}

bool readStartTime(const QCommandLineParser &parser, AnalysisTask &task)
{
    if (!parser.isSet(QStringLiteral("start-time")))
        return true;
    const QString text = parser.value(QStringLiteral("start-time"));
    task.startTime = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (task.startTime.isValid())
        return true;
    printError(tr("--start-time takes a time as 2026-11-22T14:03:05+01:00, not “%1”").arg(text));
    return false;
}

bool readOutputs(const QCommandLineParser &parser, AnalysisTask &task)
{
    task.summaryPath = parser.value(QStringLiteral("summary"));
    task.seriesPath = parser.value(QStringLiteral("output"));
    if (!parser.isSet(QStringLiteral("output")) && !parser.isSet(QStringLiteral("summary")))
        task.seriesPath = QStringLiteral("-");
    task.options.hashed = !task.summaryPath.isEmpty();
    if (!task.seriesPath.isEmpty() && task.seriesPath == task.summaryPath) {
        printError(tr("--output and --summary cannot both go to “%1”").arg(task.seriesPath));
        return false;
    }
    return true;
}

/// What takes the place of what a measurement was recorded with. The calibration that an environment variable names
/// does not: the measurement knows its own.
FileAnalysisOptions::Asked askedFor(const QCommandLineParser &parser)
{
    const auto isSet = [&parser](const char *name) { return parser.isSet(QLatin1String(name)); };
    FileAnalysisOptions::Asked asked;
    asked.calibration = isSet("calibration") || isSet("no-calibration") || isSet("full-scale") || isSet("level-source");
    asked.channel = isSet("channel");
    asked.correction = isSet("taps") || isSet("phase");
    return asked;
}

} // namespace

int runAnalyze(const QStringList &arguments)
{
    QCommandLineParser parser;
    addAnalysisOptions(parser);
    constexpr int anyNumber = 1'000'000;
    if (const std::optional<int> ended =
            parseCommand(parser, QStringLiteral("analyze"), arguments, Operands{1, anyNumber}))
        return *ended;
    AnalysisTask task;
    if (!readWindow(parser, task) || !readJobs(parser, task) || !readStartTime(parser, task) ||
        !readOutputs(parser, task))
        return exitUsage;
    const CliInputOrExit read = readMeasuringOptions(parser);
    if (!read.input)
        return read.exitCode;
    task.options.settings = read.input->settings;
    task.options.calibration = read.input->calibration;
    task.options.phase = read.input->phase;
    task.options.taps = read.input->taps;
    task.options.asked = askedFor(parser);

    const std::optional<std::vector<std::filesystem::path>> files = findFiles(parser.positionalArguments());
    if (!files)
        return exitFailed;
    if (task.jobs > static_cast<int>(files->size()))
        task.options.threads = AnalyzerThreads::two;
    const AnalysisJobs jobs = makeJobs(*files, task);
    AnalysisWriter writer(task, jobs.size() > 1);
    AnalysisWords words(task);
    if (!writer.begin())
        return exitFailed;
    bool all = true;
    bool written = true;
    runAll(jobs, task, [&](AnalysisJob &job) {
        const bool good = words.tell(job);
        all = all && good;
        written = !good || writer.add(job);
        return written;
    });
    // Where nothing could be measured, nothing is written.
    written = written && writer.count() > 0 && writer.finish();
    return all && written ? exitDone : exitFailed;
}

} // namespace ls
