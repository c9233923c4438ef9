// SPDX-License-Identifier: GPL-3.0-or-later
// Writes small files of every kind that Levelscribe makes into a folder: from nothing, a fuzzer hardly finds a header.
#include "core/audio/audio_writer.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>

using namespace ls;

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("audio_seeds FOLDER\n", stderr);
        return EXIT_FAILURE;
    }
    constexpr int frames = 200;
    std::array<float, 2 * frames> samples{};
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = 0.5F * std::sin(0.1F * static_cast<float>(i));
    int number = 0;
    for (const AudioContainer container : {AudioContainer::wav, AudioContainer::flac}) {
        for (const StoredSample sample : {StoredSample::s16, StoredSample::s24, StoredSample::f32}) {
            if (container == AudioContainer::flac && sample == StoredSample::f32)
                continue;
            for (const int channels : {1, 2}) {
                const std::filesystem::path path =
                    std::filesystem::path(argv[1]) / ("seed-" + std::to_string(++number));
                std::filesystem::remove(path);
                auto writer =
                    createAudioFile(path, {{48000, channels, SampleType::float32}, container, sample}, AudioFileNote{});
                if (!writer ||
                    !writer.value()->write(
                        {std::span(samples).first(static_cast<std::size_t>(frames * channels)), channels, 0, 0}) ||
                    !writer.value()->finish())
                    return EXIT_FAILURE;
            }
        }
    }
    return EXIT_SUCCESS;
}
