// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audio_drain.h"

#include <algorithm>

namespace ls {

namespace {

constexpr std::int64_t writeFrames = 16384; // at most this much in one write

} // namespace

AudioDrain::AudioDrain(const AudioFileFormat &format, BlockQueue &queue, AudioSegments &segments, RecordingProof &proof,
                       TriggeredAudio *trigger, StallWatch &watch)
    : m_channels(format.stream.channels),
      m_queue(queue),
      m_segments(segments),
      m_proof(proof),
      m_trigger(trigger),
      m_watch(watch),
      m_audio(format, static_cast<std::size_t>(writeFrames)),
      m_silence(static_cast<std::size_t>(writeFrames * m_channels))
{
}

void AudioDrain::drain()
{
    while (drainOne()) {}
}

/// One write; false when there is nothing to do now.
bool AudioDrain::drainOne()
{
    m_watch.turn(steadyClockNs());
    m_segments.retry();
    if (m_segments.isWaiting())
        return false;
    TriggeredAudio::Stretch next{true, writeFrames};
    if (m_trigger != nullptr)
        next = m_trigger->from(m_taken);
    const std::int64_t most = std::min(next.frames, writeFrames);
    if (most == 0)
        return false;
    if (m_gapLeft > 0) {
        const std::int64_t frames = std::min(m_gapLeft, most);
        if (next.kept)
            store(std::span<const float>(m_silence).first(static_cast<std::size_t>(frames * m_channels)));
        else if (!leaveOut(frames))
            return false;
        m_taken += frames;
        m_gapLeft -= frames;
        return true;
    }
    const BlockView block = m_queue.front(most);
    if (block.samples.empty())
        return false;
    if (block.gapFrames > 0 && !m_gapIsTaken) {
        bringOutRest();
        m_gapLeft = block.gapFrames;
        m_gapIsTaken = true;
        return true;
    }
    if (next.kept)
        store(m_audio.process(block));
    else if (!leaveOut(block.frames()))
        return false;
    m_taken += block.frames();
    m_queue.pop(block.frames());
    m_gapIsTaken = false;
    return true;
}

void AudioDrain::store(std::span<const float> samples)
{
    m_segments.write(m_position, samples);
    m_position += static_cast<std::int64_t>(samples.size()) / m_channels;
}

/// The next frames come into no file; false as long as what comes before them is not in one.
bool AudioDrain::leaveOut(std::int64_t frames)
{
    if (m_position < m_taken)
        bringOutRest();
    m_segments.end();
    if (m_segments.isWaiting())
        return false;
    m_position = m_taken + frames;
    m_segments.skipTo(m_position);
    m_proof.addUnstored(m_position);
    return true;
}

/// What the correction still holds; it begins anew after that.
void AudioDrain::bringOutRest()
{
    for (std::span<const float> rest = m_audio.flush(); !rest.empty(); rest = m_audio.flush())
        store(rest);
    m_audio.restart();
}

bool AudioDrain::drainToEnd(std::int64_t endFrame)
{
    drain();
    if (m_segments.isWaiting() || m_gapLeft > 0 || m_queue.framesQueued() > 0)
        return false;
    if (!m_endIsGiven) {
        m_endIsGiven = true;
        bringOutRest();
        m_gapLeft = endFrame - m_taken;
        drain();
    }
    if (m_gapLeft > 0 || m_segments.isWaiting())
        return false;
    m_segments.end();
    return !m_segments.isWaiting();
}

} // namespace ls
