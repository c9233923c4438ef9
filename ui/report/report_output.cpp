// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_output.h"

#include "core/report/report_json.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <cmath>

namespace ls {

QString reportEnding(ReportFormat format)
{
    switch (format) {
    case ReportFormat::pdf:
        return QStringLiteral("pdf");
    case ReportFormat::html:
        return QStringLiteral("html");
    case ReportFormat::csv:
        return QStringLiteral("csv");
    case ReportFormat::json:
        return QStringLiteral("json");
    }
    return {};
}

std::optional<ReportFormat> reportFormat(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("htm"))
        return ReportFormat::html;
    for (const ReportFormat format : reportFormats) {
        if (ending == reportEnding(format))
            return format;
    }
    return std::nullopt;
}

QStringList reportPaths(const QString &path, ReportFormat format)
{
    if (format != ReportFormat::csv)
        return {path};
    const QFileInfo whole(path);
    const QString stem = whole.path() + u'/' + whole.completeBaseName();
    QStringList paths;
    for (const std::string &name : reportCsvNames())
        paths += name.empty() ? path : stem + u'-' + QString::fromStdString(name) + u'.' + whole.suffix();
    return paths;
}

std::optional<OutputFiles::Problem> OutputFiles::open(const QStringList &paths)
{
    for (const QString &path : paths) {
        m_files.push_back(std::make_unique<QSaveFile>(path));
        if (!m_files.back()->open(QIODevice::WriteOnly))
            return problemOf(*m_files.back());
    }
    return std::nullopt;
}

std::optional<OutputFiles::Problem> OutputFiles::write(std::size_t index, const QByteArray &bytes)
{
    QSaveFile &file = *m_files[index];
    if (file.write(bytes) == bytes.size())
        return std::nullopt;
    return problemOf(file);
}

std::optional<OutputFiles::Problem> OutputFiles::finish()
{
    for (const std::unique_ptr<QSaveFile> &file : m_files) {
        if (!file->commit())
            return problemOf(*file);
    }
    return std::nullopt;
}

std::string reportCreationTime()
{
    bool given = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&given);
    const QDateTime time = given ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime::currentDateTimeUtc();
    return time.toString(Qt::ISODate).toStdString();
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
