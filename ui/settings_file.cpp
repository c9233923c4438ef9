// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings_file.h"

#include "core/base/version.h"
#include "core/measure/setting_values.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <utility>

namespace ls {

namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ls::SettingsFile)
};

const QString formatKey = QStringLiteral("format");
const QString formatName = QStringLiteral("levelscribe-settings");
const QString settingsKey = QStringLiteral("settings");

QJsonValue toJson(const SettingValue &value)
{
    if (const auto *text = std::get_if<std::string>(&value))
        return QString::fromStdString(*text);
    if (const auto *number = std::get_if<int>(&value))
        return *number;
    return std::get<double>(value);
}

/// As the field has it now, but with this value; nothing if that is of another kind.
std::optional<SettingValue> fromJson(const QJsonValue &json, const SettingValue &now)
{
    if (std::holds_alternative<std::string>(now))
        return json.isString() ? std::optional(SettingValue(json.toString().toStdString())) : std::nullopt;
    if (!json.isDouble())
        return std::nullopt;
    const double number = json.toDouble();
    if (std::holds_alternative<double>(now))
        return number;
    const bool isInt = std::trunc(number) == number && std::abs(number) <= 1e9;
    return isInt ? std::optional(SettingValue(static_cast<int>(number))) : std::nullopt;
}

} // namespace

QByteArray settingsToJson(const Settings &settings)
{
    QJsonObject values;
    forEachField(settings, [&values](const char *name, const auto &field) {
        if (!isInternalSetting(name))
            values.insert(QLatin1String(name), toJson(SettingValue(field)));
    });
    QJsonObject root;
    root.insert(formatKey, formatName);
    root.insert(QStringLiteral("software"), QString::fromLatin1(programVersion));
    root.insert(settingsKey, values);
    return QJsonDocument(root).toJson();
}

SettingsImport settingsFromJson(const QByteArray &json, const Settings &current, const QString &fileName)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return {current,
                ImportWords::tr("“%1” is no settings file (%2). Choose one that Levelscribe has exported; nothing was "
                                "changed.")
                    .arg(fileName, error.errorString())};
    if (root.value(formatKey).toString() != formatName || !root.value(settingsKey).isObject())
        return {current,
                ImportWords::tr("“%1” is no settings file of Levelscribe. Choose one that Levelscribe has exported; "
                                "nothing was changed.")
                    .arg(fileName)};
    const QJsonObject values = root.value(settingsKey).toObject();
    SettingsImport import{current, {}};
    for (auto value = values.constBegin(); value != values.constEnd(); ++value) {
        const std::string name = value.key().toStdString();
        const std::optional<SettingValue> now = settingValue(current, name);
        if (!now || isInternalSetting(name))
            continue; // of a later version
        const std::optional<SettingValue> read = fromJson(value.value(), *now);
        bool isGood = read.has_value();
        if (isGood) {
            setSettingValue(import.settings, name, *read);
            isGood = settingValue(validated(import.settings), name) == read;
        }
        if (!isGood)
            return {current,
                    ImportWords::tr("“%1” cannot be taken: the value of “%2” is out of range or of another kind. "
                                    "Nothing was changed.")
                        .arg(fileName, value.key())};
    }
    // Each is good by itself; together with what stays as it was they may not be, as 32-bit float samples are none of
    // FLAC.
    import.settings = validated(std::move(import.settings));
    return import;
}

} // namespace ls
