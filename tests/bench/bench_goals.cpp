// SPDX-License-Identifier: GPL-3.0-or-later
// The meters against the conventional way to the same readings, in memory: each ratio is of processor time in one run.
// The signal is white noise, the hardest for whatever can skip. LS_LANES=avx2 or sse2 holds back wider vectors.
#include "core/audio/audio_writer.h"
#include "core/audio/file_source.h"
#include "core/base/flush_denormals.h"
#include "core/calibration/correction_design.h"
#include "core/dsp/half_transform.h"
#include "core/dsp/loudness.h"
#include "core/dsp/octave_bands.h"
#include "core/dsp/partitioned_convolution.h"
#include "core/dsp/peak.h"
#include "core/dsp/spectral_flux.h"
#include "core/dsp/true_peak.h"
#include "core/dsp/weighted_levels.h"
#include "core/measure/pipeline.h"
#include "tests/bench/anchors.h"
#include "tests/bench/contest.h"
#include "tests/bench/goals.h"
#include "tests/core/signals.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fcntl.h>
#include <functional>
#include <numbers>
#include <sndfile.h>
#include <unistd.h>

using namespace ls;
using namespace ls::bench;

namespace {

constexpr std::size_t seconds = 20;
constexpr std::size_t chunk = rate / 20; // what the Analyzer computes at once
constexpr AudioFormat mono{rate, 1, SampleType::float32};

const std::vector<float> &floats()
{
    static const std::vector<float> samples = test::noise(seconds * rate, 1);
    return samples;
}
const std::vector<double> &doubles()
{
    static const std::vector<double> samples(floats().begin(), floats().end());
    return samples;
}
double nsPerSample(double secondsOfCpu) { return secondsOfCpu * 1e9 / static_cast<double>(floats().size()); }

template <typename Run>
void inPieces(std::size_t frames, Run run)
{
    for (std::size_t at = 0; at + frames <= floats().size(); at += frames)
        run(at);
}

class NullSink : public ReadingSink {
public:
    explicit NullSink(bool snapshots) : m_snapshots(snapshots) {}
    bool wantsSnapshots() const noexcept override { return m_snapshots; }
    void snapshot(const Snapshot &snapshot) noexcept override { keep(snapshot.frame); }
    void row(const LogRow &row) noexcept override { keep(row.endFrame); }
    void bandRow(const BandRow &) noexcept override {}
    void event(const Event &) noexcept override {}

private:
    bool m_snapshots;
};

const CorrectionDesign &correction()
{
    static const CorrectionDesign design =
        designCorrection(std::vector<CalibrationFile::Point>{{10, -7}, {100, 0}, {20000, 2}}, rate);
    return design;
}

/// A stream that goes on: what is made once is made once.
class Chain {
public:
    Chain(bool live, const CorrectionDesign *design)
        : m_sink(live),
          m_blockFrames(live ? 1024 : 65536),
          m_pipeline(mono, {}, m_sink, design)
    {
    }
    void run()
    {
        for (std::size_t at = 0; at < floats().size(); at += m_blockFrames) {
            const std::size_t frames = std::min(m_blockFrames, floats().size() - at);
            m_pipeline.consume({std::span(floats()).subspan(at, frames), 1, m_pipeline.nextFrame(), 0});
        }
    }

private:
    NullSink m_sink;
    std::size_t m_blockFrames;
    Pipeline m_pipeline;
};

void conventionalChain(TextbookFir &fir, BareSpectrum &spectrum, std::vector<float> &corrected)
{
    fir.run(floats(), corrected);
    keep(plainWeightings(doubles()));
    keep(ebur128Everything(floats()));
    keep(plainThirdOctaves(doubles()));
    keep(spectrum.run(floats()));
}

/// The spectra that BareSpectrum computes, by our transform.
class HalfSpectrum {
public:
    explicit HalfSpectrum(std::size_t points) : m_transform(points), m_window(points), m_power(points / 2 + 1)
    {
        for (std::size_t i = 0; i < points; ++i)
            m_window[i] = 0.5F -
                0.5F * std::cos(2.0F * std::numbers::pi_v<float> * static_cast<float>(i) / static_cast<float>(points));
    }
    double run(std::span<const float> samples)
    {
        double sum = 0.0;
        for (std::size_t at = 0; at + m_window.size() <= samples.size(); at += m_window.size() / 2) {
            std::transform(m_window.begin(), m_window.end(), samples.begin() + static_cast<std::ptrdiff_t>(at),
                           m_transform.samples(), std::multiplies());
            m_transform.execute();
            m_transform.takePowers<eight::TwoFours>(m_power.data());
            sum += static_cast<double>(m_power[m_window.size() / 4]);
        }
        return sum;
    }

private:
    HalfTransform m_transform;
    std::vector<float> m_window;
    std::vector<float> m_power;
};

/// What the conventional chain yields, by our meters: none of the others (flux, peaks between samples, octaves' L90 …).
class SameReadings {
public:
    void run()
    {
        const FlushDenormals flush;
        inPieces(chunk, [&](std::size_t at) {
            m_correction.process(std::span(floats()).subspan(at, chunk), m_corrected);
            std::copy(m_corrected.begin(), m_corrected.end(), m_samples.begin());
            m_levels.process(m_samples, m_cWeighted);
            m_bands.process(m_samples);
            m_loudness.process(m_corrected);
            m_truePeak.process(m_samples);
            keep(m_loudness.momentaryLufs() + m_loudness.shortTermLufs());
        });
        keep(m_loudness.integratedLufs() + m_loudness.rangeLu() + m_truePeak.level().dbTp());
        keep(m_spectrum.run(floats()));
    }

private:
    PartitionedConvolution m_correction{correction().taps, 1024};
    WeightedLevels m_levels{rate};
    OctaveBands m_bands{rate};
    Loudness m_loudness{rate};
    TruePeak m_truePeak{rate};
    HalfSpectrum m_spectrum{8192};
    std::vector<float> m_corrected = std::vector<float>(chunk);
    std::vector<double> m_samples = std::vector<double>(chunk);
    std::vector<double> m_cWeighted = std::vector<double>(chunk);
};

void wholeChain()
{
    SameReadings same;
    Chain live(true, &correction());
    Chain rows(false, &correction());
    TextbookFir fir(correction().taps);
    BareSpectrum spectrum(8192, 4096);
    std::vector<float> corrected(floats().size());
    Contest contest;
    const auto ebur = contest.add([] { keep(ebur128Everything(floats())); });
    const auto ours = contest.add([&] { live.run(); });
    const auto offline = contest.add([&] { rows.run(); });
    const auto conventional = contest.add([&] { conventionalChain(fir, spectrum, corrected); });
    const auto sameReadings = contest.add([&] { same.run(); });
    contest.hold();
    const auto timesRealTime = [&](std::size_t i) { return static_cast<double>(seconds) / contest.seconds(i); };
    printResult({"G1", "every meter, corrected, live in blocks of 1024 / libebur128", byVectors(0.33, 0.22, 0.66)},
                contest.ratio(ours, ebur),
                text("%.1f ns a sample, %.0f x real time; libebur128 %.1f; DSP thread at 48 kHz: %.3f %% of a core",
                     nsPerSample(contest.seconds(ours)), timesRealTime(ours), nsPerSample(contest.seconds(ebur)),
                     100.0 * contest.seconds(ours) / static_cast<double>(seconds)));
    printResult(
        {"G1b", "the same offline, rows only / libebur128", byVectors(0.33, 0.22, 0.66)}, contest.ratio(offline, ebur),
        text("%.1f ns a sample, %.0f x real time", nsPerSample(contest.seconds(offline)), timesRealTime(offline)));
    printResult({"G1s", "only what the conventional chain yields / libebur128", byVectors(0.33, 0.22, 0.66)},
                contest.ratio(sameReadings, ebur),
                text("%.1f ns a sample, %.0f x real time; conventional / this: %.1f",
                     nsPerSample(contest.seconds(sameReadings)), timesRealTime(sameReadings),
                     contest.ratio(conventional, sameReadings)));
    printResult({"G1c", "conventional chain / ours live", 6.0, Goal::Sense::atLeast}, contest.ratio(conventional, ours),
                text("conventional: %.1f ns a sample, %.0f x real time", nsPerSample(contest.seconds(conventional)),
                     timesRealTime(conventional)));
}

void loudnessAndTruePeak()
{
    Contest contest;
    const auto ebur = contest.add([] { keep(ebur128Everything(floats())); });
    const auto ours = contest.add([] {
        Loudness loudness(rate);
        TruePeak peak(rate);
        inPieces(tenth, [&](std::size_t at) {
            loudness.process(std::span(floats()).subspan(at, tenth));
            peak.process(std::span(doubles()).subspan(at, tenth));
            keep(loudness.momentaryLufs() + loudness.shortTermLufs());
        });
        keep(loudness.integratedLufs() + loudness.rangeLu() + peak.level().dbTp());
    });
    contest.hold();
    printResult({"G2", "loudness, range and true peak / libebur128", byVectors(0.05, 0.033, 0.10)},
                contest.ratio(ours, ebur), text("%.2f ns a sample", nsPerSample(contest.seconds(ours))));
}

void convolution()
{
    TextbookFir textbook(correction().taps);
    PartitionedConvolution live(correction().taps, 1024);
    PartitionedConvolution offline(correction().taps, 4096);
    std::vector<float> out(floats().size());
    Contest contest;
    const auto anchor = contest.add([&] { textbook.run(floats(), out); });
    const auto at1024 = contest.add([&] { live.process(floats(), out); });
    const auto at4096 = contest.add([&] { offline.process(floats(), out); });
    contest.hold();
    printResult({"G5", "FIR of 16384 taps, 21 ms late / textbook overlap-save", byVectors(1.2, 1.2, 1.8)},
                contest.ratio(at1024, anchor),
                text("%.1f ns a sample, textbook %.1f", nsPerSample(contest.seconds(at1024)),
                     nsPerSample(contest.seconds(anchor))));
    printResult({"G5b", "the same in partitions of 4096 / textbook", byVectors(0.8, 0.8, 1.1)},
                contest.ratio(at4096, anchor), text("%.1f ns a sample", nsPerSample(contest.seconds(at4096))));
}

void octaveBands()
{
    const FlushDenormals flush;
    OctaveBands meter(rate);
    Contest contest;
    const auto plain = contest.add([] { keep(plainThirdOctaves(doubles())); });
    const auto ours = contest.add(
        [&] { inPieces(chunk, [&](std::size_t at) { meter.process(std::span(doubles()).subspan(at, chunk)); }); });
    contest.hold();
    printResult({"G6", "34 third octaves and 11 octaves / 34 plain third octaves", byVectors(0.07, 0.042, 0.12)},
                contest.ratio(ours, plain),
                text("%.1f ns a sample for 45 bands, plain %.1f for 34", nsPerSample(contest.seconds(ours)),
                     nsPerSample(contest.seconds(plain))));
}

void weightings()
{
    const FlushDenormals flush;
    WeightedLevels levels(rate);
    SamplePeak peakC, peakZ;
    InterpolatedPeak betweenC, betweenZ;
    std::vector<double> c(chunk);
    Contest contest;
    const auto plain = contest.add([] { keep(plainWeightings(doubles())); });
    const auto measure = [&](auto &c1, auto &z1) {
        inPieces(chunk, [&](std::size_t at) {
            const auto in = std::span(doubles()).subspan(at, chunk);
            levels.process(in, c);
            c1.process(c);
            z1.process(in);
            if (at % tenth == 0) {
                c1.reset();
                z1.reset();
            }
        });
    };
    const auto ours = contest.add([&] { measure(peakC, peakZ); });
    const auto between = contest.add([&] { measure(betweenC, betweenZ); });
    contest.hold();
    printResult(
        {"G7", "A, C, Z with Leq, F, S, I, extremes, peaks / plain loop without I", byVectors(0.60, 0.35, 0.80)},
        contest.ratio(ours, plain),
        text("%.1f ns a sample, plain %.1f; with C and Z peaks between the samples (8 times) %.1f",
             nsPerSample(contest.seconds(ours)), nsPerSample(contest.seconds(plain)),
             nsPerSample(contest.seconds(between))));
}

void truePeak()
{
    TruePeak peak(rate);
    Contest contest;
    const auto plain = contest.add([] { keep(plainTruePeak(floats())); });
    const auto sum = contest.add([] { keep(readAndSum(doubles())); });
    const auto tenths = contest.add([&] {
        inPieces(tenth, [&](std::size_t at) {
            peak.reset();
            peak.process(std::span(doubles()).subspan(at, tenth));
        });
    });
    const auto sinceStart = contest.add(
        [&] { inPieces(tenth, [&](std::size_t at) { peak.process(std::span(doubles()).subspan(at, tenth)); }); });
    contest.hold();
    printResult({"G8", "true peak of each 100 ms / plain loop", byVectors(0.11, 0.13, 0.25)},
                contest.ratio(tenths, plain),
                text("%.2f ns a sample, plain %.1f", nsPerSample(contest.seconds(tenths)),
                     nsPerSample(contest.seconds(plain))));
    printResult({"G8b", "true peak since the start / reading the samples once", 1.5}, contest.ratio(sinceStart, sum),
                text("%.2f ns a sample", nsPerSample(contest.seconds(sinceStart))));
}

void flux()
{
    SpectralFlux stream(rate, tenth);
    SpectralFlux chunks(rate, tenth);
    PlainFlux dense;
    BareSpectrum bare(8192, 4096);
    Contest contest;
    const auto spectrum = contest.add([&] { keep(bare.run(floats())); });
    const auto plain = contest.add([&] { keep(dense.run(floats())); });
    const auto ours = contest.add(
        [&] { inPieces(tenth, [&](std::size_t at) { stream.process(std::span(floats()).subspan(at, tenth)); }); });
    const auto byChunks = contest.add([&] {
        inPieces(tenth, [&](std::size_t at) { keep(chunks.chunkFluxDb(std::span(floats()).subspan(at, tenth))); });
    });
    contest.hold();
    printResult({"G9", "mel flux of the stream / a bare spectrum 8192, half overlapping", 3.0},
                contest.ratio(ours, spectrum),
                text("%.1f ns a sample; by chunks of 100 ms %.1f; dense matrix %.1f; bare spectrum %.1f",
                     nsPerSample(contest.seconds(ours)), nsPerSample(contest.seconds(byChunks)),
                     nsPerSample(contest.seconds(plain)), nsPerSample(contest.seconds(spectrum))));
}

void reading()
{
    const std::string path = text("/tmp/bench_goals_%d.wav", static_cast<int>(getpid()));
    {
        auto writer = createAudioFile(path, {mono, AudioContainer::wav, StoredSample::s24}, {});
        if (!writer || !writer.value()->write({floats(), 1, 0, 0}) || !writer.value()->finish()) {
            printSkipped({"G10", "reading a WAV file of 24 bits / read()"}, path + " cannot be written");
            return;
        }
    }
    constexpr std::size_t frames = 65536;
    std::vector<float> buffer(frames);
    std::vector<char> bytes(frames * 3);
    Contest contest;
    const auto plain = contest.add([&] {
        const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
        while (read(file, bytes.data(), bytes.size()) > 0)
            keep(bytes[0]);
        close(file);
    });
    const auto ours = contest.add([&] {
        const auto source = FileSource::open(path);
        while (source && source.value()->read(buffer) > 0)
            keep(buffer[0]);
    });
    const auto library = contest.add([&] {
        SF_INFO info{};
        SNDFILE *file = sf_open(path.c_str(), SFM_READ, &info);
        while (sf_readf_float(file, buffer.data(), frames) > 0)
            keep(buffer[0]);
        sf_close(file);
    });
    contest.hold();
    unlink(path.c_str());
    printResult({"G10", "reading a WAV file of 24 bits / read()", byVectors(1.6, 1.25, 1.6)},
                contest.ratio(ours, plain),
                text("%.2f ns a sample, libsndfile %.2f, read() %.2f", nsPerSample(contest.seconds(ours)),
                     nsPerSample(contest.seconds(library)), nsPerSample(contest.seconds(plain))));
}

void liveBlocks()
{
    constexpr std::size_t frames = 1024;
    constexpr double blockSeconds = static_cast<double>(frames) / rate;
    NullSink sink(true);
    Pipeline pipeline(mono, {}, sink, &correction());
    std::vector<double> parts;
    for (int round = 0; round < 5; ++round) {
        inPieces(frames, [&](std::size_t at) {
            const double before = threadSeconds();
            pipeline.consume({std::span(floats()).subspan(at, frames), 1, pipeline.nextFrame(), 0});
            parts.push_back(100.0 * (threadSeconds() - before) / blockSeconds);
        });
    }
    parts.erase(parts.begin(), parts.begin() + 1000);
    const double worst = *std::max_element(parts.begin(), parts.end());
    printResult({"G11", "live: a block of 1024 through every meter, p50", 0.15, Goal::Sense::atMost, " %"},
                quantile(parts, 0.5), {});
    printResult({"G11b", "the same, p99", 1.0, Goal::Sense::atMost, " %"}, quantile(parts, 0.99),
                text("of the block's duration, processor time; the worst of %zu was %.2f %%", parts.size(), worst));
}

/// Once for a curve and a rate, before the first sample; then it is remembered.
void designing()
{
    std::vector<CalibrationFile::Point> curve; // as many points as a UMIK-1's file has
    for (int i = 0; i < 615; ++i)
        curve.push_back({10.0 * std::exp2(i / 56.0), std::sin(0.05 * i)});
    const CorrectionSpec spec{curve, CorrectionPhase::minimum, 0, std::make_shared<CorrectionDesigns>()};
    keep(designOf(spec, rate));
    Contest contest;
    const auto minimum = contest.add([&] { keep(designCorrection(curve, rate)); });
    const auto linear = contest.add([&] { keep(designCorrection(curve, rate, CorrectionPhase::linear)); });
    const auto again = contest.add([&] { keep(designOf(spec, rate)); });
    contest.hold();
    const auto ms = [&](std::size_t i) { return 1e3 * contest.seconds(i); };
    printResult({"G12", "a correction of 16384 taps is designed at 48 kHz", 300.0, Goal::Sense::atMost, " ms"},
                ms(minimum),
                text("linear phase, twice as long: %.0f ms; the same curve again: %.4f ms", ms(linear), ms(again)));
}

} // namespace

int main()
{
    std::printf("Vectors: %s. Median of %d rounds, what is compared runs in turn. %zu s of white noise, 48 kHz.\n",
                vectorsName(), Contest::rounds, seconds);
    printHead();
    wholeChain();
    loudnessAndTruePeak();
    convolution();
    octaveBands();
    weightings();
    truePeak();
    flux();
    reading();
    liveBlocks();
    designing();
    std::printf("%d missed\n", missed());
}
