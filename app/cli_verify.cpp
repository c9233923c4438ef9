// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_verify.h"

#include "app/cli_commands.h"
#include "core/base/number.h"
#include "core/base/version.h"
#include "core/report/self_test_report.h"

#include <QDateTime>
#include <QSaveFile>

#include <cmath>
#include <unistd.h>

namespace ls {

namespace {

/// The rate to test at; nothing, with a message, if no tolerance is promised for it.
std::optional<int> rateOption(const QCommandLineParser &parser)
{
    const QString text = parser.value(QStringLiteral("sample-rate"));
    const std::optional<double> rate = parseNumber(text.toStdString());
    if (rate && *rate == std::floor(*rate) && *rate >= minSelfTestRateHz && *rate <= maxSelfTestRateHz)
        return static_cast<int>(*rate);
    printError(tr("--sample-rate takes a whole number of Hz from %1 to %2, for which tolerances are promised, not “%3”")
                   .arg(QString::number(minSelfTestRateHz), QString::number(maxSelfTestRateHz), text));
    return std::nullopt;
}

std::string nowIso()
{
    const QDateTime now = QDateTime::currentDateTime();
    return now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODate).toStdString();
}

/// Where --json and the file's name agree on a form; nothing, with a message, where they do not.
std::optional<VerifyOutput> outputOption(const QCommandLineParser &parser)
{
    VerifyOutput output{parser.isSet(QStringLiteral("json")), parser.value(QStringLiteral("output"))};
    if (output.html() && output.json) {
        printError(tr("--json does not go with a file named .html"));
        return std::nullopt;
    }
    if (output.html() && !parser.positionalArguments().isEmpty()) {
        printError(tr("a file named .html is for the test of the instrument: a measurement is told as text or JSON"));
        return std::nullopt;
    }
    output.json = output.json || output.file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    return output;
}

std::string written(const SelfTestReport &report, const VerifyOutput &output)
{
    if (output.html())
        return selfTestHtml(report);
    return output.json ? selfTestJson(report) : selfTestText(report);
}

/// Beside the file, then put in its place: whoever reads it finds a whole report, the old or the new.
bool save(const QString &path, const std::string &content)
{
    QSaveFile file(path);
    const QByteArray bytes = QByteArray::fromStdString(content + '\n');
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    printError(tr("“%1” cannot be written (%2); choose another place with --output").arg(path, file.errorString()));
    return false;
}

void tellFailures(const SelfTestReport &report)
{
    QStringList failures;
    for (const SelfTestLine &line : report.lines) {
        if (!line.passed())
            failures += QString::fromStdString(line.group + ": " + line.quantity);
    }
    printError(tr("the instrument is out of tolerance in %1 of %2 tests (%3)")
                   .arg(failures.size())
                   .arg(report.lines.size())
                   .arg(failures.join(QLatin1String("; "))));
}

} // namespace

bool showVerifyProgress(double progress)
{
    if (::isatty(STDERR_FILENO) == 0)
        return true;
    const QString text = progress < 1.0 ? tr("verifying… %1 %").arg(std::lround(100.0 * progress)) : QString();
    std::fputs((QLatin1Char('\r') + text + QStringLiteral("\033[K")).toLocal8Bit().constData(), stderr);
    return true;
}

bool VerifyOutput::write(const std::string &report) const
{
    if (!file.isEmpty())
        return save(file, report);
    return printLine(report) != Printed::failed;
}

int runVerify(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Without MEASUREMENT, tests the instrument: signals of known value through the pipeline that measures, and "
           "each deviation against its tolerance. With one, checks that it is as it was recorded: files, frame counts, "
           "and the hashes of audio and levels second by second."));
    parser.addPositionalArgument(QStringLiteral("MEASUREMENT"), tr("The folder of a measurement to check."),
                                 QStringLiteral("[MEASUREMENT]"));
    parser.addOption({QStringLiteral("json"), tr("Report as JSON.")});
    parser.addOption({QStringLiteral("recover"),
                      tr("First complete MEASUREMENT, if it was cut off (power cut, killed program); of an output "
                         "folder, all that were.")});
    parser.addOption(
        {QStringLiteral("output"),
         tr("Write the report to FILE instead of standard output: FILE.json, FILE.html (to print), else text."),
         QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("sample-rate"), tr("Sampling rate to test the instrument at."),
                      QStringLiteral("HZ"), QStringLiteral("48000")});
    if (const std::optional<int> ended = parseCommand(parser, QStringLiteral("verify"), arguments, Operands{0, 1}))
        return *ended;
    const std::optional<int> rate = rateOption(parser);
    const std::optional<VerifyOutput> output = outputOption(parser);
    if (!rate || !output)
        return exitUsage;
    if (const QStringList measurements = parser.positionalArguments(); !measurements.isEmpty()) {
        if (!parser.isSet(QStringLiteral("sample-rate")))
            return parser.isSet(QStringLiteral("recover")) ? recoverAndVerify(measurements.first(), *output)
                                                           : verifyMeasurement(measurements.first(), *output);
        printError(tr("--sample-rate is for the test of the instrument: a measurement has its own"));
        return exitUsage;
    }
    if (parser.isSet(QStringLiteral("recover"))) {
        printError(tr("--recover needs a measurement, or a folder of measurements"));
        return exitUsage;
    }

    SelfTestReport report = runSelfTest(*rate, showVerifyProgress);
    report.softwareVersion = programVersion;
    report.finishedAt = nowIso();
    if (!output->write(written(report, *output)))
        return exitFailed;
    if (!output->file.isEmpty() && report.passed())
        printNote(tr("all %1 tests passed; the report is in “%2”").arg(report.lines.size()).arg(output->file));
    if (report.passed())
        return exitDone;
    tellFailures(report);
    return exitFailed;
}

} // namespace ls
