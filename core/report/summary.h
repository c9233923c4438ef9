// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/block.h"
#include "core/calibration/sensitivity.h"
#include "core/measure/snapshot.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ls {

/// Frames that were not measured.
struct SummaryGap {
    std::int64_t firstFrame = 0;
    std::int64_t frames = 0;
    std::string reason; ///< `lost`, `not_recorded`, `file_missing`, `file_unreadable`, `altered`
    std::string file;   ///< whose fault it is, or empty
};

/// What was measured. Texts are UTF-8.
struct SummarySource {
    std::string kind = "file"; ///< or `measurement`, a folder's audio; `levels`, those that were logged in a folder
    std::string path;
    std::string sha256; ///< of the file's bytes, in hexadecimal; empty: not computed
    AudioFormat format;
    std::int64_t frames = 0;
    std::string startTime; ///< ISO 8601 with offset; empty: not known
    std::int64_t lostFrames = 0;
    std::vector<SummaryGap> gaps = {};
    std::string rootSha256 = {}; ///< that a measurement ends with, in hexadecimal; or empty
    bool simulated = false;      ///< a measurement that is not of a microphone
};

/// What it was calibrated with. Texts may be empty.
struct SummaryCalibration {
    std::string file;
    std::string sha256;
    std::string model;
    std::string serial;
    std::optional<double> sensFactorDb = {};
    std::optional<double> analogGainDb = {};
    int orientationDeg = 0;
    std::string phase = {}; ///< of the correction
    int taps = 0;           ///< likewise; 0: nothing was corrected
    /// It changed on the way: the sums are each part in its own, and what is told is the last.
    bool changes = false;
};

/// The readings over a whole recording as one JSON object, schema `levelscribe.summary/1`. The names are a contract
/// with scripts.
///
/// `last`: the snapshot at its end. Levels are dB SPL when calibrated, else dBFS, and stop at −200.0; what is not
/// defined is null.
std::string summaryJson(const SummarySource &source, const std::optional<SummaryCalibration> &calibration,
                        const Sensitivity &sensitivity, const Snapshot &last, const std::string &softwareVersion);

} // namespace ls
