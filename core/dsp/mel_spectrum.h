// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/half_transform.h"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace ls {

/// The power in 128 mel bands of 2048 samples under a periodic Hann window, in units of |X|² for full scale 1.
///
/// The bands are triangles of equal area, spaced evenly on the Slaney mel scale (linear below 1 kHz, then logarithmic)
/// from 0 Hz to half the rate.
///
/// Design: even and odd samples are the real and imaginary parts of one complex transform of half the length, which
/// FFTW does in half the time of a real one. All else is eight values side by side, in what vectors the processor has.
/// Thread: [dsp]; compute() neither allocates nor fails.
class MelSpectrum {
public:
    static constexpr std::size_t points = 2048;
    static constexpr std::size_t bandCount = 128;
    using Bands = std::array<float, bandCount>;

    explicit MelSpectrum(int sampleRateHz);

    /// Of `samples`, which stand in the window from its place `skipped` on, among zeros. Gives the loudest band.
    float compute(std::span<const float> samples, std::size_t skipped, Bands &bands) noexcept;

    /// By how many dB the bands rise on the mean, falls counted as 0; each counts as `floor` at least.
    double risesDb(const Bands &before, const Bands &now, float floor) const noexcept
    {
        return m_steps.rises(before, now, floor);
    }

private:
    static constexpr std::size_t half = points / 2;

    struct Triangle {
        std::size_t firstBin = 0;
        std::size_t eights = 0; // of weights, the last ones filled up with zeros
    };
    // What is done before a transform and after it, and with two of them, by the widest vectors there are.
    struct Steps {
        void (*window)(MelSpectrum &mel, std::span<const float> samples, std::size_t skipped) noexcept;
        float (*sum)(MelSpectrum &mel, Bands &bands) noexcept;
        double (*rises)(const Bands &before, const Bands &now, float floor) noexcept;
    };

    void window(std::span<const float> samples, std::size_t skipped) noexcept;
    static void windowBaseline(MelSpectrum &mel, std::span<const float> samples, std::size_t skipped) noexcept;
    static void windowAvx2(MelSpectrum &mel, std::span<const float> samples, std::size_t skipped) noexcept;
    template <class V>
    float sumBands(Bands &bands) const noexcept;
    template <class V>
    float sum(Bands &bands) noexcept;
    static double rises(const Bands &before, const Bands &now, float floor) noexcept;
    static float sumBaseline(MelSpectrum &mel, Bands &bands) noexcept;
    static float sumAvx2(MelSpectrum &mel, Bands &bands) noexcept;
    static double risesBaseline(const Bands &before, const Bands &now, float floor) noexcept;
    static double risesAvx2(const Bands &before, const Bands &now, float floor) noexcept;
    static Steps fastestSteps() noexcept;

    void makeTriangles(int sampleRateHz);

    Steps m_steps;
    HalfTransform m_transform;
    std::vector<float> m_window;
    std::vector<Triangle> m_triangles;
    std::vector<float> m_weights; // of one after the other
    std::vector<float> m_power;   // of the bins, and room for the zeros of the last triangle
};

} // namespace ls
