// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace ls {

/// Finds frames that went missing on their way without anyone saying so, by setting what arrived against a clock.
///
/// A block that ends at frame n of the stream and arrives at time t is e = t − n / rate late. Scheduling only ever adds
/// to e, so the least e of a second, the *lower envelope*, is steady to well below a millisecond, except that it
/// follows the drift of the card's crystal, at most 300 ppm. Lost frames lift it for good: a step of 4 ms or more in
/// two windows running is a loss, and the step is its length. Late blocks and bursts lift single blocks and change
/// nothing. Every loss of 5 ms and more is so found within 3 s; smaller ones are not told apart from drift. Where
/// blocks are fetched by a timer, the envelope wanders with its phase, by up to its period: then the least step is
/// longer by that.
///
/// No clock and no allocation in here. Thread: whichever one delivers the blocks.
class GapDetector {
public:
    /// Positions are those the stream had when the blocks came: without the loss.
    struct Loss {
        std::int64_t frames = 0;
        std::int64_t earliestFrame = 0; ///< the last position known to be before it
        std::int64_t latestFrame = 0;   ///< the first position known to be after it
    };

    /// `pollSeconds`: the period in which blocks are fetched; 0 where they come by themselves.
    explicit GapDetector(int sampleRateHz, double pollSeconds = 0.0);

    /// A block has arrived at `timeNs`, of a clock that is never set, and ends at position `endFrame` of the stream.
    /// After a Loss the caller moves its positions on by Loss::frames, from the next block on.
    std::optional<Loss> arrived(std::int64_t timeNs, std::int64_t endFrame) noexcept;

    /// By how many frames a block that ends at `endFrame` and arrives at `timeNs` is behind the lower envelope: what is
    /// missing before it, if it comes without delay. 0 before anything has arrived.
    std::int64_t framesBehind(std::int64_t timeNs, std::int64_t endFrame) const noexcept;

    /// How much faster the card's clock is than ours, in parts per million. Settles within a minute; losses do not
    /// count.
    double driftPpm() const noexcept { return -m_slope * 1e6; }

private:
    struct Point {
        double seconds = 0.0;  // when it arrived, since the first block
        double lateness = 0.0; // e, in seconds
        std::int64_t endFrame = 0;
    };

    Point pointAt(std::int64_t timeNs, std::int64_t endFrame) const noexcept;
    double baselineAt(double seconds) const noexcept;
    void remember(const Point &point) noexcept;
    std::optional<Loss> closeWindow() noexcept;
    Loss place(double stepSeconds) const noexcept;
    void learnDrift(double seconds, double lateness) noexcept;

    double m_sampleRateHz;
    double m_leastStep; // in seconds
    bool m_hasOrigin = false;
    std::int64_t m_originNs = 0;
    std::int64_t m_originFrame = 0;

    double m_windowBegin = 0.0;
    std::optional<Point> m_lowest; // of the window

    bool m_hasBaseline = false;
    double m_baseline = 0.0; // at m_baselineSeconds
    double m_baselineSeconds = 0.0;
    std::optional<double> m_suspectedStep; // of the window before

    // The line through the lower envelope, older windows counting less and less.
    double m_slope = 0.0;
    double m_weight = 0.0;
    double m_meanSeconds = 0.0;
    double m_meanLateness = 0.0;
    double m_spread = 0.0;
    double m_covariance = 0.0;

    static constexpr std::size_t ringPoints = 512; // of the last 4 s, to find the place
    std::array<Point, ringPoints> m_ring{};
    std::size_t m_ringCount = 0; // ever remembered since it was emptied
};

} // namespace ls
