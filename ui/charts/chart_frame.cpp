// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_frame.h"

#include "ui/charts/axis_ticks.h"
#include "ui/charts/chart_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ls {

namespace {

constexpr double titleEm = 1.1;
constexpr double smallEm = 0.92;
constexpr double swatchEm = 1.8;
constexpr double legendGapEm = 1.2;

} // namespace

ChartLegendEntry lineEntry(const QString &name, const QPen &pen)
{
    return {name, [pen](QPainter &painter, const QRectF &swatch) {
                painter.setPen(pen);
                painter.drawLine(QPointF(swatch.left(), swatch.center().y()),
                                 QPointF(swatch.right(), swatch.center().y()));
            }};
}

ChartLegendEntry fillEntry(const QString &name, const QBrush &brush)
{
    return {name, [brush](QPainter &painter, const QRectF &swatch) { painter.fillRect(swatch, brush); }};
}

ChartFrame::ChartFrame(QPainter &painter, const QRectF &room, const ChartStyle &style)
    : m_painter(painter),
      m_room(room),
      m_style(style)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setRenderHint(QPainter::TextAntialiasing);
}

double ChartFrame::legendWidth(const std::vector<ChartLegendEntry> &legend) const
{
    double width = 0.0;
    for (const ChartLegendEntry &entry : legend)
        width += em(swatchEm + 0.5 + legendGapEm) + chartTextWidth(entry.name, m_style.font(smallEm));
    return legend.empty() ? 0.0 : width - em(legendGapEm);
}

double ChartFrame::drawLegend(const std::vector<ChartLegendEntry> &legend, double left, double top, double right)
{
    double x = left;
    double baseline = top + em(1.0);
    for (const ChartLegendEntry &entry : legend) {
        const double width = em(swatchEm + 0.5) + chartTextWidth(entry.name, m_style.font(smallEm));
        if (x > left && x + width > right + em(0.01)) {
            x = left;
            baseline += em(1.45);
        }
        m_painter.save();
        entry.paint(m_painter, QRectF(x, baseline - em(0.72), em(swatchEm), em(0.8)));
        m_painter.restore();
        drawChartText(m_painter, {x + em(swatchEm + 0.5), baseline}, entry.name, m_style.font(smallEm), ink::secondary);
        x += width + em(legendGapEm);
    }
    return baseline + em(0.35);
}

void ChartFrame::addHead(const ChartHead &head, const std::vector<ChartLegendEntry> &legend)
{
    const QFont titleFont = m_style.font(titleEm, QFont::DemiBold);
    const QFont small = m_style.font(smallEm);
    double y = m_room.top();
    double lineTop = y; // of the last line of text, and where that ends: the legend goes there if it fits
    double textEnd = m_room.left();
    const auto line = [&](const QString &text, const QFont &font, const QColor &colour, double baselineEm) {
        if (text.isEmpty())
            return;
        const QString shown = elidedChartText(text, font, m_room.width());
        lineTop = y + em(baselineEm - 1.0);
        textEnd = m_room.left() + drawChartText(m_painter, {m_room.left(), y + em(baselineEm)}, shown, font, colour);
        y += em(baselineEm + 0.45);
    };
    line(head.title, titleFont, ink::text, 1.1);
    line(head.period, small, ink::secondary, 1.0);
    const double wanted = legendWidth(legend);
    const bool oneLine = textEnd + em(2.0) + wanted <= m_room.right();
    if (!legend.empty() && oneLine && y == m_room.top()) // beside the unit
        drawLegend(legend, m_room.right() - wanted, y - em(0.1), m_room.right());
    else if (!legend.empty() && oneLine)
        y = std::max(y, drawLegend(legend, m_room.right() - wanted, lineTop, m_room.right()));
    else if (!legend.empty())
        y = drawLegend(legend, m_room.left(), y, m_room.right());
    m_room.setTop(y + em(0.25));
    if (!head.source.isEmpty()) {
        const QFont tiny = m_style.font(0.84);
        drawChartText(m_painter, {m_room.left(), m_room.bottom() - em(0.3)},
                      elidedChartText(head.source, tiny, m_room.width()), tiny, ink::tertiary);
        m_room.setBottom(m_room.bottom() - em(1.3));
    }
}

void ChartFrame::reserve(double leftEm, double rightEm, double aboveEm, double belowEm)
{
    m_room.adjust(em(leftEm), em(aboveEm), -em(rightEm), -em(belowEm));
    if (m_room.width() < em(2.0))
        m_room.setWidth(em(2.0));
    if (m_room.height() < em(2.0))
        m_room.setHeight(em(2.0));
}

