// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <cstdio>
#include <optional>
#include <string_view>

namespace ls {

/// What the process returns to its caller: a contract with scripts.
enum ExitCode {
    exitDone = 0,
    exitFailed = 1, ///< it could not be done; one line on standard error says what, why and what to try
    exitUsage = 2,  ///< the command line is wrong
};

int runAnalyze(const QStringList &arguments);
int runCalibrate(const QStringList &arguments);
int runDevices(const QStringList &arguments);
int runMeter(const QStringList &arguments);
int runPlot(const QStringList &arguments);
int runRecord(const QStringList &arguments);
int runReport(const QStringList &arguments);
int runVerify(const QStringList &arguments);

/// A text of the command line in the language of the translators that are installed.
QString tr(const char *text);

inline QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// What became of a line for standard output.
enum class Printed {
    done,
    nobodyReads, ///< the reader went away, as `head` does: no reason to complain
    failed,      ///< told already
};

/// Writes a line of data to standard output.
Printed printLine(const std::string &line);
inline int exitCodeOf(Printed printed) { return printed == Printed::failed ? exitFailed : exitDone; }
/// Writes a line for a person to standard error.
void printNote(const QString &text);
/// Writes `levelscribe-cli: …` to standard error.
void printError(const QString &text);

/// How many files or folders a command takes beside its options.
struct Operands {
    int least = 0;
    int most = 0;
};

/// Parses `arguments` (the first is the program's name); an exit code if the command ends here: --help, or wrong usage.
/// The operands are then the parser's positional arguments.
std::optional<int> parseCommand(QCommandLineParser &parser, const QString &command, const QStringList &arguments,
                                Operands operands = {});

/// A number of seconds not below `least`; nothing, with a message, if the text is something else.
std::optional<double> secondsOption(const QCommandLineParser &parser, const QString &name, double least);

} // namespace ls
