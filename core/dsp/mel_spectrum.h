// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <memory>
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
    ~MelSpectrum();
    MelSpectrum(const MelSpectrum &) = delete;
    MelSpectrum &operator=(const MelSpectrum &) = delete;

    /// Of `samples`, which stand in the window from its place `skipped` on, among zeros. Gives the loudest band.
    float compute(std::span<const float> samples, std::size_t skipped, Bands &bands) noexcept;

    /// By how many dB the bands rise on the mean, falls counted as 0; each counts as `floor` at least.
    static double risesDb(const Bands &before, const Bands &now, float floor) noexcept;

private:
    static constexpr std::size_t half = points / 2;

    struct Plan;
    struct Triangle {
        std::size_t firstBin = 0;
        std::size_t eights = 0; // of weights, the last ones filled up with zeros
    };
    struct Sums {
        std::vector<Triangle> triangles;
        std::vector<float> weights; // of one after the other
    };
    struct Steps {
        void (*window)(const MelSpectrum &mel, std::span<const float> samples, std::size_t skipped);
        float (*sum)(const Plan &plan, const Sums &sums, float *power, float *bands);
    };

    void window(std::span<const float> samples, std::size_t skipped) const noexcept;
    static void windowBaseline(const MelSpectrum &mel, std::span<const float> samples, std::size_t skipped) noexcept;
    static void windowAvx2(const MelSpectrum &mel, std::span<const float> samples, std::size_t skipped) noexcept;
    static void powers(const Plan &plan, float *power) noexcept;
    static float sumBands(const Sums &sums, const float *power, float *bands) noexcept;
    static float run(const Plan &plan, const Sums &sums, float *power, float *bands) noexcept;
    static float runBaseline(const Plan &plan, const Sums &sums, float *power, float *bands) noexcept;
    static float runAvx2(const Plan &plan, const Sums &sums, float *power, float *bands) noexcept;
    static Steps fastestSteps() noexcept;

    void makeTriangles(int sampleRateHz);

    Steps m_steps;
    std::unique_ptr<Plan> m_plan;
    std::vector<float> m_windowEven;
    std::vector<float> m_windowOdd;
    Sums m_sums;
    std::vector<float> m_power; // of the bins, and room for the zeros of the last triangle
};

} // namespace ls
