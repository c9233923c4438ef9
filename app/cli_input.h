// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/calibration_choice.h"
#include "core/engine/device_list.h"
#include "core/engine/input_spec.h"
#include "core/measure/settings.h"

#include <QCommandLineParser>

#include <chrono>
#include <memory>
#include <optional>
#include <string>

namespace ls {

class Engine;

/// What the commands that measure take as INPUT, read from the command line.
struct CliInput {
    InputSpec spec;
    Settings settings;
    CalibrationChoice calibration;
    CorrectionPhase phase = CorrectionPhase::minimum;
    int taps = 0; ///< of the correction; 0: as many as it needs

    /// What takes the microphone's curve away, if there is a calibration and it is for this input.
    std::optional<CorrectionSpec> correction() const;
    std::shared_ptr<DeviceList> devices; ///< where the input is one of them: for Engine::watch()
};

void addInputOptions(QCommandLineParser &parser);

/// --backend, shared with `devices`; nothing, with a message given, if it is wrong.
void addBackendOption(QCommandLineParser &parser);
std::optional<CaptureBackend> readBackendOption(const QCommandLineParser &parser);

/// Reads the options of addInputOptions(); an exit code, with a message given, if they are wrong or the device is not
/// there.
struct CliInputOrExit {
    std::optional<CliInput> input;
    int exitCode = 0;
};
CliInputOrExit readInputOptions(const QCommandLineParser &parser);

/// The options of those that say how to measure, not what: calibration, channels, correction. In `analyze`, too. The
/// input read is then incomplete: it has no `spec`.
void addMeasuringOptions(QCommandLineParser &parser);
CliInputOrExit readMeasuringOptions(const QCommandLineParser &parser);

/// --phase and --taps, shared with `calibrate`; false, with a message given, if they are wrong.
void addCorrectionOptions(QCommandLineParser &parser);
bool readCorrectionOptions(const QCommandLineParser &parser, CorrectionPhase &phase, int &taps);

/// How far dB SPL is to be trusted and, if it is an estimate, what it rests on; empty in dBFS.
QString levelText(const Sensitivity &sensitivity);

/// Waits until the list is known; false if the sound server does not answer within a few seconds.
bool waitFor(DeviceList &list);

/// The calibration for an opened stream; says on standard error what it amounts to.
Sensitivity calibrationFor(const CliInput &input, const StreamInfo &stream);

/// From here on says on standard error what befalls the stream, as it happens.
void tellEvents(const Engine &engine);

/// Wall clock of a live stream: ISO 8601 with milliseconds and offset. Empty for a file, whose time is not known.
class StreamClock {
public:
    void begin(const StreamInfo &stream, const InputSpec &spec);
    std::string at(std::int64_t frame) const;

private:
    std::optional<std::chrono::system_clock::time_point> m_start;
    int m_sampleRateHz = 1;
};

} // namespace ls
