// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history_view.h"

#include "ui/format.h"
#include "ui/theme.h"

#include <QDateTime>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ls {

namespace {

constexpr int rowMs = 100;
constexpr std::size_t ringRows = static_cast<std::size_t>(HistoryView::longestMinutes) * 60 * 1000 / rowMs;
constexpr double smallestSpanDb = 40.0;

float smaller(float a, float b) { return std::isnan(a) || b < a ? b : a; }
float larger(float a, float b) { return std::isnan(a) || b > a ? b : a; }

} // namespace

HistoryView::HistoryView(QWidget *parent) : PlotView(parent)
{
    setObjectName(QStringLiteral("historyView"));
    setAccessibleName(tr("Level history"));
    setToolTip(tr("A-weighted level, Fast, over the last minutes. Each pixel shows its highest and lowest value."));
    setUnit(QStringLiteral("dBFS"));
    setRange(-90.0, -20.0);
    m_ring.reserve(ringRows);
}

void HistoryView::addRows(const std::vector<LogRow> &rows, int sampleRateHz)
{
    if (rows.empty() || sampleRateHz <= 0)
        return;
    if (m_count == 0) {
        const qint64 heardMs = (rows.back().endFrame - rows.front().beginFrame) * 1000 / sampleRateHz;
        m_firstRowMs = QDateTime::currentMSecsSinceEpoch() - heardMs;
        m_firstFrame = rows.front().beginFrame;
        m_sampleRateHz = sampleRateHz;
    }
    for (const LogRow &row : rows) {
        const Extremes extremes{static_cast<float>(row.readings[Metric::LAFmin]),
                                static_cast<float>(row.readings[Metric::LAFmax]), row.gapFrames > 0};
        if (m_ring.size() < ringRows)
            m_ring.push_back(extremes);
        else
            m_ring[static_cast<std::size_t>(m_count) % ringRows] = extremes;
        ++m_count;
        fitRange(extremes);
    }
    const auto column = static_cast<qint64>(static_cast<double>(m_count) / rowsPerPixel(plotRect()));
    if (column != m_paintedColumn)
        update();
}

void HistoryView::addMark(const Event &event)
{
    m_marks.add(event);
    update();
}

void HistoryView::setSensitivity(const Sensitivity &sensitivity)
{
    m_offsetDb = sensitivity.calibrated() ? sensitivity.splOffsetDb : 0.0;
    setUnit(unitText(Metric::LAF, sensitivity));
    m_lowestDb = m_highestDb = std::numeric_limits<float>::quiet_NaN();
    if (sensitivity.calibrated())
        setRange(20.0, 90.0);
    else
        setRange(-90.0, -20.0);
    for (const Extremes &extremes : m_ring)
        fitRange(extremes);
}

void HistoryView::setSpanMinutes(int minutes)
{
    m_spanMinutes = std::clamp(minutes, 1, longestMinutes);
    update();
}

void HistoryView::clear()
{
    m_ring.clear();
    m_marks.clear();
    m_count = 0;
    m_lowestDb = m_highestDb = std::numeric_limits<float>::quiet_NaN();
    update();
}

std::size_t HistoryView::keptRows() const { return m_ring.size(); }

double HistoryView::rowsPerPixel(const QRectF &plot) const
{
    return m_spanMinutes * 60.0 * 1000.0 / rowMs / (plot.width() * devicePixelRatioF());
}

void HistoryView::fitRange(const Extremes &extremes)
{
    if (!std::isfinite(extremes.minimumDb) || !std::isfinite(extremes.maximumDb))
        return;
    m_lowestDb = std::isnan(m_lowestDb) ? extremes.minimumDb : std::min(m_lowestDb, extremes.minimumDb);
    m_highestDb = std::isnan(m_highestDb) ? extremes.maximumDb : std::max(m_highestDb, extremes.maximumDb);
    const double bottom = std::floor((static_cast<double>(m_lowestDb) + m_offsetDb - 3.0) / 10.0) * 10.0;
    const double top = std::ceil((static_cast<double>(m_highestDb) + m_offsetDb + 5.0) / 10.0) * 10.0;
    setRange(std::min(bottom, top - smallestSpanDb), top);
}

HistoryView::Column HistoryView::columnAt(qint64 column, double rowsPerColumn) const
{
    Column result{{std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::quiet_NaN(), false}, true};
    const auto oldest = m_count - static_cast<qint64>(m_ring.size());
    auto first = static_cast<qint64>(std::floor(static_cast<double>(column) * rowsPerColumn));
    auto end = static_cast<qint64>(std::floor(static_cast<double>(column + 1) * rowsPerColumn));
    end = std::max(end, first + 1);
    first = std::max(first, oldest);
    end = std::min(end, m_count);
    for (qint64 row = first; row < end; ++row) {
        const Extremes &extremes = m_ring[static_cast<std::size_t>(row) % ringRows];
        result.isEmpty = false;
        result.extremes.minimumDb = smaller(result.extremes.minimumDb, extremes.minimumDb);
        result.extremes.maximumDb = larger(result.extremes.maximumDb, extremes.maximumDb);
        result.extremes.hasGap = result.extremes.hasGap || extremes.hasGap;
    }
    return result;
}

