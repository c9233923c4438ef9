// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history_view.h"

#include "core/base/decibel.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/time_axis.h"
#include "ui/trace.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ls {

namespace {

constexpr double shortestSeconds = 10.0;
constexpr double longestSeconds = 24.0 * 3600.0;
constexpr double rowsPerSecond = 1000.0 / HistoryRows::rowMs;

} // namespace

HistoryView::HistoryView(QWidget *parent) : PlotView(parent), m_lowestDb(notAvailable), m_highestDb(notAvailable)
{
    setObjectName(QStringLiteral("historyView"));
    setAccessibleName(tr("Level history"));
    setToolTip(tr("A-weighted level, Fast, over time: each pixel shows its highest and lowest value. Wheel: zoom, with "
                  "Ctrl the levels; drag: move; click: a second cursor; double click: all again."));
    setUnit(QStringLiteral("dBFS"));
    setRange(-90.0, -20.0);
    setNavigable();
}

void HistoryView::addRows(const std::vector<LogRow> &rows, int sampleRateHz, qint64 nowMs)
{
    if (rows.empty() || sampleRateHz <= 0)
        return;
    if (m_rows.count() == 0) {
        const qint64 heardMs = (rows.back().endFrame - rows.front().beginFrame) * 1000 / sampleRateHz;
        m_firstRowMs = nowMs - heardMs;
        m_firstFrame = rows.front().beginFrame;
        m_sampleRateHz = sampleRateHz;
    }
    for (const LogRow &row : rows) {
        m_rows.add(row);
        widenRange(row.readings[Metric::LAFmin], row.readings[Metric::LAFmax]);
    }
    if (!m_rightRow && lastColumn(rowsPerColumn(plotRect())) != m_paintedColumn)
        update();
}

void HistoryView::addMark(const Event &event)
{
    m_marks.add(event);
    if (event.kind == Event::Kind::exclusion && m_sampleRateHz > 0) {
        const auto rowOf = [this](std::int64_t frame) {
            return (frame - m_firstFrame) * 1000 / m_sampleRateHz / HistoryRows::rowMs;
        };
        m_rows.exclude(rowOf(event.frame), rowOf(event.frame + event.count));
    }
    update();
}

void HistoryView::setSensitivity(const Sensitivity &sensitivity)
{
    m_offsetDb = sensitivity.calibrated() ? sensitivity.splOffsetDb : 0.0;
    setUnit(unitText(Metric::LAF, sensitivity));
    PlotView::resetView();
    if (std::isnan(m_lowestDb))
        sensitivity.calibrated() ? setRange(20.0, 90.0) : setRange(-90.0, -20.0);
    refit();
}

void HistoryView::setSpanSeconds(int seconds)
{
    m_spanSeconds = std::clamp(seconds, static_cast<int>(shortestSeconds), static_cast<int>(longestSeconds));
    m_rightRow.reset();
    setShownSeconds(m_spanSeconds);
}

void HistoryView::setShownSeconds(double seconds)
{
    const int before = averageSeconds();
    m_shownSeconds = std::clamp(seconds, shortestSeconds, longestSeconds);
    update();
    if (averageSeconds() != before)
        Q_EMIT averageChanged(averageSeconds());
}

int HistoryView::averageSeconds() const
{
    constexpr double partOfShown = 60.0;
    for (const int seconds : {1, 2, 5, 10, 30, 60, 300, 600}) {
        if (seconds >= m_shownSeconds / partOfShown)
            return seconds;
    }
    return 900;
}

void HistoryView::setLimit(std::optional<double> limitDb)
{
    if (limitDb == m_limitDb)
        return;
    m_limitDb = limitDb;
    refit();
    update();
}

void HistoryView::clear()
{
    m_rows.clear();
    m_marks.clear();
    m_rightRow.reset();
    m_lowestDb = m_highestDb = notAvailable;
    forgetReference();
    update();
}

double HistoryView::rowsPerColumn(const QRectF &plot) const
{
    return m_shownSeconds * rowsPerSecond / (plot.width() * devicePixelRatioF());
}

double HistoryView::rightRow() const { return m_rightRow.value_or(static_cast<double>(m_rows.count())); }

/// The one at the right edge. Columns count from the first row, not from the edge: so a column's rows never change
/// while it moves.
std::int64_t HistoryView::lastColumn(double rowsPerColumn) const
{
    return static_cast<std::int64_t>(rightRow() / rowsPerColumn);
}

HistoryRows::Summary HistoryView::columnAt(std::int64_t column, double rowsPerColumn) const
{
    if (column < 0)
        return {};
    const auto first = static_cast<std::int64_t>(std::floor(static_cast<double>(column) * rowsPerColumn));
    const auto end = static_cast<std::int64_t>(std::floor(static_cast<double>(column + 1) * rowsPerColumn));
    return m_rows.summary(first, std::max(end, first + 1));
}

qint64 HistoryView::rightEdgeMs() const
{
    return m_rows.count() > 0 ? timeOfRowMs(rightRow()) : QDateTime::currentMSecsSinceEpoch();
}

