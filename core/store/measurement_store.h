// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/measure/event.h"
#include "core/measure/measurement.h"
#include "core/store/measurement_info.h"
#include "core/store/measurement_lock.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace ls {

class SqlFile;
class SqlTables;

/// What is written at once. Frames count from the measurement's beginning.
struct StoreBatch {
    std::vector<LogRow> rows;
    std::vector<BandRow> bandRows;
    std::vector<Event> events;
    std::vector<SegmentRecord> segments; ///< one whose number is there already is brought up to date
    std::vector<ClockAnchor> anchors;
    std::vector<CalibrationEntry> calibrations;
    std::vector<SecondHash> hashes;

    bool empty() const;
};

/// So many rows, a minute of them, are written at once where they come faster than real time.
inline constexpr std::size_t rowsAtOnce = 600;

/// Writes `measurement.sqlite`, in the form that SCHEMA.md describes.
///
/// Once write() has returned, what it was given survives the end of the program and a power cut.
/// Thread: all of it in one, the disk thread; it blocks as long as the disk does.
class MeasurementStore {
public:
    /// In a folder that is there and holds no measurement yet; locks it (MeasurementLock) for as long as this lives.
    static Result<std::unique_ptr<MeasurementStore>> create(const std::filesystem::path &folder,
                                                            const MeasurementInfo &info);
    /// Without finish(), the measurement stays unfinished, as if the program had died.
    ~MeasurementStore();
    MeasurementStore(const MeasurementStore &) = delete;
    MeasurementStore &operator=(const MeasurementStore &) = delete;

    /// One transaction. After an error nothing of it is kept, what was written before is, and the same batch can be
    /// offered again. An error also if the database is not under its name any more.
    Result<void> write(const StoreBatch &batch);

    /// The measurement is complete: one file remains without a journal beside it, and the lock is gone. After an error
    /// it can be tried again.
    Result<void> finish(const MeasurementEnd &end);

    /// What proves all of it (SCHEMA.md, “Proof”), once finished; nothing if no second was proven.
    const std::optional<Sha256> &root() const { return m_root; }

private:
    MeasurementStore(MeasurementLock lock, std::unique_ptr<SqlFile> file, int sampleRateHz);
    Result<void> makeTables(const MeasurementInfo &info);
    Result<void> insert(const StoreBatch &batch);
    Result<void> insert(const LogRow &row);
    Result<void> isInPlace() const;

    MeasurementLock m_lock;
    std::unique_ptr<SqlFile> m_file;
    std::unique_ptr<SqlTables> m_tables; // their statements end before the file does
    std::uint64_t m_inode = 0;           // of the database
    std::int64_t m_overviewFrames;
    std::optional<LogRow> m_overview; // the row of levels_10s that is being combined
    std::optional<Sha256> m_root;
};

} // namespace ls
