// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/played_audio.h"

#include "core/store/file_hash.h"

#include <algorithm>
#include <utility>

namespace ls {

namespace {

constexpr std::int64_t pieceFrames = 4096; // what the correction is fed with

} // namespace

PlayedAudio::PlayedAudio(Source source) : m_source(std::move(source)) {}

void PlayedAudio::setCorrected(bool corrected)
{
    m_corrections.clear();
    if (corrected && m_source.correction) {
        if (!m_design)
            m_design = designCorrection(m_source.correction->curve, m_source.sampleRateHz, m_source.correction->phase,
                                        m_source.correction->taps);
        for (int channel = 0; channel < channels(); ++channel)
            m_corrections.push_back(std::make_unique<AlignedCorrection>(m_design->taps, m_design->delayFrames,
                                                                        static_cast<std::size_t>(pieceFrames)));
    }
    restartCorrection();
}

void PlayedAudio::seek(std::int64_t frame)
{
    m_position = std::clamp<std::int64_t>(frame, 0, m_source.endFrame);
    restartCorrection();
}

void PlayedAudio::restartCorrection()
{
    m_fedFrame = m_position;
    m_ready.assign(m_corrections.size(), {});
    for (const auto &correction : m_corrections)
        correction->restart();
}

std::int64_t PlayedAudio::read(std::span<float> interleaved)
{
    const auto room = static_cast<std::int64_t>(interleaved.size()) / channels();
    const std::int64_t frames = std::min(room, m_source.endFrame - m_position);
    if (frames <= 0)
        return 0;
    const auto wanted = interleaved.first(static_cast<std::size_t>(frames * channels()));
    if (m_corrections.empty()) {
        readRaw(m_position, wanted);
        m_position += frames;
        return frames;
    }
    fillCorrected(frames);
    for (std::size_t channel = 0; channel < m_ready.size(); ++channel) {
        std::vector<float> &ready = m_ready[channel];
        const auto count = std::min(static_cast<std::size_t>(frames), ready.size());
        for (std::size_t i = 0; i < static_cast<std::size_t>(frames); ++i)
            wanted[i * m_ready.size() + channel] = i < count ? ready[i] : 0.0F;
        ready.erase(ready.begin(), ready.begin() + static_cast<std::ptrdiff_t>(count));
    }
    m_position += frames;
    return frames;
}

/// Until so many corrected frames are ready; behind the end the filter is fed with silence.
void PlayedAudio::fillCorrected(std::int64_t frames)
{
    const auto count = static_cast<std::size_t>(channels());
    m_one.resize(static_cast<std::size_t>(pieceFrames));
    while (m_ready.front().size() < static_cast<std::size_t>(frames)) {
        std::vector<float> block(static_cast<std::size_t>(pieceFrames) * count);
        readRaw(m_fedFrame, block);
        m_fedFrame += pieceFrames;
        for (std::size_t channel = 0; channel < count; ++channel) {
            for (std::size_t i = 0; i < m_one.size(); ++i)
                m_one[i] = block[i * count + channel];
            const AlignedCorrection::Output out = m_corrections[channel]->process(m_one);
            m_ready[channel].insert(m_ready[channel].end(), out.corrected.begin(), out.corrected.end());
        }
    }
}

/// In the channels that are played.
void PlayedAudio::readRaw(std::int64_t frame, std::span<float> interleaved)
{
    std::fill(interleaved.begin(), interleaved.end(), 0.0F);
    const int played = channels();
    const std::int64_t end = frame + static_cast<std::int64_t>(interleaved.size()) / played;
    std::vector<float> all;
    for (const SegmentRecord &segment : m_source.segments) {
        const std::int64_t from = std::max(frame, segment.firstFrame);
        const std::int64_t to = std::min(end, segment.endFrame());
        if (from >= to)
            continue;
        all.assign(static_cast<std::size_t>((to - from) * m_source.channels), 0.0F);
        const std::int64_t got = readSegment(segment, from, all);
        const auto fileChannels = static_cast<std::size_t>(m_source.channels);
        const auto outChannels = static_cast<std::size_t>(played);
        const std::size_t first = played == 2 ? 0 : static_cast<std::size_t>(m_source.channel - 1);
        for (std::size_t i = 0; i < static_cast<std::size_t>(got); ++i) {
            for (std::size_t channel = 0; channel < outChannels; ++channel)
                interleaved[(i + static_cast<std::size_t>(from - frame)) * outChannels + channel] =
                    all[i * fileChannels + first + channel];
        }
    }
}

std::int64_t PlayedAudio::readSegment(const SegmentRecord &segment, std::int64_t frame, std::span<float> interleaved)
{
    if (std::find(m_unreadable.begin(), m_unreadable.end(), segment.file) != m_unreadable.end())
        return 0;
    const auto giveUp = [&] {
        m_unreadable.push_back(segment.file);
        m_file.reset();
        return 0;
    };
    if (!m_file || m_fileName != segment.file) {
        Result<std::unique_ptr<FileSource>> opened = FileSource::open(m_source.folder / segment.file);
        if (!opened || opened.value()->format().channels != m_source.channels ||
            opened.value()->format().sampleRateHz != m_source.sampleRateHz)
            return giveUp();
        m_file = opened.take();
        m_fileName = segment.file;
        m_fileFrame = segment.firstFrame;
    }
    if (m_fileFrame != frame && !m_file->seek(frame - segment.firstFrame))
        return giveUp();
    m_fileFrame = frame;
    std::int64_t done = 0;
    const auto frames = static_cast<std::int64_t>(interleaved.size()) / m_source.channels;
    while (done < frames) {
        const std::int64_t got = m_file->read(interleaved.subspan(static_cast<std::size_t>(done * m_source.channels)));
        if (got <= 0) {
            giveUp();
            break;
        }
        done += got;
        m_fileFrame += got;
    }
    return done;
}

PlayedAudio::Source playedSource(const std::filesystem::path &folder, const MeasurementInfo &info,
                                 std::vector<SegmentRecord> segments, std::int64_t endFrame,
                                 const std::vector<CalibrationEntry> &inForce)
{
    PlayedAudio::Source source;
    source.folder = folder;
    source.segments = std::move(segments);
    source.sampleRateHz = info.format.sampleRateHz;
    source.channels = storedChannels(info);
    source.channel = source.channels == 1 ? 1 : info.channel;
    source.endFrame = endFrame;
    const bool hasCurve = !inForce.empty() && !inForce.front().curve.empty() && info.audio == AudioKept::raw;
    if (hasCurve)
        source.correction =
            CorrectionSpec{inForce.front().curve,
                           inForce.front().phase == "linear" ? CorrectionPhase::linear : CorrectionPhase::minimum,
                           inForce.front().taps};
    return source;
}

} // namespace ls
