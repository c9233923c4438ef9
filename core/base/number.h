// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>

namespace ls {

/// A finite number as files and command lines write it: C locale whatever the user's, no white space, an optional
/// sign, a missing zero before the point allowed (`-.6162`). Nothing if any part of the text is something else.
inline std::optional<double> parseNumber(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double value = 0.0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc{} || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// The shortest text that reads back as the same number, with a point, in any locale.
inline std::string formatNumber(double value)
{
    char buffer[32];
    const auto [end, problem] = std::to_chars(buffer, buffer + sizeof buffer, value);
    return problem == std::errc{} ? std::string(buffer, end) : std::string();
}

/// The same with a fixed number of digits after the point.
inline std::string formatNumber(double value, int decimals)
{
    char buffer[400];
    const auto [end, problem] =
        std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, decimals);
    return problem == std::errc{} ? std::string(buffer, end) : std::string();
}

} // namespace ls
