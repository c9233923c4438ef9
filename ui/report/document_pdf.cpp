// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/version.h"
#include "ui/charts/chart_text.h"
#include "ui/format.h"
#include "ui/report/document.h"
#include "ui/report/pdf_outline.h"
#include "ui/report/pdf_pages.h"
#include "ui/report/report_text.h"

#include <QCoreApplication>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>

namespace ls {

namespace {

/// What stands on every page around its content; the first needs no header, its title says it.
void paintMargins(QPainter &painter, const PageLayout &layout, std::size_t page, const Document &document)
{
    const ChartStyle style{7.2 * unitsPerPoint, document.locale};
    const QFont font = style.font();
    const QRectF &frame = layout.frame();
    painter.setPen(style.pen(ink::grid, 0.1));
    if (page > 0) {
        const double y = frame.top() - 22.0 * unitsPerPoint;
        const double subject =
            drawChartText(painter, {frame.right(), y}, document.subject, font, ink::tertiary, Anchor::right);
        drawChartText(painter, {frame.left(), y},
                      elidedChartText(document.title, font, frame.width() - subject - 3.0 * style.em), font,
                      ink::tertiary);
        painter.setPen(style.pen(ink::grid, 0.1));
        painter.drawLine(QPointF(frame.left(), y + 0.6 * style.em), QPointF(frame.right(), y + 0.6 * style.em));
    }
    const double y = frame.bottom() + 24.0 * unitsPerPoint;
    painter.drawLine(QPointF(frame.left(), y - 1.4 * style.em), QPointF(frame.right(), y - 1.4 * style.em));
    const QString number = filledText(reportText(QT_TRANSLATE_NOOP("Report", "Page %1 of %2")),
                                      {QString::number(page + 1), QString::number(layout.pages())});
    const double width = drawChartText(painter, {frame.right(), y}, number, font, ink::secondary, Anchor::right);
    drawChartText(painter, {frame.left(), y},
                  elidedChartText(document.footer, font, frame.width() - width - 3.0 * style.em), font, ink::tertiary);
}

std::vector<PdfBookmark> bookmarksOf(const PageLayout &layout)
{
    std::vector<PdfBookmark> bookmarks;
    for (const PlacedHeading &heading : layout.headings())
        bookmarks.push_back(
            {heading.text, heading.page, (layout.pageSize().height() - heading.top) / unitsPerPoint + 6.0});
    return bookmarks;
}

} // namespace

void paintPage(QPainter &painter, const PageLayout &layout, std::size_t page, const Document &document)
{
    for (const PlacedItem &item : layout.items(page)) {
        painter.save();
        item.paint(painter, item.rect);
        painter.restore();
    }
    paintMargins(painter, layout, page, document);
}

PdfPages::PdfPages(const Document &document, Paper paper)
    : m_document(document),
      m_layout(pageSizeOf(paper).size(QPageSize::Point)),
      m_writer(&m_buffer)
{
    m_layout.add(m_document);
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setTitle(m_document.title);
    m_writer.setCreator(QStringLiteral("%1 %2").arg(QLatin1String(programName), QLatin1String(programVersion)));
    m_writer.setPageSize(pageSizeOf(paper));
    m_writer.setPageMargins(QMarginsF());
    m_isOpen = m_painter.begin(&m_writer);
}

PdfPages::~PdfPages() = default;

bool PdfPages::writeNext()
{
    if (!m_isOpen || m_next >= m_layout.pages())
        return false;
    if (m_next > 0)
        m_writer.newPage();
    const double dots = m_writer.logicalDpiX() / 72.0 / unitsPerPoint;
    m_painter.save();
    m_painter.scale(dots, dots);
    paintPage(m_painter, m_layout, m_next++, m_document);
    m_painter.restore();
    return m_next < m_layout.pages();
}

QByteArray PdfPages::finish()
{
    if (!m_isOpen)
        return {};
    m_painter.end();
    return withPdfOutline(m_buffer.data(), bookmarksOf(m_layout), m_document.author, m_document.locale.bcp47Name());
}

QByteArray documentPdf(const Document &document, Paper paper)
{
    PdfPages pages(document, paper);
    while (pages.writeNext()) {}
    return pages.finish();
}

} // namespace ls
