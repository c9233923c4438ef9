// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibration/calibration_file.h"

#include <string_view>

namespace ls {

/// Takes what a heading says of the microphone into `file`: Sens Factor, AGain, serial number, orientation, REW's and
/// Dayton's sensitivity. False if it says nothing we know. A value that is there and cannot be read is told in
/// rejectedRows.
bool readCalibrationHeading(std::string_view line, int lineNumber, CalibrationFile &file);

/// Concludes from serial number, file name and columns whose form the file has, once all of it was read.
void recognizeMaker(CalibrationFile &file);

} // namespace ls
