// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/document.h"
#include "ui/report/report_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace ls {

namespace {

// The colours are those of the charts (ui/charts/chart_style.h).
const char *const sheet = R"(
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem 3rem; background: #fff; color: #14181c;
  font: 16px/1.5 "DejaVu Sans", Verdana, "Segoe UI", system-ui, sans-serif; font-size-adjust: none; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .3rem; overflow-wrap: anywhere; }
h2 { font-size: 1.25rem; margin: 2.2rem 0 .6rem; padding-top: .6rem; border-top: 2px solid #dce2e7; }
p { margin: .5rem 0; overflow-wrap: anywhere; }
.subtitle, .subject { color: #45505b; margin: 0; }
sub { font-size: .72em; line-height: 0; }
nav { margin: 1.2rem 0; padding: .6rem 1rem; background: #f4f6f8; font-size: .92rem; columns: 16rem 2; }
nav ol { margin: 0; padding-left: 1.6rem; }
a { color: #0a62ab; }
dl { display: grid; grid-template-columns: minmax(9rem, 30%) 1fr; gap: .2rem 1rem; margin: .5rem 0; font-size: .95rem; }
dt { color: #45505b; }
dd { margin: 0; overflow-wrap: anywhere; white-space: pre-line; }
.wide { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .85rem; font-variant-numeric: tabular-nums lining-nums; }
caption { text-align: left; font-weight: 600; padding: .3rem 0; }
th, td { padding: .22rem .5rem; border-bottom: 1px solid #dce2e7; text-align: left; vertical-align: top; }
thead th { border-bottom: 1.5px solid #7c8792; vertical-align: bottom; font-weight: 600; }
thead .unit { display: block; font-weight: 400; color: #616c77; font-size: .85em; }
tbody th { font-weight: 400; }
th.n, td.n { text-align: right; white-space: nowrap; }
table.small { font-size: .75rem; }
table.small td, table.small th { overflow-wrap: anywhere; }
figure { margin: 1.2rem 0; overflow-x: auto; }
figure svg { display: block; width: 100%; min-width: 38rem; height: auto; }
.verdict { border-left: .45rem solid; padding: .5rem .9rem; margin: .5rem 0; }
.verdict strong { display: block; font-size: 1.1rem; }
.verdict p { margin: 0; color: #14181c; }
.good { color: #0a7550; } .caution { color: #8a5a00; } .bad { color: #c21b2b; } .quiet { color: #616c77; }
.verdict.good { background: #ddf2e9; } .verdict.caution { background: #fbefcf; }
.verdict.bad { background: #fbe3e3; } .verdict.quiet { background: #edf0f3; }
footer { margin-top: 3rem; border-top: 1px solid #dce2e7; padding-top: .5rem; color: #616c77; font-size: .8rem; }
@media (max-width: 36rem) { body { padding: 1rem .75rem 2rem; } h1 { font-size: 1.5rem; }
  dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; } }
@media print { @page { margin: 18mm 16mm; } body { max-width: none; padding: 0; font-size: 9.5pt; } nav { display: none; }
  figure, .verdict, tr { break-inside: avoid; } h2 { break-after: avoid; } figure, .wide { overflow: visible; }
  figure svg { min-width: 0; } thead { display: table-header-group; } * { print-color-adjust: exact; } }
)";

QString escaped(QString text)
{
    for (QChar &character : text) {
        if (character.unicode() < 0x20 && character != u'\n') // has no place in a document
            character = u' ';
    }
    return text.toHtmlEscaped();
}

/// L_{AF} becomes L<sub>AF</sub>.
QString marked(const QString &text)
{
    static const QRegularExpression low(QStringLiteral("_\\{([^}]*)\\}"));
    return escaped(text).replace(low, QStringLiteral("<sub>\\1</sub>"));
}

QString toneClass(Tone tone)
{
    switch (tone) {
    case Tone::plain:
        return {};
    case Tone::quiet:
        return QStringLiteral("quiet");
    case Tone::good:
        return QStringLiteral("good");
    case Tone::caution:
        return QStringLiteral("caution");
    case Tone::bad:
        return QStringLiteral("bad");
    }
    return {};
}

QString classes(const QStringList &names)
{
    const QString joined = names.join(u' ').simplified();
    return joined.isEmpty() ? QString() : QStringLiteral(" class=\"%1\"").arg(joined);
}

/// An element of HTML: it takes its namespaces from there, its size from the page.
QString inlineSvg(const DocChart &chart, const QLocale &locale)
{
    constexpr double pixels = 900.0;
    constexpr double pagePoints = 487.0; // of the chart's height on paper: the same shape here
    const ChartSize size{{pixels, std::round(chart.heightPoints * pixels / pagePoints)}, 1.0, 2.0};
    QString svg = QString::fromUtf8(chartSvg(chart.chart, size, {13.0, locale}));
    svg.remove(0, svg.indexOf(QLatin1String("<svg")));
    const qsizetype end = svg.indexOf(u'>');
    const QString viewBox = QStringLiteral("0 0 %1 %2").arg(size.pixels.width()).arg(size.pixels.height());
    svg.replace(
        0, end,
        QStringLiteral("<svg viewBox=\"%1\" role=\"img\" aria-label=\"%2\"").arg(viewBox, escaped(chart.description)));
    return svg.trimmed();
}

class HtmlWriter {
public:
    explicit HtmlWriter(const Document &document) : m_document(document) {}

    QByteArray write()
    {
        begin();
        for (const DocBlock &block : m_document.blocks)
            std::visit([this](const auto &kind) { add(kind); }, block);
        m_html += QStringLiteral("</section>\n</main>\n<footer>%1</footer>\n</body>\n</html>\n")
                      .arg(escaped(m_document.footer));
        return m_html.toUtf8();
    }

private:
    void begin()
    {
        m_html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                                "style-src 'unsafe-inline'; img-src data:\">\n")
                     .arg(m_document.locale.bcp47Name());
        if (!m_document.author.isEmpty())
            m_html += QStringLiteral("<meta name=\"author\" content=\"%1\">\n").arg(escaped(m_document.author));
        m_html += QStringLiteral("<meta name=\"description\" content=\"%1\">\n<title>%2</title>\n<style>%3</style>\n"
                                 "</head>\n<body>\n<header>\n<p class=\"subject\">%1</p>\n<h1>%2</h1>\n"
                                 "<p class=\"subtitle\">%4</p>\n</header>\n")
                      .arg(escaped(m_document.subject), escaped(m_document.title), QLatin1String(sheet),
                           escaped(m_document.subtitle));
        contents();
        m_html += QStringLiteral("<main>\n<section>\n");
    }

    void contents()
    {
        m_html += QStringLiteral("<nav aria-label=\"%1\">\n<ol>\n")
                      .arg(escaped(reportText(QT_TRANSLATE_NOOP("Report", "Contents"))));
        int section = 0;
        for (const DocBlock &block : m_document.blocks) {
            const auto *heading = std::get_if<DocHeading>(&block);
            if (heading != nullptr && heading->level == 1)
                m_html += QStringLiteral("<li><a href=\"#s%1\">%2</a></li>\n")
                              .arg(QString::number(++section), escaped(heading->text));
        }
        m_html += QStringLiteral("</ol>\n</nav>\n");
    }

    void add(const DocHeading &heading)
    {
        if (heading.level > 1) {
            m_html += QStringLiteral("<h3>%1</h3>\n").arg(marked(heading.text));
            return;
        }
        ++m_section;
        m_html += QStringLiteral("</section>\n<section aria-labelledby=\"s%1\">\n<h2 id=\"s%1\">%1 %2</h2>\n")
                      .arg(QString::number(m_section), marked(heading.text));
    }

    void add(const DocText &text)
    {
        m_html += QStringLiteral("<p%1>%2</p>\n").arg(classes({toneClass(text.tone)}), marked(text.text));
    }

    void add(const DocVerdict &verdict)
    {
        m_html += QStringLiteral("<div%1><strong>%2</strong><p>%3</p></div>\n")
                      .arg(classes({QStringLiteral("verdict"), toneClass(verdict.tone)}), escaped(verdict.word),
                           marked(verdict.text));
    }

    void add(const DocFacts &facts)
    {
        m_html += QStringLiteral("<dl>\n");
        for (const DocFacts::Fact &fact : facts.facts)
            m_html += QStringLiteral("<dt>%1</dt><dd%2>%3</dd>\n")
                          .arg(marked(fact.name), classes({toneClass(fact.tone)}), marked(fact.value));
        m_html += QStringLiteral("</dl>\n");
    }

    void add(const DocTable &table)
    {
        m_html += QStringLiteral("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"%1\">\n<table%2>\n"
                                 "<caption>%1</caption>\n<thead><tr>")
                      .arg(escaped(table.caption), classes({table.isSmall ? QStringLiteral("small") : QString()}));
        for (const DocTable::Column &column : table.columns) {
            const QString unit = column.unit.isEmpty()
                ? QString()
                : QStringLiteral("<span class=\"unit\">%1</span>").arg(marked(column.unit));
            m_html += QStringLiteral("<th scope=\"col\"%1>%2%3</th>")
                          .arg(classes({alignClass(column)}), marked(column.name), unit);
        }
        m_html += QStringLiteral("</tr></thead>\n<tbody>\n");
        for (const std::vector<DocCell> &row : table.rows)
            addRow(table, row);
        m_html += QStringLiteral("</tbody>\n</table>\n</div>\n");
    }

    void addRow(const DocTable &table, const std::vector<DocCell> &row)
    {
        m_html += QStringLiteral("<tr>");
        for (std::size_t i = 0; i < std::min(row.size(), table.columns.size()); ++i) {
            const QString look = classes({alignClass(table.columns[i]), toneClass(row[i].tone)});
            m_html += (i == 0 ? QStringLiteral("<th scope=\"row\"%1>%2</th>") : QStringLiteral("<td%1>%2</td>"))
                          .arg(look, marked(row[i].text));
        }
        m_html += QStringLiteral("</tr>\n");
    }

    static QString alignClass(const DocTable::Column &column)
    {
        return column.align == DocTable::Align::right ? QStringLiteral("n") : QString();
    }

    void add(const DocChart &chart)
    {
        m_html += QStringLiteral("<figure tabindex=\"0\">\n") + inlineSvg(chart, m_document.locale) +
            QStringLiteral("\n</figure>\n");
    }

    void add(const DocStatements &statements)
    {
        m_html += QStringLiteral("<ul>\n");
        for (const DocText &sentence : statements.sentences)
            m_html += QStringLiteral("<li%1>%2</li>\n").arg(classes({toneClass(sentence.tone)}), marked(sentence.text));
        m_html += QStringLiteral("</ul>\n");
    }

    void add(const DocPageBreak & /*nothing*/) {}

    const Document &m_document;
    QString m_html;
    int m_section = 0;
};

} // namespace

QByteArray documentHtml(const Document &document) { return HtmlWriter(document).write(); }

} // namespace ls
