// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_builder.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace ls {

namespace {

constexpr double aroundInstantSeconds = 5.0; // before, and after
constexpr std::size_t recentRows = 80;       // 8 s
constexpr std::array dayPartNames{DayPart::day, DayPart::evening, DayPart::night};

/// Source: 2002/49/EC, Annex I.
DayPart partOf(int hour)
{
    if (hour >= 7 && hour < 19)
        return DayPart::day;
    return hour >= 19 && hour < 23 ? DayPart::evening : DayPart::night;
}

bool hasLevels(Event::Kind kind)
{
    return kind == Event::Kind::marker || kind == Event::Kind::trigger || kind == Event::Kind::limit ||
        kind == Event::Kind::overload;
}

/// In frames; 0: an instant, or it is not told.
std::int64_t durationOf(const Event &event)
{
    switch (event.kind) {
    case Event::Kind::gap:
    case Event::Kind::clockLoss:
    case Event::Kind::diskLoss:
    case Event::Kind::exclusion:
    case Event::Kind::trigger:
    case Event::Kind::marker:
    case Event::Kind::limit:
        return event.count;
    default:
        return 0;
    }
}

// A loss that the clock shows (clockLoss) becomes a gap where it is placed: its frames must not count twice.
bool isGap(Event::Kind kind) { return kind == Event::Kind::gap || kind == Event::Kind::diskLoss; }

} // namespace

LevelOffsets offsetsOf(const ReportFacts &facts)
{
    LevelOffsets offsets;
    for (const ReportCalibration &calibration : facts.calibrations)
        offsets.add(calibration.frame,
                    calibration.sensitivity.calibrated() ? calibration.sensitivity.splOffsetDb : notAvailable);
    return offsets;
}

FrameRanges exclusionsOf(const ReportFacts &facts)
{
    FrameRanges ranges;
    for (const Event &event : facts.events) {
        if (event.kind == Event::Kind::exclusion)
            ranges.add(event.frame, event.frame + event.count);
    }
    return ranges;
}

ReportBuilder::ReportBuilder(ReportOrder order, ReportFacts facts)
    : m_facts(std::move(facts)),
      m_offsets(offsetsOf(m_facts)),
      m_excluded(exclusionsOf(m_facts)),
      m_total(accumulator()),
      m_series(m_facts.instrument.format.sampleRateHz, m_offsets, m_excluded, 0, m_facts.endFrame)
{
    m_data.kind = order.kind;
    m_data.fields = std::move(order.fields);
    m_data.created = std::move(order.created);
    m_data.unit = m_offsets.unit();
    for (std::size_t i = 0; i < dayPartNames.size(); ++i)
        m_parts.push_back({accumulator()});
    takeCalibrations();
    for (std::size_t i = 0; i < m_facts.events.size(); ++i)
        takeEvent(m_facts.events[i], i < m_facts.eventClasses.size() ? m_facts.eventClasses[i] : EventClass{});
    std::stable_sort(m_waiting.begin(), m_waiting.end(),
                     [](const EventRange &first, const EventRange &second) { return first.begin > second.begin; });
}

RangeAccumulator ReportBuilder::accumulator(RangeAccumulator::Detail detail) const
{
    return {m_facts.instrument.format.sampleRateHz, m_offsets, detail};
}

void ReportBuilder::takeCalibrations()
{
    m_data.calibrations = m_facts.calibrations;
    std::int64_t from = m_facts.endFrame; // what comes later in the list holds from here on
    for (auto calibration = m_data.calibrations.rbegin(); calibration != m_data.calibrations.rend(); ++calibration) {
        calibration->begin = m_facts.clock.at(calibration->frame);
        calibration->inForce = calibration->frame < from;
        from = std::min(from, calibration->frame);
    }
    if (m_facts.endFrame == 0 && !m_data.calibrations.empty())
        m_data.calibrations.back().inForce = true;
}

