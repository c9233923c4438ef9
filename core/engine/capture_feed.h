// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/block_queue.h"
#include "core/engine/gap_detector.h"
#include "core/engine/sample_layout.h"
#include "core/measure/event.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace ls {

/// What both device inputs share: takes a device's bytes, and pushes them into the queue so that the stream's time
/// stays true, whatever goes missing on the way.
///
/// A loss that nobody announced is found by the clock, and pushed as a gap before the next block. After an interruption
/// the first half second is held back: not before is the lower envelope of its delay known, and with it, to a few
/// milliseconds, how much is missing.
///
/// Nothing here locks, allocates or waits. Thread: whichever one delivers; it is the queue's producer.
class CaptureFeed {
public:
    struct Delivered {
        std::optional<Event> loss;             ///< clockLoss
        std::optional<std::int64_t> backFrame; ///< an interruption has ended: the first frame after it
    };

    /// `pollSeconds`: see GapDetector.
    CaptureFeed(std::shared_ptr<BlockQueue> queue, const AudioFormat &format, SampleLayout layout,
                double pollSeconds = 0.0);

    /// Whole frames that have arrived at `nowNs` of captureClockNs().
    Delivered deliver(std::span<const std::byte> bytes, std::int64_t nowNs) noexcept;

    /// The sound server tells that `frames` are missing here.
    void hole(std::int64_t frames) noexcept;

    /// Nothing comes from here on: the device is away or suspended. How much will be missing shows when it is back.
    void interrupt() noexcept;
    /// Until enough has come again.
    bool isInterrupted() const noexcept { return m_isInterrupted; }

    /// The stream ends now: pushes what was held back, or what is missing up to here.
    void finish(std::int64_t nowNs) noexcept;

    /// Where the stream stands.
    std::int64_t frame() const noexcept { return m_queue->endFrame(); }

    /// See GapDetector.
    double driftPpm() const noexcept { return m_detector.driftPpm(); }

private:
    bool take(std::span<const float> samples) noexcept;
    void push(std::span<const float> samples) noexcept;
    std::int64_t release() noexcept;

    const std::shared_ptr<BlockQueue> m_queue;
    const std::size_t m_channels;
    const SampleLayout m_layout;
    const std::int64_t m_pauseFrames;
    GapDetector m_detector;
    std::vector<float> m_samples; // converted
    std::int64_t m_gapFrames = 0; // missing before the next block

    bool m_isInterrupted = false;
    std::vector<float> m_held;
    std::size_t m_heldSamples = 0;
    std::int64_t m_heldSinceNs = 0;
    std::int64_t m_deliveredNs = 0;
    std::int64_t m_leastBehind = 0;
};

} // namespace ls
