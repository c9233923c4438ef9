// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/measurement_audio.h"

#include "core/store/file_hash.h"
#include "core/store/hash_chain.h"
#include "core/store/measurement_reader.h"

#include <algorithm>
#include <set>
#include <utility>

namespace ls {

namespace {

/// What the files hold of a second: the samples at their places, and the hash that the recorder made of them.
class Second : public SegmentTaker {
public:
    struct Stored {
        std::int64_t firstFrame = 0;
        std::int64_t frames = 0;
    };

    Second(std::int64_t firstFrame, const AudioFormat &format, std::vector<float> &samples)
        : m_frame(firstFrame),
          m_channels(format.channels),
          m_samples(samples),
          m_chain(format.sampleRateHz, format.channels)
    {
        m_samples.clear();
    }

    void addAudio(std::span<const float> interleaved) override
    {
        const auto frames = static_cast<std::int64_t>(interleaved.size()) / m_channels;
        if (m_stored.empty() || m_stored.back().firstFrame + m_stored.back().frames != m_frame)
            m_stored.push_back({m_frame, 0});
        m_stored.back().frames += frames;
        m_samples.insert(m_samples.end(), interleaved.begin(), interleaved.end());
        m_chain.addAudio(interleaved);
        m_frame += frames;
    }
    void addUnstored(std::int64_t frames) override
    {
        m_samples.resize(m_samples.size() + static_cast<std::size_t>(frames * m_channels), 0.0F);
        m_chain.addUnstored(frames);
        m_frame += frames;
    }

    const std::vector<Stored> &stored() const { return m_stored; }

