// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing.h"

#include <QApplication>

namespace ls {

namespace {

constexpr const char *platformVariable = "QT_QPA_PLATFORM";

bool isSet(const char *name) { return !qEnvironmentVariableIsEmpty(name); }

} // namespace

bool hasDisplay()
{
    if (isSet(platformVariable) && QGuiApplication::platformName() == QLatin1String("offscreen"))
        return false;
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, Drawing drawing)
{
    if (drawing == Drawing::nothing)
        return std::make_unique<QCoreApplication>(argc, argv);
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const bool anyDisplay = isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
#else
    const bool anyDisplay = true;
#endif
    // A display that does not answer would end the process.
    if (!isSet(platformVariable) && (drawing == Drawing::files || !anyDisplay))
        qputenv(platformVariable, "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace ls