void HistoryView::paintCurves(QPainter &painter, const QRectF &plot)
{
    const Theme &t = theme();
    const double rowsPerColumn = rowsPerPixel(plot);
    const double pixel = 1.0 / devicePixelRatioF();
    // Columns count from the first row, not from the edge: so a column's rows never change while it moves.
    const auto lastColumn = static_cast<qint64>(static_cast<double>(m_count) / rowsPerColumn);
    m_paintedColumn = lastColumn;
    const auto columns = static_cast<qint64>(plot.width() / pixel);
    QVector<QRectF> bars;
    qreal previousTop = 0.0;
    qreal previousBottom = 0.0;
    bool hasPrevious = false;
    for (qint64 i = columns; i >= 0; --i) {
        const Column column = columnAt(lastColumn - i, rowsPerColumn);
        const qreal x = plot.right() - static_cast<double>(i + 1) * pixel;
        if (!column.isEmpty && column.extremes.hasGap)
            painter.fillRect(QRectF(x, plot.top(), pixel, plot.height()), QBrush(t.tertiary, Qt::BDiagPattern));
        // NaN: nothing measured; −inf: silence, below the plot.
        if (column.isEmpty || std::isnan(column.extremes.maximumDb)) {
            hasPrevious = false;
            continue;
        }
        const qreal lowest = plot.bottom() + 2.0;
        // Without a minimum, while the time weighting settles, the maximum alone is drawn.
        const float minimumDb =
            std::isnan(column.extremes.minimumDb) ? column.extremes.maximumDb : column.extremes.minimumDb;
        qreal top = std::min(lowest, yOf(static_cast<double>(column.extremes.maximumDb) + m_offsetDb) - 0.75);
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

void HistoryView::paintAxis(QPainter & /*painter*/, const QRectF & /*plot*/) {}

void HistoryView::paintTimeAxis(QPainter &painter, const QRectF &plot) const
{
    const Theme &t = theme();
    const qint64 endMs = m_count > 0 ? m_firstRowMs + m_count * rowMs : QDateTime::currentMSecsSinceEpoch();
    const qint64 spanMs = m_spanMinutes * 60'000LL;
    const double msPerPixel = static_cast<double>(spanMs) / plot.width();
    qint64 stepMs = 3'600'000;
    for (const qint64 candidate : {10'000, 15'000, 30'000, 60'000, 120'000, 300'000, 600'000, 900'000, 1'800'000}) {
        if (static_cast<double>(candidate) / msPerPixel >= 80.0) {
            stepMs = candidate;
            break;
        }
    }
    const QString pattern = stepMs < 60'000 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm");
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(endMs);
    painter.setFont(uiFont(11));
    painter.setPen(t.tertiary);
    const QString zone = end.timeZoneAbbreviation();
    const qreal zoneWidth = QFontMetricsF(painter.font()).horizontalAdvance(zone) + 12.0;
    painter.drawText(QRectF(plot.right() - zoneWidth, plot.bottom() + 6, zoneWidth, 16), Qt::AlignRight | Qt::AlignTop,
                     zone);
    // Ticks stand on round local times, also in a zone that is half an hour off.
    const qint64 shiftMs = end.offsetFromUtc() * 1000LL;
    for (qint64 ms = (endMs + shiftMs) / stepMs * stepMs - shiftMs; ms > endMs - spanMs; ms -= stepMs) {
        const qreal x = std::round(plot.right() - static_cast<double>(endMs - ms) / msPerPixel) + 0.5;
        painter.setPen(t.gridMajor);
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom() + 4));
        const QRectF label(x - 32, plot.bottom() + 6, 64, 16);
        if (label.left() < plot.left() - 20.0 || label.right() > plot.right() - zoneWidth + 14.0)
            continue;
        painter.setPen(t.tertiary);
        painter.drawText(label, Qt::AlignHCenter | Qt::AlignTop, QDateTime::fromMSecsSinceEpoch(ms).toString(pattern));
    }
}

void HistoryView::paintOverlay(QPainter &painter, const QRectF &plot)
{
    paintTimeAxis(painter, plot);
    if (m_count == 0)
        return;
    const double framesPerRow = m_sampleRateHz * rowMs / 1000.0;
    const double rowsPerColumn = rowsPerPixel(plot);
    m_marks.paint(painter, plot,
                  {static_cast<double>(m_firstFrame) + static_cast<double>(m_count) * framesPerRow,
                   framesPerRow * rowsPerColumn * devicePixelRatioF()});
    const std::optional<qreal> cursor = cursorX();
    if (!cursor)
        return;
    const auto lastColumn = static_cast<qint64>(static_cast<double>(m_count) / rowsPerColumn);
    const auto behind = static_cast<qint64>((plot.right() - *cursor) * devicePixelRatioF());
    const Column column = columnAt(lastColumn - behind, rowsPerColumn);
    if (column.isEmpty)
        return;
    const double maximumDb = static_cast<double>(column.extremes.maximumDb) + m_offsetDb;
    const auto rowAtCursor = static_cast<qint64>(static_cast<double>(lastColumn - behind) * rowsPerColumn);
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(m_firstRowMs + rowAtCursor * rowMs);
    QString text = QStringLiteral("%1   %2").arg(time.toString(QStringLiteral("HH:mm:ss")), levelText(maximumDb));
    if (column.extremes.hasGap)
        text = QStringLiteral("%1   %2").arg(time.toString(QStringLiteral("HH:mm:ss")), tr("no signal"));
    paintCursor(painter, plot, *cursor, text);
}

} // namespace ls
