// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

#include <optional>
#include <string_view>

class QWidget;

namespace ls {

/// The colours of the window by role.
///
/// Contrast of text on its surface is at least 4.5, of what carries a value at least 3. Zones differ in more than
/// hue: bluish green, yellow, orange, vermilion.
struct Theme {
    bool dark = true;
    bool highContrast = false;
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

/// What the user can choose; the names are ViewSettings::theme's. High contrast is on black, with text at 7 or more and
/// every line that divides something at 3 or more.
enum class ThemeKind { system, light, dark, highContrast };
std::optional<ThemeKind> themeFromName(std::string_view name);
std::string_view themeName(ThemeKind kind);
/// The colours of a theme that need not be in force.
Theme themeOf(ThemeKind kind);

/// The size of all text, 80 to 200 per cent of the usual; holds for widgets that are made later.
void setFontPercent(int percent);

/// Gives the application the palette, the style sheet and the colours of theme(). Every widget then gets a
/// QEvent::StyleChange.
void applyTheme(ThemeKind kind);
/// The two halves of applyTheme(), for the program's start: while there is a style sheet, Qt goes through all that a
/// widget holds whenever it is put into another one, so a window is made between them.
void setThemeColours(ThemeKind kind);
void applyThemeSheet();

/// A length in logical pixels that grows with the text: what holds text is measured so.
int scaled(int pixels);
qreal scaled(double pixels);

/// The platform's font in a size in logical pixels, at the size of text that was chosen.
QFont uiFont(int pixels, QFont::Weight weight = QFont::Normal);

/// Sets a property the style sheet selects by, and lets the sheet have its effect.
void setLook(QWidget *widget, const char *property, const QString &value);

} // namespace ls
