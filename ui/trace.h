// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPolygonF>

class QPainter;

namespace ls {

/// Draws a curve with many points, about so many logical pixels wide, a hundred times faster than a wide pen does. A
/// colour that lets through is laid on more than once, and so denser than it says.
void drawTrace(QPainter &painter, const QPolygonF &curve, const QColor &colour, qreal width = 1.5);

/// Fills between a curve whose x rise and the line y = `bottom`. `colour` should be opaque: all else is slow.
void fillBelow(QPainter &painter, const QPolygonF &curve, qreal bottom, const QColor &colour);

} // namespace ls
