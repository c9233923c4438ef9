// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_charts.h"
#include "ui/charts/axis_ticks.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/colour_map.h"

#include <QDir>
#include <QImageReader>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <limits>

using namespace ls;
using namespace ls::test;

namespace {

const std::vector<std::pair<QString, Chart>> &samples()
{
    static const std::vector<std::pair<QString, Chart>> charts{{QStringLiteral("level"), nightChart()},
                                                               {QStringLiteral("distribution"), sampleDistribution()},
                                                               {QStringLiteral("histogram"), sampleHistogram()},
                                                               {QStringLiteral("bands"), sampleBands()},
                                                               {QStringLiteral("spectrogram"), sampleSpectrogram()},
                                                               {QStringLiteral("curve"), sampleCurve()}};
    return charts;
}

/// A text of the picture and the base line it stands on.
struct SvgText {
    QString text;
    double x;
    double y;
};

std::vector<SvgText> textsOf(const QByteArray &svg)
{
    std::vector<SvgText> texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != QLatin1String("text"))
            continue;
        const double x = reader.attributes().value(QLatin1String("x")).toDouble();
        const double y = reader.attributes().value(QLatin1String("y")).toDouble();
        texts.push_back({reader.readElementText().trimmed(), x, y});
    }
    return reader.hasError() ? std::vector<SvgText>() : texts;
}

const SvgText *find(const std::vector<SvgText> &texts, const char *text)
{
    const auto found = std::find_if(texts.begin(), texts.end(),
                                    [text](const SvgText &one) { return one.text == QString::fromUtf8(text); });
    return found == texts.end() ? nullptr : &*found;
}

/// Two ticks give the scale: where a value lies.
double placeOf(const std::vector<SvgText> &texts, const char *low, const char *high, double value,
               double SvgText::*axis)
{
    const SvgText *first = find(texts, low);
    const SvgText *second = find(texts, high);
    if (first == nullptr || second == nullptr)
        return std::nan("");
    const double perUnit =
        (second->*axis - first->*axis) / (QString::fromUtf8(high).toDouble() - QString::fromUtf8(low).toDouble());
    return first->*axis + (value - QString::fromUtf8(low).toDouble()) * perUnit;
}

QString join(const std::vector<TimeTick> &ticks)
{
    QStringList words;
    for (const TimeTick &tick : ticks)
        words.append(tick.date.isEmpty() ? tick.time : tick.date + u' ' + tick.time);
    return words.join(QLatin1String(", "));
}

} // namespace

class TestCharts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void picturesHaveTheSizeAskedFor();
    void svgSaysTitlePeriodUnitAndSource();
    void aValueStandsWhereTheScaleHasIt();
    void theSameValuesGiveTheSameBytes();
    void theAxisFollowsTheClockThroughTheEndOfSummerTime();
    void theAxisFollowsTheClockThroughItsBeginning();
    void withoutAClockSecondsAreCounted();
    void ticksAreRoundAndFew();
    void aLongSeriesKeepsItsExtremesAndItsEnergy();
    void aGapBreaksTheLine();
    void nothingMeasuredIsStillAChart();
    void infernoRisesInBrightness();
    void subscriptsTakeLessRoom();
    void whatCannotBeWrittenIsTold();
    void pictures();
};

void TestCharts::picturesHaveTheSizeAskedFor()
{
    const ChartSize size{{640.0, 300.0}, 2.0, 10.0};
    const ChartStyle style;
    for (const auto &[name, chart] : samples()) {
        const QImage image = chartImage(chart, size, style);
        QCOMPARE(image.size(), QSize(1280, 600));
        QCOMPARE(image.pixel(2, 2), qRgb(255, 255, 255));
        QVERIFY2(chartSvg(chart, size, style).contains("viewBox=\"0 0 640 300\""), qPrintable(name));
        const QByteArray pdf = chartPdf(chart, size, style);
        QVERIFY2(pdf.startsWith("%PDF-") && pdf.contains("/FontFile2"), qPrintable(name));
        // 640 by 300 pixels of 1/96 inch in points
        QVERIFY2(pdf.contains("/MediaBox [0 0 480"), qPrintable(name));
    }
}

