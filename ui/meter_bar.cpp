// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meter_bar.h"

#include "ui/format.h"
#include "ui/limit.h"
#include "ui/tabular_text.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <vector>

namespace ls {

namespace {

constexpr double lowestLevelDb = 20.0;
constexpr double highestLevelDb = 130.0;
constexpr double fallDbPerMs = 20.0 / 1700.0;
constexpr qint64 holdMs = 2000;

constexpr qreal headerHeight = 40.0;
constexpr qreal footerHeight = 22.0;
constexpr qreal barLeft = 32.0;
constexpr qreal barWidth = 24.0;

struct Zone {
    double fromDb;
    double toDb;
    QColor colour;
    QColor unlit;
};

QColor faded(const QColor &colour, const QColor &background)
{
    const auto mix = [](int a, int b) { return (a * 20 + b * 80) / 100; };
    return {mix(colour.red(), background.red()), mix(colour.green(), background.green()),
            mix(colour.blue(), background.blue())};
}

std::vector<Zone> zonesOf(MeterBar::Scale scale, std::optional<double> limitDb)
{
    const Theme &t = theme();
    // Without a limit no level is good or bad: one colour.
    if (scale == MeterBar::Scale::level && !limitDb)
        return {{lowestLevelDb, highestLevelDb, t.accent, faded(t.accent, t.panel)}};
    if (scale == MeterBar::Scale::level)
        return {{lowestLevelDb, *limitDb - nearLimitDb, t.ok, faded(t.ok, t.panel)},
                {*limitDb - nearLimitDb, *limitDb, t.warn, faded(t.warn, t.panel)},
                {*limitDb, highestLevelDb, t.over, faded(t.over, t.panel)}};
    return {{-70.0, -18.0, t.ok, faded(t.ok, t.panel)},
            {-18.0, -6.0, t.warn, faded(t.warn, t.panel)},
            {-6.0, -1.0, t.hot, faded(t.hot, t.panel)},
            {-1.0, 0.0, t.over, faded(t.over, t.panel)}};
}

std::vector<int> ticksOf(MeterBar::Scale scale)
{
    if (scale == MeterBar::Scale::level)
        return {20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 130};
    return {0, -3, -6, -10, -20, -30, -40, -50, -60};
}

} // namespace

MeterBar::MeterBar(Scale scale, const QString &title, QWidget *parent)
    : QWidget(parent),
      m_scale(scale),
      m_title(title),
      m_unit(QStringLiteral("dBFS"))
{
    setAccessibleName(title);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    if (scale == Scale::digital)
        setFocusPolicy(Qt::TabFocus);
}

void MeterBar::setTitle(const QString &title)
{
    m_title = title;
    invalidate();
}

double MeterBar::deflection(Scale scale, double valueDb)
{
    if (std::isnan(valueDb))
        return 0.0;
    if (scale == Scale::level)
        return std::clamp((valueDb - lowestLevelDb) / (highestLevelDb - lowestLevelDb), 0.0, 1.0);
    double percent = 0.0;
    if (valueDb < -70.0)
        percent = 0.0;
    else if (valueDb < -60.0)
        percent = (valueDb + 70.0) * 0.25;
    else if (valueDb < -50.0)
        percent = (valueDb + 60.0) * 0.5 + 2.5;
    else if (valueDb < -40.0)
        percent = (valueDb + 50.0) * 0.75 + 7.5;
    else if (valueDb < -30.0)
        percent = (valueDb + 40.0) * 1.5 + 15.0;
    else if (valueDb < -20.0)
        percent = (valueDb + 30.0) * 2.0 + 30.0;
    else
        percent = std::min(100.0, (valueDb + 20.0) * 2.5 + 50.0);
    return percent / 100.0;
}

void MeterBar::setValue(double valueDb, qint64 timeMs)
{
    const auto elapsedMs = static_cast<double>(std::max<qint64>(0, timeMs - m_lastMs));
    m_lastMs = timeMs;
    const double fallen = m_scale == Scale::digital ? m_shownDb - elapsedMs * fallDbPerMs : valueDb;
    // A comparison with NaN is false: an empty bar takes the value as it comes.
    m_shownDb = !std::isnan(valueDb) && fallen > valueDb ? fallen : valueDb;
    const bool expired = timeMs - m_heldSinceMs > holdMs || timeMs < m_heldSinceMs;
    if (expired || !(m_shownDb < m_holdDb)) {
        m_holdDb = m_shownDb;
        m_heldSinceMs = timeMs;
    }
    update();
}

void MeterBar::setMaximum(double valueDb)
{
    m_maximumDb = valueDb;
    update();
}

void MeterBar::addClippedSamples(qint64 count)
{
    if (count <= 0)
        return;
    m_clippedSamples += count;
    invalidate();
}

void MeterBar::clearClip()
{
    m_clippedSamples = 0;
    invalidate();
}

void MeterBar::clear()
{
    m_shownDb = m_holdDb = m_maximumDb = notAvailable;
    m_lastMs = m_heldSinceMs = 0;
    announce();
    update();
}

void MeterBar::setUnit(const QString &unit)
{
    m_unit = unit;
    invalidate();
}

void MeterBar::setLimit(std::optional<double> limitDb)
{
    if (limitDb == m_limitDb)
        return;
    m_limitDb = limitDb;
    update();
}

QSize MeterBar::sizeHint() const { return {scaled(116), scaled(260)}; }
QSize MeterBar::minimumSizeHint() const { return {scaled(104), scaled(130)}; }

void MeterBar::announce()
{
    QString value = QStringLiteral("%1 %2").arg(levelText(m_shownDb), m_unit);
    if (isClipped())
        value += QStringLiteral(", ") + tr("clipped");
    if (value != accessibleDescription())
        setAccessibleDescription(value);
}

QRectF MeterBar::barRect() const
{
    const qreal top = scaled(headerHeight) + 6.0;
    return {scaled(barLeft), top, scaled(barWidth), std::max(20.0, height() - top - scaled(footerHeight) - 6.0)};
}

QRectF MeterBar::clipRect() const { return {0.5, scaled(18.0) + 2.5, 23.0, 13.0}; }

void MeterBar::paintHeader(QPainter &painter) const
{
    const Theme &t = theme();
    painter.setPen(t.text);
    painter.setFont(uiFont(12, QFont::DemiBold));
    painter.drawText(QRectF(0, 0, width(), scaled(18)), Qt::AlignLeft | Qt::AlignVCenter, m_title);
    painter.setFont(uiFont(11));
    if (m_scale == Scale::level) {
        painter.setPen(t.secondary);
        painter.drawText(QRectF(0, scaled(18), width(), scaled(18)), Qt::AlignLeft | Qt::AlignVCenter, m_unit);
        return;
    }
    painter.setPen(hasFocus() ? QPen(t.accent, 2.0) : QPen(isClipped() ? t.over : t.outline));
    painter.setBrush(isClipped() ? t.over : t.raised);
    painter.drawRoundedRect(clipRect(), 3, 3);
    painter.setPen(isClipped() ? t.over : t.secondary);
    painter.setFont(uiFont(11, isClipped() ? QFont::DemiBold : QFont::Normal));
    const QString text = isClipped() ? tr("CLIP ×%1").arg(m_clippedSamples) : tr("no clip");
    painter.drawText(QRectF(30, scaled(18), width() - 30, scaled(18)), Qt::AlignLeft | Qt::AlignVCenter, text);
}

void MeterBar::paintScale(QPainter &painter) const
{
    const QRectF bar = barRect();
    painter.setFont(uiFont(11));
    const QFontMetricsF metrics(painter.font());
    double lastLabelY = -100.0;
    std::vector<int> ticks = ticksOf(m_scale);
    if (m_scale == Scale::level)
        std::reverse(ticks.begin(), ticks.end()); // from the top, where labels matter most
    for (const int tick : ticks) {
        const qreal y = std::round(bar.bottom() - deflection(m_scale, tick) * bar.height()) + 0.5;
        painter.setPen(theme().outline);
        painter.drawLine(QPointF(bar.left() - 6, y), QPointF(bar.left() - 2, y));
        if (y - lastLabelY < metrics.capHeight() + 3.0)
            continue; // no room for it
        lastLabelY = y;
        painter.setPen(theme().tertiary);
        QString text = QString::number(std::abs(tick));
        if (tick < 0)
            text.prepend(QChar(u'\u2212'));
        drawTabular(painter, bar.left() - 9.0, y + metrics.capHeight() / 2.0, text);
    }
}

void MeterBar::paintBar(QPainter &painter) const
{
    const QRectF bar = barRect();
    const auto yOf = [&](double valueDb) {
        return std::round(bar.bottom() - deflection(m_scale, valueDb) * bar.height());
    };
    const qreal top = std::isnan(m_shownDb) ? bar.bottom() : yOf(m_shownDb);
    for (const Zone &zone : zonesOf(m_scale, m_limitDb)) {
        const QRectF area(QPointF(bar.left(), yOf(zone.toDb)), QPointF(bar.right(), yOf(zone.fromDb)));
        painter.fillRect(area, zone.unlit);
        if (top < area.bottom())
            painter.fillRect(QRectF(QPointF(area.left(), std::max(top, area.top())), area.bottomRight()), zone.colour);
    }
    const Theme &t = theme();
    if (m_scale == Scale::level && m_limitDb) { // a tick and a number, for whom the zones look alike
        const qreal y = yOf(*m_limitDb);
        painter.fillRect(QRectF(bar.left() - 3, y - 1, bar.width() + 9, 2), t.over);
        painter.setPen(t.over);
        painter.setFont(uiFont(11, QFont::DemiBold));
        const QFontMetricsF metrics(painter.font());
        const bool isFree = std::isnan(m_maximumDb) || std::abs(yOf(m_maximumDb) - y) > metrics.height();
        if (isFree)
            painter.drawText(QPointF(bar.right() + 9, y + metrics.capHeight() / 2.0),
                             decibelText(*m_limitDb, *m_limitDb == std::round(*m_limitDb) ? 0 : 1));
    }
    if (std::isfinite(m_holdDb))
        painter.fillRect(QRectF(bar.left(), yOf(m_holdDb) - 1, bar.width(), 2), t.text);
    if (std::isfinite(m_maximumDb)) {
        const qreal y = yOf(m_maximumDb);
        const qreal x = bar.right() + 4.0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.secondary);
        painter.drawPolygon(QPolygonF{{x, y}, {x + 6, y - 4}, {x + 6, y + 4}});
        painter.setPen(t.secondary);
        painter.setFont(uiFont(11));
        const QFontMetricsF metrics(painter.font());
        const QString text = levelText(m_maximumDb);
        const qreal right = x + 9 + tabularWidth(metrics, text);
        if (right <= width()) // a number cut off would be another number
            drawTabular(painter, right, y + metrics.capHeight() / 2.0, text);
    }
}

