// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/setting_values.h"

#include <QList>
#include <QString>

namespace ls {

/// Where a setting stands in the dialog, in this order.
enum class SettingGroup { input, calibration, display, spectrum, loudness, recording, trigger, timer, limit, language };

/// When another value is in force.
enum class SettingEffect { atOnce, nextMeasurement, nextRecording, nextStart };

/// How it is chosen.
enum class SettingControl {
    choice,
    number,
    toggle, ///< 0 or 1
    text,
    timeOfDay, ///< HH:MM, or empty
    folder,
    elsewhere, ///< on a page of its own; here it is only shown
};

/// One of the values of a choice.
struct SettingChoice {
    SettingValue value;
    QString text;
};

/// What a person needs to know of a setting, in the user's language.
struct SettingInfo {
    const char *name = ""; ///< of forEachField()
    SettingGroup group{};
    SettingControl control{};
    SettingEffect effect = SettingEffect::atOnce;
    /// It changes what the numbers mean: not to be touched while measuring.
    bool isLockedWhileMeasuring = false;
    QString title;
    QString help; ///< what it does
    QString unit = {};
    NumberRange range = {0.0, 0.0};
    QList<SettingChoice> choices = {};
};

/// Every setting that a person can choose, by group. Made anew for each language.
QList<SettingInfo> settingsCatalogue();

QString settingGroupText(SettingGroup group);
QString settingEffectText(SettingEffect effect);

} // namespace ls
