// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrum_view.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/trace.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ls {

namespace {

constexpr double lowestHz = 20.0;
constexpr double highestHz = 20000.0;

struct AxisLabel {
    double frequencyHz;
    const char *text;
};
constexpr AxisLabel axisLabels[] = {{31.5, "31.5"}, {63, "63"},   {125, "125"}, {250, "250"}, {500, "500"},
                                    {1000, "1k"},   {2000, "2k"}, {4000, "4k"}, {8000, "8k"}, {16000, "16k"}};

double octaves(double frequencyHz) { return std::log2(frequencyHz / lowestHz); }

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
    setToolTip(tr("Level of each frequency. Wheel: range, double click: fit it again."));
}

bool SpectrumView::takeNewest()
{
    if (snapshot()->spectrumTransforms == m_drawnTransforms)
        return false;
    m_drawnTransforms = snapshot()->spectrumTransforms;
    if (snapshot()->spectrumPoints != m_columnsPoints || snapshot()->sampleRateHz != m_columnsRateHz)
        layOutColumns();
    return true;
}

void SpectrumView::clear()
{
    m_drawnTransforms = -1;
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

qreal SpectrumView::xOf(double frequencyHz) const
{
    const QRectF plot = plotRect();
    return plot.left() + octaves(frequencyHz) / octaves(highestHz) * plot.width();
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
    const int first = std::max(1, static_cast<int>(lowestHz / binHz));
    const int end = std::min(m_columnsPoints / 2, static_cast<int>(1.01 * highestHz / binHz)) + 1;
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
    const std::vector<float> &top = snapshot()->spectrumPeakMeanSquare.empty() ? snapshot()->spectrumMeanSquare
                                                                               : snapshot()->spectrumPeakMeanSquare;
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
    for (int third = -17; third <= 13; ++third) { // 20 Hz to 20 kHz, base 10
        const qreal x = std::round(xOf(1000.0 * dbToPower(third))) + 0.5;
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    const QString unit = QStringLiteral("Hz");
    const QFontMetricsF metrics(painter.font());
    const qreal unitLeft = plot.right() + 12 - metrics.horizontalAdvance(unit);
    for (const AxisLabel &label : axisLabels) {
        const qreal x = std::round(xOf(label.frequencyHz)) + 0.5;
        const QString text = QString::fromLatin1(label.text);
        painter.setPen(t.gridMajor);
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom() + 4));
        painter.setPen(t.tertiary);
        if (x + 0.5 * metrics.horizontalAdvance(text) + 3 < unitLeft) // a narrow plot has no room for both
            painter.drawText(QRectF(x - 24, plot.bottom() + 6, 48, 16), Qt::AlignHCenter | Qt::AlignTop, text);
    }
    painter.drawText(QRectF(plot.right() - 8, plot.bottom() + 6, 20, 16), Qt::AlignRight | Qt::AlignTop, unit);
}

void SpectrumView::paintCurves(QPainter &painter, const QRectF &plot)
{
    if (!snapshot())
        return;
    const Theme &t = theme();
    const QPolygonF average = curve(shownAverage(), plot);
    fillBelow(painter, average, plot.bottom(), t.spectrumFill);
    drawTrace(painter, average, t.barTop);
    drawTrace(painter, curve(snapshot()->spectrumPeakMeanSquare, plot), t.peak);
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

void SpectrumView::paintOverlay(QPainter &painter, const QRectF &plot)
{
    if (!cursorX())
        return;
    const Theme &t = theme();
    const qreal x = std::round(*cursorX()) + 0.5;
    const std::optional<Reading> reading = readingAt(x);
    if (!reading) {
        paintCursor(painter, plot, *cursorX(), {});
        return;
    }
    paintCursor(
        painter, plot, *cursorX(),
        QStringLiteral("%1   %2 %3").arg(frequencyText(reading->frequencyHz), levelText(reading->valueDb), unit()));
    const qreal y = yOf(reading->valueDb);
    if (y > plot.top() && y < plot.bottom()) {
        painter.setBrush(t.plot);
        painter.drawEllipse(QPointF(x, y), 4, 4);
    }
}

void SpectrumView::resizeEvent(QResizeEvent *event)
{
    PlotView::resizeEvent(event);
    layOutColumns();
}

} // namespace ls
