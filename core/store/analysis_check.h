// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/measurement_check.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace ls {

class MeasurementReader;

/// Compares levels that were computed anew with the hashes that chain them to the recorded audio, second by second.
/// `logged` reads what was recorded. Private to this folder.
Result<std::vector<CheckFinding>> checkAnalyses(const std::filesystem::path &folder, const MeasurementReader &logged,
                                                std::int64_t endFrame);

} // namespace ls
