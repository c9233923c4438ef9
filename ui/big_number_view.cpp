// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/big_number_view.h"

#include "ui/format.h"
#include "ui/icons.h"
#include "ui/tabular_text.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace ls {

namespace {

constexpr double scaleBelowDb = 25.0; // of the limit, rounded
constexpr double scaleAboveDb = 35.0;
constexpr std::array metricsBelow{Metric::LAF, Metric::LAFmax, Metric::LAeq, Metric::LCpeak};

QFont fontOf(qreal pixels, QFont::Weight weight)
{
    QFont font = uiFont(10, weight); // in proportion to the view, whatever the size of other text is
    font.setPixelSize(std::max(8, static_cast<int>(std::lround(pixels))));
    return font;
}

/// A symbol with its subscript; gives its width.
qreal drawSymbol(QPainter &painter, QPointF at, const MetricInfo &info, qreal pixels, QFont::Weight weight)
{
    const QString symbol = QString::fromUtf8(info.symbol.data(), static_cast<qsizetype>(info.symbol.size()));
    const auto stem = static_cast<qsizetype>(info.symbolStem);
    painter.setFont(fontOf(pixels, weight));
    painter.drawText(at, symbol.left(stem));
    const qreal advance = QFontMetricsF(painter.font()).horizontalAdvance(symbol.left(stem));
    painter.setFont(fontOf(0.74 * pixels, weight));
    painter.drawText(at + QPointF(advance, 0.28 * pixels), symbol.mid(stem));
    return advance + QFontMetricsF(painter.font()).horizontalAdvance(symbol.mid(stem));
}

} // namespace

ZoneLook zoneLook(LimitZone zone)
{
    const QColor label(0xF3E3BC);
    switch (zone) {
    case LimitZone::below:
        return {QColor(0x07301F), Qt::white, label, QColor(0x35C496), QColor(0x04140D), QStringLiteral("check")};
    case LimitZone::near:
        return {QColor(0x3D2B00), Qt::white, label, QColor(0xF4B93A), QColor(0x191200), QStringLiteral("warning")};
    case LimitZone::above:
        return {QColor(0x520A10), Qt::white, label, QColor(0xC21B2B), Qt::white, QStringLiteral("error")};
    case LimitZone::none:
        break;
    }
    const Theme &t = theme();
    return {t.window, t.text, t.secondary, t.raised, t.text, QStringLiteral("none")};
}

BigNumberView::BigNumberView(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("bigNumberView"));
    setAccessibleName(tr("Big number"));
    setToolTip(tr("F11, Esc or a double click leads back to the whole window."));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(240, 132);
}

void BigNumberView::setChoices(const Settings &settings)
{
    m_limit = settings.limit;
    m_bigMetric = metricByKey(settings.bigNumber).value_or(Metric::LAF);
    takeNewest();
}

void BigNumberView::setSensitivity(const Sensitivity &sensitivity)
{
    m_sensitivity = sensitivity;
    takeNewest();
}

void BigNumberView::setDevice(const QString &name, bool isSimulated)
{
    m_device = name;
    m_isSimulated = isSimulated;
    update();
}

void BigNumberView::setClock(const QString &name, const QString &value)
{
    m_clockName = name;
    m_clock = value;
}

void BigNumberView::setMeasuring(bool isMeasuring)
{
    m_isMeasuring = isMeasuring;
    if (isMeasuring)
        m_snapshot.reset(); // another measurement
    takeNewest();
}

void BigNumberView::showSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
{
    m_snapshot = snapshot;
    const std::int64_t since = snapshot->frame - m_shownFrame;
    if (isVisible() && (since < 0 || since * numbersPerSecond >= snapshot->sampleRateHz))
        takeNewest();
}

void BigNumberView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    takeNewest();
}

