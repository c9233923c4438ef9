// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/self_test_paper.h"

#include "core/report/self_test_report.h"
#include "ui/self_test_text.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace ls {

namespace {

/// Right edges of the columns, as parts of the width; the first is left-aligned.
constexpr std::array<double, 6> columnEnds{0.47, 0.57, 0.68, 0.785, 0.92, 1.0};

/// A page after the other, from top to bottom. Lengths are in points.
class PaperPainter {
public:
    PaperPainter(QPagedPaintDevice &device, const SelfTestReport &report)
        : m_device(device),
          m_report(report),
          m_painter(&device)
    {
        const double pixelsPerPoint = m_painter.isActive() ? device.logicalDpiX() / 72.0 : 1.0;
        m_painter.scale(pixelsPerPoint, pixelsPerPoint);
        m_width = device.width() / pixelsPerPoint;
        m_height = device.height() / pixelsPerPoint;
        m_painter.setPen(Qt::black);
    }

    bool paint()
    {
        if (!m_painter.isActive())
            return false;
        paragraph(SelfTestWords::tr("Verification of the instrument"), 18.0, QFont::DemiBold, 2.0);
        paragraph(selfTestFacts(m_report), 10.0, QFont::Normal, 8.0);
        paragraph(selfTestWord(m_report) + QStringLiteral(". ") + selfTestSum(m_report), 12.0, QFont::DemiBold, 6.0);
        paragraph(selfTestScopeText(), 10.0, QFont::Normal, 4.0);
        for (const std::span<const SelfTestLine> lines : selfTestGroups(m_report))
            group(lines);
        signature();
        footer();
        return m_isGood && m_painter.end();
    }

private:
    static constexpr double rowHeight = 13.0;
    static constexpr double footerHeight = 26.0;
    static constexpr double signatureHeight = 64.0;

    QFont font(double points, QFont::Weight weight = QFont::Normal) const
    {
        // The painter is scaled to points, so these are the font's pixels.
        QFont made(QApplication::font().family());
        made.setPixelSize(static_cast<int>(points));
        made.setWeight(weight);
        made.setHintingPreference(QFont::PreferNoHinting);
        return made;
    }

    void paragraph(const QString &text, double points, QFont::Weight weight, double below)
    {
        m_painter.setFont(font(points, weight));
        const QRectF room(0.0, m_y, m_width, m_height - m_y);
        QRectF taken;
        m_painter.drawText(room, Qt::TextWordWrap, text, &taken);
        m_y += taken.height() + below;
    }

    /// Goes to the next page if this does not fit on the one that is; true if it did so.
    bool makeRoom(double height)
    {
        if (m_y + height <= m_height - footerHeight)
            return false;
        footer();
        m_isGood = m_device.newPage() && m_isGood;
        ++m_page;
        m_y = 0.0;
        return true;
    }

    void group(std::span<const SelfTestLine> lines)
    {
        // A heading does not stand alone at the bottom of a page.
        makeRoom(12.0 + 3.0 * rowHeight + 2.0 * rowHeight);
        m_y += m_y > 0.0 ? 12.0 : 0.0;
        heading(lines.front(), selfTestGroupSum(lines));
        for (const SelfTestLine &line : lines) {
            if (makeRoom(rowHeight))
                heading(line, SelfTestWords::tr("continued"));
            row(selfTestCells(line), line.passed() ? QFont::Normal : QFont::Bold);
        }
    }

    void heading(const SelfTestLine &line, const QString &remark)
    {
        m_painter.setFont(font(11.0, QFont::DemiBold));
        const QRectF title(0.0, m_y, m_width, rowHeight + 2.0);
        m_painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter, QString::fromStdString(line.group));
        m_painter.setFont(font(9.0));
        m_painter.drawText(title, Qt::AlignRight | Qt::AlignVCenter, remark);
        m_y += rowHeight + 2.0;
        QRectF taken;
        m_painter.drawText(QRectF(0.0, m_y, m_width, 3.0 * rowHeight), Qt::TextWordWrap,
                           QString::fromStdString(line.source), &taken);
        m_y += taken.height() + 3.0;
        row(selfTestColumns(), QFont::DemiBold);
    }