qint64 HistoryView::timeOfRowMs(double row) const
{
    return m_firstRowMs + static_cast<qint64>(row * HistoryRows::rowMs);
}

void HistoryView::widenRange(double minimumDbFs, double maximumDbFs)
{
    if (!std::isfinite(minimumDbFs) || !std::isfinite(maximumDbFs))
        return;
    if (m_lowestDb <= minimumDbFs && m_highestDb >= maximumDbFs)
        return;
    m_lowestDb = std::isnan(m_lowestDb) ? minimumDbFs : std::min(m_lowestDb, minimumDbFs);
    m_highestDb = std::isnan(m_highestDb) ? maximumDbFs : std::max(m_highestDb, maximumDbFs);
    refit();
}

void HistoryView::refit()
{
    if (isRangeByHand() || std::isnan(m_lowestDb))
        return;
    const double low = std::min(m_lowestDb + m_offsetDb, m_limitDb.value_or(m_lowestDb + m_offsetDb));
    const double high = std::max(m_highestDb + m_offsetDb, m_limitDb.value_or(m_highestDb + m_offsetDb));
    fitRange(low, high);
}

void HistoryView::paintCurves(QPainter &painter, const QRectF &plot)
{
    m_paintedColumn = lastColumn(rowsPerColumn(plot));
    paintTimeLines(painter, plot, rightEdgeMs(), m_shownSeconds);
    paintLimit(painter, plot);
    paintEnvelope(painter, plot);
    paintAverage(painter, plot);
}

void HistoryView::paintEnvelope(QPainter &painter, const QRectF &plot) const
{
    const Theme &t = theme();
    const double perColumn = rowsPerColumn(plot);
    const double pixel = 1.0 / devicePixelRatioF();
    const std::int64_t last = lastColumn(perColumn);
    const auto columns = static_cast<std::int64_t>(plot.width() / pixel);
    QVector<QRectF> bars;
    qreal previousTop = 0.0;
    qreal previousBottom = 0.0;
    bool hasPrevious = false;
    for (std::int64_t i = std::min(columns, last); i >= 0; --i) {
        const HistoryRows::Summary column = columnAt(last - i, perColumn);
        const qreal x = plot.right() - static_cast<double>(i + 1) * pixel;
        if (!column.isEmpty && column.hasGap)
            painter.fillRect(QRectF(x, plot.top(), pixel, plot.height()), QBrush(t.tertiary, Qt::BDiagPattern));
        // NaN: nothing measured; −inf: silence, below the plot.
        if (column.isEmpty || std::isnan(column.maximumDbFs)) {
            hasPrevious = false;
            continue;
        }
        const qreal lowest = plot.bottom() + 2.0;
        // Without a minimum, while the time weighting settles, the maximum alone is drawn.
        const float minimumDb = std::isnan(column.minimumDbFs) ? column.maximumDbFs : column.minimumDbFs;
        qreal top = std::min(lowest, yOf(static_cast<double>(column.maximumDbFs) + m_offsetDb) - 0.75);
        qreal bottom = std::min(lowest, yOf(static_cast<double>(minimumDb) + m_offsetDb) + 0.75);
        const qreal ownTop = top;
        const qreal ownBottom = bottom;
        if (hasPrevious) { // joined to its neighbour, so that steep flanks leave no hole
            top = std::min(top, previousBottom);
            bottom = std::max(bottom, previousTop);
        }
        bars.append(QRectF(x, top, pixel, std::max(pixel, bottom - top)));
        previousTop = ownTop;
        previousBottom = ownBottom;
        hasPrevious = true;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.barTop);
    painter.drawRects(bars);
}

/// LAeq of the time before each place; it breaks where something was excluded, and over what was lost.
void HistoryView::paintAverage(QPainter &painter, const QRectF &plot) const
{
    constexpr qreal stepPixels = 2.0;
    const double perPixel = m_shownSeconds * rowsPerSecond / plot.width();
    const auto window = static_cast<std::int64_t>(averageSeconds() * rowsPerSecond);
    QPolygonF line;
    const auto draw = [&] {
        drawTrace(painter, line, theme().text);
        line.clear();
    };
    // Places count from the first row, for the same reason as columns.
    const double step = perPixel * stepPixels;
    const auto last = static_cast<std::int64_t>(rightRow() / step);
    const auto places = static_cast<std::int64_t>(plot.width() / stepPixels) + 2;
    for (std::int64_t i = std::max<std::int64_t>(0, last - places); i <= last; ++i) {
        const auto end = static_cast<std::int64_t>(static_cast<double>(i) * step);
        const HistoryRows::Summary here = m_rows.summary(end - std::max<std::int64_t>(1, window / 10), end);
        const HistoryRows::Summary all = m_rows.summary(end - window, end);
        if (end < window || all.measured * 2 < window || here.measured == 0 || here.isExcluded) {
            draw();
            continue;
        }
        line.append(QPointF(plot.right() - (rightRow() - static_cast<double>(end)) / perPixel,
                            std::min(yOf(all.leqDbFs() + m_offsetDb), plot.bottom() + 2.0)));
    }
    draw();
}