void BigNumberView::takeNewest()
{
    m_shownFrame = m_snapshot ? m_snapshot->frame : -1;
    m_reading =
        m_snapshot ? limitReading(m_limit, m_snapshot->readings, m_sensitivity) : limitOf(m_limit, m_sensitivity);
    if (!isVisible())
        return;
    setAccessibleDescription(
        QStringLiteral("%1 %2 %3. %4").arg(meaningText(metric()), figureText(), unitOf(metric()), stateText()));
    update();
}

Metric BigNumberView::metric() const { return m_reading.isWatched ? m_reading.metric : m_bigMetric; }

QString BigNumberView::unitOf(Metric metric) const { return unitText(metric, m_sensitivity); }

/// How far the number is to be trusted.
QString BigNumberView::trustText() const
{
    if (m_isSimulated)
        return QCoreApplication::translate("ls::LevelPanel", "SIMULATED microphone"); // as it is said there
    if (m_sensitivity.state == CalibrationState::checked)
        return tr("calibration checked");
    return m_sensitivity.calibrated() ? tr("calibration estimated") : tr("no calibration");
}

QString BigNumberView::figureText() const
{
    return m_snapshot ? levelText(displayed(m_snapshot->readings, metric(), m_sensitivity)) : QString(noValueMark);
}

QString BigNumberView::stateText() const
{
    if (m_reading.isWatched)
        return zoneText(m_reading.zone);
    if (!m_isMeasuring)
        return tr("Not measuring");
    return m_sensitivity.calibrated() ? tr("No limit is set") : tr("No calibration: dBFS only");
}

/// As in the compact view.
bool BigNumberView::hasNoRow() const { return height() < 420 || width() < 560; }

/// What all sizes are in proportion to: 1 in a view of 1440 by 900.
qreal BigNumberView::unit() const { return std::min(width() / 1440.0, height() / 900.0); }

void BigNumberView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ZoneLook look = zoneLook(m_reading.zone);
    painter.fillRect(rect(), look.background);
    const bool isSmall = hasNoRow();
    const qreal u = unit();
    const qreal bandHeight = isSmall ? std::max(28.0, 0.2 * height()) : 136.0 * u;
    const qreal margin = isSmall ? 12.0 : 48.0 * u;
    paintBand(painter, QRectF(0, 0, width(), bandHeight), look);
    QRectF rest(margin, bandHeight, width() - 2 * margin, height() - bandHeight);
    if (!isSmall) {
        const QRectF row(rest.left(), rest.bottom() - 136.0 * u, rest.width(), 112.0 * u);
        paintRow(painter, row, look);
        rest.setBottom(row.top());
        if (m_reading.isWatched) {
            paintScale(painter, QRectF(rest.left(), rest.bottom() - 84.0 * u, rest.width(), 24.0 * u), look);
            rest.setBottom(rest.bottom() - 100.0 * u);
        }
    }
    paintFigure(painter, rest, look);
}

void BigNumberView::paintBand(QPainter &painter, const QRectF &band, const ZoneLook &look) const
{
    painter.fillRect(band, look.band);
    const qreal h = band.height();
    const qreal iconSize = 0.5 * h;
    const qreal left = 0.35 * h;
    const auto pixels = static_cast<int>(std::ceil(iconSize));
    // Drawn from the strokes each time: it is sharp at any size.
    painter.drawPixmap(QPointF(left, (h - iconSize) / 2),
                       strokePixmap(look.icon, look.onBand, pixels, devicePixelRatioF()));
    painter.setPen(look.onBand);
    const qreal textLeft = left + iconSize + 0.25 * h;
    const QString words = m_reading.isWatched ? distanceText(m_reading, unitOf(m_reading.metric)) : QString();
    qreal right = band.right() - 0.35 * h;
    if (m_reading.isWatched && band.width() > 6.5 * h) {
        paintSteps(painter, band, look);
        right -= 3.3 * h;
    }
    const bool hasWords = !words.isEmpty() && h > 60.0;
    painter.setFont(fontOf((hasWords ? 0.4 : 0.42) * h, QFont::DemiBold));
    const QFontMetricsF metrics(painter.font());
    const QRectF first(textLeft, hasWords ? 0.1 * h : 0.0, right - textLeft, hasWords ? 0.55 * h : h);
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(stateText(), Qt::ElideRight, first.width()));
    if (!hasWords)
        return;
    painter.setFont(fontOf(0.18 * h, QFont::Medium));
    painter.drawText(QRectF(textLeft, 0.62 * h, right - textLeft, 0.26 * h), Qt::AlignLeft | Qt::AlignVCenter, words);
}

