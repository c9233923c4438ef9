// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/text_wrap.h"

#include "ui/charts/chart_text.h"

#include <QTextBoundaryFinder>

namespace ls {

namespace {

/// Puts a word that is too wide into lines of its own; what is left of it is the next line's beginning.
QString brokenWord(const QString &word, const QFont &font, qreal width, QStringList &lines)
{
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, word);
    QString piece;
    qsizetype from = 0;
    for (qsizetype to = characters.toNextBoundary(); to > 0; to = characters.toNextBoundary()) {
        const QString longer = piece + word.mid(from, to - from);
        if (!piece.isEmpty() && chartTextWidth(longer, font) > width) {
            lines.append(piece);
            piece = word.mid(from, to - from);
        } else {
            piece = longer;
        }
        from = to;
    }
    return piece;
}

void wrapParagraph(const QString &text, const QFont &font, qreal width, QStringList &lines)
{
    QString line;
    for (const QString &word : text.split(u' ')) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (chartTextWidth(longer, font) <= width) {
            line = longer;
            continue;
        }
        if (!line.isEmpty())
            lines.append(line);
        const bool breaks = chartTextWidth(word, font) > width && !word.contains(QLatin1String("_{"));
        line = breaks ? brokenWord(word, font, width, lines) : word;
    }
    lines.append(line);
}

} // namespace

QStringList wrappedText(const QString &text, const QFont &font, qreal width)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n'))
        wrapParagraph(paragraph, font, width, lines);
    return lines;
}

} // namespace ls
