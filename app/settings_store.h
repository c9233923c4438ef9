// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/settings.h"

namespace ls {

/// The settings as last saved; what is missing or out of range has its default.
Settings loadSettings();

void saveSettings(const Settings &settings);

} // namespace ls
