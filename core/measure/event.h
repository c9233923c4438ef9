// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decibel.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ls {

/// Something that happened at a frame of the stream, to be told, logged and printed in the report.
struct Event {
    enum class Kind {
        gap,           ///< `count` frames are missing from `frame` on
        overload,      ///< `count` samples at or beyond full scale, the first at `frame`
        notFinite,     ///< `count` samples were NaN or infinite, the first at `frame`
        clockLoss,     ///< the clock shows that `count` frames went missing unannounced between earliestFrame and frame
        deviceLost,    ///< the device `detail` has vanished, or its sound server; the measurement waits for it
        deviceBack,    ///< it delivers again
        silent,        ///< it is there but delivers nothing (the watchdog)
        suspended,     ///< the sound server has suspended it
        resumed,       ///< and taken it up again
        muted,         ///< from here on it delivers silence
        unmuted,       ///<
        volumeChanged, ///< `value`: the capture volume in dB, 0 at 100 %; what it was: `detail`
        rateChanged,   ///< the device runs at another rate than was opened: `detail`
        moved,         ///< the sound server wanted to feed us another device, `detail`; it was not taken
        clockStep,     ///< the wall clock was set by `value` seconds, by hand or from the network
        utcOffset,     ///< local time moved by `value` seconds: daylight saving, or a time zone; `detail`: UTC+01:00
        slept,         ///< the machine slept for `value` seconds
        calibration,   ///< another calibration is in force from here on: `detail`
        diskProblem,   ///< what the disk refused: `detail`; the audio waits in memory
        diskBack,      ///< writing goes on, in the file `detail`
        diskLoss,      ///< `count` frames from `frame` on could not be kept: silence in the file
        diskLow,       ///< the disk has room for `value` minutes
        marker,        ///< set by the user; `value`: class 1 to 9 or NaN, `detail`: note
        exclusion,     ///< `count` frames from `frame` on are excluded; `detail`: why
        trigger,       ///< the level rose over the threshold: `count` frames from `frame` on; `value`: LAFmax
        limit,         ///< a limit was exceeded; `value`: the level, `detail`: the limit
        classified,    ///< later: the event whose id is `count` is of class `value`, 1 to 9; `detail`: what it was
        withdrawn,     ///< later: what this one supersedes does not count; `detail`: why
    };
    Kind kind{};
    std::int64_t frame = 0;
    std::int64_t count = 0;          ///< what the kind says: frames or samples
    double value = notAvailable;     ///< what the kind says
    std::string detail = {};         ///< a name, a reason, a note; in the words of who gave it
    std::int64_t earliestFrame = -1; ///< where the place is known only as a range: it begins here; −1: it is exact
};

inline constexpr std::size_t eventKindCount = static_cast<std::size_t>(Event::Kind::withdrawn) + 1;

/// How much an event matters to the numbers.
enum class EventWeight {
    note,    ///< worth knowing
    warning, ///< the numbers may not mean what they did before
    loss,    ///< something is missing
};

EventWeight eventWeight(Event::Kind kind);

/// The name in databases and JSON, `device_lost`, never translated.
std::string_view eventName(Event::Kind kind);
std::optional<Event::Kind> eventFromName(std::string_view name);

/// One English sentence; %1 stands for the detail, %2 for the count, %3 for the value with one decimal. Marked for
/// translation in the context "Event".
std::string_view eventTemplate(Event::Kind kind);

/// eventTemplate() filled in.
std::string describe(const Event &event);

} // namespace ls
