// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/range_bands.h"

#include "core/dsp/band_filter.h"
#include "ui/format.h"
#include "ui/tabular_text.h"
#include "ui/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ls {

namespace {

constexpr double spanDb = 70.0;
constexpr std::size_t octave = 3;
constexpr std::size_t firstLabel = 2; // 16 Hz

} // namespace

RangeBands::RangeBands(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("rangeBands"));
    setAccessibleName(tr("Third octaves of the range"));
    setFont(uiFont(10));
}

void RangeBands::setBands(const std::vector<RangeBand> &bands, const QString &unit)
{
    m_bands = bands;
    m_unit = unit;
    double highest = notAvailable;
    for (const RangeBand &band : bands) {
        for (const double level : {band.leqDb, band.maxDb}) {
            if (std::isfinite(level) && !(highest >= level))
                highest = level;
        }
    }
    m_topDb = std::isfinite(highest) ? std::ceil((highest + 2.0) / 10.0) * 10.0 : 0.0;
    m_bottomDb = m_topDb - spanDb;
    setAccessibleDescription(bandsAsText(bands, unit));
    setVisible(!bands.empty());
    update();
}

QRectF RangeBands::plotRect() const { return {32.0, 6.0, width() - 36.0, height() - 24.0}; }

qreal RangeBands::leftOf(std::size_t band) const
{
    const QRectF plot = plotRect();
    return std::round(plot.left() + plot.width() * static_cast<double>(band) / static_cast<double>(m_bands.size()));
}

void RangeBands::paintEvent(QPaintEvent * /*event*/)
{
    if (m_bands.empty())
        return;
    const Theme &t = theme();
    QPainter painter(this);
    const QRectF plot = plotRect();
    const auto yOf = [&](double level) {
        return plot.bottom() - std::clamp((level - m_bottomDb) / spanDb, 0.0, 1.0) * plot.height();
    };
    painter.fillRect(plot, t.plot);
    painter.setFont(uiFont(10));
    const QFontMetricsF metrics(painter.font());
    for (double level = m_bottomDb + 10.0; level < m_topDb; level += 20.0) {
        const qreal y = std::round(yOf(level)) + 0.5;
        painter.setPen(t.gridMajor);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(t.tertiary);
        drawTabular(painter, plot.left() - 5.0, y + metrics.capHeight() / 2.0, decibelText(level, 0));
    }
    const auto all = bands(BandWidth::thirdOctave);
    for (std::size_t i = 0; i < m_bands.size() && i < all.size(); ++i) {
        const qreal left = leftOf(i) + 1.0;
        const qreal wide = std::max(1.0, leftOf(i + 1) - left);
        const RangeBand &band = m_bands[i];
        if (std::isfinite(band.leqDb)) {
            const qreal top = std::round(yOf(band.leqDb));
            painter.fillRect(QRectF(left, top, wide, plot.bottom() - top), t.barFill);
            painter.fillRect(QRectF(left, top, wide, 2.0), t.barTop);
        }
        if (std::isfinite(band.maxDb))
            painter.fillRect(QRectF(left, std::round(yOf(band.maxDb)), wide, 1.0), t.peak);
        if (std::isfinite(band.l90Db))
            painter.fillRect(QRectF(left, std::round(yOf(band.l90Db)), wide, 1.0), t.text);
        if (i % octave != firstLabel || (i / octave) % 2 == 1)
            continue;
        painter.setPen(t.tertiary);
        painter.drawText(QRectF(left + wide / 2 - 20, plot.bottom() + 3, 40, 14), Qt::AlignHCenter | Qt::AlignTop,
                         QString::fromLatin1(all[i].label));
    }
}

bool RangeBands::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_bands.empty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    std::size_t band = 0;
    while (band + 1 < m_bands.size() && leftOf(band + 1) <= help->pos().x())
        ++band;
    const RangeBand &of = m_bands[band];
    QToolTip::showText(help->globalPos(),
                       tr("%1: Leq %2, max %3, L90 %4 %5")
                           .arg(nominalFrequencyText(bands(BandWidth::thirdOctave)[band].nominalHz),
                                levelText(of.leqDb), levelText(of.maxDb), levelText(of.l90Db), m_unit),
                       this);
    return true;
}

QString bandsAsText(const std::vector<RangeBand> &bandList, const QString &unit)
{
    if (bandList.empty())
        return {};
    QString text = QStringLiteral("Hz\tLeq\tmax\tL90\t%1\n").arg(unit);
    const auto all = bands(BandWidth::thirdOctave);
    for (std::size_t i = 0; i < bandList.size() && i < all.size(); ++i)
        text += QStringLiteral("%1\t%2\t%3\t%4\n")
                    .arg(nominalFrequencyText(all[i].nominalHz), levelText(bandList[i].leqDb),
                         levelText(bandList[i].maxDb), levelText(bandList[i].l90Db));
    return text;
}

} // namespace ls
