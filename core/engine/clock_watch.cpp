// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/clock_watch.h"

#include "core/engine/capture_clock.h"
#include "core/store/measurement_info.h"

#include <cmath>
#include <string>

namespace ls {

namespace {

constexpr double leastSleepSeconds = 0.5;
constexpr double leastStepSeconds = 0.1;
constexpr double slewRate = 500e-6;

double seconds(std::int64_t ns) { return static_cast<double>(ns) * 1e-9; }

} // namespace

ClockReading ClockReading::now()
{
    ClockReading reading;
    const WallTime wall = WallTime::now();
    reading.wallNs = wall.unixNs;
    reading.utcOffsetSeconds = wall.utcOffsetSeconds;
    reading.awakeNs = awakeClockNs();
    reading.sinceBootNs = sinceBootClockNs();
    return reading;
}

std::vector<Event> ClockWatch::look(const ClockReading &now)
{
    std::vector<Event> events;
    const double elapsed = seconds(now.sinceBootNs - m_last.sinceBootNs);

    const double slept = elapsed - seconds(now.awakeNs - m_last.awakeNs);
    if (slept >= leastSleepSeconds)
        events.push_back({.kind = Event::Kind::slept, .value = slept});

    const double step = seconds(now.wallNs - m_last.wallNs) - elapsed;
    if (std::abs(step) >= leastStepSeconds + slewRate * elapsed)
        events.push_back({.kind = Event::Kind::clockStep, .value = step});

    if (now.utcOffsetSeconds != m_last.utcOffsetSeconds) {
        events.push_back({.kind = Event::Kind::utcOffset,
                          .value = static_cast<double>(now.utcOffsetSeconds - m_last.utcOffsetSeconds),
                          .detail = "UTC" + utcOffsetText(now.utcOffsetSeconds)});
    }
    m_last = now;
    return events;
}

} // namespace ls
