// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the settings that the program starts with, and as a file of settings that is imported.
#include "app/settings_store.h"
#include "ui/settings_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdlib>

namespace {

using ls::Settings;

/// What is taken is in range: nothing would change if it were looked at again.
void check(const Settings &settings)
{
    if (!(ls::validated(settings) == settings))
        std::abort();
}

void start(const QByteArray &bytes)
{
    static const QTemporaryDir home(QStringLiteral("/dev/shm/fuzz-XXXXXX")); // no disk: thousands a second
    static int number = 0;
    if (!home.isValid())
        std::abort();
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    QCoreApplication::setOrganizationName(QStringLiteral("Fuzz"));
    // QSettings remembers what it has read of a file.
    QCoreApplication::setApplicationName(QString::number(++number));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.path());
    const QString path = QSettings().fileName();
    QDir().mkpath(QFileInfo(path).path());
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            std::abort();
    }
    const ls::LoadedSettings loaded = ls::loadSettings();
    check(loaded.settings);
    // What was wrong is told once: a whole file has taken its place.
    if (loaded.problem && ls::loadSettings().problem)
        std::abort();
    for (const QString &name : QFileInfo(path).dir().entryList(QDir::Files))
        QFile::remove(QFileInfo(path).dir().filePath(name));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Settings current;
    const ls::SettingsImport imported = ls::settingsFromJson(bytes, current, QStringLiteral("settings.json"));
    if (imported.problem.isEmpty())
        check(imported.settings);
    start(bytes);
    return 0;
}
