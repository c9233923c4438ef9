// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/k_weighting.h"
#include "core/dsp/loudness_histogram.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace ls {

/// Loudness of one channel or of several together: momentary (400 ms) and short-term (3 s), both ungated, integrated
/// (gated) in LUFS, and the loudness range in LU.
///
/// The K-weighting and the windows are our own. A meter that looks ten times a second, as libebur128 is read, can miss
/// 0.2 LU of a momentary maximum (EBU Tech 3341 cases 10 and 13), so the windows slide by 10 ms here; and no reading
/// costs more when the session grows. libebur128 is the reference: tst_loudness holds every reading to it.
///
/// Shape: process() takes exactly one tenth of a second of interleaved frames at a time.
/// Thread: [dsp]; nothing allocates after construction.
/// Source: ITU-R BS.1770-4, EBU Tech 3341 and 3342. One channel is weighted 1, as the left of a stereo pair.
class Loudness {
public:
    /// One weight per channel; 0 leaves a channel out. See loudnessWeights().
    explicit Loudness(int sampleRateHz, std::span<const double> channelWeights = mono);

    /// Adds the next 100 ms of frames.
    void process(std::span<const float> interleavedTenth) noexcept;

    /// Now. Not available before 400 ms have been heard without a gap.
    double momentaryLufs() const;
    /// Now. Not available before 3 s have been heard without a gap.
    double shortTermLufs() const;

    /// Largest of the windows that ended in the last 100 ms; the maxima of successive tenths make that of them all.
    double tenthMomentaryMaxLufs() const;
    double tenthShortTermMaxLufs() const;

    /// Largest since reset(), looked at every 10 ms.
    double momentaryMaxLufs() const;
    double shortTermMaxLufs() const;
    /// Since reset(); not available before one block has passed the absolute gate of −70 LUFS.
    double integratedLufs() const;
    /// LRA since reset(): from the 10th to the 95th percentile of the short-term loudness, which is taken every 100 ms
    /// and gated at −70 LUFS and 20 LU below its mean. Not available before one short-term value has passed the gate.
    double rangeLu() const;

    /// Forgets integrated loudness, range and maxima; M and S go on. Only windows that lie wholly after it count from
    /// then on, and not the tenth that is just being collected: a loud moment before would else raise the gate for
    /// long.
    void reset() noexcept;
    /// Begins the windows anew, as after a gap; what is since reset() goes on.
    void restart() noexcept;

private:
    static constexpr std::array<double, 1> mono{1.0};
    static constexpr std::size_t momentaryTenths = 4;
    static constexpr std::size_t shortTermTenths = 30;
    static constexpr std::size_t hops = 10; // of 10 ms in a tenth

    /// Weighted energies of a tenth: sums of its first i hops and of all but them. With both, a window that slides
    /// over it is a sum of positive numbers only; a running difference would leave rounding noise in silence.
    struct Tenth {
        std::array<double, hops + 1> first{};
        std::array<double, hops + 1> rest{};
        double sum() const noexcept { return first[hops]; }
    };
    /// Mean squares; negative: none yet.
    struct Window {
        double now = -1.0;
        double tenthMax = -1.0;
        double max = -1.0;
    };

    Tenth weigh(std::span<const float> interleavedTenth) noexcept;
    void slide(Window &window, std::size_t tenths, const Tenth &newest) const noexcept;
    const Tenth &tenthBefore(std::size_t tenths) const noexcept
    {
        return m_tenths[(m_next + shortTermTenths - tenths) % shortTermTenths];
    }

    struct Channel {
        KWeighting weighting;
        double weight = 0.0;
    };
    std::vector<Channel> m_channels;
    std::array<Tenth, shortTermTenths> m_tenths{};
    std::size_t m_next = 0;
    std::size_t m_heard = 0;
    std::int64_t m_tenthsSinceReset = 0; // heard whole
    Window m_momentary;
    Window m_shortTerm;
    LoudnessHistogram m_gatingBlocks;
    LoudnessHistogram m_shortTermBlocks;
};

/// The weights of BS.1770-4, Tables 3 and 4, for 1 to 8 channels in the order of WAVE files: 1.41 for what stands at
/// the side (60° to 120°, Ls and Rs included), 0 for the LFE, 1 for all others. 4 and 5 are taken for quadrophony and
/// 5.0, from 6 up the fourth is the LFE, in 7 and 8 the rear comes before the sides.
std::span<const double> loudnessWeights(int channels);

} // namespace ls