void TestCharts::svgSaysTitlePeriodUnitAndSource()
{
    const std::vector<SvgText> texts = textsOf(chartSvg(nightChart(), {{900.0, 360.0}}, {}));
    for (const char *expected :
         {"Level over time", "2026-10-24 22:00:00 – 2026-10-25 07:00:00, UTC+02:00/+01:00 (Europe/Berlin)",
          "dB(A) re 20 µPa", "UMIK-1 7175488, 0° file, estimated · Levelscribe 0.1.0", "2026-10-24", "2026-10-25",
          "event", "excluded", "no signal", "marker", "UTC+01:00"})
        QVERIFY2(find(texts, expected) != nullptr, expected);
    // A name of which each word may come from another font, and is then a text of its own.
    QString joined;
    for (const SvgText &text : texts)
        joined += text.text;
    for (const char *word : {"猫", "🐈"})
        QVERIFY2(joined.contains(QString::fromUtf8(word)), qPrintable(joined));
    // The limit's name and its tag.
    QVERIFY(find(texts, "45") != nullptr);
}

void TestCharts::aValueStandsWhereTheScaleHasIt()
{
    LevelChart chart = nightChart();
    chart.limits = {{47.5, QStringLiteral("limit")}};
    chart.marks.clear();
    const QByteArray svg = chartSvg(chart, {{900.0, 360.0}}, {});
    const std::vector<SvgText> texts = textsOf(svg);
    const double onBaseline = placeOf(texts, "40", "50", 47.5, &SvgText::y);
    const SvgText *tick = find(texts, "50");
    QVERIFY(tick != nullptr && std::isfinite(onBaseline));
    // Labels are centred on their lines: the limit's line lies half a capital above its base line.
    static const QRegularExpression dashed(QStringLiteral(
        "stroke=\"#c21b2b\"[^>]*>\\s*<(?:polyline|path)[^>]*?[\" M]([\\d.]+),([\\d.]+)[ L]+([\\d.]+),([\\d.]+)"));
    bool found = false;
    for (auto match = dashed.globalMatch(QString::fromUtf8(svg)); match.hasNext();) {
        const QRegularExpressionMatch line = match.next();
        const double height = line.captured(2).toDouble();
        const bool isLevel = line.captured(4).toDouble() == height;
        const bool isLong = line.captured(3).toDouble() - line.captured(1).toDouble() > 500.0;
        if (isLevel && isLong) {
            found = true;
            QVERIFY2(std::abs(height - (onBaseline - 4.0)) < 1.5, qPrintable(line.captured(0)));
        }
    }
    QVERIFY(found);
}

void TestCharts::theSameValuesGiveTheSameBytes()
{
    for (const auto &[name, chart] : samples())
        QVERIFY2(chartSvg(chart, {}, {}) == chartSvg(chart, {}, {}), qPrintable(name));
}

void TestCharts::theAxisFollowsTheClockThroughTheEndOfSummerTime()
{
    // Directive 2000/84/EC: on the last Sunday of October, 01:00 UTC, 03:00 becomes 02:00.
    const ChartClock clock = ChartClock::inZone(nightMs, QStringLiteral("Europe/Berlin"), 7200, nightSeconds);
    QCOMPARE(clock.changes().size(), std::size_t{2});
    QCOMPARE(clock.changes()[1].seconds, 5.0 * 3600.0);
    const std::vector<TimeTick> ticks = timeTicks(clock, 0.0, nightSeconds, 10);
    QCOMPARE(join(ticks),
             QStringLiteral("2026-10-24 22:00, 23:00, 2026-10-25 00:00, 01:00, 02:00, 02:00, 03:00, 04:00, 05:00, "
                            "06:00, 07:00"));
    for (std::size_t i = 1; i < ticks.size(); ++i)
        QCOMPARE(ticks[i].seconds - ticks[i - 1].seconds, 3600.0);
}

