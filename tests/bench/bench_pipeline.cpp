// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of one run on one machine: compare them with each other, not with those of another day. `x_real_time` counts
// seconds of 48 kHz mono per second of this core.
#include "core/audio/block_queue.h"
#include "core/dsp/frequency_weighting.h"
#include "core/dsp/loudness.h"
#include "core/dsp/peak.h"
#include "core/dsp/spectral_flux.h"
#include "core/dsp/time_weighting.h"
#include "core/dsp/true_peak.h"
#include "core/measure/pipeline.h"
#include "tests/core/signals.h"

#include <benchmark/benchmark.h>
#include <ebur128.h>

#include <mutex>

using namespace ls;

namespace {

constexpr int rate = 48000;
constexpr AudioFormat mono{rate, 1, SampleType::float32};

class NullSink : public ReadingSink {
public:
    void snapshot(const Snapshot &) noexcept override {}
    void row(const LogRow &) noexcept override {}
    void bandRow(const BandRow &) noexcept override {}
    void event(const Event &) noexcept override {}
};

const std::vector<float> &minute()
{
    static const std::vector<float> samples = test::noise(60 * rate, 1);
    return samples;
}

void report(benchmark::State &state)
{
    state.counters["x_real_time"] =
        benchmark::Counter(static_cast<double>(state.iterations()) * 60.0, benchmark::Counter::kIsRate);
}

/// The anchor of the two below: libebur128 with everything it has, polled ten times a second.
void libebur128Everything(benchmark::State &state)
{
    constexpr int mode = EBUR128_MODE_I | EBUR128_MODE_LRA | EBUR128_MODE_TRUE_PEAK | EBUR128_MODE_HISTOGRAM;
    for (auto _ : state) {
        ebur128_state *ebur = ebur128_init(1, rate, mode);
        for (std::size_t at = 0; at < minute().size(); at += rate / 10) {
            ebur128_add_frames_float(ebur, minute().data() + at, rate / 10);
            double lufs = 0.0;
            ebur128_loudness_momentary(ebur, &lufs);
            ebur128_loudness_shortterm(ebur, &lufs);
            benchmark::DoNotOptimize(lufs);
        }
        ebur128_destroy(&ebur);
    }
    report(state);
}
BENCHMARK(libebur128Everything)->Unit(benchmark::kMillisecond);

/// Every reading of it ten times a second.
void loudness(benchmark::State &state)
{
    for (auto _ : state) {
        Loudness meter(rate);
        for (std::size_t at = 0; at < minute().size(); at += rate / 10) {
            meter.process(std::span(minute()).subspan(at, rate / 10));
            benchmark::DoNotOptimize(meter.integratedLufs() + meter.rangeLu() + meter.momentaryMaxLufs());
        }
    }
    report(state);
}
BENCHMARK(loudness)->Unit(benchmark::kMillisecond);

/// Per 100 ms (argument 1), where little can be skipped, and since the start (0), where nearly all can.
void truePeak(benchmark::State &state)
{
    const std::vector<double> samples(minute().begin(), minute().end());
    for (auto _ : state) {
        TruePeak peak(rate);
        for (std::size_t at = 0; at < samples.size(); at += rate / 10) {
            if (state.range(0) == 1)
                peak.reset();
            peak.process(std::span(samples).subspan(at, rate / 10));
        }
        benchmark::DoNotOptimize(peak.level().dbTp());
    }
    report(state);
}
BENCHMARK(truePeak)->Arg(1)->Arg(0)->Unit(benchmark::kMillisecond);

/// On the stream (argument 0) and by chunks of 100 ms (1).
void spectralFlux(benchmark::State &state)
{
    const std::vector<double> samples(minute().begin(), minute().end());
    SpectralFlux flux(rate, rate / 10);
    for (auto _ : state) {
        for (std::size_t at = 0; at < samples.size(); at += rate / 10) {
            if (state.range(0) == 0)
                flux.process(std::span(samples).subspan(at, rate / 10));
            else
                benchmark::DoNotOptimize(flux.chunkFluxDb(std::span(minute()).subspan(at, rate / 10)));
        }
    }
    report(state);
}
BENCHMARK(spectralFlux)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

/// Every meter; with 1, a microphone's curve taken away before.
void wholePipeline(benchmark::State &state)
{
    const auto blockFrames = static_cast<std::size_t>(state.range(0));
    const CorrectionDesign design =
        designCorrection(std::vector<CalibrationFile::Point>{{10, -7}, {100, 0}, {20000, 2}}, rate);
    NullSink sink;
    for (auto _ : state) {
        Pipeline pipeline(mono, {}, sink, state.range(1) == 1 ? &design : nullptr);
        for (std::size_t at = 0; at < minute().size(); at += blockFrames) {
            const std::size_t frames = std::min(blockFrames, minute().size() - at);
            pipeline.consume({std::span(minute()).subspan(at, frames), 1, static_cast<std::int64_t>(at), 0});
        }
        pipeline.finish();
    }
    report(state);
}
BENCHMARK(wholePipeline)
    ->Args({480, 0})
    ->Args({480, 1})
    ->Args({65536, 0})
    ->Args({65536, 1})
    ->Unit(benchmark::kMillisecond);

/// Stages alone, in the chunks in which the Analyzer runs them.
template <typename Stage>
void inChunks(benchmark::State &state, Stage stage)
{
    const std::vector<double> samples(minute().begin(), minute().end());
    constexpr std::size_t chunk = rate / 20;
    for (auto _ : state) {
        for (std::size_t at = 0; at < samples.size(); at += chunk)
            stage(std::span(samples).subspan(at, chunk));
    }
    report(state);
}

void frequencyWeighting(benchmark::State &state)
{
    FrequencyWeighting weighting(static_cast<FrequencyWeighting::Curve>(state.range(0)), rate);
    std::vector<double> weighted(rate / 20);
    inChunks(state, [&](std::span<const double> in) { weighting.process(in, weighted); });
}
BENCHMARK(frequencyWeighting)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond); // A, C

