// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram_view.h"

#include "ui/format.h"
#include "ui/tabular_text.h"
#include "ui/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace ls {

namespace {

constexpr double narrowestRangeDb = 20.0;
constexpr double widestRangeDb = 120.0;
constexpr qreal leastTickHeight = 20.0;
constexpr qreal legendGap = 24.0;
constexpr qreal legendWidth = 16.0;

/// Seconds between ticks at least `least` apart.
double tickSeconds(double least)
{
    for (const double step : {1.0, 2.0, 5.0, 10.0, 20.0, 30.0, 60.0, 120.0}) {
        if (step >= least)
            return step;
    }
    return 300.0;
}

} // namespace

SpectrogramView::SpectrogramView(QWidget *parent) : PlotView(parent)
{
    setObjectName(QStringLiteral("spectrogramView"));
    setAccessibleName(tr("Spectrogram"));
    setToolTip(
        tr("Level of each frequency over time, as colours. Wheel: zoom the frequencies, with Ctrl the colours; drag: "
           "move; click: a second cursor; double click: all again."));
    setUnit(QStringLiteral("dBFS"));
    setNavigable();
    setRange(-130.0, -70.0);
    setColourMap(m_map);
}

void SpectrogramView::showSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
{
    if (!m_store.add(*snapshot))
        return;
    if (m_backSeconds > 0.0) // what is looked at stays where it is
        m_backSeconds =
            std::min(m_backSeconds + m_store.columnSeconds(), SpectrogramStore::longestSeconds - m_spanSeconds);
    if (!isVisible())
        return;
    fitRange();
    if (m_backSeconds == 0.0) {
        const QRect plot = plotRect().toAlignedRect();
        update(hasFocus() || cursor() ? rect() : plot);
    }
}

void SpectrogramView::setSensitivity(const Sensitivity &sensitivity)
{
    m_offsetDb = sensitivity.calibrated() ? sensitivity.splOffsetDb : 0.0;
    const double range = rangeDb();
    setUnit(sensitivity.calibrated() ? QStringLiteral("dB") : QStringLiteral("dBFS"));
    if (sensitivity.calibrated())
        setRange(0.0, range);
    else
        setRange(-130.0, -130.0 + range);
    setColourMap(m_map);
    fitRange();
}

void SpectrogramView::clear()
{
    m_store.clear();
    m_backSeconds = 0.0;
    forgetReference();
    invalidateImage();
}

void SpectrogramView::setSpanSeconds(int seconds)
{
    m_spanSeconds = seconds;
    m_backSeconds = 0.0;
    invalidateImage();
}

void SpectrogramView::setColourMap(ColourMap map)
{
    m_map = map;
    const ColourTable &table = colourTable(map);
    m_colours[0] = theme().plot.rgb();
    for (std::size_t byte = 1; byte < m_colours.size(); ++byte) {
        const double level = SpectrogramStore::levelOf(static_cast<std::uint8_t>(byte)) + m_offsetDb;
        const double share = std::clamp((level - bottomDb()) / rangeDb(), 0.0, 1.0);
        m_colours[byte] = table[static_cast<std::size_t>(std::lround(share * 255.0))];
    }
    invalidateImage();
}

void SpectrogramView::setRangeDb(double rangeDb)
{
    const double range = std::clamp(rangeDb, narrowestRangeDb, widestRangeDb);
    if (setRange(topDb() - range, topDb()))
        setColourMap(m_map);
}

/// The brightest colour is for the highest level that is seen, in steps, so that it seldom changes.
void SpectrogramView::fitRange()
{
    if (m_store.count() == 0)
        return;
    const auto shown = static_cast<std::int64_t>(std::ceil((m_backSeconds + m_spanSeconds) / m_store.columnSeconds()));
    const std::uint8_t highest = m_store.highest(m_store.count() - shown);
    if (highest == 0)
        return;
    const double wanted = std::ceil((SpectrogramStore::levelOf(highest) + m_offsetDb) / 5.0) * 5.0;
    const bool isTooHigh = wanted < topDb() - 10.0;
    if (wanted <= topDb() && !isTooHigh)
        return;
    const double range = rangeDb();
    setRange(wanted - range, wanted);
    setColourMap(m_map);
}

