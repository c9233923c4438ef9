// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/eight_at_once.h"
#include "core/dsp/leq.h"
#include "core/dsp/time_weighting.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace ls {

/// What is kept over an interval of one weighted signal. Intervals of the same signal can be added.
struct WeightedInterval {
    Leq leq;
    LevelRange fast;
    LevelRange slow;
    LevelRange impulse;

    void add(const WeightedInterval &other) noexcept
    {
        leq.add(other.leq);
        fast.add(other.fast);
        slow.add(other.slow);
        impulse.add(other.impulse);
    }
};

/// The levels of one channel with the frequency weightings A, C and Z at once: Leq, and F, S and I with their extremes.
///
/// It measures what FrequencyWeighting, TimeWeighting, ImpulseWeighting and Leq do one after the other, at a tenth of
/// their cost (tst_weighted_levels compares). The filters take eight samples at once (EightAtOnce); A is C and one
/// section more, so both have one state. The time weightings take four samples at once in the same way.
///
/// Shape: the chunks that process() gets must not depend on the blocks of the stream: a cut between two samples that
/// would have been taken at once can change the last bits. The Analyzer cuts at its own boundaries.
/// Thread: [dsp]; process() neither allocates nor fails.
///
/// Convention: the averages are exact, but F, S and I are looked at every fourth sample, so a maximum can read low by
/// as much as they fall in three: below 0.003 dB for F and 0.01 dB for I at 44.1 kHz. The minimum counts from the first
/// chunk that begins after the average has settled (see TimeWeighting).
class WeightedLevels {
public:
    enum Weighting : std::size_t { A, C, Z };
    static constexpr std::size_t weightings = 3;

    explicit WeightedLevels(int sampleRateHz);

    /// Measures a chunk; the C-weighted samples go to `cWeighted`, which is as long.
    void process(std::span<const double> in, std::span<double> cWeighted) noexcept;

    /// Of the last chunk.
    const WeightedInterval &chunk(Weighting weighting) const noexcept { return m_chunk[weighting]; }

    /// The level now. Not available before the first sample.
    double fastDbFs(Weighting weighting) const { return levelDbFs(weighting, fast); }
    double slowDbFs(Weighting weighting) const { return levelDbFs(weighting, slow); }
    double impulseDbFs(Weighting weighting) const { return levelDbFs(weighting, impulse); }

    /// Begins filters and averages anew, as after a gap in the stream.
    void restart() noexcept;
    /// Begins the averages anew; the filters go on.
    void restartAverages() noexcept;

private:
    using Filter = EightAtOnce<4>;
    using Samples = Filter::Samples;
    using State = Filter::State;
    static constexpr std::size_t atOnce = Filter::count;
    static constexpr std::size_t states = Filter::states;
    static constexpr std::size_t lastOfC = 2; // sections: three are C, and the fourth makes A of it
    static constexpr std::size_t lastOfA = 3;
    static constexpr std::size_t statesOfC = 6;
    static constexpr std::size_t perTick = 4;

    enum Detector : std::size_t { fast, slow, impulse, energy };
    static constexpr std::size_t detectors = 4;
    using Detectors = std::array<double, detectors>;

    // Their weights likewise.
    struct alignas(64) Averaging {
        std::array<Detectors, perTick> ofInput{}; // of the squares, the oldest first
        Detectors ofItself{};
        Detectors ofItselfByOne{};
        Detectors held{}; // what the detector of I keeps in a tick; 0 for the others
        Detectors heldByOne{};
    };
    struct alignas(32) Meter {
        Detectors average{}; // energy: the sum of the chunk
        Detectors shown{};   // the same, but for I
        Detectors largest{};
        Detectors smallest{};
    };
    struct alignas(64) Squares {
        std::array<Samples, weightings> of{};
    };
    struct Core {
        Filter filter;
        Averaging averaging;
        alignas(64) State state{};
        std::array<Meter, weightings> meters;
    };
    using Kernel = void (*)(Core &core, const double *in, double *cWeighted, std::size_t count);

    template <class Wide, class Narrow>
    static void run(Core &core, const double *in, double *cWeighted, std::size_t count) noexcept;
    template <class V>
    static void filterEight(const Filter &filter, State &state, const double *in, double *a, double *c) noexcept;
    template <class V>
    static void averageEight(const Averaging &averaging, Meter &meter, const Samples &squares) noexcept;
    static void runBaseline(Core &core, const double *in, double *cWeighted, std::size_t count) noexcept;
    static void runAvx2(Core &core, const double *in, double *cWeighted, std::size_t count) noexcept;
    static void runAvx512(Core &core, const double *in, double *cWeighted, std::size_t count) noexcept;
    static Kernel fastestKernel() noexcept;

    void prepareAveraging(int sampleRateHz);
    void oneSample(double x, double &cWeighted) noexcept;
    void beginChunk() noexcept;
    void endChunk(std::size_t frames) noexcept;
    double levelDbFs(Weighting weighting, Detector detector) const
    {
        return m_sinceStart > 0 ? powerToDb(m_core.meters[weighting].shown[detector]) : notAvailable;
    }

    Core m_core;
    Kernel m_kernel;
    std::array<std::int64_t, detectors> m_settlingFrames{};
    std::int64_t m_sinceStart = 0; // frames
    std::array<WeightedInterval, weightings> m_chunk;
};

} // namespace ls
