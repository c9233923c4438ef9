// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/measurement_info.h"
#include "core/store/record_hash.h"
#include "core/store/sql.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ls {

/// What became of the records that are chained one to the other, and of what was known at beginning and end. Private to
/// this folder.
struct RecordCheck {
    /// A row that is not the one that was written, or one that is not there any more.
    struct Fault {
        enum class Kind { altered, missing };
        Kind kind{};
        const char *table = "";
        std::int64_t id = 0;
        std::int64_t frame = 0; ///< of the row; of a missing one, of the row before it
    };
    std::vector<Fault> faults;
    bool infoIsIntact = true;
    /// The root that belongs to what is there; nothing if it has not ended or no second was proven.
    std::optional<Sha256> root;
    std::int64_t addedEvents = 0; ///< after the measurement had ended
    std::int64_t addedCalibrations = 0;
    std::int64_t edits = 0; ///< in the edited form: changes by the user, each with its reason
};

Result<RecordCheck> checkRecords(SqlFile &file);

} // namespace ls
