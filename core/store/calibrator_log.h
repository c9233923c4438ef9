// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calibration/calibrator.h"

#include <filesystem>
#include <vector>

namespace ls {

/// The calibrator checks of all microphones, the oldest first, in a file of their own: one JSON object a line.
///
///     {"time": "2026-11-25T21:04:10+01:00", "device": "Umik-1  Gain: 18dB", "serial": "7100500",
///      "reference_db_spl": 94, "reading_dbfs": -30.02, "frequency_hz": 1000.1, "capture_gain_db": 0}
///
/// A check is only ever added. What cannot be read (a line cut short, one of a later version) is passed over and stays
/// in the file. Thread: [ui].
class CalibratorLog {
public:
    /// Keeps them in memory only.
    CalibratorLog() = default;
    /// Reads what there is; without the file, nothing. The folder is made when it is needed.
    static CalibratorLog open(std::filesystem::path file);

    const std::vector<CalibratorRecord> &records() const { return m_records; }

    /// Adds a check, in memory and then in the file. Error: calibratorCheckNotKept; it is then in memory only.
    Result<void> add(const CalibratorRecord &record);

private:
    std::filesystem::path m_file;
    std::vector<CalibratorRecord> m_records;
};

} // namespace ls
