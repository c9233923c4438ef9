// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/event.h"

#include <QRectF>

class QPainter;

namespace ls {

/// The flag at the top of a marker's line, alike in the live history and in a review; in pixels.
inline constexpr qreal markerFlagWidth = 14.0;
inline constexpr qreal markerFlagHeight = 12.0;

/// Paints it with the marker's number, if it has one, to the right of the line at `x`; gives its place.
QRectF paintMarkerFlag(QPainter &painter, const Event &marker, qreal x, const QRectF &plot);

/// Paints the marker's note beside the flag in the painter's font, ended by … where it is wider than `width`.
void paintMarkerNote(QPainter &painter, const Event &marker, const QRectF &flag, qreal width);

} // namespace ls
