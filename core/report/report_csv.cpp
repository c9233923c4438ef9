// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_json.h"

#include "core/base/number.h"
#include "core/dsp/octave_bands.h"
#include "core/report/level_series.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <string_view>

namespace ls {

namespace {

std::string numberField(double value, int decimals = 3)
{
    return std::isfinite(value) ? formatNumber(value, decimals) : std::string();
}
std::string levelField(double db) { return numberField(writtenLevel(db)); }
std::string numberField(const std::optional<double> &value) { return value ? numberField(*value) : std::string(); }

/// Source: RFC 4180, 2.
std::string csvField(std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos)
        return std::string(text);
    std::string result = "\"";
    for (const char c : text)
        result += c == '"' ? std::string("\"\"") : std::string(1, c);
    return result + '"';
}

/// A table that grows by rows.
class Table {
public:
    Table(std::initializer_list<std::string_view> header) { add(header); }
    explicit Table(const std::vector<std::string> &header) { add(header); }
    template <typename List>
    void add(const List &fields)
    {
        bool first = true;
        for (const auto &field : fields) {
            m_text += (first ? "" : ",") + csvField(field);
            first = false;
        }
        m_text += "\r\n";
    }
    void add(std::initializer_list<std::string> fields) { add<std::initializer_list<std::string>>(fields); }
    void add(std::initializer_list<std::string_view> fields) { add<std::initializer_list<std::string_view>>(fields); }
    std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

std::string unitOf(const ReportData &data, Metric metric)
{
    switch (metricInfo(metric).quantity) {
    case Quantity::level:
        return std::string(levelUnitName(data.unit));
    case Quantity::loudness:
        return "LUFS";
    case Quantity::loudnessRange:
        return "LU";
    case Quantity::truePeak:
        return "dBTP";
    default:
        return {};
    }
}

std::string summary(const ReportData &data)
{
    Table table{"name", "value", "unit"};
    const auto text = [&](std::string_view name, std::string_view value) {
        table.add({std::string(name), std::string(value), std::string()});
    };
    text("schema", "levelscribe.report/1");
    text("template", reportKindName(data.kind));
    text("created", data.created);
    text("software_version", data.softwareVersion);
    text("measurement", data.name);
    for (const ReportFieldInfo &info : reportFields())
        text(info.key, data.fields[info.field]);
    text("begin", data.period.begin.iso8601());
    text("end", data.period.end.iso8601());
    text("zone", data.period.zone);
    const auto seconds = [&](std::string_view name, double value) {
        table.add({std::string(name), numberField(value), std::string("s")});
    };
    seconds("duration", data.period.seconds);
    seconds("measured", data.period.measuredSeconds);
    seconds("gaps", data.period.gapSeconds);
    seconds("excluded", data.period.excludedSeconds);
    text("device", data.instrument.device);
    text("microphone_model", data.instrument.microphoneModel);
    text("microphone_serial", data.instrument.microphoneSerial);
    table.add({std::string("sample_rate"), std::to_string(data.instrument.format.sampleRateHz), std::string("Hz")});
    for (const Metric metric : reportMetrics())
        table.add({std::string(metricInfo(metric).key), levelField(data.total.readings[metric]), unitOf(data, metric)});
    const std::string unit(levelUnitName(data.unit));
    table.add({std::string("Lden"), levelField(data.dayEveningNight.LdenDb), unit});
    table.add({std::string("Ldn"), levelField(data.dayEveningNight.LdnDb), unit});
    for (const Metric metric :
         {Metric::integrated, Metric::loudnessRange, Metric::momentaryMax, Metric::shortTermMax, Metric::truePeak})
        table.add({std::string(metricInfo(metric).key), levelField(data.total.readings[metric]), unitOf(data, metric)});
    return table.take();
}

std::string levels(const MeasurementSeries &series, const ReportData &data)
{
    Table table{"begin", "begin_s", "end_s", "LAeq", "LAFmax", "LAFmin", "LCpeak", "short_term_max_lufs",
                "gap_s", "excluded"};
    const double rateHz = data.instrument.format.sampleRateHz;
    for (const LevelBin &bin : series.levels) {
        table.add({data.clock.at(bin.beginFrame).iso8601(), numberField(series.secondsAt(bin.beginFrame)),
                   numberField(series.secondsAt(bin.endFrame)), levelField(bin.LAeq), levelField(bin.LAFmax),
                   levelField(bin.LAFmin), levelField(bin.LCpeak), levelField(bin.shortTermMax),
                   numberField(static_cast<double>(bin.gapFrames) / rateHz), std::string(bin.excluded ? "1" : "0")});
    }
    return table.take();
}

void addReadings(std::vector<std::string> &fields, const RangeReadings &readings)
{
    fields.push_back(numberField(readings.measuredSeconds()));
    fields.push_back(numberField(static_cast<double>(readings.gapFrames) / std::max(readings.sampleRateHz, 1)));
    fields.push_back(std::to_string(readings.clippedSamples));
    for (const Metric metric : reportMetrics())
        fields.push_back(levelField(readings.readings[metric]));
}

std::vector<std::string> readingsHeader(std::vector<std::string> fields)
{
    for (const char *name : {"measured_s", "gap_s", "clipped_samples"})
        fields.emplace_back(name);
    for (const Metric metric : reportMetrics())
        fields.emplace_back(metricInfo(metric).key);
    return fields;
}

std::string hours(const ReportData &data)
{
    Table table(readingsHeader({"begin", "end", "begin_s", "end_s"}));
    const double rateHz = data.instrument.format.sampleRateHz;
    for (const ReportInterval &hour : data.hours) {
        std::vector<std::string> fields{hour.begin.iso8601(), hour.end.iso8601(),
                                        numberField(static_cast<double>(hour.beginFrame) / rateHz),
                                        numberField(static_cast<double>(hour.endFrame) / rateHz)};
        addReadings(fields, hour.readings);
        table.add(fields);
    }
    return table.take();
}

std::string dayParts(const ReportData &data)
{
    Table table(readingsHeader({"part"}));
    const auto add = [&](std::string_view name, const RangeReadings &readings) {
        std::vector<std::string> fields{std::string(name)};
        addReadings(fields, readings);
        table.add(fields);
    };
    add("total", data.total);
    for (const ReportDayPart &part : data.dayParts)
        add(dayPartName(part.part), part.readings);
    return table.take();
}

std::string thirdOctaves(const ReportData &data)
{
    Table table{"part", "nominal_hz", "exact_hz", "leq", "max", "l90"};
    const std::span<const Band> all = bands(BandWidth::thirdOctave);
    const auto add = [&](std::string_view name, const std::vector<RangeBand> &readings) {
        for (std::size_t i = 0; i < readings.size() && i < all.size(); ++i)
            table.add({std::string(name), formatNumber(all[i].nominalHz), numberField(all[i].exactHz, 4),
                       levelField(readings[i].leqDb), levelField(readings[i].maxDb), levelField(readings[i].l90Db)});
    };
    add("total", data.total.thirdOctaves);
    for (const ReportDayPart &part : data.dayParts)
        add(dayPartName(part.part), part.readings.thirdOctaves);
    return table.take();
}

std::string events(const ReportData &data)
{
    Table table{"kind",     "begin",      "begin_s",        "duration_s", "count",      "value",  "class",
                "detail",   "excluded",   "LAeq",           "LAFmax",     "LAE",        "LCpeak", "levels_begin_s",
                "levels_s", "audio_file", "audio_offset_s", "sentence",   "class_words"};
    const double rateHz = data.instrument.format.sampleRateHz;
    for (const ReportEvent &entry : data.events)
        table.add({std::string(eventName(entry.event.kind)), entry.begin.iso8601(), numberField(entry.beginSeconds),
                   numberField(entry.durationSeconds), std::to_string(entry.event.count),
                   numberField(entry.event.value),
                   entry.eventClass > 0 ? std::to_string(entry.eventClass) : std::string(), entry.event.detail,
                   std::string(entry.excluded ? "1" : "0"), levelField(entry.LAeq), levelField(entry.LAFmax),
                   levelField(entry.LAE), levelField(entry.LCpeak),
                   numberField(static_cast<double>(entry.levelsBeginFrame) / rateHz),
                   numberField(static_cast<double>(entry.levelsEndFrame - entry.levelsBeginFrame) / rateHz),
                   entry.audioFile, numberField(entry.audioOffsetSeconds), describe(entry.event), entry.classWords});
    return table.take();
}

std::string exclusions(const ReportData &data)
{
    Table table{"begin", "end", "begin_s", "end_s", "reason"};
    const double rateHz = data.instrument.format.sampleRateHz;
    for (const ReportExclusion &exclusion : data.exclusions)
        table.add({exclusion.begin.iso8601(), exclusion.end.iso8601(),
                   numberField(static_cast<double>(exclusion.beginFrame) / rateHz),
                   numberField(static_cast<double>(exclusion.endFrame) / rateHz), exclusion.reason});
    return table.take();
}

std::string statistics(const LevelDistribution &distribution)
{
    Table table{"percent", "exceeded_level"};
    for (const LevelDistribution::Point &point : distribution.cumulative)
        table.add({numberField(point.percent, 0), levelField(point.levelDb)});
    return table.take();
}

std::string histogram(const LevelDistribution &distribution)
{
    Table table{"from_db", "to_db", "samples", "percent"};
    for (const LevelDistribution::Class &each : distribution.histogram)
        table.add({std::to_string(each.lowerDb), std::to_string(each.lowerDb + 1), std::to_string(each.samples),
                   numberField(each.percent, 4)});
    return table.take();
}

std::string limits(const ReportData &data)
{
    Table table{"of", "level_db", "limit_db", "difference_db", "tolerance", "expanded_uncertainty_db", "verdict"};
    for (const LimitResult &limit : data.limits)
        table.add({std::string(limitKindName(limit.kind)), levelField(limit.levelDb), numberField(limit.limitDb),
                   numberField(limit.differenceDb()), std::string(), numberField(limit.expandedUncertaintyDb),
                   std::string(verdictName(limit.verdict))});
    for (const LoudnessCheck &check : data.loudness.checks)
        table.add({std::string(loudnessCheckName(check.kind)), levelField(check.value), numberField(check.target),
                   numberField(check.value - check.target), numberField(check.tolerance), std::string(),
                   std::string(verdictName(check.verdict))});
    return table.take();
}

std::string uncertainty(const UncertaintyBudget &budget)
{
    Table table{"source", "basis", "half_width_db", "standard_db", "sentence"};
    for (const UncertaintyTerm &term : budget.terms)
        table.add({std::string(uncertaintySourceName(term.source)), std::string(uncertaintyBasisName(term.basis)),
                   numberField(term.halfWidthDb), numberField(term.standardDb),
                   std::string(uncertaintyBasisText(term.basis))});
    if (!budget.terms.empty()) {
        table.add({std::string("combined"), std::string(budget.complete ? "" : "lower_bound"), std::string(),
                   numberField(budget.combinedDb), std::string()});
        table.add({std::string("expanded"), "k=" + numberField(UncertaintyBudget::coverageFactor, 0), std::string(),
                   numberField(budget.expandedDb), std::string()});
    }
    return table.take();
}

std::string quality(const DataQuality &quality)
{
    Table table{"name", "value", "unit"};
    const auto count = [&](std::string_view name, std::int64_t value) {
        table.add({std::string(name), std::to_string(value), std::string()});
    };
    const auto value = [&](std::string_view name, const std::string &text, std::string_view unit = {}) {
        table.add({std::string(name), text, std::string(unit)});
    };
    count("samples_expected", quality.framesExpected);
    count("samples_received", quality.framesReceived);
    count("gaps", quality.gaps);
    count("overloads", quality.overloads);
    count("clipped_samples", quality.clippedSamples);
    count("not_finite_samples", quality.notFiniteSamples);
    value("levels_missing", numberField(quality.levelsMissingSeconds), "s");
    value("clock_drift", numberField(quality.clockDriftPpm), "ppm");
    value("clock_drift_over", numberField(quality.clockDriftSeconds), "s");
    value("finished", quality.finished ? "1" : "0");
    value("end_reason", quality.endReason);
    value("recovered_from_second",
          quality.recoveredFromSecond ? std::to_string(*quality.recoveredFromSecond) : std::string());
    value("reanalysed", quality.reanalysed ? "1" : "0");
    count("events_added_afterwards", quality.eventsAddedAfterwards);
    count("calibrations_added_afterwards", quality.calibrationsAddedAfterwards);
    value("root_sha256", quality.rootSha256);
    value("proof", std::string(proofStateName(quality.proof)));
    for (const ReportFinding &finding : quality.findings)
        value((finding.isFault ? "fault_" : "note_") + finding.key, finding.sentence);
    return table.take();
}

std::string calibrations(const ReportData &data)
{
    Table table{"frame",
                "begin",
                "in_force",
                "state",
                "level_source",
                "spl_offset_db",
                "provisional",
                "gain_assumed",
                "capture_gain_db",
                "file",
                "file_sha256",
                "model",
                "serial",
                "sens_factor_db",
                "analog_gain_db",
                "reference_db_spl",
                "reading_dbfs",
                "orientation_deg",
                "taps",
                "phase",
                "reason"};
    for (const ReportCalibration &each : data.calibrations) {
        const Sensitivity &sensitivity = each.sensitivity;
        table.add({std::to_string(each.frame),
                   each.begin.iso8601(),
                   std::string(each.inForce ? "1" : "0"),
                   std::string(calibrationStateName(sensitivity.state)),
                   std::string(levelSourceName(sensitivity.source)),
                   numberField(sensitivity.splOffsetDb),
                   std::string(sensitivity.provisional ? "1" : "0"),
                   std::string(sensitivity.analogGainAssumed ? "1" : "0"),
                   numberField(sensitivity.captureGainDb),
                   each.file,
                   each.fileSha256,
                   each.model,
                   each.serial,
                   numberField(each.sensFactorDb),
                   numberField(each.analogGainDb),
                   numberField(each.referenceDbSpl),
                   numberField(each.readingDbFs),
                   std::to_string(each.orientationDeg),
                   std::to_string(each.taps),
                   each.phase,
                   each.reason});
    }
    return table.take();
}

std::string files(const ReportData &data)
{
    Table table{"name", "first_frame", "frames", "sha256", "state"};
    for (const ReportFile &file : data.files)
        table.add({file.name, std::to_string(file.firstFrame), std::to_string(file.frames), file.sha256,
                   std::string(fileStateName(file.state))});
    return table.take();
}

std::string settings(const ReportData &data)
{
    Table table{"name", "value"};
    for (const auto &[name, value] : data.settings)
        table.add({std::string(name), std::string(value)});
    return table.take();
}

std::string statements(const ReportData &data)
{
    Table table{"key", "sentence"};
    for (const Statement &statement : data.statements)
        table.add({std::string(statementName(statement.kind)), describe(statement)});
    return table.take();
}

} // namespace

std::vector<std::string> reportCsvNames()
{
    std::vector<std::string> names;
    for (const CsvFile &file : reportCsv(ReportData{}))
        names.push_back(file.name);
    return names;
}

std::vector<CsvFile> reportCsv(const ReportData &data)
{
    return {{{}, summary(data)},
            {"levels", levels(data.series, data)},
            {"hours", hours(data)},
            {"day-parts", dayParts(data)},
            {"bands", thirdOctaves(data)},
            {"events", events(data)},
            {"exclusions", exclusions(data)},
            {"statistics", statistics(data.distribution)},
            {"histogram", histogram(data.distribution)},
            {"limits", limits(data)},
            {"uncertainty", uncertainty(data.uncertainty)},
            {"quality", quality(data.quality)},
            {"calibrations", calibrations(data)},
            {"files", files(data)},
            {"settings", settings(data)},
            {"statements", statements(data)}};
}

} // namespace ls
