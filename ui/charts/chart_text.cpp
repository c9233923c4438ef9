// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace ls {

namespace {

struct Run {
    QString text;
    bool isLow = false;
};

std::vector<Run> runsOf(QString text)
{
    for (QChar &character : text) {
        if (character.unicode() < 0x20) // XML has no place for them
            character = u' ';
    }
    std::vector<Run> runs;
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype open = text.indexOf(QLatin1String("_{"), from);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            break;
        if (open > from)
            runs.push_back({text.mid(from, open - from), false});
        runs.push_back({text.mid(open + 2, close - open - 2), true});
        from = close + 1;
    }
    if (from < text.size())
        runs.push_back({text.mid(from), false});
    return runs;
}

QFont lowFont(const QFont &font)
{
    QFont low = font;
    low.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * 0.74))));
    return low;
}

} // namespace

QString chartWord(const char *word) { return QCoreApplication::translate("Chart", word); }

qreal chartTextWidth(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const QFontMetricsF low(lowFont(font));
    qreal width = 0.0;
    for (const Run &run : runsOf(text))
        width += (run.isLow ? low : metrics).horizontalAdvance(run.text);
    return width;
}

qreal drawChartText(QPainter &painter, const QPointF &place, const QString &text, const QFont &font,
                    const QColor &colour, Anchor anchor)
{
    const qreal width = chartTextWidth(text, font);
    const qreal share = anchor == Anchor::left ? 0.0 : anchor == Anchor::middle ? 0.5 : 1.0;
    QPointF pen = place - QPointF(width * share, 0.0);
    painter.setPen(colour);
    for (const Run &run : runsOf(text)) {
        const QFont &used = run.isLow ? lowFont(font) : font;
        painter.setFont(used);
        painter.drawText(pen + QPointF(0.0, run.isLow ? 0.2 * font.pixelSize() : 0.0), run.text);
        pen.rx() += QFontMetricsF(used).horizontalAdvance(run.text);
    }
    return width;
}

QString chartSymbol(std::string_view symbol, std::size_t stem)
{
    const auto text = QString::fromUtf8(symbol.data(), static_cast<qsizetype>(symbol.size()));
    const auto cut = static_cast<qsizetype>(stem);
    return cut >= text.size() ? text : text.left(cut) + QStringLiteral("_{") + text.mid(cut) + u'}';
}

QString elidedChartText(const QString &text, const QFont &font, qreal width)
{
    if (chartTextWidth(text, font) <= width)
        return text;
    QString plain;
    for (const Run &run : runsOf(text))
        plain += run.text;
    return QFontMetricsF(font).elidedText(plain, Qt::ElideRight, width);
}

} // namespace ls
