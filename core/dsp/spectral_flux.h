// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decibel.h"
#include "core/dsp/mel_spectrum.h"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace ls {

/// Spectral flux: by how many dB the 128 mel bands rise from one spectrum to the next, falls counted as 0, averaged
/// over the bands. A measure of onsets.
///
/// The spectra are those of MelSpectrum, 2048 points every 512 samples, whatever the rate. A band counts at least
/// 1e-10, and at least 80 dB below a loudest band; the two ways differ in which that is.
///
/// chunkFlux() is the onset strength of librosa 0.11 with its defaults, its maximum over one chunk taken by itself:
/// zeros around the chunk, the floor from the chunk's loudest band, the last two differences left out. A sound that is
/// there from the start is an onset out of these zeros, and the value depends on the chunk's length.
///
/// process() does the same on the running stream, without padding; its floor comes from the loudest band of the last
/// 3 s. The two are independent of each other. Thread: [dsp]; neither allocates nor fails.
class SpectralFlux {
public:
    SpectralFlux(int sampleRateHz, std::size_t maxChunkFrames);

    /// In dB. Not available for an empty chunk; a chunk is at most as long as was told to the constructor.
    double chunkFluxDb(std::span<const float> chunk) noexcept;

    void process(std::span<const float> in) noexcept;
    /// Of the newest spectrum, in dB. Not available before two.
    double fluxDb() const noexcept { return m_flux; }
    /// Largest since reset(). Not available before the first spectrum that had one before it.
    double maximumDb() const noexcept { return m_maximum; }

    /// Forgets the maximum.
    void reset() noexcept { m_maximum = notAvailable; }
    /// Begins anew, as after a gap: no spectrum spans it, and none is compared across.
    void restart() noexcept;

private:
    static constexpr std::size_t points = MelSpectrum::points;
    static constexpr std::size_t hop = 512;
    using Bands = MelSpectrum::Bands;

    void streamSpectrum() noexcept;

    MelSpectrum m_mel;
    std::vector<Bands> m_chunkBands;

    std::vector<float> m_history; // of the stream, the last `points` samples
    std::size_t m_filled = 0;
    std::array<Bands, 2> m_bands{};
    std::vector<float> m_loudest; // of each spectrum of the last 3 s, a ring
    std::size_t m_spectra = 0;    // since the stream began or was interrupted
    float m_loudestOfAll = 0.0F;
    double m_flux = notAvailable;
    double m_maximum = notAvailable;
};

} // namespace ls
