// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace ls {

/// Nanoseconds on a clock that nobody sets and nobody slews, and that goes on while the machine sleeps: what frames are
/// set against. Its zero means nothing. Thread: [any].
std::int64_t captureClockNs() noexcept;

} // namespace ls
