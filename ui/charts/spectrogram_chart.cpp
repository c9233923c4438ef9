// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spectrogram_chart.h"

#include "core/base/decibel.h"
#include "ui/charts/axis_ticks.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/colour_map.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace ls {

namespace {

constexpr double widestDb = 55.0;

/// From the colours' lower end to their upper, in steps of ten where they are not given.
PlotAxis colourAxis(const SpectrogramChart &chart, int most)
{
    double highest = notAvailable;
    double lowest = notAvailable;
    for (const float value : chart.spectrogram.levelsDb) {
        const auto level = static_cast<double>(value);
        if (!std::isfinite(level))
            continue;
        highest = std::isnan(highest) ? level : std::max(highest, level);
        lowest = std::isnan(lowest) ? level : std::min(lowest, level);
    }
    highest = chart.highestDb.value_or(std::ceil(highest / 5.0) * 5.0);
    lowest = chart.lowestDb.value_or(std::max(std::floor(lowest / 5.0) * 5.0, highest - widestDb));
    PlotAxis axis = valueAxis(lowest, highest, 10.0, most);
    const PlotAxis rounded = axis;
    if (std::isfinite(lowest) && highest > lowest) {
        axis.lowest = lowest;
        axis.highest = highest;
        std::erase_if(axis.grid, [&](double value) { return value < lowest || value > highest; });
    }
    return axis.grid.empty() ? rounded : axis;
}

/// Rows from high to low frequency at equal logarithmic distances: the levels of the bands there.
QImage imageOf(const Spectrogram &spectrogram, double lowestHz, double highestHz, const PlotAxis &colours)
{
    constexpr int mostRows = 360;
    const auto bands = static_cast<int>(spectrogram.bands());
    const int rows = bands <= 40 ? bands * 8 : mostRows;
    const auto columns = static_cast<int>(spectrogram.columns());
    std::array<QRgb, 256> map{};
    for (std::size_t i = 0; i < map.size(); ++i)
        map[i] = inferno(static_cast<double>(i) / 255.0);
    QImage image(columns, rows, QImage::Format_RGB32);
    for (int row = 0; row < rows; ++row) {
        const double ratio = highestHz / lowestHz;
        const double top = lowestHz * std::pow(ratio, 1.0 - static_cast<double>(row) / rows);
        const double bottom = lowestHz * std::pow(ratio, 1.0 - static_cast<double>(row + 1) / rows);
        const auto &edges = spectrogram.edgesHz;
        const auto bandAt = [&](double frequency) {
            const auto above = std::upper_bound(edges.begin(), edges.end(), frequency);
            return std::clamp(static_cast<int>(above - edges.begin()) - 1, 0, bands - 1);
        };
        // Where several bands fall on a row, the strongest is seen: a tone must not vanish.
        const int from = bandAt(std::sqrt(bottom * top) * (bands <= 40 ? 1.0 : std::sqrt(bottom / top)));
        const int to = bands <= 40 ? from : std::max(from, bandAt(top) - 1);
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(row));
        for (int column = 0; column < columns; ++column) {
            const float *levels = spectrogram.levelsDb.data() + static_cast<std::ptrdiff_t>(column) * bands;
            float level = levels[from];
            for (int band = from + 1; band <= to; ++band)
                level = std::isnan(level) || levels[band] > level ? levels[band] : level;
            const double share = colours.share(static_cast<double>(level));
            line[column] = std::isnan(level) ? ink::grid.rgb()
                                             : map[static_cast<std::size_t>(std::clamp(share, 0.0, 1.0) * 255.0 + 0.5)];
        }
    }
    return image;
}

void drawLegend(ChartFrame &frame, const QRectF &area, const PlotAxis &colours, const QString &unit)
{
    const QRectF strip(area.right() + frame.em(1.1), area.top(), frame.em(1.2), area.height());
    QImage image(1, 256, QImage::Format_RGB32);
    for (int row = 0; row < 256; ++row)
        image.setPixel(0, row, inferno(1.0 - row / 255.0));
    QPainter &painter = frame.painter();
    painter.drawImage(strip, image);
    const PlotScene labels(strip, {}, colours, frame.style());
    painter.setPen(frame.style().pen(ink::frame, 0.06));
    painter.drawRect(strip);
    frame.drawValueLabels(labels, colours, {}, ChartFrame::Side::right);
    drawChartText(painter, {strip.right() + frame.em(3.4), area.top() - frame.em(0.9)}, unit, frame.style().font(0.92),
                  ink::tertiary, Anchor::right);
}

} // namespace

