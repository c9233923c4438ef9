// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/audio_segments.h"
#include "core/store/segment_ending.h"

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace ls {

/// Completes the audio files that have been closed: loudness and markers into them, on the disk, hashed.
///
/// It runs beside the disk thread, so that a change of files does not hold up the audio.
/// Thread: the log thread.
class SegmentFinisher {
public:
    struct Setup {
        int sampleRateHz = 0;
        /// The meters hear what is in the files: one channel, and no correction that is not in them. Else the loudness
        /// is not that of the file, and the file does not tell it.
        bool tellsLoudness = false;
    };
    using Tell = std::function<void(const Event &)>;
    SegmentFinisher(Setup setup, Tell tell);

    /// The file that is being written.
    void follow(const AudioSegment &segment);
    /// One that nothing more is written to.
    void add(AudioSegment segment);

    /// Rows, in order, of which some may have been told before.
    void tell(std::span<const LogRow> rows);
    void tellMarker(const Event &marker);

    /// Goes on: files whose rows have all come (those up to `rowsUpTo`) are completed, and hashed a piece at a time.
    /// Gives the records that have changed.
    std::vector<AudioSegment> step(std::int64_t rowsUpTo);

    bool isIdle() const { return m_ended.empty(); }

private:
    struct Ended {
        AudioSegment segment;
        bool finished = false;
        std::optional<Sha256Sum> hash;
        std::int64_t hashedBytes = 0;
    };
    struct Heard {
        StretchLoudness loudness;
        std::int64_t upTo = 0;
    };
    void finish(Ended &ended);
    bool hashPiece(Ended &ended) const;
    AudioFileEnding endingOf(const SegmentRecord &record) const;

    const Setup m_setup;
    const Tell m_tell;
    std::deque<Ended> m_ended;
    std::map<std::int64_t, Heard> m_heard; // by first frame
    std::vector<Event> m_markers;
};

} // namespace ls
