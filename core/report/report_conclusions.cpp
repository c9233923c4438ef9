// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from a report's numbers: uncertainty, limits, targets and statements.
#include "core/report/report_builder.h"

#include "core/base/number.h"

#include <algorithm>
#include <cmath>

namespace ls {

namespace {

std::string countText(std::int64_t count) { return std::to_string(count); }
std::string secondsText(double value) { return formatNumber(value, 1); }
std::string levelText(double value) { return formatNumber(value, 1); }

/// Those in force, in the order of frames.
std::vector<const ReportCalibration *> inForce(const ReportData &data)
{
    std::vector<const ReportCalibration *> list;
    for (const ReportCalibration &calibration : data.calibrations) {
        if (calibration.inForce)
            list.push_back(&calibration);
    }
    return list;
}

UncertaintyBasis basisOf(const Sensitivity &sensitivity)
{
    switch (sensitivity.source) {
    case LevelSource::seedLegacy:
        return UncertaintyBasis::legacyFormula;
    case LevelSource::fullScale:
        return UncertaintyBasis::typedLevel;
    case LevelSource::calibrator:
        return UncertaintyBasis::calibratorTolerance;
    case LevelSource::sensFactor:
        break;
    }
    return sensitivity.provisional ? UncertaintyBasis::provisionalFormula : UncertaintyBasis::sensFactorScatter;
}

/// The worse the later.
int rankOf(UncertaintyBasis basis)
{
    switch (basis) {
    case UncertaintyBasis::calibratorTolerance:
        return 0;
    case UncertaintyBasis::sensFactorScatter:
        return 1;
    case UncertaintyBasis::provisionalFormula:
        return 2;
    default:
        return 3;
    }
}

void writeUncertainty(ReportData &data)
{
    if (data.unit != LevelUnit::dbSpl)
        return;
    UncertaintyFacts facts;
    facts.level = UncertaintyBasis::calibratorTolerance;
    facts.hasCurve = true;
    double lowest = HUGE_VAL;
    double highest = -HUGE_VAL;
    int checks = 0;
    for (const ReportCalibration *calibration : inForce(data)) {
        const Sensitivity &sensitivity = calibration->sensitivity;
        if (!sensitivity.calibrated())
            continue;
        if (rankOf(basisOf(sensitivity)) >= rankOf(facts.level))
            facts.level = basisOf(sensitivity);
        facts.hasCurve = facts.hasCurve && calibration->taps > 0;
        if (sensitivity.source != LevelSource::calibrator || !calibration->readingDbFs)
            continue;
        ++checks;
        const double withoutVolume = *calibration->readingDbFs - sensitivity.captureGainDb.value_or(0.0);
        const double offset = calibration->referenceDbSpl.value_or(94.0) - withoutVolume;
        lowest = std::min(lowest, offset);
        highest = std::max(highest, offset);
    }
    if (checks > 1)
        facts.calibratorSpreadDb = highest - lowest;
    if (const std::optional<double> given = data.fields.number(ReportField::levelUncertainty); given && *given >= 0.0)
        facts.levelStandardDb = *given;
    data.uncertainty = uncertaintyBudget(facts);
}

Verdict compare(double value, double limit, double uncertainty)
{
    if (std::isnan(value) || std::isnan(uncertainty))
        return Verdict::notAssessable;
    if (value + uncertainty <= limit)
        return Verdict::passed;
    return value - uncertainty > limit ? Verdict::exceeded : Verdict::withinUncertainty;
}

double dayPartLevel(const ReportData &data, DayPart part)
{
    for (const ReportDayPart &each : data.dayParts) {
        if (each.part == part)
            return each.readings.readings[Metric::LAeq];
    }
    return notAvailable;
}

void writeLimits(ReportData &data)
{
    const Readings &total = data.total.readings;
    const bool assessable = data.unit == LevelUnit::dbSpl && data.uncertainty.complete;
    const double uncertainty = assessable ? data.uncertainty.expandedDb : notAvailable;
    const auto check = [&](ReportField field, LimitKind kind, double value) {
        const std::optional<double> limit = data.fields.number(field);
        if (!limit)
            return;
        data.limits.push_back({kind, *limit, data.unit == LevelUnit::dbSpl ? value : notAvailable, uncertainty,
                               assessable ? compare(value, *limit, uncertainty) : Verdict::notAssessable});
    };
    check(ReportField::limit, LimitKind::LAeq, total[Metric::LAeq]);
    check(ReportField::limitDay, LimitKind::LAeqDay, dayPartLevel(data, DayPart::day));
    check(ReportField::limitEvening, LimitKind::LAeqEvening, dayPartLevel(data, DayPart::evening));
    check(ReportField::limitNight, LimitKind::LAeqNight, dayPartLevel(data, DayPart::night));
    check(ReportField::limitMax, LimitKind::LAFmax, total[Metric::LAFmax]);
    check(ReportField::limitLden, LimitKind::Lden, data.dayEveningNight.LdenDb);
}

/// EBU R 128: −23.0 LUFS ±0.5 LU, true peak at most −1 dBTP. The other targets are those of whoever sets them.
void writeLoudness(ReportData &data)
{
    const Readings &total = data.total.readings;
    ReportLoudness &loudness = data.loudness;
    loudness.integratedLufs = total[Metric::integrated];
    loudness.rangeLu = total[Metric::loudnessRange];
    loudness.momentaryMaxLufs = total[Metric::momentaryMax];
    loudness.shortTermMaxLufs = total[Metric::shortTermMax];
    loudness.truePeakDbTp = total[Metric::truePeak];
    if (data.kind != ReportKind::loudness)
        return;
    const double target = data.fields.number(ReportField::targetLoudness).value_or(-23.0);
    const double tolerance = data.fields.number(ReportField::targetLoudnessTolerance).value_or(0.5);
    const double distance = std::abs(loudness.integratedLufs - target);
    // Loudness is stated to 0.1 LU, and judged so.
    const double stated = std::round(distance * 10.0) / 10.0;
    loudness.checks.push_back(
        {LoudnessCheck::Kind::integrated, loudness.integratedLufs, target, tolerance, compare(stated, tolerance, 0.0)});
    const auto atMost = [&](LoudnessCheck::Kind kind, double value, std::optional<double> limit) {
        if (limit)
            loudness.checks.push_back({kind, value, *limit, notAvailable, compare(value, *limit, 0.0)});
    };
    atMost(LoudnessCheck::Kind::truePeak, loudness.truePeakDbTp,
           data.fields.number(ReportField::maximumTruePeak).value_or(-1.0));
    atMost(LoudnessCheck::Kind::shortTermMax, loudness.shortTermMaxLufs,
           data.fields.number(ReportField::maximumShortTerm));
    atMost(LoudnessCheck::Kind::momentaryMax, loudness.momentaryMaxLufs,
           data.fields.number(ReportField::maximumMomentary));
    atMost(LoudnessCheck::Kind::range, loudness.rangeLu, data.fields.number(ReportField::maximumLoudnessRange));
}

/// Collects statements.
class Statements {
public:
    explicit Statements(ReportData &data) : m_data(data) {}
    void say(StatementKind kind, std::vector<std::string> parameters = {})
    {
        m_data.statements.push_back({kind, std::move(parameters)});
    }
    void sayIf(bool holds, StatementKind kind, std::vector<std::string> parameters = {})
    {
        if (holds)
            say(kind, std::move(parameters));
    }

private:
    ReportData &m_data;
};

void sayLevel(const Sensitivity &sensitivity, const ReportCalibration &calibration, Statements &statements)
{
    switch (sensitivity.source) {
    case LevelSource::calibrator:
        statements.say(StatementKind::levelChecked,
                       {levelText(calibration.referenceDbSpl.value_or(notAvailable)),
                        levelText(calibration.readingDbFs.value_or(notAvailable))});
        break;
    case LevelSource::fullScale:
        statements.say(StatementKind::levelTyped);
        break;
    case LevelSource::seedLegacy:
        statements.say(StatementKind::levelLegacy);
        break;
    case LevelSource::sensFactor:
        statements.say(StatementKind::levelEstimated);
        statements.sayIf(sensitivity.provisional, StatementKind::levelProvisional);
        break;
    }
}

void sayInstrument(const ReportData &data, Statements &statements)
{
    const std::vector<const ReportCalibration *> calibrations = inForce(data);
    const bool hasFile = std::any_of(calibrations.begin(), calibrations.end(),
                                     [](const ReportCalibration *each) { return !each->file.empty(); });
    statements.sayIf(data.instrument.simulated, StatementKind::simulated);
    if (hasFile)
        statements.say(StatementKind::noTypeApproval);
    else
        statements.say(StatementKind::noCalibrationFile, {data.instrument.device});
    if (data.unit == LevelUnit::dbFs) {
        statements.say(StatementKind::levelNone);
        return;
    }
    bool gainAssumed = false;
    bool volumeKnown = true;
    std::vector<double> volumes;
    std::vector<LevelSource> sources;
    std::int64_t calibrated = 0;
    for (const ReportCalibration *calibration : calibrations) {
        const Sensitivity &sensitivity = calibration->sensitivity;
        if (!sensitivity.calibrated())
            continue;
        ++calibrated;
        gainAssumed = gainAssumed || sensitivity.analogGainAssumed;
        volumeKnown = volumeKnown && sensitivity.captureGainDb.has_value();
        if (sensitivity.captureGainDb && *sensitivity.captureGainDb != 0.0 &&
            std::find(volumes.begin(), volumes.end(), *sensitivity.captureGainDb) == volumes.end())
            volumes.push_back(*sensitivity.captureGainDb);
        const bool isNew = std::find(sources.begin(), sources.end(), sensitivity.source) == sources.end();
        if (isNew || sensitivity.source == LevelSource::calibrator)
            sayLevel(sensitivity, *calibration, statements);
        sources.push_back(sensitivity.source);
    }
    statements.sayIf(gainAssumed, StatementKind::gainAssumed);
    statements.sayIf(!volumeKnown && !data.fromAudioFile, StatementKind::captureVolumeUnknown);
    for (const double volume : volumes)
        statements.say(StatementKind::captureVolume, {levelText(volume)});
    statements.sayIf(calibrated > 1, StatementKind::calibrationsDiffer, {countText(calibrated)});
    const std::int64_t uncalibrated = data.total.uncalibratedFrames;
    statements.sayIf(uncalibrated > 0, StatementKind::partlyUncalibrated,
                     {secondsText(static_cast<double>(uncalibrated) / data.instrument.format.sampleRateHz)});
}

std::int64_t countOf(const ReportData &data, Event::Kind kind)
{
    return std::count_if(data.events.begin(), data.events.end(),
                         [kind](const ReportEvent &each) { return each.event.kind == kind; });
}

void sayCompleteness(const ReportData &data, Statements &statements)
{
    const DataQuality &quality = data.quality;
    if (quality.gaps > 0)
        statements.say(StatementKind::samplesMissing,
                       {countText(quality.framesReceived), countText(quality.framesExpected), countText(quality.gaps)});
    else if (!data.fromAudioFile)
        statements.say(StatementKind::samplesComplete, {countText(quality.framesExpected)});
    statements.sayIf(quality.clippedSamples > 0, StatementKind::overloaded,
                     {countText(quality.clippedSamples), countText(quality.overloads)});
    statements.sayIf(
        !data.exclusions.empty(), StatementKind::excluded,
        {secondsText(data.period.excludedSeconds), countText(static_cast<std::int64_t>(data.exclusions.size()))});
    statements.sayIf(quality.levelsMissingSeconds >= 0.05, StatementKind::levelsMissing,
                     {secondsText(quality.levelsMissingSeconds)});
    statements.sayIf(countOf(data, Event::Kind::rateChanged) > 0, StatementKind::resampled);
    statements.sayIf(countOf(data, Event::Kind::muted) > 0, StatementKind::muted);
    const auto times = [&](Event::Kind kind, StatementKind statement) {
        if (const std::int64_t count = countOf(data, kind); count > 0)
            statements.say(statement, {countText(count)});
    };
    times(Event::Kind::slept, StatementKind::slept);
    times(Event::Kind::clockStep, StatementKind::clockSet);
    times(Event::Kind::utcOffset, StatementKind::utcOffsetChanged);
}

void sayProof(const ReportData &data, Statements &statements)
{
    const DataQuality &quality = data.quality;
    for (const ReportFile &file : data.files) {
        statements.sayIf(file.state == FileState::missing, StatementKind::fileMissing, {file.name});
        statements.sayIf(file.state == FileState::altered, StatementKind::fileAltered, {file.name});
    }
    if (data.fromAudioFile)
        return;
    statements.sayIf(quality.reanalysed, StatementKind::reanalysed);
    statements.sayIf(!quality.finished, StatementKind::unfinished);
    if (quality.recoveredFromSecond)
        statements.say(StatementKind::recovered, {countText(*quality.recoveredFromSecond)});
    switch (quality.proof) {
    case ProofState::absent:
        statements.say(StatementKind::proofAbsent);
        break;
    case ProofState::notVerified:
        statements.say(StatementKind::proofNotVerified, {quality.rootSha256});
        break;
    case ProofState::verified:
        statements.say(StatementKind::proofVerified, {quality.rootSha256});
        break;
    case ProofState::failed:
        statements.say(StatementKind::proofFailed,
                       {countText(std::count_if(quality.findings.begin(), quality.findings.end(),
                                                [](const ReportFinding &finding) { return finding.isFault; }))});
        break;
    }
    statements.sayIf(quality.eventsAddedAfterwards + quality.calibrationsAddedAfterwards > 0,
                     StatementKind::editedAfterwards,
                     {countText(quality.eventsAddedAfterwards), countText(quality.calibrationsAddedAfterwards)});
}

void sayResults(const ReportData &data, Statements &statements)
{
    statements.sayIf(data.period.begin.known && !data.period.begin.zoneKnown, StatementKind::zoneUnknown);
    if (data.kind == ReportKind::loudness) {
        statements.sayIf(std::isnan(data.loudness.integratedLufs) && data.period.seconds < 3.0,
                         StatementKind::tooShortForLoudness, {secondsText(data.period.seconds)});
        return;
    }
    statements.sayIf(!data.total.thirdOctaves.empty(), StatementKind::bandPercentiles);
    const bool known = data.period.begin.known;
    statements.sayIf(!known, StatementKind::startUnknown);
    if (known && data.unit == LevelUnit::dbSpl && std::isnan(data.dayEveningNight.LdenDb)) {
        if (data.period.seconds < DayEveningNight::leastHours * 3600.0)
            statements.say(StatementKind::periodTooShort, {formatNumber(data.period.seconds / 3600.0, 1)});
        else
            statements.say(StatementKind::periodIncomplete, {formatNumber(100.0 * DayEveningNight::leastCoverage, 0)});
    }
    if (data.unit == LevelUnit::dbSpl) {
        statements.sayIf(!data.uncertainty.complete, StatementKind::uncertaintyOpen);
        statements.say(StatementKind::uncertaintyScope);
    }
    statements.sayIf(std::any_of(data.limits.begin(), data.limits.end(),
                                 [](const LimitResult &each) { return each.verdict == Verdict::notAssessable; }),
                     StatementKind::limitNotAssessable);
}

/// A limit of the other template is stated in the report, but nothing comes of it: that must not be overlooked.
void sayUnused(const ReportData &data, Statements &statements)
{
    std::string keys;
    for (const ReportFieldInfo &info : reportFields()) {
        const bool isUnused = data.kind == ReportKind::noise ? isLoudnessTarget(info.field) : isNoiseLimit(info.field);
        if (isUnused && !data.fields[info.field].empty())
            keys += (keys.empty() ? "" : ", ") + std::string(info.key);
    }
    statements.sayIf(!keys.empty(), StatementKind::limitOfOtherKind, {keys});
}

} // namespace

void conclude(ReportData &data)
{
    writeUncertainty(data);
    if (data.kind == ReportKind::noise)
        writeLimits(data);
    writeLoudness(data);
    Statements statements(data);
    statements.sayIf(data.total.measuredFrames == 0, StatementKind::noData);
    statements.sayIf(data.fromAudioFile, StatementKind::analysedFromFile);
    sayInstrument(data, statements);
    sayCompleteness(data, statements);
    sayProof(data, statements);
    sayResults(data, statements);
    sayUnused(data, statements);
}

void restate(ReportData &data, const ReportOrder &order)
{
    data.kind = order.kind;
    data.fields = order.fields;
    data.created = order.created;
    data.uncertainty = {};
    data.limits.clear();
    data.loudness = {};
    data.statements.clear();
    conclude(data);
}

} // namespace ls
