// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bands_view.h"

#include "ui/format.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ls {

namespace {

constexpr qreal labelPixels = 36.0;
constexpr qreal columnsFrom = 640.0; // of the view's width
constexpr qreal columnWidth = 24.0;
constexpr qreal columnGap = 22.0; // room for the level over each: −100.0
constexpr double fewestBands = 3.0;

bool isOctave(const Band &band)
{
    const auto octaves = bands(BandWidth::octave);
    return std::any_of(octaves.begin(), octaves.end(),
                       [&band](const Band &octave) { return octave.nominalHz == band.nominalHz; });
}

} // namespace

BandsView::BandsView(QWidget *parent) : SpectralPlot(parent), m_axis(wholeAxis())
{
    setObjectName(QStringLiteral("bandsView"));
    setAccessibleName(tr("Level of each band"));
    setToolTip(tr("Level of each band. Wheel: zoom, with Ctrl the levels; drag: move; click: a second cursor; double "
                  "click: all again."));
}

void BandsView::setBandWidth(BandWidth width)
{
    if (width == m_width)
        return;
    m_width = width;
    m_axis = wholeAxis();
    m_held.clear();
    forgetReference();
    refit();
    invalidateGrid();
}

AxisWindow BandsView::wholeAxis() const
{
    const auto count = static_cast<double>(bands(m_width).size());
    return AxisWindow({0.0, count, 0.0, count, fewestBands});
}

void BandsView::clear()
{
    m_held.clear();
    SpectralPlot::clear();
}

bool BandsView::takeNewest()
{
    const auto &readings = m_width == BandWidth::octave ? snapshot()->octaves : snapshot()->thirdOctaves;
    m_held.resize(readings.size());
    const auto longest = static_cast<std::int64_t>(heldSeconds * snapshot()->sampleRateHz);
    for (std::size_t i = 0; i < readings.size(); ++i) {
        Held &held = m_held[i];
        // A comparison with NaN is false: an empty place takes the level as it comes.
        if (readings[i].fastDbFs < held.levelDbFs && snapshot()->frame - held.frame < longest)
            continue;
        held = {readings[i].fastDbFs, snapshot()->frame};
    }
    return true;
}

const BandReading *BandsView::reading(std::size_t index) const
{
    if (!snapshot())
        return nullptr;
    const std::vector<BandReading> &readings =
        m_width == BandWidth::octave ? snapshot()->octaves : snapshot()->thirdOctaves;
    return index < readings.size() && !std::isnan(readings[index].fastDbFs) ? &readings[index] : nullptr;
}

int BandsView::leftOf(std::size_t index) const
{
    const QRectF plot = plotRect();
    return static_cast<int>(std::lround(plot.left() + plot.width() * m_axis.share(static_cast<double>(index))));
}

std::size_t BandsView::indexAt(qreal x) const
{
    const std::size_t count = bands(m_width).size();
    std::size_t index = 0;
    while (index + 1 < count && leftOf(index + 1) <= x)
        ++index;
    return index;
}

bool BandsView::hasColumns() const { return width() >= scaled(columnsFrom); }

qreal BandsView::rightMargin() const { return hasColumns() ? scaled(112.0) : SpectralPlot::rightMargin(); }

QPointF BandsView::placeOf(QPointF pixel) const
{
    const QRectF plot = plotRect();
    return {m_axis.at((pixel.x() - plot.left()) / plot.width()), valueAt(pixel.y())};
}

QPointF BandsView::pixelOf(QPointF place) const
{
    const QRectF plot = plotRect();
    return {plot.left() + m_axis.share(place.x()) * plot.width(), yOf(place.y())};
}

void BandsView::zoomAcross(double factor, QPointF pixel)
{
    m_axis.zoom(factor, placeOf(pixel).x());
    invalidateGrid();
}

void BandsView::panAcross(qreal pixels)
{
    m_axis.pan(-pixels / plotRect().width() * m_axis.span());
    invalidateGrid();
}

void BandsView::resetView()
{
    m_axis.reset();
    SpectralPlot::resetView();
}

std::optional<BandsView::Bar> BandsView::bar(std::size_t index) const
{
    const BandReading *band = reading(index);
    if (!band)
        return std::nullopt;
    const QRectF plot = plotRect();
    const auto bottom = static_cast<int>(std::lround(plot.bottom()));
    // Silence (−inf) has no height.
    const qreal fastY = std::clamp(yOf(band->fastDbFs + offsetDb()), plot.top(), plot.bottom());
    const auto top = static_cast<int>(std::lround(fastY));
    const int left = leftOf(index) + 1;
    return Bar{QRect(left, top, std::max(1, leftOf(index + 1) - left), bottom - top), yOf(band->leqDbFs + offsetDb()),
               yOf(band->maxDbFs + offsetDb()),
               index < m_held.size() ? yOf(m_held[index].levelDbFs + offsetDb()) : notAvailable};
}

void BandsView::fitRange()
{
    double highest = digitalSilenceDb;
    std::vector<double> quiet;
    for (std::size_t i = 0; i < bands(m_width).size(); ++i) {
        const BandReading *band = reading(i);
        if (!band)
            continue;
        highest = std::max({highest, band->fastDbFs, band->maxDbFs});
        if (std::isfinite(band->l90DbFs))
            quiet.push_back(band->l90DbFs);
    }
    if (!std::isfinite(highest) || quiet.empty())
        return;
    // One very quiet band among many may go below the edge.
    const auto low = quiet.begin() + static_cast<std::ptrdiff_t>(quiet.size() / 20);
    std::nth_element(quiet.begin(), low, quiet.end());
    double top = std::ceil((highest + offsetDb() + 5.0) / 10.0) * 10.0;
    const double wantedBottom = *low + offsetDb() - 10.0;
    double bottom = std::floor(wantedBottom / 10.0) * 10.0;
    if (isRangeFitted()) {
        top = std::max(top, topDb());
        // It rises late: a level near a ten does not make it go to and fro.
        if (bottom > bottomDb() && wantedBottom < bottomDb() + 15.0)
            bottom = bottomDb();
    }
    setFittedRange(std::clamp(bottom, top - largestSpanDb, top - smallestSpanDb), top);
}

