// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/block_queue.h"
#include "core/store/audio_segments.h"
#include "core/store/recording_proof.h"
#include "core/store/stall_watch.h"
#include "core/store/stored_audio.h"
#include "core/store/triggered_audio.h"

#include <cstdint>
#include <span>
#include <vector>

namespace ls {

/// Takes a recording's audio out of its queue and gives it to the files, as it is stored: gaps as silence, without what
/// the trigger does not keep. Frames count from the beginning of the recording, as do the queue's.
///
/// Thread: the disk thread, but for [any].
class AudioDrain {
public:
    /// `trigger`: or null, then everything is kept. `watch` is told before each write. All of these outlive it.
    AudioDrain(const AudioFileFormat &format, BlockQueue &queue, AudioSegments &segments, RecordingProof &proof,
               TriggeredAudio *trigger, StallWatch &watch);

    /// Before the first drain(): one channel, with this correction taken away; as StoredAudio.
    void takeChannel(int channel, const CorrectionDesign *correction) { m_audio.takeChannel(channel, correction); }

    /// Takes what can be taken: until the queue is empty, the disk refuses, or the trigger has not decided.
    void drain();

    /// Nothing more is pushed: what is missing up to `endFrame` becomes silence. True once everything is in a file,
    /// and the last one is closed; else to be called again.
    bool drainToEnd(std::int64_t endFrame);

    /// Up to here audio was given to the files, or left out.
    std::int64_t position() const { return m_position; }

private:
    bool drainOne();
    void store(std::span<const float> samples);
    bool leaveOut(std::int64_t frames);
    void bringOutRest();

    const int m_channels;
    BlockQueue &m_queue;
    AudioSegments &m_segments;
    RecordingProof &m_proof;
    TriggeredAudio *const m_trigger;
    StallWatch &m_watch;
    StoredAudio m_audio;
    std::vector<float> m_silence; // of the longest write
    std::int64_t m_taken = 0;     // up to here the queue's audio was taken; a correction holds the last of it
    std::int64_t m_position = 0;
    std::int64_t m_gapLeft = 0; // of a gap that is being written
    bool m_gapIsTaken = false;  // that of the block at the front
    bool m_endIsGiven = false;
};

} // namespace ls
