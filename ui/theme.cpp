// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "core/measure/view_settings.h"

#include <QApplication>
#include <QPalette>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace ls {

namespace {

Theme darkTheme()
{
    Theme t;
    t.dark = true;
    t.window = QColor(0x14171B);
    t.panel = QColor(0x1B1F24);
    t.raised = QColor(0x252B32);
    t.plot = QColor(0x0F1215);
    t.border = QColor(0x2E353D);
    t.gridMajor = QColor(0x2A3138);
    t.gridMinor = QColor(0x1B2025);
    t.outline = QColor(0x6A7682);
    t.text = QColor(0xE9EDF0);
    t.secondary = QColor(0xAEB7C0);
    t.tertiary = QColor(0x8C97A2);
    t.accent = QColor(0x5DB1EE);
    t.accentBackground = QColor(0x1D3346);
    t.record = QColor(0xFF6A5F);
    t.recordBackground = QColor(0x46201F);
    t.barFill = QColor(0x2B608C);
    t.barTop = QColor(0x7CC0F2);
    t.spectrumFill = QColor(0x1F3D58);
    t.peak = QColor(0xF0A040);
    t.ok = QColor(0x35C496);
    t.warn = QColor(0xF4B93A);
    t.hot = QColor(0xF58A33);
    t.over = QColor(0xFF6A5F);
    t.okBackground = QColor(0x16362C);
    t.warnBackground = QColor(0x3B2F12);
    return t;
}

Theme lightTheme()
{
    Theme t;
    t.dark = false;
    t.window = QColor(0xEEF1F4);
    t.panel = QColor(0xFFFFFF);
    t.raised = QColor(0xEDF0F3);
    t.plot = QColor(0xFBFCFD);
    t.border = QColor(0xD3D9DF);
    t.gridMajor = QColor(0xDCE2E7);
    t.gridMinor = QColor(0xEDF1F4);
    t.outline = QColor(0x7C8792);
    t.text = QColor(0x14181C);
    t.secondary = QColor(0x45505B);
    t.tertiary = QColor(0x616C77);
    t.accent = QColor(0x0A62AB);
    t.accentBackground = QColor(0xDFEDF9);
    t.record = QColor(0xC21B2B);
    t.recordBackground = QColor(0xFBE3E3);
    t.barFill = QColor(0x7FB2DC);
    t.barTop = QColor(0x1F6FB2);
    t.spectrumFill = QColor(0xB7D3EB);
    t.peak = QColor(0xB45300);
    t.ok = QColor(0x0A7550);
    t.warn = QColor(0x8A5A00);
    t.hot = QColor(0xB45300);
    t.over = QColor(0xB01030); // more blue than record's red: without green cones that one looks like warn's brown
    t.okBackground = QColor(0xDDF2E9);
    t.warnBackground = QColor(0xFBEFCF);
    return t;
}

/// Source of the targets: WCAG 2.1, 1.4.6 (text 7) and 1.4.11 (what is no text 3).
Theme highContrastTheme()
{
    Theme t;
    t.dark = true;
    t.highContrast = true;
    t.window = t.panel = t.plot = Qt::black;
    t.raised = QColor(0x1A1A1A);
    t.border = QColor(0x8A8A8A);
    t.gridMajor = QColor(0x5E5E5E);
    t.gridMinor = QColor(0x333333);
    t.outline = QColor(0xFFFFFF);
    t.text = QColor(0xFFFFFF);
    t.secondary = QColor(0xEDEDED);
    t.tertiary = QColor(0xD0D0D0);
    t.accent = QColor(0x6CC8FF);
    t.accentBackground = QColor(0x00243D);
    t.record = QColor(0xFF9A8F);
    t.recordBackground = QColor(0x3D0A08);
    t.barFill = QColor(0x1F6FB2);
    t.barTop = QColor(0xA6DBFF);
    t.spectrumFill = QColor(0x123F66);
    t.peak = QColor(0xFFB14A);
    t.ok = QColor(0x3CE6B0);
    t.warn = QColor(0xFFE14D);
    t.hot = QColor(0xFFB14A);
    t.over = QColor(0xFF8A7A);
    t.okBackground = QColor(0x00281B);
    t.warnBackground = QColor(0x2E2500);
    return t;
}

int &fontPercent()
{
    static int percent = 100;
    return percent;
}

Theme &currentTheme()
{
    static Theme current = darkTheme();
    return current;
}

QPalette paletteOf(const Theme &t)
{
    QPalette palette(t.panel, t.panel);
    palette.setColor(QPalette::Window, t.panel);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.panel);
    palette.setColor(QPalette::AlternateBase, t.raised);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::Button, t.raised);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.record);
    palette.setColor(QPalette::ToolTipBase, t.raised);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::PlaceholderText, t.tertiary);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.dark ? t.plot : t.panel);
    palette.setColor(QPalette::Link, t.accent);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.tertiary);
    return palette;
}

