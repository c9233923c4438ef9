// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calibration/microphone.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ls {

class CorrectionDesigns;

/// A line of a calibration file that was left out, and why.
struct RejectedRow {
    int line = 0; ///< counted from 1
    Reason reason;
};

/// What a microphone's calibration file says.
///
/// The curve is the microphone's *response*: it is subtracted from what was measured.
struct CalibrationFile {
    struct Point {
        double frequencyHz;
        double responseDb;

        bool operator==(const Point &) const = default;
    };

    /// Whose form the file has; decides what its sensitivity means (see sensitivityFromFile).
    enum class Kind {
        curveOnly,      ///< nothing known but the curve, and a Sens Factor perhaps
        umik,           ///< miniDSP UMIK-1 or UMIK-2
        ears,           ///< miniDSP EARS
        daytonUsb,      ///< Dayton Audio OmniMic, UMM-6 or iMM-6 USB: a Sens Factor and three columns
        daytonAnalogue, ///< Dayton Audio EMM-6 or iMM-6: volts per pascal, which say nothing about dBFS
        rew,            ///< a `Sensitivity … dBFS` line, as Room EQ Wizard reads it
    };

    std::filesystem::path path;
    Kind kind = Kind::curveOnly;
    std::optional<Microphone::Model> model; ///< from the serial number: 7… is a UMIK-1, 8… a UMIK-2
    std::string serial;                     ///< seven digits where they are known; may be empty
    std::optional<double> sensFactorDb;
    std::optional<double> analogGainDb;        ///< header's AGain
    std::optional<double> sensitivityDbFs;     ///< REW's line: the reading at 94 dB SPL
    std::optional<double> sensitivityDbVPerPa; ///< Dayton's `*1000Hz` line; not a level in dBFS
    int orientationDeg = 0;                    ///< 0: pointing at the source, 90: at the ceiling
    bool hasPhase = false;                     ///< there is a third column; it is not used
    std::vector<Point> curve;                  ///< rising in frequency, two points at least
    std::vector<RejectedRow> rejectedRows;     ///< in the order of the file; normally empty
    std::optional<Error> doubt;                ///< calibrationDoubtful: it may not be what it seems, and counts
    /// The corrections that were designed for the curve; all copies have them together.
    std::shared_ptr<CorrectionDesigns> designs = {};
};

/// `UMIK-1`, `miniDSP EARS` …, for people; empty where the file does not tell.
std::string_view microphoneName(const CalibrationFile &file);

/// Reads the text files of miniDSP (UMIK-1, UMIK-2, EARS), Dayton Audio (OmniMic `.omm` too) and REW, and plain columns
/// of frequency in Hz and response in dB, with a third one or without.
///
/// A line is a row if it begins with a number; everything else is a heading or a remark, wherever it stands. LF, CRLF
/// or CR; UTF-8, UTF-16 with a BOM, or Latin-1; separated by tabs, spaces, semicolons or commas; with a decimal point,
/// or a decimal comma where that is the only way to read the file (see CommaRule). A serial number cut short in the
/// heading (`SERNO: 5700.tx`) is completed from the file's name if it ends so.
///
/// A bad row (not a number, no level, a frequency that does not rise or occurs twice) is left out and told in
/// rejectedRows; it is never read as something else. The whole file is refused if more than 5 % of its rows are bad, if
/// fewer than two good ones remain, or if a gap wider than an octave would; and at once for a frequency that is not
/// above 0 Hz, a response beyond ±200 dB or more than 60 dB from that at 1 kHz, NaN or infinity, because then the
/// columns are not what they should be; for a heading whose Sens Factor or gain cannot be read; and for text between
/// heading and rows that names no columns. A response beyond ±40 dB is believed, with a doubt: it may be a level.
/// At most 4 MiB, 65 536 lines of 1000 characters.
///
/// Errors: calibrationUnreadable; calibrationNotACalibration (an HTML page, binary data, no rows); calibrationBadRow
/// with line number and reason.
Result<CalibrationFile> readCalibrationFile(const std::filesystem::path &path);

/// The same from text in memory; `path` gives the name.
Result<CalibrationFile> parseCalibration(std::string_view text, const std::filesystem::path &path);

/// The file of the same microphone in its other orientation, by name: `7175488_90deg.txt` beside `7175488.txt` and the
/// other way round. Nothing if there is none. Whether it is of the same serial number is for the reader to compare.
std::optional<std::filesystem::path> siblingCalibration(const std::filesystem::path &path);

/// The same microphone's calibration for its other orientation, read from the sibling file. Error:
/// calibrationOtherOrientation if there is none, or what lies there is of another microphone.
Result<CalibrationFile> otherOrientation(const CalibrationFile &file);

} // namespace ls
