// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/file_analysis.h"
#include "core/report/report_builder.h"

#include <filesystem>
#include <functional>
#include <optional>

namespace ls {

/// The report of an audio file that has no measurement around it, and what there is to tell beside it.
struct FileReport {
    ReportData data;
    std::optional<Error> levelProblem; ///< why the calibration gives no level here
    std::optional<Error> damage;       ///< why reading ended before the file did
};

/// Measures an audio file through the pipeline that measures live, and reports on it. Of the file come its start, if it
/// tells one (`startTime`, if valid, is taken instead), overloads and samples that are no numbers; gaps, events and
/// proof it has none.
///
/// A start from the file is local time of an unknown zone, and stays so: another computer finds the same.
/// `progress` is told from 0 to 1 now and then; false from it ends the reading, with what was read. Thread: any.
/// Errors: as FileSource::open(); channelMissing.
Result<FileReport> reportOfFile(const std::filesystem::path &path, const ReportOrder &order,
                                const FileAnalysisOptions &options, const QDateTime &startTime = {},
                                const std::function<bool(double)> &progress = {});

} // namespace ls
