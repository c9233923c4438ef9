// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decibel.h"
#include "core/base/result.h"
#include "core/calibration/calibration_file.h"

#include <optional>
#include <string>

namespace ls {

/// How far the absolute level is to be trusted.
enum class CalibrationState {
    none,      ///< levels are dBFS, and there is no dB SPL
    estimated, ///< from the file's Sens Factor: about ±1 dB for a UMIK-1
    checked,   ///< against an acoustic calibrator
};

/// From dBFS to dB SPL.
struct Sensitivity {
    CalibrationState state = CalibrationState::none;
    double splOffsetDb = notAvailable; ///< dB SPL = dBFS(rms) + this; NaN without calibration
    bool provisional = false;          ///< the formula itself is uncertain by several dB (UMIK-2)

    bool calibrated() const { return state != CalibrationState::none; }
};

/// The level a calibration file gives.
///
///     UMIK-1: dB SPL = dBFS + 124 − SensFactor + (AGain of the file − gain of the device)
///     UMIK-2: dB SPL = dBFS + 100 − SensFactor, provisional
///
/// AGain is 18 dB where the file does not say; the device's gain is taken as the file's where its name does not tell.
/// Source: the REW author's recipe 94 + 24 − SensFactor + 6, confirmed by calibrator measurements within about 1 dB.
/// No maker publishes it: the state is *estimated*.
///
/// `device`: the microphone as recognised by its name; nothing for a recorded file, which cannot tell. Errors:
/// calibrationWrongMicrophone if the file has no Sens Factor, or is not of this microphone's model.
Result<Sensitivity> sensitivityFromFile(const CalibrationFile &file, const std::optional<Microphone> &device);

} // namespace ls
