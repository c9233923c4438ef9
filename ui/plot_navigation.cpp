// SPDX-License-Identifier: GPL-3.0-or-later
// PlotView by mouse and by keys.
#include "ui/plot_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ls {

namespace {

constexpr double zoomPerStep = 0.8;
constexpr double narrowestDb = 6.0;
constexpr double widestDb = 200.0;
constexpr qreal keyPixels = 2.0;

} // namespace

void PlotView::setNavigable()
{
    m_navigable = true;
    setFocusPolicy(Qt::TabFocus);
}

void PlotView::zoomAcross(double /*factor*/, QPointF /*pixel*/) {}
void PlotView::panAcross(qreal /*pixels*/) {}

void PlotView::zoomLevels(double factor, QPointF pixel)
{
    m_rangeByHand = true;
    const double span = std::clamp((m_topDb - m_bottomDb) * factor, narrowestDb, widestDb);
    const double about = valueAt(pixel.y());
    const double bottom = about - (about - m_bottomDb) / (m_topDb - m_bottomDb) * span;
    setRange(bottom, bottom + span);
}

void PlotView::panLevels(qreal pixels)
{
    m_rangeByHand = true;
    const double by = pixels / plotRect().height() * (m_topDb - m_bottomDb);
    setRange(m_bottomDb + by, m_topDb + by);
}

void PlotView::resetView()
{
    m_rangeByHand = false;
    m_reference.reset();
    invalidateGrid();
}

void PlotView::wheelEvent(QWheelEvent *event)
{
    const QPoint turn = event->angleDelta();
    const QRectF plot = plotRect();
    const QPointF at = event->position();
    if (!m_navigable || turn.isNull()) {
        QWidget::wheelEvent(event);
        return;
    }
    // Some platforms turn the wheel sideways while a key is held.
    const double steps = (turn.y() != 0 ? turn.y() : turn.x()) / 120.0;
    const bool isSideways = turn.y() == 0 && event->modifiers() == Qt::NoModifier;
    const double factor = std::pow(zoomPerStep, steps);
    const QPointF about(std::clamp(at.x(), plot.left(), plot.right()), std::clamp(at.y(), plot.top(), plot.bottom()));
    if ((event->modifiers() & Qt::ShiftModifier) != 0 || isSideways)
        panAcross(steps * 0.1 * plot.width());
    else if ((event->modifiers() & Qt::ControlModifier) != 0 || at.x() < plot.left())
        zoomLevels(factor, about);
    else
        zoomAcross(factor, about);
    event->accept();
}

void PlotView::mousePressEvent(QMouseEvent *event)
{
    if (!m_navigable || event->button() != Qt::LeftButton || !plotRect().contains(event->position())) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_drag = Drag::pending;
    m_wasDoubleClick = false;
    m_dragFrom = event->position();
}

void PlotView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = event->position();
    m_cursor = plotRect().contains(position) ? std::optional(position) : std::nullopt;
    const QPointF moved = position - m_dragFrom;
    if (m_drag == Drag::pending && moved.manhattanLength() >= QApplication::startDragDistance())
        m_drag = std::abs(moved.x()) >= std::abs(moved.y()) ? Drag::across : Drag::levels;
    if (m_drag == Drag::across)
        panAcross(moved.x());
    else if (m_drag == Drag::levels)
        panLevels(moved.y());
    if (m_drag == Drag::across || m_drag == Drag::levels)
        m_dragFrom = position;
    update();
}

void PlotView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_drag == Drag::pending && !m_wasDoubleClick)
        toggleReference(event->position());
    m_drag = Drag::none;
}

void PlotView::mouseDoubleClickEvent(QMouseEvent * /*event*/)
{
    m_wasDoubleClick = true;
    if (m_navigable)
        resetView();
}

/// Sets the second cursor, or takes it away where it is.
void PlotView::toggleReference(QPointF pixel)
{
    constexpr qreal near = 6.0;
    if (m_reference && std::abs(pixelOf(*m_reference).x() - pixel.x()) < near) {
        m_reference.reset();
    } else {
        const Mark mark = markAt(pixel);
        if (!mark.text.isEmpty())
            m_reference = placeOf(mark.at);
    }
    update();
}

void PlotView::moveCursor(qreal pixels)
{
    const QRectF plot = plotRect();
    const QPointF at = m_cursor.value_or(plot.center());
    m_cursor = QPointF(std::clamp(at.x() + pixels, plot.left(), plot.right() - 1.0), at.y());
    update();
}

void PlotView::keyPressEvent(QKeyEvent *event)
{
    const bool isShift = (event->modifiers() & Qt::ShiftModifier) != 0;
    const bool isControl = (event->modifiers() & Qt::ControlModifier) != 0;
    const QRectF plot = plotRect();
    const QPointF about = m_cursor.value_or(plot.center());
    const auto zoom = [&](double factor) { isControl ? zoomLevels(factor, about) : zoomAcross(factor, about); };
    switch (m_navigable ? event->key() : 0) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const qreal sign = event->key() == Qt::Key_Left ? -1.0 : 1.0;
        isShift ? panAcross(-sign * 0.1 * plot.width()) : moveCursor(sign * (isControl ? 10.0 : 1.0) * keyPixels);
        break;
    }
    case Qt::Key_Up:
    case Qt::Key_Down:
        panLevels((event->key() == Qt::Key_Up ? 1.0 : -1.0) * 0.1 * plot.height());
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(zoomPerStep);
        break;
    case Qt::Key_Minus:
        zoom(1.0 / zoomPerStep);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        toggleReference(about);
        break;
    case Qt::Key_Home:
        resetView();
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
    update();
}

void PlotView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (!underMouse())
        m_cursor.reset();
    update();
}

void PlotView::leaveEvent(QEvent * /*event*/)
{
    m_cursor.reset();
    update();
}

} // namespace ls
