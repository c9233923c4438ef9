// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/measurement_analysis.h"

#include "core/base/number.h"
#include "core/engine/analysis_lines.h"
#include "core/measure/pipeline.h"
#include "core/store/measurement_audio.h"
#include "core/store/measurement_lock.h"
#include "core/store/measurement_reader.h"

#include <QByteArray>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ls {

namespace {

bool isDevice(const MeasurementInfo &info) { return info.backend != "file" && info.backend != "generator"; }

std::optional<CorrectionPhase> phaseOf(const CalibrationEntry &entry)
{
    if (entry.phase.empty())
        return std::nullopt;
    return entry.phase == "linear" ? CorrectionPhase::linear : CorrectionPhase::minimum;
}

/// One measurement on its way through the pipeline.
class Reanalysis {
public:
    Reanalysis(const std::filesystem::path &folder, const MeasurementReader &reader, const FileAnalysisOptions &options,
               const LineTaker &line, std::atomic<std::int64_t> &framesDone)
        : m_folder(folder),
          m_reader(reader),
          m_options(options),
          m_framesDone(framesDone),
          m_lines(options.rowsPerLine, line, m_analysis.start)
    {
    }

    Result<FileAnalysis> run()
    {
        const MeasurementInfo &info = m_reader.info();
        m_analysis.kind = info.audio == AudioKept::none ? FileAnalysis::Kind::levels : FileAnalysis::Kind::measurement;
        m_analysis.simulated = info.simulated;
        m_analysis.unfinished = !m_reader.end();
        m_analysis.curveIsInAudio = info.audio == AudioKept::calibrated;
        m_analysis.start.format = info.format;
        if (const std::optional<Sha256> &root = m_reader.root())
            m_analysis.rootSha256 =
                QByteArray(reinterpret_cast<const char *>(root->data()), static_cast<qsizetype>(root->size()))
                    .toHex()
                    .toStdString();
        if (const Result<void> calibrated = readCalibration(); !calibrated)
            return calibrated.error();
        const Result<void> measured = info.audio == AudioKept::none ? takeLevels() : measureAudio();
        if (!measured)
            return measured.error();
        if (m_lines.sum())
            sumUp(m_lines.sum()->readings());
        return std::move(m_analysis);
    }

private:
    Result<void> readCalibration();
    Result<void> useRecorded(const std::vector<CalibrationEntry> &inForce);
    void useAsked(const CalibrationEntry *recorded);
    Result<void> takeLevels();
    Result<void> measureAudio();
    void sumUp(const RangeReadings &sum);

