// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decibel.h"
#include "core/dsp/band_filter.h"
#include "core/dsp/half_band.h"
#include "core/dsp/time_weighting.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace ls {

/// What one band is over an interval. Intervals of the same band can be added.
struct BandInterval {
    double energy = 0.0;      ///< sum of the squares of the band's samples
    std::int64_t samples = 0; ///< at the band's own rate, which may be lower than the stream's
    LevelRange fast;          ///< of the level with time weighting F

    /// Not available before the first sample, and in a band that the rate does not hold.
    double leqDbFs() const { return samples > 0 ? powerToDb(energy / static_cast<double>(samples)) : notAvailable; }

    void add(const BandInterval &other) noexcept
    {
        energy += other.energy;
        samples += other.samples;
        fast.add(other.fast);
    }
};

/// Levels in the 34 third-octave bands from 10 Hz to 20 kHz and the 11 octave bands from 16 Hz to 16 kHz of one
/// channel, by filters in the time domain: Leq, F, largest and smallest F.
///
/// Shape: bands in the order of bands(width). What the rate does not hold is not available (isBandWithin()).
/// Thread: [dsp]; process() neither allocates nor fails. Source: IEC 61260-1:2014, class 1; time weighting F of
/// IEC 61672-1:2013.
///
/// Design: the stream's rate is halved again and again down to 600–1200 Hz, and each band is filtered at the lowest
/// rate that leaves its upper edge below 0.3 of it. (10 Hz at 192 kHz would ask too much even of doubles, and cost as
/// much as 10 kHz.) The three zeros at 0 Hz that all filters share are taken once for a stage, as third differences of
/// its samples. Behind these the filters compute with floats, twice as many side by side as doubles: the loud
/// low tones that would drown a quiet band in their rounding are gone by then. Only at the lowest rate, of which a band
/// may be a three-hundredth, they compute with doubles. Error (tst_octave_filters): sine at midband and pink noise
/// within 0.01 dB; 0.36 dB to spare in the pass band of the mask; under a full tone of 100 Hz the bands above 1 kHz go
/// down to -150 dB as they should.
///
/// Convention: the stream is measured in whole quanta of quantumFrames(), the time of one sample at the lowest rate
/// (64 frames, 1.3 ms, at 48 kHz); up to one quantum waits for the next call. The results do not depend on how the
/// stream is cut. The level F is taken up to four times per quantum. Its smallest counts from eight time constants,
/// and the time the filter needs to settle, after the stream began or was interrupted, as in TimeWeighting.
class OctaveBands {
public:
    explicit OctaveBands(int sampleRateHz);

    void process(std::span<const double> in) noexcept;

    /// Since reset().
    std::span<const BandInterval> interval(BandWidth width) const noexcept;

    /// F now, in dB of the mean square. Not available before the first quantum.
    double fastDbFs(BandWidth width, std::size_t band) const;

    std::int64_t quantumFrames() const noexcept { return static_cast<std::int64_t>(m_quantum); }

    /// Begins a new interval; filters and averages go on.
    void reset() noexcept;
    /// Begins the filters and averages anew, as after a gap in the stream. The interval goes on.
    void restart() noexcept;

private:
    static constexpr std::size_t thirdOctaves = 34;
    static constexpr std::size_t octaves = 11;
    static constexpr std::size_t groupLanes = 8;

    // Bands of one rate, each value beside its neighbours'.
    template <class T>
    struct Group {
        using Lanes = std::array<T, groupLanes>;
        // w = x − a1 w₁ − a2 w₂ and y = w + b1 w₁ + b2 w₂, with w₁ and w₂ the last two w
        struct Section {
            Lanes b1{}, b2{}, a1{}, a2{}, last{}, lastButOne{};
        };
        std::array<Section, 3> sections;
        // Powers, all before the filter's gain:
        Lanes meanSquare{}; // F now
        Lanes largest{};
        Lanes smallest{};
        std::array<double, groupLanes> energy{}; // since reset
        std::array<double, groupLanes> powerGain{};
        Lanes settledAfter{};                       // ticks since restart
        std::array<std::size_t, groupLanes> band{}; // thirds first, then octaves
        std::size_t used = 0;
    };
    template <class T>
    struct Bank {
        std::vector<Group<T>> groups;
        std::vector<T> differences; // third differences of the stage's samples
    };
    struct Stage {
        Bank<float> floats; // of every stage but the last
        Bank<double> doubles;
        std::vector<double> samples;
        std::array<double, 3> before{}; // the last three samples before them, the oldest first
        double rateHz = 0.0;
        std::size_t samplesPerTick = 1;
        std::size_t ticksPerQuantum = 1;
        double step = 0.0;        // of the time weighting, per tick
        double ticks = 0.0;       // since restart
        std::int64_t counted = 0; // samples since reset
    };
    using Kernel = void (*)(Stage &stage, std::size_t count);

    template <class T>
    static void takeDifferences(Bank<T> &bank, Stage &stage, std::size_t count) noexcept;
    template <class V, class T>
    static void run(Group<T> &group, const Bank<T> &bank, const Stage &stage, std::size_t count) noexcept;
    template <class Floats, class Doubles>
    static void runBoth(Stage &stage, std::size_t count) noexcept;
    static void runBaseline(Stage &stage, std::size_t count) noexcept;
    static void runAvx2(Stage &stage, std::size_t count) noexcept;
    static void runAvx512(Stage &stage, std::size_t count) noexcept;
    static Kernel fastestKernel() noexcept;

    void addBand(const Band &band, std::size_t index);
    template <class T>
    static void addBand(Bank<T> &bank, const Stage &stage, const Band &band, std::size_t index);
    /// Calls `use` with each group of floats and of doubles.
    template <class Use>
    static void forEachGroup(Stage &stage, const Use &use);
    void compute(std::size_t frames) noexcept;
    void publish() noexcept;

    const double m_sampleRateHz;
    std::size_t m_quantum = 1;
    std::size_t m_pending = 0; // frames that wait in the first stage
    Kernel m_kernel;
    std::vector<Stage> m_stages;
    std::vector<HalfBand> m_halvings; // from each stage to the next
    std::array<BandInterval, thirdOctaves + octaves> m_intervals{};
    std::array<double, thirdOctaves + octaves> m_fast{}; // mean square; below 0 before there is one
};

} // namespace ls
