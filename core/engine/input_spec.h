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
#include <string_view>
#include <variant>

namespace ls {

/// The library a microphone is reached through.
enum class CaptureBackend {
    automatic, ///< libpulse where a PulseAudio or PipeWire server is there, else Qt
    pulse,
    qt,
};

/// The name in settings and on the command line: `auto`, `pulse`, `qt`.
std::string_view captureBackendName(CaptureBackend backend);
std::optional<CaptureBackend> captureBackendFromName(std::string_view name);

/// Whether this program was built with libpulse.
bool isPulseSupported();

/// A microphone, by the id of DeviceList. Both backends know it by the same id.
struct DeviceInput {
    QString id;
    QString description;
    CaptureBackend backend = CaptureBackend::automatic;
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
    CaptureBackend backend = CaptureBackend::automatic; ///< of a device: the one it was opened through
};

/// The level a calibration file gives for this stream (see sensitivityFromFile). A live device must be recognised as
/// the file's microphone by its name; a recorded file cannot tell, and is taken at the user's word.
Result<Sensitivity> sensitivityFor(const CalibrationFile &file, const StreamInfo &stream);

/// The file's curve, if it is for this stream: where the file gives its level, or is nothing but a curve.
std::optional<CorrectionSpec> correctionFor(const CalibrationFile &file, const StreamInfo &stream);

} // namespace ls