    /// A text that is longer than its column, as one may be in another language, is made narrower, never cut off.
    QFont fitting(const QString &text, double width, QFont::Weight weight) const
    {
        QFont made = font(9.0, weight);
        const double wanted = QFontMetricsF(made).horizontalAdvance(text);
        if (wanted > width)
            made.setPixelSize(std::max(1, static_cast<int>(9.0 * width / wanted)));
        return made;
    }

    void row(const QStringList &cells, QFont::Weight weight)
    {
        double left = 0.0;
        for (std::size_t i = 0; i < columnEnds.size(); ++i) {
            const double right = columnEnds[i] * m_width;
            const QRectF cell(left, m_y, right - left, rowHeight);
            const QString &text = cells[static_cast<qsizetype>(i)];
            m_painter.setFont(fitting(text, cell.width(), weight));
            m_painter.drawText(cell, Qt::AlignVCenter | (i == 0 ? Qt::AlignLeft : Qt::AlignRight), text);
            left = right;
        }
        m_y += rowHeight;
        rule(m_y, 0.25);
    }

    void rule(double y, double width, double from = 0.0, double to = 1.0)
    {
        m_painter.setPen(QPen(Qt::black, width));
        m_painter.drawLine(QPointF(from * m_width, y), QPointF(to * m_width, y));
    }

    void signature()
    {
        makeRoom(signatureHeight);
        m_y += signatureHeight - 16.0;
        rule(m_y, 0.5, 0.0, 0.45);
        rule(m_y, 0.5, 0.55, 1.0);
        m_painter.setFont(font(9.0));
        m_painter.drawText(QRectF(0.0, m_y + 2.0, 0.45 * m_width, 14.0), Qt::AlignLeft,
                           SelfTestWords::tr("Place, date"));
        m_painter.drawText(QRectF(0.55 * m_width, m_y + 2.0, 0.45 * m_width, 14.0), Qt::AlignLeft,
                           SelfTestWords::tr("Signature"));
        m_y += 16.0;
    }

    void footer()
    {
        m_painter.setFont(font(8.0));
        const QRectF line(0.0, m_height - 12.0, m_width, 12.0);
        m_painter.drawText(line, Qt::AlignLeft, selfTestFacts(m_report));
        m_painter.drawText(line, Qt::AlignRight, SelfTestWords::tr("Page %1").arg(m_page));
    }

    QPagedPaintDevice &m_device;
    const SelfTestReport &m_report;
    QPainter m_painter;
    double m_width = 0.0;
    double m_height = 0.0;
    double m_y = 0.0;
    int m_page = 1;
    bool m_isGood = true;
};

bool writePdf(QSaveFile &file, const SelfTestReport &report)
{
    QPdfWriter writer(&file);
    writer.setTitle(SelfTestWords::tr("Verification of the instrument"));
    writer.setCreator(selfTestFacts(report));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(18.0, 15.0, 18.0, 15.0), QPageLayout::Millimeter);
    return paintSelfTest(writer, report);
}

std::string written(const SelfTestReport &report, const QString &path)
{
    if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return selfTestJson(report);
    if (path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive))
        return selfTestHtml(report);
    return selfTestText(report);
}

} // namespace

bool paintSelfTest(QPagedPaintDevice &device, const SelfTestReport &report)
{
    return PaperPainter(device, report).paint();
}

std::optional<QString> saveSelfTest(const SelfTestReport &report, const QString &path)
{
    QSaveFile file(path);
    bool isGood = file.open(QIODevice::WriteOnly);
    if (isGood && path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        isGood = writePdf(file, report);
    } else if (isGood) {
        const QByteArray bytes = QByteArray::fromStdString(written(report, path) + '\n');
        isGood = file.write(bytes) == bytes.size();
    }
    if (isGood && file.commit())
        return std::nullopt;
    return file.errorString();
}

} // namespace ls
