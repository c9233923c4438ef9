// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_commands.h"
#include "app/cli_input.h"

#include "core/engine/file_report.h"
#include "core/report/report_json.h"
#include "core/store/event_details.h"
#include "core/store/measurement_info.h"
#include "core/store/report_source.h"
#include "ui/report/document_language.h"
#include "ui/report/languages.h"
#include "ui/report/report_document.h"
#include "ui/report/report_output.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>
#include <unistd.h>

namespace ls {

namespace {

/// As “en, de”.
QString languageCodes()
{
    QStringList codes;
    for (const LanguageInfo &language : languages())
        codes.append(language.code);
    return codes.join(QStringLiteral(", "));
}

/// What `report` was asked for.
struct ReportTask {
    QString measurement;
    QString outputPath; ///< "-": standard output
    ReportOrder order;
    ReportReading reading;
    QDateTime startTime; ///< of an audio file; invalid: what it says
    CliInput input;
    QString language;
    Paper paper = Paper::a4;
    QString chartsFolder; ///< empty: none are saved alone
};

void addReportOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        tr("Writes the report of a measurement folder, or of an audio file, which is measured for it."));
    parser.addPositionalArgument(QStringLiteral("MEASUREMENT"),
                                 tr("A measurement folder, or a WAV, RF64 or FLAC file."),
                                 QStringLiteral("MEASUREMENT"));
    parser.addOptions({
        {QStringLiteral("output"),
         tr("Write to FILE; its ending says what: .pdf, .html, .json, or .csv, which is several files (FILE and "
            "FILE-hours.csv, FILE-events.csv …). - is standard output, as JSON."),
         QStringLiteral("FILE")},
        {QStringLiteral("template"), tr("noise, or loudness (EBU R 128)."), QStringLiteral("name"),
         QStringLiteral("noise")},
        {QStringLiteral("set"), tr("Fill in a field of the report, as title=…; may be given several times."),
         QStringLiteral("FIELD=VALUE")},
        {QStringLiteral("language"), tr("Of the words in documents: %1.").arg(languageCodes()), QStringLiteral("name"),
         QStringLiteral("en")},
        {QStringLiteral("paper"), tr("Of a PDF: a4 or letter."), QStringLiteral("size"), QStringLiteral("a4")},
        {QStringLiteral("charts"), tr("Save each chart alone into FOLDER, too, as PNG and SVG."),
         QStringLiteral("FOLDER")},
        {QStringLiteral("verify"),
         tr("Compare audio and levels with the hashes of the recording, which takes longer.")},
        {QStringLiteral("start-time"), tr("When an audio file began, ISO 8601, instead of what it says."),
         QStringLiteral("time")},
    });
    addMeasuringOptions(parser);
}

bool readFields(const QCommandLineParser &parser, ReportFields &fields)
{
    for (const QString &assignment : parser.values(QStringLiteral("set"))) {
        const qsizetype sign = assignment.indexOf(QLatin1Char('='));
        const std::optional<ReportField> field = reportFieldByKey(assignment.left(sign).toStdString());
        if (sign < 0 || !field) {
            QStringList keys;
            for (const ReportFieldInfo &info : reportFields())
                keys += fromUtf8(info.key);
            printError(
                tr("--set takes FIELD=VALUE, not “%1”; fields are %2").arg(assignment, keys.join(QLatin1String(", "))));
            return false;
        }
        fields[*field] = assignment.mid(sign + 1).toStdString();
        if (reportFieldInfo(*field).isNumber && !fields[*field].empty() && !fields.number(*field)) {
            printError(tr("--set %1 takes a number as 55.5, not “%2”")
                           .arg(fromUtf8(reportFieldInfo(*field).key), assignment.mid(sign + 1)));
            return false;
        }
    }
    return true;
}

bool readOutput(const QCommandLineParser &parser, ReportTask &task)
{
    task.outputPath = parser.value(QStringLiteral("output"));
    if (task.outputPath == QLatin1String("-") || reportFormat(task.outputPath))
        return true;
    printError(task.outputPath.isEmpty()
                   ? tr("--output is missing: name a file that ends with .pdf, .html, .json or .csv, or - for "
                        "standard output")
                   : tr("“%1” has an ending that no report is written as; take .pdf, .html, .json or .csv")
                         .arg(task.outputPath));
    return false;
}

