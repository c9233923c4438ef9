// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decibel.h"
#include "core/measure/event.h"

#include <cstdint>
#include <vector>

namespace ls {

/// Where a frame and the computer's steady clock stood together.
struct ReportAnchor {
    std::int64_t frame = 0;
    std::int64_t monotonicNs = 0;
};

/// The device's clock against the steady one, over the longest stretch without a loss that has at least 10 minutes and
/// 5 anchors, by least squares; positive: the device runs fast. NaN without such a stretch.
struct ClockDrift {
    double ppm = notAvailable;
    double seconds = 0.0; ///< of the stretch
};
ClockDrift clockDrift(const std::vector<ReportAnchor> &anchors, const std::vector<Event> &events, int sampleRateHz);

} // namespace ls
