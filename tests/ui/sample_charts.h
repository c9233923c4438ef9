// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decibel.h"
#include "ui/charts/chart_file.h"

#include <cmath>

namespace ls::test {

/// 2026-10-24T20:00:00Z: 22:00 in Berlin, five hours before summer time ends there.
inline constexpr std::int64_t nightMs = 1792872000LL * 1000;
inline constexpr double nightSeconds = 10.0 * 3600.0;

inline double nightLevel(double seconds)
{
    const double slow = 38.0 + 3.0 * std::sin(seconds / 2500.0) + std::sin(seconds / 37.0);
    const bool isLoud = seconds > 9000.0 && seconds < 9700.0;
    return slow + (isLoud ? 22.0 : 0.0) + 2.5 * std::sin(seconds * 1.7) + 1.5 * std::sin(seconds * 12.3);
}

inline LevelChart nightChart()
{
    LevelChart chart;
    chart.head.title = QStringLiteral("Level over time");
    chart.head.unit = QStringLiteral("dB(A) re 20 µPa");
    chart.head.source = QStringLiteral("UMIK-1 7175488, 0° file, estimated · Levelscribe 0.1.0");
    chart.clock = ChartClock::inZone(nightMs, QStringLiteral("Europe/Berlin"), 7200, nightSeconds);
    chart.beginSeconds = 0.0;
    chart.endSeconds = nightSeconds;
    chart.head.period = chart.clock.period(0.0, nightSeconds);
    TraceReducer reducer(0.0, nightSeconds, 1000, Averaging::energy);
    for (int i = 0; i < 36000; ++i) {
        const double seconds = i;
        if (seconds < 20000.0 || seconds > 20400.0)
            reducer.add({seconds, seconds + 1.0, nightLevel(seconds)});
    }
    chart.traces.push_back({QStringLiteral("L_{Aeq}"), reducer.bins(), TimeTrace::Look::lineBand, 0,
                            QStringLiteral("L_{AF} lowest to highest")});
    chart.limits.push_back({45.0, QStringLiteral("limit L_{Aeq}")});
    chart.marks.push_back({8900.0, QStringLiteral("1"), QStringLiteral("Lorry at the back door")});
    chart.marks.push_back({9300.0, QStringLiteral("2"), QStringLiteral("music")});
    chart.marks.push_back({26000.0, {}, QStringLiteral("猫 🐈")});
    chart.stretches.push_back({9000.0, 9700.0, TimeStretch::Kind::event});
    chart.stretches.push_back({20000.0, 20400.0, TimeStretch::Kind::gap});
    chart.stretches.push_back({30000.0, 31000.0, TimeStretch::Kind::excluded});
    return chart;
}

inline LevelClasses sampleClasses()
{
    LevelClasses classes{32.0, 1.0, {}};
    double sum = 0.0;
    for (int i = 0; i < 34; ++i) {
        const double share = std::exp(-(i - 7.0) * (i - 7.0) / 18.0) + 0.12 * std::exp(-(i - 26.0) * (i - 26.0) / 8.0);
        classes.shares.push_back(share);
        sum += share;
    }
    for (double &share : classes.shares)
        share /= sum;
    return classes;
}

inline DistributionChart sampleDistribution()
{
    DistributionChart chart;
    chart.head = {QStringLiteral("Cumulative distribution"), {}, QStringLiteral("dB(A) re 20 µPa"), {}};
    chart.levelName = QStringLiteral("L_{AF}");
    const LevelClasses classes = sampleClasses();
    double above = 100.0;
    for (std::size_t i = 0; i < classes.shares.size(); ++i) {
        chart.points.push_back({classes.edgeDb(i), above});
        above -= classes.shares[i] * 100.0;
    }
    chart.points.push_back({classes.edgeDb(classes.shares.size()), 0.0});
    chart.percentiles = {{10.0, 45.4, QStringLiteral("L_{AF10}")}, {50.0, 39.9, QStringLiteral("L_{AF50}")},
                         {90.0, 35.9, QStringLiteral("L_{AF90}")}, {1.0, 60.6, QStringLiteral("L_{AF1}")},
                         {5.0, 57.6, QStringLiteral("L_{AF5}")},   {95.0, 35.0, QStringLiteral("L_{AF95}")}};
    return chart;
}

inline HistogramChart sampleHistogram()
{
    return {{QStringLiteral("Histogram of levels"), {}, QStringLiteral("dB(A) re 20 µPa"), {}},
            QStringLiteral("L_{AF}"),
            sampleClasses()};
}

inline constexpr double nominalThirds[] = {10,   12.5, 16,   20,   25,   31.5, 40,    50,    63,    80,   100,  125,
                                           160,  200,  250,  315,  400,  500,  630,   800,   1000,  1250, 1600, 2000,
                                           2500, 3150, 4000, 5000, 6300, 8000, 10000, 12500, 16000, 20000};

inline BandChart sampleBands()
{
    BandChart chart;
    chart.head = {QStringLiteral("Third-octave levels"),
                  QStringLiteral("2026-10-24 22:00:00 – 07:00:00, UTC+02:00"),
                  QStringLiteral("dB re 20 µPa"),
                  {}};
    chart.leqName = QStringLiteral("L_{Zeq}");
    chart.maxName = QStringLiteral("L_{ZFmax}");
    chart.l90Name = QStringLiteral("L_{ZF90}");
    int i = 0;
    for (const double hertz : nominalThirds) {
        const double level = 48.0 - 0.9 * i + (i == 10 ? 12.0 : 0.0) + 2.0 * std::sin(i * 1.3);
        chart.bands.push_back({hertz, level, level + 9.0 + 3.0 * std::sin(i * 0.8), level - 6.0});
        ++i;
    }
    return chart;
}

inline SpectrogramChart sampleSpectrogram(int columns = 1200)
{
    SpectrogramChart chart;
    chart.head = {
        QStringLiteral("Spectrogram"), {}, QStringLiteral("dB re 20 µPa"), QStringLiteral("third octaves, 1 s")};
    chart.clock = ChartClock(nightMs, {{0.0, 7200}});
    chart.head.period = chart.clock.period(0.0, columns);
    chart.spectrogram.secondsPerColumn = 1.0;
    for (int i = 0; i <= 34; ++i)
        chart.spectrogram.edgesHz.push_back(1000.0 * dbToPower(i - 20.5));
    for (int column = 0; column < columns; ++column) {
        for (int band = 0; band < 34; ++band) {
            const double hum = band == 10 || band == 13 ? 18.0 : 0.0;
            const bool isLoud = column > columns / 3 && column < columns / 2;
            const double loud = isLoud && column % 7 < 4 ? 25.0 * std::exp(-(band - 16.0) * (band - 16.0) / 40.0) : 0.0;
            chart.spectrogram.levelsDb.push_back(
                static_cast<float>(32.0 - 0.6 * band + hum + loud + 2.0 * std::sin(column * 0.7 + band * 2.1)));
        }
    }
    return chart;
}

inline CurveChart sampleCurve()
{
    CurveChart chart;
    chart.head = {QStringLiteral("Calibration curve applied"),
                  {},
                  QStringLiteral("dB"),
                  QStringLiteral("7175488.txt, SHA-256 4f2a…")};
    CurveChart::Curve response{QStringLiteral("response of the microphone"), {}};
    CurveChart::Curve correction{QStringLiteral("correction"), {}};
    for (double hertz = 10.0; hertz < 21000.0; hertz *= 1.03) {
        const double db = 3.0 * std::pow(hertz / 20000.0, 2.0) - 1.5 * std::pow(20.0 / hertz, 1.2);
        response.points.push_back({hertz, db});
        correction.points.push_back({hertz, -db});
    }
    chart.curves = {response, correction};
    return chart;
}

} // namespace ls::test