void TestCharts::theAxisFollowsTheClockThroughItsBeginning()
{
    // 2027-03-27T22:00Z; at 01:00 UTC 02:00 becomes 03:00.
    const ChartClock clock = ChartClock::inZone(1806184800LL * 1000, QStringLiteral("Europe/Berlin"), 3600, 6 * 3600.0);
    QCOMPARE(join(timeTicks(clock, 0.0, 6 * 3600.0, 6)),
             QStringLiteral("2027-03-27 23:00, 2027-03-28 00:00, 01:00, 03:00, 04:00, 05:00, 06:00"));
}

void TestCharts::withoutAClockSecondsAreCounted()
{
    const ChartClock clock;
    QCOMPARE(clock.period(0.0, 3661.0), QStringLiteral("0:00:00 – 1:01:01"));
    QCOMPARE(join(timeTicks(clock, 0.0, 20.0, 4)), QStringLiteral("0:00:00, 0:00:05, 0:00:10, 0:00:15, 0:00:20"));
    QVERIFY(clock.date(0.0).isEmpty());
}

void TestCharts::ticksAreRoundAndFew()
{
    const PlotAxis axis = valueAxis(33.2, 61.9, 30.0, 8);
    QVERIFY(axis.lowest <= 33.2 && axis.highest >= 61.9);
    QCOMPARE(stepOf(axis), 5.0);
    QCOMPARE(tickText(-20.0, 5.0, QLocale::c()), QStringLiteral("−20"));
    QCOMPARE(tickText(0.25, 0.05, QLocale(QLocale::German)), QStringLiteral("0,25"));
    QCOMPARE(valueAxis(-1e-7, 1e-7, 1.0, 5).grid, (std::vector<double>{-0.5, 0.0, 0.5}));
    QCOMPARE(valueAxis(std::nan(""), 3.0, 30.0, 5).lowest, 0.0);
    QCOMPARE(shortFrequencyText(12500.0, QLocale::c()), QStringLiteral("12.5k"));
    QCOMPARE(octaveFrequencies(31.5, 125.0), (std::vector<double>{31.5, 63.0, 125.0}));
}

void TestCharts::aLongSeriesKeepsItsExtremesAndItsEnergy()
{
    // One second in the day is loud: 90 dB against 30. Its bin's average is 10 lg of the mean power.
    TraceReducer reducer(0.0, 86400.0, 1000, Averaging::energy);
    for (int i = 0; i < 86400; ++i)
        reducer.add({static_cast<double>(i), i + 1.0, i == 43210 ? 90.0 : 30.0});
    const std::vector<TraceBin> bins = reducer.bins();
    QCOMPARE(bins.size(), std::size_t{1000});
    const TraceBin &loud = bins[500] /* 43210 s of bins of 86.4 s */;
    QCOMPARE(loud.highest, 90.0);
    QCOMPARE(loud.lowest, 30.0);
    QVERIFY(std::abs(loud.mean - 70.635) < 0.06); // 90 dB for 1 s of 86.4, one second more or less in the bin
    QCOMPARE(bins[0].mean, 30.0);
}

void TestCharts::aGapBreaksTheLine()
{
    std::vector<TraceSample> samples;
    for (int i = 0; i < 10; ++i)
        samples.push_back({static_cast<double>(i < 5 ? i : i + 20), static_cast<double>(i < 5 ? i + 1 : i + 21), 40.0});
    const std::vector<TraceBin> plain = reduced(samples, 0.0, 30.0, 100, Averaging::energy);
    QCOMPARE(plain.size(), std::size_t{11});
    QVERIFY(std::isnan(plain[5].mean));
    QCOMPARE(plain[5].beginSeconds, 5.0);
    QCOMPARE(plain[5].endSeconds, 25.0);
    const std::vector<TraceBin> few = reduced(samples, 0.0, 30.0, 6, Averaging::energy);
    QCOMPARE(few.size(), std::size_t{6});
    QCOMPARE(few[0].mean, 40.0);
    QVERIFY(std::isnan(few[2].mean));
}

