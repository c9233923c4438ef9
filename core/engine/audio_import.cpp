// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/audio_import.h"

#include "core/audio/file_source.h"
#include "core/engine/calibration_entry.h"
#include "core/engine/file_analysis.h"
#include "core/measure/pipeline.h"
#include "core/store/measurement_store.h"

#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace ls {

namespace {

/// Gathers what the pipeline reads, and writes it a minute at a time.
class StoreSink : public ReadingSink {
public:
    explicit StoreSink(MeasurementStore &store) : m_store(store) {}

    void snapshot(const Snapshot & /*snapshot*/) noexcept override {} // of interest is what is kept
    void row(const LogRow &row) noexcept override { m_batch.rows.push_back(row); }
    void bandRow(const BandRow &row) noexcept override { m_batch.bandRows.push_back(row); }
    void event(const Event &event) noexcept override { m_batch.events.push_back(event); }

    bool isFull() const { return m_batch.rows.size() >= rowsAtOnce; }
    StoreBatch &batch() { return m_batch; }
    Result<void> write()
    {
        Result<void> written = m_store.write(m_batch);
        m_batch = {};
        return written;
    }

private:
    MeasurementStore &m_store;
    StoreBatch m_batch;
};

/// Unknown: the epoch, without a zone.
WallTime startOf(const std::filesystem::path &file)
{
    const QDateTime time = startTimeOf(file);
    if (!time.isValid())
        return {};
    return {time.toMSecsSinceEpoch() * 1'000'000, time.offsetFromUtc(), QTimeZone::systemTimeZoneId().toStdString()};
}

MeasurementInfo infoOf(const AudioImport &import, const AudioFormat &format)
{
    MeasurementInfo info;
    info.software = import.software;
    info.device = import.file.filename().string();
    info.backend = "file";
    info.format = format;
    info.channel = import.settings.channel;
    info.audio = AudioKept::raw;
    info.start = startOf(import.file);
    return info;
}

WallTime timeAfter(const WallTime &start, std::int64_t frames, int sampleRateHz)
{
    WallTime end = start;
    end.unixNs += static_cast<std::int64_t>(static_cast<double>(frames) / sampleRateHz * 1e9);
    return end;
}

} // namespace

Result<void> importAudio(const AudioImport &import, const std::function<bool(double)> &progress)
{
    const Result<std::unique_ptr<FileSource>> opened = FileSource::open(import.file);
    if (!opened)
        return opened.error();
    FileSource &source = *opened.value();
    const AudioFormat format = source.format();
    if (import.settings.channel > format.channels)
        return Error{ErrorCode::channelMissing, import.file.string(), std::to_string(import.settings.channel)};
    Result<std::unique_ptr<MeasurementStore>> store = MeasurementStore::create(import.folder, infoOf(import, format));
    if (!store)
        return store.error();

    StreamInfo stream;
    stream.name = QString::fromStdString(import.file.string());
    stream.format = format;
    const Result<Sensitivity> level = sensitivityFor(import.calibration, stream);
    const Sensitivity sensitivity = level ? level.value() : Sensitivity{};
    const std::optional<CorrectionSpec> spec = correctionFor(import.calibration, stream);
    const std::shared_ptr<const CorrectionDesign> correction = spec ? designOf(*spec, format.sampleRateHz) : nullptr;

    StoreSink sink(*store.value());
    sink.batch().calibrations.push_back(calibrationEntryOf(import.calibration, stream, sensitivity, spec));
    Pipeline pipeline(format, import.settings, sink, correction.get());
    std::vector<float> buffer(static_cast<std::size_t>(offlineBlockFrames * format.channels));
    const std::optional<std::int64_t> announced = source.totalFrames();
    for (std::int64_t frames = 0; (frames = source.read(buffer)) > 0;) {
        const auto samples = std::span<const float>(buffer).first(static_cast<std::size_t>(frames * format.channels));
        pipeline.consume({samples, format.channels, pipeline.nextFrame(), 0});
        if (sink.isFull()) {
            if (Result<void> written = sink.write(); !written)
                return written;
        }
        const double done = announced && *announced > 0
            ? static_cast<double>(pipeline.nextFrame()) / static_cast<double>(*announced)
            : 0.0;
        if (progress && !progress(std::min(done, 1.0)))
            break;
    }
    const std::int64_t frames = pipeline.nextFrame();
    if (frames == 0)
        return source.error().value_or(Error{ErrorCode::audioFileEmpty, import.file.string(), {}});
    pipeline.finish();
    sink.batch().segments.push_back({1, std::filesystem::absolute(import.file).string(), 0, frames, true});
    if (Result<void> written = sink.write(); !written)
        return written;
    return store.value()->finish({frames, timeAfter(startOf(import.file), frames, format.sampleRateHz), 0, "stopped"});
}

} // namespace ls
