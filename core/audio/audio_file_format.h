// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/block.h"

#include <string_view>

namespace ls {

enum class AudioContainer {
    wav, ///< classic RIFF, and RF64 by itself beyond 4 GB
    flac,
};

/// How a sample lies in the file: integer or float.
enum class StoredSample { s16, s24, f32 };

/// A stream and how it is stored.
struct AudioFileFormat {
    AudioFormat stream; ///< as it came in: its sample type decides whether 16 bits need dither
    AudioContainer container = AudioContainer::wav;
    StoredSample sample = StoredSample::f32; ///< FLAC holds integers only

    bool operator==(const AudioFileFormat &) const = default;
};

/// Never fewer bits than came in, as far as the container goes: FLAC ends at 24.
constexpr StoredSample defaultStoredSample(SampleType type, AudioContainer container)
{
    switch (type) {
    case SampleType::int16:
        return StoredSample::s16;
    case SampleType::int24:
        return StoredSample::s24;
    case SampleType::int32:
    case SampleType::float32:
        break;
    }
    return container == AudioContainer::flac ? StoredSample::s24 : StoredSample::f32;
}

constexpr int storedBits(StoredSample sample)
{
    switch (sample) {
    case StoredSample::s16:
        return 16;
    case StoredSample::s24:
        return 24;
    case StoredSample::f32:
        break;
    }
    return 32;
}

/// With the dot.
constexpr std::string_view fileExtension(AudioContainer container)
{
    return container == AudioContainer::flac ? ".flac" : ".wav";
}

} // namespace ls
