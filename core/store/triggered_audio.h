// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/event.h"
#include "core/store/trigger_gate.h"

#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace ls {

/// Which audio of a recording a trigger keeps: decided by the log thread as the rows come, carried out by the disk
/// thread. Frames count from the beginning of the recording.
class TriggeredAudio {
public:
    TriggeredAudio(const TriggerOptions &options, int sampleRateHz)
        : m_metric(options.metric),
          m_gate(options, sampleRateHz)
    {
    }

    /// [log] The next rows. Gives the exceedances that have ended.
    std::vector<Event> add(std::span<const LogRow> rows);
    /// [log] From this frame on the same sound has another level in dBFS, by so many dB: a threshold of sound moves
    /// with it.
    void moveThreshold(std::int64_t fromFrame, double dB);
    /// [log] No more rows come, and the recording ends there.
    std::optional<Event> finish(std::int64_t endFrame);

    /// What is to be done with the audio from a frame on.
    struct Stretch {
        bool kept = true;
        std::int64_t frames = 0; ///< at least so many; 0: not decided yet
    };
    /// [disk] Frames only go up.
    Stretch from(std::int64_t frame);

    /// [any] The last row was kept, as an exceedance or what belongs to one.
    bool isKeeping() const;

private:
    struct Kept {
        std::int64_t begin = 0;
        std::int64_t end = 0;
    };
    void take(const TriggerGate::Decision &decision, std::vector<Event> &events);

    struct Move {
        std::int64_t fromFrame = 0;
        double dB = 0.0;
    };
    const Metric m_metric;
    TriggerGate m_gate;       // [log]
    std::deque<Move> m_moves; // [log] of its threshold, that are still to come
    mutable std::mutex m_lock;
    std::deque<Kept> m_kept;
    std::int64_t m_decidedUpTo = 0;
};

} // namespace ls
