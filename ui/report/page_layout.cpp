// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_layout.h"

#include "ui/charts/chart_text.h"
#include "ui/report/report_text.h"
#include "ui/report/text_wrap.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <memory>
#include <utility>

namespace ls {

namespace {

constexpr double bodyPoints = 8.6;
constexpr double lineFactor = 1.42;

ChartStyle styleOf(double points, const QLocale &locale = QLocale::c()) { return {points * unitsPerPoint, locale}; }
double lineHeight(const QFont &font) { return font.pixelSize() * lineFactor; }

QColor toneBackground(Tone tone)
{
    switch (tone) {
    case Tone::good:
        return {0xDD, 0xF2, 0xE9};
    case Tone::caution:
        return {0xFB, 0xEF, 0xCF};
    case Tone::bad:
        return {0xFB, 0xE3, 0xE3};
    case Tone::plain:
    case Tone::quiet:
        break;
    }
    return {0xED, 0xF0, 0xF3};
}

} // namespace

QColor toneColour(Tone tone)
{
    switch (tone) {
    case Tone::plain:
        break;
    case Tone::quiet:
        return ink::tertiary;
    case Tone::good:
        return ink::ok;
    case Tone::caution:
        return ink::warn;
    case Tone::bad:
        return ink::over;
    }
    return ink::text;
}

PageLayout::PageLayout(QSizeF pagePoints) : m_pageSize(pagePoints * unitsPerPoint), m_pages(1)
{
    constexpr double inner = 57.0; // towards the binding
    constexpr double outer = 51.0;
    constexpr double top = 62.0; // the page's header is within
    constexpr double bottom = 58.0;
    m_frame = QRectF(inner * unitsPerPoint, top * unitsPerPoint, m_pageSize.width() - (inner + outer) * unitsPerPoint,
                     m_pageSize.height() - (top + bottom) * unitsPerPoint);
    m_y = m_frame.top();
}

void PageLayout::add(const Document &document)
{
    m_locale = document.locale;
    for (const DocBlock &block : document.blocks) {
        const auto *heading = std::get_if<DocHeading>(&block);
        if (heading != nullptr && heading->level == 1)
            m_titles.push_back(heading->text);
    }
    title(document);
    bool hasContents = false;
    for (const DocBlock &block : document.blocks) {
        if (!hasContents && std::holds_alternative<DocHeading>(block)) {
            contents(document);
            hasContents = true;
        }
        std::visit([this](const auto &kind) { add(kind); }, block);
    }
}

void PageLayout::place(const QRectF &rect, std::function<void(QPainter &, const QRectF &)> paint)
{
    m_pages.back().push_back({rect, std::move(paint)});
}

bool PageLayout::need(double height)
{
    if (height <= left() || m_y <= m_frame.top())
        return false;
    m_pages.emplace_back();
    m_y = m_frame.top();
    return true;
}

double PageLayout::lines(const QStringList &lines, const QFont &font, const QColor &colour, double left, double top)
{
    const double each = lineHeight(font);
    const double height = each * static_cast<double>(lines.size());
    place(QRectF(left, top, m_frame.right() - left, height),
          [lines, font, colour, each](QPainter &painter, const QRectF &rect) {
              double baseline = rect.top() + font.pixelSize() * 1.08;
              for (const QString &line : lines) {
                  drawChartText(painter, {rect.left(), baseline}, line, font, colour);
                  baseline += each;
              }
          });
    return height;
}

void PageLayout::title(const Document &document)
{
    const QFont kind = styleOf(9.0).font();
    m_y += lines({document.subject}, kind, ink::secondary, m_frame.left(), m_y);
    space(3);
    const QFont large = styleOf(19.0).font(1.0, QFont::DemiBold);
    m_y += lines(wrappedText(document.title, large, m_frame.width()), large, ink::text, m_frame.left(), m_y);
    const QFont period = styleOf(9.6).font();
    m_y += lines(wrappedText(document.subtitle, period, m_frame.width()), period, ink::secondary, m_frame.left(), m_y);
    space(6);
    place(QRectF(m_frame.left(), m_y, m_frame.width(), 0.0), [](QPainter &painter, const QRectF &rect) {
        painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1.2 * unitsPerPoint), ink::accent);
    });
    space(8);
}

void PageLayout::contents(const Document & /*document*/)
{
    if (m_titles.size() < 3)
        return;
    const QFont head = styleOf(bodyPoints).font(1.0, QFont::DemiBold);
    const QFont font = styleOf(bodyPoints - 0.4).font();
    space(8);
    m_y += lines({reportText(QT_TRANSLATE_NOOP("Report", "Contents"))}, head, ink::text, m_frame.left(), m_y);
    const std::size_t rows = (m_titles.size() + 1) / 2;
    const double each = lineHeight(font);
    const QRectF rect(m_frame.left(), m_y, m_frame.width(), each * static_cast<double>(rows));
    const double gutter = 24.0 * unitsPerPoint;
    const double column = (m_frame.width() - gutter) / 2.0;
    // Pages are known when all is placed: this is painted then, and the layout lives as long.
    place(rect, [this, rows, each, column, gutter, font](QPainter &painter, const QRectF &room) {
        for (std::size_t i = 0; i < m_headings.size(); ++i) {
            const double x = room.left() + (i < rows ? 0.0 : column + gutter);
            const double baseline = room.top() + each * static_cast<double>(i % rows) + font.pixelSize() * 1.08;
            const QString page = QString::number(m_headings[i].page + 1);
            const QString text = elidedChartText(m_headings[i].text, font, column - 30.0 * unitsPerPoint);
            const double begin = x + drawChartText(painter, {x, baseline}, text, font, ink::text);
            const double end =
                x + column - drawChartText(painter, {x + column, baseline}, page, font, ink::text, Anchor::right);
            QPen dots(ink::frame, 0.5 * unitsPerPoint, Qt::CustomDashLine, Qt::FlatCap);
            dots.setDashPattern({1.0, 4.0});
            painter.setPen(dots);
            painter.drawLine(QPointF(begin + 4.0 * unitsPerPoint, baseline),
                             QPointF(end - 4.0 * unitsPerPoint, baseline));
        }
    });
    m_y += rect.height();
}

