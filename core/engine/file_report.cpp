// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/file_report.h"

#include "core/audio/audio_file_info.h"
#include "core/audio/file_source.h"
#include "core/base/version.h"
#include "core/engine/calibration_entry.h"
#include "core/measure/pipeline.h"
#include "core/store/file_hash.h"
#include "core/store/report_source.h"

#include <algorithm>
#include <system_error>
#include <utility>
#include <vector>

namespace ls {

namespace {

/// Hands rows and events on to the report.
class IntoReport : public ReadingSink {
public:
    explicit IntoReport(ReportBuilder &builder) : m_builder(builder) {}
    bool wantsSnapshots() const noexcept override { return false; }
    void snapshot(const Snapshot & /*snapshot*/) noexcept override {}
    void row(const LogRow &row) noexcept override { m_builder.add(row); }
    void bandRow(const BandRow &row) noexcept override { m_builder.add(row); }
    void event(const Event &event) noexcept override { m_builder.add(event); }

private:
    ReportBuilder &m_builder;
};

/// Without a zone, what the file says is local time of wherever it was made.
WallClock clockOfFile(const std::filesystem::path &path, const QDateTime &startTime, int rateHz)
{
    const QDateTime time = startTime.isValid() ? startTime : startTimeOf(path);
    if (!time.isValid())
        return WallClock(rateHz);
    constexpr std::int64_t nsPerMs = 1'000'000;
    if (startTime.isValid() && startTime.timeSpec() != Qt::LocalTime)
        return {rateHz, startTime.toMSecsSinceEpoch() * nsPerMs, startTime.offsetFromUtc()};
    const QDateTime asWritten(time.date(), time.time(), Qt::UTC);
    return {rateHz, asWritten.toMSecsSinceEpoch() * nsPerMs, std::nullopt};
}

/// The length a file promises, or the most it can hold: only the width of bins in charts hangs on it.
std::int64_t lengthOfFile(const FileSource &source, const std::filesystem::path &path)
{
    std::error_code none;
    const std::uintmax_t bytes = std::filesystem::file_size(path, none);
    const auto most = none ? std::int64_t{0} : static_cast<std::int64_t>(bytes);
    return source.totalFrames().value_or(most);
}

} // namespace

Result<FileReport> reportOfFile(const std::filesystem::path &path, const ReportOrder &order,
                                const FileAnalysisOptions &options, const QDateTime &startTime,
                                const std::function<bool(double)> &progress)
{
    const Result<std::unique_ptr<FileSource>> opened = FileSource::open(path);
    if (!opened)
        return opened.error();
    FileSource &source = *opened.value();
    const AudioFormat format = source.format();
    if (options.settings.channel > format.channels)
        return Error{ErrorCode::channelMissing, path.string(), std::to_string(options.settings.channel)};

    FileReport report;
    StreamInfo stream;
    stream.name = QString::fromStdString(path.string());
    stream.format = format;
    const Result<Sensitivity> level = sensitivityFor(options.calibration, stream);
    if (!level)
        report.levelProblem = level.error();
    const Sensitivity sensitivity = level ? level.value() : Sensitivity{};
    std::optional<CorrectionSpec> spec = correctionFor(options.calibration, stream);
    std::shared_ptr<const CorrectionDesign> correction;
    if (spec) {
        spec->phase = options.phase;
        spec->taps = options.taps;
        correction = designOf(*spec, format.sampleRateHz);
        spec->taps = static_cast<int>(correction->taps.size());
    }

    ReportFacts facts;
    facts.name = QString::fromStdString(path.filename().string()).toStdString();
    facts.softwareVersion = programVersion;
    facts.fromAudioFile = true;
    facts.clock = clockOfFile(path, startTime, format.sampleRateHz);
    facts.endFrame = lengthOfFile(source, path);
    facts.instrument.device = facts.name;
    facts.instrument.backend = "file";
    facts.instrument.format = format;
    facts.instrument.channel = options.settings.channel;
    if (sensitivity.calibrated() || correction)
        facts.calibrations.push_back(
            reportCalibrationOf(calibrationEntryOf(options.calibration, stream, sensitivity, spec)));
    facts.files.push_back({facts.name, 0, facts.endFrame, sha256HexOfFile(path), FileState::present});
    facts.settings = {{"channel", std::to_string(options.settings.channel)},
                      {"loudness_channels", options.settings.loudnessChannels}};
    const std::int64_t expected = facts.endFrame;

    ReportBuilder builder(order, std::move(facts));
    IntoReport sink(builder);
    Pipeline pipeline(format, options.settings, sink, correction.get(), AnalyzerThreads::two);
    std::vector<float> buffer(static_cast<std::size_t>(offlineBlockFrames * format.channels));
    std::int64_t frames = 0;
    while ((frames = source.read(buffer)) > 0) {
        const auto samples = std::span<const float>(buffer).first(static_cast<std::size_t>(frames * format.channels));
        pipeline.consume({samples, format.channels, pipeline.nextFrame(), 0});
        const double part =
            static_cast<double>(pipeline.nextFrame()) / static_cast<double>(std::max<std::int64_t>(expected, 1));
        if (progress && !progress(std::min(part, 1.0)))
            break;
    }
    if (pipeline.nextFrame() > 0)
        pipeline.finish();
    report.damage = source.error();
    const bool isCutOff = source.announcedFrames().value_or(0) > pipeline.nextFrame();
    builder.endAt(pipeline.nextFrame(), report.damage || isCutOff ? FileState::altered : FileState::present);
    report.data = builder.finish();
    return report;
}

} // namespace ls
