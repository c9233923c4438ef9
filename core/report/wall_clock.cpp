// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/wall_clock.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace ls {

namespace {

constexpr std::int64_t msPerDay = 86'400'000;
constexpr std::int64_t nsPerSecond = 1'000'000'000;
constexpr std::int64_t nsPerHour = 3600 * nsPerSecond;

std::int64_t floorDivided(std::int64_t value, std::int64_t by) { return value / by - (value % by < 0 ? 1 : 0); }

std::int64_t localMs(const LocalTime &time) { return time.unixMs + std::int64_t{1000} * time.utcOffsetSeconds; }

std::int64_t msOfDay(const LocalTime &time) { return localMs(time) - floorDivided(localMs(time), msPerDay) * msPerDay; }

template <typename... Values>
std::string printed(const char *form, Values... values)
{
    std::array<char, 48> text{};
    std::snprintf(text.data(), text.size(), form, values...);
    return text.data();
}

} // namespace

std::string LocalTime::date() const
{
    if (!known)
        return {};
    const std::chrono::sys_days day{std::chrono::days{floorDivided(localMs(*this), msPerDay)}};
    const std::chrono::year_month_day calendar{day};
    return printed("%04d-%02u-%02u", static_cast<int>(calendar.year()), static_cast<unsigned>(calendar.month()),
                   static_cast<unsigned>(calendar.day()));
}

std::string LocalTime::timeOfDay() const
{
    if (!known)
        return {};
    const auto seconds = static_cast<int>(msOfDay(*this) / 1000);
    return printed("%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

int LocalTime::hour() const { return known ? static_cast<int>(msOfDay(*this) / 3'600'000) : -1; }

std::string LocalTime::iso8601() const
{
    if (!known)
        return {};
    const std::string time = date() + 'T' + timeOfDay() + printed(".%03d", static_cast<int>(msOfDay(*this) % 1000));
    const int offsetMinutes = std::abs(utcOffsetSeconds) / 60;
    return zoneKnown
        ? time + printed("%c%02d:%02d", utcOffsetSeconds < 0 ? '-' : '+', offsetMinutes / 60, offsetMinutes % 60)
        : time;
}

WallClock::WallClock(int sampleRateHz)
    : m_sampleRateHz(sampleRateHz),
      m_known(false),
      m_zoneKnown(false),
      m_startUnixNs(0),
      m_steps{{0, 0}}
{
}

WallClock::WallClock(int sampleRateHz, std::int64_t startUnixNs, std::optional<int> utcOffsetSeconds)
    : m_sampleRateHz(sampleRateHz),
      m_known(true),
      m_zoneKnown(utcOffsetSeconds.has_value()),
      m_startUnixNs(startUnixNs),
      m_steps{{0, utcOffsetSeconds.value_or(0)}}
{
}

void WallClock::changeOffset(std::int64_t frame, int utcOffsetSeconds)
{
    if (m_steps.back().utcOffsetSeconds == utcOffsetSeconds)
        return;
    if (frame <= m_steps.back().frame)
        m_steps.back().utcOffsetSeconds = utcOffsetSeconds;
    else
        m_steps.push_back({frame, utcOffsetSeconds});
}

int WallClock::offsetAt(std::int64_t frame) const
{
    int offset = m_steps.front().utcOffsetSeconds;
    for (const Step &step : m_steps) {
        if (step.frame <= frame)
            offset = step.utcOffsetSeconds;
    }
    return offset;
}

std::int64_t WallClock::unixNs(std::int64_t frame) const
{
    // In two parts, so that a year of frames does not overflow.
    const std::int64_t seconds = frame / m_sampleRateHz;
    return m_startUnixNs + seconds * nsPerSecond + frame % m_sampleRateHz * nsPerSecond / m_sampleRateHz;
}

LocalTime WallClock::at(std::int64_t frame) const
{
    if (!m_known)
        return {};
    return {true, floorDivided(unixNs(frame), 1'000'000), offsetAt(frame), m_zoneKnown};
}

std::int64_t WallClock::nextHour(std::int64_t frame) const
{
    const std::int64_t local = unixNs(frame) + offsetAt(frame) * nsPerSecond;
    const std::int64_t left = (floorDivided(local, nsPerHour) + 1) * nsPerHour - local;
    const auto hasCome = [&](std::int64_t at) { return unixNs(at) + offsetAt(frame) * nsPerSecond >= local + left; };
    std::int64_t next = frame + left / nsPerSecond * m_sampleRateHz + left % nsPerSecond * m_sampleRateHz / nsPerSecond;
    while (!hasCome(next)) // nanoseconds and frames are rounded
        ++next;
    while (next - 1 > frame && hasCome(next - 1))
        --next;
    for (const Step &step : m_steps) {
        if (step.frame > frame)
            next = std::min(next, step.frame);
    }
    return std::max(next, frame + 1);
}

} // namespace ls
