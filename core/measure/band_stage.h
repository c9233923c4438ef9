// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/octave_bands.h"
#include "core/dsp/percentiles.h"
#include "core/dsp/spectral_flux.h"
#include "core/measure/analysis_stage.h"
#include "core/measure/reading_sink.h"

#include <array>
#include <vector>

namespace ls {

/// The Analyzer's second stage: octave and third-octave bands and spectral flux, about half of its work; and the giving
/// out of what both stages have measured.
///
/// Thread: [dsp], or a StageThread's. Nothing here allocates after construction or fails.
class BandStage final : public AnalysisStage {
public:
    BandStage(int sampleRateHz, ReadingSink &sink);

    void chunk(std::span<const float> samples) noexcept override;
    void event(const Event &event) noexcept override { m_sink.event(event); }
    void row(LogRow &row, bool whole) noexcept override;
    void bandRow(BandRow &row) noexcept override;
    void snapshot(Snapshot &snapshot) noexcept override;
    void reset() noexcept override;
    void restartRunningLevels() noexcept override { m_octaveBands.restart(); }
    void restart() noexcept override;
    void endBlock() noexcept override {}
    void settle() noexcept override {}

private:
    struct Band {
        BandInterval total;
        Percentiles percentiles;
        double l90DbFs = notAvailable; // of them, as of the last row of which a snapshot told
    };
    struct BandSet {
        BandWidth width{};
        std::vector<Band> bands;
    };

    ReadingSink &m_sink;
    std::vector<float> m_tenth;    // what came since the last row
    std::vector<double> m_doubles; // scratch: a chunk
    OctaveBands m_octaveBands;
    std::array<BandSet, 2> m_bandSets;
    bool m_percentilesChanged = false; // since the last snapshot
    std::array<BandInterval, BandRow::bandCount> m_bandRowIntervals{};
    SpectralFlux m_flux;
    double m_chunkFlux = notAvailable; // of the last row
};

} // namespace ls
