// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis_jobs.h"
#include "app/cli_commands.h"
#include "app/cli_input.h"

#include "core/base/version.h"
#include "core/engine/file_analysis.h"
#include "core/report/level_series.h"
#include "core/report/summary.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <thread>

namespace ls {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

QString quotedPath(const std::filesystem::path &path)
{
    return QStringLiteral("“%1”").arg(QString::fromStdString(path.string()));
}

bool isRecording(const QFileInfo &file)
{
    const QString ending = file.suffix().toLower();
    return file.isFile() &&
        (ending == QLatin1String("wav") || ending == QLatin1String("rf64") || ending == QLatin1String("flac"));
}

/// The files that the operands stand for, a folder's in the order of their names; nothing, with a message given, if a
/// folder holds none.
std::optional<std::vector<std::filesystem::path>> findFiles(const QStringList &operands)
{
    std::vector<std::filesystem::path> files;
    for (const QString &operand : operands) {
        if (!QFileInfo(operand).isDir()) {
            files.emplace_back(operand.toStdString());
            continue;
        }
        const std::size_t before = files.size();
        const QDir folder(operand);
        for (const QFileInfo &file : folder.entryInfoList(QDir::Files, QDir::Name)) {
            if (isRecording(file))
                files.emplace_back(file.filePath().toStdString());
        }
        if (files.size() == before) {
            printError(
                tr("the folder “%1” holds no WAV, RF64 or FLAC file; name the files or another folder").arg(operand));
            return std::nullopt;
        }
    }
    return files;
}

/// What a user has to know of a file, beside its numbers. False: there are none.
bool tell(const AnalysisJob &job)
{
    if (!job.problem.empty()) {
        printError(tr("the series of %1 cannot be kept in “%2” (%3); make room there, or name another by TMPDIR")
                       .arg(quotedPath(job.path), QDir::tempPath(), QString::fromStdString(job.problem)));
        return false;
    }
    if (!job.result->ok()) {
        printError(QString::fromStdString(describe(job.result->error())));
        return false;
    }
    const FileAnalysis &analysis = job.result->value();
    if (analysis.start.levelProblem)
        printError(QString::fromStdString(describe(*analysis.start.levelProblem)));
    if (analysis.damage)
        printNote(tr("%1 can be read to frame %2 only (%3); what is before was measured.")
                      .arg(quotedPath(job.path))
                      .arg(analysis.frames)
                      .arg(QString::fromStdString(analysis.damage->detail)));
    else if (analysis.announced && *analysis.announced > analysis.frames)
        printNote(tr("%1 is cut off: %2 of %3 frames are there and were measured.")
                      .arg(quotedPath(job.path))
                      .arg(analysis.frames)
                      .arg(*analysis.announced));
    if (analysis.last.notFiniteSamples > 0)
        printNote(tr("%1 holds %2 samples that are no numbers; they were taken as silence.")
                      .arg(quotedPath(job.path))
                      .arg(analysis.last.notFiniteSamples));
    if (analysis.last.clippedSamples > 0)
        printNote(tr("%1 is overloaded: %2 samples at full scale, the first at frame %3.")
                      .arg(quotedPath(job.path))
                      .arg(analysis.last.clippedSamples)
                      .arg(analysis.last.firstClipFrame));
    return true;
}

/// Standard output, or a file that takes its name only when it is whole.
class Output {
public:
    /// `option`: the one that names it, for messages. An empty path: nothing is written.
    Output(const QString &path, const QString &option) : m_path(path), m_option(option) {}

    bool open()
    {
        if (m_path.isEmpty())
            return true;
        m_file.setFileName(m_path);
        return told(m_path == QLatin1String("-") ? m_standard.open(stdout, QIODevice::WriteOnly)
                                                 : m_file.open(QIODevice::WriteOnly));
    }
    bool write(const QByteArray &bytes) { return m_path.isEmpty() || told(device().write(bytes) == bytes.size()); }
    bool finish() { return m_path.isEmpty() || told(m_standard.isOpen() ? m_standard.flush() : m_file.commit()); }
    bool isWanted() const { return !m_path.isEmpty(); }

private:
    QFileDevice &device() { return m_standard.isOpen() ? static_cast<QFileDevice &>(m_standard) : m_file; }
    bool told(bool done)
    {
        if (!done)
            printError(tr("“%1” cannot be written (%2); choose another place with --%3")
                           .arg(m_path, device().errorString(), m_option));
        return done;
    }

