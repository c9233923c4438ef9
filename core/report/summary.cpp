// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/summary.h"

#include "core/dsp/octave_bands.h"
#include "core/report/json_text.h"
#include "core/report/level_series.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <span>
#include <string_view>
#include <utility>

namespace ls {

namespace {

constexpr double lowestDb = -200.0; // digital silence, as in the level series

std::string level(double db) { return jsonNumber(std::isnan(db) ? db : std::max(db, lowestDb), 3); }

std::string optionalNumber(const std::optional<double> &value)
{
    return value ? jsonNumber(*value, 3) : std::string("null");
}

std::string textOrNull(const std::string &text) { return text.empty() ? std::string("null") : jsonString(text); }

/// `"name": value` pairs between braces.
std::string object(std::initializer_list<std::pair<std::string_view, std::string>> members)
{
    std::string json = "{";
    for (const auto &[name, value] : members)
        json += (json.size() > 1 ? ", " : "") + jsonString(name) + ": " + value;
    return json + "}";
}

std::string sourceJson(const SummarySource &source)
{
    return object({{"path", jsonString(source.path)},
                   {"sha256", textOrNull(source.sha256)},
                   {"sample_rate_hz", std::to_string(source.format.sampleRateHz)},
                   {"channels", std::to_string(source.format.channels)},
                   {"frames", std::to_string(source.frames)},
                   {"duration_s", jsonNumber(static_cast<double>(source.frames) / source.format.sampleRateHz, 6)},
                   {"start_time", textOrNull(source.startTime)},
                   {"lost_frames", std::to_string(source.lostFrames)},
                   {"gaps", "[]"}});
}

std::string calibrationJson(const SummaryCalibration &calibration, const Sensitivity &sensitivity, int taps)
{
    const CalibrationFile &file = calibration.file;
    return object({{"file", jsonString(file.path.string())},
                   {"sha256", textOrNull(calibration.sha256)},
                   {"model", textOrNull(std::string(microphoneName(file)))},
                   {"serial", textOrNull(file.serial)},
                   {"sens_factor_db", optionalNumber(file.sensFactorDb)},
                   {"analog_gain_db", optionalNumber(file.analogGainDb)},
                   {"orientation_deg", std::to_string(file.orientationDeg)},
                   {"state", jsonString(calibrationStateName(sensitivity.state))},
                   {"level_source", jsonString(levelSourceName(sensitivity.source))},
                   {"full_scale_db_spl", level(sensitivity.fullScaleDbSpl())},
                   {"taps", std::to_string(taps)},
                   {"phase", jsonString(calibration.phase == CorrectionPhase::linear ? "linear" : "minimum")}});
}

std::string levelsJson(const Readings &readings, const Sensitivity &sensitivity)
{
    constexpr std::array metrics = {Metric::LZeq,   Metric::LAeq,   Metric::LCeq,   Metric::LAFmax, Metric::LAFmin,
                                    Metric::LASmax, Metric::LASmin, Metric::LAImax, Metric::LCpeak, Metric::LZpeak,
                                    Metric::LAE,    Metric::LAF1,   Metric::LAF5,   Metric::LAF10,  Metric::LAF50,
                                    Metric::LAF90,  Metric::LAF95,  Metric::LAF99};
    std::string json = "{";
    for (const Metric metric : metrics)
        json += (json.size() > 1 ? ", " : "") + jsonString(metricInfo(metric).key) + ": " +
            level(displayedValue(readings, metric, sensitivity));
    return json + "}";
}

std::string bandsJson(BandWidth width, std::span<const BandReading> readings, const Sensitivity &sensitivity)
{
    const double offset = sensitivity.calibrated() ? sensitivity.splOffsetDb : 0.0;
    const std::span<const Band> all = bands(width);
    std::string json = "[";
    for (std::size_t i = 0; i < readings.size() && i < all.size(); ++i) {
        json += (i > 0 ? ", " : "") +
            object({{"nominal_hz", formatNumber(all[i].nominalHz)},
                    {"exact_hz", jsonNumber(all[i].exactHz, 4)},
                    {"leq", level(readings[i].leqDbFs + offset)},
                    {"max", level(readings[i].maxDbFs + offset)},
                    {"l90", level(readings[i].l90DbFs + offset)}});
    }
    return json + "]";
}

} // namespace

std::string summaryJson(const SummarySource &source, const std::optional<SummaryCalibration> &calibration,
                        const Sensitivity &sensitivity, const Snapshot &last, const std::string &softwareVersion)
{
    const Readings &readings = last.readings;
    const std::string digital = object({{"rms_dbfs", level(readings[Metric::rms])},
                                        {"peak_dbfs", level(readings[Metric::samplePeak])},
                                        {"crest_factor_db", level(readings[Metric::crestFactor])},
                                        {"clipped_samples", std::to_string(last.clippedSamples)},
                                        {"not_finite_samples", std::to_string(last.notFiniteSamples)},
                                        {"dc_offset", jsonNumber(readings[Metric::dcOffset], 9)}});
    const std::string loudness = object({{"integrated_lufs", level(readings[Metric::integrated])},
                                         {"momentary_max_lufs", level(readings[Metric::momentaryMax])},
                                         {"short_term_max_lufs", level(readings[Metric::shortTermMax])},
                                         {"range_lu", jsonNumber(readings[Metric::loudnessRange], 3)},
                                         {"true_peak_dbtp", level(readings[Metric::truePeak])}});
    return object(
        {{"schema", jsonString("levelscribe.summary/1")},
         {"software", object({{"name", jsonString("Levelscribe")}, {"version", jsonString(softwareVersion)}})},
         {"source", sourceJson(source)},
         {"calibration",
          calibration ? calibrationJson(*calibration, sensitivity, last.correctionTaps) : std::string("null")},
         {"unit", jsonString(sensitivity.calibrated() ? "dB SPL" : "dBFS")},
         {"levels", levelsJson(readings, sensitivity)},
         {"digital", digital},
         {"loudness", loudness},
         {"bands",
          object({{"octave", bandsJson(BandWidth::octave, last.octaves, sensitivity)},
                  {"third_octave", bandsJson(BandWidth::thirdOctave, last.thirdOctaves, sensitivity)}})}});
}

} // namespace ls
