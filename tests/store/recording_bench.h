// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/file_source.h"
#include "core/store/measurement_reader.h"
#include "core/store/recording_writer.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace ls::test {

inline constexpr AudioFormat mono48k{48000, 1, SampleType::float32};

inline RecordingWriter::Setup recordingInto(const QTemporaryDir &output, const AudioFormat &format = mono48k)
{
    RecordingWriter::Setup setup;
    setup.options.outputFolder = output.path().toStdString();
    setup.info.software = "1.2.3";
    setup.info.device = "test";
    setup.info.backend = "generator";
    setup.info.format = format;
    setup.info.start = WallTime::now();
    setup.time = std::chrono::system_clock::now();
    return setup;
}

/// A recording behind the real pipeline: what is fed here is measured and recorded as in the program.
class RecordingBench {
public:
    explicit RecordingBench(const RecordingWriter::Setup &setup, std::int64_t firstFrame = 0)
        : m_channels(setup.info.format.channels),
          m_next(firstFrame),
          m_writer(setup, callbacks()),
          m_pipeline(setup.info.format, {}, m_nowhere)
    {
        // What was before, as the meters know it.
        const std::vector<float> before(static_cast<std::size_t>(firstFrame * m_channels), 0.01F);
        if (firstFrame > 0)
            m_pipeline.consume({before, m_channels, 0, 0});
        m_writer.begin(firstFrame);
        m_pipeline.addSink(m_writer);
        m_pipeline.addReadings(m_writer.readings());
    }

    /// The next samples, after `gapFrames` that are lost; in blocks of 20 ms, as a microphone delivers.
    void feed(std::span<const float> samples, std::int64_t gapFrames = 0)
    {
        m_next += gapFrames;
        while (!samples.empty()) {
            const auto count = std::min<std::size_t>(samples.size(), static_cast<std::size_t>(960 * m_channels));
            const BlockView block{samples.first(count), m_channels, m_next, std::exchange(gapFrames, 0)};
            m_pipeline.consume(block);
            m_next = block.endFrame();
            samples = samples.subspan(count);
        }
    }

    /// The stream ends here, `trailingGap` frames after the last.
    void close(std::int64_t trailingGap = 0)
    {
        m_writer.endAudio(m_next + trailingGap, "stopped");
        m_pipeline.finish(trailingGap);
        m_writer.endReadings();
    }
    /// close(), and the summary once all is on the disk.
    RecordingSummary finish(std::int64_t trailingGap = 0)
    {
        close(trailingGap);
        return waitFinished();
    }
    RecordingSummary waitFinished()
    {
        if (!QTest::qWaitFor([this] { return m_told.load(); }, 30'000))
            qWarning("the recording does not end");
        return m_summary.value_or(RecordingSummary{});
    }

    RecordingWriter &writer() { return m_writer; }
    bool isFinished() const { return m_told; }
    std::vector<Event> events() const
    {
        const std::scoped_lock guard(m_lock);
        return m_events;
    }
    bool hasHappened(Event::Kind kind) const
    {
        const std::vector<Event> all = events();
        return std::any_of(all.begin(), all.end(), [kind](const Event &event) { return event.kind == kind; });
    }

private:
    class Nowhere : public ReadingSink {
        void snapshot(const Snapshot &) noexcept override {}
        void row(const LogRow &) noexcept override {}
        void bandRow(const BandRow &) noexcept override {}
        void event(const Event &) noexcept override {}
    };
    RecordingWriter::Callbacks callbacks()
    {
        return {{},
                [this](const RecordingSummary &summary) {
                    m_summary = summary;
                    m_told = true;
                },
                [this](const Event &event) {
                    const std::scoped_lock guard(m_lock);
                    m_events.push_back(event);
                }};
    }

    int m_channels;
    std::int64_t m_next;
    std::optional<RecordingSummary> m_summary; // may be read once it was told
    std::atomic<bool> m_told{false};
    mutable std::mutex m_lock;
    std::vector<Event> m_events;
    Nowhere m_nowhere;
    RecordingWriter m_writer;
    Pipeline m_pipeline;
};

/// All samples of a file, interleaved.
inline std::vector<float> samplesOf(const std::filesystem::path &file)
{
    auto source = FileSource::open(file);
    if (!source)
        return {};
    const auto frames = static_cast<std::size_t>(source.value()->totalFrames().value_or(0));
    std::vector<float> samples(frames * static_cast<std::size_t>(source.value()->format().channels));
    source.value()->read(samples);
    return samples;
}

/// All files of a recording, one after the other, as the summary names them.
inline std::vector<float> samplesOf(const RecordingSummary &summary)
{
    std::vector<float> all;
    for (const std::string &file : summary.files) {
        const std::vector<float> samples = samplesOf(summary.folder / file);
        all.insert(all.end(), samples.begin(), samples.end());
    }
    return all;
}

inline std::unique_ptr<MeasurementReader> databaseOf(const std::filesystem::path &folder)
{
    Result<std::unique_ptr<MeasurementReader>> reader = MeasurementReader::open(folder);
    if (!reader)
        qFatal("%s", describe(reader.error()).c_str());
    return reader.take();
}

} // namespace ls::test
