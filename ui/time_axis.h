// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QPainter;
class QRectF;

namespace ls {

/// A wall-clock axis below a plot that shows so many seconds up to `endMs` since the epoch at its right edge: the lines
/// in the plot, which belong below the curves (over them they would hide a maximum of one pixel), and what is below it.
void paintTimeLines(QPainter &painter, const QRectF &plot, qint64 endMs, double shownSeconds);
void paintTimeLabels(QPainter &painter, const QRectF &plot, qint64 endMs, double shownSeconds);

} // namespace ls
