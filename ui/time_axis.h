// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QPainter;
class QRectF;

namespace ls {

/// Paints lines and labels of a wall-clock axis below a plot whose right edge is at `endMs` since the epoch. Ticks
/// stand on round local times, also in a zone that is half an hour off.
void paintTimeAxis(QPainter &painter, const QRectF &plot, qint64 endMs, double shownSeconds);

} // namespace ls
