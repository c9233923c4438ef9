// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decibel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <span>

namespace ls {

/// The largest magnitude that was added, in dB re full scale (a full-scale sine peaks at 0).
class PeakValue {
public:
    void add(double magnitude) noexcept { m_peak = std::max(m_peak, magnitude); }
    void add(const PeakValue &other) noexcept { m_peak = std::max(m_peak, other.m_peak); }

    /// −1 before anything was added.
    double magnitude() const noexcept { return m_peak; }
    /// Not available before anything was added.
    double peakDbFs() const { return m_peak >= 0.0 ? amplitudeToDb(m_peak) : notAvailable; }
    void reset() noexcept { m_peak = -1.0; }

private:
    double m_peak = -1.0;
};

/// Largest magnitude of any sample since reset(), in dB re full scale. Not interpolated: a *sample* peak.
class SamplePeak : public PeakValue {
public:
    void process(std::span<const double> in) noexcept;
};

/// Largest magnitude of the signal since reset(), between the samples too: what LCpeak (of the C-weighted signal) and
/// LZpeak are made of.
///
/// The samples themselves count exactly; between two of them the signal is interpolated at 7 points, eightfold at every
/// rate. The interpolator is a windowed sinc over 16 samples. What error remains on a steady sine of r times the rate:
/// a crest that falls midway between two points reads 20 lg cos(π r / 8) low (−0.11 dB at r = 0.4; −0.03 dB at 20 kHz
/// and 96 kHz, −0.007 dB at 192 kHz), and the interpolator itself errs by +0.04 and −0.002 dB up to r = 0.2155 (19 kHz
/// at 88.2 kHz), by +0.072 and −0.021 dB up to 0.4 (19.2 kHz at 48 kHz) (tst_peak).
///
/// It skips the interpolation wherever a bound shows that it cannot exceed the largest value so far; the result is
/// the same bits as without. It does not depend on how the stream is cut.
/// Convention: a peak between samples is known, and counts, when the next 9 to 16 samples have been heard; so one just
/// before a reset() counts after it, and the last and the first few of a stream count by their samples alone.
/// Thread: [dsp]. Source: IEC 61672-1:2013, 3.12 and 5.13.
class InterpolatedPeak {
public:
    InterpolatedPeak();

    void process(std::span<const double> in) noexcept;

    double peakDbFs() const { return m_peak.peakDbFs(); }

    /// To be merged over intervals.
    const PeakValue &peak() const noexcept { return m_peak; }

    /// Forgets the peak; the interpolation goes on.
    void reset() noexcept { m_peak.reset(); }

    /// Begins the interpolation anew, as after a gap in the stream. The peak is kept.
    void restart() noexcept;

private:
    static constexpr std::size_t taps = 8; // on each side of a position

    using Kernel = void (*)(InterpolatedPeak &meter, std::span<const double> in);

    // Wide, V: a vector of as many positions as are interpolated, or skipped, together.
    template <class Wide, class Doubles>
    void take(std::span<const double> in) noexcept;
    static void takeBaseline(InterpolatedPeak &meter, std::span<const double> in) noexcept;
    static void takeAvx2(InterpolatedPeak &meter, std::span<const double> in) noexcept;
    static void takeAvx512(InterpolatedPeak &meter, std::span<const double> in) noexcept;
    static Kernel fastestKernel() noexcept;
    template <class V>
    void takeWindows() noexcept;
    template <class V>
    bool canExceedPeak(const float *samples) const noexcept;
    template <class V>
    void interpolateMiddle(V &middle, const float *samples) const noexcept;
    template <class V>
    float largestBetween(const float *samples) const noexcept;

    /// One pair of points, at the fractions d and 1 − d between two samples. They are E + O and E − O, E from the sums
    /// and O from the differences of the samples that lie symmetrically about the middle: so the larger magnitude is
    /// |E| + |O|. The last pair is the middle itself, where O is zero.
    struct Pair {
        std::array<float, taps> even{};
        std::array<float, taps> odd{};
    };
    Kernel m_kernel;
    static constexpr int factor = 8; // points to a sample
    std::array<Pair, factor / 2> m_pairs;

    /// What an interpolated value is at most: magnitude × the largest sample; or near × the largest of the two
    /// neighbours and the point midway + far × the largest sample; or, over the larger neighbour, steps × the largest
    /// step from sample to sample; or there slope × the same + bends × the largest change of step.
    struct Bounds {
        float magnitude = 0.0F;
        float near = 0.0F;
        float far = 0.0F;
        float steps = 0.0F;
        float slope = 0.0F;
        float bends = 0.0F;
    };
    Bounds m_bounds;

    std::array<float, 512> m_samples{}; // those that positions still wait for, then what came since
    std::size_t m_count = 0;
    std::size_t m_next = 0; // the first sample that the next positions are made of
    PeakValue m_peak;
};

} // namespace ls
