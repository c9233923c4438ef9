// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>

namespace ls {

enum class BandWidth { octave, thirdOctave };

/// One band of the standard's series.
struct Band {
    double nominalHz;  ///< what the band is called: 12.5, 31.5, 1000
    const char *label; ///< the same, short: 12.5, 31.5, 1k
    double exactHz;    ///< where it lies: 1000 · 10^(3x/10) or 1000 · 10^(x/10)
    double lowerHz;    ///< band edges: exactHz · 10^(∓3/20) or 10^(∓1/20)
    double upperHz;
};

/// The 34 third-octave bands from 10 Hz to 20 kHz or the 11 octave bands from 16 Hz to 16 kHz, ascending.
/// Source: IEC 61260-1:2014, 5.2 to 5.6 (base 10) and Annex E (nominal frequencies).
std::span<const Band> bands(BandWidth width);

/// A band-pass of sixth order: gain · Π (1 + b1 z⁻¹ + b2 z⁻²) / (1 + a1 z⁻¹ + a2 z⁻²).
struct BandFilter {
    struct Section {
        double b1 = 0.0, b2 = 0.0, a1 = 0.0, a2 = 0.0;
    };
    double gain = 1.0;
    std::array<Section, 3> sections;
};

/// Whether a stream of this rate holds the band: its upper edge is below the Nyquist frequency or at most 2 % above
/// (20 kHz at 44.1 kHz, the upper edge of which is 22.39 kHz).
bool isBandWithin(const Band &band, double sampleRateHz);

/// The filter of a band, inside the class 1 mask of IEC 61260-1:2014 up to the Nyquist frequency. (Not at rates, none
/// in use, that put the upper edge within 1 % below it.)
///
/// Convention: the gain is exactly 1 at the midband frequency, and the effective bandwidth is that of the ideal band
/// (cut at the Nyquist frequency), so sines and pink noise both read true.
///
/// Design: the analogue Butterworth band-pass of third order. The bilinear transform would leave the mask near the
/// Nyquist frequency; here the poles are mapped by e^(sT), three zeros lie at 0 Hz, and two more make the magnitude
/// the analogue one at three frequencies. The edges are moved together (by about 4.5 % of the bandwidth) until the
/// effective bandwidth is right. A band that the Nyquist frequency cuts has no upper edge and gets a high-pass.
BandFilter makeBandFilter(const Band &band, double sampleRateHz);

/// |H|² at a frequency.
double bandFilterPower(const BandFilter &filter, double frequencyHz, double sampleRateHz);

} // namespace ls
