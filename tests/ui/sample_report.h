// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_data.h"

#include <cmath>
#include <string>

namespace ls::test {

inline constexpr int reportRate = 48000;

inline LocalTime berlinTime(std::int64_t secondsFromStart)
{
    // 2026-11-24T21:00:00Z
    return {true, (1795554000LL + secondsFromStart) * 1000, 3600};
}

inline RangeReadings sampleReadings(double laeq, std::int64_t seconds)
{
    RangeReadings range;
    range.unit = LevelUnit::dbSpl;
    range.sampleRateHz = reportRate;
    range.measuredFrames = seconds * reportRate;
    const std::pair<Metric, double> values[] = {
        {Metric::LAeq, laeq},        {Metric::LAFmax, laeq + 21.4}, {Metric::LAFmin, laeq - 12.0},
        {Metric::LAF1, laeq + 9.6},  {Metric::LAF5, laeq + 4.9},    {Metric::LAF10, laeq + 2.2},
        {Metric::LAF50, laeq - 4.1}, {Metric::LAF90, laeq - 7.3},   {Metric::LAF95, laeq - 8.0},
        {Metric::LCeq, laeq + 8.5},  {Metric::LCpeak, laeq + 39.7}, {Metric::LZeq, laeq + 11.0},
        {Metric::LAE, laeq + 40.0}};
    for (const auto &[metric, value] : values)
        range.readings[metric] = value;
    return range;
}

/// A night and a day of a noise measurement, `hours` long, with `events` events.
inline ReportData sampleReport(int hours = 26, int events = 14)
{
    ReportData data;
    data.fields[ReportField::title] = "Café “Zur Linde”: music at night";
    data.fields[ReportField::author] = "Jürgen Müller";
    data.fields[ReportField::place] = "Lindenstraße 7, 12345 Berlin, bedroom on the 1st floor";
    data.fields[ReportField::purpose] = "Complaint of a neighbour about music and voices after 22:00.";
    data.fields[ReportField::basis] = "TA Lärm 1998, No. 6.1 d)";
    data.fields[ReportField::positionHeight] = "1.2 m";
    data.created = "2026-11-26T08:00:00Z";
    data.softwareVersion = "0.1.0";
    data.name = "2026-11-24_22-00-00";
    data.unit = LevelUnit::dbSpl;
    const std::int64_t seconds = hours * 3600LL;
    data.period = {0,
                   seconds * reportRate,
                   berlinTime(0),
                   berlinTime(seconds),
                   "Europe/Berlin",
                   static_cast<double>(seconds),
                   static_cast<double>(seconds) - 612.4,
                   12.4,
                   600.0};
    data.instrument.device = "UMIK-1, USB Audio";
    data.instrument.microphoneModel = "UMIK-1";
    data.instrument.microphoneSerial = "7175488";
    data.instrument.format = {reportRate, 1, SampleType::int24};
    data.instrument.recordedWith = "0.1.0";
    ReportCalibration calibration;
    calibration.begin = berlinTime(0);
    calibration.inForce = true;
    calibration.sensitivity.state = CalibrationState::estimated;
    calibration.sensitivity.splOffsetDb = 124.87;
    calibration.file = "7175488.txt";
    calibration.fileSha256 = "9f2c4b1a70de55c1e0a3b6d2f4817c90aa63d1e27b5f0c8894e1d3a2b7c6f501";
    calibration.sensFactorDb = -0.873;
    calibration.analogGainDb = 18.0;
    calibration.taps = 16384;
    for (double hertz = 10.0; hertz < 21000.0; hertz *= 1.06)
        calibration.curve.push_back({hertz, 2.5 * std::pow(hertz / 20000.0, 2.0) - 1.2 * std::pow(20.0 / hertz, 1.2)});
    data.calibrations.push_back(calibration);

    data.total = sampleReadings(43.7, seconds);
    for (int i = 0; i < 34; ++i) {
        const double level = 45.0 - 0.8 * i + (i == 10 ? 13.0 : 0.0);
        data.total.thirdOctaves.push_back({level, level + 14.2, level - 7.5});
    }
    for (int hour = 0; hour < hours; ++hour)
        data.hours.push_back({hour * 3600LL * reportRate, (hour + 1) * 3600LL * reportRate, berlinTime(hour * 3600LL),
                              berlinTime((hour + 1) * 3600LL),
                              sampleReadings(38.0 + 6.0 * std::sin(hour / 3.0), 3600)});
    data.dayParts = {{DayPart::day, sampleReadings(45.2, 43200)},
                     {DayPart::evening, sampleReadings(44.1, 14400)},
                     {DayPart::night, sampleReadings(41.3, 28800)}};
    data.dayEveningNight = {49.3, 48.8};
    data.limits = {{LimitKind::LAeqDay, 60.0, 45.2, 1.4, Verdict::passed},
                   {LimitKind::LAeqNight, 40.0, 41.3, 1.4, Verdict::withinUncertainty},
                   {LimitKind::LAFmax, 60.0, 65.1, 1.4, Verdict::exceeded}};
    for (int i = 0; i < events; ++i) {
        ReportEvent event;
        const std::int64_t at = 4000 + i * (seconds - 8000) / std::max(1, events);
        event.event.kind = i % 3 == 0 ? Event::Kind::marker : i % 3 == 1 ? Event::Kind::trigger : Event::Kind::gap;
        event.event.frame = at * reportRate;
        event.event.count = i % 3 == 0 ? 0 : 37 * reportRate;
        event.event.value = i % 3 == 1 ? 61.2 : 1.0 + i % 4;
        event.event.detail = i % 3 == 0 ? "voices in front of the door" : "";
        event.begin = berlinTime(at);
        event.beginSeconds = static_cast<double>(at);
        event.durationSeconds = i % 3 == 0 ? 0.0 : 37.0;
        event.LAeq = 52.4 + i % 5;
        event.LAFmax = 61.2 + i % 7;
        event.LAE = 68.1;
        event.LCpeak = 84.3;
        event.audioFile = "audio-0001.wav";
        event.audioOffsetSeconds = static_cast<double>(at);
        data.events.push_back(event);
    }
    data.exclusions.push_back(
        {40000LL * reportRate, 40600LL * reportRate, berlinTime(40000), berlinTime(40600), "lawn mower next door"});
    for (int percent = 0; percent <= 100; ++percent)
        data.distribution.cumulative.push_back(
            {static_cast<double>(percent), 65.1 - 33.0 * std::pow(percent / 100.0, 0.35)});
    for (int i = 0; i < 32; ++i)
        data.distribution.histogram.push_back({32 + i, 1000, 9.0 * std::exp(-(i - 6.0) * (i - 6.0) / 25.0) + 0.05});
    data.quality.framesExpected = seconds * reportRate;
    data.quality.framesReceived = seconds * reportRate - 595200;
    data.quality.gaps = 1;
    data.quality.clockDriftPpm = -12.3;
    data.quality.rootSha256 = calibration.fileSha256;
    data.uncertainty.complete = true;
    data.uncertainty.combinedDb = 0.71;
    data.uncertainty.expandedDb = 1.42;
    data.uncertainty.terms = {{UncertaintySource::absoluteLevel, UncertaintyBasis::sensFactorScatter, 1.0, 0.58},
                              {UncertaintySource::microphoneCurve, UncertaintyBasis::individualCurve, 0.5, 0.29},
                              {UncertaintySource::correction, UncertaintyBasis::correctionDesign, 0.05, 0.03},
                              {UncertaintySource::drift, UncertaintyBasis::driftAssumed, 0.2, 0.12},
                              {UncertaintySource::resolution, UncertaintyBasis::printedDigits, 0.05, 0.03},
                              {UncertaintySource::residual, UncertaintyBasis::selfTest, 0.1, 0.06}};
    data.statements = {{StatementKind::noTypeApproval},
                       {StatementKind::levelEstimated},
                       {StatementKind::samplesMissing, {"4492204800", "4492800000", "1"}},
                       {StatementKind::excluded, {"600.0", "1"}},
                       {StatementKind::bandPercentiles},
                       {StatementKind::uncertaintyScope}};
    for (int i = 1; i <= hours; ++i)
        data.files.push_back({"audio-000" + std::to_string(i) + ".wav", (i - 1) * 3600LL * reportRate,
                              3600LL * reportRate, calibration.fileSha256, FileState::present});
    data.settings = {{"window_ms", "100"}, {"spectrum_points", "16384"}, {"percentile_weighting", "A"}};

    data.series.unit = LevelUnit::dbSpl;
    data.series.sampleRateHz = reportRate;
    data.series.binSeconds = static_cast<double>(seconds) / 2400.0;
    data.series.bandBinSeconds = static_cast<double>(seconds) / 600.0;
    const auto frames = static_cast<std::int64_t>(data.series.binSeconds * reportRate);
    for (int i = 0; i < 2400; ++i) {
        const double level = 38.0 + 6.0 * std::sin(i / 277.0) + 1.5 * std::sin(i * 1.9);
        data.series.levels.push_back({i * frames, (i + 1) * frames, 0, level, level + 5.0 + 4.0 * std::sin(i * 0.7),
                                      level - 4.0, level + 25.0, level - 70.0, false});
    }
    const auto bandFrames = static_cast<std::int64_t>(data.series.bandBinSeconds * reportRate);
    for (int i = 0; i < 600; ++i) {
        BandBin bin{i * bandFrames, (i + 1) * bandFrames, {}};
        for (std::size_t band = 0; band < bin.leqDb.size(); ++band)
            bin.leqDb[band] =
                static_cast<float>(40.0 - 0.7 * static_cast<double>(band) + (band == 10 ? 14.0 : 0.0) +
                                   6.0 * std::sin(i / 69.0) + 2.0 * std::sin(i * 1.1 + static_cast<double>(band)));
        data.series.bands.push_back(bin);
    }
    return data;
}

} // namespace ls::test
