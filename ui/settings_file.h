// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/settings.h"

#include <QByteArray>
#include <QString>

namespace ls {

/// All settings as a text file to keep or to take to another computer: JSON, each by its name.
QByteArray settingsToJson(const Settings &settings);

/// What a settings file came to: settings, or in words why not.
struct SettingsImport {
    Settings settings;
    QString problem; ///< empty: all is well
};

/// Reads such a file. What it does not name stays as in `current`. Refused as a whole if it is none, if a value is of
/// another kind or out of its range: nothing is taken by halves. `fileName` is for the words.
SettingsImport settingsFromJson(const QByteArray &json, const Settings &current, const QString &fileName);

} // namespace ls
