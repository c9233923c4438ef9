// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/settings.h"

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

namespace ls {

/// The value of any field of Settings.
using SettingValue = std::variant<std::string, int, double>;

/// Fields that nobody chooses: they remember what the program has seen.
inline bool isInternalSetting(std::string_view name)
{
    return name == "full_scale_device" || name == "first_start_over";
}

/// The field of this name, as forEachField() knows it; nothing if there is none.
inline std::optional<SettingValue> settingValue(const Settings &settings, std::string_view name)
{
    std::optional<SettingValue> found;
    forEachField(settings, [&](const char *field, const auto &value) {
        if (name == field)
            found.emplace(value);
    });
    return found;
}

/// Sets it; false if there is none of this name and type. The result may be out of range: see validated().
inline bool setSettingValue(Settings &settings, std::string_view name, const SettingValue &value)
{
    bool isSet = false;
    forEachField(settings, [&](const char *field, auto &target) {
        using Type = std::decay_t<decltype(target)>;
        if (name != field || !std::holds_alternative<Type>(value))
            return;
        target = std::get<Type>(value);
        isSet = true;
    });
    return isSet;
}

} // namespace ls