void TestCharts::nothingMeasuredIsStillAChart()
{
    LevelChart level;
    level.traces.push_back({QStringLiteral("L"), {}, TimeTrace::Look::lineBand, 0, {}});
    LevelChart endless = level;
    endless.traces[0].bins.push_back(
        {0.0, 1.0, -std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity(), std::nan("")});
    for (const Chart &chart :
         {Chart(level), Chart(endless), Chart(DistributionChart()), Chart(HistogramChart()), Chart(BandChart()),
          Chart(SpectrogramChart()), Chart(CurveChart()), Chart(StackedCharts())}) {
        QVERIFY(!chartImage(chart, {{400.0, 200.0}}, {}).isNull());
        QVERIFY(!chartSvg(chart, {{60.0, 40.0}}, {}).contains("nan"));
    }
}

void TestCharts::infernoRisesInBrightness()
{
    // Source: the published table's first, middle and last entry: #000004, #BC3754, #FCFFA4.
    QVERIFY(qBlue(inferno(0.0)) <= 8 && qRed(inferno(0.0)) <= 2);
    const QRgb middle = inferno(0.5);
    QVERIFY(std::abs(qRed(middle) - 0xBC) <= 3 && std::abs(qGreen(middle) - 0x37) <= 3 &&
            std::abs(qBlue(middle) - 0x54) <= 3);
    double last = -1.0;
    for (int i = 0; i <= 20; ++i) {
        const QRgb colour = inferno(i / 20.0);
        const double bright = 0.2126 * qRed(colour) + 0.7152 * qGreen(colour) + 0.0722 * qBlue(colour);
        QVERIFY(bright > last);
        last = bright;
    }
}

void TestCharts::subscriptsTakeLessRoom()
{
    const QFont font = ChartStyle{100.0}.font();
    const double low = chartTextWidth(QStringLiteral("L_{AF}"), font);
    QVERIFY(low < chartTextWidth(QStringLiteral("LAF"), font));
    QVERIFY(low > chartTextWidth(QStringLiteral("L"), font));
    QCOMPARE(chartTextWidth(QStringLiteral("a_b}"), font),
             QFontMetricsF(font).horizontalAdvance(QStringLiteral("a_b}")));
    QCOMPARE(chartSymbol("LAFmax", 1), QStringLiteral("L_{AFmax}"));
}

void TestCharts::whatCannotBeWrittenIsTold()
{
    QVERIFY(saveChart(QStringLiteral("/nowhere/at/all.png"), ChartFormat::png, sampleBands(), {}, {}).has_value());
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.png"));
    QCOMPARE(saveChart(path, ChartFormat::png, sampleBands(), {{300.0, 200.0}, 1.0}, {}), std::nullopt);
    QCOMPARE(QImageReader(path).size(), QSize(300, 200));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // nothing half-written beside it
    QCOMPARE(chartFormat(QStringLiteral("x.SVG")), ChartFormat::svg);
    QCOMPARE(chartFormat(QStringLiteral("x.jpg")), std::nullopt);
}

/// To be looked at: LS_PICTURES=/tmp/pictures tst_charts pictures
void TestCharts::pictures()
{
    const QString folder = qEnvironmentVariable("LS_PICTURES");
    if (folder.isEmpty())
        QSKIP("LS_PICTURES names no folder");
    for (const auto &[name, chart] : samples()) {
        const QString path = QDir(folder).filePath(name);
        for (const char *ending : {".png", ".svg", ".pdf"}) {
            const QString file = path + QLatin1String(ending);
            QCOMPARE(saveChart(file, *chartFormat(file), chart, {{900.0, 360.0}, 1.5, 14.0}, {}), std::nullopt);
        }
    }
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
