// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot_view.h"

#include "ui/tabular_text.h"
#include "ui/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ls {

namespace {

constexpr qreal leftMargin = 48.0;
constexpr qreal rightMargin = 16.0;
constexpr qreal topMargin = 8.0;
constexpr qreal bottomMargin = 26.0;

} // namespace

PlotView::PlotView(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
}

void PlotView::setFrozen(bool frozen)
{
    if (frozen == m_frozen)
        return;
    m_frozen = frozen;
    update();
}

QRectF PlotView::plotRect() const
{
    return {leftMargin, topMargin, std::max(1.0, width() - leftMargin - rightMargin),
            std::max(1.0, height() - topMargin - bottomMargin)};
}

qreal PlotView::yOf(double valueDb) const
{
    const QRectF plot = plotRect();
    return plot.bottom() - (valueDb - m_bottomDb) / (m_topDb - m_bottomDb) * plot.height();
}

double PlotView::valueAt(qreal y) const
{
    const QRectF plot = plotRect();
    return m_bottomDb + (plot.bottom() - y) / plot.height() * (m_topDb - m_bottomDb);
}

bool PlotView::setRange(double bottomDb, double topDb)
{
    if (bottomDb == m_bottomDb && topDb == m_topDb)
        return false;
    m_bottomDb = bottomDb;
    m_topDb = topDb;
    invalidateGrid();
    return true;
}

void PlotView::setUnit(const QString &unit)
{
    m_unit = unit;
    invalidateGrid();
}

void PlotView::invalidateGrid()
{
    m_grid = QPixmap();
    update();
}

void PlotView::paintOverlay(QPainter & /*painter*/, const QRectF & /*plot*/) {}

void PlotView::paintCursor(QPainter &painter, const QRectF &plot, qreal x, const QString &text)
{
    const Theme &t = theme();
    const qreal middle = std::round(x) + 0.5;
    QPen dashed(t.text, 1);
    dashed.setDashPattern({2, 3});
    painter.setPen(dashed);
    painter.drawLine(QPointF(middle, plot.top()), QPointF(middle, plot.bottom()));
    if (text.isEmpty())
        return;
    painter.setFont(uiFont(12, QFont::Medium));
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = QFontMetricsF(painter.font()).horizontalAdvance(text) + 16.0;
    const bool onTheLeft = middle + 12.0 + width > plot.right();
    const QRectF box(onTheLeft ? middle - 12.0 - width : middle + 12.0, plot.top() + 8.0, width, 24.0);
    painter.setPen(t.border);
    painter.setBrush(t.raised);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(t.text);
    painter.drawText(box, Qt::AlignCenter, text);
}

void PlotView::paintGrid()
{
    const Theme &t = theme();
    m_grid = QPixmap(size() * devicePixelRatioF());
    m_grid.setDevicePixelRatio(devicePixelRatioF());
    m_grid.fill(t.panel);
    QPainter painter(&m_grid);
    const QRectF plot = plotRect();
    painter.fillRect(plot, t.plot);
    painter.setFont(uiFont(11));
    const QFontMetricsF metrics(painter.font());

    const double span = m_topDb - m_bottomDb;
    const double lines = std::max(1.0, plot.height() / 28.0);
    const double step = span / 5.0 <= lines ? 5.0 : span / 10.0 <= lines ? 10.0 : span / 20.0 <= lines ? 20.0 : 40.0;
    const int first = static_cast<int>(std::ceil(m_bottomDb / step));
    const int last = static_cast<int>(std::floor((m_topDb + 0.001) / step));
    for (int number = first; number <= last; ++number) {
        const double value = number * step;
        const qreal y = std::round(yOf(value)) + 0.5;
        painter.setPen(t.gridMajor);
        if (y > plot.top() + 1 && y < plot.bottom() - 1)
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        if (y < plot.top() + 12.0)
            continue; // there stands the unit
        QString label = QString::number(std::abs(value));
        if (value < 0)
            label.prepend(QChar(u'\u2212'));
        painter.setPen(t.tertiary);
        drawTabular(painter, plot.left() - 8.0, y + metrics.capHeight() / 2.0, label);
    }
    painter.setPen(t.tertiary);
    painter.drawText(QRectF(0, plot.top() - 2.0, plot.left() - 8.0, 14.0), Qt::AlignRight | Qt::AlignVCenter, m_unit);
    paintAxis(painter, plot);
    painter.setPen(t.gridMajor);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(plot.adjusted(0.5, 0.5, -0.5, -0.5));
}

void PlotView::paintEvent(QPaintEvent * /*event*/)
{
    if (m_grid.isNull() || m_grid.devicePixelRatioF() != devicePixelRatioF())
        paintGrid();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_grid);
    const QRectF plot = plotRect();
    painter.save();
    painter.setClipRect(plot);
    painter.setOpacity(m_frozen ? 0.5 : 1.0);
    paintCurves(painter, plot);
    painter.restore();
    paintOverlay(painter, plot);
}

void PlotView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = event->position();
    m_cursorX = plotRect().contains(position) ? std::optional<qreal>(position.x()) : std::nullopt;
    update();
}

void PlotView::leaveEvent(QEvent * /*event*/)
{
    m_cursorX.reset();
    update();
}

void PlotView::resizeEvent(QResizeEvent * /*event*/) { invalidateGrid(); }

void PlotView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        invalidateGrid();
}

} // namespace ls
