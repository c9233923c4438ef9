// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/measure/event.h"
#include "core/measure/measurement.h"
#include "core/store/measurement_info.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ls {

class SqlFile;

/// From `begin` up to, and without, `end`.
struct FrameRange {
    std::int64_t begin = 0;
    std::int64_t end = std::numeric_limits<std::int64_t>::max();
};

/// An event as the database keeps it.
struct StoredEvent {
    std::int64_t id = 0;         ///< counted from 1 in the order of recording
    std::int64_t recordedNs = 0; ///< when it was written down, since 1970-01-01T00:00:00Z
    Event event;
    std::optional<std::int64_t> supersedes = {}; ///< id of the event that this one replaces
    bool withdrawn = false;                      ///< it is not to count any more …
    std::string reason = {};                     ///< … because of this
};

/// Reads `measurement.sqlite` in the folder of a measurement, finished or not, also one that is being written. Never
/// changes it; of a finished measurement not even the folder's list of files.
///
/// Frames count from the measurement's beginning. Thread: all of it in one.
class MeasurementReader {
public:
    /// Errors: measurementForeign if there is no database, or not one of ours; measurementOtherVersion;
    /// databaseDamaged; databaseGone if it cannot be opened.
    ///
    /// `analysis`: whose levels and bands it reads, of those that were computed anew later; 0: the logged ones;
    /// nothing: those in force.
    static Result<std::unique_ptr<MeasurementReader>> open(const std::filesystem::path &folder,
                                                           const std::optional<std::int64_t> &analysis = std::nullopt);
    MeasurementReader(const MeasurementReader &) = delete;
    MeasurementReader &operator=(const MeasurementReader &) = delete;
    ~MeasurementReader();

    const MeasurementInfo &info() const { return m_info; }
    /// Nothing while it has not been finished: it is being written, or its program has died.
    const std::optional<MeasurementEnd> &end() const { return m_end; }
    /// The root of the hash chain, once finished.
    const std::optional<Sha256> &root() const { return m_root; }
    /// Whose levels these are; 0: the logged ones.
    std::int64_t analysis() const { return m_analysis; }

    /// The rows that begin in the range, in their order.
    Result<std::vector<LogRow>> rows(FrameRange range = {}) const;
    Result<std::vector<BandRow>> bandRows(FrameRange range = {}) const;
    /// Rows of ten seconds: a day of them is read at once.
    Result<std::vector<LogRow>> overviewRows(FrameRange range = {}) const;
    /// The same as rows(), one by one and whatever their number.
    Result<void> eachRow(FrameRange range, const std::function<void(const LogRow &)> &visit) const;
    /// Reads only these metrics, of those that are stored, in less time; all others are not available.
    Result<void> eachRow(FrameRange range, std::span<const Metric> metrics,
                         const std::function<void(const LogRow &)> &visit) const;
    Result<void> eachBandRow(FrameRange range, const std::function<void(const BandRow &)> &visit) const;

    /// In the order in which they were recorded. Kinds that this version does not know are left out.
    Result<std::vector<StoredEvent>> events() const;
    /// What counts of them: neither withdrawn nor replaced; by frame.
    Result<std::vector<StoredEvent>> storedEventsInForce() const;
    Result<std::vector<Event>> eventsInForce() const;
    /// Those of them that exclude.
    Result<std::vector<Event>> exclusions() const;

    Result<std::vector<SegmentRecord>> segments() const;
    /// In the order in which they came into force.
    Result<std::vector<CalibrationEntry>> calibrations() const;
    Result<std::vector<ClockAnchor>> anchors() const;
    /// Of what was recorded.
    Result<std::vector<SecondHash>> hashes() const { return hashesOf(0); }
    /// Of an analysis: of the recorded audio that it was made of, and of its levels.
    Result<std::vector<SecondHash>> hashesOf(std::int64_t analysis) const;

    /// What SQLite's own check finds wrong with the file, at most ten things; reads all of it.
    Result<std::vector<std::string>> damages() const;

    /// For this folder's own use: to ask more than the above.
    SqlFile &file() const { return *m_file; }

private:
    explicit MeasurementReader(std::unique_ptr<SqlFile> file);
    Result<void> readInfo();
    Result<void> findAnalysis();
    Result<void> eachRowOf(const char *table, FrameRange range, std::span<const Metric> metrics,
                           const std::function<void(const LogRow &)> &visit) const;

    std::unique_ptr<SqlFile> m_file;
    MeasurementInfo m_info;
    std::optional<MeasurementEnd> m_end;
    std::optional<Sha256> m_root;
    std::int64_t m_analysis = 0;
};

} // namespace ls
