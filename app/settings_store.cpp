// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings_store.h"

#include <QSettings>
#include <QStandardPaths>
#include <QString>

namespace ls {

namespace {

constexpr auto recentKey = "recent_files";

QString key(const char *name) { return QStringLiteral("settings/") + QLatin1String(name); }

struct Load {
    QSettings &store;
    void operator()(const char *name, std::string &field) const
    {
        field = store.value(key(name), QString::fromStdString(field)).toString().toStdString();
    }
    void operator()(const char *name, int &field) const
    {
        bool ok = false;
        const int value = store.value(key(name)).toInt(&ok);
        if (ok)
            field = value;
    }
    void operator()(const char *name, double &field) const
    {
        bool ok = false;
        const double value = store.value(key(name)).toDouble(&ok);
        if (ok)
            field = value;
    }
};

struct Save {
    QSettings &store;
    void operator()(const char *name, const std::string &field) const
    {
        store.setValue(key(name), QString::fromStdString(field));
    }
    void operator()(const char *name, int field) const { store.setValue(key(name), field); }
    void operator()(const char *name, double field) const { store.setValue(key(name), field); }
};

} // namespace

Settings loadSettings()
{
    QSettings store;
    Settings settings;
    forEachField(settings, Load{store});
    return validated(settings);
}

std::filesystem::path calibratorLogFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return (folder + QStringLiteral("/Levelscribe/calibrator-checks.jsonl")).toStdU16String();
}

std::filesystem::path reportMemoryFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return (folder + QStringLiteral("/Levelscribe/reports.json")).toStdU16String();
}

QStringList loadRecent() { return QSettings().value(QLatin1String(recentKey)).toStringList(); }

void saveRecent(const QStringList &paths) { QSettings().setValue(QLatin1String(recentKey), paths); }

void saveSettings(const Settings &settings)
{
    QSettings store;
    forEachField(settings, Save{store});
}

} // namespace ls
