// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/event.h"

#include <cstdint>
#include <vector>

namespace ls {

/// The machine's clocks, read together.
struct ClockReading {
    std::int64_t wallNs = 0;      ///< since 1970-01-01T00:00:00Z; can be set by hand, by the network, after sleep
    std::int64_t awakeNs = 0;     ///< since whenever; never set, stands still while the machine sleeps
    std::int64_t sinceBootNs = 0; ///< since whenever; never set, goes on while it sleeps
    int utcOffsetSeconds = 0;     ///< local time less UTC

    /// On systems without a clock that stands still in sleep, awakeNs and sinceBootNs are the same and sleep shows only
    /// as missing frames.
    static ClockReading now();
};

/// Sees by the clocks that the machine slept, that its wall clock was set, and that daylight saving began or ended.
///
/// None of them bends the time axis of a measurement, which counts frames; they are told so that the times on the wall
/// that stand beside it can be understood.
class ClockWatch {
public:
    explicit ClockWatch(const ClockReading &first) : m_last(first) {}

    /// To be called about once a second. What has happened since the last reading, as events at frame 0: the caller
    /// knows the frame. Empty nearly always.
    ///
    /// Sleep counts from 0.5 s. A step of the wall clock counts from 0.1 s, and only as far as it is faster than the
    /// 500 ppm at which the network time protocol may slew a clock (Linux adjtimex(2), NTP's RFC 5905, 11.3).
    std::vector<Event> look(const ClockReading &now);

private:
    ClockReading m_last;
};

} // namespace ls