void ChartFrame::drawValueLabels(const PlotScene &plot, const PlotAxis &axis, const QString &unit, Side side)
{
    const QFont font = m_style.font(smallEm);
    const QRectF &area = plot.area();
    const bool isLeft = side == Side::left;
    const double x = isLeft ? area.left() - em(0.5) : area.right() + em(0.5);
    const double half = QFontMetricsF(font).capHeight() / 2.0;
    for (const double value : axis.grid) {
        const double y = area.bottom() - axis.share(value) * area.height();
        drawChartText(m_painter, {x, y + half}, tickText(value, stepOf(axis), m_style.locale), font, ink::secondary,
                      isLeft ? Anchor::right : Anchor::left);
    }
    drawChartText(m_painter, {isLeft ? area.left() - em(3.0) : area.right() + em(3.0), area.top() - em(0.9)}, unit,
                  font, ink::tertiary, isLeft ? Anchor::left : Anchor::right);
}

void ChartFrame::drawTimeLabels(const PlotScene &plot, const std::vector<TimeTick> &ticks, const QString &zone)
{
    const QFont font = m_style.font(smallEm);
    const QFont bold = m_style.font(smallEm, QFont::DemiBold);
    const QRectF &area = plot.area();
    const double zoneLeft = area.right() - chartTextWidth(zone, font);
    drawChartText(m_painter, {area.right(), area.bottom() + em(2.65)}, zone, font, ink::tertiary, Anchor::right);
    double free = area.left() - em(3.0);
    double freeDate = free;
    // Of two days that do not fit side by side the later is told, where the day begins.
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        const double x = plot.xOf(ticks[i].seconds);
        m_painter.setPen(m_style.pen(ink::frame, 0.08));
        m_painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + em(0.3)));
        const double width = chartTextWidth(ticks[i].time, font);
        if (x - width / 2.0 >= free) {
            drawChartText(m_painter, {x, area.bottom() + em(1.35)}, ticks[i].time, font, ink::secondary,
                          Anchor::middle);
            free = x + width / 2.0 + em(0.5);
        }
        if (ticks[i].date.isEmpty())
            continue;
        const double dateWidth = chartTextWidth(ticks[i].date, bold);
        const double left = x - width / 2.0;
        const auto next = std::find_if(ticks.begin() + static_cast<std::ptrdiff_t>(i) + 1, ticks.end(),
                                       [](const TimeTick &tick) { return !tick.date.isEmpty(); });
        const bool crowded = next != ticks.end() && plot.xOf(next->seconds) - width / 2.0 < left + dateWidth + em(1.0);
        if (left >= freeDate && !crowded && left + dateWidth + em(1.0) <= zoneLeft) {
            drawChartText(m_painter, {left, area.bottom() + em(2.65)}, ticks[i].date, bold, ink::secondary);
            freeDate = left + dateWidth + em(1.0);
        }
    }
}

void ChartFrame::drawLabels(const PlotScene &plot, const std::vector<Label> &labels, const QString &unit)
{
    const QFont font = m_style.font(smallEm);
    const QRectF &area = plot.area();
    const double unitWidth = unit.isEmpty() ? 0.0 : chartTextWidth(unit, font) + em(0.8);
    double free = area.left() - em(4.0);
    for (const Label &label : labels) {
        const double x = plot.xOf(label.place);
        m_painter.setPen(m_style.pen(ink::frame, 0.08));
        m_painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + em(0.3)));
        const double width = chartTextWidth(label.text, font);
        if (x - width / 2.0 < free || x + width / 2.0 > area.right() + em(1.0) - unitWidth)
            continue;
        drawChartText(m_painter, {x, area.bottom() + em(1.35)}, label.text, font, ink::secondary, Anchor::middle);
        free = x + width / 2.0 + em(0.5);
    }
    drawChartText(m_painter, {area.right() + em(1.0), area.bottom() + em(1.35)}, unit, font, ink::tertiary,
                  Anchor::right);
}

void drawHatching(QPainter &painter, const QRectF &rect, double distance, const QPen &pen, Leaning leaning)
{
    painter.setPen(pen);
    const double height = rect.height();
    // A line begins at the lower edge at x, and ends at the upper one `height` further.
    for (double x = rect.left() - height; x < rect.right(); x += distance) {
        const double from = std::max(0.0, rect.left() - x);
        const double to = std::min(height, rect.right() - x);
        if (to <= from)
            continue;
        if (leaning == Leaning::right)
            painter.drawLine(QPointF(x + from, rect.bottom() - from), QPointF(x + to, rect.bottom() - to));
        else
            painter.drawLine(QPointF(x + from, rect.top() + from), QPointF(x + to, rect.top() + to));
    }
}

} // namespace ls
