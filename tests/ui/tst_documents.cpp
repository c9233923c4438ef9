// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_report.h"
#include "ui/charts/chart_text.h"
#include "ui/format.h"
#include "ui/report/page_layout.h"
#include "ui/report/report_document.h"
#include "ui/report/report_text.h"
#include "ui/report/text_wrap.h"

#include <QDir>
#include <QFile>
#include <QFontMetricsF>
#include <QPageSize>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace ls;
using namespace ls::test;

namespace {

MeasurementSeries eventSeries()
{
    MeasurementSeries series = sampleReport(1, 0).series;
    series.levels.resize(300);
    series.bands.resize(60);
    return series;
}

Document document(const ReportData &data)
{
    return reportDocument(data, {{0, eventSeries()}}, QLocale(QLocale::English));
}

/// What a program makes of a PDF; empty where it is not installed.
QString told(const char *program, const QStringList &arguments)
{
    QProcess process;
    process.start(QLatin1String(program), arguments);
    return process.waitForFinished(20'000) ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

bool hasPoppler() { return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty(); }

class PdfFile {
public:
    explicit PdfFile(const QByteArray &bytes)
    {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }
    QString path() const { return m_folder.filePath(QStringLiteral("report.pdf")); }
    QString text() const { return told("pdftotext", {QStringLiteral("-layout"), path(), QStringLiteral("-")}); }
    QString info() const { return told("pdfinfo", {path()}); }
    QString fonts() const { return told("pdffonts", {path()}); }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestDocuments : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void htmlRefersToNothingOutside();
    void htmlIsWellFormedAndSaysItsLanguage();
    void everySectionIsThereInItsOrder();
    void numbersAreTheReports();
    void statementsHaveTheNumbersOfTheLocale();
    void whatIsMissingIsSaid();
    void thePdfHasPagesNumbersAndFonts();
    void thePdfHasBookmarksAndAnAuthor();
    void letterIsAnotherPaper();
    void everyScriptAndAnyLengthIsPrinted();
    void longTablesGoOnWithTheirHeader();
    void anEmptyReportIsOneAllTheSame();
    void textIsBrokenWhereItMayBe();
    void columnsFitTheWidth();
    void documents();
};

void TestDocuments::htmlRefersToNothingOutside()
{
    const QByteArray html = documentHtml(document(sampleReport()));
    for (const char *word : {"http:", "https:", "file:", "url(", "@import", "<script", "<link", "<iframe"})
        QVERIFY2(!html.contains(word), word);
    static const QRegularExpression references(QStringLiteral("(?:href|src)=\"(?!#|data:)"));
    QVERIFY(!references.match(QString::fromUtf8(html)).hasMatch());
    QVERIFY(html.contains("Content-Security-Policy"));
    QCOMPARE(html.count("<figure"), 8);
    QCOMPARE(html.count("</svg>"), 8);
}

void TestDocuments::htmlIsWellFormedAndSaysItsLanguage()
{
    const QString html = QString::fromUtf8(documentHtml(document(sampleReport())));
    QVERIFY(html.startsWith(QLatin1String("<!DOCTYPE html>\n<html lang=\"en\">")));
    static const QRegularExpression tags(QStringLiteral("<(/?)([a-z][a-z0-9]*)\\b[^>]*?(/?)>"));
    QStringList open;
    for (auto match = tags.globalMatch(html); match.hasNext();) {
        const QRegularExpressionMatch tag = match.next();
        const QString name = tag.captured(2);
        if (name == QLatin1String("meta") || !tag.captured(3).isEmpty())
            continue;
        if (tag.captured(1).isEmpty())
            open.append(name);
        else
            QCOMPARE(open.isEmpty() ? QString() : open.takeLast(), name);
    }
    QVERIFY(open.isEmpty());
    QVERIFY(html.contains(QStringLiteral("Café “Zur Linde”")));
    QCOMPARE(html.count(QLatin1String("<caption>")), html.count(QLatin1String("<table")));
}

void TestDocuments::everySectionIsThereInItsOrder()
{
    QStringList sections;
    for (const DocBlock &block : document(sampleReport()).blocks) {
        if (const auto *heading = std::get_if<DocHeading>(&block))
            sections.append(heading->text);
    }
    QCOMPARE(
        sections.join(QLatin1String("; ")),
        QStringLiteral("Result against the limit; Purpose; Basis; Position; Instrument and calibration; Conditions; "
                       "Results; Events; Assessment; Uncertainty; Data quality; Statements; Annexes"));
}

void TestDocuments::numbersAreTheReports()
{
    const QString html = QString::fromUtf8(documentHtml(document(sampleReport())));
    // LAeq 43.7 and LAFmax 65.1 of the sample; the night's against its limit.
    QVERIFY(html.contains(QLatin1String("L<sub>Aeq</sub> = 43.7 dB(A)")));
    QVERIFY(html.contains(QStringLiteral("41.3 dB(A) ± 1.4 dB (k = 2), limit 40.0 dB(A), difference +1.3 dB")));
    QVERIFY(html.contains(QLatin1String("<div class=\"verdict caution\"><strong>Within the uncertainty</strong>")));
    QVERIFY(html.contains(QLatin1String("<div class=\"verdict bad\"><strong>Exceeded</strong>")));
    QVERIFY(html.contains(QStringLiteral("2026-11-24 22:00:00 – 2026-11-26 00:00:00, UTC+01:00 (Europe/Berlin)")));
}

void TestDocuments::statementsHaveTheNumbersOfTheLocale()
{
    const auto text = [](const char *parameter, QLocale::Language language) {
        return statementText({StatementKind::tooShortForLoudness, {parameter}}, QLocale(language));
    };
    QVERIFY2(text("0.3", QLocale::German).contains(QStringLiteral("0,3")), qPrintable(text("0.3", QLocale::German)));
    QVERIFY(text("0.3", QLocale::English).contains(QStringLiteral("0.3")));
    QVERIFY(text("0.1.0", QLocale::German).contains(QStringLiteral("0.1.0"))); // a version is no number
}

void TestDocuments::whatIsMissingIsSaid()
{
    const QString html = QString::fromUtf8(documentHtml(document(sampleReport())));
    QVERIFY(html.contains(QLatin1String("<dt>Weather</dt><dd class=\"quiet\">not stated</dd>")));
    ReportData none = sampleReport();
    none.limits.clear();
    QVERIFY(documentHtml(document(none)).contains("No limit was stated for this report."));
}

void TestDocuments::thePdfHasPagesNumbersAndFonts()
{
    if (!hasPoppler())
        QSKIP("poppler-utils is not installed");
    const PdfFile pdf(documentPdf(document(sampleReport()), Paper::a4));
    const QString info = pdf.info();
    QVERIFY2(info.contains(QLatin1String("(A4)")), qPrintable(info));
    QVERIFY(info.contains(QStringLiteral("Café “Zur Linde”: music at night")));
    static const QRegularExpression pages(QStringLiteral("Pages:\\s+(\\d+)"));
    const QString count = pages.match(info).captured(1);
    QVERIFY(count.toInt() > 4 && count.toInt() < 16);
    const QString text = pdf.text();
    for (int page = 1; page <= count.toInt(); ++page)
        QVERIFY(text.contains(QStringLiteral("Page %1 of %2").arg(page).arg(count)));
    for (const char *expected : {"43.7 dB(A)", "Exceeded", "+1.3", "2026-11-24_22-00-00", "lawn mower next door",
                                 "9f2c4b1a70de55c1", "dB(A) re 20 µPa", "Contents"})
        QVERIFY2(text.contains(QString::fromUtf8(expected)), expected);
    const QStringList fonts = pdf.fonts().split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    static const QRegularExpression embedded(QStringLiteral("\\syes\\s"));
    for (const QString &font : fonts)
        QVERIFY2(embedded.match(font).hasMatch(), qPrintable(font));
}

void TestDocuments::thePdfHasBookmarksAndAnAuthor()
{
    const Document report = document(sampleReport());
    const QByteArray pdf = documentPdf(report, Paper::a4);
    QCOMPARE(pdf.count("/Type /Outlines"), 1);
    QCOMPARE(pdf.count("/Dest ["), 13); // one for each section
    QVERIFY(pdf.contains("/Lang <FEFF0065006e"));
    if (!hasPoppler())
        QSKIP("poppler-utils is not installed");
    const PdfFile file(pdf);
    QVERIFY2(file.info().contains(QStringLiteral("Jürgen Müller")), qPrintable(file.info()));
}

void TestDocuments::letterIsAnotherPaper()
{
    const Document report = document(sampleReport(3, 2));
    QVERIFY(documentPdf(report, Paper::letter).contains("/MediaBox [0 0 612.000000 792.000000]"));
    QVERIFY(documentPdf(report, Paper::a4).contains("/MediaBox [0 0 595.000000 842.000000]"));
}

void TestDocuments::everyScriptAndAnyLengthIsPrinted()
{
    ReportData data = sampleReport(3, 2);
    data.fields[ReportField::title] = "騒音測定 🐈‍⬛ قياس الضوضاء ‮x‬ мера";
    data.fields[ReportField::weather] = std::string(6000, 'x') + "\n" + std::string(3000, ' ') + "%1 <b>&amp;</b>\x01";
    data.fields[ReportField::author] = "(\\)<>";
    const Document report = document(data);
    QVERIFY(documentPdf(report, Paper::a4).size() > 20'000);
    const QByteArray html = documentHtml(report);
    QVERIFY(html.contains("%1 &lt;b&gt;&amp;amp;&lt;/b&gt;"));
    QVERIFY(html.contains("騒音測定"));
}

void TestDocuments::longTablesGoOnWithTheirHeader()
{
    PageLayout layout(QPageSize(QPageSize::A4).size(QPageSize::Point));
    layout.add(document(sampleReport(26, 400)));
    QVERIFY(layout.pages() > 14);
    for (std::size_t page = 0; page < layout.pages(); ++page) {
        for (const PlacedItem &item : layout.items(page)) {
            QVERIFY(item.rect.top() >= layout.frame().top() - 1.0);
            QVERIFY(item.rect.bottom() <= layout.frame().bottom() + 1.0);
            QVERIFY(item.rect.right() <= layout.frame().right() + 1.0);
        }
    }
    if (!hasPoppler())
        QSKIP("poppler-utils is not installed");
    const PdfFile pdf(documentPdf(document(sampleReport(26, 400)), Paper::a4));
    QVERIFY(pdf.text().count(QLatin1String("Begin")) > 6);
}

void TestDocuments::anEmptyReportIsOneAllTheSame()
{
    ReportData data;
    data.statements = {{StatementKind::noData}};
    for (const ReportKind kind : {ReportKind::noise, ReportKind::loudness}) {
        data.kind = kind;
        const Document report = reportDocument(data, {}, QLocale(QLocale::English));
        const QByteArray html = documentHtml(report);
        QVERIFY(html.contains("Nothing was measured"));
        QVERIFY(!html.contains("nan"));
        QVERIFY(documentPdf(report, Paper::a4).startsWith("%PDF-"));
    }
}

void TestDocuments::textIsBrokenWhereItMayBe()
{
    const QFont font = ChartStyle{100.0}.font();
    const double width = 1000.0;
    for (const QString &text : {QStringLiteral("one two three four five six seven eight nine ten"), QString(64, u'f'),
                                QStringLiteral("騒音測定騒音測定騒音測定騒音測定騒音測定騒音測定")}) {
        const QStringList lines = wrappedText(text, font, width);
        QVERIFY(lines.size() > 1);
        for (const QString &line : lines)
            QVERIFY(chartTextWidth(line, font) <= width);
        QCOMPARE(lines.join(text.contains(u' ') ? QStringLiteral(" ") : QString()), text);
    }
    QCOMPARE(wrappedText(QStringLiteral("a\n\nb"), font, width),
             (QStringList{QStringLiteral("a"), QString(), QStringLiteral("b")}));
}

void TestDocuments::columnsFitTheWidth()
{
    DocTable table;
    table.columns = {{QStringLiteral("No."), {}, DocTable::Align::right, 1.0},
                     {QStringLiteral("What"), {}, DocTable::Align::left, 2.0},
                     {QStringLiteral("File"), {}, DocTable::Align::left, 1.0}};
    table.rows = {{{QStringLiteral("1")}, {QString(300, u'x')}, {QStringLiteral("audio-0001.wav")}}};
    const ChartStyle style{76.0};
    for (const double width : {2000.0, 4870.0, 40000.0}) {
        const std::vector<double> widths = columnWidths(table, width, style);
        double sum = 0.0;
        for (const double one : widths)
            sum += one;
        QVERIFY(std::abs(sum - width) < 1.0);
        QVERIFY(widths[0] >= chartTextWidth(QStringLiteral("No."), style.font(1.0, QFont::DemiBold)));
    }
}

/// To be looked at: LS_PICTURES=/tmp/pictures tst_documents documents
void TestDocuments::documents()
{
    const QString folder = qEnvironmentVariable("LS_PICTURES");
    if (folder.isEmpty())
        QSKIP("LS_PICTURES names no folder");
    const Document report = document(sampleReport());
    for (const auto &[name, bytes] :
         {std::pair{"report.html", documentHtml(report)}, std::pair{"report.pdf", documentPdf(report, Paper::a4)},
          std::pair{"report-letter.pdf", documentPdf(report, Paper::letter)}}) {
        QFile file(QDir(folder).filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
}

QTEST_MAIN(TestDocuments)
#include "tst_documents.moc"
