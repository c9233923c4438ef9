// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/band_chart.h"
#include "ui/charts/curve_chart.h"
#include "ui/charts/level_chart.h"
#include "ui/charts/spectrogram_chart.h"
#include "ui/charts/stacked_charts.h"
#include "ui/charts/statistics_chart.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>
#include <QString>

#include <optional>
#include <variant>

namespace ls {

using Chart =
    std::variant<LevelChart, DistributionChart, HistogramChart, BandChart, SpectrogramChart, CurveChart, StackedCharts>;

void paintChart(QPainter &painter, const QRectF &room, const Chart &chart, const ChartStyle &style);
const ChartHead &headOf(const Chart &chart);

/// How large a picture of a chart is, in pixels of 1/96 inch, and with what margin.
struct ChartSize {
    QSizeF pixels{1200.0, 520.0};
    double scale = 1.0; ///< of a bitmap: 2 has twice as many pixels in each direction
    double margin = 14.0;
};

QImage chartImage(const Chart &chart, const ChartSize &size, const ChartStyle &style);
/// Text stays text. It names the families with the same widths, for where ours is not installed.
QByteArray chartSvg(const Chart &chart, const ChartSize &size, const ChartStyle &style);
/// One page of that size, of vectors, with the font in it.
QByteArray chartPdf(const Chart &chart, const ChartSize &size, const ChartStyle &style);

enum class ChartFormat { png, svg, pdf };
/// By the ending of the name.
std::optional<ChartFormat> chartFormat(const QString &path);

/// Writes it under its name when it is whole. What went wrong in the system's words; nothing if nothing did.
std::optional<QString> saveChart(const QString &path, ChartFormat format, const Chart &chart, const ChartSize &size,
                                 const ChartStyle &style);

} // namespace ls
