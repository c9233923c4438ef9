// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/block.h"
#include "core/base/error.h"

#include <cstdint>
#include <optional>
#include <span>

namespace ls {

/// A stream read at the reader's own pace: a file or a generator.
class AudioSource {
public:
    AudioSource() = default;
    AudioSource(const AudioSource &) = delete;
    AudioSource &operator=(const AudioSource &) = delete;
    virtual ~AudioSource() = default;

    virtual AudioFormat format() const = 0;

    /// Fills `interleaved` (whole frames) from its start and returns the number of frames written; 0 is the end.
    virtual std::int64_t read(std::span<float> interleaved) = 0;

    /// Why read() came to an end before the stream did; nothing if it did not.
    virtual std::optional<Error> error() const { return std::nullopt; }

    /// Frames in all, where that is known.
    virtual std::optional<std::int64_t> totalFrames() const { return std::nullopt; }
};

} // namespace ls
