// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of one run on one machine: compare them with each other. `ns_per_sample` is the cost of one sample of one
// channel; the anchor is the textbook's way, one long transform, with many times the latency.
#include "core/calibration/correction_design.h"
#include "core/dsp/fftw_lock.h"
#include "core/dsp/partitioned_convolution.h"
#include "tests/core/signals.h"

#include <benchmark/benchmark.h>
#include <fftw3.h>

using namespace ls;

namespace {

constexpr int rate = 48000;

const std::vector<float> &samples()
{
    static const std::vector<float> tenSeconds = test::noise(10 * rate, 1);
    return tenSeconds;
}

void report(benchmark::State &state, std::size_t frames)
{
    state.counters["ns_per_sample"] =
        benchmark::Counter(static_cast<double>(state.iterations()) * static_cast<double>(frames) * 1e-9,
                           benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

/// The anchor: overlap-save with one transform of twice the filter's length.
void overlapSave(benchmark::State &state)
{
    constexpr int points = 32768;
    constexpr std::size_t hop = points / 2;
    const std::vector<float> taps = test::noise(hop, 2);
    float *time = fftwf_alloc_real(points);
    fftwf_complex *bins = fftwf_alloc_complex(points / 2 + 1);
    std::unique_lock lock(fftwPlannerLock());
    fftwf_plan forward = fftwf_plan_dft_r2c_1d(points, time, bins, FFTW_ESTIMATE);
    fftwf_plan inverse = fftwf_plan_dft_c2r_1d(points, bins, time, FFTW_ESTIMATE);
    lock.unlock();
    std::fill(std::copy(taps.begin(), taps.end(), time), time + points, 0.0F);
    fftwf_execute(forward);
    std::vector<float> filter(&bins[0][0], &bins[0][0] + points + 2);
    std::vector<float> out(samples().size());
    std::size_t frames = 0;
    for (auto _ : state) {
        frames = 0;
        for (std::size_t at = 0; at + points <= samples().size(); at += hop, frames += hop) {
            std::copy_n(samples().data() + at, points, time);
            fftwf_execute(forward);
            for (std::size_t k = 0; k <= points / 2; ++k) {
                const float re = bins[k][0] * filter[2 * k] - bins[k][1] * filter[2 * k + 1];
                bins[k][1] = bins[k][0] * filter[2 * k + 1] + bins[k][1] * filter[2 * k];
                bins[k][0] = re;
            }
            fftwf_execute(inverse);
            std::copy_n(time + hop, hop, out.data() + at);
        }
        benchmark::DoNotOptimize(out.data());
    }
    report(state, frames);
    lock.lock();
    fftwf_destroy_plan(forward);
    fftwf_destroy_plan(inverse);
    fftwf_free(time);
    fftwf_free(bins);
}
BENCHMARK(overlapSave)->Unit(benchmark::kMillisecond);

/// 480 frames at a time. First argument: taps; second: frames of a partition.
void partitioned(benchmark::State &state)
{
    const std::vector<float> taps = test::noise(static_cast<std::size_t>(state.range(0)), 2);
    PartitionedConvolution convolution(taps, static_cast<int>(state.range(1)));
    std::vector<float> out(480);
    for (auto _ : state) {
        for (std::size_t at = 0; at < samples().size(); at += out.size())
            convolution.process(std::span(samples()).subspan(at, out.size()), out);
        benchmark::DoNotOptimize(out.data());
    }
    report(state, samples().size());
}
BENCHMARK(partitioned)
    ->Args({16384, 256})
    ->Args({16384, 512})
    ->Args({16384, 1024})
    ->Args({16384, 4096})
    ->Args({1024, 1024})
    ->Args({65536, 1024})
    ->Args({65536, 4096})
    ->Unit(benchmark::kMillisecond);

/// A design of a curve of 615 points at this rate.
void design(benchmark::State &state)
{
    std::vector<CalibrationFile::Point> curve;
    for (int i = 0; i < 615; ++i) {
        const double frequencyHz = 10.054 * std::exp2(i / 56.03);
        curve.push_back({frequencyHz, -720.0 / (frequencyHz * frequencyHz)});
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(designCorrection(curve, static_cast<int>(state.range(0))));
}
BENCHMARK(design)->Arg(48000)->Arg(192000)->Unit(benchmark::kMillisecond);

} // namespace
