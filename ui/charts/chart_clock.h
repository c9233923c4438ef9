// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace ls {

/// What the clock on the wall showed while seconds passed: a time axis is true to the seconds, and its labels are true
/// to the clock, also on the night in which that is set.
class ChartClock {
public:
    /// From `seconds` on, local time is UTC plus this.
    struct Change {
        double seconds;
        int utcOffsetSeconds;
    };

    /// Nobody knows what time it was.
    ChartClock() = default;
    /// `startUnixMs`: at second 0. `changes`: one at least, rising; the first holds before, too. `zone`: the IANA name,
    /// or empty.
    ChartClock(std::int64_t startUnixMs, std::vector<Change> changes, QString zone = {});
    /// With the changes that the zone's rules make in the first `seconds`; with `utcOffsetSeconds` alone where this
    /// system does not know the zone.
    static ChartClock inZone(std::int64_t startUnixMs, const QString &zone, int utcOffsetSeconds, double seconds);

    /// Local time of wherever it was: `startLocalMs` as if that were UTC.
    static ChartClock ofUnknownZone(std::int64_t startLocalMs);

    bool isKnown() const { return m_startUnixMs.has_value(); }
    const std::vector<Change> &changes() const { return m_changes; }
    int utcOffsetSecondsAt(double seconds) const;

    /// 22:00:00 in whole seconds, or 22:00; of an unknown clock the seconds passed, 0:00:00.
    enum class Digits { minutes, seconds, tenths };
    QString time(double seconds, Digits digits = Digits::seconds) const;
    /// 2026-11-25; empty for an unknown clock.
    QString date(double seconds) const;
    /// UTC+01:00 (Europe/Berlin); both where it changes between the two; “local time” where no zone is known.
    QString zoneText(double begin, double end) const;
    /// 2026-11-25 22:00:00 – 2026-11-26 06:00:00, with the zone; for an unknown clock the length.
    QString period(double begin, double end) const;

    /// Seconds at which local time is a whole multiple of `stepSeconds`, from `begin` to `end`.
    std::vector<double> multiples(double stepSeconds, double begin, double end) const;

private:
    std::int64_t localMs(double seconds) const;

    std::optional<std::int64_t> m_startUnixMs;
    std::vector<Change> m_changes;
    QString m_zone;
    bool m_isZoneKnown = true;
};

/// A place on the time axis that has a label.
struct TimeTick {
    double seconds;
    QString time; ///< 22:00
    QString date; ///< 2026-11-25 where the day is new or the axis begins; else empty
};

/// At most `most` of them, at round local times.
std::vector<TimeTick> timeTicks(const ChartClock &clock, double begin, double end, int most);

} // namespace ls
