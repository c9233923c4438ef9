// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>

namespace ls {

/// FFTW's planner is not thread-safe: hold this while plans are made or destroyed. Executing needs no lock.
std::mutex &fftwPlannerLock();

} // namespace ls