void PageLayout::add(const DocHeading &heading)
{
    const bool isSection = heading.level == 1;
    const QFont font = styleOf(isSection ? 12.5 : 10.0).font(1.0, QFont::DemiBold);
    const QString text =
        isSection ? QStringLiteral("%1  %2").arg(QString::number(++m_section), heading.text) : heading.text;
    // With room for the beginning of what follows: a heading alone at the foot of a page is lost.
    constexpr double followerPoints = 64.0;
    if (!need(lineHeight(font) + (isSection ? 16.0 + followerPoints : followerPoints) * unitsPerPoint))
        space(isSection ? 15 : 9);
    if (isSection)
        m_headings.push_back({text, static_cast<int>(m_pages.size()) - 1, m_y});
    m_y += lines(wrappedText(text, font, m_frame.width()), font, ink::text, m_frame.left(), m_y);
    space(2);
}

void PageLayout::add(const DocText &text)
{
    const QFont font = styleOf(bodyPoints).font();
    for (const QString &line : wrappedText(text.text, font, m_frame.width())) {
        need(lineHeight(font));
        m_y += lines({line}, font, toneColour(text.tone), m_frame.left(), m_y);
    }
    space(3);
}

void PageLayout::add(const DocVerdict &verdict)
{
    const QFont word = styleOf(11.0).font(1.0, QFont::DemiBold);
    const QFont font = styleOf(bodyPoints).font();
    const double inset = 14.0 * unitsPerPoint;
    const double pad = 5.0 * unitsPerPoint;
    const QStringList text = wrappedText(verdict.text, font, m_frame.width() - inset - pad);
    const double height = lineHeight(word) + lineHeight(font) * static_cast<double>(text.size()) + 2.0 * pad;
    need(height);
    const Tone tone = verdict.tone;
    place(QRectF(m_frame.left(), m_y, m_frame.width(), height), [tone](QPainter &painter, const QRectF &rect) {
        painter.fillRect(rect, toneBackground(tone));
        painter.fillRect(QRectF(rect.topLeft(), QSizeF(5.0 * unitsPerPoint, rect.height())), toneColour(tone));
    });
    const double x = m_frame.left() + inset;
    const double below = lines({verdict.word}, word, toneColour(tone), x, m_y + pad);
    lines(text, font, ink::text, x, m_y + pad + below);
    m_y += height;
    space(5);
}

void PageLayout::add(const DocFacts &facts)
{
    const QFont font = styleOf(bodyPoints).font();
    const double nameWidth = m_frame.width() * 0.3;
    const double gap = 10.0 * unitsPerPoint;
    for (const DocFacts::Fact &fact : facts.facts) {
        const QStringList name = wrappedText(fact.name, font, nameWidth - gap);
        QStringList value = wrappedText(fact.value, font, m_frame.width() - nameWidth);
        // A text of a page and more is cut at its lines.
        const auto mostLines = static_cast<qsizetype>(m_frame.height() / lineHeight(font));
        need(lineHeight(font) * static_cast<double>(std::min(mostLines, std::max(name.size(), value.size()))));
        const double nameHeight = lines(name, font, ink::secondary, m_frame.left(), m_y);
        double used = 0.0;
        while (!value.isEmpty()) {
            const auto fits = std::max<qsizetype>(1, static_cast<qsizetype>(left() / lineHeight(font)));
            used = lines(value.mid(0, fits), font, toneColour(fact.tone), m_frame.left() + nameWidth, m_y);
            value = value.mid(fits);
            if (!value.isEmpty()) {
                m_y += used;
                need(m_frame.height());
            }
        }
        m_y += std::max(nameHeight, used);
    }
    space(4);
}

void PageLayout::add(const DocStatements &statements)
{
    const QFont font = styleOf(bodyPoints).font();
    const double indent = 11.0 * unitsPerPoint;
    for (const DocText &sentence : statements.sentences) {
        const QStringList text = wrappedText(sentence.text, font, m_frame.width() - indent);
        need(lineHeight(font) * static_cast<double>(text.size()));
        lines({QStringLiteral("•")}, font, ink::accent, m_frame.left() + 2.0 * unitsPerPoint, m_y);
        m_y += lines(text, font, toneColour(sentence.tone), m_frame.left() + indent, m_y);
        space(2);
    }
    space(2);
}

void PageLayout::add(const DocChart &chart)
{
    constexpr double chartPoints = 7.4;
    const double height = chart.heightPoints * unitsPerPoint;
    if (!need(height + 6.0 * unitsPerPoint))
        space(6);
    const ChartStyle style = styleOf(chartPoints, m_locale);
    const auto drawn = std::make_shared<Chart>(chart.chart);
    place(QRectF(m_frame.left(), m_y, m_frame.width(), height),
          [drawn, style](QPainter &painter, const QRectF &rect) { paintChart(painter, rect, *drawn, style); });
    m_y += height;
    space(4);
}

void PageLayout::add(const DocPageBreak & /*nothing*/) { need(m_frame.height()); }

} // namespace ls
