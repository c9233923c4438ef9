// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/clock_drift.h"

#include <algorithm>
#include <span>

namespace ls {

namespace {

constexpr std::size_t leastAnchors = 5;
constexpr double leastSeconds = 600.0;

/// Whether frames and time may have come apart there.
bool isBreak(Event::Kind kind)
{
    using enum Event::Kind;
    return kind == gap || kind == clockLoss || kind == diskLoss || kind == slept || kind == deviceLost ||
        kind == silent || kind == suspended;
}

double secondsBetween(const ReportAnchor &first, const ReportAnchor &second)
{
    return static_cast<double>(second.monotonicNs - first.monotonicNs) / 1e9;
}

/// By how much the device's time runs ahead, per time: the slope by least squares.
double slope(std::span<const ReportAnchor> anchors, int sampleRateHz)
{
    const auto ahead = [&](const ReportAnchor &anchor) {
        return static_cast<double>(anchor.frame - anchors.front().frame) / sampleRateHz -
            secondsBetween(anchors.front(), anchor);
    };
    double meanTime = 0.0;
    double meanAhead = 0.0;
    for (const ReportAnchor &anchor : anchors) {
        meanTime += secondsBetween(anchors.front(), anchor) / static_cast<double>(anchors.size());
        meanAhead += ahead(anchor) / static_cast<double>(anchors.size());
    }
    double square = 0.0;
    double product = 0.0;
    for (const ReportAnchor &anchor : anchors) {
        const double time = secondsBetween(anchors.front(), anchor) - meanTime;
        square += time * time;
        product += time * (ahead(anchor) - meanAhead);
    }
    return product / square;
}

} // namespace

ClockDrift clockDrift(const std::vector<ReportAnchor> &anchors, const std::vector<Event> &events, int sampleRateHz)
{
    const auto isBroken = [&](const ReportAnchor &first, const ReportAnchor &second) {
        return std::any_of(events.begin(), events.end(), [&](const Event &event) {
            return isBreak(event.kind) && event.frame > first.frame && event.frame <= second.frame;
        });
    };
    ClockDrift longest;
    for (std::size_t begin = 0; begin < anchors.size();) {
        std::size_t end = begin + 1;
        while (end < anchors.size() && !isBroken(anchors[end - 1], anchors[end]))
            ++end;
        const double seconds = secondsBetween(anchors[begin], anchors[end - 1]);
        if (end - begin >= leastAnchors && seconds >= leastSeconds && seconds > longest.seconds)
            longest = {1e6 * slope(std::span(anchors).subspan(begin, end - begin), sampleRateHz), seconds};
        begin = end;
    }
    return longest;
}

} // namespace ls
