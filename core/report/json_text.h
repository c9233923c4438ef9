// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number.h"

#include <cmath>
#include <string>
#include <string_view>

namespace ls {

/// A JSON string with its quotes. Source: RFC 8259, 7. UTF-8 goes through as it is.
inline std::string jsonString(std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string result = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20) {
            result += "\\u00";
            result += digits[byte >> 4];
            result += digits[byte & 15U];
            continue;
        }
        if (c == '"' || c == '\\')
            result += '\\';
        result += c;
    }
    return result + '"';
}

/// A number that is none, or infinite, has no place in JSON: null.
inline std::string jsonNumber(double value, int decimals)
{
    return std::isfinite(value) ? formatNumber(value, decimals) : std::string("null");
}

} // namespace ls
