// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/file_analysis.h"

#include <QDateTime>
#include <QString>
#include <QTemporaryFile>

#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ls {

/// What `analyze` was asked for.
struct AnalysisTask {
    FileAnalysisOptions options;
    QString seriesPath;  ///< "-": standard output; empty: none
    QString summaryPath; ///< likewise
    QDateTime startTime; ///< of every file; invalid: each by itself
    int jobs = 1; ///< files at once
};

/// One recording, a file or a measurement folder: what is found out of it on a thread of its own.
struct AnalysisJob {
    std::filesystem::path path;
    bool isFolder = false;
    QDateTime startTime;
    std::int64_t framesExpected = 0; ///< by the header, for progress; 0: not known
    int sampleRateHz = 0;
    /// The lines without the header, so that files come in order and memory stays flat.
    std::unique_ptr<QTemporaryFile> series{};
    std::string problem{}; ///< of the temporary file
    std::optional<Result<FileAnalysis>> result{};
    std::atomic<bool> done = false; ///< nothing changes any more
};
using AnalysisJobs = std::vector<std::unique_ptr<AnalysisJob>>;

/// Of these recordings, with what their headers or databases say.
AnalysisJobs makeJobs(const std::vector<std::filesystem::path> &files, const AnalysisTask &task);

/// Takes what was found out, and says whether to go on.
using JobTaker = std::function<bool(AnalysisJob &)>;

/// Measures them all, several at once, and hands each to `take` in their order, on this thread; on a terminal it shows
/// how far it is.
void runAll(const AnalysisJobs &jobs, const AnalysisTask &task, const JobTaker &take);

/// ISO 8601 with milliseconds and offset; empty if the start is not known.
std::string timeAt(const QDateTime &start, std::int64_t frame, int sampleRateHz);

} // namespace ls
