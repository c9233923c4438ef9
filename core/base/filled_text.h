// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace ls {

/// `%1` … `%9` in the pattern stand for the values; one without a value stays. In one pass: what a value contains is
/// not a placeholder.
std::string filledText(std::string_view pattern, std::span<const std::string> values);

} // namespace ls
