// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/version.h"
#include "ui/charts/chart_text.h"
#include "ui/report/document.h"
#include "ui/report/page_layout.h"
#include "ui/report/pdf_outline.h"
#include "ui/report/report_text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

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

QByteArray documentPdf(const Document &document, Paper paper)
{
    const QPageSize size(paper == Paper::a4 ? QPageSize::A4 : QPageSize::Letter);
    PageLayout layout(size.size(QPageSize::Point));
    layout.add(document);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(document.title);
        writer.setCreator(QStringLiteral("%1 %2").arg(QLatin1String(programName), QLatin1String(programVersion)));
        writer.setPageSize(size);
        writer.setPageMargins(QMarginsF());
        QPainter painter;
        if (!painter.begin(&writer))
            return {};
        const double dots = writer.logicalDpiX() / 72.0 / unitsPerPoint;
        for (std::size_t page = 0; page < layout.pages(); ++page) {
            if (page > 0)
                writer.newPage();
            painter.save();
            painter.scale(dots, dots);
            for (const PlacedItem &item : layout.items(page)) {
                painter.save();
                item.paint(painter, item.rect);
                painter.restore();
            }
            paintMargins(painter, layout, page, document);
            painter.restore();
        }
    }
    return withPdfOutline(buffer.data(), bookmarksOf(layout), document.author, document.locale.bcp47Name());
}

} // namespace ls
