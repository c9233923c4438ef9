// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ls {

/// An instant as the clock on the wall showed it.
struct LocalTime {
    bool known = false;
    std::int64_t unixMs = 0; ///< since 1970-01-01T00:00:00Z
    int utcOffsetSeconds = 0;
    bool zoneKnown = true; ///< false: local time of wherever it was, as if that were UTC

    /// `2026-11-25T21:11:22.100+01:00`, without the offset where no zone is known; empty if not known.
    std::string iso8601() const;
    /// `2026-11-25`, `21:11:22`; empty if not known.
    std::string date() const;
    std::string timeOfDay() const;
    /// 0 to 23, −1 if not known.
    int hour() const;
};

/// The local time of a measurement's frames, from what was recorded: neither this computer's zone nor its tables of
/// daylight saving come in, so that every computer finds the same.
class WallClock {
public:
    /// The start is not known: every time is unknown.
    explicit WallClock(int sampleRateHz);
    /// Without an offset, `startUnixNs` is local time taken as if it were UTC.
    WallClock(int sampleRateHz, std::int64_t startUnixNs, std::optional<int> utcOffsetSeconds);

    /// Local time differs so much from UTC from `frame` on; in the order of frames.
    void changeOffset(std::int64_t frame, int utcOffsetSeconds);

    LocalTime at(std::int64_t frame) const;
    /// The first frame after this one in which another hour of the day has begun, or local time has moved. Without a
    /// known start, hours are counted from frame 0.
    std::int64_t nextHour(std::int64_t frame) const;
    bool isKnown() const { return m_known; }

private:
    struct Step {
        std::int64_t frame;
        int utcOffsetSeconds;
    };
    std::int64_t unixNs(std::int64_t frame) const;
    int offsetAt(std::int64_t frame) const;

    int m_sampleRateHz;
    bool m_known;
    bool m_zoneKnown;
    std::int64_t m_startUnixNs;
    std::vector<Step> m_steps;
};

} // namespace ls
