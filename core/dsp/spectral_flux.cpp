// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/spectral_flux.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace ls {

namespace {

constexpr float smallestPower = 1e-10F;
constexpr float range = 1e-8F; // 80 dB
constexpr int memorySeconds = 3;

} // namespace

SpectralFlux::SpectralFlux(int sampleRateHz, std::size_t maxChunkFrames)
    : m_mel(sampleRateHz),
      m_chunkBands(1 + maxChunkFrames / hop),
      m_history(points),
      m_loudest((static_cast<std::size_t>(memorySeconds * sampleRateHz) + hop - 1) / hop)
{
}

double SpectralFlux::chunkFluxDb(std::span<const float> chunk) noexcept
{
    const std::size_t spectra = 1 + chunk.size() / hop;
    assert(spectra <= m_chunkBands.size());
    if (chunk.empty())
        return notAvailable;
    float loudest = 0.0F;
    for (std::size_t s = 0; s < spectra; ++s) {
        // The middle of the window stands at s · hop.
        const std::size_t skipped = points / 2 - std::min(s * hop, points / 2);
        const std::size_t begin = s * hop + skipped - points / 2;
        const std::size_t count = std::min(points - skipped, chunk.size() - begin);
        loudest = std::max(loudest, m_mel.compute(chunk.subspan(begin, count), skipped, m_chunkBands[s]));
    }
    const float floor = std::max(smallestPower, loudest * range);
    // librosa delays the differences by 3 spectra, one of them for the difference itself, and cuts to their number.
    double largest = 0.0;
    for (std::size_t s = 1; s + 2 < spectra; ++s)
        largest = std::max(largest, m_mel.risesDb(m_chunkBands[s - 1], m_chunkBands[s], floor));
    return largest;
}

void SpectralFlux::process(std::span<const float> in) noexcept
{
    while (!in.empty()) {
        const std::size_t count = std::min(in.size(), points - m_filled);
        std::copy_n(in.begin(), count, m_history.begin() + static_cast<std::ptrdiff_t>(m_filled));
        m_filled += count;
        in = in.subspan(count);
        if (m_filled == points) {
            streamSpectrum();
            std::copy(m_history.begin() + hop, m_history.end(), m_history.begin());
            m_filled -= hop;
        }
    }
}

void SpectralFlux::streamSpectrum() noexcept
{
    Bands &now = m_bands[m_spectra % 2];
    const float loudest = m_mel.compute(m_history, 0, now);
    float &slot = m_loudest[m_spectra % m_loudest.size()];
    const float forgotten = slot;
    slot = loudest;
    if (loudest >= m_loudestOfAll)
        m_loudestOfAll = loudest;
    else if (forgotten >= m_loudestOfAll)
        m_loudestOfAll = *std::max_element(m_loudest.begin(), m_loudest.end());
    if (m_spectra++ > 0) {
        m_flux = m_mel.risesDb(m_bands[m_spectra % 2], now, std::max(smallestPower, m_loudestOfAll * range));
        m_maximum = std::isnan(m_maximum) ? m_flux : std::max(m_maximum, m_flux);
    }
}

void SpectralFlux::restart() noexcept
{
    m_filled = 0;
    m_spectra = 0;
    m_flux = notAvailable;
    m_loudestOfAll = 0.0F;
    std::fill(m_loudest.begin(), m_loudest.end(), 0.0F);
}

} // namespace ls
