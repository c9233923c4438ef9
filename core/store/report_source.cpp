// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/report_source.h"

#include "core/audio/audio_file_info.h"
#include "core/base/version.h"
#include "core/store/measurement_check.h"
#include "core/store/measurement_names.h"
#include "core/store/sql.h"

#include <QVariant>

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <system_error>
#include <utility>

namespace ls {

namespace {

/// What a report needs of each row: a third of what is stored.
constexpr std::array neededMetrics{Metric::LAF,        Metric::LAFmax,       Metric::LAFmin,       Metric::LASmax,
                                   Metric::LASmin,     Metric::LAImax,       Metric::LAeq,         Metric::LCeq,
                                   Metric::LZeq,       Metric::LCpeak,       Metric::LZpeak,       Metric::momentary,
                                   Metric::shortTerm,  Metric::momentaryMax, Metric::shortTermMax, Metric::truePeak,
                                   Metric::samplePeak, Metric::rms};
constexpr std::array seriesMetrics{Metric::LAFmax, Metric::LAFmin, Metric::LAeq, Metric::LCpeak, Metric::shortTerm};

/// A name on the disk may be any bytes.
std::string validUtf8(const std::string &text) { return QString::fromStdString(text).toStdString(); }

ReportInstrument instrumentOf(const MeasurementInfo &info)
{
    ReportInstrument instrument;
    instrument.device = info.device;
    instrument.backend = info.backend;
    instrument.simulated = info.simulated;
    instrument.microphoneModel = info.microphoneModel;
    instrument.microphoneSerial = info.microphoneSerial;
    instrument.format = info.format;
    instrument.channel = info.channel;
    instrument.audioKept = nameOf(info.audio);
    instrument.container = info.container;
    instrument.storedSample = info.storedSample;
    instrument.recordedWith = info.software;
    return instrument;
}

FileState stateOf(const std::filesystem::path &file, const SegmentRecord &segment)
{
    std::error_code none;
    if (!std::filesystem::is_regular_file(file, none))
        return FileState::missing;
    if (!segment.complete)
        return FileState::present; // it may still grow
    const Result<AudioFileInfo> info = readAudioFileInfo(file);
    const bool asRecorded = info && (!info.value().frames || *info.value().frames == segment.frames);
    return asRecorded ? FileState::present : FileState::altered;
}

std::vector<ReportFile> filesOf(const std::vector<SegmentRecord> &segments, const std::filesystem::path &folder)
{
    std::vector<ReportFile> files;
    for (const SegmentRecord &segment : segments)
        files.push_back({segment.file, segment.firstFrame, segment.frames,
                         segment.sha256 ? toHex(*segment.sha256) : std::string(),
                         stateOf(folder / segment.file, segment)});
    return files;
}

/// A change of local time is seen up to a few seconds after it happened, which is at a full quarter of an hour.
std::int64_t exactChange(const WallClock &clock, std::int64_t seenFrame, int rateHz)
{
    constexpr std::int64_t quarterMs = 900'000;
    constexpr std::int64_t latestMs = 10'000;
    const std::int64_t lateMs = clock.at(seenFrame).unixMs % quarterMs;
    return lateMs <= latestMs ? std::max<std::int64_t>(seenFrame - lateMs * rateHz / 1000, 0) : seenFrame;
}

WallClock clockOf(const MeasurementInfo &info, const std::vector<ClockAnchor> &anchors,
                  const std::vector<Event> &events)
{
    const int rateHz = info.format.sampleRateHz;
    WallClock clock(rateHz, info.start.unixNs, info.start.utcOffsetSeconds);
    int offset = info.start.utcOffsetSeconds;
    std::int64_t before = 0;
    for (const ClockAnchor &anchor : anchors) {
        if (anchor.utcOffsetSeconds != offset) {
            const auto seen = std::find_if(events.begin(), events.end(), [&](const Event &event) {
                return event.kind == Event::Kind::utcOffset && event.frame > before && event.frame <= anchor.frame;
            });
            const std::int64_t frame = seen == events.end() ? anchor.frame : seen->frame;
            offset = anchor.utcOffsetSeconds;
            clock.changeOffset(exactChange(clock, frame, rateHz), offset);
        }
        before = anchor.frame;
    }
    return clock;
}

/// Paths in the settings tell of a computer, not of the measurement.
std::vector<std::pair<std::string, std::string>>
withoutPaths(const std::vector<std::pair<std::string, std::string>> &settings)
{
    std::vector<std::pair<std::string, std::string>> list = settings;
    for (auto &[name, value] : list) {
        const std::filesystem::path path(value);
        if (path.is_absolute())
            value = path.filename().string();
    }
    return list;
}

Result<std::int64_t> number(const MeasurementReader &reader, const char *question)
{
    const Result<QVariant> value = reader.file().value(QLatin1String(question));
    if (!value)
        return value.error();
    return value.value().toLongLong();
}

Result<std::int64_t> lengthOf(const MeasurementReader &reader)
{
    if (reader.end())
        return reader.end()->endFrame;
    return number(reader,
                  "SELECT max(coalesce((SELECT max(end_frame) FROM levels), 0),"
                  " coalesce((SELECT max(first_frame + frames) FROM segments), 0))");
}

Result<DataQuality> qualityOf(const MeasurementReader &reader)
{
    DataQuality quality;
    quality.finished = reader.end().has_value();
    if (!quality.finished)
        return quality;
    quality.endReason = reader.end()->reason;
    quality.recoveredFromSecond = reader.end()->recoveredFromSecond;
    if (reader.root()) {
        quality.rootSha256 = toHex(*reader.root());
        quality.proof = ProofState::notVerified;
    }
    const auto added = [&](const char *question) -> Result<std::int64_t> { return number(reader, question); };
    const Result<std::int64_t> events =
        added("SELECT count(*) - coalesce((SELECT value FROM info WHERE key = 'events_at_end'), count(*)) FROM events");
    if (!events)
        return events.error();
    const Result<std::int64_t> calibrations =
        added("SELECT count(*) - coalesce((SELECT value FROM info WHERE key = 'calibrations_at_end'), count(*))"
              " FROM calibrations");
    if (!calibrations)
        return calibrations.error();
    quality.eventsAddedAfterwards = events.value();
    quality.calibrationsAddedAfterwards = calibrations.value();
    return quality;
}

/// Classifying and withdrawing are no events of the measurement but say something of others.
void takeEvents(const std::vector<StoredEvent> &stored, ReportFacts &facts)
{
    std::map<std::int64_t, EventClass> classes; // by id
    for (const StoredEvent &each : stored) {
        if (each.event.kind != Event::Kind::classified)
            continue;
        const bool hasNumber = each.event.value >= 1.0 && each.event.value <= 9.0;
        classes[each.event.count] = {hasNumber ? static_cast<int>(each.event.value) : 0, each.event.detail};
    }
    for (const StoredEvent &each : stored) {
        if (each.event.kind == Event::Kind::classified || each.event.kind == Event::Kind::withdrawn)
            continue;
        const auto found = classes.find(each.id);
        facts.events.push_back(each.event);
        facts.eventClasses.push_back(found == classes.end() ? EventClass{} : found->second);
    }
}

Result<void> verify(const std::filesystem::path &folder, const ReportReading &reading, ReportFacts &facts)
{
    bool stopped = false;
    const auto half = [&](double part) {
        stopped = reading.progress && !reading.progress(0.8 * part);
        return !stopped;
    };
    const Result<MeasurementCheck> check = checkMeasurement(folder, half);
    if (!check)
        return check.error();
    if (stopped)
        return {};
    for (const CheckFinding &finding : check.value().findings) {
        facts.quality.findings.push_back(
            {std::string(findingName(finding.kind)), describe(finding), finding.isFault()});
        for (ReportFile &file : facts.files) {
            if (finding.isFault() && file.name == finding.subject && file.state == FileState::present)
                file.state = FileState::altered;
        }
    }
    if (facts.quality.proof == ProofState::notVerified)
        facts.quality.proof = check.value().passed() ? ProofState::verified : ProofState::failed;
    return {};
}

/// Tells how far it is, not for every row.
class Progress {
public:
    Progress(const ReportReading &reading, std::int64_t endFrame) : m_reading(reading), m_endFrame(endFrame) {}
    /// False: no more is wanted.
    bool at(std::int64_t frame, double from, double to)
    {
        if (!m_reading.progress || ++m_calls % 4096 != 0 || !m_wanted)
            return m_wanted;
        const double part = m_endFrame > 0 ? static_cast<double>(frame) / static_cast<double>(m_endFrame) : 1.0;
        const double done = from + (to - from) * std::min(part, 1.0);
        m_wanted = m_reading.progress(m_reading.verified ? 0.8 + 0.2 * done : done);
        return m_wanted;
    }

private:
    const ReportReading &m_reading;
    std::int64_t m_endFrame;
    std::int64_t m_calls = 0;
    bool m_wanted = true;
};

} // namespace

ReportCalibration reportCalibrationOf(const CalibrationEntry &entry)
{
    ReportCalibration calibration;
    calibration.frame = entry.frame;
    calibration.sensitivity = entry.sensitivity;
    calibration.file = std::filesystem::path(entry.file).filename().string();
    calibration.fileSha256 = entry.fileSha256;
    calibration.model = entry.model;
    calibration.serial = entry.serial;
    calibration.sensFactorDb = entry.sensFactorDb;
    calibration.analogGainDb = entry.analogGainDb;
    calibration.referenceDbSpl = entry.referenceDbSpl;
    calibration.readingDbFs = entry.readingDbFs;
    calibration.orientationDeg = entry.orientationDeg;
    calibration.taps = entry.taps;
    calibration.phase = entry.phase;
    calibration.reason = entry.reason;
    calibration.curve = entry.curve;
    return calibration;
}

Result<ReportFacts> reportFactsOf(const MeasurementReader &reader, const std::filesystem::path &folder)
{
    const Result<std::vector<StoredEvent>> stored = reader.storedEventsInForce();
    if (!stored)
        return stored.error();
    const Result<std::vector<ClockAnchor>> anchors = reader.anchors();
    if (!anchors)
        return anchors.error();
    const Result<std::vector<CalibrationEntry>> calibrations = reader.calibrations();
    if (!calibrations)
        return calibrations.error();
    const Result<std::vector<SegmentRecord>> segments = reader.segments();
    if (!segments)
        return segments.error();
    const Result<std::int64_t> length = lengthOf(reader);
    if (!length)
        return length.error();
    Result<DataQuality> quality = qualityOf(reader);
    if (!quality)
        return quality.error();

    ReportFacts facts;
    std::error_code none;
    const std::filesystem::path whole = std::filesystem::weakly_canonical(folder, none);
    facts.name = validUtf8((whole.has_filename() ? whole : whole.parent_path()).filename().string());
    facts.softwareVersion = programVersion;
    takeEvents(stored.value(), facts);
    facts.clock = clockOf(reader.info(), anchors.value(), facts.events);
    facts.zone = reader.info().start.zone;
    facts.endFrame = length.value();
    facts.instrument = instrumentOf(reader.info());
    for (const CalibrationEntry &entry : calibrations.value())
        facts.calibrations.push_back(reportCalibrationOf(entry));
    for (const ClockAnchor &anchor : anchors.value())
        facts.anchors.push_back({anchor.frame, anchor.monotonicNs});
    facts.files = filesOf(segments.value(), folder);
    facts.settings = withoutPaths(reader.info().settings);
    facts.quality = quality.take();
    return facts;
}

Result<ReportData> reportOfMeasurement(const std::filesystem::path &folder, const ReportOrder &order,
                                       const ReportReading &reading)
{
    const Result<std::unique_ptr<MeasurementReader>> opened = MeasurementReader::open(folder);
    if (!opened)
        return opened.error();
    const MeasurementReader &reader = *opened.value();
    Result<ReportFacts> facts = reportFactsOf(reader, folder);
    if (!facts)
        return facts.error();
    if (reading.verified) {
        if (const Result<void> verified = verify(folder, reading, facts.value()); !verified)
            return verified.error();
    }
    facts.value().quality.reanalysed = reader.analysis() != 0;
    Progress progress(reading, facts.value().endFrame);
    ReportBuilder builder(order, facts.take());
    const Result<void> levels = reader.eachRow({}, neededMetrics, [&](const LogRow &row) {
        if (progress.at(row.beginFrame, 0.0, 0.8))
            builder.add(row);
    });
    if (!levels)
        return levels.error();
    const Result<void> bands = reader.eachBandRow({}, [&](const BandRow &row) {
        if (progress.at(row.beginFrame, 0.8, 1.0))
            builder.add(row);
    });
    if (!bands)
        return bands.error();
    return builder.finish();
}

Result<MeasurementSeries> seriesOf(const MeasurementReader &reader, const ReportFacts &facts, FrameRange range,
                                   SeriesBuilder::Size size)
{
    range.end = std::min(range.end, facts.endFrame);
    SeriesBuilder builder(facts.instrument.format.sampleRateHz, offsetsOf(facts), exclusionsOf(facts), range.begin,
                          std::max(range.begin, range.end), size);
    const Result<void> levels = reader.eachRow(range, seriesMetrics, [&](const LogRow &row) { builder.add(row); });
    if (!levels)
        return levels.error();
    const Result<void> bands = reader.eachBandRow(range, [&](const BandRow &row) { builder.add(row); });
    if (!bands)
        return bands.error();
    return builder.finish();
}

} // namespace ls
