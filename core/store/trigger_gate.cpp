// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/trigger_gate.h"

#include <algorithm>
#include <cmath>

namespace ls {

namespace {

/// What a row says of the whole of its interval: a running level's reading is only of its end.
Metric ofWholeRow(Metric metric)
{
    switch (metric) {
    case Metric::LAF:
        return Metric::LAFmax;
    case Metric::LAS:
        return Metric::LASmax;
    case Metric::LAI:
        return Metric::LAImax;
    case Metric::LCF:
        return Metric::LCFmax;
    case Metric::LCS:
        return Metric::LCSmax;
    case Metric::LCI:
        return Metric::LCImax;
    case Metric::LZF:
        return Metric::LZFmax;
    case Metric::LZS:
        return Metric::LZSmax;
    case Metric::LZI:
        return Metric::LZImax;
    case Metric::momentary:
        return Metric::momentaryMax;
    case Metric::shortTerm:
        return Metric::shortTermMax;
    default:
        return metric;
    }
}

std::int64_t framesOf(double seconds, int sampleRateHz) { return std::llround(std::max(0.0, seconds) * sampleRateHz); }

} // namespace

TriggerGate::TriggerGate(const TriggerOptions &options, int sampleRateHz, std::int64_t firstFrame)
    : m_metric(ofWholeRow(options.metric)),
      m_thresholdDb(options.thresholdDb),
      m_sampleRateHz(sampleRateHz),
      m_preFrames(framesOf(options.preSeconds, sampleRateHz)),
      m_postFrames(framesOf(options.postSeconds, sampleRateHz)),
      m_gapFrames(framesOf(options.gapSeconds, sampleRateHz)),
      m_keptEnd(firstFrame),
      m_reached(firstFrame)
{
}

/// True if an exceedance that begins there would belong to the one that is kept.
bool TriggerGate::isOneWith(std::int64_t nextBegin) const noexcept
{
    const std::int64_t between = nextBegin - m_preFrames - (m_event.exceedanceEnd + m_postFrames);
    return between <= 0 || between < m_gapFrames;
}

TriggerGate::Decision TriggerGate::row(const LogRow &row) noexcept
{
    Decision decision;
    if (m_keeping && !isOneWith(row.beginFrame))
        decision.ended = end(row.beginFrame);
    const bool above = row.readings[m_metric] > m_thresholdDb; // false for NaN
    if (above && !m_keeping) {
        m_keeping = true;
        m_event = {};
        m_event.exceedanceBegin = row.beginFrame;
        m_event.beginFrame = std::max(row.beginFrame - m_preFrames, m_keptEnd);
        m_sum = {};
        m_pending = {};
        decision.keepFrom = m_event.beginFrame;
    }
    if (m_keeping)
        extend(row, above);
    m_reached = row.endFrame;
    if (m_keeping && !isOneWith(m_reached))
        decision.ended = end(m_reached);
    return decision;
}

void TriggerGate::extend(const LogRow &row, bool above) noexcept
{
    if (const double LAeq = row.readings[Metric::LAeq]; !std::isnan(LAeq)) {
        m_pending.energy += dbToPower(LAeq) * static_cast<double>(row.measuredFrames());
        m_pending.frames += row.measuredFrames();
    }
    m_pending.LAFmaxDbFs = std::fmax(m_pending.LAFmaxDbFs, row.readings[Metric::LAFmax]); // NaN gives way
    if (above) {
        m_event.exceedanceEnd = row.endFrame;
        m_sum = m_pending;
    }
}

TriggerEvent TriggerGate::end(std::int64_t streamEnd) noexcept
{
    m_keeping = false;
    TriggerEvent event = m_event;
    event.endFrame = std::min(event.exceedanceEnd + m_postFrames, streamEnd);
    event.gapFrames = event.exceedanceEnd - event.exceedanceBegin - m_sum.frames;
    event.LAFmaxDbFs = m_sum.LAFmaxDbFs;
    if (m_sum.frames > 0) {
        event.LAeqDbFs = powerToDb(m_sum.energy / static_cast<double>(m_sum.frames));
        event.LAEDb = powerToDb(m_sum.energy / m_sampleRateHz);
    }
    m_keptEnd = event.endFrame;
    return event;
}

std::optional<TriggerEvent> TriggerGate::finish(std::int64_t endFrame) noexcept
{
    if (!m_keeping)
        return std::nullopt;
    return end(endFrame);
}

std::int64_t TriggerGate::decidedFrame() const noexcept
{
    if (m_keeping)
        return m_event.exceedanceEnd + m_postFrames;
    return std::max(m_keptEnd, m_reached - m_preFrames);
}

} // namespace ls
