// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/settings.h"

#include <filesystem>

namespace ls {

/// The settings as last saved; what is missing or out of range has its default.
Settings loadSettings();

void saveSettings(const Settings &settings);

/// Where calibrator checks are kept: beside the settings.
std::filesystem::path calibratorLogFile();

} // namespace ls