double SpectrogramView::secondsPerPixel() const { return m_spanSeconds / plotRect().width(); }

double SpectrogramView::columnsPerDevicePixel() const
{
    return secondsPerPixel() / devicePixelRatioF() / m_store.columnSeconds();
}

/// The number of the device pixel at the right edge, counted from the first column on: so a column's pixels never
/// change while they move.
std::int64_t SpectrogramView::lastPixel() const
{
    const double columns = static_cast<double>(m_store.count()) - m_backSeconds / m_store.columnSeconds();
    return static_cast<std::int64_t>(std::floor(columns / columnsPerDevicePixel())) - 1;
}

double SpectrogramView::frequencyAt(qreal y) const
{
    const QRectF plot = plotRect();
    return m_axis.frequencyAt((plot.bottom() - y) / plot.height());
}

qreal SpectrogramView::yOfFrequency(double frequencyHz) const
{
    const QRectF plot = plotRect();
    return plot.bottom() - m_axis.share(frequencyHz) * plot.height();
}

qreal SpectrogramView::rightMargin() const { return scaled(88.0); }

void SpectrogramView::invalidateImage()
{
    m_image = QImage();
    invalidateGrid();
}

void SpectrogramView::prepareImage(const QRectF &plot)
{
    const qreal ratio = devicePixelRatioF();
    const QSize size(static_cast<int>(plot.width() * ratio), static_cast<int>(plot.height() * ratio));
    const std::int64_t last = lastPixel();
    if (m_image.size() != size || m_backSeconds > 0.0) {
        m_image = QImage(size, QImage::Format_RGB32);
        m_image.fill(theme().plot);
        m_rows.clear();
        for (int line = 0; line < size.height(); ++line) {
            const double below = SpectrogramStore::rowOf(frequencyAt(plot.top() + (line + 1) / ratio));
            const double above = SpectrogramStore::rowOf(frequencyAt(plot.top() + line / ratio));
            const int first = std::clamp(static_cast<int>(below), 0, SpectrogramStore::rows - 1);
            m_rows.emplace_back(first, std::clamp(static_cast<int>(above), first + 1, SpectrogramStore::rows));
        }
        m_rendered = last + 1 - size.width();
    }
    // The pixel at the edge is not whole before the next one begins: it is painted again.
    for (std::int64_t pixel = std::max(m_rendered - 1, last + 1 - size.width()); pixel <= last; ++pixel)
        renderPixel(pixel);
    m_rendered = last + 1;
}

void SpectrogramView::renderPixel(std::int64_t pixel)
{
    const double perPixel = columnsPerDevicePixel();
    auto first = static_cast<std::int64_t>(std::floor(static_cast<double>(pixel) * perPixel));
    auto end = static_cast<std::int64_t>(std::floor(static_cast<double>(pixel + 1) * perPixel));
    end = std::min(std::max(end, first + 1), m_store.count());
    first = std::max(first, m_store.oldest());
    std::array<std::uint8_t, SpectrogramStore::rows> levels{};
    for (std::int64_t number = first; number < end; ++number) {
        const auto column = m_store.column(number);
        std::transform(column.begin(), column.end(), levels.begin(), levels.begin(),
                       [](std::uint8_t a, std::uint8_t b) { return std::max(a, b); });
    }
    const std::int64_t width = m_image.width();
    const auto x = static_cast<std::ptrdiff_t>(((pixel % width) + width) % width);
    const qsizetype stride = m_image.bytesPerLine();
    uchar *line = m_image.bits() + x * static_cast<std::ptrdiff_t>(sizeof(QRgb));
    for (const auto &[from, to] : m_rows) {
        const std::uint8_t byte = *std::max_element(levels.begin() + from, levels.begin() + to);
        *reinterpret_cast<QRgb *>(line) = m_colours[byte];
        line += stride;
    }
    ++m_paintedColumns;
}