void BandsView::paintAxis(QPainter &painter, const QRectF &plot)
{
    const Theme &t = theme();
    const auto all = bands(m_width);
    const bool hasRoom = plot.width() / m_axis.span() >= scaled(labelPixels);
    const QFontMetricsF metrics(painter.font());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const qreal left = leftOf(i) + 0.5;
        painter.setPen(t.gridMinor);
        if (left > plot.left() + 1.0 && left < plot.right())
            painter.drawLine(QPointF(left, plot.top()), QPointF(left, plot.bottom()));
        if (!hasRoom && !isOctave(all[i]))
            continue;
        const qreal middle = std::round((left + leftOf(i + 1)) / 2.0) + 0.5;
        if (middle < plot.left() || middle > plot.right())
            continue;
        painter.setPen(t.gridMajor);
        painter.drawLine(QPointF(middle, plot.bottom()), QPointF(middle, plot.bottom() + 4));
        painter.setPen(t.tertiary);
        painter.drawText(QRectF(middle - 40, plot.bottom() + 6, 80, metrics.height()), Qt::AlignHCenter | Qt::AlignTop,
                         QString::fromLatin1(all[i].label));
    }
    painter.setPen(t.tertiary);
    painter.drawText(QRectF(plot.right() - 40, plot.bottom() + 6, 56, metrics.height()), Qt::AlignRight | Qt::AlignTop,
                     QStringLiteral("Hz"));
    if (!hasColumns())
        return;
    const qreal left = plot.right() + scaled(columnWidth);
    painter.fillRect(QRectF(left, plot.top(), 2 * scaled(columnWidth) + scaled(columnGap), plot.height()), t.plot);
}

void BandsView::paintCurves(QPainter &painter, const QRectF & /*plot*/)
{
    const Theme &t = theme();
    for (std::size_t i = 0; i < bands(m_width).size(); ++i) {
        const std::optional<Bar> band = bar(i);
        if (!band)
            continue;
        const QRect &fast = band->fast;
        painter.fillRect(fast, t.barFill);
        if (fast.height() > 0)
            painter.fillRect(fast.left(), fast.top(), fast.width(), 2, t.barTop);
        // What is not finite is not painted: neither NaN nor silence.
        if (std::isfinite(band->heldY))
            painter.fillRect(fast.left(), qRound(band->heldY) - 1, fast.width(), 2, t.barTop);
        if (std::isfinite(band->leqY))
            painter.fillRect(fast.left(), qRound(band->leqY), fast.width(), 1, t.text);
        if (std::isfinite(band->maxY))
            painter.fillRect(fast.left(), qRound(band->maxY), fast.width(), 2, t.peak);
    }
}

QString BandsView::textAt(qreal x) const
{
    const auto all = bands(m_width);
    const std::size_t index = indexAt(x);
    const BandReading *band = reading(index);
    if (!band)
        return {};
    return tr("%1   F %2   Leq %3   max %4 %5")
        .arg(nominalFrequencyText(all[index].nominalHz), levelText(band->fastDbFs + offsetDb()),
             levelText(band->leqDbFs + offsetDb()), levelText(band->maxDbFs + offsetDb()), unit());
}

PlotView::Mark BandsView::markAt(QPointF pixel) const
{
    const std::size_t index = indexAt(pixel.x());
    const BandReading *band = reading(index);
    if (!band)
        return {pixel, {}};
    return {{(leftOf(index) + leftOf(index + 1)) / 2.0, yOf(band->fastDbFs + offsetDb())}, textAt(pixel.x())};
}

void BandsView::paintColumn(QPainter &painter, const QRectF &plot, int number, const QString &name,
                            double levelDb) const
{
    const Theme &t = theme();
    const qreal width = scaled(columnWidth);
    const qreal left = std::round(plot.right() + width + number * (width + scaled(columnGap)));
    const qreal labels = width + scaled(columnGap);
    painter.setFont(uiFont(11));
    painter.setPen(t.tertiary);
    const qreal height = QFontMetricsF(painter.font()).height();
    painter.drawText(QRectF(left, plot.bottom() + 6, width, height), Qt::AlignHCenter | Qt::AlignTop, name);
    if (!std::isfinite(levelDb))
        return;
    const qreal top = std::round(std::clamp(yOf(levelDb), plot.top(), plot.bottom()));
    painter.fillRect(QRectF(left, top, width, plot.bottom() - top), t.barFill);
    painter.fillRect(QRectF(left, top, width, 2), t.barTop);
    painter.setPen(t.text);
    painter.setFont(uiFont(11, QFont::DemiBold));
    painter.drawText(QRectF(left - scaled(columnGap) / 2, std::max(plot.top(), top - height - 2), labels, height),
                     Qt::AlignCenter, levelText(levelDb));
}

void BandsView::paintOverlay(QPainter &painter, const QRectF &plot)
{
    if (!hasColumns() || !snapshot())
        return;
    paintColumn(painter, plot, 0, QStringLiteral("A"), snapshot()->readings[Metric::LAF] + offsetDb());
    paintColumn(painter, plot, 1, QStringLiteral("Z"), snapshot()->readings[Metric::LZF] + offsetDb());
}

} // namespace ls
