// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/measure/settings.h"

#include <QStringList>

#include <filesystem>
#include <optional>

namespace ls {

struct LoadedSettings {
    Settings settings;
    std::optional<Error> problem; ///< settingsDamaged, with what was wrong and where the file is kept
};

/// The settings as last saved; what is missing has its default.
///
/// So has everything in a file that cannot be read, and each value that is none or out of range. Then the file is kept
/// aside, beside its place, and a whole one takes its place: the problem is told once.
LoadedSettings loadSettings();

void saveSettings(const Settings &settings);

/// The recordings that were opened last, the newest first.
QStringList loadRecent();
void saveRecent(const QStringList &paths);

/// Where calibrator checks are kept: beside the settings.
std::filesystem::path calibratorLogFile();
/// Likewise what was typed into reports.
std::filesystem::path reportMemoryFile();

} // namespace ls