/// The three zones as boxes, the one that holds filled.
void BigNumberView::paintSteps(QPainter &painter, const QRectF &band, const ZoneLook &look) const
{
    const qreal h = band.height();
    const std::array zones{LimitZone::below, LimitZone::near, LimitZone::above};
    const std::array names{tr("Below"), tr("Near"), tr("Above")};
    painter.setFont(fontOf(0.18 * h, QFont::DemiBold));
    for (std::size_t i = 0; i < zones.size(); ++i) {
        const qreal width = 1.02 * h;
        const QRectF box(band.right() - 0.35 * h - static_cast<qreal>(zones.size() - i) * (width + 2.0), 0.25 * h,
                         width, 0.5 * h);
        const bool holds = m_reading.zone == zones[i];
        painter.setPen(QPen(look.onBand, 2.0));
        painter.setBrush(holds ? QBrush(look.onBand) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4);
        painter.setPen(holds ? look.band : look.onBand);
        painter.drawText(box, Qt::AlignCenter,
                         QFontMetricsF(painter.font()).elidedText(names[i], Qt::ElideRight, width - 6.0));
    }
}

void BigNumberView::paintFigure(QPainter &painter, const QRectF &area, const ZoneLook &look) const
{
    const qreal symbolPixels = std::max(13.0, std::min(44.0 * unit(), 0.14 * area.height()));
    const qreal symbolLine = area.top() + 1.5 * symbolPixels;
    painter.setPen(look.figure);
    drawSymbol(painter, {area.left(), symbolLine}, metricInfo(metric()), symbolPixels, QFont::DemiBold);
    painter.setPen(look.label);
    painter.setFont(fontOf(0.72 * symbolPixels, QFont::Normal));
    painter.drawText(
        QRectF(area.left(), area.top(), area.width(), 2.0 * symbolPixels), Qt::AlignRight | Qt::AlignVCenter,
        hasNoRow() && m_isSimulated ? trustText() : QTime::currentTime().toString(QStringLiteral("HH:mm:ss")));
    const QRectF room(area.left(), area.top() + 2.0 * symbolPixels, area.width(), area.height() - 2.2 * symbolPixels);
    // Five figures and the unit beside them must find room.
    const qreal pixels = std::min({0.49 * height(), 0.31 * width(), 1.2 * room.height()});
    const QString text = figureText();
    painter.setFont(fontOf(pixels, QFont::DemiBold));
    const QFontMetricsF metrics(painter.font());
    QFont unitFont = fontOf(0.18 * pixels, QFont::Medium);
    const QString unit = unitOf(metric());
    const qreal unitWidth = QFontMetricsF(unitFont).horizontalAdvance(unit);
    const qreal figureWidth = tabularWidth(metrics, text);
    const qreal wanted = figureWidth + 0.08 * pixels + unitWidth;
    const qreal factor = std::min(1.0, room.width() / wanted);
    painter.save();
    const qreal baseline = room.center().y() + factor * metrics.capHeight() / 2.0;
    painter.translate(room.center().x() - factor * wanted / 2.0, baseline);
    painter.scale(factor, factor);
    painter.setPen(m_isMeasuring || !m_snapshot ? look.figure : look.label);
    drawTabular(painter, figureWidth, 0.0, text);
    painter.setPen(look.label);
    painter.setFont(unitFont);
    painter.drawText(QPointF(figureWidth + 0.08 * pixels, 0.0), unit);
    painter.restore();
}