Spectrogram reduced(const Spectrogram &spectrogram, std::size_t most)
{
    const std::size_t columns = spectrogram.columns();
    if (columns <= most || most == 0)
        return spectrogram;
    const std::size_t each = (columns + most - 1) / most;
    Spectrogram result{
        spectrogram.beginSeconds, spectrogram.secondsPerColumn * static_cast<double>(each), spectrogram.edgesHz, {}};
    const std::size_t bands = spectrogram.bands();
    for (std::size_t first = 0; first < columns; first += each) {
        for (std::size_t band = 0; band < bands; ++band) {
            double sum = 0.0;
            int count = 0;
            for (std::size_t column = first; column < std::min(columns, first + each); ++column) {
                const auto level = static_cast<double>(spectrogram.levelsDb[column * bands + band]);
                if (std::isnan(level))
                    continue;
                sum += dbToPower(level);
                ++count;
            }
            result.levelsDb.push_back(static_cast<float>(count == 0 ? notAvailable : powerToDb(sum / count)));
        }
    }
    return result;
}

void paintChart(QPainter &painter, const QRectF &room, const SpectrogramChart &chart, const ChartStyle &style)
{
    ChartFrame frame(painter, room, style);
    frame.addHead(chart.head, {});
    frame.reserve(3.1, 5.2, 1.9, 2.9);
    const Spectrogram shown = reduced(chart.spectrogram, 2000);
    const double lowest = shown.edgesHz.empty() ? 20.0 : std::max(shown.edgesHz.front(), chart.lowestHz);
    const double highest = shown.edgesHz.empty() ? 20000.0 : shown.edgesHz.back();
    const auto place = [&](double frequency) { return std::log(frequency / lowest) / std::log(highest / lowest); };
    PlotAxis time{shown.beginSeconds, std::max(shown.endSeconds(), shown.beginSeconds + 1e-3)};
    PlotScene plot(frame.room(), time, {}, style);
    const QRectF &area = plot.area();
    const PlotAxis colours = colourAxis(chart, std::max(2, static_cast<int>(area.height() / frame.em(1.9))));
    if (shown.columns() > 0) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
        painter.drawImage(area, imageOf(shown, lowest, highest, colours));
    }
    painter.setPen(style.pen(ink::frame, 0.08));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area);
    double free = area.bottom() + frame.em(2.0);
    for (const double frequency : octaveFrequencies(lowest, highest)) {
        const double y = area.bottom() - place(frequency) * area.height();
        painter.setPen(style.pen(ink::frame, 0.08));
        painter.drawLine(QPointF(area.left() - frame.em(0.3), y), QPointF(area.left(), y));
        if (free - y < frame.em(1.25))
            continue;
        drawChartText(painter, {area.left() - frame.em(0.5), y + frame.em(0.34)},
                      shortFrequencyText(frequency, style.locale), style.font(0.92), ink::secondary, Anchor::right);
        free = y;
    }
    drawChartText(painter, {area.left() - frame.em(3.0), area.top() - frame.em(0.9)}, QStringLiteral("Hz"),
                  style.font(0.92), ink::tertiary);
    const int mostTicks = std::max(2, static_cast<int>(area.width() / frame.em(6.0)));
    frame.drawTimeLabels(plot, timeTicks(chart.clock, time.lowest, time.highest, mostTicks),
                         chart.clock.isKnown()
                             ? chart.clock.zoneText(time.lowest, time.highest)
                             : chartWord(QT_TRANSLATE_NOOP("Chart", "time since the start, h:min:s")));
    drawLegend(frame, area, colours, chart.head.unit);
}

} // namespace ls
