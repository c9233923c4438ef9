// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/calibration_choice.h"
#include "core/measure/analyzer.h"
#include "core/measure/measurement.h"
#include "core/measure/settings.h"
#include "core/measure/snapshot.h"
#include "core/store/measurement_audio.h"
#include "core/store/measurement_info.h"

#include <QDateTime>

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace ls {

struct FileAnalysisOptions {
    /// What the user asked for, and so takes the place of what a measurement was recorded with.
    struct Asked {
        bool calibration = false;
        bool channel = false;
        bool correction = false; ///< its phase or length
    };

    Settings settings;
    CalibrationChoice calibration;
    CorrectionPhase phase = CorrectionPhase::minimum;
    int taps = 0;                                   ///< of the correction; 0: as many as it needs
    int rowsPerLine = 1;                            ///< tenths of a second in a line of the level series
    bool hashed = false;                            ///< compute FileAnalysis::sha256, which reads the file once more
    AnalyzerThreads threads = AnalyzerThreads::one; ///< for this file alone
    Asked asked;
};

/// A file as it was opened, and what its numbers mean: known before the first of them.
struct FileAnalysisStart {
    AudioFormat format;
    Sensitivity sensitivity;
    std::optional<Error> levelProblem; ///< why the calibration gives no level here
};

/// What there is to tell about a file, or a measurement folder, at its end.
struct FileAnalysis {
    enum class Kind {
        file,
        measurement, ///< the audio of a folder, measured again
        levels,      ///< a folder that keeps no audio: its levels as they were logged
    };

    Kind kind = Kind::file;
    FileAnalysisStart start;
    CalibrationEntry calibration; ///< what dB SPL and the correction rest on; of a file with its path
    bool calibrated = false;      ///< there is one: a level, a file, or a curve that was taken away
    bool curveIsInAudio = false; ///< the folder's audio was corrected when it was recorded: nothing more was taken away
    bool calibrationChanges = false;       ///< on the way; each row is in its own, the sums are of those
    bool simulated = false;                ///< the folder is not of a microphone
    bool unfinished = false;               ///< nobody has completed the folder after it was cut off
    std::vector<AudioGap> gaps;            ///< of a folder: what of it was not measured, and why
    std::string rootSha256;                ///< of a finished folder, in hexadecimal
    std::int64_t frames = 0;               ///< that could be read
    std::optional<std::int64_t> announced; ///< by the header
    std::optional<Error> damage;           ///< why reading ended before the file did
    std::string sha256;                    ///< in hexadecimal
    Snapshot last;                         ///< the readings over the whole; without spectra

    /// Missing, but for what no file was to hold.
    std::int64_t lostFrames() const;
};

/// The level series of a file, line by line: each exactly once, the last may be shorter. False ends the analysis.
/// Thread: any, one line after the other; none comes after the analysis has returned.
using LineTaker = std::function<bool(const LogRow &, const FileAnalysisStart &)>;

/// Measures a file through the pipeline that measures live, in blocks: memory does not depend on its length.
///
/// What can be read of a damaged file is measured. `framesDone` counts up meanwhile, for whoever shows progress.
/// Thread: [any]; several at once are independent. Errors: as FileSource::open(); channelMissing; audioFileUnreadable
/// if nothing could be read.
Result<FileAnalysis> analyzeFile(const std::filesystem::path &path, const FileAnalysisOptions &options,
                                 const LineTaker &line, std::atomic<std::int64_t> &framesDone);

/// The calibration in force of a stream, as calibrationEntryOf(), but with the file's path.
CalibrationEntry analysisCalibration(const FileAnalysisOptions &options, const StreamInfo &stream,
                                     const Sensitivity &sensitivity, const std::optional<CorrectionSpec> &correction);

/// The correction for a stream, as long as and in the phase that the options ask for; nothing: none.
std::optional<CorrectionSpec> analysisCorrection(const FileAnalysisOptions &options, const StreamInfo &stream);

/// Of thousands of files they would fill the memory.
void dropSpectra(Snapshot &snapshot);

/// When a file's first frame was taken: by its broadcast extension, else by a date and time in its name, in local time
/// (`2026-11-22 14:03:05`, also with T or _ between, and with . or - in the time). Invalid if neither tells.
QDateTime startTimeOf(const std::filesystem::path &path);

} // namespace ls
