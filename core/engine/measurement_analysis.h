// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/file_analysis.h"

#include <QDateTime>

#include <atomic>
#include <cstdint>
#include <filesystem>

namespace ls {

/// Whether this is a folder with a measurement in it: there is a database.
bool isMeasurementFolder(const std::filesystem::path &path);

/// What is known of a measurement before it is measured again.
struct MeasurementOutline {
    QDateTime startTime; ///< of frame 0, with the offset from UTC that the clock had there
    std::int64_t frames = 0;
    int sampleRateHz = 0;
};
/// Errors: as MeasurementReader::open().
Result<MeasurementOutline> measurementOutline(const std::filesystem::path &folder);

/// The stream as the engine opened it; `calibration`: in whose input volume.
StreamInfo recordedStream(const MeasurementInfo &info, const CalibrationEntry *calibration);

/// Measures the audio of a measurement folder again, as one recording and through the pipeline that measures live: its
/// files joined by their frames, in the calibration in force (each row in its own, where that has changed), with the
/// curve that the database keeps. What was lost, never recorded, is missing or was altered since is a gap. Raw audio
/// of full resolution gives the levels that were logged, but for the first moments where measuring had begun before
/// the recording. Of a folder without audio come the levels as they were logged.
///
/// What the options ask for takes the place of what is in the database. Memory does not depend on the length. Thread:
/// [any]. Errors: as MeasurementReader::open(); measurementRunning; channelMissing; curveChanged, unless the options
/// name a calibration; audioFileEmpty if nothing of it could be measured.
Result<FileAnalysis> analyzeMeasurement(const std::filesystem::path &folder, const FileAnalysisOptions &options,
                                        const LineTaker &line, std::atomic<std::int64_t> &framesDone);

} // namespace ls
