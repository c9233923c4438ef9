// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_clock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace ls {

namespace {

constexpr double daySeconds = 86400.0;
constexpr std::array<double, 26> steps{0.1,   0.2,   0.5,   1,     2,      5,      10,      15,     30,
                                       60,    120,   300,   600,   900,    1800,   3600,    7200,   10800,
                                       14400, 21600, 43200, 86400, 172800, 604800, 1209600, 2592000};

QString utcText(int offsetSeconds)
{
    const int minutes = std::abs(offsetSeconds) / 60;
    return QStringLiteral("UTC%1%2:%3")
        .arg(offsetSeconds < 0 ? QChar(u'\u2212') : QChar(u'+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString elapsedText(double seconds, ChartClock::Digits digits)
{
    const auto tenths = std::llround(std::max(0.0, seconds) * 10.0);
    const auto whole = tenths / 10;
    const auto two = [](long long number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    QString text = QString::number(whole / 3600) + u':' + two(whole / 60 % 60);
    if (digits != ChartClock::Digits::minutes)
        text += u':' + two(whole % 60);
    return digits == ChartClock::Digits::tenths ? text + u'.' + QString::number(tenths % 10) : text;
}

} // namespace

ChartClock::ChartClock(std::int64_t startUnixMs, std::vector<Change> changes, QString zone)
    : m_startUnixMs(startUnixMs),
      m_changes(std::move(changes)),
      m_zone(std::move(zone))
{
    if (m_changes.empty())
        m_changes.push_back({0.0, 0});
}

ChartClock ChartClock::inZone(std::int64_t startUnixMs, const QString &zone, int utcOffsetSeconds, double seconds)
{
    std::vector<Change> changes{{0.0, utcOffsetSeconds}};
    const QTimeZone rules(zone.toUtf8());
    if (zone.isEmpty() || !rules.isValid())
        return {startUnixMs, changes, zone};
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(startUnixMs, Qt::UTC);
    changes.front().utcOffsetSeconds = rules.offsetFromUtc(start);
    const QDateTime end = start.addMSecs(std::llround(seconds * 1000.0));
    for (const QTimeZone::OffsetData &change : rules.transitions(start, end)) {
        const double at = static_cast<double>(start.msecsTo(change.atUtc)) / 1000.0;
        if (change.offsetFromUtc != changes.back().utcOffsetSeconds && at > 0.0)
            changes.push_back({at, change.offsetFromUtc});
    }
    return {startUnixMs, changes, zone};
}

ChartClock ChartClock::ofUnknownZone(std::int64_t startLocalMs)
{
    ChartClock clock(startLocalMs, {});
    clock.m_isZoneKnown = false;
    return clock;
}

int ChartClock::utcOffsetSecondsAt(double seconds) const
{
    int offset = m_changes.empty() ? 0 : m_changes.front().utcOffsetSeconds;
    for (const Change &change : m_changes) {
        if (change.seconds <= seconds)
            offset = change.utcOffsetSeconds;
    }
    return offset;
}

std::int64_t ChartClock::localMs(double seconds) const
{
    return m_startUnixMs.value_or(0) + std::llround(seconds * 1000.0) + utcOffsetSecondsAt(seconds) * 1000LL;
}

QString ChartClock::time(double seconds, Digits digits) const
{
    if (!isKnown())
        return elapsedText(seconds, digits);
    const QTime time = QDateTime::fromMSecsSinceEpoch(localMs(seconds), Qt::UTC).time();
    if (digits == Digits::tenths)
        return time.toString(QStringLiteral("HH:mm:ss.zzz")).chopped(2);
    return time.toString(digits == Digits::minutes ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
}

QString ChartClock::date(double seconds) const
{
    return isKnown() ? QDateTime::fromMSecsSinceEpoch(localMs(seconds), Qt::UTC).date().toString(Qt::ISODate)
                     : QString();
}

QString ChartClock::zoneText(double begin, double end) const
{
    if (!isKnown())
        return {};
    if (!m_isZoneKnown)
        return QCoreApplication::translate("Chart", "local time");
    const int first = utcOffsetSecondsAt(begin);
    const int last = utcOffsetSecondsAt(end);
    const QString offsets = first == last ? utcText(first) : utcText(first) + u'/' + utcText(last).mid(3);
    return m_zone.isEmpty() ? offsets : QStringLiteral("%1 (%2)").arg(offsets, m_zone);
}

QString ChartClock::period(double begin, double end) const
{
    const QString dash = QStringLiteral(" – ");
    if (!isKnown())
        return time(begin) + dash + time(end);
    const QString from = date(begin) + u' ' + time(begin);
    const QString to = date(end) == date(begin) ? time(end) : date(end) + u' ' + time(end);
    return from + dash + to + QStringLiteral(", ") + zoneText(begin, end);
}

std::vector<double> ChartClock::multiples(double stepSeconds, double begin, double end) const
{
    std::vector<double> places;
    // Between two changes of the clock, local time is the axis shifted.
    const std::size_t pieces = std::max<std::size_t>(1, m_changes.size());
    for (std::size_t i = 0; i < pieces; ++i) {
        const double from = i == 0 ? begin : std::max(begin, m_changes[i].seconds);
        const double to = i + 1 < pieces ? std::min(end, m_changes[i + 1].seconds) : end;
        if (from > to)
            continue;
        const double local = static_cast<double>(localMs(from)) / 1000.0;
        const double first = std::ceil(local / stepSeconds - 1e-9);
        for (double n = first;; n += 1.0) {
            const double place = from + (n * stepSeconds - local);
            if (place > to + 1e-9 || (i + 1 < pieces && place >= to))
                break;
            places.push_back(place);
        }
    }
    return places;
}

std::vector<TimeTick> timeTicks(const ChartClock &clock, double begin, double end, int most)
{
    double step = steps.back();
    for (const double candidate : steps) {
        if ((end - begin) / candidate <= std::max(1, most)) {
            step = candidate;
            break;
        }
    }
    const ChartClock::Digits digits = step >= 60.0 ? ChartClock::Digits::minutes
        : step >= 1.0                              ? ChartClock::Digits::seconds
                                                   : ChartClock::Digits::tenths;
    std::vector<TimeTick> ticks;
    QString day;
    for (const double place : clock.multiples(step, begin, end)) {
        const QString date = clock.date(place);
        TimeTick tick{place, clock.time(place, digits), date == day ? QString() : date};
        if (step >= daySeconds && clock.isKnown())
            tick = {place, date.mid(5), date.left(4) == day.left(4) ? QString() : date.left(4)};
        day = date;
        ticks.push_back(tick);
    }
    return ticks;
}

} // namespace ls
