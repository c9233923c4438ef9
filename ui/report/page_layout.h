// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_style.h"
#include "ui/report/document.h"

#include <QRectF>
#include <QSizeF>

#include <functional>
#include <vector>

class QPainter;

namespace ls {

/// Tenths of a point: fonts have whole pixels, and these are fine enough.
inline constexpr double unitsPerPoint = 10.0;

/// Something at its place on a page.
struct PlacedItem {
    QRectF rect;
    std::function<void(QPainter &, const QRectF &)> paint;
};

/// Where a section begins.
struct PlacedHeading {
    QString text; ///< with its number
    int page = 0; ///< from 0
    double top = 0.0;
};

/// A document cut into pages, from top to bottom. Lengths are in units of unitsPerPoint.
class PageLayout {
public:
    explicit PageLayout(QSizeF pagePoints);

    void add(const Document &document);

    std::size_t pages() const { return m_pages.size(); }
    const std::vector<PlacedItem> &items(std::size_t page) const { return m_pages[page]; }
    const std::vector<PlacedHeading> &headings() const { return m_headings; }
    const QRectF &frame() const { return m_frame; }
    const QSizeF &pageSize() const { return m_pageSize; }

private:
    void title(const Document &document);
    void contents(const Document &document);
    void add(const DocHeading &heading);
    void add(const DocText &text);
    void add(const DocVerdict &verdict);
    void add(const DocFacts &facts);
    void add(const DocTable &table);
    void add(const DocChart &chart);
    void add(const DocStatements &statements);
    void add(const DocPageBreak &nothing);

    void tableHeader(const DocTable &table, const std::vector<double> &widths, const ChartStyle &style);
    void tableRow(const DocTable &table, const std::vector<DocCell> &row, const std::vector<double> &widths,
                  const ChartStyle &style);
    /// Text in lines at the left of `room`, from its top; gives its height.
    double lines(const QStringList &lines, const QFont &font, const QColor &colour, double left, double top);
    void place(const QRectF &rect, std::function<void(QPainter &, const QRectF &)> paint);
    void space(double points) { m_y += points * unitsPerPoint; }
    double left() const { return m_frame.bottom() - m_y; } ///< on this page
    /// Begins a page if less than this is left; true if it did.
    bool need(double height);

    QSizeF m_pageSize;
    QRectF m_frame; ///< without margins, header and footer
    QLocale m_locale;
    double m_y;
    std::vector<std::vector<PlacedItem>> m_pages;
    std::vector<PlacedHeading> m_headings;
    std::vector<QString> m_titles; // of all sections, for the contents
    int m_section = 0;
};

/// A whole page, in units of unitsPerPoint: what stands on it, header and footer.
void paintPage(QPainter &painter, const PageLayout &layout, std::size_t page, const Document &document);

/// How wide the columns of a table are, in a width: as wide as their content where that fits, and the rest by weight;
/// else columns of words give way, and wrap.
std::vector<double> columnWidths(const DocTable &table, double width, const ChartStyle &style);

QColor toneColour(Tone tone);

} // namespace ls
