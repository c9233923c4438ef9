// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QLocale>
#include <QPen>
#include <QString>

#include <cstddef>

namespace ls {

/// How a chart is set: for white paper, whatever it is drawn on.
///
/// Every length in a chart is a multiple of `em`, so that the same chart fits a page, a picture and a window.
struct ChartStyle {
    double em = 12.0; ///< height of the body text in units of the painter
    QLocale locale = QLocale::c();

    /// A font of `size` em. Its figures are all of the same width.
    QFont font(double size = 1.0, QFont::Weight weight = QFont::Normal) const;
    QPen pen(const QColor &colour, double widthEm) const;
};

/// The family in which charts and documents are set: the first of a short list that is installed, so that a document
/// looks the same everywhere.
QString documentFontFamily();

/// Colours on white. Contrast of text is at least 4.5, of what carries a value at least 3; hues are told apart by
/// colour-blind eyes, and no meaning rests on a hue alone.
namespace ink {
inline const QColor paper(0xFF, 0xFF, 0xFF);
inline const QColor text(0x14, 0x18, 0x1C);
inline const QColor secondary(0x45, 0x50, 0x5B);
inline const QColor tertiary(0x61, 0x6C, 0x77);
inline const QColor frame(0x7C, 0x87, 0x92);
inline const QColor grid(0xDC, 0xE2, 0xE7);
inline const QColor gridMinor(0xED, 0xF1, 0xF4);
inline const QColor accent(0x1F, 0x6F, 0xB2);
inline const QColor fill(0x9C, 0xC4, 0xE6);
inline const QColor event(0xDF, 0xED, 0xF9);
inline const QColor marker(0xB4, 0x53, 0x00);
inline const QColor ok(0x0A, 0x75, 0x50);
inline const QColor warn(0x8A, 0x5A, 0x00);
inline const QColor over(0xC2, 0x1B, 0x2B);
} // namespace ink

/// How the n-th of several lines is drawn: hue and dashes both differ.
QPen tracePen(std::size_t index, const ChartStyle &style);
/// The same hue, pale: for the band from lowest to highest behind the line.
QColor traceTint(std::size_t index);

} // namespace ls