    Sha256 hash()
    {
        const std::vector<SecondHash> hashes = m_chain.finish();
        return hashes.empty() ? Sha256{} : hashes.front().audio;
    }

private:
    std::int64_t m_frame;
    const int m_channels;
    std::vector<float> &m_samples;
    HashChain m_chain;
    std::vector<Stored> m_stored;
};

} // namespace

std::string_view audioGapName(AudioGap::Reason reason)
{
    switch (reason) {
    case AudioGap::Reason::lost:
        return "lost";
    case AudioGap::Reason::notRecorded:
        return "not_recorded";
    case AudioGap::Reason::fileMissing:
        return "file_missing";
    case AudioGap::Reason::fileUnreadable:
        return "file_unreadable";
    case AudioGap::Reason::altered:
        return "altered";
    }
    return {};
}

std::vector<AudioGap> lostFrames(const std::vector<Event> &events, DiskLosses diskLosses)
{
    using Kind = Event::Kind;
    std::vector<AudioGap> lost;
    for (const Event &event : events) {
        // What a clock shows as lost (clockLoss) has a gap of its own, where the frames are placed.
        const bool isLoss =
            event.kind == Kind::gap || (event.kind == Kind::diskLoss && diskLosses == DiskLosses::include);
        if (isLoss && event.count > 0)
            lost.push_back({AudioGap::Reason::lost, event.frame, event.count});
    }
    return lost;
}

Result<std::int64_t> knownFrames(const MeasurementReader &reader)
{
    if (reader.end())
        return reader.end()->endFrame;
    const Result<std::vector<SegmentRecord>> segments = reader.segments();
    if (!segments)
        return segments.error();
    const Result<std::vector<SecondHash>> hashes = reader.hashes();
    if (!hashes)
        return hashes.error();
    std::int64_t frames = static_cast<std::int64_t>(hashes.value().size()) * reader.info().format.sampleRateHz;
    for (const SegmentRecord &segment : segments.value())
        frames = std::max(frames, segment.endFrame());
    return frames;
}

Result<std::unique_ptr<MeasurementAudio>> MeasurementAudio::open(const std::filesystem::path &folder,
                                                                 const MeasurementReader &reader)
{
    Result<std::vector<SegmentRecord>> segments = reader.segments();
    if (!segments)
        return segments.error();
    Result<std::vector<SecondHash>> hashes = reader.hashes();
    if (!hashes)
        return hashes.error();
    const Result<std::vector<Event>> events = reader.eventsInForce();
    if (!events)
        return events.error();
    const Result<std::int64_t> frames = knownFrames(reader);
    if (!frames)
        return frames.error();
    Content content{segments.take(), hashes.take(), lostFrames(events.value(), DiskLosses::include), frames.value()};
    const MeasurementInfo &info = reader.info();
    const AudioFormat format{info.format.sampleRateHz, storedChannels(info), info.format.sampleType};
    return std::unique_ptr<MeasurementAudio>(new MeasurementAudio(folder, format, std::move(content)));
}

MeasurementAudio::MeasurementAudio(const std::filesystem::path &folder, const AudioFormat &format, Content content)
    : m_format(format),
      m_endFrame(content.endFrame),
      m_segments(content.segments),
      m_lost(std::move(content.lost)),
      m_audio(folder, std::move(content.segments), format.sampleRateHz, format.channels)
{
    for (const SecondHash &hash : content.hashes)
        m_proofs.emplace(hash.second, hash.audio);
}

std::optional<BlockView> MeasurementAudio::next()
{
    while (m_runs.empty() && m_readFrame < m_endFrame)
        readSecond();
    if (m_runs.empty()) {
        if (m_givenFrame >= m_endFrame)
            return std::nullopt;
        const std::int64_t missing = m_endFrame - std::exchange(m_givenFrame, m_endFrame);
        return BlockView{{}, m_format.channels, m_endFrame, missing};
    }
    const Run run = m_runs.front();
    m_runs.pop_front();
    const auto offset = static_cast<std::size_t>((run.firstFrame - m_samplesFrame) * m_format.channels);
    const auto count = static_cast<std::size_t>(run.frames * m_format.channels);
    const BlockView block{std::span<const float>(m_samples).subspan(offset, count), m_format.channels, run.firstFrame,
                          run.firstFrame - m_givenFrame};
    m_givenFrame = block.endFrame();
    return block;
}

/// Cuts the second wherever something begins or ends to be missing.
void MeasurementAudio::readSecond()
{
    const std::int64_t begin = m_readFrame;
    const std::int64_t end = std::min(begin + m_format.sampleRateHz, m_endFrame);
    m_readFrame = end;
    m_samplesFrame = begin;
    Second second(begin, m_format, m_samples);
    m_audio.feed(second, end);
    std::vector<Run> stored;
    for (const Second::Stored &part : second.stored())
        stored.push_back({part.firstFrame, part.frames});

    std::set<std::int64_t> cuts{begin, end};
    const auto cut = [&](std::int64_t first, std::int64_t last) {
        for (const std::int64_t frame : {first, last}) {
            if (frame > begin && frame < end)
                cuts.insert(frame);
        }
    };
    bool isFaulty = false;
    for (const SegmentAudio::Fault &fault : m_audio.faults()) {
        cut(fault.beginFrame, fault.endFrame);
        isFaulty = isFaulty || (fault.beginFrame < end && fault.endFrame > begin);
    }
    for (const AudioGap &gap : m_lost)
        cut(gap.firstFrame, gap.endFrame());
    for (const Run &run : stored)
        cut(run.firstFrame, run.firstFrame + run.frames);

    // What is left of a second whose file is short cannot be proven, and is taken as it is.
    const auto proof = m_proofs.find(begin / m_format.sampleRateHz);
    const bool altered = proof != m_proofs.end() && !isFaulty && !stored.empty() && second.hash() != proof->second;
    if (proof != m_proofs.end())
        m_proofs.erase(proof);
    for (auto from = cuts.begin(), to = std::next(from); to != cuts.end(); ++from, ++to) {
        std::optional<AudioGap> gap = gapAt(*from, stored, altered);
        if (gap) {
            gap->firstFrame = *from;
            gap->frames = *to - *from;
            addGap(*gap);
        } else if (!m_runs.empty() && m_runs.back().firstFrame + m_runs.back().frames == *from) {
            m_runs.back().frames += *to - *from;
        } else {
            m_runs.push_back({*from, *to - *from});
        }
    }
}

std::string MeasurementAudio::fileAt(std::int64_t frame) const
{
    const auto found = std::find_if(m_segments.begin(), m_segments.end(), [frame](const SegmentRecord &segment) {
        return frame >= segment.firstFrame && frame < segment.endFrame();
    });
    return found == m_segments.end() ? std::string() : found->file;
}

/// Why this frame is missing; nothing if it is not.
std::optional<AudioGap> MeasurementAudio::gapAt(std::int64_t frame, const std::vector<Run> &stored, bool altered) const
{
    const bool isLost = std::any_of(m_lost.begin(), m_lost.end(), [frame](const AudioGap &gap) {
        return frame >= gap.firstFrame && frame < gap.endFrame();
    });
    if (isLost)
        return AudioGap{AudioGap::Reason::lost};
    const bool isStored = std::any_of(stored.begin(), stored.end(), [frame](const Run &run) {
        return frame >= run.firstFrame && frame < run.firstFrame + run.frames;
    });
    if (isStored)
        return altered ? std::optional(AudioGap{AudioGap::Reason::altered, 0, 0, fileAt(frame)}) : std::nullopt;
    for (const SegmentAudio::Fault &fault : m_audio.faults()) {
        if (frame >= fault.beginFrame && frame < fault.endFrame)
            return AudioGap{fault.kind == SegmentAudio::Fault::Kind::missing ? AudioGap::Reason::fileMissing
                                                                             : AudioGap::Reason::fileUnreadable,
                            0, 0, fault.file};
    }
    return AudioGap{AudioGap::Reason::notRecorded};
}

void MeasurementAudio::addGap(const AudioGap &gap)
{
    if (!m_gaps.empty() && m_gaps.back().endFrame() == gap.firstFrame && m_gaps.back().reason == gap.reason &&
        m_gaps.back().file == gap.file)
        m_gaps.back().frames += gap.frames;
    else
        m_gaps.push_back(gap);
}

} // namespace ls