// @name stands for a colour, so that the sheet can be read.
const char *const sheet = R"(
* { outline: none; }
QToolTip { background: @raised; color: @text; border: 1px solid @border; padding: 4px; }
QPushButton, QComboBox, QToolButton[tool="true"] {
    background: transparent; color: @text; border: 1px solid transparent; border-radius: 4px; padding: 0 11px; }
QPushButton, QComboBox { min-height: 30px; max-height: 30px; }
QPushButton:hover, QToolButton[tool="true"]:hover { background: @raised; }
QPushButton:pressed, QToolButton[tool="true"]:pressed { background: @border; }
QPushButton:disabled { color: @tertiary; }
QPushButton:focus, QComboBox:focus, QToolButton[tool="true"]:focus { border: 2px solid @accent; padding: 0 10px; }
QPushButton:focus, QComboBox:focus { min-height: 28px; max-height: 28px; }
QPushButton[look="framed"] { background: @raised; border-color: @border; }
QPushButton[look="measuring"] { background: @accentBackground; color: @accent; border-color: @accent; }
QPushButton[look="recording"] { background: @recordBackground; color: @record; border-color: @record; }
QPushButton[look="choice"] { background: @raised; border-color: @border; padding: 0 6px; }
QPushButton[look="choice"]:checked { background: @accentBackground; color: @accent; border-color: @accent; }
QPushButton[look="tab"] { color: @secondary; padding: 0 6px; }
QPushButton[look="tab"]:checked { color: @text; background: @raised; }
QPushButton[look="tab"]:focus { padding: 0 5px; }
QPushButton[look="none"] { color: @tertiary; border: 1px dashed @outline; }
QPushButton[look="estimated"] { background: @warnBackground; color: @warn; border-color: @warn; }
QPushButton[look="checked"] { background: @okBackground; color: @ok; border-color: @ok; }
QComboBox { background: @raised; border-color: @border; }
QComboBox::drop-down { border: none; width: 28px; }
QComboBox::down-arrow { image: url(:/icons/chevron-@kind.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @raised; color: @text; border: 1px solid @border;
    selection-background-color: @accentBackground; selection-color: @accent; padding: 4px; }
QToolButton[tool="true"] { background: @raised; min-height: 22px; max-height: 22px; padding: 0 20px 0 8px; }
QToolButton[tool="true"]:focus { min-height: 20px; max-height: 20px; padding: 0 19px 0 7px; }
QToolButton[tool="icon"] { background: transparent; border: 1px solid transparent; border-radius: 4px;
    min-width: 30px; max-width: 30px; min-height: 30px; max-height: 30px; }
QToolButton[tool="icon"]:hover { background: @raised; }
QToolButton[tool="icon"]:pressed, QToolButton[open="true"] { background: @border; }
QToolButton[tool="icon"]:focus { border: 2px solid @accent; min-width: 28px; max-width: 28px; min-height: 28px;
    max-height: 28px; }
QToolButton[tool="small"] { background: transparent; border: 1px solid transparent; border-radius: 4px;
    min-width: 22px; max-width: 22px; min-height: 22px; max-height: 22px; }
QToolButton[tool="small"]:hover { background: @raised; }
QToolButton[tool="small"]:pressed { background: @border; }
QToolButton[tool="small"]:focus { border: 2px solid @accent; min-width: 20px; max-width: 20px; min-height: 20px;
    max-height: 20px; }
QToolButton[tool="narrow"] { background: transparent; border: 1px solid transparent; border-radius: 4px;
    min-width: 18px; max-width: 18px; min-height: 30px; max-height: 30px; }
QToolButton[tool="narrow"]:hover { background: @raised; }
QToolButton[tool="narrow"]:pressed { background: @border; }
QToolButton[tool="narrow"]:focus { border: 2px solid @accent; min-width: 16px; max-width: 16px; min-height: 28px;
    max-height: 28px; }
QToolButton[tool="icon"]::menu-indicator { image: none; width: 0; }
QLineEdit { background: @raised; color: @text; border: 1px solid @border; border-radius: 4px; padding: 0 8px;
    min-height: 26px; max-height: 26px; }
QLineEdit:focus { border: 2px solid @accent; padding: 0 7px; min-height: 24px; max-height: 24px; }
QLineEdit:disabled { color: @tertiary; }
QRadioButton { spacing: 8px; border: 2px solid transparent; border-radius: 4px; }
QRadioButton:focus { border: 2px solid @accent; }
QRadioButton:disabled { color: @tertiary; }
QRadioButton::indicator { width: 14px; height: 14px; border-radius: 8px; border: 1px solid @outline; background: @raised; }
QRadioButton::indicator:checked { border: 5px solid @accent; width: 6px; height: 6px; background: @raised; }
QCheckBox { spacing: 8px; border: 2px solid transparent; border-radius: 4px; }
QCheckBox:focus { border: 2px solid @accent; }
QCheckBox:disabled { color: @tertiary; }
QCheckBox::indicator { width: 14px; height: 14px; border-radius: 3px; border: 1px solid @outline; background: @raised; }
QCheckBox::indicator:checked { border-color: @accent; background: @accent; image: url(:/icons/tick-@kind.svg); }
QCheckBox::indicator:checked:disabled { border-color: @outline; background: @outline; }
QComboBox:disabled { color: @tertiary; }
QProgressBar { background: @raised; border: 1px solid @border; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QToolButton[tool="true"]::menu-indicator { image: url(:/icons/chevron-@kind.svg); width: 12px; height: 12px;
    subcontrol-origin: border; subcontrol-position: center right; right: 5px; }
QMenu { background: @raised; color: @text; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 4px 24px 4px 24px; border-radius: 4px; }
QMenu::item:selected { background: @accentBackground; color: @accent; }
QLabel[chip="simulated"] { background: @accentBackground; color: @accent; border: 1px solid @accent;
    border-radius: 4px; padding: 0 8px; font-weight: 600; }
QLabel[chip="warn"] { background: @warnBackground; color: @warn; border-radius: 4px; padding: 0 8px; }
QLabel[chip="over"] { background: @recordBackground; color: @over; border-radius: 4px; padding: 0 8px; font-weight: 600; }
QLabel[chip="none"] { background: @raised; color: @secondary; border-radius: 4px; padding: 0 8px; }
QLabel[chip="ok"] { background: @okBackground; color: @ok; border-radius: 4px; padding: 0 8px; }
QLabel[note] { border-radius: 4px; padding: 6px 8px; color: @text; background: @raised; }
QLabel[note="warn"] { background: @warnBackground; color: @warn; }
QLabel[note="ok"] { background: @okBackground; color: @ok; }
QLabel[note="error"] { background: @recordBackground; color: @record; }
QLabel[role="secondary"] { color: @secondary; }
QLabel[role="trouble"] { color: @warn; font-weight: 600; }
QLabel[role="tertiary"] { color: @tertiary; }
QWidget[trouble="loss"] { background: @recordBackground; color: @record; }
QWidget[trouble="warning"] { background: @warnBackground; color: @warn; }
QTreeView { background: transparent; border: none; }
QTreeView::item, QTreeView::branch { background: transparent; }
QTreeView#selfTestTable::item:selected, QTreeView#selfTestTable::branch:selected { background: @accentBackground; }
QTreeView#selfTestTable::item { padding: 3px 6px; }
QTreeView#selfTestTable::item:selected { color: @text; }
QHeaderView { background: transparent; border: none; border-bottom: 1px solid @border; }
QHeaderView::section { background: transparent; color: @secondary; border: none; padding: 4px 6px; }
QLabel[role="ok"] { color: @ok; }
QFrame[role="card"] { background: @raised; border: 1px solid @border; border-radius: 6px; }
QFrame[role="drop"] { background: @raised; border: 2px dashed @accent; border-radius: 6px; }
QPushButton[look="primary"] { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[look]:focus { border: 2px solid @accent; }
QPushButton[look="primary"]:focus { border: 2px solid @text; }
QListWidget { background: transparent; color: @text; border: none; padding: 8px; }
QListWidget::item { padding: 6px 8px; border-radius: 4px; }
QListWidget::item:selected { background: @accentBackground; color: @accent; }
QListWidget:focus { border: 2px solid @accent; padding: 6px; }
QTextBrowser { background: @plot; color: @text; border: 1px solid transparent; }
QTextBrowser:focus { border: 1px solid @accent; }
QFrame[role="line"] { background: @border; border: none; }
QToolButton[message] { border: 1px solid @border; border-radius: 4px; padding: 0 8px; color: @secondary;
    background: transparent; min-height: 18px; max-height: 18px; }
QToolButton[message="info"] { border-color: @border; color: @secondary; }
QToolButton[message="warning"] { border-color: @warn; color: @warn; }
QToolButton[message="error"] { border-color: @record; color: @record; background: @recordBackground; }
QToolButton[message]:focus { border: 2px solid @accent; padding: 0 7px; min-height: 16px; max-height: 16px; }
QFrame#messageList { background: @raised; border: 1px solid @border; border-radius: 6px; }
QFrame[role="messageEntry"] { border: 2px solid transparent; border-radius: 4px; }
QFrame[role="messageEntry"]:focus { border-color: @accent; }
QSplitter::handle { background: @border; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 8px; margin: 0; }
QScrollBar::handle:vertical { background: @border; border-radius: 4px; min-height: 24px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; }
)";

// Lengths grow with the text; lines and corners do not.
QString grown(const QString &text)
{
    static const QRegularExpression length(QStringLiteral("(\\d+)px"));
    QString result;
    qsizetype end = 0;
    for (auto match = length.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const int pixels = found.captured(1).toInt();
        result += text.mid(end, found.capturedStart() - end);
        result += QStringLiteral("%1px").arg(pixels > 8 ? scaled(pixels) : pixels);
        end = found.capturedEnd();
    }
    return result + text.mid(end);
}

QString styleSheetOf(const Theme &t)
{
    // Longer names first: a name may begin with another.
    const std::pair<const char *, QColor> colours[] = {
        {"@accentBackground", t.accentBackground},
        {"@recordBackground", t.recordBackground},
        {"@warnBackground", t.warnBackground},
        {"@okBackground", t.okBackground},
        {"@onAccent", t.dark ? QColor(0x0E1114) : QColor(0xFFFFFF)},
        {"@secondary", t.secondary},
        {"@tertiary", t.tertiary},
        {"@outline", t.outline},
        {"@raised", t.raised},
        {"@border", t.border},
        {"@accent", t.accent},
        {"@record", t.record},
        {"@text", t.text},
        {"@warn", t.warn},
        {"@plot", t.plot},
        {"@over", t.over},
        {"@ok", t.ok},
    };
    QString text = grown(QString::fromLatin1(sheet));
    for (const auto &[name, colour] : colours)
        text.replace(QLatin1String(name), colour.name());
    return text.replace(QLatin1String("@kind"), QLatin1String(t.dark ? "dark" : "light"));
}

} // namespace

const Theme &theme() { return currentTheme(); }

bool systemIsDark()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

std::optional<ThemeKind> themeFromName(std::string_view name)
{
    const auto found = std::find(themeNames.begin(), themeNames.end(), name);
    return found == themeNames.end() ? std::nullopt : std::optional(static_cast<ThemeKind>(found - themeNames.begin()));
}

std::string_view themeName(ThemeKind kind) { return themeNames[static_cast<std::size_t>(kind)]; }

Theme themeOf(ThemeKind kind)
{
    // Asked once: our own palette takes the place of the system's.
    static const bool isSystemDark = systemIsDark();
    switch (kind) {
    case ThemeKind::light:
        return lightTheme();
    case ThemeKind::dark:
        return darkTheme();
    case ThemeKind::highContrast:
        return highContrastTheme();
    case ThemeKind::system:
        break;
    }
    return isSystemDark ? darkTheme() : lightTheme();
}

void setFontPercent(int percent) { fontPercent() = percent; }

void applyTheme(ThemeKind kind)
{
    setThemeColours(kind);
    applyThemeSheet();
}

void setThemeColours(ThemeKind kind)
{
    currentTheme() = themeOf(kind);
    // One style everywhere: the style sheet is made for it, and native ones mix badly with our colours.
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(theme()));
    QApplication::setFont(uiFont(13));
}

void applyThemeSheet() { qApp->setStyleSheet(styleSheetOf(theme())); }

int scaled(int pixels) { return (pixels * fontPercent() + 50) / 100; }
qreal scaled(double pixels) { return pixels * fontPercent() / 100.0; }

QFont uiFont(int pixels, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPixelSize(std::max(1, scaled(pixels)));
    font.setWeight(weight);
    return font;
}

void setLook(QWidget *widget, const char *property, const QString &value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace ls
