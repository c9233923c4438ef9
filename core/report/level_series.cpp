// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/level_series.h"

#include "core/base/number.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ls {

namespace {

/// Empty for what is no number: CSV and JSON have none for infinity, which samples near the end of float's range give.
std::string numberOrNothing(double db)
{
    return std::isnan(db) || db > std::numeric_limits<double>::max() ? std::string()
                                                                     : formatNumber(writtenLevel(db), 3);
}

} // namespace

double displayedValue(const Readings &readings, Metric metric, const Sensitivity &sensitivity)
{
    const bool isSpl = sensitivity.calibrated() && metricInfo(metric).quantity == Quantity::level;
    return readings[metric] + (isSpl ? sensitivity.splOffsetDb : 0.0);
}

double writtenLevel(double db)
{
    constexpr double lowestDb = -200.0;
    return std::isnan(db) ? db : std::max(db, lowestDb);
}

std::string levelSeriesHeader()
{
    return "time_sec,timestamp,rms,dbfs,lufs,flux,dbspl,peak_dbfs,true_peak_dbtp,lufs_s,laeq,lceq,lzeq,laf,las,lcpeak";
}

std::string levelSeriesLine(const LogRow &row, int sampleRateHz, std::string_view timestamp,
                            const Sensitivity &sensitivity)
{
    const auto level = [&](Metric metric) {
        return numberOrNothing(displayedValue(row.readings, metric, sensitivity));
    };
    const double dbfs = row.readings[Metric::LZeq];
    std::string line = formatNumber(static_cast<double>(row.endFrame) / sampleRateHz, 3);
    const std::string rms = numberOrNothing(dbfs).empty() ? std::string() : formatNumber(dbToAmplitude(dbfs), 9);
    const std::string spl = sensitivity.calibrated() ? level(Metric::LZeq) : std::string();
    for (const std::string &field :
         {std::string(timestamp), rms, numberOrNothing(dbfs), level(Metric::momentary), level(Metric::flux), spl,
          level(Metric::samplePeak), level(Metric::truePeak), level(Metric::shortTerm), level(Metric::LAeq),
          level(Metric::LCeq), level(Metric::LZeq), level(Metric::LAF), level(Metric::LAS), level(Metric::LCpeak)})
        line += ',' + field;
    return line;
}

std::string readingsJson(const LogRow &row, std::string_view timestamp, const Sensitivity &sensitivity, bool simulated)
{
    std::string json = "{\"time\": \"" + std::string(timestamp) + "\", \"unit\": \"";
    json += sensitivity.calibrated() ? "dB SPL" : "dBFS";
    json += "\", \"simulated\": ";
    json += simulated ? "true" : "false";
    for (const MetricInfo &info : metricCatalogue()) {
        const double reading = displayedValue(row.readings, info.metric, sensitivity);
        // A part of full scale can be small and negative: it gets more digits, and no lower end.
        const bool isFraction = info.quantity == Quantity::fraction && std::isfinite(reading);
        const std::string value = isFraction ? formatNumber(reading, 9) : numberOrNothing(reading);
        json += ", \"" + std::string(info.key) + "\": " + (value.empty() ? "null" : value);
    }
    json += ", \"clipped_samples\": " + std::to_string(row.clippedSamples);
    json += ", \"gap_frames\": " + std::to_string(row.gapFrames) + "}";
    return json;
}

} // namespace ls