bool readChoices(const QCommandLineParser &parser, ReportTask &task)
{
    const QString kindName = parser.value(QStringLiteral("template"));
    const std::optional<ReportKind> kind = reportKindByName(kindName.toStdString());
    if (!kind) {
        printError(tr("--template takes noise or loudness, not “%1”").arg(kindName));
        return false;
    }
    task.order.kind = *kind;
    const QString language = parser.value(QStringLiteral("language"));
    const auto isIts = [&language](const LanguageInfo &each) { return each.code == language; };
    if (std::none_of(languages().begin(), languages().end(), isIts)) {
        printError(tr("--language takes one of %1, not “%2”").arg(languageCodes(), language));
        return false;
    }
    task.language = language;
    const QString paper = parser.value(QStringLiteral("paper")).toLower();
    if (paper != QLatin1String("a4") && paper != QLatin1String("letter")) {
        printError(tr("--paper takes a4 or letter, not “%1”").arg(parser.value(QStringLiteral("paper"))));
        return false;
    }
    task.paper = paper == QLatin1String("a4") ? Paper::a4 : Paper::letter;
    task.chartsFolder = parser.value(QStringLiteral("charts"));
    task.reading.verified = parser.isSet(QStringLiteral("verify"));
    if (!parser.isSet(QStringLiteral("start-time")))
        return true;
    const QString text = parser.value(QStringLiteral("start-time"));
    task.startTime = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!task.startTime.isValid())
        printError(tr("--start-time takes a time as 2026-11-22T14:03:05+01:00, not “%1”").arg(text));
    return task.startTime.isValid();
}

/// Shows on a terminal how far it is.
class ReportProgress {
public:
    ReportProgress() { m_timer.start(); }
    bool operator()(double part)
    {
        if (m_terminal && m_timer.elapsed() >= m_next) {
            m_next = m_timer.elapsed() + 200;
            std::fputs(QStringLiteral("\r%1 %\033[K").arg(std::lround(100.0 * part)).toLocal8Bit().constData(), stderr);
        }
        return true;
    }
    void clear() const
    {
        if (m_terminal)
            std::fputs("\r\033[K", stderr);
    }

private:
    const bool m_terminal = ::isatty(STDERR_FILENO) != 0;
    QElapsedTimer m_timer;
    qint64 m_next = 500;
};

bool failed(const OutputFiles::Problem &problem)
{
    printError(tr("“%1” cannot be written (%2); choose another place with --output").arg(problem.path, problem.why));
    return false;
}

/// The folder that a path stands for, also by its database; nothing: it is an audio file.
std::optional<QString> folderOf(const QString &path)
{
    const QFileInfo file(path);
    if (file.isDir())
        return path;
    if (file.fileName() == QLatin1String(databaseFileName))
        return file.path();
    return std::nullopt;
}

std::optional<ReportData> makeReport(ReportTask &task)
{
    ReportProgress progress;
    task.reading.progress = [&progress](double part) { return progress(part); };
    if (const std::optional<QString> folder = folderOf(task.measurement)) {
        Result<ReportData> report = reportOfMeasurement(folder->toStdString(), task.order, task.reading);
        progress.clear();
        if (report)
            return report.take();
        printError(fromUtf8(describe(report.error())));
        return std::nullopt;
    }
    FileAnalysisOptions options;
    options.settings = task.input.settings;
    options.calibration = task.input.calibration;
    options.phase = task.input.phase;
    options.taps = task.input.taps;
    Result<FileReport> report = reportOfFile(task.measurement.toStdString(), task.order, options, task.startTime,
                                             [&progress](double part) { return progress(part); });
    progress.clear();
    if (!report) {
        printError(fromUtf8(describe(report.error())));
        return std::nullopt;
    }
    for (const std::optional<Error> &problem : {report.value().levelProblem, report.value().damage}) {
        if (problem)
            printError(fromUtf8(describe(*problem)));
    }
    return std::move(report.value().data);
}

