// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/metric.h"

#include <cstdint>
#include <vector>

namespace ls {

/// One octave or third-octave band, in dBFS; NaN: not available.
struct BandReading {
    double fastDbFs; ///< now
    double leqDbFs;  ///< since the last reset, as are the others
    double maxDbFs;
    double minDbFs;
    double l90DbFs; ///< exceeded 90 % of the time
};

/// Everything the needle shows, at one frame. Made 20 times a second of stream; immutable once posted.
struct Snapshot {
    std::int64_t frame = 0;            ///< position in the stream
    std::int64_t measuredFrames = 0;   ///< frames analysed since the last reset
    std::int64_t gapFrames = 0;        ///< frames missing since the stream began
    std::int64_t clippedSamples = 0;   ///< at or beyond full scale since the last reset
    std::int64_t firstClipFrame = -1;  ///< the first of them; −1: none
    std::int64_t notFiniteSamples = 0; ///< NaN or infinite since the stream began; replaced by silence
    int correctionTaps = 0;            ///< length of the filter that takes away the microphone's curve; 0: none
    Readings readings;                 ///< max, min, Leq, LN, LAE, peaks, I, LRA, statistics: since the last reset

    int sampleRateHz = 0;
    int spectrumPoints = 0;
    std::int64_t spectrumTransforms = 0;          ///< changes when the spectra have
    std::vector<float> spectrumLatestMeanSquare;  ///< of the last transform alone; likewise as all below
    std::vector<float> spectrumMeanSquare;        ///< F average; points/2 + 1 bins, or empty (see Spectrum)
    std::vector<float> spectrumSlowMeanSquare;    ///< S average, likewise, as are the others
    std::vector<float> spectrumLinearMeanSquare;  ///< mean since the last reset
    std::vector<float> spectrumCountedMeanSquare; ///< average over Settings::spectrumAverages transforms
    std::vector<float> spectrumPeakMeanSquare;    ///< peak since the last reset

    std::vector<BandReading> octaves;      ///< 16 Hz to 16 kHz, as bands(BandWidth::octave)
    std::vector<BandReading> thirdOctaves; ///< 10 Hz to 20 kHz, as bands(BandWidth::thirdOctave)
};

} // namespace ls
