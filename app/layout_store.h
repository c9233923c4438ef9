// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window_layout.h"

namespace ls {

/// As last saved; what is missing or makes no sense is as at first.
WindowLayout loadLayout();
void saveLayout(const WindowLayout &layout);

/// Puts settings and layout aside, and forgets the layout; see restoreSettings().
void putSettingsAside();
bool hasSettingsAside();
/// They hold again, from the next start on.
void restoreSettings();

} // namespace ls
