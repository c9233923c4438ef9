// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_commands.h"
#include "app/drawing.h"

#include "core/base/number.h"
#include "core/base/version.h"
#include "core/engine/left_behind.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <memory>
#include <string_view>
#include <system_error>

namespace ls {

namespace {

struct Command {
    const char *name = nullptr;
    int (*run)(const QStringList &) = nullptr;
    const char *purpose = nullptr;
    Drawing drawing = Drawing::nothing;
};

constexpr std::array<Command, 8> commands{{
    {"analyze", runAnalyze, QT_TRANSLATE_NOOP("Cli", "measures recordings: level series and summary")},
    {"calibrate", runCalibrate, QT_TRANSLATE_NOOP("Cli", "tells what a calibration file says")},
    {"devices", runDevices, QT_TRANSLATE_NOOP("Cli", "lists the input devices")},
    {"meter", runMeter, QT_TRANSLATE_NOOP("Cli", "shows live readings, one line per interval")},
    {"plot", runPlot, QT_TRANSLATE_NOOP("Cli", "charts a level series or a measurement"), Drawing::window},
    {"record", runRecord, QT_TRANSLATE_NOOP("Cli", "records into a measurement folder until Ctrl-C")},
    {"report", runReport, QT_TRANSLATE_NOOP("Cli", "writes the report of a measurement: PDF, HTML, JSON or CSV"),
     Drawing::files},
    {"verify", runVerify, QT_TRANSLATE_NOOP("Cli", "tests the instrument, or checks a measurement")},
}};

QString usage()
{
    QString text =
        QCoreApplication::translate("Cli", "Usage: levelscribe-cli COMMAND [OPTIONS] [FILES]\n\nCommands:\n");
    for (const Command &command : commands)
        text += QStringLiteral("  %1 %2\n")
                    .arg(QLatin1String(command.name), -9)
                    .arg(QCoreApplication::translate("Cli", command.purpose));
    return text + QCoreApplication::translate("Cli", "\nlevelscribe-cli COMMAND --help shows a command's options.");
}

/// What the command draws; a picture that is saved needs no window.
Drawing drawingOf(int argc, char **argv)
{
    const std::string_view name = argc > 1 ? argv[1] : "";
    const auto command =
        std::find_if(commands.begin(), commands.end(), [name](const Command &one) { return name == one.name; });
    if (command == commands.end() || command->drawing != Drawing::window)
        return command == commands.end() ? Drawing::nothing : command->drawing;
    const bool saves = std::any_of(argv, argv + argc, [](const char *argument) {
        return std::string_view(argument).starts_with("--save") || std::string_view(argument).starts_with("--help");
    });
    return saves ? Drawing::files : Drawing::window;
}

/// A display that does not answer makes Qt end the process: with a word of ours.
void endOfPlatform(QtMsgType type, const QMessageLogContext & /*context*/, const QString & /*text*/)
{
    if (type != QtFatalMsg)
        return;
    printError(QStringLiteral("the display does not answer; write a picture with --save chart.png, .svg or .pdf"));
    std::_Exit(exitFailed);
}

int dispatch(QStringList arguments)
{
    const QString first = arguments.value(1);
    if (first == QLatin1String("--version")) {
        return exitCodeOf(printLine(std::string(programName) + " " + programVersion));
    }
    if (first == QLatin1String("--help") || first == QLatin1String("-h")) {
        return exitCodeOf(printLine(usage().toStdString()));
    }
    for (const Command &command : commands) {
        if (first == QLatin1String(command.name)) {
            arguments.removeAt(1);
            return command.run(arguments);
        }
    }
    if (!first.isEmpty())
        printError(QCoreApplication::translate("Cli", "there is no command “%1”").arg(first));
    printNote(usage());
    return exitUsage;
}

} // namespace

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

Printed printLine(const std::string &line)
{
    errno = 0;
    if (std::fputs((line + '\n').c_str(), stdout) >= 0 && std::fflush(stdout) == 0)
        return Printed::done;
    if (errno == EPIPE)
        return Printed::nobodyReads;
    printError(QCoreApplication::translate("Cli", "standard output cannot be written (%1)")
                   .arg(QString::fromStdString(std::generic_category().message(errno))));
    return Printed::failed;
}

void printNote(const QString &text) { std::fputs((text + QLatin1Char('\n')).toLocal8Bit().constData(), stderr); }

void printError(const QString &text) { printNote(QStringLiteral("levelscribe-cli: ") + text); }

std::optional<int> parseCommand(QCommandLineParser &parser, const QString &command, const QStringList &arguments,
                                Operands operands)
{
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  QCoreApplication::translate("Cli", "Show this help."));
    parser.addOption(help);
    QString problem;
    const bool parsed = parser.parse(arguments);
    const QStringList given = parser.positionalArguments();
    if (!parsed)
        problem = parser.errorText();
    else if (given.size() > operands.most)
        problem = QCoreApplication::translate("Cli",
                                              operands.most == 0 ? QT_TRANSLATE_NOOP("Cli", "“%1” is not an option")
                                                                 : QT_TRANSLATE_NOOP("Cli", "“%1” is one too many"))
                      .arg(given[operands.most]);
    else if (given.size() < operands.least && !parser.isSet(help))
        problem = QCoreApplication::translate("Cli", "the file is missing");
    if (problem.isEmpty() && parser.isSet(help)) {
        printLine(parser.helpText()
                      .replace(QLatin1String(" [options]"), QLatin1Char(' ') + command + QLatin1String(" [options]"))
                      .toStdString());
        return exitDone;
    }
    if (problem.isEmpty())
        return std::nullopt;
    printError(problem);
    printNote(QCoreApplication::translate("Cli", "“levelscribe-cli %1 --help” shows its options.").arg(command));
    return exitUsage;
}

std::optional<double> secondsOption(const QCommandLineParser &parser, const QString &name, double least)
{
    const QString text = parser.value(name);
    const std::optional<double> seconds = parseNumber(text.toStdString());
    constexpr double most = 1e8; // three years
    if (!seconds || *seconds < least || *seconds > most) {
        printError(
            QCoreApplication::translate("Cli", "--%1 takes a number of seconds from %2 to %3, not “%4”")
                .arg(name, QString::fromStdString(formatNumber(least)), QString::number(static_cast<int>(most)), text));
        return std::nullopt;
    }
    return seconds;
}

} // namespace ls

int main(int argc, char **argv)
{
    // What fails is told in our own words, once; the libraries' remarks help only who looks for a fault in them.
    if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        qInstallMessageHandler(ls::endOfPlatform);
    const std::unique_ptr<QCoreApplication> app = ls::makeApplication(argc, argv, ls::drawingOf(argc, argv));
    QCoreApplication::setApplicationName(QString::fromLatin1(ls::programName));
    QCoreApplication::setApplicationVersion(QString::fromLatin1(ls::programVersion));
    const int exitCode = ls::dispatch(QCoreApplication::arguments());
    if (ls::anyThreadLeftBehind())
        std::_Exit(exitCode); // a device hangs in it: destructors of the sound library would wait for ever
    return exitCode;
}
