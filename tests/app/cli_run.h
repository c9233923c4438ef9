// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

namespace ls::test {

/// What became of a call of the program itself, as scripts make it.
struct Run {
    int exitCode = -1;
    QString out;
    QString err;
};

inline Run run(const QStringList &arguments, const QStringList &extraEnvironment = {}, int timeoutMs = 30'000)
{
    QProcess process;
    QStringList environment = QProcess::systemEnvironment();
    environment.append(extraEnvironment);
    process.setEnvironment(environment);
    process.start(QStringLiteral(LEVELSCRIBE_CLI), arguments);
    if (!process.waitForFinished(timeoutMs)) {
        process.kill();
        process.waitForFinished();
        return {-1, {}, QStringLiteral("timed out")};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

inline QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

inline QStringList lines(const QString &text) { return text.split(QLatin1Char('\n'), Qt::SkipEmptyParts); }

} // namespace ls::test
