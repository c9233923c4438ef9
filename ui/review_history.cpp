// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review_history.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/trace.h"

#include <QApplication>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ls {

namespace {

constexpr double leastSecondsAcross = 2.0; // in the width of the plot
constexpr double zoomPerNotch = 1.25;
constexpr qreal meanStep = 4.0; // pixels from one point of the mean to the next

} // namespace

ReviewHistory::ReviewHistory(QWidget *parent) : PlotView(parent)
{
    setObjectName(QStringLiteral("reviewHistory"));
    setAccessibleName(tr("Level over the recording"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(160);
}

void ReviewHistory::setRecording(const ReviewClock &clock, std::int64_t endFrame)
{
    m_clock = clock;
    m_endFrame = std::max<std::int64_t>(endFrame, 1);
    m_cursor = 0;
    m_selection.reset();
    m_levels.clear();
    m_marks.set({});
    m_marks.select(std::nullopt);
    showAll();
}

void ReviewHistory::setEvents(const std::vector<StoredEvent> &events)
{
    m_marks.set(events);
    update();
}

void ReviewHistory::setCurve(const CurveMetrics &curve, const QString &unit)
{
    m_curve = curve;
    setUnit(unit);
}

void ReviewHistory::setOverview(const std::shared_ptr<const LevelPyramid> &overview, std::int64_t tileFrames)
{
    m_levels.begin(overview, tileFrames);
    fitToLevels();
    setView(m_leftFrame, m_framesPerPixel);
}

void ReviewHistory::addTile(std::int64_t tile, const std::shared_ptr<const LevelPyramid> &points)
{
    m_levels.addTile(tile, points);
    update();
}

void ReviewHistory::fitToLevels()
{
    const LevelSummary whole = m_levels.overview().whole();
    if (std::isfinite(whole.maxDb))
        fitRange(static_cast<double>(std::isfinite(whole.minDb) ? whole.minDb : whole.maxDb),
                 static_cast<double>(whole.maxDb));
}

FrameRange ReviewHistory::shown() const
{
    const double end = m_leftFrame + m_framesPerPixel * plotRect().width();
    return {static_cast<std::int64_t>(m_leftFrame), std::min(m_endFrame, static_cast<std::int64_t>(std::ceil(end)))};
}

qreal ReviewHistory::xOf(std::int64_t frame) const
{
    return plotRect().left() + (static_cast<double>(frame) - m_leftFrame) / m_framesPerPixel;
}

double ReviewHistory::frameAt(qreal x) const { return m_leftFrame + (x - plotRect().left()) * m_framesPerPixel; }

double ReviewHistory::widestFramesPerPixel() const { return static_cast<double>(m_endFrame) / plotRect().width(); }

void ReviewHistory::setView(double leftFrame, double framesPerPixel)
{
    const double width = plotRect().width();
    const double widest = widestFramesPerPixel();
    const double narrowest = std::min(widest, leastSecondsAcross * m_clock.sampleRateHz() / width);
    m_framesPerPixel = std::clamp(framesPerPixel, narrowest, widest);
    m_showsAll = m_framesPerPixel >= widest;
    const double furthest = static_cast<double>(m_endFrame) - m_framesPerPixel * width;
    m_leftFrame = std::clamp(leftFrame, 0.0, std::max(0.0, furthest));
    const FrameRange view = shown();
    Q_EMIT tilesWanted(m_levels.missing(view.begin, view.end, m_framesPerPixel / devicePixelRatioF()));
    update();
}

void ReviewHistory::showAll() { setView(0.0, widestFramesPerPixel()); }

void ReviewHistory::zoom(double factor, std::int64_t about)
{
    const auto place = static_cast<double>(about);
    const double before = (place - m_leftFrame) / m_framesPerPixel;
    const double narrowest = leastSecondsAcross * m_clock.sampleRateHz() / plotRect().width();
    const double next =
        std::clamp(m_framesPerPixel / factor, std::min(narrowest, widestFramesPerPixel()), widestFramesPerPixel());
    setView(place - before * next, next);
}

void ReviewHistory::pan(double frames) { setView(m_leftFrame + frames, m_framesPerPixel); }

void ReviewHistory::bringIntoView(std::int64_t frame)
{
    const double width = plotRect().width() * m_framesPerPixel;
    const auto place = static_cast<double>(frame);
    if (place < m_leftFrame || place > m_leftFrame + width)
        setView(place - width * 0.1, m_framesPerPixel);
}

void ReviewHistory::setCursorFrame(std::int64_t frame)
{
    m_cursor = std::clamp<std::int64_t>(frame, 0, m_endFrame);
    update();
}

void ReviewHistory::setSelection(const std::optional<FrameRange> &range)
{
    m_selection = range;
    if (m_selection) {
        m_selection->begin = std::clamp<std::int64_t>(m_selection->begin, 0, m_endFrame);
        m_selection->end = std::clamp<std::int64_t>(m_selection->end, 0, m_endFrame);
        if (m_selection->begin >= m_selection->end)
            m_selection.reset();
    }
    update();
    Q_EMIT selectionChanged();
}

void ReviewHistory::selectEvent(std::optional<std::int64_t> id)
{
    m_marks.select(id);
    update();
}

LevelSummary ReviewHistory::levelAt(std::int64_t frame) const
{
    return m_levels.over(frame, frame + std::max<std::int64_t>(1, std::llround(m_framesPerPixel)));
}

void ReviewHistory::paintAxis(QPainter & /*painter*/, const QRectF & /*plot*/) {}

void ReviewHistory::paintCurves(QPainter &painter, const QRectF &plot)
{
    timeAxis(plot).paintLines(painter);
    paintEnvelope(painter, plot);
    if (m_curve.mean)
        paintMean(painter, plot);
}

void ReviewHistory::paintEnvelope(QPainter &painter, const QRectF &plot) const
{
    const Theme &t = theme();
    const double pixel = 1.0 / devicePixelRatioF();
    const double framesPerColumn = m_framesPerPixel * pixel;
    const auto columns = static_cast<int>(plot.width() / pixel);
    const qreal lowest = plot.bottom() + 2.0;
    // Lines of one device pixel, not rectangles: the raster engine fills spans of them directly.
    QVector<QLineF> bars;
    bars.reserve(columns);
    qreal previousTop = 0.0;
    qreal previousBottom = 0.0;
    bool hasPrevious = false;
    for (int i = 0; i < columns; ++i) {
        const auto begin = static_cast<std::int64_t>(m_leftFrame + i * framesPerColumn);
        const auto end = static_cast<std::int64_t>(m_leftFrame + (i + 1) * framesPerColumn);
        const LevelSummary column = m_levels.over(begin, std::max(end, begin + 1));
        if (column.isEmpty || std::isnan(column.maxDb)) {
            hasPrevious = false;
            continue;
        }
        const float minDb = std::isnan(column.minDb) ? column.maxDb : column.minDb;
        qreal top = std::min(lowest, yOf(static_cast<double>(column.maxDb)) - 0.75);
        qreal bottom = std::min(lowest, yOf(static_cast<double>(minDb)) + 0.75);
        const qreal ownTop = top;
        const qreal ownBottom = bottom;
        if (hasPrevious) { // joined to its neighbour, so that steep flanks leave no hole
            top = std::min(top, previousBottom);
            bottom = std::max(bottom, previousTop);
        }
        const qreal x = plot.left() + (i + 0.5) * pixel;
        bars.append(QLineF(x, top, x, std::max(top + pixel, bottom)));
        previousTop = ownTop;
        previousBottom = ownBottom;
        hasPrevious = true;
    }
    QPen pen(t.barTop, 1.0);
    pen.setCosmetic(true);
    pen.setCapStyle(Qt::FlatCap);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(pen);
    painter.drawLines(bars);
}

/// Over as long as a point of it is wide, but a second at least.
void ReviewHistory::paintMean(QPainter &painter, const QRectF &plot) const
{
    const auto window =
        static_cast<std::int64_t>(std::max(meanStep * m_framesPerPixel, static_cast<double>(m_clock.sampleRateHz())));
    QColor halo = theme().plot;
    halo.setAlphaF(0.2F); // drawTrace lays it on more than once
    QPolygonF piece;      // without a gap
    const auto drawPiece = [&] {
        drawTrace(painter, piece, halo, 3.5);
        drawTrace(painter, piece, theme().text);
        piece.clear();
    };
    // Points stand at multiples of their step, so that the line does not tremble while it is moved.
    const double step = meanStep * m_framesPerPixel;
    const auto first = static_cast<std::int64_t>(std::floor(m_leftFrame / step));
    const auto count = static_cast<std::int64_t>(plot.width() / meanStep) + 2;
    for (std::int64_t i = first; i <= first + count; ++i) {
        const auto middle = static_cast<std::int64_t>((static_cast<double>(i) + 0.5) * step);
        const double meanDb = m_levels.over(middle - window / 2, middle + window / 2).meanDb();
        if (std::isfinite(meanDb))
            piece << QPointF(xOf(middle), yOf(meanDb));
        else
            drawPiece();
    }
    drawPiece();
}

ReviewTimeAxis ReviewHistory::timeAxis(const QRectF &plot) const { return {m_clock, plot, shown(), m_framesPerPixel}; }

void ReviewHistory::paintSelection(QPainter &painter, const QRectF &plot) const
{
    if (!m_selection)
        return;
    const Theme &t = theme();
    const qreal left = std::max(plot.left(), xOf(m_selection->begin));
    const qreal right = std::min(plot.right(), xOf(m_selection->end));
    if (right <= left)
        return;
    QColor shade = t.accent;
    shade.setAlphaF(0.2F);
    painter.fillRect(QRectF(left, plot.top(), right - left, plot.height()), shade);
    painter.setPen(QPen(t.accent, 1.5));
    for (const std::int64_t frame : {m_selection->begin, m_selection->end}) {
        const qreal x = xOf(frame);
        if (x >= plot.left() && x <= plot.right())
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    const QString length =
        durationText(static_cast<double>(m_selection->end - m_selection->begin) / m_clock.sampleRateHz());
    painter.setFont(uiFont(11, QFont::DemiBold));
    const qreal width = QFontMetricsF(painter.font()).horizontalAdvance(length) + 12.0;
    const QRectF tag(std::clamp((left + right - width) / 2.0, plot.left(), plot.right() - width), plot.bottom() - 20.0,
                     width, 16.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawRoundedRect(tag, 3, 3);
    painter.setPen(t.dark ? t.plot : t.panel);
    painter.drawText(tag, Qt::AlignCenter, length);
}

QString ReviewHistory::hoverText(std::int64_t frame) const
{
    const LevelSummary level = levelAt(frame);
    const QString time = m_clock.text(frame,
                                      m_framesPerPixel < 0.2 * m_clock.sampleRateHz() ? ReviewClock::Detail::tenths
                                                                                      : ReviewClock::Detail::seconds);
    if (level.isEmpty || std::isnan(level.maxDb))
        return QStringLiteral("%1   %2").arg(time, tr("no signal"));
    QString text = QStringLiteral("%1   %2").arg(time, levelText(static_cast<double>(level.maxDb)));
    if (!std::isnan(level.minDb) && level.maxDb - level.minDb >= 0.05F)
        text = tr("%1   %2 to %3")
                   .arg(time, levelText(static_cast<double>(level.minDb)), levelText(static_cast<double>(level.maxDb)));
    return text;
}

void ReviewHistory::paintOverlay(QPainter &painter, const QRectF &plot)
{
    const Theme &t = theme();
    timeAxis(plot).paintLabels(painter, tr("from the start"));
    if (m_levels.isEmpty())
        return;
    m_marks.paint(painter, plot, [this](std::int64_t frame) { return xOf(frame); });
    paintSelection(painter, plot);
    const qreal x = std::round(xOf(m_cursor)) + 0.5;
    if (x >= plot.left() && x <= plot.right() + 1.0) {
        painter.setPen(QPen(t.accent, hasFocus() ? 2 : 1));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawPolygon(QPolygonF{
            {QPointF(x - 5, plot.bottom() + 6), QPointF(x + 5, plot.bottom() + 6), QPointF(x, plot.bottom())}});
    }
    if (cursorX() && m_drag != Drag::pan)
        paintCursor(painter, plot, *cursorX(), hoverText(static_cast<std::int64_t>(frameAt(*cursorX()))));
}

void ReviewHistory::resizeEvent(QResizeEvent *event)
{
    PlotView::resizeEvent(event);
    if (m_showsAll)
        showAll();
    else
        setView(m_leftFrame, m_framesPerPixel);
}

void ReviewHistory::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_levels.isEmpty())
        return;
    m_dragFrom = event->position();
    m_dragLeft = m_leftFrame;
    m_dragFrame = std::clamp<std::int64_t>(static_cast<std::int64_t>(frameAt(m_dragFrom.x())), 0, m_endFrame);
    m_dragged.reset();
    m_wasDoubleClick = false;
    const StoredEvent *hit = m_marks.hit(m_dragFrom, plotRect(), [this](std::int64_t frame) { return xOf(frame); });
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_drag = Drag::select;
        return;
    }
    if (hit != nullptr) {
        Q_EMIT eventClicked(hit->id);
        if (hit->event.kind == Event::Kind::marker)
            m_dragged = hit->id;
    }
    m_drag = hit != nullptr ? Drag::marker : Drag::pending;
}

void ReviewHistory::mouseMoveEvent(QMouseEvent *event)
{
    PlotView::mouseMoveEvent(event);
    const QPointF moved = event->position() - m_dragFrom;
    if (m_drag == Drag::pending && std::abs(moved.x()) >= QApplication::startDragDistance() / 2.0)
        m_drag = Drag::pan;
    if (m_drag == Drag::pan) {
        setView(m_dragLeft - moved.x() * m_framesPerPixel, m_framesPerPixel);
    } else if (m_drag == Drag::select) {
        const auto here = static_cast<std::int64_t>(frameAt(event->position().x()));
        m_selection = FrameRange{std::clamp<std::int64_t>(std::min(here, m_dragFrame), 0, m_endFrame),
                                 std::clamp<std::int64_t>(std::max(here, m_dragFrame), 0, m_endFrame)};
        update();
    }
}

void ReviewHistory::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Drag drag = std::exchange(m_drag, Drag::none);
    const auto here =
        std::clamp<std::int64_t>(static_cast<std::int64_t>(frameAt(event->position().x())), 0, m_endFrame);
    const bool hasMoved = std::abs(event->position().x() - m_dragFrom.x()) >= QApplication::startDragDistance() / 2.0;
    if (drag == Drag::select)
        setSelection(hasMoved ? m_selection : std::nullopt);
    else if (drag == Drag::marker && m_dragged && hasMoved)
        Q_EMIT markerDragged(*m_dragged, here);
    else if (drag == Drag::pending && !m_wasDoubleClick && plotRect().contains(event->position()))
        Q_EMIT cursorPlaced(here);
}

void ReviewHistory::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_wasDoubleClick = true;
    m_drag = Drag::none;
    showAll();
    Q_EMIT resetByMouse();
}

void ReviewHistory::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    const bool pans = turned.x() != 0 || event->modifiers().testFlag(Qt::ShiftModifier);
    const int turn = turned.x() != 0 ? turned.x() : turned.y();
    if (pans)
        pan(-turn / 120.0 * 0.1 * plotRect().width() * m_framesPerPixel);
    else
        zoom(std::pow(zoomPerNotch, turn / 120.0), static_cast<std::int64_t>(frameAt(event->position().x())));
    event->accept();
}

} // namespace ls
