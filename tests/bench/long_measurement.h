// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace ls::bench {

/// So many hours as LS_REPORT_HOURS says, else 24.
std::int64_t wantedHours();

/// A measurement of so many hours without audio in `folder`, every column filled: 450 MB a day. Aborts if it cannot.
void makeLongMeasurement(const std::filesystem::path &folder, std::int64_t hours);

} // namespace ls::bench
