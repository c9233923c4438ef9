// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/measurement_info.h"

#include <QDateTime>
#include <QString>

#include <cstdint>
#include <vector>

namespace ls {

/// The clock on the wall over a recording, as it stood then and there: daylight saving that began or ended while it
/// was recorded, too. Where the start is not known, time counts from zero.
class ReviewClock {
public:
    ReviewClock() = default;
    ReviewClock(const WallTime &start, const std::vector<ClockAnchor> &anchors, int sampleRateHz);

    bool isKnown() const { return m_isKnown; }
    int sampleRateHz() const { return m_rateHz; }
    double secondsAt(std::int64_t frame) const { return static_cast<double>(frame) / m_rateHz; }
    /// Milliseconds since the epoch, or since frame 0.
    qint64 msAt(std::int64_t frame) const;
    std::int64_t frameAt(qint64 ms) const;
    /// Local time less UTC, ms.
    qint64 shiftMs(std::int64_t frame) const;

    QDateTime at(std::int64_t frame) const;
    /// `22:59:02`, or `01:02:03` from the beginning; with tenths where they matter.
    enum class Detail { minutes, seconds, tenths };
    QString text(std::int64_t frame, Detail detail = Detail::seconds) const;
    QString dateText(std::int64_t frame) const;
    /// `CET`, `UTC+01:00`; empty if nothing is known.
    QString zoneText(std::int64_t frame) const;

private:
    struct Step {
        std::int64_t frame;
        int utcOffsetSeconds;
    };
    int offsetAt(std::int64_t frame) const;

    bool m_isKnown = false;
    int m_rateHz = 48000;
    qint64 m_startMs = 0;
    QByteArray m_zone;
    std::vector<Step> m_steps;
};

} // namespace ls
