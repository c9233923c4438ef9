// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/file_analysis.h"

#include "core/audio/audio_file_info.h"
#include "core/audio/file_source.h"
#include "core/engine/analysis_lines.h"
#include "core/engine/calibration_entry.h"
#include "core/measure/pipeline.h"
#include "core/store/file_hash.h"

#include <QRegularExpression>

#include <future>

namespace ls {

namespace {

StreamInfo streamOf(const std::filesystem::path &path, const AudioFormat &format)
{
    StreamInfo stream;
    stream.name = QString::fromStdString(path.string());
    stream.format = format;
    return stream;
}

} // namespace

std::optional<CorrectionSpec> analysisCorrection(const FileAnalysisOptions &options, const StreamInfo &stream)
{
    std::optional<CorrectionSpec> spec = correctionFor(options.calibration, stream);
    if (spec) {
        spec->phase = options.phase;
        spec->taps = options.taps;
    }
    return spec;
}

CalibrationEntry analysisCalibration(const FileAnalysisOptions &options, const StreamInfo &stream,
                                     const Sensitivity &sensitivity, const std::optional<CorrectionSpec> &correction)
{
    CalibrationEntry entry = calibrationEntryOf(options.calibration, stream, sensitivity, correction);
    if (options.calibration.file)
        entry.file = options.calibration.file->path.string();
    return entry;
}

Result<FileAnalysis> analyzeFile(const std::filesystem::path &path, const FileAnalysisOptions &options,
                                 const LineTaker &line, std::atomic<std::int64_t> &framesDone)
{
    const Result<std::unique_ptr<FileSource>> opened = FileSource::open(path);
    if (!opened)
        return opened.error();
    FileSource &source = *opened.value();
    FileAnalysis analysis;
    analysis.start.format = source.format();
    const int channels = source.format().channels;
    if (options.settings.channel > channels)
        return Error{ErrorCode::channelMissing, path.string(), std::to_string(options.settings.channel)};

    const StreamInfo stream = streamOf(path, source.format());
    Result<Sensitivity> sensitivity = sensitivityFor(options.calibration, stream);
    if (sensitivity)
        analysis.start.sensitivity = sensitivity.take();
    else
        analysis.start.levelProblem = sensitivity.error();
    const std::optional<CorrectionSpec> spec = analysisCorrection(options, stream);
    const std::shared_ptr<const CorrectionDesign> correction =
        spec ? designOf(*spec, stream.format.sampleRateHz) : nullptr;
    analysis.calibration = analysisCalibration(options, stream, analysis.start.sensitivity, spec);
    analysis.calibrated = options.calibration.file || analysis.start.sensitivity.calibrated();

    AnalysisLines lines(options.rowsPerLine, line, analysis.start);
    Pipeline pipeline(source.format(), options.settings, lines, correction.get(), options.threads);
    std::vector<float> buffer(static_cast<std::size_t>(offlineBlockFrames * channels));
    std::future<std::string> sha256;
    while (lines.wanted()) {
        const std::int64_t frames = source.read(buffer);
        if (frames <= 0)
            break;
        if (options.hashed && !sha256.valid()) // beside the measuring: it takes about as long
            sha256 = std::async(std::launch::async, sha256HexOfFile, path);
        const auto samples = std::span<const float>(buffer).first(static_cast<std::size_t>(frames * channels));
        pipeline.consume({samples, channels, pipeline.nextFrame(), 0});
        framesDone += frames;
    }
    analysis.frames = pipeline.nextFrame();
    analysis.damage = source.error();
    if (analysis.frames == 0)
        return analysis.damage.value_or(Error{ErrorCode::audioFileEmpty, path.string(), {}});
    pipeline.finish();
    lines.finish();
    analysis.announced = source.announcedFrames();
    analysis.last = pipeline.lastSnapshot();
    dropSpectra(analysis.last);
    if (sha256.valid())
        analysis.sha256 = sha256.get();
    return analysis;
}

std::int64_t FileAnalysis::lostFrames() const
{
    if (kind != Kind::measurement)
        return last.gapFrames;
    std::int64_t lost = 0;
    for (const AudioGap &gap : gaps)
        lost += gap.reason == AudioGap::Reason::notRecorded ? 0 : gap.frames;
    return lost;
}

void dropSpectra(Snapshot &snapshot)
{
    for (std::vector<float> *spectrum :
         {&snapshot.spectrumMeanSquare, &snapshot.spectrumSlowMeanSquare, &snapshot.spectrumLinearMeanSquare,
          &snapshot.spectrumCountedMeanSquare, &snapshot.spectrumPeakMeanSquare})
        *spectrum = {};
}

namespace {

/// The time reference tells the fraction of a second, where it is the same second.
QDateTime broadcastTime(const AudioFileInfo &info)
{
    const QDateTime time = QDateTime::fromString(
        QString::fromStdString(info.note.originationDate + 'T' + info.note.originationTime), Qt::ISODate);
    if (!time.isValid())
        return {};
    const std::int64_t ofDayMs = info.note.timeReferenceFrames * 1000 / info.stream.sampleRateHz;
    const int ofSecondMs = static_cast<int>(ofDayMs % 1000);
    return time.time().msecsSinceStartOfDay() == ofDayMs - ofSecondMs ? time.addMSecs(ofSecondMs) : time;
}

} // namespace

QDateTime startTimeOf(const std::filesystem::path &path)
{
    if (const Result<AudioFileInfo> info = readAudioFileInfo(path)) {
        QDateTime time = broadcastTime(info.value());
        if (time.isValid())
            return time;
    }
    static const QRegularExpression inName(
        QStringLiteral("(\\d{4}-\\d{2}-\\d{2})[ T_](\\d{2})[:.-](\\d{2})[:.-](\\d{2})"));
    const QRegularExpressionMatch match = inName.match(QString::fromStdString(path.filename().string()));
    if (!match.hasMatch())
        return {};
    return QDateTime::fromString(
        QStringLiteral("%1T%2:%3:%4").arg(match.captured(1), match.captured(2), match.captured(3), match.captured(4)),
        Qt::ISODate);
}

} // namespace ls
