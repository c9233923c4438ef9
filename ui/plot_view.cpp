// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot_view.h"

#include "ui/format.h"
#include "ui/tabular_text.h"
#include "ui/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace ls {

namespace {

constexpr qreal leftMargin = 48.0;
constexpr qreal usualRightMargin = 16.0;
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

qreal PlotView::rightMargin() const { return usualRightMargin; }

QRectF PlotView::plotRect() const
{
    const qreal left = scaled(leftMargin);
    return {left, topMargin, std::max(1.0, std::round(width() - left - rightMargin())),
            std::max(1.0, std::round(height() - topMargin - scaled(bottomMargin)))};
}

QRect PlotView::changingRect() const
{
    const QRectF plot = plotRect();
    if (rightMargin() > usualRightMargin) // there may stand something that changes, too
        return QRect(0, 0, width(), height());
    return plot.toAlignedRect().adjusted(-1, -1, 1, 1);
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

bool PlotView::fitRange(double lowestDb, double highestDb)
{
    constexpr double least = 40.0;
    constexpr double most = 110.0;
    const double bottom = std::floor((std::max(lowestDb, highestDb - most) - 3.0) / 10.0) * 10.0;
    const double top = std::ceil((highestDb + 4.0) / 10.0) * 10.0;
    return setRange(std::min(bottom, top - least), top);
}

void PlotView::setUnit(const QString &unit)
{
    m_unit = unit;
    invalidateGrid();
}

void PlotView::invalidateGrid()
{
    m_grid = QImage();
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
    const QSizeF size = QFontMetricsF(painter.font()).size(0, text) + QSizeF(16.0, 8.0);
    const bool onTheLeft = middle + 12.0 + size.width() > plot.right();
    const qreal left = onTheLeft ? std::max(plot.left(), middle - 12.0 - size.width()) : middle + 12.0;
    const QRectF box(QPointF(left, plot.top() + 8.0), size);
    painter.setPen(t.border);
    painter.setBrush(t.raised);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(t.text);
    painter.drawText(box, Qt::AlignCenter, text);
}

void PlotView::paintCursors(QPainter &painter, const QRectF &plot)
{
    const Theme &t = theme();
    std::optional<Mark> reference;
    if (m_reference) {
        const QPointF pixel = pixelOf(*m_reference);
        if (pixel.x() >= plot.left() && pixel.x() <= plot.right()) {
            reference = Mark{pixel, {}};
            painter.setPen(QPen(t.accent, 1));
            const qreal x = std::round(pixel.x()) + 0.5;
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
            painter.setBrush(t.accent);
            painter.setPen(Qt::NoPen);
            painter.drawPolygon(QPolygonF{{x - 5, plot.top()}, {x + 5, plot.top()}, {x, plot.top() + 7}});
            paintCrosshair(painter, plot, pixel);
        }
    }
    if (!m_cursor)
        return;
    const Mark mark = markAt(*m_cursor);
    QString text = mark.text;
    if (m_reference && !text.isEmpty())
        text += QLatin1Char('\n') + differenceText(pixelOf(*m_reference), mark.at);
    paintCursor(painter, plot, mark.at.x(), text);
    if (text.isEmpty())
        return;
    paintCrosshair(painter, plot, mark.at);
    if (mark.at.y() > plot.top() && mark.at.y() < plot.bottom()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(t.text);
        painter.setBrush(t.plot);
        painter.drawEllipse(QPointF(std::round(mark.at.x()) + 0.5, mark.at.y()), 4, 4);
    }
}

QString PlotView::differenceText(QPointF from, QPointF to) const
{
    return QStringLiteral("Δ %1 dB").arg(decibelText(valueAt(to.y()) - valueAt(from.y()), 1, Sign::always));
}

void PlotView::paintLevelAxis(QPainter &painter, const QRectF &plot)
{
    const Theme &t = theme();
    const QFontMetricsF metrics(painter.font());
    const double span = m_topDb - m_bottomDb;
    const double most = std::max(1.0, plot.height() / scaled(28.0));
    double step = 40.0;
    for (const double candidate : {1.0, 2.0, 5.0, 10.0, 20.0}) {
        if (span / candidate <= most) {
            step = candidate;
            break;
        }
    }
    const int first = static_cast<int>(std::ceil(m_bottomDb / step));
    const int last = static_cast<int>(std::floor((m_topDb + 0.001) / step));
    for (int number = first; number <= last; ++number) {
        const double value = number * step;
        const qreal y = std::round(yOf(value)) + 0.5;
        painter.setPen(t.gridMajor);
        if (y > plot.top() + 1 && y < plot.bottom() - 1)
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        if (y < plot.top() + scaled(12.0))
            continue; // there stands the unit
        QString label = QString::number(std::abs(value));
        if (value < 0)
            label.prepend(QChar(u'\u2212'));
        painter.setPen(t.tertiary);
        drawTabular(painter, plot.left() - 8.0, y + metrics.capHeight() / 2.0, label);
    }
    painter.setPen(t.tertiary);
    painter.drawText(QRectF(0, plot.top() - 2.0, plot.left() - 8.0, scaled(14.0)), Qt::AlignRight | Qt::AlignVCenter,
                     m_unit);
}

void PlotView::paintGrid()
{
    const Theme &t = theme();
    m_grid = QImage(size() * devicePixelRatioF(), QImage::Format_RGB32);
    m_picture = QImage();
    m_grid.setDevicePixelRatio(devicePixelRatioF());
    m_grid.fill(t.panel);
    QPainter painter(&m_grid);
    const QRectF plot = plotRect();
    painter.fillRect(plot, t.plot);
    painter.setFont(uiFont(11));
    paintLevelAxis(painter, plot);
    paintAxis(painter, plot);
    painter.setPen(t.gridMajor);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(plot.adjusted(0.5, 0.5, -0.5, -0.5));
}

/// Only the plot is put back to the bare grid: nothing is drawn outside it.
bool PlotView::drawPicture(const QRectF &plot)
{
    const qreal ratio = devicePixelRatioF();
    const QRect pixels(QPointF(plot.topLeft() * ratio).toPoint(), QSizeF(plot.size() * ratio).toSize());
    if (m_picture.isNull()) {
        m_picture = m_grid.copy();
    } else {
        const QRect inside = pixels & m_picture.rect();
        const auto bytes = static_cast<std::size_t>(inside.width()) * sizeof(QRgb);
        const auto left = static_cast<std::size_t>(inside.left()) * sizeof(QRgb);
        for (int y = inside.top(); y <= inside.bottom(); ++y)
            std::memcpy(m_picture.scanLine(y) + left, m_grid.constScanLine(y) + left, bytes);
    }
    return drawCurves(m_picture, pixels);
}

void PlotView::paintEvent(QPaintEvent * /*event*/)
{
    ++m_paints;
    if (m_grid.isNull() || m_grid.devicePixelRatioF() != devicePixelRatioF())
        paintGrid();
    QPainter painter(this);
    const QRectF plot = plotRect();
    if (!m_frozen && drawPicture(plot)) {
        painter.drawImage(QPointF(), m_picture);
    } else {
        if (!m_frozen && coversPlot()) {
            painter.setClipRegion(QRegion(rect()) - plot.toRect());
            painter.drawImage(QPointF(), m_grid);
            painter.setClipping(false);
        } else {
            painter.drawImage(QPointF(), m_grid);
        }
        painter.save();
        painter.setClipRect(plot);
        painter.setOpacity(m_frozen ? 0.5 : 1.0);
        paintCurves(painter, plot);
        painter.restore();
    }
    paintOverlay(painter, plot);
    if (m_navigable)
        paintCursors(painter, plot);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().accent, 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void PlotView::resizeEvent(QResizeEvent * /*event*/) { invalidateGrid(); }

void PlotView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        invalidateGrid();
}

} // namespace ls
