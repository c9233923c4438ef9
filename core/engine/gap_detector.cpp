// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/gap_detector.h"

#include <algorithm>
#include <cmath>

namespace ls {

namespace {

constexpr double windowSeconds = 1.0;
constexpr double stepSeconds = 0.004;     // from here on a step is a loss: 5 ms, less what jitter may hide
constexpr double placeSeconds = 0.002;    // how closely a block must lie on a line to be taken as on it
constexpr double ringStepSeconds = 0.008; // 512 points then reach back 4 s
constexpr double maxDrift = 300e-6;
constexpr double forgetting = 1.0 - 1.0 / 600.0; // per window: ten minutes
// How many square seconds of data the assumption "no drift" is worth: window minima scatter by 0.3 ms, crystals by
// 50 ppm.
constexpr double priorSpread = 36.0;

} // namespace

GapDetector::GapDetector(int sampleRateHz, double pollSeconds)
    : m_sampleRateHz(sampleRateHz),
      m_leastStep(stepSeconds + pollSeconds)
{
}

GapDetector::Point GapDetector::pointAt(std::int64_t timeNs, std::int64_t endFrame) const noexcept
{
    Point point;
    point.seconds = static_cast<double>(timeNs - m_originNs) * 1e-9;
    point.lateness = point.seconds - static_cast<double>(endFrame - m_originFrame) / m_sampleRateHz;
    point.endFrame = endFrame;
    return point;
}

double GapDetector::baselineAt(double seconds) const noexcept
{
    return m_baseline + m_slope * (seconds - m_baselineSeconds);
}

std::optional<GapDetector::Loss> GapDetector::arrived(std::int64_t timeNs, std::int64_t endFrame) noexcept
{
    if (!m_hasOrigin) {
        m_hasOrigin = true;
        m_originNs = timeNs;
        m_originFrame = endFrame;
    }
    const Point point = pointAt(timeNs, endFrame);
    remember(point);
    if (!m_lowest || point.lateness < m_lowest->lateness)
        m_lowest = point;
    if (point.seconds - m_windowBegin < windowSeconds)
        return std::nullopt;
    const std::optional<Loss> loss = closeWindow();
    m_windowBegin = point.seconds;
    m_lowest.reset();
    return loss;
}

std::int64_t GapDetector::framesBehind(std::int64_t timeNs, std::int64_t endFrame) const noexcept
{
    if (!m_hasBaseline && !m_lowest)
        return 0;
    const Point point = pointAt(timeNs, endFrame);
    double expected = m_hasBaseline ? baselineAt(point.seconds) : m_lowest->lateness;
    // A window that is not full yet may already know better.
    if (m_lowest && m_hasBaseline)
        expected = std::min(expected, m_lowest->lateness);
    return std::llround((point.lateness - expected) * m_sampleRateHz);
}

void GapDetector::remember(const Point &point) noexcept
{
    if (m_ringCount > 0) {
        Point &last = m_ring[(m_ringCount - 1) % ringPoints];
        if (point.seconds - last.seconds < ringStepSeconds) {
            if (point.lateness < last.lateness) // the only one of a burst that tells anything
                last = {last.seconds, point.lateness, point.endFrame};
            return;
        }
    }
    m_ring[m_ringCount % ringPoints] = point;
    ++m_ringCount;
}

std::optional<GapDetector::Loss> GapDetector::closeWindow() noexcept
{
    const double seconds = m_lowest->seconds;
    const double lateness = m_lowest->lateness;
    if (!m_hasBaseline) {
        m_hasBaseline = true;
        m_baseline = lateness;
        m_baselineSeconds = seconds;
        learnDrift(seconds, lateness);
        return std::nullopt;
    }
    const double step = lateness - baselineAt(seconds);
    if (step >= m_leastStep) {
        if (!m_suspectedStep) {
            m_suspectedStep = step;
            return std::nullopt;
        }
        const Loss loss = place(std::min(step, *m_suspectedStep));
        m_suspectedStep.reset();
        m_ringCount = 0; // what is in it stands where it stood before the loss was counted
        return loss;
    }
    m_suspectedStep.reset();
    // Down at once, for nothing arrives too early; up only as fast as a crystal drifts.
    m_baseline = std::min(lateness, m_baseline + maxDrift * (seconds - m_baselineSeconds));
    m_baselineSeconds = seconds;
    learnDrift(seconds, m_baseline);
    return std::nullopt;
}

/// After the loss no block lies below the new line; before it some lie below. The place is between the last of these
/// and the second that lies on the new line: a single one may be late by just that much.
GapDetector::Loss GapDetector::place(double step) const noexcept
{
    const double margin = std::min(step / 2.0, placeSeconds);
    const std::size_t begin = m_ringCount > ringPoints ? m_ringCount - ringPoints : 0;
    const auto aboveNewLine = [&](const Point &point) { return point.lateness - baselineAt(point.seconds) - step; };
    std::size_t after = m_ringCount;
    while (after > begin && aboveNewLine(m_ring[(after - 1) % ringPoints]) > -margin)
        --after;
    Loss loss;
    loss.frames = std::llround(step * m_sampleRateHz);
    loss.earliestFrame = m_ring[(after > begin ? after - 1 : begin) % ringPoints].endFrame;
    loss.latestFrame = m_ring[(m_ringCount - 1) % ringPoints].endFrame;
    int onNewLine = 0;
    for (std::size_t i = after; i < m_ringCount && onNewLine < 2; ++i) {
        const Point &point = m_ring[i % ringPoints];
        if (aboveNewLine(point) > margin)
            continue;
        loss.latestFrame = point.endFrame;
        ++onNewLine;
    }
    return loss;
}

void GapDetector::learnDrift(double seconds, double lateness) noexcept
{
    m_weight = forgetting * m_weight + 1.0;
    const double share = 1.0 / m_weight;
    const double fromMean = seconds - m_meanSeconds;
    m_meanSeconds += share * fromMean;
    m_meanLateness += share * (lateness - m_meanLateness);
    m_spread = forgetting * m_spread + fromMean * (seconds - m_meanSeconds);
    m_covariance = forgetting * m_covariance + fromMean * (lateness - m_meanLateness);
    m_slope = std::clamp(m_covariance / (m_spread + priorSpread), -maxDrift, maxDrift);
}

} // namespace ls