void MeterBar::invalidate()
{
    m_still = QPixmap();
    update();
}

void MeterBar::paintStill()
{
    m_still = QPixmap(size() * devicePixelRatioF());
    m_still.setDevicePixelRatio(devicePixelRatioF());
    m_still.fill(theme().panel);
    QPainter painter(&m_still);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHeader(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintScale(painter);
}

void MeterBar::paintEvent(QPaintEvent * /*event*/)
{
    if (m_still.isNull() || m_still.devicePixelRatioF() != devicePixelRatioF())
        paintStill();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_still);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBar(painter);
    painter.setPen(theme().text);
    painter.setFont(uiFont(12, QFont::DemiBold));
    const QFontMetricsF metrics(painter.font());
    const QString value = levelText(m_shownDb);
    drawTabular(painter, barRect().center().x() + tabularWidth(metrics, value) / 2.0, height() - 6.0, value);
}

void MeterBar::resizeEvent(QResizeEvent * /*event*/) { invalidate(); }

void MeterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        invalidate();
}

void MeterBar::mousePressEvent(QMouseEvent *event)
{
    if (m_scale == Scale::digital && clipRect().adjusted(-4, -4, 60, 4).contains(event->position()))
        clearClip();
    else
        QWidget::mousePressEvent(event);
}

void MeterBar::keyPressEvent(QKeyEvent *event)
{
    const bool press = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return;
    if (m_scale == Scale::digital && press && isClipped())
        clearClip();
    else
        QWidget::keyPressEvent(event);
}

bool MeterBar::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        invalidate();
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = m_scale == Scale::level
        ? tr("A-weighted level, Fast. The line holds for 2 s; the triangle is the maximum since the reset.")
        : tr("Largest sample, re full scale. The light stays on after an overload until you click it.");
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace ls
