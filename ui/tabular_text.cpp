// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tabular_text.h"

#include "ui/format.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ls {

namespace {

qreal figureWidth(const QFontMetricsF &metrics)
{
    qreal widest = 0.0;
    for (char16_t figure = u'0'; figure <= u'9'; ++figure)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(figure)));
    return widest;
}

qreal advance(const QFontMetricsF &metrics, qreal figure, QChar character)
{
    return character.isDigit() ? figure : metrics.horizontalAdvance(character);
}

} // namespace

qreal tabularWidth(const QFontMetricsF &metrics, const QString &number)
{
    const qreal figure = figureWidth(metrics);
    qreal width = 0.0;
    for (const QChar character : number)
        width += advance(metrics, figure, character);
    return width;
}

void drawTabular(QPainter &painter, qreal right, qreal baseline, const QString &number)
{
    const QFontMetricsF metrics(painter.font());
    const qreal figure = figureWidth(metrics);
    qreal x = right - tabularWidth(metrics, number);
    for (const QChar character : number) {
        const qreal width = advance(metrics, figure, character);
        const qreal inset = (width - metrics.horizontalAdvance(character)) / 2.0;
        painter.drawText(QPointF(x + inset, baseline), QString(character));
        x += width;
    }
}

NumberLabel::NumberLabel(int fontPixels, QFont::Weight weight, QWidget *parent)
    : QWidget(parent),
      m_text(QChar(noValueMark)),
      m_font(uiFont(fontPixels, weight))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NumberLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    update();
}

void NumberLabel::setFontPixels(int pixels)
{
    m_font.setPixelSize(pixels);
    updateGeometry();
    update();
}

void NumberLabel::setDimmed(bool dimmed)
{
    if (dimmed == m_dimmed)
        return;
    m_dimmed = dimmed;
    update();
}

QSize NumberLabel::sizeHint() const
{
    const QFontMetricsF metrics(m_font);
    // Figures have no descenders: the room below the base line is not needed.
    return {static_cast<int>(std::ceil(tabularWidth(metrics, levelText(-188.8)))),
            static_cast<int>(std::ceil(metrics.capHeight() * 1.45))};
}

void NumberLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    QFont font = m_font;
    const qreal needed = tabularWidth(QFontMetricsF(font), m_text);
    if (needed > width()) // cut off at its left it would be another number
        font.setPixelSize(std::max(1, static_cast<int>(font.pixelSize() * width() / needed)));
    painter.setFont(font);
    painter.setPen(m_dimmed ? theme().secondary : theme().text);
    const QFontMetricsF metrics(font);
    drawTabular(painter, width(), (height() + metrics.capHeight()) / 2.0, m_text);
}

SymbolLabel::SymbolLabel(int fontPixels, QFont::Weight weight, QWidget *parent)
    : QWidget(parent),
      m_font(uiFont(fontPixels, weight))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SymbolLabel::setSymbol(std::string_view symbol, std::size_t stem)
{
    m_stem = QString::fromUtf8(symbol.data(), static_cast<qsizetype>(std::min(stem, symbol.size())));
    m_subscript = QString::fromUtf8(symbol.substr(std::min(stem, symbol.size())));
    updateGeometry();
    update();
}

QFont SymbolLabel::subscriptFont() const
{
    QFont font = m_font;
    font.setPixelSize(static_cast<int>(std::lround(m_font.pixelSize() * 0.74)));
    return font;
}

QSize SymbolLabel::sizeHint() const
{
    const qreal width = QFontMetricsF(m_font).horizontalAdvance(m_stem) +
        QFontMetricsF(subscriptFont()).horizontalAdvance(m_subscript) + 1.0;
    return {static_cast<int>(std::ceil(width)), static_cast<int>(std::ceil(m_font.pixelSize() * 1.5))};
}

void SymbolLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(m_font.weight() >= QFont::DemiBold ? theme().text : theme().secondary);
    painter.setFont(m_font);
    const QFontMetricsF metrics(m_font);
    const qreal baseline = (height() + metrics.capHeight()) / 2.0;
    painter.drawText(QPointF(0.0, baseline), m_stem);
    const qreal x = metrics.horizontalAdvance(m_stem) + 1.0;
    painter.setFont(subscriptFont());
    painter.drawText(QPointF(x, baseline + 0.28 * m_font.pixelSize() * 0.74), m_subscript);
}

} // namespace ls