void ReportBuilder::takeEvent(const Event &event, const EventClass &eventClass)
{
    const int rateHz = m_facts.instrument.format.sampleRateHz;
    const std::int64_t frames = durationOf(event);
    const LocalTime begin = m_facts.clock.at(event.frame);
    if (event.kind == Event::Kind::exclusion) {
        m_data.exclusions.push_back(
            {event.frame, event.frame + frames, begin, m_facts.clock.at(event.frame + frames), event.detail});
        return;
    }
    ReportEvent entry;
    entry.event = event;
    const bool isClassedMarker = event.kind == Event::Kind::marker && event.value >= 1.0 && event.value <= 9.0;
    entry.eventClass = eventClass.number == 0 && isClassedMarker ? static_cast<int>(event.value) : eventClass.number;
    entry.classWords = eventClass.words;
    entry.begin = begin;
    entry.beginSeconds = static_cast<double>(event.frame) / rateHz;
    entry.durationSeconds = static_cast<double>(frames) / rateHz;
    entry.excluded = m_excluded.overlap(event.frame, event.frame + std::max<std::int64_t>(frames, 1));
    for (const ReportFile &file : m_facts.files) {
        if (event.frame < file.firstFrame || event.frame >= file.firstFrame + file.frames)
            continue;
        entry.audioFile = file.name;
        entry.audioOffsetSeconds = static_cast<double>(event.frame - file.firstFrame) / rateHz;
    }
    if (hasLevels(event.kind)) {
        const auto around = static_cast<std::int64_t>(aroundInstantSeconds * rateHz);
        entry.levelsBeginFrame = std::max<std::int64_t>(frames > 0 ? event.frame : event.frame - around, 0);
        entry.levelsEndFrame = std::min(frames > 0 ? event.frame + frames : event.frame + around, m_facts.endFrame);
        m_waiting.push_back({m_data.events.size(), entry.levelsBeginFrame, entry.levelsEndFrame});
    }
    m_data.events.push_back(std::move(entry));
}

void ReportBuilder::add(const Event &event)
{
    m_facts.events.push_back(event);
    const std::size_t waiting = m_waiting.size();
    takeEvent(event, {});
    if (m_waiting.size() == waiting)
        return;
    OpenEvent open{m_waiting.back(), std::make_unique<RangeAccumulator>(accumulator(RangeAccumulator::Detail::levels))};
    m_waiting.pop_back();
    for (const LogRow &row : m_recent) {
        if (row.endFrame > open.range.begin && row.beginFrame < open.range.end)
            open.readings->add(row);
    }
    m_open.push_back(std::move(open));
}

void ReportBuilder::add(const LogRow &row)
{
    m_missingFrames += std::max<std::int64_t>(row.beginFrame - m_nextFrame, 0);
    m_nextFrame = std::max(m_nextFrame, row.endFrame);
    m_series.add(row);
    addToEvents(row);
    m_recent.push_back(row);
    if (m_recent.size() > recentRows)
        m_recent.pop_front();
    goToHour(row.beginFrame);
    if (m_excluded.overlap(row.beginFrame, row.endFrame)) {
        m_excludedFrames += row.endFrame - row.beginFrame;
        return;
    }
    m_total.add(row);
    m_hour->add(row);
    const int hour = m_facts.clock.at(m_hourBegin).hour();
    if (hour < 0)
        return;
    PartOfDay &part = m_parts[static_cast<std::size_t>(partOf(hour))];
    part.readings.add(row);
    part.used = true;
}

void ReportBuilder::add(const BandRow &row)
{
    m_series.add(row);
    if (m_excluded.overlap(row.beginFrame, row.endFrame))
        return;
    m_total.add(row);
    if (const int hour = m_facts.clock.at(row.beginFrame).hour(); hour >= 0)
        m_parts[static_cast<std::size_t>(partOf(hour))].readings.add(row);
}

