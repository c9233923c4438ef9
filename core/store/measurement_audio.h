// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/block.h"
#include "core/base/result.h"
#include "core/measure/event.h"
#include "core/store/measurement_info.h"
#include "core/store/segment_audio.h"

#include <cstdint>
#include <deque>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ls {

class MeasurementReader;

/// Frames of a measurement of which its audio tells nothing, and why.
struct AudioGap {
    enum class Reason {
        lost,           ///< they never arrived, or the disk could not take them: silence stands in their place
        notRecorded,    ///< no file was to hold them: there was no trigger, or no audio is kept
        fileMissing,    ///< `file` is not there
        fileUnreadable, ///< `file` cannot be read from here on
        altered,        ///< `file` holds other samples than were recorded
    };
    Reason reason{};
    std::int64_t firstFrame = 0;
    std::int64_t frames = 0;
    std::string file = {}; ///< whose fault it is; empty for the first two

    std::int64_t endFrame() const { return firstFrame + frames; }
    /// Not as it was recorded.
    bool isFault() const { return reason > Reason::notRecorded; }
};

/// The name in JSON, `not_recorded`, never translated.
std::string_view audioGapName(AudioGap::Reason reason);

/// What was lost while recording, by these events. Of what the disk lost there are levels.
enum class DiskLosses { leaveOut, include };
std::vector<AudioGap> lostFrames(const std::vector<Event> &events, DiskLosses diskLosses);

/// The length of a measurement; of one that is not finished, as far as files and proofs go.
Result<std::int64_t> knownFrames(const MeasurementReader &reader);

/// The audio of a measurement as one stream, its files joined in the order of their frames, read second by second.
/// Only what was recorded comes out: each second is compared with the proof that was made of it then, and everything
/// else, the silence in the place of lost frames included, is a gap. Memory does not depend on the length.
///
/// Frames count from the measurement's beginning. Thread: any one.
class MeasurementAudio {
public:
    /// Errors: those of `reader`.
    static Result<std::unique_ptr<MeasurementAudio>> open(const std::filesystem::path &folder,
                                                          const MeasurementReader &reader);

    /// Of the files: calibrated audio has one channel.
    const AudioFormat &format() const { return m_format; }
    /// The measurement's length, also where there is no audio.
    std::int64_t endFrame() const { return m_endFrame; }

    /// What comes next, at most a second, and how much is missing before it; the last may be nothing but missing.
    /// Nothing at the end. Valid until the next call.
    std::optional<BlockView> next();

    /// What was found missing so far, by frame; what touches and has the same reason is one.
    const std::vector<AudioGap> &gaps() const { return m_gaps; }

private:
    struct Content {
        std::vector<SegmentRecord> segments;
        std::vector<SecondHash> hashes;
        std::vector<AudioGap> lost;
        std::int64_t endFrame = 0;
    };
    struct Run {
        std::int64_t firstFrame = 0;
        std::int64_t frames = 0;
    };
    MeasurementAudio(const std::filesystem::path &folder, const AudioFormat &format, Content content);
    void readSecond();
    std::string fileAt(std::int64_t frame) const;
    std::optional<AudioGap> gapAt(std::int64_t frame, const std::vector<Run> &stored, bool altered) const;
    void addGap(const AudioGap &gap);

    const AudioFormat m_format;
    const std::int64_t m_endFrame;
    const std::vector<SegmentRecord> m_segments;
    std::map<std::int64_t, Sha256> m_proofs; // of the audio of seconds still to come
    const std::vector<AudioGap> m_lost;
    SegmentAudio m_audio;
    std::int64_t m_readFrame = 0;  // up to here it has been read
    std::int64_t m_givenFrame = 0; // up to here it has been handed out
    std::vector<float> m_samples;  // of the last second
    std::int64_t m_samplesFrame = 0;
    std::deque<Run> m_runs; // of it, still to be handed out
    std::vector<AudioGap> m_gaps;
};

} // namespace ls
