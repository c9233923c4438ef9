// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ls {

/// What only a person can know of a measurement.
enum class ReportField {
    title,
    author,
    organisation,
    client,
    purpose,
    basis, ///< the rule that was measured by
    place,
    position,
    positionHeight,
    distances,
    environment, ///< indoors or outdoors
    orientation,
    windscreen,
    weather,
    source,
    operatingState,
    backgroundNoise,
    remarks,
    // Numbers, in dB:
    limit,        ///< of the whole measurement's LAeq
    limitDay,     ///< of LAeq from 07 to 19 h
    limitEvening, ///< of LAeq from 19 to 23 h
    limitNight,   ///< of LAeq from 23 to 07 h
    limitMax,     ///< of LAFmax
    limitLden,
    levelUncertainty,        ///< standard uncertainty of the absolute level, in place of the assumed one
    targetLoudness,          ///< in LUFS
    targetLoudnessTolerance, ///< in LU
    maximumTruePeak,         ///< in dBTP
    maximumShortTerm,        ///< in LUFS
    maximumMomentary,        ///< in LUFS
    maximumLoudnessRange,    ///< in LU
};
inline constexpr std::size_t reportFieldCount = static_cast<std::size_t>(ReportField::maximumLoudnessRange) + 1;

struct ReportFieldInfo {
    ReportField field{};
    std::string_view key;   ///< in JSON and `--set`, never translated: `position_height`
    std::string_view label; ///< English; translated in the context "Report"
    bool isNumber = false;
};

/// Judged in a noise report only; in a loudness report only.
constexpr bool isNoiseLimit(ReportField field)
{
    return field >= ReportField::limit && field <= ReportField::limitLden;
}
constexpr bool isLoudnessTarget(ReportField field)
{
    return field >= ReportField::targetLoudness && field <= ReportField::maximumLoudnessRange;
}

std::span<const ReportFieldInfo, reportFieldCount> reportFields();
const ReportFieldInfo &reportFieldInfo(ReportField field);
std::optional<ReportField> reportFieldByKey(std::string_view key);

/// The user's fields, as UTF-8 text; empty: not filled in.
class ReportFields {
public:
    const std::string &operator[](ReportField field) const { return m_texts[static_cast<std::size_t>(field)]; }
    std::string &operator[](ReportField field) { return m_texts[static_cast<std::size_t>(field)]; }
    /// Nothing if it is empty or no number.
    std::optional<double> number(ReportField field) const;

private:
    std::array<std::string, reportFieldCount> m_texts;
};

} // namespace ls