void SpectrogramView::paintCurves(QPainter &painter, const QRectF &plot)
{
    if (m_store.count() == 0)
        return;
    prepareImage(plot);
    const std::int64_t width = m_image.width();
    const auto begin = static_cast<int>((((lastPixel() + 1) % width) + width) % width); // the oldest
    const qreal ratio = devicePixelRatioF();
    const qreal older = (m_image.width() - begin) / ratio;
    painter.drawImage(QRectF(plot.left(), plot.top(), older, plot.height()), m_image,
                      QRectF(begin, 0, m_image.width() - begin, m_image.height()));
    if (begin > 0)
        painter.drawImage(QRectF(plot.left() + older, plot.top(), begin / ratio, plot.height()), m_image,
                          QRectF(0, 0, begin, m_image.height()));
}

void SpectrogramView::paintAxis(QPainter &painter, const QRectF &plot)
{
    const Theme &t = theme();
    const QFontMetricsF metrics(painter.font());
    const double step = tickSeconds(scaled(80.0) * secondsPerPixel());
    const double newest = -m_backSeconds;
    for (double s = std::floor(newest / step) * step; s >= newest - m_spanSeconds - 0.001; s -= step) {
        const qreal x = std::round(plot.right() - (newest - s) / secondsPerPixel());
        painter.setPen(t.gridMajor);
        painter.drawLine(QPointF(x + 0.5, plot.bottom()), QPointF(x + 0.5, plot.bottom() + 4));
        painter.setPen(t.tertiary);
        const QString number = decibelText(s == 0.0 ? 0.0 : s, 0);
        const QString label = s == 0.0 ? tr("%1 s").arg(number) : number;
        painter.drawText(QRectF(x - 40, plot.bottom() + 6, 80, metrics.height()), Qt::AlignHCenter | Qt::AlignTop,
                         label);
    }
    paintLegend(painter, plot);
}

