// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_fields.h"

#include "core/base/number.h"
#include "core/base/translation.h"

#include <algorithm>

namespace ls {

namespace {

// In the order of the enumeration, which is that of the report.
constexpr std::array<ReportFieldInfo, reportFieldCount> fieldInfos{{
    {ReportField::title, "title", QT_TRANSLATE_NOOP("Report", "Title")},
    {ReportField::author, "author", QT_TRANSLATE_NOOP("Report", "Author")},
    {ReportField::organisation, "organisation", QT_TRANSLATE_NOOP("Report", "Organisation")},
    {ReportField::client, "client", QT_TRANSLATE_NOOP("Report", "Client")},
    {ReportField::purpose, "purpose", QT_TRANSLATE_NOOP("Report", "Purpose")},
    {ReportField::basis, "basis", QT_TRANSLATE_NOOP("Report", "Basis")},
    {ReportField::place, "place", QT_TRANSLATE_NOOP("Report", "Place")},
    {ReportField::position, "position", QT_TRANSLATE_NOOP("Report", "Microphone position")},
    {ReportField::positionHeight, "position_height", QT_TRANSLATE_NOOP("Report", "Height above ground")},
    {ReportField::distances, "distances", QT_TRANSLATE_NOOP("Report", "Distances to source and reflecting surfaces")},
    {ReportField::environment, "environment", QT_TRANSLATE_NOOP("Report", "Indoors or outdoors")},
    {ReportField::orientation, "orientation", QT_TRANSLATE_NOOP("Report", "Orientation of the microphone")},
    {ReportField::windscreen, "windscreen", QT_TRANSLATE_NOOP("Report", "Windscreen")},
    {ReportField::weather, "weather", QT_TRANSLATE_NOOP("Report", "Weather")},
    {ReportField::source, "source", QT_TRANSLATE_NOOP("Report", "Sound source")},
    {ReportField::operatingState, "operating_state", QT_TRANSLATE_NOOP("Report", "Operating state of the source")},
    {ReportField::backgroundNoise, "background_noise", QT_TRANSLATE_NOOP("Report", "Background noise")},
    {ReportField::remarks, "remarks", QT_TRANSLATE_NOOP("Report", "Remarks")},
    {ReportField::limit, "limit", QT_TRANSLATE_NOOP("Report", "Limit of LAeq"), true},
    {ReportField::limitDay, "limit_day", QT_TRANSLATE_NOOP("Report", "Limit of LAeq by day"), true},
    {ReportField::limitEvening, "limit_evening", QT_TRANSLATE_NOOP("Report", "Limit of LAeq in the evening"), true},
    {ReportField::limitNight, "limit_night", QT_TRANSLATE_NOOP("Report", "Limit of LAeq by night"), true},
    {ReportField::limitMax, "limit_max", QT_TRANSLATE_NOOP("Report", "Limit of LAFmax"), true},
    {ReportField::limitLden, "limit_lden", QT_TRANSLATE_NOOP("Report", "Limit of Lden"), true},
    {ReportField::levelUncertainty, "level_uncertainty",
     QT_TRANSLATE_NOOP("Report", "Standard uncertainty of the absolute level"), true},
    {ReportField::targetLoudness, "target_loudness", QT_TRANSLATE_NOOP("Report", "Target loudness"), true},
    {ReportField::targetLoudnessTolerance, "target_loudness_tolerance",
     QT_TRANSLATE_NOOP("Report", "Tolerance of the target loudness"), true},
    {ReportField::maximumTruePeak, "maximum_true_peak", QT_TRANSLATE_NOOP("Report", "Largest true peak allowed"), true},
    {ReportField::maximumShortTerm, "maximum_short_term",
     QT_TRANSLATE_NOOP("Report", "Largest short-term loudness allowed"), true},
    {ReportField::maximumMomentary, "maximum_momentary",
     QT_TRANSLATE_NOOP("Report", "Largest momentary loudness allowed"), true},
    {ReportField::maximumLoudnessRange, "maximum_loudness_range",
     QT_TRANSLATE_NOOP("Report", "Largest loudness range allowed"), true},
}};

} // namespace

std::span<const ReportFieldInfo, reportFieldCount> reportFields() { return fieldInfos; }

const ReportFieldInfo &reportFieldInfo(ReportField field) { return fieldInfos[static_cast<std::size_t>(field)]; }

std::optional<ReportField> reportFieldByKey(std::string_view key)
{
    const auto *found = std::find_if(fieldInfos.begin(), fieldInfos.end(),
                                     [key](const ReportFieldInfo &info) { return info.key == key; });
    return found == fieldInfos.end() ? std::nullopt : std::optional(found->field);
}

std::optional<double> ReportFields::number(ReportField field) const { return parseNumber((*this)[field]); }

} // namespace ls
