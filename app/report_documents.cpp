// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_documents.h"

#include "core/store/measurement_reader.h"
#include "core/store/report_source.h"
#include "ui/report/report_document.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTranslator>

#include <algorithm>
#include <cmath>

namespace ls {

namespace {

/// Of the events that are heard, so many have charts; the table has them all.
constexpr std::size_t mostDetails = 8;
constexpr double leastAroundSeconds = 10.0;

std::vector<EventDetail> detailsOf(const ReportData &data, const std::filesystem::path &folder)
{
    std::vector<EventDetail> details;
    const auto reader = MeasurementReader::open(folder);
    if (!reader)
        return details;
    const Result<ReportFacts> facts = reportFactsOf(*reader.value(), folder);
    if (!facts)
        return details;
    const int rate = data.instrument.format.sampleRateHz;
    for (std::size_t i = 0; i < data.events.size() && details.size() < mostDetails; ++i) {
        const ReportEvent &event = data.events[i];
        if (event.event.kind != Event::Kind::trigger && event.event.kind != Event::Kind::marker)
            continue;
        const auto around = static_cast<std::int64_t>(std::max(leastAroundSeconds, event.durationSeconds / 2.0) * rate);
        const std::int64_t length = std::llround(event.durationSeconds * rate);
        const FrameRange range{std::max<std::int64_t>(data.period.beginFrame, event.event.frame - around),
                               std::min(data.period.endFrame, event.event.frame + length + around)};
        Result<MeasurementSeries> series = seriesOf(*reader.value(), facts.value(), range, {1000, 600});
        if (series)
            details.push_back({i, series.take()});
    }
    return details;
}

} // namespace

std::optional<DocumentFormat> documentFormat(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("html") || ending == QLatin1String("htm"))
        return DocumentFormat::html;
    if (ending == QLatin1String("pdf"))
        return DocumentFormat::pdf;
    return std::nullopt;
}

QLocale chooseLanguage(const QString &name)
{
    const QLocale locale = name == QLatin1String("en") ? QLocale(QLocale::English) : QLocale(name);
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(QStringLiteral(":/i18n/levelscribe_") + name))
        QCoreApplication::installTranslator(translator);
    return locale;
}

Document documentOf(const ReportData &data, const std::optional<std::filesystem::path> &folder, const QLocale &locale)
{
    return reportDocument(data, folder ? detailsOf(data, *folder) : std::vector<EventDetail>(), locale);
}

QByteArray written(const Document &document, DocumentFormat format, Paper paper)
{
    return format == DocumentFormat::html ? documentHtml(document) : documentPdf(document, paper);
}

std::optional<QString> saveCharts(const Document &document, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return QCoreApplication::translate("Cli", "the folder cannot be made");
    constexpr double pixels = 1200.0;
    constexpr double pagePoints = 487.0;
    for (const DocBlock &block : document.blocks) {
        const auto *chart = std::get_if<DocChart>(&block);
        if (chart == nullptr)
            continue;
        const ChartSize size{{pixels, std::round(chart->heightPoints * pixels / pagePoints)}, 2.0, 16.0};
        const ChartStyle style{17.0, document.locale};
        for (const ChartFormat format : {ChartFormat::png, ChartFormat::svg}) {
            const QString ending = format == ChartFormat::png ? QStringLiteral(".png") : QStringLiteral(".svg");
            if (std::optional<QString> problem =
                    saveChart(QDir(folder).filePath(chart->fileName + ending), format, chart->chart, size, style))
                return problem;
        }
    }
    return std::nullopt;
}

} // namespace ls
