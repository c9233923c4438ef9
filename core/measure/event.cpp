// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/event.h"

#include "core/base/filled_text.h"
#include "core/base/number.h"
#include "core/base/translation.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ls {

namespace {

using Kind = Event::Kind;

struct EventInfo {
    Kind kind;
    std::string_view name;
    EventWeight weight;
    std::string_view sentence;
};

// In the order of the enumeration.
constexpr std::array<EventInfo, eventKindCount> eventInfos{{
    {Kind::gap, "gap", EventWeight::loss, QT_TRANSLATE_NOOP("Event", "Frames missing: %2.")},
    {Kind::overload, "overload", EventWeight::loss, QT_TRANSLATE_NOOP("Event", "Overload, samples at full scale: %2.")},
    {Kind::notFinite, "not_finite", EventWeight::loss,
     QT_TRANSLATE_NOOP("Event", "Samples that were no numbers and count as silence: %2.")},
    {Kind::clockLoss, "clock_loss", EventWeight::loss,
     QT_TRANSLATE_NOOP("Event", "By the clock, frames missing unannounced: %2.")},
    {Kind::deviceLost, "device_lost", EventWeight::loss,
     QT_TRANSLATE_NOOP("Event", "“%1” has vanished. The measurement waits for it; plug it in again.")},
    {Kind::deviceBack, "device_back", EventWeight::note, QT_TRANSLATE_NOOP("Event", "“%1” is back.")},
    {Kind::silent, "silent", EventWeight::loss,
     QT_TRANSLATE_NOOP("Event", "“%1” delivers no samples. It is being opened again.")},
    {Kind::suspended, "suspended", EventWeight::loss,
     QT_TRANSLATE_NOOP("Event", "The audio server has suspended “%1”.")},
    {Kind::resumed, "resumed", EventWeight::note, QT_TRANSLATE_NOOP("Event", "The audio server has resumed “%1”.")},
    {Kind::muted, "muted", EventWeight::warning,
     QT_TRANSLATE_NOOP("Event", "“%1” is muted: what follows is silence. Unmute it in the system's sound settings.")},
    {Kind::unmuted, "unmuted", EventWeight::note, QT_TRANSLATE_NOOP("Event", "“%1” is not muted any more.")},
    {Kind::volumeChanged, "volume_changed", EventWeight::warning,
     QT_TRANSLATE_NOOP(
         "Event",
         "The input volume changed from %1 to %3 dB; levels are corrected for it, averages and maxima begin "
         "anew.")},
    {Kind::rateChanged, "rate_changed", EventWeight::warning,
     QT_TRANSLATE_NOOP("Event", "The device's rate changed (%1): what follows is resampled by the audio server.")},
    {Kind::moved, "moved", EventWeight::loss,
     QT_TRANSLATE_NOOP("Event", "The audio server offered another device, “%1”. It was not taken.")},
    {Kind::clockStep, "clock_step", EventWeight::note,
     QT_TRANSLATE_NOOP("Event", "The computer's clock was set by %3 s. The time axis keeps counting frames.")},
    {Kind::utcOffset, "utc_offset", EventWeight::note, QT_TRANSLATE_NOOP("Event", "Local time is %1 from here on.")},
    {Kind::slept, "slept", EventWeight::loss, QT_TRANSLATE_NOOP("Event", "The computer slept for %3 s.")},
    {Kind::calibration, "calibration", EventWeight::note,
     QT_TRANSLATE_NOOP("Event", "Another calibration is in force: %1.")},
    {Kind::diskProblem, "disk_problem", EventWeight::warning,
     QT_TRANSLATE_NOOP("Event", "Writing failed (%1). The audio waits in memory; free or reconnect the disk.")},
    {Kind::diskBack, "disk_back", EventWeight::note, QT_TRANSLATE_NOOP("Event", "Writing goes on in “%1”.")},
    {Kind::diskLoss, "disk_loss", EventWeight::loss,
     QT_TRANSLATE_NOOP("Event", "The disk took nothing for too long; frames that could not be kept: %2.")},
    {Kind::diskLow, "disk_low", EventWeight::warning,
     QT_TRANSLATE_NOOP("Event", "The disk has room for %3 min of recording. Free some space.")},
    {Kind::marker, "marker", EventWeight::note, QT_TRANSLATE_NOOP("Event", "Marker: %1")},
    {Kind::exclusion, "exclusion", EventWeight::note, QT_TRANSLATE_NOOP("Event", "Excluded: %1")},
    {Kind::trigger, "trigger", EventWeight::note,
     QT_TRANSLATE_NOOP("Event", "The level rose over the threshold (%1).")},
    {Kind::limit, "limit", EventWeight::warning, QT_TRANSLATE_NOOP("Event", "Limit exceeded: %3 dB (%1).")},
    {Kind::classified, "classified", EventWeight::note, QT_TRANSLATE_NOOP("Event", "Event %2 was: %1")},
    {Kind::withdrawn, "withdrawn", EventWeight::note, QT_TRANSLATE_NOOP("Event", "Withdrawn: %1")},
}};

const EventInfo &infoOf(Kind kind) { return eventInfos[static_cast<std::size_t>(kind)]; }

} // namespace

EventWeight eventWeight(Event::Kind kind) { return infoOf(kind).weight; }

std::string_view eventName(Event::Kind kind) { return infoOf(kind).name; }

std::optional<Event::Kind> eventFromName(std::string_view name)
{
    const auto *found =
        std::find_if(eventInfos.begin(), eventInfos.end(), [name](const EventInfo &info) { return info.name == name; });
    if (found == eventInfos.end())
        return std::nullopt;
    return found->kind;
}

std::string_view eventTemplate(Event::Kind kind) { return infoOf(kind).sentence; }

std::string describe(const Event &event)
{
    return filledText(eventTemplate(event.kind),
                      std::array{event.detail, std::to_string(event.count),
                                 std::isfinite(event.value) ? formatNumber(event.value, 1) : std::string("–")});
}

} // namespace ls
