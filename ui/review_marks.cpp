// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review_marks.h"

#include "ui/theme.h"

#include <QBrush>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ls {

namespace {

using Kind = Event::Kind;

constexpr qreal flagWidth = 14.0;
constexpr qreal flagHeight = 12.0;
constexpr qreal longestName = 140.0;
constexpr qreal tickHeight = 8.0;
constexpr qreal reach = 4.0; // of the mouse, beside a line

bool isLost(Kind kind) { return kind == Kind::gap || kind == Kind::clockLoss || kind == Kind::diskLoss; }

bool isTick(Kind kind)
{
    return kind != Kind::marker && kind != Kind::withdrawn && kind != Kind::classified && kind != Kind::calibration;
}

} // namespace

bool isStretch(const Event &event)
{
    return event.count > 0 && (event.kind == Kind::exclusion || event.kind == Kind::trigger || isLost(event.kind));
}

void ReviewMarks::paintStretch(QPainter &painter, const StoredEvent &stored, const QRectF &stretch) const
{
    const Theme &t = theme();
    const Kind kind = stored.event.kind;
    const bool isSelected = stored.id == m_selected;
    if (kind == Kind::exclusion) {
        QColor dimmed = t.plot;
        dimmed.setAlphaF(0.6F);
        painter.fillRect(stretch, dimmed);
        painter.fillRect(stretch, QBrush(t.peak, Qt::FDiagPattern));
        painter.setPen(QPen(t.peak, isSelected ? 2 : 1));
        painter.drawLine(stretch.topLeft(), stretch.bottomLeft());
        painter.drawLine(stretch.topRight(), stretch.bottomRight());
    } else if (kind == Kind::trigger) {
        QColor shade = t.accent;
        shade.setAlphaF(isSelected ? 0.28F : 0.16F);
        painter.fillRect(stretch, shade);
        painter.fillRect(QRectF(stretch.left(), stretch.top(), stretch.width(), 2.0), t.accent);
    } else {
        painter.fillRect(stretch, QBrush(t.tertiary, Qt::BDiagPattern));
        if (isSelected) {
            painter.setPen(t.record);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(stretch);
        }
    }
}

void ReviewMarks::paintFlag(QPainter &painter, const StoredEvent &stored, qreal x, const QRectF &plot, qreal room) const
{
    const Theme &t = theme();
    const Event &event = stored.event;
    const bool isSelected = stored.id == m_selected;
    const qreal middle = std::round(x) + 0.5;
    QPen line(t.peak, isSelected ? 2 : 1);
    if (!isSelected)
        line.setDashPattern({3, 3});
    painter.setPen(line);
    painter.drawLine(QPointF(middle, plot.top()), QPointF(middle, plot.bottom()));
    const QRectF flag(middle - 0.5, plot.top() + 1.0, flagWidth, flagHeight);
    painter.fillRect(flag, t.peak);
    painter.setFont(uiFont(11, QFont::DemiBold));
    if (std::isfinite(event.value)) {
        painter.setPen(t.dark ? t.plot : t.panel);
        painter.drawText(flag, Qt::AlignCenter, QString::number(static_cast<int>(event.value)));
    }
    painter.setFont(uiFont(11, isSelected ? QFont::DemiBold : QFont::Normal));
    painter.setPen(t.text);
    const qreal width = std::min({longestName, room - flagWidth - 8.0, plot.right() - flag.right() - 8.0});
    const QString name = QFontMetricsF(painter.font())
                             .elidedText(QString::fromStdString(event.detail).simplified(), Qt::ElideRight, width);
    if (name.size() > 1)
        painter.drawText(QRectF(flag.right() + 4.0, flag.top(), width, flagHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         name);
}

/// At the foot of the plot: a triangle whose colour says how much it matters; selected, a line as well.
void ReviewMarks::paintTick(QPainter &painter, const StoredEvent &stored, qreal x, const QRectF &plot) const
{
    const Theme &t = theme();
    const EventWeight weight = eventWeight(stored.event.kind);
    const QColor colour = weight == EventWeight::loss ? t.record
        : weight == EventWeight::warning              ? t.warn
                                                      : t.secondary;
    const QPolygonF triangle{
        {QPointF(x, plot.bottom() - tickHeight), QPointF(x - 4.0, plot.bottom()), QPointF(x + 4.0, plot.bottom())}};
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(triangle);
    if (stored.id != m_selected)
        return;
    painter.setPen(colour);
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
}

void ReviewMarks::paint(QPainter &painter, const QRectF &plot, const XOfFrame &xOf) const
{
    painter.save();
    painter.setClipRect(plot);
    qreal lastTick = plot.left() - 10.0;
    for (const StoredEvent &stored : m_events) {
        const Event &event = stored.event;
        const qreal x = xOf(event.frame);
        const qreal endX = isStretch(event) ? xOf(event.frame + event.count) : x;
        if (endX < plot.left() - 4.0 || x > plot.right() + 4.0)
            continue;
        if (isStretch(event)) {
            const qreal left = std::max(plot.left() - 1.0, x);
            const qreal right = std::min(plot.right() + 1.0, std::max(endX, x + 1.0));
            paintStretch(painter, stored, QRectF(left, plot.top(), right - left, plot.height()));
        } else if (isTick(event.kind) && (x - lastTick >= 2.0 || stored.id == m_selected)) {
            paintTick(painter, stored, x, plot); // a thousand at one place are one
            lastTick = x;
        }
    }
    qreal next = plot.right() + longestName;
    for (auto stored = m_events.rbegin(); stored != m_events.rend(); ++stored) {
        const qreal x = xOf(stored->event.frame);
        if (stored->event.kind != Kind::marker || x < plot.left() - longestName || x > plot.right() + 1.0)
            continue;
        if (next - x < 1.0 && stored->id != m_selected)
            continue;
        paintFlag(painter, *stored, x, plot, next - x);
        next = x;
    }
    painter.restore();
}

const StoredEvent *ReviewMarks::hit(const QPointF &place, const QRectF &plot, const XOfFrame &xOf) const
{
    const StoredEvent *found = nullptr;
    for (const StoredEvent &stored : m_events) {
        const qreal x = xOf(stored.event.frame);
        const bool onFlag = stored.event.kind == Kind::marker && place.y() < plot.top() + flagHeight + 4.0 &&
            place.x() >= x - reach && place.x() <= x + flagWidth + 2.0;
        if (onFlag)
            return &stored;
        const bool onTick = isTick(stored.event.kind) && !isStretch(stored.event) &&
            place.y() > plot.bottom() - tickHeight - 4.0 && std::abs(place.x() - x) <= reach + 1.0;
        const bool onEdge = isStretch(stored.event) &&
            (std::abs(place.x() - x) <= reach ||
             std::abs(place.x() - xOf(stored.event.frame + stored.event.count)) <= reach);
        const bool onTop = isStretch(stored.event) && place.y() < plot.top() + flagHeight + 4.0 && place.x() >= x &&
            place.x() <= xOf(stored.event.frame + stored.event.count);
        if (onTick || onEdge || onTop)
            found = &stored;
    }
    return found;
}

} // namespace ls