    const std::filesystem::path &m_folder;
    const MeasurementReader &m_reader;
    const FileAnalysisOptions &m_options;
    std::atomic<std::int64_t> &m_framesDone;
    FileAnalysis m_analysis;
    std::optional<LevelOffsets> m_offsets; // as they change
    std::optional<CorrectionSpec> m_correction;
    AnalysisLines m_lines;
};

Result<void> Reanalysis::readCalibration()
{
    const Result<std::vector<CalibrationEntry>> entries = m_reader.calibrations();
    if (!entries)
        return entries.error();
    if (m_options.asked.calibration)
        useAsked(entries.value().empty() ? nullptr : &entries.value().back());
    else if (Result<void> used = useRecorded(calibrationsInForce(entries.value())); !used)
        return used;
    const FileAnalysisStart &start = m_analysis.start;
    m_analysis.calibrated = start.sensitivity.calibrated() || !m_analysis.calibration.file.empty() || m_correction ||
        (m_analysis.curveIsInAudio && m_analysis.calibration.taps > 0);
    if (m_analysis.curveIsInAudio)
        m_correction.reset();
    return {};
}

Result<void> Reanalysis::useRecorded(const std::vector<CalibrationEntry> &inForce)
{
    if (inForce.empty())
        return {};
    const auto last = std::find_if(inForce.rbegin(), inForce.rend(),
                                   [](const CalibrationEntry &entry) { return entry.sensitivity.calibrated(); });
    m_analysis.calibration = last == inForce.rend() ? inForce.back() : *last;
    m_analysis.start.sensitivity = m_analysis.calibration.sensitivity;
    const double offset = m_analysis.start.sensitivity.splOffsetDb;
    const bool hasOne = inForce.front().frame <= 0 &&
        std::all_of(inForce.begin(), inForce.end(),
                    [offset](const CalibrationEntry &entry) { return entry.sensitivity.splOffsetDb == offset; });
    if (m_analysis.start.sensitivity.calibrated() && !hasOne) {
        m_offsets.emplace();
        for (const CalibrationEntry &entry : inForce)
            m_offsets->add(entry.frame, entry.sensitivity.splOffsetDb);
        m_analysis.calibrationChanges = true;
    }
    // A stream is corrected by one curve from its beginning on.
    const CalibrationEntry &first = inForce.front();
    const auto other = std::find_if(inForce.begin(), inForce.end(), [&first](const CalibrationEntry &entry) {
        return entry.curve != first.curve || entry.phase != first.phase || entry.taps != first.taps;
    });
    if (other != inForce.end() && m_reader.info().audio == AudioKept::raw)
        return Error{ErrorCode::curveChanged, m_folder.string(),
                     formatNumber(static_cast<double>(other->frame) / m_reader.info().format.sampleRateHz, 1)};
    if (const std::optional<CorrectionPhase> phase = phaseOf(first); phase && !first.curve.empty()) {
        const bool asked = m_options.asked.correction;
        m_correction =
            CorrectionSpec{first.curve, asked ? m_options.phase : *phase, asked ? m_options.taps : first.taps};
    }
    return {};
}

void Reanalysis::useAsked(const CalibrationEntry *recorded)
{
    const StreamInfo stream = recordedStream(m_reader.info(), recorded);
    Result<Sensitivity> sensitivity = sensitivityFor(m_options.calibration, stream);
    if (sensitivity)
        m_analysis.start.sensitivity = sensitivity.take();
    else
        m_analysis.start.levelProblem = sensitivity.error();
    m_correction = analysisCorrection(m_options, stream);
    m_analysis.calibration = analysisCalibration(m_options, stream, m_analysis.start.sensitivity, m_correction);
}

Result<void> Reanalysis::takeLevels()
{
    m_lines.sumUp(m_offsets);
    const Result<std::vector<Event>> events = m_reader.eventsInForce();
    if (!events)
        return events.error();
    m_analysis.gaps = lostFrames(events.value(), DiskLosses::leaveOut);
    Snapshot &last = m_analysis.last;
    std::int64_t endFrame = 0;
    const std::int64_t secondFrames = m_reader.info().format.sampleRateHz;
    // A minute at a time, so that an analysis that is given up ends.
    const std::int64_t pieceFrames = 60 * secondFrames;
    const Result<std::int64_t> frames = knownFrames(m_reader);
    if (!frames)
        return frames.error();
    for (std::int64_t begin = 0; begin < std::max<std::int64_t>(frames.value(), 1) && m_lines.wanted();
         begin += pieceFrames) {
        const bool isLast = begin + pieceFrames >= frames.value();
        const FrameRange piece = isLast ? FrameRange{begin} : FrameRange{begin, begin + pieceFrames};
        Result<void> read = m_reader.eachRow(piece, [&](const LogRow &row) {
            m_lines.row(row);
            endFrame = row.endFrame;
            last.gapFrames += row.gapFrames;
            if (row.clippedSamples > 0 && last.firstClipFrame < 0)
                last.firstClipFrame = row.beginFrame;
        });
        if (!read)
            return read;
        const Result<std::vector<BandRow>> bandRows = m_reader.bandRows(piece);
        if (!bandRows)
            return bandRows.error();
        for (const BandRow &row : bandRows.value())
            m_lines.bandRow(row);
        m_framesDone += std::max<std::int64_t>(endFrame - begin, 0);
    }
    m_lines.finish();
    m_analysis.frames = endFrame;
    if (endFrame == 0)
        return Error{ErrorCode::audioFileEmpty, m_folder.string(), {}};
    return {};
}

Result<void> Reanalysis::measureAudio()
{
    Result<std::unique_ptr<MeasurementAudio>> opened = MeasurementAudio::open(m_folder, m_reader);
    if (!opened)
        return opened.error();
    MeasurementAudio &audio = *opened.value();
    const AudioFormat &format = audio.format();
    m_analysis.start.format = format;
    Settings settings = m_options.settings;
    // Calibrated audio is the one channel that was analysed.
    if (!m_options.asked.channel)
        settings.channel = m_analysis.curveIsInAudio ? 1 : m_reader.info().channel;
    if (settings.channel > format.channels)
        return Error{ErrorCode::channelMissing, m_folder.string(), std::to_string(settings.channel)};
    std::optional<CorrectionDesign> correction;
    if (m_correction)
        correction =
            designCorrection(m_correction->curve, format.sampleRateHz, m_correction->phase, m_correction->taps);
    if (m_offsets)
        m_lines.sumUp(m_offsets);

    Pipeline pipeline(format, settings, m_lines, correction ? &*correction : nullptr, m_options.threads);
    std::int64_t measured = 0;
    while (m_lines.wanted()) {
        const std::optional<BlockView> block = audio.next();
        if (!block)
            break;
        pipeline.consume(*block);
        measured += block->frames();
        m_framesDone += block->gapFrames + block->frames();
    }
    pipeline.finish();
    m_lines.finish();
    m_analysis.gaps = audio.gaps();
    m_analysis.frames = pipeline.nextFrame();
    if (measured == 0)
        return Error{ErrorCode::audioFileEmpty, m_folder.string(), {}};
    m_analysis.last = pipeline.lastSnapshot();
    dropSpectra(m_analysis.last);
    return {};
}

/// Takes levels from the sums of the rows: where the calibration has changed on the way, and where there is nothing
/// else. They are put as if all of it were in the calibration of the start.
void Reanalysis::sumUp(const RangeReadings &sum)
{
    const double offset = sum.unit == LevelUnit::dbSpl ? m_analysis.start.sensitivity.splOffsetDb : 0.0;
    Snapshot &last = m_analysis.last;
    const bool all = m_analysis.kind == FileAnalysis::Kind::levels;
    for (const MetricInfo &info : metricCatalogue()) {
        if (info.quantity == Quantity::level)
            last.readings[info.metric] = sum.readings[info.metric] - offset;
        else if (all)
            last.readings[info.metric] = sum.readings[info.metric];
    }
    const BandReading none{notAvailable, notAvailable, notAvailable, notAvailable, notAvailable};
    last.octaves.assign(last.octaves.size(), none);
    last.thirdOctaves.assign(sum.thirdOctaves.size(), none);
    for (std::size_t i = 0; i < sum.thirdOctaves.size(); ++i) {
        last.thirdOctaves[i].leqDbFs = sum.thirdOctaves[i].leqDb - offset;
        last.thirdOctaves[i].maxDbFs = sum.thirdOctaves[i].maxDb - offset;
    }
    if (all) {
        last.clippedSamples = sum.clippedSamples;
        last.measuredFrames = sum.measuredFrames;
        last.sampleRateHz = sum.sampleRateHz;
    }
}

} // namespace

