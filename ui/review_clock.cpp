// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review_clock.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace ls {

ReviewClock::ReviewClock(const WallTime &start, const std::vector<ClockAnchor> &anchors, int sampleRateHz)
    : m_isKnown(start.unixNs != 0),
      m_rateHz(sampleRateHz),
      m_startMs(m_isKnown ? (start.unixNs + 500'000) / 1'000'000 : 0),
      m_zone(QByteArray::fromStdString(start.zone)),
      m_steps{{0, start.utcOffsetSeconds}}
{
    for (const ClockAnchor &anchor : anchors) {
        if (anchor.utcOffsetSeconds != m_steps.back().utcOffsetSeconds && anchor.frame > m_steps.back().frame)
            m_steps.push_back({anchor.frame, anchor.utcOffsetSeconds});
    }
}

qint64 ReviewClock::msAt(std::int64_t frame) const
{
    // Whole seconds and the rest by themselves: a day's frames times 1000 would still fit, a year's not.
    return m_startMs + frame / m_rateHz * 1000 + frame % m_rateHz * 1000 / m_rateHz;
}

std::int64_t ReviewClock::frameAt(qint64 ms) const
{
    const qint64 since = ms - m_startMs;
    return since / 1000 * m_rateHz + since % 1000 * m_rateHz / 1000;
}

int ReviewClock::offsetAt(std::int64_t frame) const
{
    const auto next = std::upper_bound(m_steps.begin(), m_steps.end(), frame,
                                       [](std::int64_t value, const Step &step) { return value < step.frame; });
    return next == m_steps.begin() ? 0 : std::prev(next)->utcOffsetSeconds;
}

qint64 ReviewClock::shiftMs(std::int64_t frame) const { return m_isKnown ? offsetAt(frame) * 1000LL : 0; }

QDateTime ReviewClock::at(std::int64_t frame) const
{
    return QDateTime::fromMSecsSinceEpoch(msAt(frame), Qt::OffsetFromUTC, static_cast<int>(shiftMs(frame) / 1000));
}

QString ReviewClock::text(std::int64_t frame, Detail detail) const
{
    if (m_isKnown) {
        switch (detail) {
        case Detail::minutes:
            return at(frame).toString(QStringLiteral("HH:mm"));
        case Detail::seconds:
            return at(frame).toString(QStringLiteral("HH:mm:ss"));
        case Detail::tenths:
            return at(frame).toString(QStringLiteral("HH:mm:ss.zzz")).chopped(2);
        }
    }
    const qint64 ms = msAt(frame);
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    const QString minutes = two(ms / 3'600'000) + QLatin1Char(':') + two(ms / 60'000 % 60);
    if (detail == Detail::minutes)
        return minutes;
    const QString seconds = minutes + QLatin1Char(':') + two(ms / 1000 % 60);
    return detail == Detail::seconds ? seconds : seconds + QLatin1Char('.') + QString::number(ms / 100 % 10);
}

QString ReviewClock::dateText(std::int64_t frame) const
{
    return m_isKnown ? QLocale().toString(at(frame).date(), QLocale::ShortFormat) : QString();
}

QString ReviewClock::zoneText(std::int64_t frame) const
{
    if (!m_isKnown)
        return {};
    const int offset = offsetAt(frame);
    const QTimeZone zone(m_zone);
    // This computer's tables may know another history of that zone than the one that was lived through.
    if (zone.isValid() && zone.offsetFromUtc(at(frame)) == offset)
        return zone.abbreviation(at(frame));
    return QStringLiteral("UTC") + QString::fromStdString(utcOffsetText(offset));
}

} // namespace ls
