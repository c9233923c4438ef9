// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrum_view.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/trace.h"
#include "ui/trace_raster.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ls {

namespace {

constexpr qreal snapPixels = 10.0;
constexpr double snapRiseDb = 3.0; // so far a peak stands out
constexpr qreal leastTickWidth = 34.0;

} // namespace

std::optional<SpectrumAverage> spectrumAverageFromName(QStringView name)
{
    if (name == u"fast")
        return SpectrumAverage::fast;
    if (name == u"slow")
        return SpectrumAverage::slow;
    if (name == u"linear")
        return SpectrumAverage::linear;
    if (name == u"counted")
        return SpectrumAverage::counted;
    return std::nullopt;
}

SpectrumView::SpectrumView(QWidget *parent) : SpectralPlot(parent)
{
    setObjectName(QStringLiteral("spectrumView"));
    setAccessibleName(tr("Spectrum"));
    setToolTip(
        tr("Level of each frequency. Wheel: zoom, with Ctrl the levels; drag: move; click: a second cursor; double "
           "click: all again."));
}

bool SpectrumView::takeNewest()
{
    if (snapshot()->spectrumTransforms == m_drawnTransforms)
        return false;
    m_drawnTransforms = snapshot()->spectrumTransforms;
    if (snapshot()->spectrumPoints != m_columnsPoints || snapshot()->sampleRateHz != m_columnsRateHz)
        layOutColumns();
    if (m_peakHold == PeakHold::twoSeconds)
        holdPeak();
    return true;
}

void SpectrumView::holdPeak()
{
    const std::vector<float> &latest = snapshot()->spectrumLatestMeanSquare;
    const std::int64_t now = snapshot()->frame;
    if (m_held.size() != latest.size()) {
        m_held = latest;
        m_heldFrames.assign(latest.size(), now);
        return;
    }
    const auto longest = static_cast<std::int64_t>(heldSeconds * snapshot()->sampleRateHz);
    for (std::size_t bin = 0; bin < latest.size(); ++bin) {
        if (latest[bin] < m_held[bin] && now - m_heldFrames[bin] < longest)
            continue;
        m_held[bin] = latest[bin];
        m_heldFrames[bin] = now;
    }
}

void SpectrumView::setPeakHold(PeakHold hold)
{
    m_peakHold = hold;
    m_held.clear();
    m_drawnTransforms = -1;
    update();
}

void SpectrumView::clear()
{
    m_drawnTransforms = -1;
    m_held.clear();
    SpectralPlot::clear();
}

void SpectrumView::setAverage(SpectrumAverage average)
{
    m_average = average;
    update();
}

const std::vector<float> &SpectrumView::shownAverage() const
{
    switch (m_average) {
    case SpectrumAverage::slow:
        return snapshot()->spectrumSlowMeanSquare;
    case SpectrumAverage::linear:
        return snapshot()->spectrumLinearMeanSquare;
    case SpectrumAverage::counted:
        return snapshot()->spectrumCountedMeanSquare;
    case SpectrumAverage::fast:
        break;
    }
    return snapshot()->spectrumMeanSquare;
}

const std::vector<float> &SpectrumView::shownPeak() const
{
    return m_peakHold == PeakHold::twoSeconds ? m_held : snapshot()->spectrumPeakMeanSquare;
}

qreal SpectrumView::xOf(double frequencyHz) const
{
    const QRectF plot = plotRect();
    return plot.left() + m_axis.share(frequencyHz) * plot.width();
}

QPointF SpectrumView::placeOf(QPointF pixel) const
{
    const QRectF plot = plotRect();
    return {m_axis.frequencyAt((pixel.x() - plot.left()) / plot.width()), valueAt(pixel.y())};
}

QPointF SpectrumView::pixelOf(QPointF place) const { return {xOf(place.x()), yOf(place.y())}; }

void SpectrumView::zoomAcross(double factor, QPointF pixel)
{
    const QRectF plot = plotRect();
    m_axis.zoom(factor, (pixel.x() - plot.left()) / plot.width());
    onAxisChanged();
}

void SpectrumView::panAcross(qreal pixels)
{
    m_axis.pan(-pixels / plotRect().width());
    onAxisChanged();
}

void SpectrumView::resetView()
{
    m_axis.reset();
    onAxisChanged();
    SpectralPlot::resetView();
}

