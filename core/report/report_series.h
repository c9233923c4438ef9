// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/frame_ranges.h"
#include "core/measure/level_offsets.h"
#include "core/measure/measurement.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace ls {

/// A stretch of a level's course over time. Levels in the unit of the series; NaN: not available.
struct LevelBin {
    std::int64_t beginFrame = 0;
    std::int64_t endFrame = 0;
    std::int64_t gapFrames = 0;
    double LAeq = notAvailable;
    double LAFmax = notAvailable;
    double LAFmin = notAvailable;
    double LCpeak = notAvailable;
    double shortTermMax = notAvailable; ///< LUFS
    bool excluded = false;              ///< some of it is
};

/// The third octaves of a stretch, 10 Hz to 20 kHz.
struct BandBin {
    std::int64_t beginFrame = 0;
    std::int64_t endFrame = 0;
    std::array<float, BandRow::bandCount> leqDb{};
};

/// The course of a measurement, or of a part of it, in about as many bins as a chart has points. A hole in the
/// measurement is a hole between bins.
struct MeasurementSeries {
    LevelUnit unit = LevelUnit::dbFs;
    int sampleRateHz = 0;
    double binSeconds = 0.0;
    double bandBinSeconds = 0.0;
    std::vector<LevelBin> levels;
    std::vector<BandBin> bands; ///< a spectrogram

    /// Of the measurement's beginning.
    double secondsAt(std::int64_t frame) const { return static_cast<double>(frame) / sampleRateHz; }
};

/// Makes the series of rows that come in their order. Memory depends on the number of bins only.
class SeriesBuilder {
public:
    struct Size {
        std::size_t levelBins = 2400;
        std::size_t bandBins = 1200;
    };

    /// Of the frames from `beginFrame` to `endFrame`; rows that begin outside are left out. What is excluded is shown,
    /// and marked.
    SeriesBuilder(int sampleRateHz, LevelOffsets offsets, FrameRanges excluded, std::int64_t beginFrame,
                  std::int64_t endFrame, Size size);
    SeriesBuilder(int sampleRateHz, LevelOffsets offsets, FrameRanges excluded, std::int64_t beginFrame,
                  std::int64_t endFrame)
        : SeriesBuilder(sampleRateHz, std::move(offsets), std::move(excluded), beginFrame, endFrame, Size{})
    {
    }

    void add(const LogRow &row);
    void add(const BandRow &row);

    MeasurementSeries finish();

private:
    struct OpenLevel {
        std::int64_t number = -1;
        LevelBin bin;
        double energy = 0.0;
        double frames = 0.0;
    };
    struct OpenBand {
        std::int64_t number = -1;
        BandBin bin;
        std::array<double, BandRow::bandCount> energy{};
        std::array<double, BandRow::bandCount> frames{};
    };
    double offsetAt(std::int64_t frame) const;
    void closeLevel();
    void closeBand();

    LevelOffsets m_offsets;
    FrameRanges m_excluded;
    std::int64_t m_beginFrame;
    std::int64_t m_endFrame;
    std::int64_t m_levelFrames; // length of a bin
    std::int64_t m_bandFrames;
    MeasurementSeries m_series;
    OpenLevel m_level;
    OpenBand m_band;
};

} // namespace ls
