// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/measurement_info.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace ls {

/// The names that values have in the database. Private to this folder.

inline constexpr const char *infoHashKey = "info_sha256"; ///< of what was known at the beginning
inline constexpr const char *rootHashKey = "root_sha256";
/// In `info` once the measurement has ended, the root apart.
inline constexpr std::array endKeys{"end_frame",          "end_time",   "end_time_ns",           "end_utc_offset_s",
                                    "frames_lost",        "end_reason", "recovered_from_second", "events_at_end",
                                    "calibrations_at_end"};

template <typename Enum>
struct EnumName {
    Enum value;
    std::string_view name;
};

inline constexpr std::array<EnumName<CalibrationState>, 3> calibrationStateNames{
    {{CalibrationState::none, "none"},
     {CalibrationState::estimated, "estimated"},
     {CalibrationState::checked, "checked"}}};
inline constexpr std::array<EnumName<SampleType>, 4> sampleTypeNames{{{SampleType::float32, "float32"},
                                                                      {SampleType::int32, "int32"},
                                                                      {SampleType::int24, "int24"},
                                                                      {SampleType::int16, "int16"}}};
inline constexpr std::array<EnumName<AudioKept>, 3> audioKeptNames{
    {{AudioKept::raw, "raw"}, {AudioKept::calibrated, "calibrated"}, {AudioKept::none, "none"}}};

template <typename Enum, std::size_t Count>
std::string_view nameIn(const std::array<EnumName<Enum>, Count> &names, Enum value)
{
    const auto *found =
        std::find_if(names.begin(), names.end(), [value](const auto &entry) { return entry.value == value; });
    return found == names.end() ? std::string_view() : found->name;
}

template <typename Enum, std::size_t Count>
std::optional<Enum> valueIn(const std::array<EnumName<Enum>, Count> &names, std::string_view name)
{
    const auto *found =
        std::find_if(names.begin(), names.end(), [name](const auto &entry) { return entry.name == name; });
    return found == names.end() ? std::nullopt : std::optional(found->value);
}

inline std::string_view nameOf(CalibrationState state) { return nameIn(calibrationStateNames, state); }
inline std::string_view nameOf(SampleType type) { return nameIn(sampleTypeNames, type); }
inline std::string_view nameOf(AudioKept kept) { return nameIn(audioKeptNames, kept); }

/// Its 32 bytes.
inline QByteArray toBytes(const Sha256 &hash)
{
    return {reinterpret_cast<const char *>(hash.data()), static_cast<qsizetype>(hash.size())};
}

/// 64 digits, as sha256sum prints them.
inline std::string toHex(const Sha256 &hash) { return toBytes(hash).toHex().toStdString(); }

/// Nothing unless it has the length of one.
inline std::optional<Sha256> toSha256(const QByteArray &bytes)
{
    Sha256 hash{};
    if (bytes.size() != static_cast<qsizetype>(hash.size()))
        return std::nullopt;
    std::copy_n(reinterpret_cast<const std::uint8_t *>(bytes.constData()), hash.size(), hash.begin());
    return hash;
}

} // namespace ls
