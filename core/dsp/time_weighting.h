// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decibel.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <span>

namespace ls {

/// The largest and the smallest mean square that was seen.
class LevelRange {
public:
    void add(double meanSquare) noexcept
    {
        m_max = std::max(m_max, meanSquare);
        m_min = std::min(m_min, meanSquare);
    }
    void addMaximum(double meanSquare) noexcept { m_max = std::max(m_max, meanSquare); }
    void addMinimum(double meanSquare) noexcept { m_min = std::min(m_min, meanSquare); }
    void add(const LevelRange &other) noexcept
    {
        m_max = std::max(m_max, other.m_max);
        m_min = std::min(m_min, other.m_min);
    }

    /// Not available before anything was added.
    double maxDbFs() const { return m_max >= 0.0 ? powerToDb(m_max) : notAvailable; }
    double minDbFs() const { return std::isfinite(m_min) ? powerToDb(m_min) : notAvailable; }

private:
    double m_max = -1.0;
    double m_min = HUGE_VAL;
};

/// Exponential time weighting F (125 ms) or S (1 s), in dB of the mean square.
///
/// A one-pole on the squared signal, sample by sample: s += (1 − e^(−1/(fs τ))) (x² − s).
/// Thread: [dsp]. Source: IEC 61672-1:2013, 3.8 and 5.8.
///
/// Convention: the minimum counts from eight time constants after the stream began or was interrupted: before that
/// the average has not settled (at 8 τ it lacks 0.0015 dB) and would report its own rise as quiet.
class TimeWeighting {
public:
    static constexpr double fastSeconds = 0.125;
    static constexpr double slowSeconds = 1.0;

    TimeWeighting(double timeConstantSeconds, int sampleRateHz)
        : m_step(1.0 - std::exp(-1.0 / (timeConstantSeconds * sampleRateHz))),
          m_settlingFrames(std::llround(8.0 * timeConstantSeconds * sampleRateHz))
    {
    }

    void process(std::span<const double> in) noexcept
    {
        double s = m_meanSquare;
        std::size_t i = 0;
        for (; i < in.size() && m_sinceStart < m_settlingFrames; ++i, ++m_sinceStart) {
            s += m_step * (in[i] * in[i] - s);
            m_range.addMaximum(s);
        }
        for (; i < in.size(); ++i) {
            s += m_step * (in[i] * in[i] - s);
            m_range.add(s);
        }
        m_meanSquare = s;
        m_heard = m_heard || !in.empty();
    }

    /// The level now. Not available before the first sample.
    double levelDbFs() const { return m_heard ? powerToDb(m_meanSquare) : notAvailable; }

    /// Extremes since reset().
    const LevelRange &range() const noexcept { return m_range; }

    /// Forgets the extremes; the average goes on.
    void reset() noexcept { m_range = {}; }

    /// Begins the average anew, as after a gap in the stream.
    void restart() noexcept
    {
        m_meanSquare = 0.0;
        m_sinceStart = 0;
        m_heard = false;
    }

private:
    double m_step;
    std::int64_t m_settlingFrames;
    std::int64_t m_sinceStart = 0;
    double m_meanSquare = 0.0;
    LevelRange m_range;
    bool m_heard = false;
};

/// Time weighting I (impulse), in dB of the mean square: an exponential average of 35 ms, and behind it a peak detector
/// that follows every rise at once and falls with 1.5 s, 2.9 dB a second.
///
/// Historic: IEC 60651:1979; IEC 61672-1 no longer has it (its 2002 edition, Annex C, keeps it for those who must).
/// Thread: [dsp].
///
/// Convention: level and extremes are those of the detector, what the needle shows. Its maximum is that of the 35 ms
/// average. Its minimum cannot lie deeper below the last event than 2.9 dB for each second since: it tells how long it
/// was quiet rather than how quiet it was. An interval's maximum includes what still falls from before it. The minimum
/// counts from eight times 35 ms after the stream began or was interrupted.
class ImpulseWeighting {
public:
    static constexpr double riseSeconds = 0.035;
    static constexpr double fallSeconds = 1.5;

    explicit ImpulseWeighting(int sampleRateHz)
        : m_step(1.0 - std::exp(-1.0 / (riseSeconds * sampleRateHz))),
          m_fall(std::exp(-1.0 / (fallSeconds * sampleRateHz))),
          m_settlingFrames(std::llround(8.0 * riseSeconds * sampleRateHz))
    {
    }

    void process(std::span<const double> in) noexcept
    {
        std::size_t i = 0;
        for (; i < in.size() && m_sinceStart < m_settlingFrames; ++i, ++m_sinceStart)
            m_range.addMaximum(advance(in[i]));
        for (; i < in.size(); ++i)
            m_range.add(advance(in[i]));
        m_heard = m_heard || !in.empty();
    }

    /// The level now. Not available before the first sample.
    double levelDbFs() const { return m_heard ? powerToDb(m_held) : notAvailable; }

    /// Extremes since reset().
    const LevelRange &range() const noexcept { return m_range; }

    /// Forgets the extremes; average and detector go on.
    void reset() noexcept { m_range = {}; }

    /// Begins average and detector anew, as after a gap in the stream.
    void restart() noexcept
    {
        m_meanSquare = 0.0;
        m_held = 0.0;
        m_sinceStart = 0;
        m_heard = false;
    }

private:
    double advance(double x) noexcept
    {
        m_meanSquare += m_step * (x * x - m_meanSquare);
        m_held = std::max(m_meanSquare, m_fall * m_held);
        return m_held;
    }

    double m_step;
    double m_fall;
    std::int64_t m_settlingFrames;
    std::int64_t m_sinceStart = 0;
    double m_meanSquare = 0.0;
    double m_held = 0.0;
    LevelRange m_range;
    bool m_heard = false;
};

} // namespace ls