void HistoryView::paintLimit(QPainter &painter, const QRectF &plot) const
{
    if (!m_limitDb)
        return;
    QPen pen(theme().over, 1.5);
    pen.setDashPattern({8.0 / 1.5, 4.0 / 1.5});
    painter.setPen(pen);
    const qreal y = std::round(yOf(*m_limitDb)) + 0.5;
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
}

void HistoryView::paintAxis(QPainter &painter, const QRectF &plot)
{
    if (!m_limitDb || *m_limitDb < bottomDb() || *m_limitDb > topDb())
        return;
    const Theme &t = theme();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(uiFont(11, QFont::DemiBold));
    const QFontMetricsF metrics(painter.font());
    const QString text = decibelText(*m_limitDb, *m_limitDb == std::round(*m_limitDb) ? 0 : 1);
    const qreal y = std::round(yOf(*m_limitDb)) + 0.5;
    const qreal half = metrics.height() / 2.0;
    const qreal left = plot.left() - 13.0 - metrics.horizontalAdvance(text);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.over);
    painter.drawPolygon(QPolygonF{{left, y - half},
                                  {plot.left() - 7.0, y - half},
                                  {plot.left() - 1.0, y},
                                  {plot.left() - 7.0, y + half},
                                  {left, y + half}});
    painter.setPen(t.dark ? QColor(0x0E1114) : QColor(Qt::white));
    painter.drawText(QRectF(left, y - half, plot.left() - 7.0 - left, 2 * half), Qt::AlignCenter, text);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(uiFont(11));
}

void HistoryView::paintOverlay(QPainter &painter, const QRectF &plot)
{
    paintTimeLabels(painter, plot, rightEdgeMs(), m_shownSeconds);
    if (m_rows.count() == 0)
        return;
    const double framesPerRow = m_sampleRateHz * HistoryRows::rowMs / 1000.0;
    m_marks.paint(painter, plot,
                  {static_cast<double>(m_firstFrame) + rightRow() * framesPerRow,
                   framesPerRow * rowsPerColumn(plot) * devicePixelRatioF()});
}

QPointF HistoryView::placeOf(QPointF pixel) const
{
    const QRectF plot = plotRect();
    return {rightRow() - (plot.right() - pixel.x()) / plot.width() * m_shownSeconds * rowsPerSecond,
            valueAt(pixel.y())};
}

QPointF HistoryView::pixelOf(QPointF place) const
{
    const QRectF plot = plotRect();
    return {plot.right() - (rightRow() - place.x()) / (m_shownSeconds * rowsPerSecond) * plot.width(), yOf(place.y())};
}

void HistoryView::zoomAcross(double factor, QPointF pixel)
{
    const double about = placeOf(pixel).x();
    const double before = m_shownSeconds;
    setShownSeconds(m_shownSeconds * factor);
    if (m_rightRow) // what follows the newest goes on doing so
        m_rightRow = about + (*m_rightRow - about) * m_shownSeconds / before;
    panAcross(0.0);
}

void HistoryView::panAcross(qreal pixels)
{
    const auto count = static_cast<double>(m_rows.count());
    const double shown = m_shownSeconds * rowsPerSecond;
    const double wanted = rightRow() - pixels / plotRect().width() * shown;
    const double least = std::min(count, static_cast<double>(m_rows.oldest()) + shown);
    if (wanted >= count)
        m_rightRow.reset();
    else
        m_rightRow = std::max(wanted, least);
    update();
}

void HistoryView::resetView()
{
    m_rightRow.reset();
    setShownSeconds(m_spanSeconds);
    PlotView::resetView();
    refit();
}

PlotView::Mark HistoryView::markAt(QPointF pixel) const
{
    const QRectF plot = plotRect();
    const double perColumn = rowsPerColumn(plot);
    const auto behind = static_cast<std::int64_t>((plot.right() - pixel.x()) * devicePixelRatioF());
    const std::int64_t number = lastColumn(perColumn) - behind;
    const HistoryRows::Summary column = columnAt(number, perColumn);
    if (m_rows.count() == 0 || column.isEmpty)
        return {pixel, {}};
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(timeOfRowMs(static_cast<double>(number) * perColumn));
    const QString clock = time.toString(QStringLiteral("HH:mm:ss"));
    const double maximumDb = static_cast<double>(column.maximumDbFs) + m_offsetDb;
    if (std::isnan(maximumDb))
        return {pixel, QStringLiteral("%1   %2").arg(clock, tr("no signal"))};
    return {{pixel.x(), yOf(maximumDb)}, QStringLiteral("%1   %2 %3").arg(clock, levelText(maximumDb), unit())};
}

QString HistoryView::differenceText(QPointF from, QPointF to) const
{
    const double seconds = (placeOf(to).x() - placeOf(from).x()) / rowsPerSecond;
    return tr("%1   %2 s").arg(PlotView::differenceText(from, to), decibelText(seconds, 1, Sign::always));
}

} // namespace ls
