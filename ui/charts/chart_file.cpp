// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_file.h"

#include "core/base/version.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace ls {

namespace {

constexpr double pixelsPerInch = 96.0;
constexpr double pointsPerInch = 72.0;

QRectF roomOf(const ChartSize &size)
{
    return QRectF(QPointF(0.0, 0.0), size.pixels).adjusted(size.margin, size.margin, -size.margin, -size.margin);
}

void paintPage(QPainter &painter, const Chart &chart, const ChartSize &size, const ChartStyle &style)
{
    painter.fillRect(QRectF(QPointF(0.0, 0.0), size.pixels), ink::paper);
    paintChart(painter, roomOf(size), chart, style);
}

QString plainTitle(const Chart &chart)
{
    QString title = headOf(chart).title;
    return title.remove(QLatin1String("_{")).remove(u'}');
}

QByteArray bytesOf(ChartFormat format, const Chart &chart, const ChartSize &size, const ChartStyle &style)
{
    if (format == ChartFormat::svg)
        return chartSvg(chart, size, style);
    if (format == ChartFormat::pdf)
        return chartPdf(chart, size, style);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImage image = chartImage(chart, size, style);
    image.setText(QStringLiteral("Title"), plainTitle(chart));
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

void paintChart(QPainter &painter, const QRectF &room, const Chart &chart, const ChartStyle &style)
{
    painter.save();
    std::visit([&](const auto &kind) { paintChart(painter, room, kind, style); }, chart);
    painter.restore();
}

const ChartHead &headOf(const Chart &chart)
{
    return std::visit([](const auto &kind) -> const ChartHead & { return kind.head; }, chart);
}

QImage chartImage(const Chart &chart, const ChartSize &size, const ChartStyle &style)
{
    QImage image((size.pixels * size.scale).toSize(), QImage::Format_RGB32);
    image.fill(ink::paper);
    const int dotsPerMetre = static_cast<int>(std::lround(pixelsPerInch * size.scale / 0.0254));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    QPainter painter(&image);
    painter.scale(size.scale, size.scale);
    paintPage(painter, chart, size, style);
    return image;
}

QByteArray chartSvg(const Chart &chart, const ChartSize &size, const ChartStyle &style)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(pixelsPerInch));
    generator.setSize(size.pixels.toSize());
    generator.setViewBox(QRectF(QPointF(0.0, 0.0), size.pixels));
    generator.setTitle(plainTitle(chart));
    generator.setDescription(headOf(chart).period + QStringLiteral(". ") + headOf(chart).source);
    QPainter painter(&generator);
    paintPage(painter, chart, size, style);
    painter.end();
    QByteArray svg = buffer.data();
    const QByteArray family = style.font().family().toUtf8();
    return svg.replace("font-family=\"" + family + '"',
                       "font-family=\"" + family + ", Verdana, 'Bitstream Vera Sans', sans-serif\"");
}

QByteArray chartPdf(const Chart &chart, const ChartSize &size, const ChartStyle &style)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(plainTitle(chart));
        writer.setCreator(QStringLiteral("%1 %2").arg(QLatin1String(programName), QLatin1String(programVersion)));
        writer.setPageSize(
            QPageSize(size.pixels * (pointsPerInch / pixelsPerInch), QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        const double dots = writer.logicalDpiX() / pixelsPerInch;
        painter.scale(dots, dots);
        paintPage(painter, chart, size, style);
    }
    return buffer.data();
}

std::optional<ChartFormat> chartFormat(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("png"))
        return ChartFormat::png;
    if (ending == QLatin1String("svg"))
        return ChartFormat::svg;
    if (ending == QLatin1String("pdf"))
        return ChartFormat::pdf;
    return std::nullopt;
}

std::optional<QString> saveChart(const QString &path, ChartFormat format, const Chart &chart, const ChartSize &size,
                                 const ChartStyle &style)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    const QByteArray bytes = bytesOf(format, chart, size, style);
    if (bytes.isEmpty())
        return QCoreApplication::translate("Chart", "the picture is too large");
    if (file.write(bytes) != bytes.size() || !file.commit())
        return file.errorString();
    return std::nullopt;
}

} // namespace ls
