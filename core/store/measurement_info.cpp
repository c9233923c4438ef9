// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/measurement_info.h"

#include <QDateTime>
#include <QTimeZone>

#include <chrono>

namespace ls {

WallTime WallTime::now()
{
    WallTime time;
    time.unixNs =
        std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch())
            .count();
    const QTimeZone zone = QTimeZone::systemTimeZone();
    time.utcOffsetSeconds = zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(time.unixNs / 1'000'000, zone));
    time.zone = zone.id().toStdString();
    return time;
}

std::string WallTime::iso8601() const
{
    const std::int64_t milliseconds = (unixNs + 500'000) / 1'000'000;
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::OffsetFromUTC, utcOffsetSeconds)
               .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz"))
               .toStdString() +
        utcOffsetText(utcOffsetSeconds);
}

std::vector<CalibrationEntry> calibrationsInForce(std::vector<CalibrationEntry> recorded)
{
    std::vector<CalibrationEntry> inForce;
    for (CalibrationEntry &entry : recorded) {
        std::erase_if(inForce, [&entry](const CalibrationEntry &before) { return before.frame >= entry.frame; });
        inForce.push_back(std::move(entry));
    }
    return inForce;
}

std::string utcOffsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return QStringLiteral("%1%2:%3")
        .arg(seconds < 0 ? QLatin1Char('-') : QLatin1Char('+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'))
        .toStdString();
}

} // namespace ls