StreamInfo recordedStream(const MeasurementInfo &info, const CalibrationEntry *calibration)
{
    StreamInfo stream;
    stream.name = QString::fromStdString(info.device);
    stream.format = info.format;
    stream.isDevice = isDevice(info);
    stream.simulated = info.simulated;
    stream.microphone = recognizeMicrophone(info.device);
    if (calibration != nullptr)
        stream.captureGainDb = calibration->sensitivity.captureGainDb;
    return stream;
}

bool isMeasurementFolder(const std::filesystem::path &path)
{
    std::error_code none;
    return std::filesystem::is_regular_file(path / databaseFileName, none);
}

Result<MeasurementOutline> measurementOutline(const std::filesystem::path &folder)
{
    const Result<std::unique_ptr<MeasurementReader>> opened = MeasurementReader::open(folder);
    if (!opened)
        return opened.error();
    const MeasurementReader &reader = *opened.value();
    const WallTime &start = reader.info().start;
    MeasurementOutline outline;
    outline.startTime =
        QDateTime::fromMSecsSinceEpoch((start.unixNs + 500'000) / 1'000'000, Qt::OffsetFromUTC, start.utcOffsetSeconds);
    outline.sampleRateHz = reader.info().format.sampleRateHz;
    const Result<std::int64_t> frames = knownFrames(reader);
    if (!frames)
        return frames.error();
    outline.frames = frames.value();
    return outline;
}

Result<FileAnalysis> analyzeMeasurement(const std::filesystem::path &folder, const FileAnalysisOptions &options,
                                        const LineTaker &line, std::atomic<std::int64_t> &framesDone)
{
    if (MeasurementLock::isHeld(folder))
        return Error{ErrorCode::measurementRunning, folder.string(), {}};
    const Result<std::unique_ptr<MeasurementReader>> reader = MeasurementReader::open(folder);
    if (!reader)
        return reader.error();
    return Reanalysis(folder, *reader.value(), options, line, framesDone).run();
}

} // namespace ls
