// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/time_axis.h"

#include "ui/theme.h"

#include <QDateTime>
#include <QPainter>

#include <cmath>
#include <vector>

namespace ls {

namespace {

/// The first of them that is at least that long, or the last.
qint64 clockStepMs(double leastMs)
{
    constexpr qint64 second = 1000;
    constexpr qint64 minute = 60 * second;
    constexpr qint64 hour = 60 * minute;
    for (const qint64 step : {second, 2 * second, 5 * second, 10 * second, 15 * second, 30 * second, minute, 2 * minute,
                              5 * minute, 10 * minute, 15 * minute, 30 * minute, hour, 2 * hour, 3 * hour}) {
        if (static_cast<double>(step) >= leastMs)
            return step;
    }
    return 6 * hour;
}

/// Where a tick stands, and when.
struct Tick {
    qreal x;
    qint64 ms;
};

struct Ticks {
    std::vector<Tick> at;
    qint64 stepMs;
};

/// Round local times, also in a zone that is half an hour off.
Ticks ticksOf(const QRectF &plot, qint64 endMs, double shownSeconds)
{
    const auto spanMs = static_cast<qint64>(shownSeconds * 1000.0);
    const double msPerPixel = shownSeconds * 1000.0 / plot.width();
    Ticks ticks{{}, clockStepMs(scaled(80.0) * msPerPixel)};
    const qint64 shiftMs = QDateTime::fromMSecsSinceEpoch(endMs).offsetFromUtc() * 1000LL;
    for (qint64 ms = (endMs + shiftMs) / ticks.stepMs * ticks.stepMs - shiftMs; ms > endMs - spanMs; ms -= ticks.stepMs)
        ticks.at.push_back({std::round(plot.right() - static_cast<double>(endMs - ms) / msPerPixel) + 0.5, ms});
    return ticks;
}

} // namespace

void paintTimeLines(QPainter &painter, const QRectF &plot, qint64 endMs, double shownSeconds)
{
    painter.setPen(theme().gridMajor);
    for (const Tick &tick : ticksOf(plot, endMs, shownSeconds).at)
        painter.drawLine(QPointF(tick.x, plot.top()), QPointF(tick.x, plot.bottom()));
}

void paintTimeLabels(QPainter &painter, const QRectF &plot, qint64 endMs, double shownSeconds)
{
    const Theme &t = theme();
    const Ticks ticks = ticksOf(plot, endMs, shownSeconds);
    const QString pattern = ticks.stepMs < 60'000 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm");
    painter.setFont(uiFont(11));
    painter.setPen(t.tertiary);
    const QString zone = QDateTime::fromMSecsSinceEpoch(endMs).timeZoneAbbreviation();
    const QFontMetricsF metrics(painter.font());
    const qreal zoneWidth = metrics.horizontalAdvance(zone) + 12.0;
    painter.drawText(QRectF(plot.right() - zoneWidth, plot.bottom() + 6, zoneWidth, metrics.height()),
                     Qt::AlignRight | Qt::AlignTop, zone);
    const qreal half = metrics.horizontalAdvance(QStringLiteral("00:00:00")) / 2.0 + 2.0;
    for (const Tick &tick : ticks.at) {
        painter.setPen(t.gridMajor);
        painter.drawLine(QPointF(tick.x, plot.bottom()), QPointF(tick.x, plot.bottom() + 4));
        const QRectF label(tick.x - half, plot.bottom() + 6, 2 * half, metrics.height());
        if (label.left() < plot.left() - 20.0 || label.right() > plot.right() - zoneWidth)
            continue;
        painter.setPen(t.tertiary);
        painter.drawText(label, Qt::AlignHCenter | Qt::AlignTop,
                         QDateTime::fromMSecsSinceEpoch(tick.ms).toString(pattern));
    }
}

} // namespace ls
