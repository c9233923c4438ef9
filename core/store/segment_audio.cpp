// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/segment_audio.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace ls {

namespace {

constexpr std::int64_t framesAtOnce = 8192;

class ChainFeed : public SegmentTaker {
public:
    explicit ChainFeed(HashChain &chain) : m_chain(chain) {}
    void addAudio(std::span<const float> interleaved) override { m_chain.addAudio(interleaved); }
    void addUnstored(std::int64_t frames) override { m_chain.addUnstored(frames); }

private:
    HashChain &m_chain;
};

} // namespace

SegmentAudio::SegmentAudio(std::filesystem::path folder, std::vector<SegmentRecord> segments, int sampleRateHz,
                           int channels, std::int64_t firstFrame)
    : m_folder(std::move(folder)),
      m_segments(std::move(segments)),
      m_sampleRateHz(sampleRateHz),
      m_channels(channels),
      m_position(firstFrame),
      m_block(static_cast<std::size_t>(framesAtOnce * channels))
{
    std::erase_if(m_segments, [firstFrame](const SegmentRecord &segment) { return segment.endFrame() <= firstFrame; });
    std::stable_sort(m_segments.begin(), m_segments.end(), [](const SegmentRecord &first, const SegmentRecord &second) {
        return first.firstFrame < second.firstFrame;
    });
}

void SegmentAudio::feed(HashChain &chain, std::int64_t upToFrame)
{
    ChainFeed taker(chain);
    feed(taker, upToFrame);
}

void SegmentAudio::feed(SegmentTaker &taker, std::int64_t upToFrame)
{
    while (m_position < upToFrame) {
        if (m_next == m_segments.size() || m_segments[m_next].firstFrame >= upToFrame) {
            taker.addUnstored(upToFrame - m_position);
            m_position = upToFrame;
            return;
        }
        const SegmentRecord &segment = m_segments[m_next];
        if (segment.firstFrame > m_position) {
            taker.addUnstored(segment.firstFrame - m_position);
            m_position = segment.firstFrame;
        }
        if (!m_source)
            open(segment);
        if (m_source)
            feedFile(taker, upToFrame);
        if (!m_source)
            ++m_next;
    }
}

/// Leaves m_source empty if nothing of it can be read.
void SegmentAudio::open(const SegmentRecord &segment)
{
    const auto fault = [&](Fault::Kind kind, std::string detail) {
        m_faults.push_back(
            {kind, segment.file, std::move(detail), std::max(segment.firstFrame, m_position), segment.endFrame()});
    };
    std::error_code none;
    const std::filesystem::path path = m_folder / segment.file;
    if (!std::filesystem::exists(path, none))
        return fault(Fault::Kind::missing, {});
    Result<std::unique_ptr<FileSource>> opened = FileSource::open(path);
    if (!opened) {
        if (segment.frames > 0)
            fault(Fault::Kind::unreadable, opened.error().detail.inEnglish());
        return;
    }
    const AudioFormat format = opened.value()->format();
    if (format.sampleRateHz != m_sampleRateHz || format.channels != m_channels)
        return fault(Fault::Kind::unreadable, rateAndChannels(format));
    if (segment.firstFrame < m_position && m_next > 0 && m_segments[m_next - 1].endFrame() > segment.firstFrame)
        m_faults.push_back({Fault::Kind::overlapping, segment.file, {}, segment.firstFrame, m_position});
    m_source = opened.take();
    m_sourceFrame = segment.firstFrame;
}

void SegmentAudio::feedFile(SegmentTaker &taker, std::int64_t upToFrame)
{
    const SegmentRecord &segment = m_segments[m_next];
    const std::int64_t until = std::min(upToFrame, segment.endFrame());
    while (m_sourceFrame < until) {
        // Frames before the position only pass.
        const std::int64_t limit = m_sourceFrame < m_position ? std::min(m_position, until) : until;
        const std::int64_t wanted = std::min(framesAtOnce, limit - m_sourceFrame);
        const auto samples = std::span(m_block).first(static_cast<std::size_t>(wanted * m_channels));
        const std::int64_t frames = m_source->read(samples);
        if (frames <= 0) {
            const std::optional<Error> error = m_source->error();
            m_faults.push_back({Fault::Kind::shorter, segment.file, error ? error->detail.inEnglish() : std::string(),
                                std::max(m_sourceFrame, m_position), segment.endFrame()});
            return m_source.reset();
        }
        if (m_sourceFrame >= m_position) {
            taker.addAudio(samples.first(static_cast<std::size_t>(frames * m_channels)));
            m_position += frames;
        }
        m_sourceFrame += frames;
    }
    if (m_sourceFrame >= segment.endFrame())
        endFile();
}

void SegmentAudio::endFile()
{
    const SegmentRecord &segment = m_segments[m_next];
    const auto one = std::span(m_block).first(static_cast<std::size_t>(m_channels));
    if (m_source->read(one) > 0)
        m_faults.push_back({Fault::Kind::longer, segment.file, {}, segment.endFrame(), segment.endFrame()});
    m_source.reset();
}

} // namespace ls
