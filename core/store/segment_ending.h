// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/audio_file_note.h"
#include "core/dsp/loudness_histogram.h"
#include "core/measure/measurement.h"

#include <cstdint>

namespace ls {

/// Loudness of a stretch of a stream, from its rows: so a file can tell its own, whatever the meters have counted
/// since.
///
/// A momentary value every 100 ms is a gating block of BS.1770-4, and a short-term value every 100 ms what EBU Tech
/// 3342 takes. Only windows that lie wholly inside count; so the first 400 ms and 3 s have none.
class StretchLoudness {
public:
    StretchLoudness(std::int64_t firstFrame, int sampleRateHz) : m_firstFrame(firstFrame), m_sampleRateHz(sampleRateHz)
    {
    }

    /// The next row of the stretch.
    void add(const LogRow &row);
    AudioFileEnding ending() const;

private:
    bool windowInside(const LogRow &row, double seconds) const;

    std::int64_t m_firstFrame;
    int m_sampleRateHz;
    LoudnessHistogram m_gatingBlocks;
    LoudnessHistogram m_shortTermBlocks;
    double m_momentaryMax = notAvailable;
    double m_shortTermMax = notAvailable;
    double m_truePeakMax = notAvailable;
};

} // namespace ls
