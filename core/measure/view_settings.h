// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/recording_settings.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace ls {

/// How the window looks and what its views show: a part of Settings. None of it changes a number.
struct ViewSettings {
    std::string theme = "system";   ///< of themeNames
    int fontPercent = 100;          ///< size of all text; from the next start on
    int isOnTop = 0;                ///< 1: the window stays above others
    std::string peakHold = "reset"; ///< how long the spectrum's peak trace is held: reset, 2s
    int historySeconds = 600;
    int spectrogramSeconds = 60;
    std::string colourMap = "inferno"; ///< of colourMapNames
    double spectrogramRangeDb = 60.0;  ///< from the darkest colour to the brightest

    bool operator==(const ViewSettings &) const = default;
};

/// Calls visit(name, field) for each field.
template <typename SettingsType, typename Visit>
void forEachViewField(SettingsType &settings, Visit &visit)
{
    visit("theme", settings.theme);
    visit("font_percent", settings.fontPercent);
    visit("on_top", settings.isOnTop);
    visit("peak_hold", settings.peakHold);
    visit("history_seconds", settings.historySeconds);
    visit("spectrogram_seconds", settings.spectrogramSeconds);
    visit("colour_map", settings.colourMap);
    visit("spectrogram_range_db", settings.spectrogramRangeDb);
}

inline constexpr std::array<std::string_view, 4> themeNames{"system", "light", "dark", "high_contrast"};
inline constexpr std::array<std::string_view, 4> colourMapNames{"inferno", "viridis", "magma", "grey"};
inline constexpr NumberRange fontPercentRange{80.0, 200.0};
inline constexpr NumberRange historySecondsRange{10.0, 24.0 * 3600.0};
inline constexpr NumberRange spectrogramSecondsRange{10.0, 600.0};
inline constexpr NumberRange spectrogramRangeDbRange{20.0, 120.0};

/// The same settings with whatever is out of range put back to its default.
inline ViewSettings validated(ViewSettings settings)
{
    const ViewSettings defaults;
    const auto isOneOf = [](const auto &names, const std::string &word) {
        return std::find(names.begin(), names.end(), word) != names.end();
    };
    if (!isOneOf(themeNames, settings.theme))
        settings.theme = defaults.theme;
    if (!fontPercentRange.holds(settings.fontPercent))
        settings.fontPercent = defaults.fontPercent;
    settings.isOnTop = settings.isOnTop != 0 ? 1 : 0;
    if (settings.peakHold != "reset" && settings.peakHold != "2s")
        settings.peakHold = defaults.peakHold;
    if (!historySecondsRange.holds(settings.historySeconds))
        settings.historySeconds = defaults.historySeconds;
    if (!spectrogramSecondsRange.holds(settings.spectrogramSeconds))
        settings.spectrogramSeconds = defaults.spectrogramSeconds;
    if (!isOneOf(colourMapNames, settings.colourMap))
        settings.colourMap = defaults.colourMap;
    if (!spectrogramRangeDbRange.holds(settings.spectrogramRangeDb))
        settings.spectrogramRangeDb = defaults.spectrogramRangeDb;
    return settings;
}

} // namespace ls
