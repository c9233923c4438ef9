// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/summary.h"

#include "core/dsp/octave_bands.h"
#include "core/report/json_text.h"
#include "core/report/level_series.h"

#include <array>
#include <initializer_list>
#include <span>
#include <string_view>
#include <utility>

namespace ls {

namespace {

std::string levelJson(double db) { return jsonNumber(writtenLevel(db), 3); }

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

std::string secondsJson(std::int64_t frames, int sampleRateHz)
{
    return jsonNumber(static_cast<double>(frames) / sampleRateHz, 6);
}

std::string gapsJson(const SummarySource &source)
{
    const int rate = source.format.sampleRateHz;
    std::string json = "[";
    for (const SummaryGap &gap : source.gaps)
        json += (json.size() > 1 ? ", " : "") +
            object({{"first_frame", std::to_string(gap.firstFrame)},
                    {"frames", std::to_string(gap.frames)},
                    {"begin_s", secondsJson(gap.firstFrame, rate)},
                    {"duration_s", secondsJson(gap.frames, rate)},
                    {"reason", jsonString(gap.reason)},
                    {"file", textOrNull(gap.file)}});
    return json + "]";
}

std::string sourceJson(const SummarySource &source)
{
    return object({{"kind", jsonString(source.kind)},
                   {"path", jsonString(source.path)},
                   {"sha256", textOrNull(source.sha256)},
                   {"root_sha256", textOrNull(source.rootSha256)},
                   {"simulated", source.simulated ? "true" : "false"},
                   {"sample_rate_hz", std::to_string(source.format.sampleRateHz)},
                   {"channels", std::to_string(source.format.channels)},
                   {"frames", std::to_string(source.frames)},
                   {"duration_s", secondsJson(source.frames, source.format.sampleRateHz)},
                   {"start_time", textOrNull(source.startTime)},
                   {"lost_frames", std::to_string(source.lostFrames)},
                   {"gaps", gapsJson(source)}});
}

std::string calibrationJson(const SummaryCalibration &calibration, const Sensitivity &sensitivity)
{
    return object({{"file", textOrNull(calibration.file)},
                   {"sha256", textOrNull(calibration.sha256)},
                   {"model", textOrNull(calibration.model)},
                   {"serial", textOrNull(calibration.serial)},
                   {"sens_factor_db", optionalNumber(calibration.sensFactorDb)},
                   {"analog_gain_db", optionalNumber(calibration.analogGainDb)},
                   {"orientation_deg", std::to_string(calibration.orientationDeg)},
                   {"state", jsonString(calibrationStateName(sensitivity.state))},
                   {"level_source", jsonString(levelSourceName(sensitivity.source))},
                   {"provisional", sensitivity.provisional ? "true" : "false"},
                   {"full_scale_db_spl", levelJson(sensitivity.fullScaleDbSpl())},
                   {"taps", std::to_string(calibration.taps)},
                   {"phase", jsonString(calibration.phase.empty() ? "minimum" : calibration.phase)},
                   {"changes", calibration.changes ? "true" : "false"}});
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
            levelJson(displayedValue(readings, metric, sensitivity));
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
                    {"leq", levelJson(readings[i].leqDbFs + offset)},
                    {"max", levelJson(readings[i].maxDbFs + offset)},
                    {"l90", levelJson(readings[i].l90DbFs + offset)}});
    }
    return json + "]";
}

} // namespace

std::string summaryJson(const SummarySource &source, const std::optional<SummaryCalibration> &calibration,
                        const Sensitivity &sensitivity, const Snapshot &last, const std::string &softwareVersion)
{
    const Readings &readings = last.readings;
    const std::string firstClip = last.firstClipFrame >= 0 && last.clippedSamples > 0
        ? secondsJson(last.firstClipFrame, source.format.sampleRateHz)
        : std::string("null");
    const std::string digital = object({{"rms_dbfs", levelJson(readings[Metric::rms])},
                                        {"peak_dbfs", levelJson(readings[Metric::samplePeak])},
                                        {"crest_factor_db", levelJson(readings[Metric::crestFactor])},
                                        {"clipped_samples", std::to_string(last.clippedSamples)},
                                        {"first_clipped_s", firstClip},
                                        {"not_finite_samples", std::to_string(last.notFiniteSamples)},
                                        {"dc_offset", jsonNumber(readings[Metric::dcOffset], 9)}});
    const std::string loudness = object({{"integrated_lufs", levelJson(readings[Metric::integrated])},
                                         {"momentary_max_lufs", levelJson(readings[Metric::momentaryMax])},
                                         {"short_term_max_lufs", levelJson(readings[Metric::shortTermMax])},
                                         {"range_lu", jsonNumber(readings[Metric::loudnessRange], 3)},
                                         {"true_peak_dbtp", levelJson(readings[Metric::truePeak])}});
    return object(
        {{"schema", jsonString("levelscribe.summary/1")},
         {"software", object({{"name", jsonString("Levelscribe")}, {"version", jsonString(softwareVersion)}})},
         {"source", sourceJson(source)},
         {"calibration", calibration ? calibrationJson(*calibration, sensitivity) : std::string("null")},
         {"unit", jsonString(sensitivity.calibrated() ? "dB SPL" : "dBFS")},
         {"levels", levelsJson(readings, sensitivity)},
         {"digital", digital},
         {"loudness", loudness},
         {"bands",
          object({{"octave", bandsJson(BandWidth::octave, last.octaves, sensitivity)},
                  {"third_octave", bandsJson(BandWidth::thirdOctave, last.thirdOctaves, sensitivity)}})}});
}

} // namespace ls
