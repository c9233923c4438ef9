// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/measurement_store.h"

#include <cstdint>

namespace ls {

/// The same batch, for a measurement that begins at `firstFrame` of what its frames count from. What began before
/// counts from its beginning.
StoreBatch shifted(StoreBatch batch, std::int64_t firstFrame);

/// Drops what lies before `frame`, of all that has a place on the time line and is not replaced by what comes later.
void dropBefore(StoreBatch &batch, std::int64_t frame);

} // namespace ls
