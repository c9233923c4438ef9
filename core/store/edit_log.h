// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/measurement_info.h"
#include "core/store/record_hash.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ls {

class MeasurementReader;
class SqlFile;

/// What an edit did.
enum class EditAction { add, change, withdraw, classify, calibrate, undo };

/// Never translated: `add`, `change` …
std::string_view editActionName(EditAction action);

/// A row of `edits`: what was done to a measurement after its end, when and why. What it made are rows of `events`, of
/// `calibrations`, of `analyses`.
struct Edit {
    std::int64_t id = 0;
    std::int64_t recordedNs = 0; ///< since 1970-01-01T00:00:00Z
    EditAction action{};
    std::string reason = {};
    std::string software = {};                      ///< version of the program that did it
    std::optional<std::int64_t> eventId = {};       ///< the row of `events` that it made
    std::optional<std::int64_t> calibrationId = {}; ///< the first row of `calibrations` that it made
    std::optional<std::int64_t> analysisId = {};    ///< whose levels hold from now on; 0: the logged ones
    std::optional<std::int64_t> undoes = {};        ///< the edit whose effect it takes back
};

/// Levels computed anew from the recorded audio, with another curve; the logged ones stay beside them.
struct LevelAnalysis {
    std::int64_t id = 0;
    std::int64_t recordedNs = 0;
    std::int64_t calibrationId = 0;
    std::string software = {};
    std::string root = {}; ///< the last of its own hash chain (`hashes_a1`), in hexadecimal
};

/// In the order in which they were made; nothing where nothing was edited.
Result<std::vector<Edit>> editsOf(const MeasurementReader &reader);
Result<std::vector<LevelAnalysis>> analysesOf(const MeasurementReader &reader);

/// What can be undone and what can be done again: an undo is an edit, and undone itself by a redo.
struct EditSteps {
    std::optional<std::int64_t> undo = {}; ///< the edit that would be undone next
    std::optional<std::int64_t> redo = {}; ///< the undo that would be undone next
};
EditSteps stepsAfter(const std::vector<Edit> &edits);

/// Which analysis holds; 0: the logged levels.
std::int64_t analysisInForce(const std::vector<Edit> &edits);

/// Writes rows of `edits` and `analyses`, each chained to the one before. Private to this folder.
class EditTable {
public:
    explicit EditTable(SqlFile &file) : m_file(file) {}

    /// Fills in id and time. Gives the id.
    Result<std::int64_t> insert(const Edit &edit);
    Result<std::int64_t> insert(const LevelAnalysis &analysis);

private:
    Result<Sha256> headOf(const char *table);
    Result<std::int64_t> insertRow(const char *table, const QVariantList &values);

    SqlFile &m_file;
};

} // namespace ls
