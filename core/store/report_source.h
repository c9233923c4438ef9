// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_builder.h"
#include "core/store/measurement_reader.h"

#include <filesystem>
#include <functional>

namespace ls {

struct ReportReading {
    bool verified = false; ///< compare everything with the hashes first, which reads all of the audio
    /// Told from 0 to 1 now and then; false from it ends the reading, with what was read.
    std::function<bool(double)> progress = {};
};

/// The report of a measurement folder, finished or not, from its database alone; of the audio files only whether they
/// are there and as long as they were. Another computer makes the same of the same folder, whatever its zone and
/// language.
///
/// The rows stream through: 24 h take seconds and no more memory than 1 h. Thread: any. Errors: those of
/// MeasurementReader::open(), and what keeps the database from being read; with `verified` those of checkMeasurement().
Result<ReportData> reportOfMeasurement(const std::filesystem::path &folder, const ReportOrder &order,
                                       const ReportReading &reading = {});

/// Without its frame's time.
ReportCalibration reportCalibrationOf(const CalibrationEntry &entry);

/// What is known of it beside its rows.
Result<ReportFacts> reportFactsOf(const MeasurementReader &reader, const std::filesystem::path &folder);

/// Of the whole measurement or a part, in as many bins as wanted, for a chart; with what is excluded and calibrated in
/// `facts`. A few seconds, or an event, are read in no time.
Result<MeasurementSeries> seriesOf(const MeasurementReader &reader, const ReportFacts &facts, FrameRange range,
                                   SeriesBuilder::Size size);

} // namespace ls
