// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
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
    Spectrum(int points, int sampleRateHz);
    ~Spectrum();
    Spectrum(const Spectrum &) = delete;
    Spectrum &operator=(const Spectrum &) = delete;

    void process(std::span<const double> in) noexcept;

    /// Exponential average, time constant F (125 ms), stepping once per hop; empty before the first transform.
    std::span<const float> average() const noexcept;
    /// Largest value of each bin in any transform of samples since reset() alone; empty before the first.
    std::span<const float> peak() const noexcept;

    /// Number of transforms so far: changes when there is something new to draw.
    std::int64_t transforms() const noexcept { return m_transforms; }
    int points() const noexcept { return m_points; }

    /// Forgets the peaks.
    void reset() noexcept;
    /// Begins anew, as after a gap: no transform spans it.
    void restart() noexcept;

private:
    struct Plan;
    void transform() noexcept;

    int m_points;
    int m_hop;
    float m_averageStep;
    std::unique_ptr<Plan> m_plan;
    std::vector<float> m_window;  // scaled so that |X|² is the mean square of a sine
    std::vector<float> m_history; // the last m_points samples
    int m_filled = 0;
    int m_sinceReset = 0; // samples, up to m_points
    std::vector<float> m_average;
    std::vector<float> m_peak;
    std::int64_t m_transforms = 0;
    bool m_averageValid = false;
    bool m_peakValid = false;
};

} // namespace ls
