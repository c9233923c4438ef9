// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/metric.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ls {

/// What the user has chosen for recordings, with its defaults: a part of Settings. Words and times are kept as the text
/// that is stored.
struct RecordingSettings {
    std::string audio = "raw";     ///< raw, calibrated (the microphone's curve taken away), none (levels only)
    std::string container = "wav"; ///< wav, flac
    std::string sample;            ///< s16, s24, f32; empty: as comes in, never fewer bits
    double rotateMinutes = 60.0;   ///< longest audio file; 0: any length
    int rotateAtHours = 0;         ///< 1: a new audio file at each full hour of the local clock
    double preRollSeconds = 10.0;  ///< of what was before Record was pressed

    int trigger = 0;                   ///< 1: audio is kept only around levels above the threshold
    std::string triggerMetric = "LAF"; ///< its key
    double triggerDbSpl = 60.0;        ///< threshold where there is a calibration
    double triggerDbFs = -40.0;        ///< and where there is none, or the metric is none of sound: LUFS, dBTP
    double triggerPreSeconds = 5.0;
    double triggerPostSeconds = 5.0;
    double triggerGapSeconds = 1.0;

    std::string startAt; ///< HH:MM of the local clock; empty: when Record is pressed
    std::string stopAt;  ///< HH:MM; empty: by hand
    int dayHour = -1;    ///< a new measurement begins at this hour of the local clock, 0 to 23; −1: never

    bool operator==(const RecordingSettings &) const = default;
};

/// Calls visit(name, field) for each field.
template <typename SettingsType, typename Visit>
void forEachRecordingField(SettingsType &settings, Visit &visit)
{
    visit("record_audio", settings.audio);
    visit("record_container", settings.container);
    visit("record_sample", settings.sample);
    visit("record_rotate_minutes", settings.rotateMinutes);
    visit("record_rotate_at_hours", settings.rotateAtHours);
    visit("record_pre_roll_seconds", settings.preRollSeconds);
    visit("trigger", settings.trigger);
    visit("trigger_metric", settings.triggerMetric);
    visit("trigger_db_spl", settings.triggerDbSpl);
    visit("trigger_db_fs", settings.triggerDbFs);
    visit("trigger_pre_seconds", settings.triggerPreSeconds);
    visit("trigger_post_seconds", settings.triggerPostSeconds);
    visit("trigger_gap_seconds", settings.triggerGapSeconds);
    visit("record_start_at", settings.startAt);
    visit("record_stop_at", settings.stopAt);
    visit("record_day_hour", settings.dayHour);
}

// The ranges hold for recordings however they are ordered: in the window, or on the command line (RecordingOptions).

/// From least to most, both allowed.
struct NumberRange {
    double least;
    double most;

    constexpr bool holds(double value) const { return value >= least && value <= most; }
};

inline constexpr NumberRange rotateMinutesRange{0.0, 7.0 * 24.0 * 60.0};
inline constexpr NumberRange preRollSecondsRange{0.0, 600.0};
inline constexpr NumberRange triggerDbSplRange{0.0, 200.0};
inline constexpr NumberRange triggerDbFsRange{-150.0, 0.0};
inline constexpr NumberRange triggerPreSecondsRange{0.0, 600.0};
inline constexpr NumberRange triggerPostSecondsRange{0.0, 3600.0};
inline constexpr NumberRange triggerGapSecondsRange{0.0, 600.0}; // its audio waits in memory until it is decided

/// Whether a metric can trigger: the levels of whatever kind that each log row has, all but percentiles.
inline bool canTrigger(const MetricInfo &info)
{
    const bool isLevel = info.quantity == Quantity::level || info.quantity == Quantity::loudness ||
        info.quantity == Quantity::truePeak || info.quantity == Quantity::digital;
    return isLevel && info.combine != Combine::notCombinable;
}
/// Their keys, in the order of the catalogue.
inline std::vector<std::string_view> triggerMetrics()
{
    std::vector<std::string_view> keys;
    for (const MetricInfo &info : metricCatalogue()) {
        if (canTrigger(info))
            keys.push_back(info.key);
    }
    return keys;
}
/// Whether a calibration moves its threshold: it is in dB SPL then, else in the metric's own unit.
inline bool isThresholdOfSound(Metric metric) { return metricInfo(metric).quantity == Quantity::level; }

/// Minutes since midnight; nothing if that is no time such as 22:00.
inline std::optional<int> minutesOfDay(std::string_view text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() != 5 || text[2] != ':' || !isDigit(text[0]) || !isDigit(text[1]) || !isDigit(text[3]) ||
        !isDigit(text[4]))
        return std::nullopt;
    const int hour = (text[0] - '0') * 10 + (text[1] - '0');
    const int minute = (text[3] - '0') * 10 + (text[4] - '0');
    return hour < 24 && minute < 60 ? std::optional(hour * 60 + minute) : std::nullopt;
}

/// The same settings with whatever is out of range put back to its default.
inline RecordingSettings validated(RecordingSettings settings)
{
    const RecordingSettings defaults;
    const auto keepIf = [](bool isGood, auto &field, const auto &usual) {
        if (!isGood)
            field = usual;
    };
    const auto isOneOf = [](const std::string &word, auto... words) { return ((word == words) || ...); };
    keepIf(isOneOf(settings.audio, "raw", "calibrated", "none"), settings.audio, defaults.audio);
    keepIf(isOneOf(settings.container, "wav", "flac"), settings.container, defaults.container);
    keepIf(isOneOf(settings.sample, "", "s16", "s24", "f32"), settings.sample, defaults.sample);
    if (settings.container == "flac" && settings.sample == "f32") // FLAC holds integers only
        settings.sample.clear();
    keepIf(rotateMinutesRange.holds(settings.rotateMinutes), settings.rotateMinutes, defaults.rotateMinutes);
    keepIf(preRollSecondsRange.holds(settings.preRollSeconds), settings.preRollSeconds, defaults.preRollSeconds);
    const std::optional<Metric> trigger = metricByKey(settings.triggerMetric);
    keepIf(trigger && canTrigger(metricInfo(*trigger)), settings.triggerMetric, defaults.triggerMetric);
    keepIf(triggerDbSplRange.holds(settings.triggerDbSpl), settings.triggerDbSpl, defaults.triggerDbSpl);
    keepIf(triggerDbFsRange.holds(settings.triggerDbFs), settings.triggerDbFs, defaults.triggerDbFs);
    keepIf(triggerPreSecondsRange.holds(settings.triggerPreSeconds), settings.triggerPreSeconds,
           defaults.triggerPreSeconds);
    keepIf(triggerPostSecondsRange.holds(settings.triggerPostSeconds), settings.triggerPostSeconds,
           defaults.triggerPostSeconds);
    keepIf(triggerGapSecondsRange.holds(settings.triggerGapSeconds), settings.triggerGapSeconds,
           defaults.triggerGapSeconds);
    keepIf(settings.startAt.empty() || minutesOfDay(settings.startAt), settings.startAt, defaults.startAt);
    keepIf(settings.stopAt.empty() || minutesOfDay(settings.stopAt), settings.stopAt, defaults.stopAt);
    keepIf(settings.dayHour >= -1 && settings.dayHour <= 23, settings.dayHour, defaults.dayHour);
    settings.rotateAtHours = settings.rotateAtHours != 0 ? 1 : 0;
    settings.trigger = settings.trigger != 0 ? 1 : 0;
    return settings;
}

} // namespace ls