void SpectrumView::onAxisChanged()
{
    layOutColumns();
    invalidateGrid();
}

void SpectrumView::layOutColumns()
{
    m_columns.clear();
    if (!snapshot() || snapshot()->spectrumPoints == 0 || snapshot()->sampleRateHz == 0)
        return;
    m_columnsPoints = snapshot()->spectrumPoints;
    m_columnsRateHz = snapshot()->sampleRateHz;
    const double binHz = static_cast<double>(m_columnsRateHz) / m_columnsPoints;
    const qreal ratio = devicePixelRatioF();
    int lastPixel = -1'000'000;
    // A little more on either side: the curve goes on to the edges of the plot.
    const int last = m_columnsPoints / 2;
    const int first = std::clamp(static_cast<int>(m_axis.lowestHz() / binHz), 1, last);
    const int end = std::min(last, static_cast<int>(1.01 * m_axis.highestHz() / binHz) + 1) + 1;
    for (int bin = first; bin < end; ++bin) {
        const qreal x = xOf(bin * binHz);
        const int pixel = static_cast<int>(std::floor(x * ratio));
        if (pixel == lastPixel)
            m_columns.back().endBin = bin + 1;
        else
            m_columns.push_back({static_cast<float>(x), bin, bin + 1});
        lastPixel = pixel;
    }
}

double SpectrumView::columnDb(const std::vector<float> &meanSquare, const Column &column) const
{
    const float largest = *std::max_element(meanSquare.begin() + column.firstBin, meanSquare.begin() + column.endBin);
    return powerToDb(static_cast<double>(largest)) + offsetDb();
}

QPolygonF SpectrumView::curve(const std::vector<float> &meanSquare, const QRectF &plot) const
{
    QPolygonF line;
    if (meanSquare.size() < static_cast<std::size_t>(m_columnsPoints / 2 + 1))
        return line;
    line.reserve(static_cast<qsizetype>(m_columns.size()));
    for (const Column &column : m_columns) {
        // Silence (−inf) is drawn at the bottom edge.
        const qreal y = std::min(yOf(columnDb(meanSquare, column)), plot.bottom() + 2.0);
        line.append(QPointF(static_cast<qreal>(column.x), y));
    }
    return line;
}

void SpectrumView::fitRange()
{
    if (m_columns.empty() || snapshot()->spectrumMeanSquare.size() < static_cast<std::size_t>(m_columnsPoints / 2 + 1))
        return;
    const std::vector<float> &peaks = shownPeak();
    const std::vector<float> &top =
        peaks.size() == snapshot()->spectrumMeanSquare.size() ? peaks : snapshot()->spectrumMeanSquare;
    double highest = digitalSilenceDb;
    std::vector<double> values;
    values.reserve(m_columns.size());
    for (const Column &column : m_columns) {
        const double value = columnDb(top, column);
        highest = std::max(highest, value);
        values.push_back(value);
    }
    // The peaks of the quietest part, not its deepest dips, which come and go.
    const auto quiet = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 20);
    std::nth_element(values.begin(), quiet, values.end());
    if (!std::isfinite(highest) || !std::isfinite(*quiet))
        return;
    double wantedTop = std::ceil((highest + 5.0) / 10.0) * 10.0;
    const double wantedBottom = std::floor((*quiet - 20.0) / 10.0) * 10.0;
    if (isRangeFitted())
        wantedTop = std::max(wantedTop, topDb());
    setFittedRange(std::clamp(wantedBottom, wantedTop - largestSpanDb, wantedTop - smallestSpanDb), wantedTop);
}

void SpectrumView::paintAxis(QPainter &painter, const QRectF &plot)
{
    const Theme &t = theme();
    painter.setPen(t.gridMinor);
    for (int third = -20; third <= 14; ++third) { // 10 Hz to 25 kHz, base 10
        const qreal x = std::round(xOf(1000.0 * dbToPower(third))) + 0.5;
        if (x > plot.left() && x < plot.right())
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    const QString unit = QStringLiteral("Hz");
    const QFontMetricsF metrics(painter.font());
    const qreal unitLeft = plot.right() + 12 - metrics.horizontalAdvance(unit);
    for (const FrequencyAxis::Tick &tick : m_axis.ticks(scaled(leastTickWidth) / plot.width())) {
        const qreal x = std::round(xOf(tick.frequencyHz)) + 0.5;
        painter.setPen(t.gridMajor);
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom() + 4));
        painter.setPen(t.tertiary);
        if (x + 0.5 * metrics.horizontalAdvance(tick.label) + 3 < unitLeft) // a narrow plot has no room for both
            painter.drawText(QRectF(x - 40, plot.bottom() + 6, 80, metrics.height()), Qt::AlignHCenter | Qt::AlignTop,
                             tick.label);
    }
    painter.drawText(QRectF(plot.right() - 48, plot.bottom() + 6, 60, metrics.height()), Qt::AlignRight | Qt::AlignTop,
                     unit);
}

