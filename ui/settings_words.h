// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format.h"
#include "ui/settings_catalogue.h"

#include <QCoreApplication>

namespace ls {

/// What the parts of the catalogue of settings share; for them only.
struct SettingsWords {
    Q_DECLARE_TR_FUNCTIONS(ls::SettingsCatalogue)
};

inline SettingChoice choice(const char *value, const QString &text) { return {SettingValue(std::string(value)), text}; }

inline QString metricText(std::string_view key)
{
    const Metric metric = *metricByKey(key);
    const MetricInfo &info = metricInfo(metric);
    return QStringLiteral("%1 – %2").arg(
        QString::fromUtf8(info.symbol.data(), static_cast<qsizetype>(info.symbol.size())), meaningText(metric));
}

template <typename Keys>
QList<SettingChoice> metricChoices(const Keys &keys)
{
    QList<SettingChoice> choices;
    for (const std::string_view key : keys)
        choices.append({SettingValue(std::string(key)), metricText(key)});
    return choices;
}

void addRecordingSettings(QList<SettingInfo> &list);
void addTriggerSettings(QList<SettingInfo> &list);
void addTimerSettings(QList<SettingInfo> &list);

} // namespace ls
