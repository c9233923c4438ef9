// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/sample_quantizer.h"
#include "core/calibration/correction_design.h"
#include "core/measure/aligned_correction.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace ls {

/// Makes of the stream what is stored of it: all channels as they came, or the analysed channel without the
/// microphone's curve; and in the values that the file can hold.
///
/// Thread: the disk thread.
class StoredAudio {
public:
    /// `maxFrames`: the most that process() is given.
    StoredAudio(const AudioFileFormat &format, std::size_t maxFrames);

    /// One channel, counted from 1, with this correction taken away; without one, as it came.
    void takeChannel(int channel, const CorrectionDesign *correction);

    /// What these frames bring out: as many as went in; with a correction, later ones than these. Valid until the next
    /// call.
    std::span<const float> process(const BlockView &block);

    /// What is still inside, before a hole or the end: call until it is empty, then restart().
    std::span<const float> flush();
    void restart();

private:
    std::span<const float> quantized(std::span<const float> samples);

    SampleQuantizer m_quantizer;
    int m_channel = 0; // 0: all
    std::optional<AlignedCorrection> m_correction;
    std::vector<float> m_one;
    std::vector<float> m_out;
};

} // namespace ls
