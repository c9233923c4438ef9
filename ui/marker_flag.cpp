// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/marker_flag.h"

#include "ui/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace ls {

QRectF paintMarkerFlag(QPainter &painter, const Event &marker, qreal x, const QRectF &plot)
{
    const Theme &t = theme();
    const QRectF flag(x - 0.5, plot.top() + 1.0, markerFlagWidth, markerFlagHeight);
    painter.fillRect(flag, t.peak);
    painter.setFont(uiFont(11, QFont::DemiBold));
    if (std::isfinite(marker.value)) {
        painter.setPen(t.dark ? t.plot : t.panel);
        painter.drawText(flag, Qt::AlignCenter, QString::number(static_cast<int>(marker.value)));
    }
    return flag;
}

void paintMarkerNote(QPainter &painter, const Event &marker, const QRectF &flag, qreal width)
{
    painter.setPen(theme().text);
    const QString note = QFontMetricsF(painter.font())
                             .elidedText(QString::fromStdString(marker.detail).simplified(), Qt::ElideRight, width);
    if (note.size() > 1)
        painter.drawText(QRectF(flag.right() + 4.0, flag.top(), width, flag.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         note);
}

} // namespace ls
