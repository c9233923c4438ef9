// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/metric.h"
#include "core/measure/recording_settings.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace ls {

/// The limit that the user watches, and what happens when it is exceeded: a part of Settings.
struct LimitSettings {
    int isOn = 0;                     ///< 1: it is watched
    std::string metric = "LAeq10min"; ///< its key, of limitMetrics
    double dbSpl = 45.0;
    int beeps = 0;       ///< 1: a sound when it is exceeded
    std::string command; ///< program with arguments, run when it is exceeded; empty: none

    bool operator==(const LimitSettings &) const = default;
};

/// Calls visit(name, field) for each field.
template <typename SettingsType, typename Visit>
void forEachLimitField(SettingsType &settings, Visit &visit)
{
    visit("limit_on", settings.isOn);
    visit("limit_metric", settings.metric);
    visit("limit_db_spl", settings.dbSpl);
    visit("limit_beep", settings.beeps);
    visit("limit_command", settings.command);
}

/// The metrics that can have a limit: those a log row has as they stand at its end, or for its own 100 ms.
inline constexpr std::array<std::string_view, 10> limitMetrics{
    "LAF", "LAS", "LCF", "LZF", "LCpeak", "LAeq1min", "LAeq5min", "LAeq10min", "LAeq15min", "LAeq60min"};

inline constexpr NumberRange limitDbSplRange{20.0, 160.0};

/// The same settings with whatever is out of range put back to its default.
inline LimitSettings validated(LimitSettings settings)
{
    const LimitSettings defaults;
    settings.isOn = settings.isOn != 0 ? 1 : 0;
    settings.beeps = settings.beeps != 0 ? 1 : 0;
    if (std::find(limitMetrics.begin(), limitMetrics.end(), settings.metric) == limitMetrics.end())
        settings.metric = defaults.metric;
    if (!limitDbSplRange.holds(settings.dbSpl))
        settings.dbSpl = defaults.dbSpl;
    return settings;
}

} // namespace ls