    QString m_path;
    QString m_option;
    QFile m_standard;
    QSaveFile m_file;
};

/// Series and summary of one file after the other.
class Writer {
public:
    Writer(const AnalysisTask &task, bool several)
        : m_task(task),
          m_several(several),
          m_series(task.seriesPath, QStringLiteral("output")),
          m_summary(task.summaryPath, QStringLiteral("summary"))
    {
        if (m_summary.isWanted() && task.options.calibration.file)
            m_calibrationSha256 = fileSha256(task.options.calibration.file->path);
    }

    bool begin()
    {
        const std::string name = m_several ? "file," : "";
        return m_series.open() && m_summary.open() &&
            m_series.write(QByteArray::fromStdString(name + levelSeriesHeader() + '\n'));
    }

    bool add(AnalysisJob &job)
    {
        if (job.series && !copySeries(*job.series))
            return false;
        const std::string before = m_count++ > 0 ? ",\n" : m_several ? "[" : "";
        return !m_summary.isWanted() || m_summary.write(QByteArray::fromStdString(before + summary(job)));
    }

    bool finish()
    {
        return m_summary.write(m_several ? QByteArrayLiteral("]\n") : QByteArrayLiteral("\n")) && m_series.finish() &&
            m_summary.finish();
    }

    int count() const { return m_count; }

private:
    bool copySeries(QTemporaryFile &series)
    {
        series.seek(0);
        constexpr qint64 piece = 1 << 20;
        for (QByteArray bytes = series.read(piece); !bytes.isEmpty(); bytes = series.read(piece)) {
            if (!m_series.write(bytes))
                return false;
        }
        return true;
    }

    std::string summary(const AnalysisJob &job) const
    {
        const FileAnalysis &analysis = job.result->value();
        const AudioFormat &format = analysis.start.format;
        const SummarySource source{job.path.string(),
                                   analysis.sha256,
                                   format,
                                   analysis.frames,
                                   timeAt(job.startTime, 0, format.sampleRateHz),
                                   analysis.last.gapFrames};
        std::optional<SummaryCalibration> calibration;
        if (m_task.options.calibration.file)
            calibration =
                SummaryCalibration{*m_task.options.calibration.file, m_calibrationSha256, m_task.options.phase};
        return summaryJson(source, calibration, analysis.start.sensitivity, analysis.last, programVersion);
    }

    const AnalysisTask &m_task;
    bool m_several;
    Output m_series;
    Output m_summary;
    std::string m_calibrationSha256;
    int m_count = 0;
};

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        tr("Measures recordings, as a live signal is measured: a level series (CSV) and a summary (JSON)."));
    parser.addPositionalArgument(QStringLiteral("PATH"), tr("A WAV, RF64 or FLAC file, or a folder of them."),
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
        {QStringLiteral("jobs"), tr("Files measured at once; by default as many as there are processors."),
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

} // namespace

int runAnalyze(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
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

    const std::optional<std::vector<std::filesystem::path>> files = findFiles(parser.positionalArguments());
    if (!files)
        return exitFailed;
    const AnalysisJobs jobs = makeJobs(*files, task);
    Writer writer(task, jobs.size() > 1);
    if (!writer.begin())
        return exitFailed;
    bool all = true;
    bool written = true;
    runAll(jobs, task, [&](AnalysisJob &job) {
        const bool good = tell(job);
        all = all && good;
        written = !good || writer.add(job);
        return written;
    });
    // Where nothing could be measured, nothing is written.
    written = written && writer.count() > 0 && writer.finish();
    return all && written ? exitDone : exitFailed;
}

} // namespace ls
