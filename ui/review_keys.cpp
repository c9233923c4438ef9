// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review_view.h"

#include "ui/review_edits.h"
#include "ui/review_events.h"
#include "ui/review_history.h"
#include "ui/review_player_bar.h"
#include "ui/review_range_panel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>

// The keys of the review. While it has the focus they are its own: those of the live panels that are the same mean here
// what they mean for a recording.
namespace ls {

namespace {

constexpr double zoomPerKey = 1.5;
constexpr double stepPixels = 8.0;

} // namespace

bool ReviewView::handles(const QKeyEvent &event) const
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const int key = event.key();
    if (modifiers == Qt::ControlModifier)
        return key == Qt::Key_C || key == Qt::Key_Z || key == Qt::Key_Left || key == Qt::Key_Right;
    if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
        return key == Qt::Key_Z;
    if (modifiers != Qt::NoModifier && modifiers != Qt::ShiftModifier)
        return false;
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_M:
    case Qt::Key_X:
    case Qt::Key_F2:
    case Qt::Key_Delete:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
    case Qt::Key_0:
    case Qt::Key_Escape:
        return true;
    default:
        return key >= Qt::Key_1 && key <= Qt::Key_9;
    }
}

bool ReviewView::event(QEvent *event)
{
    // Else a shortcut of the window would take it.
    if (event->type() == QEvent::ShortcutOverride && handles(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ReviewView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_history->selection())
            m_history->setSelection(std::nullopt);
        else
            Q_EMIT leaveRequested();
    } else if (!m_reviewed || !handles(*event) || (!edits(*event) && !moves(*event))) {
        QWidget::keyPressEvent(event);
    }
}

bool ReviewView::edits(const QKeyEvent &event)
{
    const bool isShift = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool isControl = event.modifiers().testFlag(Qt::ControlModifier);
    const StoredEvent *selected = m_events->selected();
    switch (event.key()) {
    case Qt::Key_Space:
        m_player->toggle();
        return true;
    case Qt::Key_M:
        if (isShift)
            m_edits->addMarkerWithNote(m_history->cursor());
        else
            m_edits->addMarker(m_history->cursor(), 0);
        return true;
    case Qt::Key_X:
        excludeSelection();
        return true;
    case Qt::Key_Z:
        if (isShift)
            m_edits->redo();
        else
            m_edits->undo();
        return true;
    case Qt::Key_F2:
        if (selected != nullptr)
            m_edits->change(*selected);
        return true;
    case Qt::Key_Delete:
        if (selected != nullptr)
            m_edits->withdraw(*selected);
        return true;
    case Qt::Key_C:
        if (const QString text = m_range->asText(); !text.isEmpty())
            QGuiApplication::clipboard()->setText(text);
        return true;
    default:
        break;
    }
    if (isControl || isShift || event.key() < Qt::Key_1 || event.key() > Qt::Key_9)
        return false;
    m_edits->addMarker(m_history->cursor(), event.key() - Qt::Key_0);
    return true;
}

bool ReviewView::moves(const QKeyEvent &event)
{
    const bool isShift = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool isFar = event.modifiers().testFlag(Qt::ControlModifier);
    const FrameRange shown = m_history->shown();
    const double page = static_cast<double>(shown.end - shown.begin);
    const auto step =
        std::max<std::int64_t>(1, std::llround(isFar ? page / 10.0 : m_history->framesPerPixel() * stepPixels));
    switch (event.key()) {
    case Qt::Key_Left:
        moveCursor(m_history->cursor() - step, isShift);
        return true;
    case Qt::Key_Right:
        moveCursor(m_history->cursor() + step, isShift);
        return true;
    case Qt::Key_Home:
        moveCursor(0, isShift);
        return true;
    case Qt::Key_End:
        moveCursor(m_reviewed->measurement.endFrame, isShift);
        return true;
    case Qt::Key_PageUp:
        m_history->pan(-page / 2.0);
        return true;
    case Qt::Key_PageDown:
        m_history->pan(page / 2.0);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_history->zoom(zoomPerKey, m_history->cursor());
        return true;
    case Qt::Key_Minus:
        m_history->zoom(1.0 / zoomPerKey, m_history->cursor());
        return true;
    case Qt::Key_0:
        m_history->showAll();
        return true;
    default:
        return false;
    }
}

void ReviewView::moveCursor(std::int64_t frame, bool selects)
{
    const bool wasPlaying = m_player->isPlaying();
    const std::int64_t before = m_history->cursor();
    placeCursor(frame);
    m_history->bringIntoView(m_history->cursor());
    if (wasPlaying)
        m_player->play(m_history->cursor());
    if (!selects) {
        m_anchor.reset();
        return;
    }
    if (!m_anchor)
        m_anchor = before;
    m_history->setSelection(
        FrameRange{std::min(*m_anchor, m_history->cursor()), std::max(*m_anchor, m_history->cursor())});
}

} // namespace ls
