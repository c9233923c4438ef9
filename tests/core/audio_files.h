// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/audio_writer.h"
#include "core/audio/file_source.h"
#include "core/audio/sample_quantizer.h"
#include "signals.h"

#include <QTest>

#include <filesystem>
#include <vector>

namespace ls::test {

/// All samples, read to the end and not to the length that the header tells.
inline std::vector<float> readAll(const std::filesystem::path &path)
{
    const auto source = FileSource::open(path).take();
    std::vector<float> samples;
    std::vector<float> part(static_cast<std::size_t>(4096 * source->format().channels));
    while (const std::int64_t frames = source->read(part))
        samples.insert(samples.end(), part.begin(), part.begin() + frames * source->format().channels);
    return samples;
}

/// Noise as the file will hold it.
inline std::vector<float> storedNoise(const AudioFileFormat &format, std::size_t frames, std::uint64_t seed)
{
    std::vector<float> samples = noise(frames * static_cast<std::size_t>(format.stream.channels), seed);
    SampleQuantizer(format).quantize(samples, samples);
    return samples;
}

/// A column "format" with every container and sample, in an odd number of channels where frames may straddle words.
inline void everyFormat()
{
    QTest::addColumn<AudioFileFormat>("format");
    const auto add = [](const char *name, AudioContainer container, StoredSample sample, int channels) {
        QTest::newRow(name) << AudioFileFormat{{48000, channels, SampleType::float32}, container, sample};
    };
    add("WAV 16 bit, mono", AudioContainer::wav, StoredSample::s16, 1);
    add("WAV 24 bit, mono", AudioContainer::wav, StoredSample::s24, 1);
    add("WAV 24 bit, 3 channels", AudioContainer::wav, StoredSample::s24, 3);
    add("WAV float, stereo", AudioContainer::wav, StoredSample::f32, 2);
    add("FLAC 16 bit, stereo", AudioContainer::flac, StoredSample::s16, 2);
    add("FLAC 24 bit, mono", AudioContainer::flac, StoredSample::s24, 1);
}

} // namespace ls::test

Q_DECLARE_METATYPE(ls::AudioFileFormat)
