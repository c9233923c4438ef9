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

bool isOctave(const Band &band)
{
    const auto octaves = bands(BandWidth::octave);
    return std::any_of(octaves.begin(), octaves.end(),
                       [&band](const Band &octave) { return octave.nominalHz == band.nominalHz; });
}

} // namespace

BandsView::BandsView(QWidget *parent) : SpectralPlot(parent)
{
    setObjectName(QStringLiteral("bandsView"));
    setAccessibleName(tr("Level of each band"));
    setToolTip(tr("Level of each band. Wheel: range, double click: fit it again."));
}

void BandsView::setBandWidth(BandWidth width)
{
    if (width == m_width)
        return;
    m_width = width;
    refit();
    invalidateGrid();
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
    const auto count = static_cast<qreal>(bands(m_width).size());
    return static_cast<int>(std::lround(plot.left() + plot.width() * static_cast<qreal>(index) / count));
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
               yOf(band->maxDbFs + offsetDb())};
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
    const bool hasRoom = plot.width() / static_cast<qreal>(all.size()) >= labelPixels;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const qreal left = leftOf(i) + 0.5;
        painter.setPen(t.gridMinor);
        if (i > 0)
            painter.drawLine(QPointF(left, plot.top()), QPointF(left, plot.bottom()));
        if (!hasRoom && !isOctave(all[i]))
            continue;
        const qreal middle = std::round((left + leftOf(i + 1)) / 2.0) + 0.5;
        painter.setPen(t.gridMajor);
        painter.drawLine(QPointF(middle, plot.bottom()), QPointF(middle, plot.bottom() + 4));
        painter.setPen(t.tertiary);
        painter.drawText(QRectF(middle - 24, plot.bottom() + 6, 48, 16), Qt::AlignHCenter | Qt::AlignTop,
                         QString::fromLatin1(all[i].label));
    }
    painter.setPen(t.tertiary);
    painter.drawText(QRectF(plot.right() - 8, plot.bottom() + 6, 20, 16), Qt::AlignRight | Qt::AlignTop,
                     QStringLiteral("Hz"));
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
        if (std::isfinite(band->leqY))
            painter.fillRect(fast.left(), qRound(band->leqY), fast.width(), 1, t.text);
        if (std::isfinite(band->maxY))
            painter.fillRect(fast.left(), qRound(band->maxY), fast.width(), 2, t.peak);
    }
}

QString BandsView::textAt(qreal x) const
{
    const auto all = bands(m_width);
    std::size_t index = 0;
    while (index + 1 < all.size() && leftOf(index + 1) <= x)
        ++index;
    const BandReading *band = reading(index);
    if (!band)
        return {};
    return tr("%1   F %2   Leq %3   max %4 %5")
        .arg(nominalFrequencyText(all[index].nominalHz), levelText(band->fastDbFs + offsetDb()),
             levelText(band->leqDbFs + offsetDb()), levelText(band->maxDbFs + offsetDb()), unit());
}

void BandsView::paintOverlay(QPainter &painter, const QRectF &plot)
{
    if (const std::optional<qreal> x = cursorX())
        paintCursor(painter, plot, *x, textAt(*x));
}

} // namespace ls