/// What a reader of the report must know is said here, too.
void tell(const ReportData &data)
{
    for (const Statement &statement : data.statements) {
        switch (statement.kind) {
        case StatementKind::noData:
        case StatementKind::fileMissing:
        case StatementKind::fileAltered:
        case StatementKind::unfinished:
        case StatementKind::proofFailed:
        case StatementKind::levelsMissing:
        case StatementKind::limitOfOtherKind:
            printNote(fromUtf8(describe(statement)));
            break;
        default:
            break;
        }
    }
}

std::vector<QByteArray> textsOf(const ReportData &data, ReportFormat format)
{
    if (format == ReportFormat::json)
        return {QByteArray::fromStdString(reportJson(data))};
    std::vector<QByteArray> texts;
    for (const CsvFile &file : reportCsv(data))
        texts.push_back(QByteArray::fromStdString(file.text));
    return texts;
}

/// What is to be read by people: the document, and its charts alone. Nothing, told: it could not be.
std::optional<std::vector<QByteArray>> documentsOf(const ReportData &data, const ReportTask &task, ReportFormat format)
{
    const DocumentLanguage language(task.language);
    const std::optional<QString> folder = folderOf(task.measurement);
    const std::vector<EventDetail> details =
        folder ? eventDetails(std::filesystem::path(folder->toStdString()), data) : std::vector<EventDetail>();
    const Document document = reportDocument(data, details, language.locale());
    if (!task.chartsFolder.isEmpty()) {
        if (const std::optional<QString> problem = saveCharts(document, task.chartsFolder)) {
            printError(
                tr("“%1” cannot be written (%2); choose another place with --charts").arg(task.chartsFolder, *problem));
            return std::nullopt;
        }
    }
    if (format == ReportFormat::html)
        return std::vector{documentHtml(document)};
    return format == ReportFormat::pdf ? std::vector{documentPdf(document, task.paper)} : textsOf(data, format);
}

bool writeReport(const ReportData &data, const ReportTask &task, OutputFiles &files)
{
    const ReportFormat format = reportFormat(task.outputPath).value_or(ReportFormat::json);
    const bool isDocument = format == ReportFormat::pdf || format == ReportFormat::html;
    const std::optional<std::vector<QByteArray>> texts = isDocument || !task.chartsFolder.isEmpty()
        ? documentsOf(data, task, format)
        : std::optional(textsOf(data, format));
    if (!texts)
        return false;
    if (task.outputPath == QLatin1String("-"))
        return printLine(texts->front().chopped(1).toStdString()) != Printed::failed; // which ends the line
    for (std::size_t i = 0; i < texts->size(); ++i) {
        if (const std::optional<OutputFiles::Problem> problem = files.write(i, (*texts)[i]))
            return failed(*problem);
    }
    const std::optional<OutputFiles::Problem> problem = files.finish();
    return !problem || failed(*problem);
}

} // namespace

int runReport(const QStringList &arguments)
{
    QCommandLineParser parser;
    addReportOptions(parser);
    if (const std::optional<int> ended = parseCommand(parser, QStringLiteral("report"), arguments, Operands{1, 1}))
        return *ended;
    ReportTask task;
    task.measurement = parser.positionalArguments().front();
    if (!readOutput(parser, task) || !readChoices(parser, task) || !readFields(parser, task.order.fields))
        return exitUsage;
    const CliInputOrExit read = readMeasuringOptions(parser);
    if (!read.input)
        return read.exitCode;
    task.input = *read.input;
    task.order.created = reportCreationTime();

    // Before hours of audio are read.
    OutputFiles files;
    if (task.outputPath != QLatin1String("-")) {
        const ReportFormat format = *reportFormat(task.outputPath);
        if (const std::optional<OutputFiles::Problem> problem = files.open(reportPaths(task.outputPath, format))) {
            failed(*problem);
            return exitFailed;
        }
    }
    const std::optional<ReportData> data = makeReport(task);
    if (!data)
        return exitFailed;
    tell(*data);
    return writeReport(*data, task, files) ? exitDone : exitFailed;
}

} // namespace ls
