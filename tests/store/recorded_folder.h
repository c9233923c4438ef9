// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/audio_writer.h"
#include "core/audio/sample_quantizer.h"
#include "core/store/hash_chain.h"
#include "tests/core/signals.h"
#include "tests/store/sample_measurement.h"

#include <algorithm>
#include <filesystem>
#include <string>

namespace ls::test {

/// What is to be recorded.
struct RecordedFolder {
    std::filesystem::path folder = {};
    std::int64_t frames = 5 * rateHz;
    std::int64_t segmentFrames = 2 * rateHz + 1234; ///< a new file after so many
    std::int64_t holeBegin = 0;                     ///< from here …
    std::int64_t holeEnd = 0;                       ///< … to here no file holds anything
    AudioKept audio = AudioKept::raw;
    AudioContainer container = AudioContainer::wav;
    StoredSample sample = StoredSample::s24;
    bool finish = true;
};

/// Records as the recorder does: audio files, a transaction a second with levels and proofs, events, calibrations and
/// anchors; noise of 2 channels.
class FolderWriter {
public:
    explicit FolderWriter(RecordedFolder what) : m_what(std::move(what)), m_chain(rateHz, 2)
    {
        MeasurementInfo info = sampleInfo();
        info.audio = m_what.audio;
        m_format = {info.format, m_what.container, m_what.sample};
        Result<std::unique_ptr<MeasurementStore>> store = MeasurementStore::create(m_what.folder, info);
        if (!store)
            qFatal("%s", describe(store.error()).c_str());
        m_store = store.take();
    }

    /// The second's audio, then its levels and proofs; false at the end.
    bool step()
    {
        const std::int64_t begin = m_second * rateHz;
        const std::int64_t end = std::min(begin + rateHz, m_what.frames);
        if (begin >= end)
            return false;
        for (std::int64_t frame = begin; frame < end;)
            frame = writeAudio(frame, std::min(frame + rateHz / 20, end));
        for (std::int64_t i = 10 * m_second; i < 10 * m_second + 10; ++i) {
            LogRow next = row(i);
            next.endFrame = std::min(next.endFrame, m_what.frames);
            if (next.beginFrame < next.endFrame)
                m_batch.rows.push_back(next);
        }
        m_batch.bandRows.push_back(bandRow(m_second));
        m_batch.bandRows.back().endFrame = end;
        for (const LogRow &next : m_batch.rows)
            m_chain.addRow(next);
        m_chain.addBandRow(m_batch.bandRows.back());
        m_batch.hashes = m_chain.take();
        m_batch.anchors.push_back({begin, 1'000'000'000 * m_second, 500'000'000 * m_second, 3600});
        m_batch.events.push_back({Event::Kind::marker, begin + 100, 0, 1.0, "at " + std::to_string(m_second)});
        if (m_second % 2 == 0) {
            CalibrationEntry calibration;
            calibration.frame = begin;
            calibration.sensitivity.state = CalibrationState::estimated;
            calibration.sensitivity.splOffsetDb = 120.0 + static_cast<double>(m_second);
            calibration.curve = {{20.0, -1.5}, {1000.0, 0.0}};
            m_batch.calibrations.push_back(calibration);
        }
        if (m_writer)
            tellSegment(false);
        ++m_second;
        commit();
        return true;
    }

    std::int64_t secondsWritten() const { return m_second; }

    void finish()
    {
        endSegment();
        m_batch.hashes = m_chain.finish();
        commit();
        if (!m_store->finish({m_what.frames, {1'795'637'500'000'000'000, 3600, "Europe/Berlin"}, 0, "stopped"}))
            qFatal("cannot finish");
    }

    static Sha256 sumOf(const std::filesystem::path &path);

private:
    std::int64_t writeAudio(std::int64_t frame, std::int64_t end)
    {
        const bool inHole = frame >= m_what.holeBegin && frame < m_what.holeEnd;
        if (m_what.audio == AudioKept::none || inHole) {
            end = inHole ? std::min(end, m_what.holeEnd) : end;
            endSegment();
            m_chain.addUnstored(end - frame);
            return end;
        }
        if (frame < m_what.holeBegin)
            end = std::min(end, m_what.holeBegin);
        if (m_writer && m_segment.frames == m_what.segmentFrames)
            endSegment();
        if (!m_writer)
            beginSegment(frame);
        end = std::min(end, m_segment.firstFrame + m_what.segmentFrames);
        std::vector<float> samples =
            noise(static_cast<std::size_t>(2 * (end - frame)), static_cast<std::uint64_t>(frame + 1));
        m_quantizer->quantize(samples, samples);
        if (!m_writer->write({samples, 2, frame, 0}))
            qFatal("cannot write audio");
        m_chain.addAudio(samples);
        m_segment.frames += end - frame;
        return end;
    }

    void beginSegment(std::int64_t frame)
    {
        const int number = m_segment.number + 1;
        m_segment = {number, QStringLiteral("audio-%1").arg(number, 4, 10, QLatin1Char('0')).toStdString(), frame, 0};
        m_segment.file += fileExtension(m_format.container);
        AudioFileNote note;
        note.timeReferenceFrames = startOfDayFrames + frame;
        Result<std::unique_ptr<AudioWriter>> writer = createAudioFile(m_what.folder / m_segment.file, m_format, note);
        if (!writer)
            qFatal("%s", describe(writer.error()).c_str());
        m_writer = writer.take();
        m_quantizer.emplace(m_format);
    }

    void endSegment()
    {
        if (!m_writer)
            return;
        if (!m_writer->finish())
            qFatal("cannot finish audio");
        m_writer.reset();
        tellSegment(true);
    }

    void tellSegment(bool complete)
    {
        m_segment.complete = complete;
        if (complete)
            m_segment.sha256 = sumOf(m_what.folder / m_segment.file);
        m_batch.segments.push_back(m_segment);
        m_segment.sha256.reset();
    }

    void commit()
    {
        if (const Result<void> written = m_store->write(m_batch); !written)
            qFatal("%s", describe(written.error()).c_str());
        m_batch = {};
    }

    static constexpr std::int64_t startOfDayFrames = 3600 * rateHz;

    RecordedFolder m_what;
    AudioFileFormat m_format;
    HashChain m_chain;
    std::unique_ptr<MeasurementStore> m_store;
    std::unique_ptr<AudioWriter> m_writer;
    std::optional<SampleQuantizer> m_quantizer;
    SegmentRecord m_segment;
    StoreBatch m_batch;
    std::int64_t m_second = 0;
};

inline Sha256 FolderWriter::sumOf(const std::filesystem::path &path)
{
    QFile file(QString::fromStdString(path.string()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        qFatal("cannot read %s", path.c_str());
    Sha256 sum{};
    std::copy_n(reinterpret_cast<const std::uint8_t *>(hash.result().constData()), sum.size(), sum.begin());
    return sum;
}

/// Records all of it at once.
inline void record(const RecordedFolder &what)
{
    FolderWriter writer(what);
    while (writer.step()) {}
    if (what.finish)
        writer.finish();
}

} // namespace ls::test
