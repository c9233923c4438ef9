// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decibel.h"
#include "core/measure/measurement.h"
#include "core/store/trigger_options.h"

#include <cstdint>
#include <optional>

namespace ls {

/// An exceedance of the threshold, and the audio that is kept of it. Levels are dBFS, as the rows have them.
struct TriggerEvent {
    std::int64_t beginFrame = 0; ///< of the audio, pre-roll included
    std::int64_t endFrame = 0;   ///< post-roll included

    std::int64_t exceedanceBegin = 0; ///< from the first row above the threshold
    std::int64_t exceedanceEnd = 0;   ///< to the end of the last one
    std::int64_t gapFrames = 0;       ///< of these, not measured: the levels are of the rest
    double LAeqDbFs = notAvailable;   ///< of the exceedance: from its begin to its end
    double LAFmaxDbFs = notAvailable;
    double LAEDb = notAvailable; ///< LAeq + 10 lg(T / 1 s), T the time measured. Source: IEC 61672-1:2013, 3.12
};

/// Decides, row by row, which audio a trigger keeps.
///
/// A row is above the threshold when its reading is greater; of a running level the row's maximum counts. Audio is kept
/// from `preSeconds` before such a row to `postSeconds` after it. Stretches that touch, or lie closer together than
/// `gapSeconds`, are one, and one TriggerEvent.
///
/// A row without a reading (all of it lost, or nothing measured yet) is not above the threshold, and its time passes as
/// any other; so does the time of rows that never came. Lost frames do not enter LAeq and LAE.
///
/// A value; nothing allocates. Memory for audio: what is not decided yet is never longer than `preSeconds` +
/// `gapSeconds` and a row.
class TriggerGate {
public:
    /// No audio lies before `firstFrame`.
    TriggerGate(const TriggerOptions &options, int sampleRateHz, std::int64_t firstFrame = 0);

    /// What a row decided. `ended` is about what came before `keepFrom`.
    struct Decision {
        std::optional<TriggerEvent> ended;    ///< the audio that was being kept ends, at its endFrame
        std::optional<std::int64_t> keepFrom; ///< audio is kept from this frame on
    };

    /// The next row: later than the one before, not necessarily next to it.
    Decision row(const LogRow &row) noexcept;

    /// The stream has ended at `endFrame`: what is kept ends there at the latest.
    std::optional<TriggerEvent> finish(std::int64_t endFrame) noexcept;

    void moveThreshold(double dB) noexcept { m_thresholdDb += dB; }

    /// Whether audio is being kept: from the event's beginFrame to decidedFrame() for certain.
    bool isKeeping() const noexcept { return m_keeping; }

    /// All before this frame is decided: kept while isKeeping(), else not. It can lie ahead of the stream.
    std::int64_t decidedFrame() const noexcept;

private:
    void extend(const LogRow &row, bool above) noexcept;
    bool isOneWith(std::int64_t nextBegin) const noexcept;
    TriggerEvent end(std::int64_t streamEnd) noexcept;

    /// What has been measured since the exceedance began.
    struct Sum {
        double energy = 0.0; // of A-weighted samples, times their number
        std::int64_t frames = 0;
        double LAFmaxDbFs = notAvailable;
    };

    Metric m_metric;
    double m_thresholdDb;
    int m_sampleRateHz;
    std::int64_t m_preFrames;
    std::int64_t m_postFrames;
    std::int64_t m_gapFrames;

    bool m_keeping = false;
    std::int64_t m_keptEnd; // nothing before is kept, but the event that runs
    std::int64_t m_reached; // end of the last row
    TriggerEvent m_event;   // while keeping
    Sum m_sum;              // to the end of the exceedance
    Sum m_pending;          // to the last row: becomes m_sum if the level rises again
};

} // namespace ls
