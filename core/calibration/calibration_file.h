// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calibration/microphone.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ls {

/// What a microphone's calibration file says.
///
/// The curve is the microphone's *response*: it is subtracted from what was measured.
struct CalibrationFile {
    struct Point {
        double frequencyHz;
        double responseDb;
    };

    std::filesystem::path path;
    std::optional<Microphone::Model> model; ///< from the serial number: 7… is a UMIK-1, 8… a UMIK-2
    std::string serial;                     ///< seven digits where they are known; may be empty
    std::optional<double> sensFactorDb;
    std::optional<double> analogGainDb; ///< header's AGain
    int orientationDeg = 0;             ///< 0: pointing at the source, 90: at the ceiling
    std::vector<Point> curve;           ///< rising in frequency, two points at least
};

/// Reads the forms of the UMIK-1 and UMIK-2: `Sens Factor` header quoted or not, with or without AGain, serial numbers
/// cut short with `.tx` (then the file's name tells), 0° and 90°; LF, CRLF or CR; with or without a BOM.
///
/// Errors: calibrationUnreadable; calibrationNotACalibration (an HTML page, binary data, no rows); calibrationBadRow
/// with line number and reason. A row is never guessed.
Result<CalibrationFile> readCalibrationFile(const std::filesystem::path &path);

/// The same from text in memory; `path` gives the name.
Result<CalibrationFile> parseCalibration(std::string_view text, const std::filesystem::path &path);

} // namespace ls
