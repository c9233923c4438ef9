// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

/// The conventional way to each reading: what a careful programmer writes first, with the usual libraries. Each runs
/// over the whole signal and gives a number that depends on all of it. 48 kHz, one channel.
namespace ls::bench {

inline constexpr int rate = 48000;
inline constexpr std::size_t tenth = rate / 10;

/// libebur128 with everything it has: M and S read every 100 ms, I and range at the end.
double ebur128Everything(std::span<const float> samples);

/// A and C as five biquads, Z; of each the mean square, F, S and their maxima, and the peak, sample by sample.
double plainWeightings(std::span<const double> samples);

/// The 34 third octaves one after the other at the full rate, three biquads each, with mean square, F and its maximum.
double plainThirdOctaves(std::span<const double> samples);

/// A FIR by the textbook: overlap-save with FFTW, transforms of twice the filter's length.
class TextbookFir {
public:
    explicit TextbookFir(std::span<const float> taps);
    ~TextbookFir();
    TextbookFir(const TextbookFir &) = delete;
    TextbookFir &operator=(const TextbookFir &) = delete;
    /// `out` is as long; what does not fill a transform is left.
    void run(std::span<const float> in, std::span<float> out);

private:
    struct Plans;
    Plans *m_plans;
};

/// Four times oversampled by 49 taps, each point computed.
double plainTruePeak(std::span<const float> samples);

/// Mel onset flux: 2048/512, the 128 bands as a full matrix.
class PlainFlux {
public:
    PlainFlux();
    ~PlainFlux();
    PlainFlux(const PlainFlux &) = delete;
    PlainFlux &operator=(const PlainFlux &) = delete;
    double run(std::span<const float> samples);

private:
    struct Plan;
    Plan *m_plan;
    std::vector<float> m_mel; // 128 rows of 1025
};

/// A bare spectrum: Hann, FFTW, power. Points and how far it moves on.
class BareSpectrum {
public:
    BareSpectrum(std::size_t points, std::size_t hop);
    ~BareSpectrum();
    BareSpectrum(const BareSpectrum &) = delete;
    BareSpectrum &operator=(const BareSpectrum &) = delete;
    double run(std::span<const float> samples);

private:
    struct Plan;
    Plan *m_plan;
};

/// Reads every number once.
double readAndSum(std::span<const double> samples);

} // namespace ls::bench