void timeWeightings(benchmark::State &state)
{
    TimeWeighting fast(TimeWeighting::fastSeconds, rate);
    TimeWeighting slow(TimeWeighting::slowSeconds, rate);
    ImpulseWeighting impulse(rate);
    inChunks(state, [&](std::span<const double> in) {
        fast.process(in);
        slow.process(in);
        impulse.process(in);
    });
    benchmark::DoNotOptimize(fast.range().maxDbFs() + slow.range().maxDbFs() + impulse.range().maxDbFs());
}
BENCHMARK(timeWeightings)->Unit(benchmark::kMillisecond);

/// Of white noise, the hardest but for a loud high tone: little can be skipped.
void interpolatedPeak(benchmark::State &state)
{
    InterpolatedPeak meter(rate);
    PeakValue total;
    inChunks(state, [&](std::span<const double> in) {
        meter.reset();
        meter.process(in);
        total.add(meter.peak());
    });
    benchmark::DoNotOptimize(total.peakDbFs());
}
BENCHMARK(interpolatedPeak)->Unit(benchmark::kMillisecond);

/// The anchor: the peak of the samples alone.
void samplePeak(benchmark::State &state)
{
    SamplePeak meter;
    inChunks(state, [&](std::span<const double> in) { meter.process(in); });
    benchmark::DoNotOptimize(meter.peakDbFs());
}
BENCHMARK(samplePeak)->Unit(benchmark::kMillisecond);

/// A 10 ms block through the queue, one thread.
void queuePushPop(benchmark::State &state)
{
    BlockQueue queue(1, 10 * rate);
    const auto block = std::span(minute()).first(480);
    for (auto _ : state) {
        queue.push(block);
        queue.pop(queue.front(480).frames());
        queue.readerAwake();
    }
}
BENCHMARK(queuePushPop);

/// The same through a mutex: the anchor.
void mutexPushPop(benchmark::State &state)
{
    std::mutex lock;
    std::vector<float> ring(480);
    const auto block = std::span(minute()).first(480);
    for (auto _ : state) {
        {
            const std::scoped_lock guard(lock);
            std::copy(block.begin(), block.end(), ring.begin());
        }
        const std::scoped_lock guard(lock);
        benchmark::DoNotOptimize(ring.data());
    }
}
BENCHMARK(mutexPushPop);

} // namespace