void SpectrogramView::paintLevelAxis(QPainter &painter, const QRectF &plot)
{
    const Theme &t = theme();
    const QFontMetricsF metrics(painter.font());
    painter.setPen(t.tertiary);
    painter.drawText(QRectF(0, plot.top() - 2.0, plot.left() - 8.0, metrics.height()),
                     Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("Hz"));
    for (const FrequencyAxis::Tick &tick : m_axis.ticks(scaled(leastTickHeight) / plot.height())) {
        const qreal y = std::round(yOfFrequency(tick.frequencyHz)) + 0.5;
        painter.setPen(t.gridMajor);
        painter.drawLine(QPointF(plot.left() - 4, y), QPointF(plot.left(), y));
        if (y < plot.top() + metrics.height() || y > plot.bottom() - 2)
            continue;
        painter.setPen(t.tertiary);
        painter.drawText(QRectF(0, y - metrics.height() / 2, plot.left() - 8.0, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, tick.label);
    }
}

void SpectrogramView::paintLegend(QPainter &painter, const QRectF &plot)
{
    const Theme &t = theme();
    const QRectF strip(plot.right() + legendGap, plot.top(), legendWidth, plot.height());
    QImage image(1, 256, QImage::Format_RGB32);
    for (int row = 0; row < 256; ++row)
        image.setPixel(0, row, colourTable(m_map)[static_cast<std::size_t>(255 - row)]);
    painter.drawImage(strip, image);
    const QFontMetricsF metrics(painter.font());
    const double step = rangeDb() * scaled(28.0) / plot.height() <= 10.0 ? 10.0 : 20.0;
    painter.setPen(t.tertiary);
    for (double db = std::ceil(bottomDb() / step) * step; db <= topDb() + 0.01; db += step) {
        const qreal y = std::round(plot.bottom() - (db - bottomDb()) / rangeDb() * plot.height()) + 0.5;
        painter.drawLine(QPointF(strip.right() + 2, y), QPointF(strip.right() + 6, y));
        if (y < plot.top() + metrics.height())
            continue; // there stands the unit
        const QString text = decibelText(db, 0);
        drawTabular(painter, strip.right() + 9.0 + tabularWidth(metrics, text), y + metrics.capHeight() / 2.0, text);
    }
    painter.drawText(QPointF(strip.right() + 9.0, plot.top() + metrics.capHeight()), unit());
}

void SpectrogramView::paintCrosshair(QPainter &painter, const QRectF &plot, QPointF at)
{
    const qreal y = std::round(at.y()) + 0.5;
    QPen dashed(theme().text, 1);
    dashed.setDashPattern({2, 3});
    painter.setPen(dashed);
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
}

QPointF SpectrogramView::placeOf(QPointF pixel) const
{
    const double behind = m_backSeconds + (plotRect().right() - pixel.x()) * secondsPerPixel();
    return {static_cast<double>(m_store.count()) * m_store.columnSeconds() - behind, frequencyAt(pixel.y())};
}

QPointF SpectrogramView::pixelOf(QPointF place) const
{
    const double behind = static_cast<double>(m_store.count()) * m_store.columnSeconds() - place.x() - m_backSeconds;
    return {plotRect().right() - behind / secondsPerPixel(), yOfFrequency(place.y())};
}

void SpectrogramView::zoomAcross(double factor, QPointF pixel)
{
    const QRectF plot = plotRect();
    m_axis.zoom(factor, (plot.bottom() - pixel.y()) / plot.height());
    invalidateImage();
}

void SpectrogramView::panAcross(qreal pixels)
{
    const double kept = static_cast<double>(m_store.count() - m_store.oldest()) * m_store.columnSeconds();
    m_backSeconds = std::clamp(m_backSeconds + pixels * secondsPerPixel(), 0.0, std::max(0.0, kept - m_spanSeconds));
    invalidateImage();
}

void SpectrogramView::zoomLevels(double factor, QPointF /*pixel*/)
{
    setRangeDb(rangeDb() * factor);
    Q_EMIT rangeChosen(rangeDb());
}

void SpectrogramView::panLevels(qreal pixels)
{
    m_axis.pan(pixels / plotRect().height());
    invalidateImage();
}

void SpectrogramView::resetView()
{
    m_axis.reset();
    m_backSeconds = 0.0;
    PlotView::resetView();
    invalidateImage();
}

PlotView::Mark SpectrogramView::markAt(QPointF pixel) const
{
    const QPointF place = placeOf(pixel);
    const auto number = static_cast<std::int64_t>(std::floor(place.x() / m_store.columnSeconds()));
    if (number < m_store.oldest() || number >= m_store.count())
        return {pixel, {}};
    const int row = std::clamp(static_cast<int>(SpectrogramStore::rowOf(place.y())), 0, SpectrogramStore::rows - 1);
    const double level = SpectrogramStore::levelOf(m_store.column(number)[static_cast<std::size_t>(row)]);
    const double behind = static_cast<double>(m_store.count()) * m_store.columnSeconds() - place.x();
    // Whole decibels: the picture keeps no finer steps.
    return {pixel,
            tr("%1   %2   %3 s   %4 %5")
                .arg(frequencyText(place.y()), noteText(place.y()), decibelText(-behind, 1),
                     std::isnan(level) ? QString(noValueMark) : decibelText(level + m_offsetDb, 0), unit())};
}

QString SpectrogramView::differenceText(QPointF from, QPointF to) const
{
    const QPointF a = placeOf(from);
    const QPointF b = placeOf(to);
    return tr("Δ %1 s   %2 octaves")
        .arg(decibelText(b.x() - a.x(), 1, Sign::always), decibelText(std::log2(b.y() / a.y()), 2, Sign::always));
}

void SpectrogramView::resizeEvent(QResizeEvent *event)
{
    PlotView::resizeEvent(event);
    m_image = QImage();
}

void SpectrogramView::changeEvent(QEvent *event)
{
    PlotView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setColourMap(m_map);
}

} // namespace ls
