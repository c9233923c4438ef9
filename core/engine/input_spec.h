// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/block.h"
#include "core/audio/generator_source.h"
#include "core/calibration/calibration_file.h"
#include "core/calibration/correction_design.h"
#include "core/calibration/microphone.h"
#include "core/calibration/sensitivity.h"

#include <QString>

#include <filesystem>
#include <optional>
#include <variant>

namespace ls {

/// A microphone, by the id of DeviceList.
struct DeviceInput {
    QString id;
    QString description;
};

/// How fast a recorded or generated stream comes.
enum class Pace { realTime, asFastAsItGoes };

struct FileInput {
    std::filesystem::path path;
    Pace pace = Pace::realTime;
};

struct GeneratorInput {
    GeneratorSpec spec;
    int sampleRateHz = 48000;
    Pace pace = Pace::realTime;
};

/// Where the stream comes from.
using InputSpec = std::variant<DeviceInput, FileInput, GeneratorInput>;

/// What was opened.
struct StreamInfo {
    QString name; ///< device description, file path or generator
    AudioFormat format;
    bool isDevice = false;                    ///< a microphone, live
    bool simulated = false;                   ///< not from a microphone: to be said wherever its numbers appear
    std::optional<Microphone> microphone;     ///< if it is one we know
    std::optional<double> captureGainDb = {}; ///< of the system's capture volume, 0 at 100 %; nothing: not known
};

/// The level a calibration file gives for this stream (see sensitivityFromFile). A live device must be recognised as
/// the file's microphone by its name; a recorded file cannot tell, and is taken at the user's word.
Result<Sensitivity> sensitivityFor(const CalibrationFile &file, const StreamInfo &stream);

/// The file's curve, if it is for this stream: where the file gives its level, or is nothing but a curve.
std::optional<CorrectionSpec> correctionFor(const CalibrationFile &file, const StreamInfo &stream);

} // namespace ls