void SpectrumView::paintCurves(QPainter &painter, const QRectF &plot)
{
    if (!snapshot())
        return;
    const Theme &t = theme();
    const QPolygonF average = curve(shownAverage(), plot);
    fillBelow(painter, average, plot.bottom(), t.spectrumFill);
    drawTrace(painter, average, t.barTop);
    drawTrace(painter, curve(shownPeak(), plot), t.peak);
}

bool SpectrumView::drawCurves(QImage &picture, const QRect &plot)
{
    if (!snapshot())
        return false;
    const Theme &t = theme();
    TraceRaster raster(picture, plot);
    const QPolygonF average = curve(shownAverage(), plotRect());
    raster.fillBelow(average, t.spectrumFill.rgb());
    raster.drawTrace(average, t.barTop.rgb());
    raster.drawTrace(curve(shownPeak(), plotRect()), t.peak.rgb());
    return true;
}

std::optional<SpectrumView::Reading> SpectrumView::readingAt(qreal x) const
{
    if (!snapshot() || m_columns.empty() || shownAverage().size() < static_cast<std::size_t>(m_columnsPoints / 2 + 1))
        return std::nullopt;
    const auto nearest = std::min_element(m_columns.begin(), m_columns.end(), [x](const Column &a, const Column &b) {
        return std::abs(static_cast<qreal>(a.x) - x) < std::abs(static_cast<qreal>(b.x) - x);
    });
    const auto &bins = shownAverage();
    const auto largest = std::max_element(bins.begin() + nearest->firstBin, bins.begin() + nearest->endBin);
    const auto bin = static_cast<double>(largest - bins.begin());
    return Reading{bin * m_columnsRateHz / m_columnsPoints, columnDb(bins, *nearest)};
}

/// A peak near x that stands out; else x itself.
qreal SpectrumView::snapped(qreal x) const
{
    const auto &bins = shownAverage();
    const auto from = std::lower_bound(m_columns.begin(), m_columns.end(), static_cast<float>(x - snapPixels),
                                       [](const Column &column, float place) { return column.x < place; });
    const auto end = std::upper_bound(m_columns.begin(), m_columns.end(), static_cast<float>(x + snapPixels),
                                      [](float place, const Column &column) { return place < column.x; });
    if (end - from < 3)
        return x;
    const auto highest = std::max_element(
        from, end, [&](const Column &a, const Column &b) { return columnDb(bins, a) < columnDb(bins, b); });
    const double top = columnDb(bins, *highest);
    const bool standsOut = top >= columnDb(bins, *from) + snapRiseDb && top >= columnDb(bins, *(end - 1)) + snapRiseDb;
    return standsOut ? static_cast<qreal>(highest->x) : x;
}

PlotView::Mark SpectrumView::markAt(QPointF pixel) const
{
    if (!readingAt(pixel.x()))
        return {pixel, {}};
    const qreal x = snapped(pixel.x());
    const Reading reading = *readingAt(x);
    return {{x, yOf(reading.valueDb)},
            QStringLiteral("%1   %2   %3 %4")
                .arg(frequencyText(reading.frequencyHz), noteText(reading.frequencyHz), levelText(reading.valueDb),
                     unit())};
}

QString SpectrumView::differenceText(QPointF from, QPointF to) const
{
    const double ratio = placeOf(to).x() / placeOf(from).x();
    return tr("%1   %2 octaves")
        .arg(SpectralPlot::differenceText(from, to), decibelText(std::log2(ratio), 2, Sign::always));
}

void SpectrumView::resizeEvent(QResizeEvent *event)
{
    PlotView::resizeEvent(event);
    layOutColumns();
}

} // namespace ls