void ReportBuilder::addToEvents(const LogRow &row)
{
    while (!m_waiting.empty() && m_waiting.back().begin < row.endFrame) {
        m_open.push_back(
            {m_waiting.back(), std::make_unique<RangeAccumulator>(accumulator(RangeAccumulator::Detail::levels))});
        m_waiting.pop_back();
    }
    std::erase_if(m_open, [&](const OpenEvent &open) {
        if (row.beginFrame < open.range.end) {
            open.readings->add(row);
            return false;
        }
        closeEvent(open);
        return true;
    });
}

void ReportBuilder::closeEvent(const OpenEvent &open)
{
    const Readings readings = open.readings->readings().readings;
    ReportEvent &event = m_data.events[open.range.event];
    event.LAeq = readings[Metric::LAeq];
    event.LAFmax = readings[Metric::LAFmax];
    event.LAE = readings[Metric::LAE];
    event.LCpeak = readings[Metric::LCpeak];
}

void ReportBuilder::endAt(std::int64_t frame, FileState state)
{
    m_facts.endFrame = frame;
    for (ReportFile &file : m_facts.files) {
        file.frames = frame;
        file.state = state;
    }
}

/// Closes the hours before the one in which this frame lies, those without rows, too: a hole is to be seen.
void ReportBuilder::goToHour(std::int64_t frame)
{
    while (frame >= m_hourEnd) {
        closeHour();
        m_hourBegin = m_hourEnd;
        m_hourEnd = m_facts.clock.nextHour(m_hourBegin);
        m_hour.emplace(accumulator());
    }
}

void ReportBuilder::closeHour()
{
    if (!m_hour)
        return;
    const std::int64_t end = std::min(m_hourEnd, std::max(m_facts.endFrame, m_nextFrame));
    m_data.hours.push_back(
        {m_hourBegin, end, m_facts.clock.at(m_hourBegin), m_facts.clock.at(end), m_hour->readings()});
    const RangeReadings &readings = m_data.hours.back().readings;
    const double level = readings.readings[Metric::LAeq];
    const int hour = m_data.hours.back().begin.hour();
    if (hour < 0 || std::isnan(level))
        return;
    HourSum &sum = m_hourSums[static_cast<std::size_t>(hour)];
    sum.energy += dbToPower(level) * static_cast<double>(readings.measuredFrames);
    sum.frames += static_cast<double>(readings.measuredFrames);
}

/// The energy of some hours of the day with a penalty, per hour and summed over these hours; NaN without any.
double ReportBuilder::dayLevel(int firstHour, int hours, double penaltyDb, double &frames) const
{
    HourSum sum;
    for (int i = firstHour; i < firstHour + hours; ++i) {
        const HourSum &hour = m_hourSums[static_cast<std::size_t>(i % 24)];
        sum.energy += hour.energy;
        sum.frames += hour.frames;
    }
    frames = sum.frames;
    return sum.frames > 0.0 ? powerToDb(sum.energy / sum.frames) + penaltyDb : notAvailable;
}

ReportData ReportBuilder::finish()
{
    for (const OpenEvent &open : m_open)
        closeEvent(open);
    m_open.clear();
    m_missingFrames += std::max<std::int64_t>(m_facts.endFrame - m_nextFrame, 0);
    if (const std::int64_t end = std::max(m_facts.endFrame, m_nextFrame); end > 0) {
        goToHour(end - 1);
        closeHour();
    }
    m_data.name = m_facts.name;
    m_data.softwareVersion = m_facts.softwareVersion;
    m_data.fromAudioFile = m_facts.fromAudioFile;
    m_data.clock = m_facts.clock;
    m_data.instrument = m_facts.instrument;
    m_data.files = m_facts.files;
    m_data.settings = m_facts.settings;
    m_data.total = m_total.readings();
    writePeriod(m_data);
    writeDay(m_data);
    writeDistribution(m_data);
    writeQuality(m_data);
    m_data.series = m_series.finish();
    conclude(m_data);
    return std::move(m_data);
}

