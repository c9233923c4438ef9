// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/triggered_audio.h"

#include "core/base/number.h"
#include "core/measure/recording_settings.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ls {

namespace {

std::string levelText(const char *name, double level)
{
    return std::string(name) + " " + (std::isfinite(level) ? formatNumber(level, 1) : "–");
}

/// Its levels are dBFS, as all that is stored.
Event eventOf(const TriggerEvent &exceedance)
{
    return {Event::Kind::trigger, exceedance.exceedanceBegin, exceedance.exceedanceEnd - exceedance.exceedanceBegin,
            exceedance.LAFmaxDbFs,
            levelText("LAeq", exceedance.LAeqDbFs) + ", " + levelText("LAFmax", exceedance.LAFmaxDbFs) + ", " +
                levelText("LAE", exceedance.LAEDb) + " dBFS"};
}

} // namespace

void TriggeredAudio::take(const TriggerGate::Decision &decision, std::vector<Event> &events)
{
    if (decision.ended) {
        m_kept.back().end = decision.ended->endFrame;
        events.push_back(eventOf(*decision.ended));
    }
    if (decision.keepFrom)
        m_kept.push_back({*decision.keepFrom, *decision.keepFrom});
    m_decidedUpTo = std::max(m_decidedUpTo, m_gate.decidedFrame());
    if (m_gate.isKeeping())
        m_kept.back().end = std::max(m_kept.back().end, m_gate.decidedFrame());
}

std::vector<Event> TriggeredAudio::add(std::span<const LogRow> rows)
{
    std::vector<Event> events;
    const std::scoped_lock guard(m_lock);
    for (const LogRow &row : rows) {
        for (; !m_moves.empty() && m_moves.front().fromFrame <= row.beginFrame; m_moves.pop_front())
            m_gate.moveThreshold(m_moves.front().dB);
        take(m_gate.row(row), events);
    }
    return events;
}

void TriggeredAudio::moveThreshold(std::int64_t fromFrame, double dB)
{
    if (isThresholdOfSound(m_metric))
        m_moves.push_back({fromFrame, dB});
}

std::optional<Event> TriggeredAudio::finish(std::int64_t endFrame)
{
    const std::scoped_lock guard(m_lock);
    m_decidedUpTo = std::numeric_limits<std::int64_t>::max();
    const std::optional<TriggerEvent> last = m_gate.finish(endFrame);
    if (!last)
        return std::nullopt;
    m_kept.back().end = last->endFrame;
    return eventOf(*last);
}

bool TriggeredAudio::isKeeping() const
{
    const std::scoped_lock guard(m_lock);
    return m_gate.isKeeping();
}

TriggeredAudio::Stretch TriggeredAudio::from(std::int64_t frame)
{
    const std::scoped_lock guard(m_lock);
    while (!m_kept.empty() && m_kept.front().end <= frame && m_kept.front().end < m_decidedUpTo)
        m_kept.pop_front();
    if (m_kept.empty() || frame < m_kept.front().begin) {
        const std::int64_t upTo = m_kept.empty() ? m_decidedUpTo : std::min(m_kept.front().begin, m_decidedUpTo);
        return {false, std::max<std::int64_t>(upTo - frame, 0)};
    }
    return {true, std::max<std::int64_t>(m_kept.front().end - frame, 0)};
}

} // namespace ls
