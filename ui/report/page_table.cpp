// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_text.h"
#include "ui/report/page_layout.h"
#include "ui/report/text_wrap.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace ls {

namespace {

constexpr double tablePoints = 7.6;
constexpr double smallPoints = 6.4;
constexpr double padEm = 0.45;
constexpr double lineEm = 1.4;
constexpr double rowPadEm = 0.3;

bool isWords(const DocTable::Column &column) { return column.align == DocTable::Align::left; }

void drawCell(QPainter &painter, const QRectF &cell, const QStringList &lines, const QFont &font, const QColor &colour,
              DocTable::Align align, double em)
{
    double baseline = cell.top() + em * 1.05;
    const bool isLeft = align == DocTable::Align::left;
    for (const QString &line : lines) {
        drawChartText(painter, {isLeft ? cell.left() + padEm * em : cell.right() - padEm * em, baseline}, line, font,
                      colour, isLeft ? Anchor::left : Anchor::right);
        baseline += lineEm * em;
    }
}

} // namespace

std::vector<double> columnWidths(const DocTable &table, double width, const ChartStyle &style)
{
    const QFont font = style.font();
    const QFont bold = style.font(1.0, QFont::DemiBold);
    std::vector<double> widths;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        double widest =
            std::max(chartTextWidth(table.columns[i].name, bold), chartTextWidth(table.columns[i].unit, font));
        for (const std::vector<DocCell> &row : table.rows)
            widest = i < row.size() ? std::max(widest, chartTextWidth(row[i].text, font)) : widest;
        widths.push_back(widest + 2.0 * padEm * style.em);
    }
    const double wanted = std::accumulate(widths.begin(), widths.end(), 0.0);
    if (wanted <= width) {
        double weights = 0.0;
        for (const DocTable::Column &column : table.columns)
            weights += column.weight;
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] += (width - wanted) * table.columns[i].weight / weights;
        return widths;
    }
    // Columns of words share what numbers leave them, by weight; one that needs less keeps less.
    double room = width;
    double weights = 0.0;
    std::vector<bool> isOpen(widths.size());
    for (std::size_t i = 0; i < widths.size(); ++i) {
        isOpen[i] = isWords(table.columns[i]);
        if (isOpen[i])
            weights += table.columns[i].weight;
        else
            room -= widths[i];
    }
    for (bool changed = true; changed && weights > 0.0;) {
        changed = false;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            if (isOpen[i] && widths[i] <= room * table.columns[i].weight / weights) {
                isOpen[i] = false;
                room -= widths[i];
                weights -= table.columns[i].weight;
                changed = true;
                break;
            }
        }
    }
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (isOpen[i])
            widths[i] = std::max(3.0 * style.em, room * table.columns[i].weight / weights);
    }
    return widths;
}

void PageLayout::tableHeader(const DocTable &table, const std::vector<double> &widths, const ChartStyle &style)
{
    const QFont bold = style.font(1.0, QFont::DemiBold);
    const QFont font = style.font(0.92);
    bool hasUnits = false;
    std::size_t nameLines = 1;
    std::vector<QStringList> names;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        hasUnits = hasUnits || !table.columns[i].unit.isEmpty();
        names.push_back(wrappedText(table.columns[i].name, bold, widths[i] - 2.0 * padEm * style.em));
        nameLines = std::max(nameLines, static_cast<std::size_t>(names.back().size()));
    }
    const double namesHeight = static_cast<double>(nameLines) * lineEm * style.em;
    const double height = namesHeight + (hasUnits ? 1.3 : 0.35) * style.em;
    place(QRectF(m_frame.left(), m_y, m_frame.width(), height),
          [columns = table.columns, widths, names, bold, font, style, namesHeight, hasUnits](QPainter &painter,
                                                                                             const QRectF &rect) {
              double x = rect.left();
              for (std::size_t i = 0; i < widths.size(); ++i) {
                  const double offset = namesHeight - static_cast<double>(names[i].size()) * lineEm * style.em;
                  const QRectF cell(x, rect.top() + offset, widths[i], rect.height());
                  drawCell(painter, cell, names[i], bold, ink::text, columns[i].align, style.em);
                  if (hasUnits && !columns[i].unit.isEmpty())
                      drawCell(painter, cell.translated(0.0, namesHeight - offset - 0.15 * style.em), {columns[i].unit},
                               font, ink::tertiary, columns[i].align, style.em);
                  x += widths[i];
              }
              painter.setPen(style.pen(ink::frame, 0.1));
              painter.drawLine(rect.bottomLeft(), rect.bottomRight());
          });
    m_y += height;
}

void PageLayout::tableRow(const DocTable &table, const std::vector<DocCell> &row, const std::vector<double> &widths,
                          const ChartStyle &style)
{
    const QFont font = style.font();
    std::vector<QStringList> cells;
    qsizetype most = 1;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const QString text = i < row.size() ? row[i].text : QString();
        cells.push_back(isWords(table.columns[i])
                            ? wrappedText(text, font, widths[i] - 2.0 * padEm * style.em + 0.01 * style.em)
                            : QStringList{text});
        most = std::max(most, cells.back().size());
    }
    constexpr qsizetype mostLines = 40; // of one cell: the rest of such a text helps nobody in a table
    most = std::min(most, mostLines);
    const double height = static_cast<double>(most) * lineEm * style.em + rowPadEm * style.em;
    if (need(height))
        tableHeader(table, widths, style);
    place(QRectF(m_frame.left(), m_y, m_frame.width(), height),
          [columns = table.columns, row, cells, widths, font, style](QPainter &painter, const QRectF &rect) {
              double x = rect.left();
              for (std::size_t i = 0; i < cells.size(); ++i) {
                  const Tone tone = i < row.size() ? row[i].tone : Tone::plain;
                  const QFont used = tone == Tone::good || tone == Tone::bad || tone == Tone::caution
                      ? style.font(1.0, QFont::DemiBold)
                      : font;
                  drawCell(painter, QRectF(x, rect.top() + rowPadEm / 2.0 * style.em, widths[i], rect.height()),
                           cells[i].mid(0, mostLines), used, toneColour(tone), columns[i].align, style.em);
                  x += widths[i];
              }
              painter.setPen(style.pen(ink::grid, 0.06));
              painter.drawLine(rect.bottomLeft(), rect.bottomRight());
          });
    m_y += height;
}

void PageLayout::add(const DocTable &table)
{
    const ChartStyle style{(table.isSmall ? smallPoints : tablePoints) * unitsPerPoint, m_locale};
    const QFont caption = ChartStyle{tablePoints * unitsPerPoint, m_locale}.font(1.05, QFont::DemiBold);
    const QStringList captionLines = wrappedText(table.caption, caption, m_frame.width());
    constexpr double leastRows = 4.0; // caption, header and the first rows stay together
    const double each = caption.pixelSize() * 1.42;
    if (!need(each * static_cast<double>(captionLines.size()) + (leastRows + 2.0) * lineEm * style.em))
        space(6);
    m_y += lines(captionLines, caption, ink::text, m_frame.left() + padEm * style.em, m_y);
    space(1);
    const std::vector<double> widths = columnWidths(table, m_frame.width(), style);
    tableHeader(table, widths, style);
    for (const std::vector<DocCell> &row : table.rows)
        tableRow(table, row, widths, style);
    space(6);
}

} // namespace ls
