// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history_marks.h"

#include "ui/marker_flag.h"
#include "ui/theme.h"

#include <QBrush>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ls {

namespace {

constexpr qreal narrowPlot = 480.0; // names find no room
constexpr qreal longestName = 120.0;

QRectF stretchOf(const Event &event, const QRectF &plot, HistoryMarks::Scale scale)
{
    const auto xOf = [&](double frame) { return plot.right() - (scale.rightFrame - frame) / scale.framesPerPixel; };
    const qreal left = std::max(plot.left(), xOf(static_cast<double>(event.frame)));
    const qreal right = std::min(plot.right(), xOf(static_cast<double>(event.frame + event.count)));
    return {left, plot.top(), std::max(0.0, right - left), plot.height()};
}

void paintExclusion(QPainter &painter, const QRectF &stretch)
{
    const Theme &t = theme();
    QColor dimmed = t.plot;
    dimmed.setAlphaF(0.6F);
    painter.fillRect(stretch, dimmed);
    painter.fillRect(stretch, QBrush(t.peak, Qt::FDiagPattern));
    painter.setPen(t.peak);
    painter.drawLine(stretch.topLeft(), stretch.bottomLeft());
    painter.drawLine(stretch.topRight(), stretch.bottomRight());
}

void paintTrigger(QPainter &painter, const QRectF &stretch)
{
    const Theme &t = theme();
    QColor shade = t.accent;
    shade.setAlphaF(0.16F);
    painter.fillRect(stretch, shade);
    painter.fillRect(QRectF(stretch.left(), stretch.top(), stretch.width(), 2.0), t.accent);
}

void paintMarker(QPainter &painter, const Event &event, qreal x, const QRectF &plot, qreal room)
{
    const Theme &t = theme();
    const qreal middle = std::round(x) + 0.5;
    QPen dashed(t.peak, 1);
    dashed.setDashPattern({3, 3});
    painter.setPen(dashed);
    painter.drawLine(QPointF(middle, plot.top()), QPointF(middle, plot.bottom()));
    const QRectF flag = paintMarkerFlag(painter, event, middle, plot);
    if (event.detail.empty() || plot.width() < narrowPlot)
        return;
    painter.setFont(uiFont(11));
    paintMarkerNote(painter, event, flag,
                    std::min({longestName, room - flag.width() - 8.0, plot.right() - flag.right() - 8.0}));
}

} // namespace

void HistoryMarks::add(const Event &event)
{
    if (event.kind != Event::Kind::marker && event.kind != Event::Kind::exclusion && event.kind != Event::Kind::trigger)
        return;
    if (m_marks.size() >= mostMarks)
        m_marks.pop_front();
    m_marks.push_back(event);
}

void HistoryMarks::paint(QPainter &painter, const QRectF &plot, Scale scale) const
{
    painter.save();
    painter.setClipRect(plot);
    for (const Event &event : m_marks) { // below the lines of markers
        if (event.kind == Event::Kind::marker)
            continue;
        const QRectF stretch = stretchOf(event, plot, scale);
        if (stretch.width() <= 0.0)
            continue;
        if (event.kind == Event::Kind::exclusion)
            paintExclusion(painter, stretch);
        else
            paintTrigger(painter, stretch);
    }
    qreal next = plot.right() + longestName; // the marker on the right, which was set later
    for (auto event = m_marks.rbegin(); event != m_marks.rend(); ++event) {
        const qreal x = plot.right() - (scale.rightFrame - static_cast<double>(event->frame)) / scale.framesPerPixel;
        if (event->kind != Event::Kind::marker || x < plot.left() - longestName || x > plot.right())
            continue;
        paintMarker(painter, *event, x, plot, next - x);
        next = x;
    }
    painter.restore();
}

} // namespace ls
