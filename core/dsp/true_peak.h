// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decibel.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace ls {

/// The largest magnitude of an interpolated signal, in dBTP.
class TruePeakLevel {
public:
    void add(float magnitude) noexcept { m_magnitude = std::max(m_magnitude, magnitude); }
    void add(const TruePeakLevel &other) noexcept { add(other.m_magnitude); }
    float magnitude() const noexcept { return m_magnitude; }

    /// Not available before anything was added.
    double dbTp() const { return m_magnitude >= 0.0F ? amplitudeToDb(static_cast<double>(m_magnitude)) : notAvailable; }

private:
    float m_magnitude = -1.0F;
};

/// True peak of one channel: the largest magnitude between the samples as well as at them.
///
/// Oversampled 4 times below 96 kHz, twice below 192 kHz, else not at all, by a polyphase FIR of 49 taps (sinc with a
/// Hann window), the same that libebur128 has; each sample itself counts, too. At 48 kHz a sine reads within
/// +0.01 / −0.2 dB up to 12 kHz and within +0.12 / −0.4 dB up to 20 kHz; there 20 lg cos(π f / 4 fs) is what 4 times
/// can miss. Rates below 44.1 kHz are oversampled 4 times like 48 kHz, for that error depends on the ratio only. What
/// lies between the last samples is seen when six (at two times twelve) more have come.
///
/// A stretch that cannot exceed the level so far, because its largest sample times the largest gain of the
/// interpolation is below, is not interpolated: the result is exactly the same.
/// Thread: [dsp]; process() neither allocates nor fails. Source: ITU-R BS.1770-4, Annex 2.
class TruePeak {
public:
    explicit TruePeak(int sampleRateHz);

    void process(std::span<const double> in) noexcept;

    /// Since reset(). For intervals: read, reset, and add the intervals' levels.
    const TruePeakLevel &level() const noexcept { return m_level; }

    /// Forgets the level; the interpolation goes on.
    void reset() noexcept { m_level = {}; }
    /// Begins anew after a gap, which it does not interpolate across; the level goes on.
    void restart() noexcept { m_buffer.fill(0.0F); }

private:
    static constexpr std::size_t maxTaps = 24;
    static constexpr std::size_t blockFrames = 1024;

    using Kernel = void (*)(TruePeak &meter, std::span<const double> in);

    /// A block at most. V: a vector of as many frames as are skipped or interpolated as one.
    template <class V, class Doubles>
    void take(std::span<const double> in) noexcept;
    static void takeBaseline(TruePeak &meter, std::span<const double> in) noexcept;
    static void takeAvx2(TruePeak &meter, std::span<const double> in) noexcept;
    static void takeAvx512(TruePeak &meter, std::span<const double> in) noexcept;
    static Kernel fastestKernel() noexcept;
    template <class V>
    void takeGroup(const float *newest, std::size_t frames) noexcept;
    template <class V>
    float largestBetween(const float *oldest, std::size_t frames) const noexcept;

    /// Of two samples that stand as far before as after the point halfway, for the point halfway and for the quarters.
    struct Pair {
        float half, even, odd;
    };

    Kernel m_kernel;
    int m_oversampling;
    std::size_t m_taps = 0;     // of each phase
    std::vector<Pair> m_pairs;  // from the outermost
    float m_largestGain = 0.0F; // of any phase, with a margin for rounding
    TruePeakLevel m_level;

    // The last maxTaps samples, then new ones, then room for the lanes of a last group that is not full.
    std::array<float, maxTaps + blockFrames + 16> m_buffer{};
};

} // namespace ls
