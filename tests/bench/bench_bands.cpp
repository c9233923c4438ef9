// SPDX-License-Identifier: GPL-3.0-or-later
// Compare the figures of one run with each other. `per_sample` is the time per frame of 48 kHz mono, all bands
// together.
#include "core/base/flush_denormals.h"
#include "core/dsp/biquad.h"
#include "core/dsp/octave_bands.h"
#include "core/dsp/percentiles.h"
#include "tests/core/signals.h"

#include <benchmark/benchmark.h>

using namespace ls;

namespace {

constexpr int rate = 48000;

const std::vector<double> &seconds()
{
    static const std::vector<float> noise = test::noise(10 * rate, 1);
    static const std::vector<double> samples(noise.begin(), noise.end());
    return samples;
}

void report(benchmark::State &state)
{
    const double samples = static_cast<double>(state.iterations()) * static_cast<double>(seconds().size());
    state.counters["per_sample"] =
        benchmark::Counter(samples, benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

/// The anchor: the 34 thirds alone, at the full rate, one after the other.
void thirdsOneByOne(benchmark::State &state)
{
    struct Meter {
        double gain;
        std::array<Biquad, 3> sections;
        TimeWeighting fast;
        double energy;
    };
    const FlushDenormals flush;
    std::vector<Meter> meters;
    for (const Band &band : bands(BandWidth::thirdOctave)) {
        const BandFilter filter = makeBandFilter(band, rate);
        Meter meter{filter.gain, {}, TimeWeighting(TimeWeighting::fastSeconds, rate), 0.0};
        for (std::size_t i = 0; i < meter.sections.size(); ++i) {
            const BandFilter::Section &s = filter.sections[i];
            meter.sections[i] = Biquad({1.0, s.b1, s.b2, s.a1, s.a2});
        }
        meters.push_back(meter);
    }
    std::array<double, 480> filtered{};
    for (auto _ : state) {
        for (std::size_t at = 0; at < seconds().size(); at += filtered.size()) {
            for (Meter &meter : meters) {
                auto [first, second, third] = meter.sections;
                double energy = meter.energy;
                for (std::size_t i = 0; i < filtered.size(); ++i) {
                    filtered[i] = third.process(second.process(first.process(meter.gain * seconds()[at + i])));
                    energy += filtered[i] * filtered[i];
                }
                meter.energy = energy;
                meter.sections = {first, second, third};
                meter.fast.process(filtered);
            }
        }
        benchmark::DoNotOptimize(meters.data());
    }
    report(state);
}
BENCHMARK(thirdsOneByOne)->Unit(benchmark::kMillisecond);

/// The 34 thirds and the 11 octaves.
void octaveBands(benchmark::State &state)
{
    const auto blockFrames = static_cast<std::size_t>(state.range(0));
    const FlushDenormals flush;
    OctaveBands meter(rate);
    for (auto _ : state) {
        for (std::size_t at = 0; at < seconds().size(); at += blockFrames)
            meter.process(std::span(seconds()).subspan(at, std::min(blockFrames, seconds().size() - at)));
        benchmark::DoNotOptimize(meter.fastDbFs(BandWidth::octave, 6));
    }
    report(state);
}
BENCHMARK(octaveBands)->Arg(480)->Arg(2400)->Arg(65536)->Unit(benchmark::kMillisecond);

void octaveBandsDesign(benchmark::State &state)
{
    for (auto _ : state) {
        OctaveBands meter(rate);
        benchmark::DoNotOptimize(meter.quantumFrames());
    }
}
BENCHMARK(octaveBandsDesign)->Unit(benchmark::kMillisecond);

/// Seven percentiles of an hour.
void percentilesRead(benchmark::State &state)
{
    Percentiles percentiles;
    GaussianNoise random(1);
    for (int i = 0; i < 36000; ++i)
        percentiles.add(-50.0 + 10.0 * random.next());
    for (auto _ : state)
        for (const double percent : {1.0, 5.0, 10.0, 50.0, 90.0, 95.0, 99.0})
            benchmark::DoNotOptimize(percentiles.exceededDbFs(percent));
}
BENCHMARK(percentilesRead);

} // namespace
