// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings_store.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QString>
#include <QVariant>

namespace ls {

namespace {

constexpr auto recentKey = "recent_files";

QString key(const char *name) { return QStringLiteral("settings/") + QLatin1String(name); }

QString notAValue(const QString &name, const QString &text)
{
    constexpr qsizetype mostShown = 40;
    return QStringLiteral("“%1” is no %2").arg(text.left(mostShown), name);
}
QString notAValue(const char *name, const QString &text) { return notAValue(QString::fromLatin1(name), text); }

struct Load {
    QSettings &store;
    QStringList &wrong;
    void operator()(const char *name, std::string &field) const
    {
        field = store.value(key(name), QString::fromStdString(field)).toString().toStdString();
    }
    void operator()(const char *name, int &field) const { number(name, field, &QVariant::toInt); }
    void operator()(const char *name, double &field) const { number(name, field, &QVariant::toDouble); }

private:
    template <typename Number>
    void number(const char *name, Number &field, Number (QVariant::*convert)(bool *) const) const
    {
        const QVariant stored = store.value(key(name));
        if (!stored.isValid())
            return;
        bool ok = false;
        const Number value = (stored.*convert)(&ok);
        if (ok)
            field = value;
        else
            wrong += notAValue(name, stored.toString());
    }
};

/// Each field as text, to be compared.
struct Print {
    QStringList &names;
    QStringList &texts;
    void operator()(const char *name, const std::string &field) const { add(name, QString::fromStdString(field)); }
    void operator()(const char *name, int field) const { add(name, QString::number(field)); }
    void operator()(const char *name, double field) const { add(name, QString::number(field)); }

private:
    void add(const char *name, const QString &text) const
    {
        names += QLatin1String(name);
        texts += text;
    }
};

QStringList outOfRange(const Settings &read, const Settings &valid)
{
    QStringList names, before, after, wrong, ignored;
    forEachField(read, Print{names, before});
    forEachField(valid, Print{ignored, after});
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (before[i] != after[i])
            wrong += notAValue(names[i], before[i]);
    }
    return wrong;
}

/// What is wrong with a file's form; empty: nothing. QSettings itself reads over most of it.
QString faultOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return file.errorString();
    bool goesOn = false;
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine().trimmed();
        const bool isSetting = line.contains('=') && !line.contains('\0');
        const bool isSection = line.startsWith('[') && line.endsWith(']');
        if (!goesOn && !line.isEmpty() && !line.startsWith(';') && !isSetting && !isSection)
            return QStringLiteral("line %1 is none of settings").arg(number);
        goesOn = line.endsWith('\\');
    }
    return {};
}

/// A name beside the file that is free.
QString nameAside(const QString &path)
{
    QString name = path + QStringLiteral(".damaged");
    for (int number = 2; QFile::exists(name); ++number)
        name = path + QStringLiteral(".damaged-%1").arg(number);
    return name;
}

Error damaged(const QString &path, QString why, const QString &kept)
{
    if (!kept.isEmpty())
        why += QStringLiteral("; it is kept as “%1”").arg(QFileInfo(kept).fileName());
    return {ErrorCode::settingsDamaged, path.toStdString(), why.toStdString()};
}

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

LoadedSettings loadSettings()
{
    LoadedSettings loaded;
    const QString path = QSettings().fileName();
    if (const QString fault = faultOf(path); !fault.isEmpty()) {
        const QString aside = nameAside(path);
        loaded.problem = damaged(path, fault, QFile::rename(path, aside) ? aside : QString());
        return loaded;
    }
    QStringList wrong;
    Settings read;
    {
        QSettings store;
        forEachField(read, Load{store, wrong});
    }
    loaded.settings = validated(read);
    wrong += outOfRange(read, loaded.settings);
    if (wrong.isEmpty())
        return loaded;
    QString why = wrong.first();
    if (wrong.size() > 1)
        why += QStringLiteral(" and %1 more").arg(wrong.size() - 1);
    const QString aside = nameAside(path);
    loaded.problem = damaged(path, why, QFile::copy(path, aside) ? aside : QString());
    saveSettings(loaded.settings);
    return loaded;
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