void BigNumberView::paintScale(QPainter &painter, const QRectF &scale, const ZoneLook &look) const
{
    const double bottom = std::floor((m_reading.limitDb - scaleBelowDb) / 10.0) * 10.0;
    const double top = std::ceil((m_reading.limitDb + scaleAboveDb) / 10.0) * 10.0;
    const auto xOf = [&](double level) {
        return scale.left() + std::clamp((level - bottom) / (top - bottom), 0.0, 1.0) * scale.width();
    };
    const auto fill = [&](double from, double to, const QColor &colour) {
        painter.fillRect(QRectF(xOf(from), scale.top(), xOf(to) - xOf(from), scale.height()), colour);
    };
    fill(bottom, m_reading.limitDb - nearLimitDb, QColor(0x218A67));
    fill(m_reading.limitDb - nearLimitDb, m_reading.limitDb, QColor(0xF4B93A));
    fill(m_reading.limitDb, top, QColor(0xC43A34));
    painter.setFont(fontOf(std::max(11.0, scale.height()), QFont::Normal));
    painter.setPen(look.label);
    const qreal height = QFontMetricsF(painter.font()).height();
    for (double level = bottom; level <= top; level += 10.0)
        painter.drawText(QRectF(xOf(level) - 40.0, scale.bottom() + 2.0, 80.0, height), Qt::AlignCenter,
                         decibelText(level, 0));
    if (std::isnan(m_reading.levelDb))
        return;
    const qreal x = xOf(m_reading.levelDb);
    const qreal h = scale.height();
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.figure);
    painter.drawRect(QRectF(x - 0.1 * h, scale.top() - 0.3 * h, 0.2 * h, 1.6 * h));
    painter.drawPolygon(QPolygonF{
        {x - 0.45 * h, scale.top() - 0.8 * h}, {x + 0.45 * h, scale.top() - 0.8 * h}, {x, scale.top() - 0.2 * h}});
}

void BigNumberView::paintRow(QPainter &painter, const QRectF &row, const ZoneLook &look) const
{
    const qreal name = std::max(11.0, 0.21 * row.height());
    const qreal value = std::max(14.0, 0.4 * row.height());
    const qreal step = row.width() / 7.0;
    const qreal nameLine = row.top() + 1.2 * name;
    const qreal valueLine = nameLine + 0.6 * name + value;
    qreal x = row.left();
    for (const Metric metric : metricsBelow) {
        painter.setPen(look.label);
        drawSymbol(painter, {x, nameLine}, metricInfo(metric), name, QFont::Normal);
        painter.setPen(look.figure);
        painter.setFont(fontOf(value, QFont::DemiBold));
        painter.drawText(QPointF(x, valueLine),
                         m_snapshot ? levelText(displayed(m_snapshot->readings, metric, m_sensitivity))
                                    : QString(noValueMark));
        x += step;
    }
    painter.setPen(look.label);
    painter.setFont(fontOf(name, QFont::Normal));
    painter.drawText(QPointF(x, nameLine), m_clockName);
    painter.setPen(look.figure);
    painter.setFont(fontOf(value, QFont::DemiBold));
    painter.drawText(QPointF(x, valueLine), m_clock);
    const QRectF side(x + 1.4 * step, row.top(), row.right() - x - 1.4 * step, valueLine - row.top());
    painter.setFont(fontOf(name, QFont::Normal));
    painter.setPen(look.label);
    const QFontMetricsF metrics(painter.font());
    painter.drawText(
        QPointF(side.right() - metrics.horizontalAdvance(metrics.elidedText(m_device, Qt::ElideRight, side.width())),
                nameLine),
        metrics.elidedText(m_device, Qt::ElideRight, side.width()));
    painter.setFont(fontOf(name, QFont::DemiBold));
    painter.drawText(QRectF(side.left() - step, valueLine - 1.2 * name, side.width() + step, 1.5 * name),
                     Qt::AlignRight | Qt::AlignVCenter, trustText());
}

void BigNumberView::mouseDoubleClickEvent(QMouseEvent * /*event*/) { Q_EMIT leaveRequested(); }

} // namespace ls
