// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decibel.h"
#include "core/base/result.h"
#include "core/calibration/calibration_file.h"

#include <optional>
#include <string>
#include <string_view>

namespace ls {

struct CalibratorRecord;

/// How far the absolute level is to be trusted.
enum class CalibrationState {
    none,      ///< levels are dBFS, and there is no dB SPL
    estimated, ///< from the file's Sens Factor (about ±1 dB for a UMIK-1), or a typed value
    checked,   ///< against an acoustic calibrator
};

/// The name in JSON and on the command line, never translated: `none`, `estimated`, `checked`.
std::string_view calibrationStateName(CalibrationState state);

/// Where the absolute level comes from: the user's choice.
enum class LevelSource {
    sensFactor, ///< the calibration file, by the formula for its microphone
    seedLegacy, ///< 112 − SensFactor, as py-umik-base-app had it: 12 dB low; to compare with its records only
    fullScale,  ///< a typed level in dB SPL of a full-scale sine
    calibrator, ///< an acoustic calibrator
};

/// The name in settings and JSON: `sens_factor`, `seed_legacy`, `full_scale`, `calibrator`.
std::string_view levelSourceName(LevelSource source);
std::optional<LevelSource> levelSourceFromName(std::string_view name);

/// From dBFS to dB SPL.
struct Sensitivity {
    CalibrationState state = CalibrationState::none;
    double splOffsetDb = notAvailable; ///< dB SPL = dBFS(rms) + this; NaN without calibration
    bool provisional = false;          ///< the formula itself is uncertain by several dB (a single source for it)
    LevelSource source = LevelSource::sensFactor;
    bool analogGainAssumed = false; ///< file or device do not tell their gain; it was taken as the usual or the same
    std::optional<double> captureGainDb = std::nullopt; ///< of the system, as counted; nothing: not known, taken as 0

    bool calibrated() const { return state != CalibrationState::none; }

    /// The level of a full-scale sine, which is −3.01 dBFS.
    double fullScaleDbSpl() const { return splOffsetDb + powerToDb(0.5); }
};

/// The gains between microphone and program that no file can know.
struct InputGains {
    std::optional<double> captureGainDb; ///< the system's capture volume; 0 at 100 % on Linux; nothing: not known
    std::optional<double> switchGainDb;  ///< DIP switches of an EARS; nothing: 18 dB, as delivered
};

/// The level a calibration file gives, less the system's capture gain:
///
///     UMIK-1              124 − SensFactor + (AGain of the file − gain of the device)
///     UMIK-2              100 − SensFactor                            provisional
///     EARS                94 − SensFactor − (DIP switches − 18)       provisional
///     Dayton USB, OmniMic 94 − SensFactor                             provisional
///     REW                 94 − Sensitivity                            provisional
///
/// AGain is 18 dB where the file does not say; the device's gain is taken as the file's where its name does not tell.
/// Sources: UMIK-1: the REW author's recipe 94 + 24 − SensFactor + 6, confirmed by calibrator measurements within about
/// 1 dB; UMIK-2: one set of calibrator measurements; the others: one description each, in which the figure is the
/// reading in dBFS at 94 dB SPL (whether its dBFS is ours or 3 dB above is not told). No maker publishes any of it: the
/// state is *estimated*.
///
/// `device`: the microphone as recognised by its name; nothing for a recorded file, which cannot tell. Errors:
/// calibrationWrongMicrophone if the file tells no level in dBFS, or is not of this microphone's model.
Result<Sensitivity> sensitivityFromFile(const CalibrationFile &file, const std::optional<Microphone> &device,
                                        const InputGains &gains = {});

/// The seed's offset, 112 − SensFactor, whatever the gains: for the comparison with its records, marked provisional.
/// Error: calibrationWrongMicrophone without a Sens Factor.
Result<Sensitivity> legacySensitivity(const CalibrationFile &file);

/// From the level of a full-scale sine with the system's capture volume at 100 %, less the capture gain. Estimated:
/// nobody has listened to a calibrator. Nothing unless it is above 0 dB SPL and not above 250.
std::optional<Sensitivity> sensitivityFromFullScale(double fullScaleDbSpl, const InputGains &gains = {});

/// From a calibrator's reading, corrected by what the capture gain has changed since, where both are known.
Sensitivity sensitivityFromCalibrator(const CalibratorRecord &record, const InputGains &gains = {});

} // namespace ls