void ReportBuilder::writePeriod(ReportData &data) const
{
    const double rateHz = m_facts.instrument.format.sampleRateHz;
    ReportPeriod &period = data.period;
    period.endFrame = std::max(m_facts.endFrame, m_nextFrame);
    period.begin = m_facts.clock.at(0);
    period.end = m_facts.clock.at(period.endFrame);
    period.zone = m_facts.zone;
    period.seconds = static_cast<double>(period.endFrame) / rateHz;
    period.measuredSeconds = data.total.measuredSeconds();
    period.gapSeconds = static_cast<double>(data.total.gapFrames) / rateHz;
    period.excludedSeconds = static_cast<double>(m_excludedFrames) / rateHz;
}

void ReportBuilder::writeDay(ReportData &data) const
{
    for (const DayPart part : dayPartNames) {
        const PartOfDay &each = m_parts[static_cast<std::size_t>(part)];
        if (each.used)
            data.dayParts.push_back({part, each.readings.readings()});
    }
    const double framesPerHour = 3600.0 * m_facts.instrument.format.sampleRateHz;
    const auto part = [&](int firstHour, int hours, double penaltyDb) {
        double frames = 0.0;
        const double level = dayLevel(firstHour, hours, penaltyDb, frames);
        return frames >= DayEveningNight::leastCoverage * hours * framesPerHour ? level : notAvailable;
    };
    if (data.unit != LevelUnit::dbSpl || data.period.seconds < DayEveningNight::leastHours * 3600.0)
        return;
    data.dayEveningNight.LdenDb = LdenOf(part(7, 12, 0.0), part(19, 4, 0.0), part(23, 8, 0.0));
    data.dayEveningNight.LdnDb =
        powerToDb((15.0 * dbToPower(part(7, 15, 0.0)) + 9.0 * dbToPower(part(22, 9, 10.0))) / 24.0);
}

void ReportBuilder::writeDistribution(ReportData &data) const
{
    const auto samples = static_cast<double>(data.total.levelSamples);
    if (samples <= 0.0)
        return;
    for (int percent = 0; percent <= 100; ++percent)
        data.distribution.cumulative.push_back({static_cast<double>(percent), m_total.exceededDb(percent)});
    const std::vector<std::int64_t> &counts = m_total.histogram();
    const auto isUsed = [](std::int64_t count) { return count > 0; };
    const auto first = std::find_if(counts.begin(), counts.end(), isUsed);
    const auto last = std::find_if(counts.rbegin(), counts.rend(), isUsed).base();
    for (auto count = first; count < last; ++count)
        data.distribution.histogram.push_back(
            {RangeAccumulator::lowestClassDb + static_cast<int>(count - counts.begin()), *count,
             100.0 * static_cast<double>(*count) / samples});
}

void ReportBuilder::writeQuality(ReportData &data) const
{
    const int rateHz = m_facts.instrument.format.sampleRateHz;
    data.quality = m_facts.quality;
    DataQuality &quality = data.quality;
    std::int64_t lost = 0;
    for (const Event &event : m_facts.events) {
        if (isGap(event.kind)) {
            ++quality.gaps;
            lost += event.count;
        } else if (event.kind == Event::Kind::overload) {
            ++quality.overloads;
            quality.clippedSamples += event.count;
        } else if (event.kind == Event::Kind::notFinite) {
            quality.notFiniteSamples += event.count;
        }
    }
    quality.framesExpected = data.period.endFrame;
    quality.framesReceived = std::max<std::int64_t>(data.period.endFrame - lost, 0);
    quality.levelsMissingSeconds = static_cast<double>(m_missingFrames) / rateHz;
    const ClockDrift drift = clockDrift(m_facts.anchors, m_facts.events, rateHz);
    quality.clockDriftPpm = drift.ppm;
    quality.clockDriftSeconds = drift.seconds;
}

double LdenOf(double LdayDb, double LeveningDb, double LnightDb)
{
    return powerToDb((12.0 * dbToPower(LdayDb) + 4.0 * dbToPower(LeveningDb + 5.0) + 8.0 * dbToPower(LnightDb + 10.0)) /
                     24.0);
}

} // namespace ls
