// SPDX-License-Identifier: GPL-3.0-or-later
// What a recording costs beside the measuring that it goes with: compare `cpu_per_hour`, seconds of CPU for one hour
// of 48 kHz mono, with `measuring` of the same run. Files lie in the system's folder for temporary files. Audio comes
// in pieces of 100 ms.
#include "core/audio/audio_writer.h"
#include "core/audio/sample_quantizer.h"
#include "core/measure/pipeline.h"
#include "core/store/hash_chain.h"
#include "tests/core/signals.h"

#include <benchmark/benchmark.h>

#include <QTemporaryDir>

using namespace ls;

namespace {

constexpr int rate = 48000;
constexpr std::size_t seconds = 60;
constexpr std::size_t pieceFrames = rate / 10;
constexpr AudioFormat mono{rate, 1, SampleType::float32};

const std::vector<float> &minute()
{
    static const std::vector<float> samples = test::noise(seconds * rate, 1);
    return samples;
}

std::span<const float> piece(std::size_t at) { return std::span(minute()).subspan(at, pieceFrames); }

void report(benchmark::State &state)
{
    const double hours = static_cast<double>(state.iterations()) * static_cast<double>(seconds) / 3600.0;
    state.counters["cpu_per_hour"] =
        benchmark::Counter(hours, benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

class NullSink : public ReadingSink {
public:
    void snapshot(const Snapshot &) noexcept override {}
    void row(const LogRow &) noexcept override {}
    void bandRow(const BandRow &) noexcept override {}
    void event(const Event &) noexcept override {}
};

/// The anchor: every reading of a minute.
void measuring(benchmark::State &state)
{
    for (auto _ : state) {
        NullSink sink;
        Pipeline pipeline(mono, {}, sink);
        std::int64_t frame = 0;
        for (std::size_t at = 0; at < minute().size(); at += pieceFrames, frame += pieceFrames)
            pipeline.consume({piece(at), 1, frame, 0});
    }
    report(state);
}
BENCHMARK(measuring)->Unit(benchmark::kMillisecond);

void hashing(benchmark::State &state)
{
    for (auto _ : state) {
        HashChain chain(rate, 1);
        for (std::size_t at = 0; at < minute().size(); at += pieceFrames)
            chain.addAudio(piece(at));
        benchmark::DoNotOptimize(chain.finish());
    }
    report(state);
}
BENCHMARK(hashing)->Unit(benchmark::kMillisecond);

void quantizing(benchmark::State &state, StoredSample sample)
{
    std::vector<float> stored(pieceFrames);
    for (auto _ : state) {
        SampleQuantizer quantizer({mono, AudioContainer::wav, sample});
        for (std::size_t at = 0; at < minute().size(); at += pieceFrames) {
            quantizer.quantize(piece(at), stored);
            benchmark::DoNotOptimize(stored.data());
        }
    }
    report(state);
}
BENCHMARK_CAPTURE(quantizing, s16_with_dither, StoredSample::s16)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(quantizing, s24, StoredSample::s24)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(quantizing, f32, StoredSample::f32)->Unit(benchmark::kMillisecond);

/// Into a file, brought to the disk once in a second of audio.
void writing(benchmark::State &state, AudioContainer container, StoredSample sample)
{
    const QTemporaryDir folder;
    const AudioFileFormat format{mono, container, sample};
    std::vector<float> stored(minute().size());
    SampleQuantizer(format).quantize(minute(), stored);
    int file = 0;
    std::int64_t bytes = 0;
    for (auto _ : state) {
        const std::filesystem::path path = folder.filePath(QString::number(++file)).toStdString();
        Result<std::unique_ptr<AudioWriter>> writer = createAudioFile(path, format, {});
        bool ok = writer.ok();
        for (std::size_t at = 0; ok && at < stored.size(); at += pieceFrames) {
            ok = writer.value()->write({std::span(stored).subspan(at, pieceFrames), 1, 0, 0}).ok();
            if (at % rate == 0)
                ok = ok && writer.value()->sync().ok();
        }
        if (!ok || !writer.value()->finish()) {
            state.SkipWithError("the file could not be written");
            break;
        }
        bytes = writer.value()->bytesWritten();
        std::filesystem::remove(path);
    }
    report(state);
    state.counters["bytes_per_second"] = static_cast<double>(bytes) / static_cast<double>(seconds);
}
BENCHMARK_CAPTURE(writing, wav_s16, AudioContainer::wav, StoredSample::s16)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(writing, wav_s24, AudioContainer::wav, StoredSample::s24)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(writing, wav_f32, AudioContainer::wav, StoredSample::f32)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(writing, flac_s16, AudioContainer::flac, StoredSample::s16)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(writing, flac_s24, AudioContainer::flac, StoredSample::s24)->Unit(benchmark::kMillisecond);

} // namespace
