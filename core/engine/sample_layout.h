// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/block.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>

namespace ls {

/// How a device's bytes hold a sample, in the machine's byte order.
enum class SampleLayout {
    int16,
    int24,     ///< three bytes
    int24in32, ///< the lower three of four bytes
    int32,
    float32,
};

constexpr std::size_t bytesPerSample(SampleLayout layout) noexcept
{
    switch (layout) {
    case SampleLayout::int16:
        return 2;
    case SampleLayout::int24:
        return 3;
    default:
        return 4;
    }
}

constexpr SampleType sampleTypeOf(SampleLayout layout) noexcept
{
    switch (layout) {
    case SampleLayout::int16:
        return SampleType::int16;
    case SampleLayout::int24:
    case SampleLayout::int24in32:
        return SampleType::int24;
    case SampleLayout::int32:
        return SampleType::int32;
    case SampleLayout::float32:
        break;
    }
    return SampleType::float32;
}

/// Converts as many samples as `samples` has room for; full scale becomes ±1. Exact but for the lowest 8 of 32 bits.
inline void toFloat(SampleLayout layout, const std::byte *bytes, std::span<float> samples) noexcept
{
    const auto integers = [&]<typename Integer>(Integer, int shift, float scale) {
        for (std::size_t i = 0; i < samples.size(); ++i) {
            Integer value;
            std::memcpy(&value, bytes + i * sizeof(Integer), sizeof(Integer));
            samples[i] = static_cast<float>(static_cast<Integer>(value << shift)) * scale;
        }
    };
    switch (layout) {
    case SampleLayout::int16:
        return integers(std::int16_t{}, 0, 0x1.0p-15F);
    case SampleLayout::int24in32:
        return integers(std::int32_t{}, 8, 0x1.0p-31F); // the highest byte may hold anything
    case SampleLayout::int32:
        return integers(std::int32_t{}, 0, 0x1.0p-31F);
    case SampleLayout::int24:
        for (std::size_t i = 0; i < samples.size(); ++i) {
            std::uint32_t value = 0;
            auto *lowest = reinterpret_cast<std::byte *>(&value) + (std::endian::native == std::endian::big ? 1 : 0);
            std::memcpy(lowest, bytes + i * 3, 3);
            samples[i] = static_cast<float>(static_cast<std::int32_t>(value << 8U)) * 0x1.0p-31F;
        }
        return;
    case SampleLayout::float32:
        std::memcpy(samples.data(), bytes, samples.size_bytes());
        return;
    }
}

} // namespace ls
