// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/settings.h"

#include <QStringList>

#include <filesystem>

namespace ls {

/// The settings as last saved; what is missing or out of range has its default.
Settings loadSettings();

void saveSettings(const Settings &settings);

/// The recordings that were opened last, the newest first.
QStringList loadRecent();
void saveRecent(const QStringList &paths);

/// Where calibrator checks are kept: beside the settings.
std::filesystem::path calibratorLogFile();
/// Likewise what was typed into reports.
std::filesystem::path reportMemoryFile();

} // namespace ls
