// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibration/correction_design.h"
#include "core/store/audio_segments.h"
#include "core/store/measurement_info.h"
#include "core/store/recording_options.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace ls {

/// What a recording is made with.
struct RecordingSetup {
    /// What is done with a block that finds no room in the queue to the disk.
    enum class WhenFull {
        loseAndTell, ///< live: nothing waits for the disk
        wait,        ///< a replay at full speed, which can: the dsp thread stands still until there is room
    };

    RecordingOptions options;
    MeasurementInfo info;                     ///< but for what follows from the options and from where it begins
    CalibrationEntry calibration;             ///< in force at the beginning
    std::optional<CorrectionSpec> correction; ///< of the microphone's curve, for calibrated audio
    std::int64_t timeFrame = 0;               ///< of the stream, at which the clock showed `time`
    std::chrono::system_clock::time_point time;
    WhenFull whenFull = WhenFull::loseAndTell;
    OpenAudioFile open = createAudioFile;
    // Tests make these shorter.
    double queueSeconds = 60.0;
    std::chrono::milliseconds retryInterval{500};
    std::chrono::seconds giveUpAfter{10}; ///< when the recording has been ended and the disk still refuses
};

/// With valid options, and with what they mean for the measurement's info and settings.
RecordingSetup completed(RecordingSetup setup);

/// The length of the queue between stream and disk.
std::int64_t queueFrames(const RecordingSetup &setup);

/// What audio and levels take on the disk; of FLAC an estimate.
double bytesPerSecond(const RecordingSetup &setup);

} // namespace ls
