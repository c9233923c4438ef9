// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review_marks.h"

#include "ui/marker_flag.h"
#include "ui/theme.h"

#include <QBrush>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ls {

namespace {

using Kind = Event::Kind;

constexpr qreal longestNote = 140.0;
constexpr qreal tickHeight = 8.0;
constexpr qreal reach = 4.0; // of the mouse, beside a line

bool isLost(Kind kind) { return kind == Kind::gap || kind == Kind::clockLoss || kind == Kind::diskLoss; }

bool isTick(Kind kind)
{
    return kind != Kind::marker && kind != Kind::withdrawn && kind != Kind::classified && kind != Kind::calibration;
}

/// What is marked alike. A colour that lets through is laid on as a picture: Qt calls its pool of threads for each such
/// fill, which for the events of a day takes 40 ms, and for the picture 0.2 ms.
class Columns {
public:
    /// In the order of their left edges; what touches becomes one.
    void add(const QRect &rect)
    {
        if (!m_rects.isEmpty() && rect.left() <= m_rects.last().right() + 1)
            m_rects.last().setRight(std::max(m_rects.last().right(), rect.right()));
        else
            m_rects << rect;
    }
    Columns underTop(int height) const
    {
        Columns top(*this);
        for (QRect &rect : top.m_rects)
            rect.setHeight(height);
        return top;
    }
    void fill(QPainter &painter, const QBrush &brush) const
    {
        if (m_rects.isEmpty())
            return;
        const qreal ratio = painter.device()->devicePixelRatioF();
        const int height = m_rects.first().height();
        QImage strip(QSizeF(stripWidth * ratio, height * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
        strip.setDevicePixelRatio(ratio);
        strip.fill(Qt::transparent);
        QPainter(&strip).fillRect(0, 0, stripWidth, height, brush);
        for (const QRect &rect : m_rects) {
            for (int left = rect.left(); left <= rect.right(); left += stripWidth) {
                const int width = std::min(stripWidth, rect.right() + 1 - left);
                painter.drawImage(QRectF(left, rect.top(), width, height), strip,
                                  QRectF(0.0, 0.0, width * ratio, height * ratio));
            }
        }
    }

private:
    static constexpr int stripWidth = 64; // of which the patterns' 8 pixels are a part
    QVector<QRect> m_rects;
};

} // namespace

bool isStretch(const Event &event)
{
    return event.count > 0 && (event.kind == Kind::exclusion || event.kind == Kind::trigger || isLost(event.kind));
}

void ReviewMarks::paintStretches(QPainter &painter, const QRectF &plot, const XOfFrame &xOf) const
{
    const Theme &t = theme();
    Columns triggers;
    Columns exclusions;
    Columns losses;
    QVector<QLineF> edges;
    std::optional<std::pair<Kind, QRect>> selected;
    for (const StoredEvent &stored : m_events) {
        const Event &event = stored.event;
        if (!isStretch(event))
            continue;
        const qreal left = std::max(plot.left() - 1.0, xOf(event.frame));
        const qreal right = std::min(plot.right() + 1.0, xOf(event.frame + event.count));
        if (left > plot.right() + 1.0 || right < plot.left() - 1.0)
            continue; // may be further away than an int counts
        const int first = static_cast<int>(std::floor(left));
        const int last = std::max(first + 1, static_cast<int>(std::ceil(right))) - 1;
        const QRect stretch(QPoint(first, static_cast<int>(plot.top())), QPoint(last, static_cast<int>(plot.bottom())));
        Columns &same = event.kind == Kind::trigger ? triggers : event.kind == Kind::exclusion ? exclusions : losses;
        same.add(stretch);
        if (event.kind == Kind::exclusion)
            edges << QLineF(stretch.topLeft(), stretch.bottomLeft())
                  << QLineF(stretch.topRight(), stretch.bottomRight());
        if (stored.id == m_selected)
            selected = {event.kind, stretch};
    }
    QColor shade = t.accent;
    shade.setAlphaF(0.16F);
    triggers.fill(painter, shade);
    triggers.underTop(2).fill(painter, t.accent);
    losses.fill(painter, QBrush(t.tertiary, Qt::BDiagPattern));
    QColor dimmed = t.plot;
    dimmed.setAlphaF(0.6F);
    exclusions.fill(painter, dimmed);
    exclusions.fill(painter, QBrush(t.peak, Qt::FDiagPattern));
    painter.setPen(t.peak);
    painter.drawLines(edges);
    if (!selected)
        return;
    const auto &[kind, stretch] = *selected;
    if (kind == Kind::trigger) {
        painter.fillRect(stretch, shade);
    } else {
        painter.setPen(kind == Kind::exclusion ? QPen(t.peak, 2) : QPen(t.record));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(stretch);
    }
}

void ReviewMarks::paintFlag(QPainter &painter, const StoredEvent &stored, qreal x, const QRectF &plot, qreal room) const
{
    const bool isSelected = stored.id == m_selected;
    const qreal middle = std::round(x) + 0.5;
    QPen line(theme().peak, isSelected ? 2 : 1);
    if (!isSelected)
        line.setDashPattern({3, 3});
    painter.setPen(line);
    painter.drawLine(QPointF(middle, plot.top()), QPointF(middle, plot.bottom()));
    const QRectF flag = paintMarkerFlag(painter, stored.event, middle, plot);
    painter.setFont(uiFont(11, isSelected ? QFont::DemiBold : QFont::Normal));
    paintMarkerNote(painter, stored.event, flag,
                    std::min({longestNote, room - flag.width() - 8.0, plot.right() - flag.right() - 8.0}));
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
    paintStretches(painter, plot, xOf);
    qreal lastTick = plot.left() - 10.0;
    for (const StoredEvent &stored : m_events) {
        const Event &event = stored.event;
        const qreal x = xOf(event.frame);
        if (!isStretch(event) && isTick(event.kind) && x > plot.left() - 4.0 && x < plot.right() + 4.0 &&
            (x - lastTick >= 2.0 || stored.id == m_selected)) {
            paintTick(painter, stored, x, plot); // a thousand at one place are one
            lastTick = x;
        }
    }
    qreal next = plot.right() + longestNote;
    for (auto stored = m_events.rbegin(); stored != m_events.rend(); ++stored) {
        const qreal x = xOf(stored->event.frame);
        if (stored->event.kind != Kind::marker || x < plot.left() - longestNote || x > plot.right() + 1.0)
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
        const bool onFlag = stored.event.kind == Kind::marker && place.y() < plot.top() + markerFlagHeight + 4.0 &&
            place.x() >= x - reach && place.x() <= x + markerFlagWidth + 2.0;
        if (onFlag)
            return &stored;
        const bool onTick = isTick(stored.event.kind) && !isStretch(stored.event) &&
            place.y() > plot.bottom() - tickHeight - 4.0 && std::abs(place.x() - x) <= reach + 1.0;
        const bool onEdge = isStretch(stored.event) &&
            (std::abs(place.x() - x) <= reach ||
             std::abs(place.x() - xOf(stored.event.frame + stored.event.count)) <= reach);
        const bool onTop = isStretch(stored.event) && place.y() < plot.top() + markerFlagHeight + 4.0 &&
            place.x() >= x && place.x() <= xOf(stored.event.frame + stored.event.count);
        if (onTick || onEdge || onTop)
            found = &stored;
    }
    return found;
}

} // namespace ls
