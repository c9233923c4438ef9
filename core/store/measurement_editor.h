// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/measure/event.h"
#include "core/store/edit_log.h"
#include "core/store/measurement_info.h"
#include "core/store/measurement_reader.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace ls {

class SqlTables;

/// Edits a finished measurement without destroying anything: each edit adds rows, with time and reason, to the chains
/// that prove the database; what was recorded stays as it was, and undoing adds rows, too.
///
/// Every function is one transaction: it locks the measurement, opens it, and leaves one file without a journal.
/// Readers that are open meanwhile must be opened anew to see it. Thread: any; blocks on the disk.
///
/// Errors: measurementRunning while it is written, or edited by another program; measurementUnfinished if it was cut
/// off; folderNotWritable, databaseReadOnly and what else keeps it from being written; editOutdated if what was to be
/// changed is not there, or does not count any more.
class MeasurementEditor {
public:
    /// `software`: the program's version, kept with each edit.
    MeasurementEditor(std::filesystem::path folder, std::string software);

    /// A marker (class 1 to 9 in `value`, or NaN; a note in `detail`) or an exclusion (`count` frames from `frame` on,
    /// why in `detail`). Gives the id of the edit, as all do.
    Result<std::int64_t> add(const Event &event, const std::string &reason);
    /// Another event takes the place of one that counts: moved, renamed, of another class, longer or shorter.
    Result<std::int64_t> change(std::int64_t eventId, const Event &changed, const std::string &reason);
    /// It counts no longer.
    Result<std::int64_t> withdraw(std::int64_t eventId, const std::string &reason);
    /// Says what any other event was: a class from 1 to 9, and words. What was said of it before is replaced.
    Result<std::int64_t> classify(std::int64_t eventId, int eventClass, const std::string &words,
                                  const std::string &reason);
    /// These calibrations hold instead of those before, from the frame of the first one on; by frame.
    Result<std::int64_t> calibrate(const std::vector<CalibrationEntry> &calibrations, const std::string &reason);
    /// The same with levels that were computed anew with them: they are taken over from the database in `computed`
    /// (with hashes that chain them to the recorded audio), and hold from now on; the logged ones stay beside them.
    Result<std::int64_t> reanalyse(const std::vector<CalibrationEntry> &calibrations,
                                   const std::filesystem::path &computed, const std::string &reason);

    /// Takes back the last edit that counts; the last undo. Error: editOutdated if there is none.
    Result<std::int64_t> undo();
    Result<std::int64_t> redo();

private:
    struct Open;
    using Change = std::function<Result<Edit>(Open &)>;
    Result<std::int64_t> edit(const std::string &reason, const Change &change,
                              const std::filesystem::path &attached = {});
    Result<std::int64_t> takeOver(Open &open, std::int64_t calibrationId) const;
    Result<Edit> takeBack(Open &open, const std::optional<std::int64_t> &editId) const;
    Result<std::int64_t> restoreEvent(Open &open, std::int64_t eventId) const;
    Result<std::int64_t> insertCalibrations(Open &open, const std::vector<CalibrationEntry> &calibrations) const;
    Error outdated(std::string why) const;

    std::filesystem::path m_folder;
    std::string m_software;
};

/// The same calibrations with another offset: `splOffsetDb` for the first, and for the others as much more or less as
/// they had, so that changes of the input volume stay accounted for.
std::vector<CalibrationEntry> withOffset(std::vector<CalibrationEntry> inForce, double splOffsetDb,
                                         CalibrationState state, const std::string &reason);

} // namespace ls
