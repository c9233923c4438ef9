// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review_time_axis.h"

#include "ui/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace ls {

namespace {

constexpr double leastPixels = 80.0; // between ticks, for a label to be read
constexpr qint64 dayMs = 86'400'000;

qint64 stepMsFor(double leastMs)
{
    for (const qint64 step :
         {100,     200,     500,     1000,    2000,      5000,      10'000,    15'000,     30'000,     60'000,
          120'000, 300'000, 600'000, 900'000, 1'800'000, 3'600'000, 7'200'000, 10'800'000, 21'600'000, 43'200'000}) {
        if (static_cast<double>(step) >= leastMs)
            return step;
    }
    return dayMs;
}

} // namespace

ReviewTimeAxis::ReviewTimeAxis(const ReviewClock &clock, const QRectF &plot, FrameRange shown, double framesPerPixel)
    : m_clock(clock),
      m_plot(plot),
      m_shown(shown)
{
    const qint64 beginMs = clock.msAt(shown.begin);
    const qint64 endMs = clock.msAt(shown.end);
    const qint64 stepMs = stepMsFor(leastPixels * framesPerPixel * 1000.0 / clock.sampleRateHz());
    m_detail = stepMs < 1000 ? ReviewClock::Detail::tenths
        : stepMs < 60'000    ? ReviewClock::Detail::seconds
                             : ReviewClock::Detail::minutes;
    qint64 shiftMs = clock.shiftMs(shown.begin);
    qint64 ms = (beginMs + shiftMs) / stepMs * stepMs - shiftMs;
    for (; ms <= endMs; ms += stepMs) {
        const std::int64_t frame = clock.frameAt(ms);
        if (const qint64 shift = clock.shiftMs(frame); shift != shiftMs) {
            shiftMs = shift;
            ms = (ms + shift) / stepMs * stepMs - shift;
            if (ms < clock.msAt(frame) - stepMs)
                continue;
        }
        if (ms < beginMs)
            continue;
        const std::int64_t at = clock.frameAt(ms);
        m_ticks.push_back({std::round(plot.left() + static_cast<double>(at - shown.begin) / framesPerPixel) + 0.5, at,
                           clock.isKnown() && (ms + shiftMs) % dayMs == 0});
    }
}

void ReviewTimeAxis::paintLines(QPainter &painter) const
{
    painter.setPen(theme().gridMajor);
    for (const Tick &tick : m_ticks)
        painter.drawLine(QPointF(tick.x, m_plot.top()), QPointF(tick.x, m_plot.bottom()));
}

void ReviewTimeAxis::paintLabels(QPainter &painter, const QString &unknown) const
{
    const Theme &t = theme();
    painter.setFont(uiFont(11));
    const QFontMetricsF metrics(painter.font());
    const QString zone = m_clock.isKnown() ? m_clock.zoneText(m_shown.end) : unknown;
    const qreal zoneWidth = metrics.horizontalAdvance(zone) + 12.0;
    painter.setPen(t.tertiary);
    painter.drawText(QRectF(m_plot.right() - zoneWidth, m_plot.bottom() + 6, zoneWidth, metrics.height()),
                     Qt::AlignRight | Qt::AlignTop, zone);
    const qreal half = scaled(36.0);
    for (const Tick &tick : m_ticks) {
        painter.setPen(t.gridMajor);
        painter.drawLine(QPointF(tick.x, m_plot.bottom()), QPointF(tick.x, m_plot.bottom() + 4));
        const QRectF label(tick.x - half, m_plot.bottom() + 6, 2 * half, metrics.height());
        if (label.left() < m_plot.left() - 24.0 || label.right() > m_plot.right() - zoneWidth)
            continue;
        painter.setPen(t.tertiary);
        painter.drawText(label, Qt::AlignHCenter | Qt::AlignTop,
                         tick.isMidnight ? m_clock.dateText(tick.frame) : m_clock.text(tick.frame, m_detail));
    }
}

} // namespace ls
