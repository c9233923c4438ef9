// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bands_view.h"

#include "ui/format.h"
#include "ui/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ls {

namespace {

constexpr double smallestSpanDb = 60.0;
constexpr double largestSpanDb = 140.0;
constexpr qreal labelPixels = 36.0;

bool isOctave(const Band &band)
{
    const auto octaves = bands(BandWidth::octave);
    return std::any_of(octaves.begin(), octaves.end(),
                       [&band](const Band &octave) { return octave.nominalHz == band.nominalHz; });
}

} // namespace

BandsView::BandsView(QWidget *parent) : PlotView(parent)
{
    setObjectName(QStringLiteral("bandsView"));
    setAccessibleName(tr("Level of each band"));
    setToolTip(tr("Level of each band. Wheel: range, double click: fit it again."));
    setSensitivity({});
}

void BandsView::setBandWidth(BandWidth width)
{
    if (width == m_width)
        return;
    m_width = width;
    m_rangeFitted = m_rangeByHand = false;
    fitRange();
    invalidateGrid();
}

void BandsView::showSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
{
    m_snapshot = snapshot;
    if (!isVisible())
        return;
    fitRange();
    update();
}

void BandsView::showEvent(QShowEvent *event)
{
    PlotView::showEvent(event);
    fitRange();
}

void BandsView::setSensitivity(const Sensitivity &sensitivity)
{
    m_offsetDb = sensitivity.calibrated() ? sensitivity.splOffsetDb : 0.0;
    m_unit = sensitivity.calibrated() ? QStringLiteral("dB") : QStringLiteral("dBFS");
    setUnit(m_unit);
    m_rangeFitted = m_rangeByHand = false;
    if (sensitivity.calibrated())
        setRange(0.0, 120.0);
    else
        setRange(-140.0, 0.0);
    fitRange();
}

void BandsView::clear()
{
    m_snapshot.reset();
    m_rangeFitted = false;
    update();
}

const BandReading *BandsView::reading(std::size_t index) const
{
    if (!m_snapshot)
        return nullptr;
    const std::vector<BandReading> &readings =
        m_width == BandWidth::octave ? m_snapshot->octaves : m_snapshot->thirdOctaves;
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
    const qreal fastY = std::clamp(yOf(band->fastDbFs + m_offsetDb), plot.top(), plot.bottom());
    const auto top = static_cast<int>(std::lround(fastY));
    const int left = leftOf(index) + 1;
    return Bar{QRect(left, top, std::max(1, leftOf(index + 1) - left), bottom - top), yOf(band->leqDbFs + m_offsetDb),
               yOf(band->maxDbFs + m_offsetDb)};
}

void BandsView::fitRange()
{
    if (m_rangeByHand || !m_snapshot)
        return;
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
    double top = std::ceil((highest + m_offsetDb + 5.0) / 10.0) * 10.0;
    const double wantedBottom = *low + m_offsetDb - 10.0;
    double bottom = std::floor(wantedBottom / 10.0) * 10.0;
    if (m_rangeFitted) {
        top = std::max(top, topDb());
        // It rises late: a level near a ten does not make it go to and fro.
        if (bottom > bottomDb() && wantedBottom < bottomDb() + 15.0)
            bottom = bottomDb();
    }
    m_rangeFitted = true;
    setRange(std::clamp(bottom, top - largestSpanDb, top - smallestSpanDb), top);
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
        .arg(nominalFrequencyText(all[index].nominalHz), levelText(band->fastDbFs + m_offsetDb),
             levelText(band->leqDbFs + m_offsetDb), levelText(band->maxDbFs + m_offsetDb), m_unit);
}

void BandsView::paintOverlay(QPainter &painter, const QRectF &plot)
{
    if (m_cursorX)
        paintCursor(painter, plot, *m_cursorX, textAt(*m_cursorX));
}

void BandsView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = event->position();
    m_cursorX = plotRect().contains(position) ? std::optional<qreal>(position.x()) : std::nullopt;
    update();
}

void BandsView::leaveEvent(QEvent * /*event*/)
{
    m_cursorX.reset();
    update();
}

void BandsView::wheelEvent(QWheelEvent *event)
{
    const double steps = event->angleDelta().y() / 120.0;
    const double span = std::clamp(topDb() - bottomDb() - steps * 10.0, 30.0, 180.0);
    m_rangeByHand = true;
    setRange(topDb() - span, topDb());
    event->accept();
}

void BandsView::mouseDoubleClickEvent(QMouseEvent * /*event*/)
{
    m_rangeByHand = m_rangeFitted = false;
    fitRange();
    update();
}

} // namespace ls
