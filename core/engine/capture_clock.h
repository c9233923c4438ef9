// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace ls {

/// Nanoseconds on a clock that nobody sets and nobody slews, and that goes on while the machine sleeps: what frames are
/// set against. Its zero means nothing. Thread: [any].
std::int64_t captureClockNs() noexcept;

/// Nanoseconds on a clock that nobody sets and that stands still while the machine sleeps, and on one that goes on. On
/// systems without the first they are the same. Thread: [any].
std::int64_t awakeClockNs() noexcept;
std::int64_t sinceBootClockNs() noexcept;

} // namespace ls
