// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/loudness_histogram.h"
#include "core/dsp/percentiles.h"
#include "core/measure/level_offsets.h"
#include "core/measure/measurement.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace ls {

/// A third octave over a range, in the range's unit; NaN: not available.
struct RangeBand {
    double leqDb = notAvailable;
    double maxDb = notAvailable; ///< largest Fast level
    double l90Db = notAvailable; ///< exceeded in 90 % of its seconds, by their Leq
};

/// What can be told of a range of a measurement.
struct RangeReadings {
    LevelUnit unit = LevelUnit::dbFs;
    int sampleRateHz = 0;
    std::int64_t rows = 0;
    std::int64_t measuredFrames = 0;     ///< that the levels are of
    std::int64_t gapFrames = 0;          ///< missing
    std::int64_t uncalibratedFrames = 0; ///< left out, because only the rest has a level in dB SPL
    std::int64_t clippedSamples = 0;     ///< at or beyond full scale
    std::int64_t levelSamples = 0;       ///< of LAF, that the percentiles are of

    /// Levels in the unit, everything else in its own. Of the catalogue: Leq, LAE, max, min, peaks, LAF1 to LAF99,
    /// loudness (maxima, integrated, range), true peak, RMS, DC. What stands only at an instant (LAF, momentary …) is
    /// not available.
    Readings readings;
    /// 10 Hz to 20 kHz, as bands(BandWidth::thirdOctave); empty without band rows.
    std::vector<RangeBand> thirdOctaves;

    double measuredSeconds() const { return sampleRateHz > 0 ? static_cast<double>(measuredFrames) / sampleRateHz : 0; }
};

/// Combines the rows of a measurement that lie in a range, in their order. Memory does not depend on the range's
/// length. Whoever feeds it decides which rows those are: usually those that begin in the range and overlap nothing
/// that is excluded.
///
/// Energies are summed, in dB SPL where there is a calibration, so a range over which it changes is right; decibels are
/// never averaged. LN are of LAF once in each row, from classes of 0.1 dB (Percentiles), without the first second of
/// the measurement and without the second after a gap, in which F has not settled. Integrated loudness and range are
/// those of the windows that lie wholly in the range and are not interrupted: the momentary and short-term loudness of
/// each row are the blocks that BS.1770 gates. Sources: IEC 61672-1:2013, 3.9 and 3.12; ISO 1996-1, 3.1.3.
/// Thread: one.
class RangeAccumulator {
public:
    enum class Detail {
        levels,     ///< without percentiles, histogram, I and LRA: small, for many ranges at once
        statistics, ///< everything
    };

    RangeAccumulator(int sampleRateHz, LevelOffsets offsets, Detail detail = Detail::statistics);

    void add(const LogRow &row);
    void add(const BandRow &row);

    RangeReadings readings() const;

    /// LAF exceeded so many percent of the time, 0 to 100, in the unit; NaN without samples or statistics.
    double exceededDb(double percent) const;

    /// How many samples of LAF lie from lowestClassDb + i on, below the next; each class is 1 dB wide.
    static constexpr int lowestClassDb = -200;
    static constexpr int classes = 450;
    const std::vector<std::int64_t> &histogram() const { return m_histogram; }

private:
    struct Sum {
        double energy = 0.0;
        double frames = 0.0;
        double meanDb() const { return frames > 0.0 ? powerToDb(energy / frames) : notAvailable; }
    };
    struct BandSum {
        Sum energy;
        double maxDb = notAvailable;
        Percentiles percentiles;
    };
    struct Gated {
        LoudnessHistogram gatingBlocks;
        LoudnessHistogram shortTermBlocks;
    };

    double offsetAt(std::int64_t frame) const noexcept;
    void addLevels(const LogRow &row, double offset);
    void addSample(const LogRow &row, double offset);
    void addLoudness(const LogRow &row);

    int m_sampleRateHz;
    LevelOffsets m_offsets;
    LevelUnit m_unit;
    Detail m_detail;
    RangeReadings m_counts; // what is counted; its readings hold maxima and minima
    std::array<Sum, metricCount> m_sums{};
    std::int64_t m_lastEndFrame = -1;
    std::int64_t m_tenthsInRow = 0;
    // Classes of 0.1 dB count from here, so that one calibration gives what the analyzer gives in dBFS, shifted.
    double m_referenceOffsetDb = notAvailable;
    std::optional<Percentiles> m_percentiles;
    std::optional<Gated> m_gated;
    std::vector<std::int64_t> m_histogram;
    std::vector<BandSum> m_bands;
};

} // namespace ls
