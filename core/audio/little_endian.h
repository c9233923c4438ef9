// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

namespace ls {

/// Appends an integer, lowest byte first, as RIFF stores it.
template <typename T>
void putLittleEndian(std::vector<std::byte> &out, T value)
{
    auto bits = static_cast<std::make_unsigned_t<T>>(value);
    for (std::size_t i = 0; i < sizeof(T); ++i, bits = static_cast<std::make_unsigned_t<T>>(bits >> 4U >> 4U))
        out.push_back(static_cast<std::byte>(bits & 0xFFU));
}

/// Reads the integer at `offset`, which must lie inside.
template <typename T>
T littleEndian(std::span<const std::byte> bytes, std::size_t offset)
{
    std::make_unsigned_t<T> value = 0;
    for (std::size_t i = sizeof(T); i-- > 0;)
        value = static_cast<std::make_unsigned_t<T>>(value << 4U << 4U) |
            static_cast<std::make_unsigned_t<T>>(bytes[offset + i]);
    return static_cast<T>(value);
}

inline void putText(std::vector<std::byte> &out, std::string_view text)
{
    for (const char character : text)
        out.push_back(static_cast<std::byte>(character));
}

} // namespace ls
