// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

class QApplication;
class QWidget;

namespace ls {

/// The colours of the window by role, dark or light.
///
/// Contrast of text on its surface is at least 4.5, of what carries a value at least 3. Zones differ in more than
/// hue: bluish green, yellow, orange, vermilion.
struct Theme {
    bool dark = true;
    QColor window, panel, raised, plot;
    QColor border, gridMajor, gridMinor, outline;
    QColor text, secondary, tertiary;
    QColor accent, accentBackground;
    QColor record, recordBackground;
    QColor barFill, barTop;
    QColor spectrumFill; ///< below the spectrum: quieter than a bar, opaque because that is painted much faster
    QColor peak;
    QColor ok, warn, hot, over;
    QColor okBackground, warnBackground;
};

/// The theme in force; dark before the first applyTheme(). Thread: [ui].
const Theme &theme();

/// True if the system's own palette is dark; to be asked before applyTheme().
bool systemIsDark();

/// Gives the application the palette, the style sheet and the colours of theme(). Every widget then gets a
/// QEvent::StyleChange.
void applyTheme(bool dark);

/// The same, as dark or light as the system is.
void applyTheme(QApplication &application);

/// The platform's font in a size in logical pixels.
QFont uiFont(int pixels, QFont::Weight weight = QFont::Normal);

/// Sets a property the style sheet selects by, and lets the sheet have its effect.
void setLook(QWidget *widget, const char *property, const QString &value);

} // namespace ls
