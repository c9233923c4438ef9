// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_json.h"

#include "core/dsp/octave_bands.h"
#include "core/report/json_writer.h"
#include "core/report/level_series.h"

namespace ls {

namespace {

void writePeriod(JsonWriter &json, const ReportPeriod &period)
{
    json.beginObject("period");
    json.textOrNull("begin", period.begin.iso8601());
    json.textOrNull("end", period.end.iso8601());
    json.textOrNull("zone", period.zone);
    json.integer("frames", period.endFrame);
    json.number("duration_s", period.seconds);
    json.number("measured_s", period.measuredSeconds);
    json.number("gap_s", period.gapSeconds);
    json.number("excluded_s", period.excludedSeconds);
    json.endObject();
}

void writeInstrument(JsonWriter &json, const ReportInstrument &instrument)
{
    json.beginObject("instrument");
    json.text("device", instrument.device);
    json.textOrNull("backend", instrument.backend);
    json.flag("simulated", instrument.simulated);
    json.textOrNull("microphone_model", instrument.microphoneModel);
    json.textOrNull("microphone_serial", instrument.microphoneSerial);
    json.integer("sample_rate_hz", instrument.format.sampleRateHz);
    json.integer("channels", instrument.format.channels);
    json.integer("channel", instrument.channel);
    json.textOrNull("audio", instrument.audioKept);
    json.textOrNull("container", instrument.container);
    json.textOrNull("stored_sample", instrument.storedSample);
    json.textOrNull("recorded_with", instrument.recordedWith);
    json.endObject();
}

void writeCalibrations(JsonWriter &json, const std::vector<ReportCalibration> &calibrations)
{
    json.beginArray("calibrations");
    for (const ReportCalibration &calibration : calibrations) {
        const Sensitivity &sensitivity = calibration.sensitivity;
        json.beginObject();
        json.integer("frame", calibration.frame);
        json.textOrNull("begin", calibration.begin.iso8601());
        json.flag("in_force", calibration.inForce);
        json.text("state", calibrationStateName(sensitivity.state));
        json.text("level_source", levelSourceName(sensitivity.source));
        json.number("spl_offset_db", sensitivity.splOffsetDb);
        json.number("full_scale_db_spl", sensitivity.fullScaleDbSpl());
        json.flag("provisional", sensitivity.provisional);
        json.flag("analog_gain_assumed", sensitivity.analogGainAssumed);
        json.number("capture_gain_db", sensitivity.captureGainDb);
        json.textOrNull("file", calibration.file);
        json.textOrNull("file_sha256", calibration.fileSha256);
        json.textOrNull("model", calibration.model);
        json.textOrNull("serial", calibration.serial);
        json.number("sens_factor_db", calibration.sensFactorDb);
        json.number("analog_gain_db", calibration.analogGainDb);
        json.number("reference_db_spl", calibration.referenceDbSpl);
        json.number("reading_dbfs", calibration.readingDbFs);
        json.integer("orientation_deg", calibration.orientationDeg);
        json.integer("taps", calibration.taps);
        json.textOrNull("phase", calibration.phase);
        json.textOrNull("reason", calibration.reason);
        json.beginArray("curve_hz_db");
        for (const CalibrationFile::Point &point : calibration.curve)
            json.value('[' + jsonNumber(point.frequencyHz, 3) + ", " + jsonNumber(point.responseDb, 4) + ']');
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

void writeReadings(JsonWriter &json, const RangeReadings &readings)
{
    json.number("measured_s", readings.measuredSeconds());
    json.number("gap_s",
                readings.sampleRateHz > 0 ? static_cast<double>(readings.gapFrames) / readings.sampleRateHz
                                          : notAvailable);
    json.integer("clipped_samples", readings.clippedSamples);
    for (const Metric metric : reportMetrics())
        json.number(metricInfo(metric).key, writtenLevel(readings.readings[metric]));
}

void writeBands(JsonWriter &json, const std::vector<RangeBand> &readings)
{
    const std::span<const Band> all = bands(BandWidth::thirdOctave);
    json.beginArray("third_octave");
    for (std::size_t i = 0; i < readings.size() && i < all.size(); ++i)
        json.value("{\"nominal_hz\": " + formatNumber(all[i].nominalHz) + ", \"exact_hz\": " +
                   jsonNumber(all[i].exactHz, 4) + ", \"leq\": " + jsonNumber(writtenLevel(readings[i].leqDb), 3) +
                   ", \"max\": " + jsonNumber(writtenLevel(readings[i].maxDb), 3) +
                   ", \"l90\": " + jsonNumber(writtenLevel(readings[i].l90Db), 3) + '}');
    json.endArray();
}

void writeDay(JsonWriter &json, const ReportData &data)
{
    json.beginArray("hours");
    for (const ReportInterval &hour : data.hours) {
        json.beginObject();
        json.textOrNull("begin", hour.begin.iso8601());
        json.textOrNull("end", hour.end.iso8601());
        json.integer("begin_frame", hour.beginFrame);
        json.integer("end_frame", hour.endFrame);
        writeReadings(json, hour.readings);
        json.endObject();
    }
    json.endArray();
    json.beginArray("day_parts");
    for (const ReportDayPart &part : data.dayParts) {
        json.beginObject();
        json.text("part", dayPartName(part.part));
        writeReadings(json, part.readings);
        writeBands(json, part.readings.thirdOctaves);
        json.endObject();
    }
    json.endArray();
    json.number("Lden", data.dayEveningNight.LdenDb);
    json.number("Ldn", data.dayEveningNight.LdnDb);
}

void writeLimits(JsonWriter &json, const ReportData &data)
{
    json.beginArray("limits");
    for (const LimitResult &limit : data.limits) {
        json.beginObject();
        json.text("of", limitKindName(limit.kind));
        json.number("limit_db", limit.limitDb);
        json.number("level_db", writtenLevel(limit.levelDb));
        json.number("difference_db", limit.differenceDb());
        json.number("expanded_uncertainty_db", limit.expandedUncertaintyDb);
        json.text("verdict", verdictName(limit.verdict));
        json.endObject();
    }
    json.endArray();
}

void writeEvents(JsonWriter &json, const ReportData &data)
{
    json.beginArray("events");
    for (const ReportEvent &entry : data.events) {
        const Event &event = entry.event;
        json.beginObject();
        json.text("kind", eventName(event.kind));
        json.integer("frame", event.frame);
        json.textOrNull("begin", entry.begin.iso8601());
        json.number("begin_s", entry.beginSeconds);
        json.number("duration_s", entry.durationSeconds);
        json.integer("count", event.count);
        json.number("value", event.value);
        json.textOrNull("detail", event.detail);
        json.raw("class", entry.eventClass > 0 ? std::to_string(entry.eventClass) : std::string("null"));
        json.textOrNull("class_words", entry.classWords);
        json.text("sentence", describe(event));
        json.flag("excluded", entry.excluded);
        json.integer("levels_begin_frame", entry.levelsBeginFrame);
        json.integer("levels_end_frame", entry.levelsEndFrame);
        json.number("LAeq", writtenLevel(entry.LAeq));
        json.number("LAFmax", writtenLevel(entry.LAFmax));
        json.number("LAE", writtenLevel(entry.LAE));
        json.number("LCpeak", writtenLevel(entry.LCpeak));
        json.textOrNull("audio_file", entry.audioFile);
        json.number("audio_offset_s", entry.audioOffsetSeconds);
        json.endObject();
    }
    json.endArray();
    json.beginArray("exclusions");
    for (const ReportExclusion &exclusion : data.exclusions) {
        json.beginObject();
        json.integer("begin_frame", exclusion.beginFrame);
        json.integer("end_frame", exclusion.endFrame);
        json.textOrNull("begin", exclusion.begin.iso8601());
        json.textOrNull("end", exclusion.end.iso8601());
        json.textOrNull("reason", exclusion.reason);
        json.endObject();
    }
    json.endArray();
}

void writeDistribution(JsonWriter &json, const LevelDistribution &distribution)
{
    json.beginObject("distribution");
    json.beginArray("exceeded");
    for (const LevelDistribution::Point &point : distribution.cumulative)
        json.value("{\"percent\": " + jsonNumber(point.percent, 0) +
                   ", \"level\": " + jsonNumber(writtenLevel(point.levelDb), 3) + '}');
    json.endArray();
    json.beginArray("histogram");
    for (const LevelDistribution::Class &each : distribution.histogram)
        json.value("{\"from_db\": " + std::to_string(each.lowerDb) + ", \"samples\": " + std::to_string(each.samples) +
                   ", \"percent\": " + jsonNumber(each.percent, 4) + '}');
    json.endArray();
    json.endObject();
}

void writeQuality(JsonWriter &json, const DataQuality &quality)
{
    json.beginObject("data_quality");
    json.integer("samples_expected", quality.framesExpected);
    json.integer("samples_received", quality.framesReceived);
    json.integer("gaps", quality.gaps);
    json.integer("overloads", quality.overloads);
    json.integer("clipped_samples", quality.clippedSamples);
    json.integer("not_finite_samples", quality.notFiniteSamples);
    json.number("levels_missing_s", quality.levelsMissingSeconds);
    json.number("clock_drift_ppm", quality.clockDriftPpm);
    json.number("clock_drift_over_s", quality.clockDriftSeconds);
    json.flag("finished", quality.finished);
    json.textOrNull("end_reason", quality.endReason);
    json.raw("recovered_from_second",
             quality.recoveredFromSecond ? std::to_string(*quality.recoveredFromSecond) : std::string("null"));
    json.flag("reanalysed", quality.reanalysed);
    json.integer("events_added_afterwards", quality.eventsAddedAfterwards);
    json.integer("calibrations_added_afterwards", quality.calibrationsAddedAfterwards);
    json.textOrNull("root_sha256", quality.rootSha256);
    json.text("proof", proofStateName(quality.proof));
    json.beginArray("findings");
    for (const ReportFinding &finding : quality.findings) {
        json.beginObject();
        json.text("key", finding.key);
        json.flag("fault", finding.isFault);
        json.text("sentence", finding.sentence);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writeLoudness(JsonWriter &json, const ReportLoudness &loudness)
{
    json.beginObject("loudness");
    json.number("integrated_lufs", writtenLevel(loudness.integratedLufs));
    json.number("range_lu", loudness.rangeLu);
    json.number("momentary_max_lufs", writtenLevel(loudness.momentaryMaxLufs));
    json.number("short_term_max_lufs", writtenLevel(loudness.shortTermMaxLufs));
    json.number("true_peak_dbtp", writtenLevel(loudness.truePeakDbTp));
    json.beginArray("checks");
    for (const LoudnessCheck &check : loudness.checks) {
        json.beginObject();
        json.text("of", loudnessCheckName(check.kind));
        json.number("value", writtenLevel(check.value));
        json.number("target", check.target);
        json.number("tolerance", check.tolerance);
        json.text("verdict", verdictName(check.verdict));
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writeUncertainty(JsonWriter &json, const UncertaintyBudget &budget)
{
    json.beginObject("uncertainty");
    json.beginArray("terms");
    for (const UncertaintyTerm &term : budget.terms) {
        json.beginObject();
        json.text("source", uncertaintySourceName(term.source));
        json.text("basis", uncertaintyBasisName(term.basis));
        json.text("sentence", uncertaintyBasisText(term.basis));
        json.number("half_width_db", term.halfWidthDb);
        json.number("standard_db", term.standardDb);
        json.endObject();
    }
    json.endArray();
    json.flag("complete", budget.complete);
    json.number("combined_db", budget.combinedDb);
    json.number("coverage_factor", UncertaintyBudget::coverageFactor, 1);
    json.number("expanded_db", budget.expandedDb);
    json.endObject();
}

void writeStatements(JsonWriter &json, const std::vector<Statement> &statements)
{
    json.beginArray("statements");
    for (const Statement &statement : statements) {
        json.beginObject();
        json.text("key", statementName(statement.kind));
        json.beginArray("parameters");
        for (const std::string &parameter : statement.parameters)
            json.value(jsonString(parameter));
        json.endArray();
        json.text("sentence", describe(statement));
        json.endObject();
    }
    json.endArray();
}

void writeAnnexes(JsonWriter &json, const ReportData &data)
{
    json.beginArray("files");
    for (const ReportFile &file : data.files) {
        json.beginObject();
        json.text("name", file.name);
        json.integer("first_frame", file.firstFrame);
        json.integer("frames", file.frames);
        json.textOrNull("sha256", file.sha256);
        json.text("state", fileStateName(file.state));
        json.endObject();
    }
    json.endArray();
    json.beginObject("settings");
    for (const auto &[name, value] : data.settings)
        json.text(name, value);
    json.endObject();
}

} // namespace

std::vector<Metric> reportMetrics()
{
    using enum Metric;
    return {LAeq,   LCeq, LZeq, LAFmax, LAFmin, LASmax, LASmin, LAImax, LCpeak,
            LZpeak, LAE,  LAF1, LAF5,   LAF10,  LAF50,  LAF90,  LAF95,  LAF99};
}

std::string reportJson(const ReportData &data)
{
    JsonWriter json;
    json.beginObject();
    json.text("schema", "levelscribe.report/1");
    json.text("template", reportKindName(data.kind));
    json.textOrNull("created", data.created);
    json.beginObject("software");
    json.text("name", "Levelscribe");
    json.text("version", data.softwareVersion);
    json.endObject();
    json.beginObject("fields");
    for (const ReportFieldInfo &info : reportFields())
        json.textOrNull(info.key, data.fields[info.field]);
    json.endObject();
    json.text("measurement", data.name);
    json.flag("from_audio_file", data.fromAudioFile);
    json.text("unit", levelUnitName(data.unit));
    writePeriod(json, data.period);
    writeInstrument(json, data.instrument);
    writeCalibrations(json, data.calibrations);
    json.beginObject("total");
    writeReadings(json, data.total);
    writeBands(json, data.total.thirdOctaves);
    json.endObject();
    writeDay(json, data);
    writeLimits(json, data);
    writeEvents(json, data);
    writeDistribution(json, data.distribution);
    writeLoudness(json, data.loudness);
    writeUncertainty(json, data.uncertainty);
    writeQuality(json, data.quality);
    writeStatements(json, data.statements);
    writeAnnexes(json, data);
    json.endObject();
    return json.take();
}

} // namespace ls
