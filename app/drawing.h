// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <memory>

namespace ls {

/// What a command draws.
enum class Drawing {
    nothing, ///< it needs no window system, and starts faster without
    files,   ///< pictures and documents: drawn without a display
    window,  ///< on the display, if there is one
};

/// True if there is a window system to open a window on.
bool hasDisplay();

/// The one application object of the process, as the command needs it.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, Drawing drawing);

} // namespace ls
