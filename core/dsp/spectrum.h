// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/half_transform.h"

#include <cstdint>
#include <span>
#include <vector>

namespace ls {

/// Power spectrum of one channel: FFT with a Hann window, 75 % overlap.
///
/// Shape: points/2 + 1 bins, bin k at k · sampleRateHz / points Hz.
/// Unit: mean square per bin, scaled so that the bin of a sine shows the sine's own mean square (a full-scale sine
/// reads −3.01 dBFS), whatever the number of points.
/// Thread: [dsp]; process() neither allocates nor fails. FFTW's planner is guarded by a lock of its own; plans are
/// made with FFTW_ESTIMATE, so the result does not depend on what was timed on this machine.
class Spectrum {
public:
    /// `averages`: the n of counted().
    Spectrum(int points, int sampleRateHz, int averages = 16);

    void process(std::span<const double> in) noexcept;

    /// The last transform alone; empty before the first.
    std::span<const float> latest() const noexcept;
    /// Exponential averages with the time constants F (125 ms) and S (1 s), stepping once per hop; they begin with the
    /// first transform, and are empty before.
    std::span<const float> fast() const noexcept;
    std::span<const float> slow() const noexcept;
    /// The mean of all transforms of samples since reset() alone; empty before the first.
    std::span<const float> linear() const noexcept;
    /// An average over n transforms since reset(): the mean of the first n, and then each new one counts 1/n.
    std::span<const float> counted() const noexcept;
    /// Largest value of each bin in any transform of samples since reset() alone; empty before the first.
    std::span<const float> peak() const noexcept;

    /// Number of transforms so far: changes when there is something new to draw.
    std::int64_t transforms() const noexcept { return m_transforms; }
    int points() const noexcept { return m_points; }

    /// Another n of counted(), from the next transform on: what it stands at is not lost.
    void setAverages(int averages) noexcept { m_averages = averages; }

    /// Forgets the peaks, and what is averaged since reset.
    void reset() noexcept;
    /// Begins anew, as after a gap: no transform spans it.
    void restart() noexcept;

private:
    using Step = void (*)(Spectrum &) noexcept;
    // What is done before a transform and after it, by the widest vectors there are.
    struct Steps {
        Step window;
        Step average;
    };
    void transform() noexcept;
    void window() noexcept;
    template <class V>
    void average() noexcept;
    void addSinceReset() noexcept;
    static void windowBaseline(Spectrum &spectrum) noexcept;
    static void averageBaseline(Spectrum &spectrum) noexcept;
    static void windowAvx2(Spectrum &spectrum) noexcept;
    static void averageAvx2(Spectrum &spectrum) noexcept;
    static Steps fastestSteps() noexcept;
    std::span<const float> ofAll(const std::vector<float> &spectrum) const noexcept;
    std::span<const float> ofSinceReset(const std::vector<float> &spectrum) const noexcept;

    Steps m_steps;
    int m_points;
    int m_hop;
    int m_averages;
    float m_fastStep;
    float m_slowStep;
    HalfTransform m_transform;
    std::vector<float> m_window;  // scaled so that |X|² is the mean square of a sine
    std::vector<float> m_history; // the last m_points samples
    int m_filled = 0;
    int m_sinceReset = 0;       // samples, up to m_points
    std::vector<float> m_power; // of the last transform
    std::vector<float> m_fast;
    std::vector<float> m_slow;
    std::vector<float> m_counted;
    std::vector<float> m_peak;
    std::vector<double> m_sum; // since reset; double, so that a night's keeps its digits
    std::vector<float> m_linear;
    std::int64_t m_transforms = 0;
    std::int64_t m_sinceResetTransforms = 0;
};

} // namespace ls
