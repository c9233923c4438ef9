// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>

#include <cstddef>
#include <string_view>

class QPainter;

namespace ls {

/// A word of the charts in the language of the translators that are installed.
QString chartWord(const char *word);

/// Text with subscripts: `L_{AF}` is L and a lowered AF. An underscore without brace is itself.
qreal chartTextWidth(const QString &text, const QFont &font);

enum class Anchor { left, middle, right };

/// Draws it on the base line; gives its width. The painter's font and pen change.
qreal drawChartText(QPainter &painter, const QPointF &place, const QString &text, const QFont &font,
                    const QColor &colour, Anchor anchor = Anchor::left);

/// A standard's symbol in that form: LAFmax with a stem of one becomes `L_{AFmax}`.
QString chartSymbol(std::string_view symbol, std::size_t stem);

/// Without subscripts and ended by … where it is wider than `width`.
QString elidedChartText(const QString &text, const QFont &font, qreal width);

} // namespace ls
