// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start_guard.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStringList>

#include <csignal>

namespace ls {

namespace {

bool isRunning(qint64 processId)
{
    return processId > 0 && processId != QCoreApplication::applicationPid() &&
        kill(static_cast<pid_t>(processId), 0) == 0;
}

} // namespace

QString StartGuard::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
        QStringLiteral("/Levelscribe/running");
}

StartGuard::StartGuard(const QString &path) : m_path(path)
{
    QFile file(m_path);
    if (file.open(QIODevice::ReadOnly)) {
        // The process, and how many starts before its own had failed.
        const QStringList words = QString::fromLatin1(file.read(64)).split(QLatin1Char(' '));
        m_isOwner = !isRunning(words.value(0).toLongLong());
        if (m_isOwner)
            m_failedStarts = qBound(1, words.value(1).toInt() + 1, 99);
    }
    if (m_isOwner)
        write(m_failedStarts);
}

void StartGuard::write(int failedStarts)
{
    QDir().mkpath(QFileInfo(m_path).path());
    QFile file(m_path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(QStringLiteral("%1 %2").arg(QCoreApplication::applicationPid()).arg(failedStarts).toLatin1());
}

void StartGuard::reachedMeasuring()
{
    if (m_isOwner && !m_hasMeasured)
        write(0);
    m_hasMeasured = true;
}

void StartGuard::endedWell()
{
    if (m_isOwner)
        QFile::remove(m_path);
}

Settings safeSettings(const Settings &stored, int failedStarts)
{
    Settings safe;
    safe.language = stored.language;
    safe.isFirstStartOver = stored.isFirstStartOver;
    safe.outputFolder = stored.outputFolder;
    safe.view.theme = stored.view.theme;
    safe.view.fontPercent = stored.view.fontPercent;
    if (failedStarts > 1)
        return safe;
    safe.calibrationFile = stored.calibrationFile;
    safe.levelSource = stored.levelSource;
    safe.fullScaleDbSpl = stored.fullScaleDbSpl;
    safe.fullScaleDevice = stored.fullScaleDevice;
    safe.calibratorDbSpl = stored.calibratorDbSpl;
    safe.loudnessChannels = stored.loudnessChannels;
    safe.limit = stored.limit;
    safe.recording = stored.recording;
    return safe;
}

} // namespace ls
