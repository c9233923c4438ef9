// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_fields.h"

#include "core/base/number.h"
#include "core/base/translation.h"

#include <algorithm>

namespace ls {

namespace {

using enum ReportField;

// In the order of the enumeration, which is that of the report.
constexpr std::array<ReportFieldInfo, reportFieldCount> infos{{
    {title, "title", QT_TRANSLATE_NOOP("Report", "Title")},
    {author, "author", QT_TRANSLATE_NOOP("Report", "Author")},
    {organisation, "organisation", QT_TRANSLATE_NOOP("Report", "Organisation")},
    {client, "client", QT_TRANSLATE_NOOP("Report", "Client")},
    {purpose, "purpose", QT_TRANSLATE_NOOP("Report", "Purpose")},
    {basis, "basis", QT_TRANSLATE_NOOP("Report", "Basis")},
    {place, "place", QT_TRANSLATE_NOOP("Report", "Place")},
    {position, "position", QT_TRANSLATE_NOOP("Report", "Microphone position")},
    {positionHeight, "position_height", QT_TRANSLATE_NOOP("Report", "Height above ground")},
    {distances, "distances", QT_TRANSLATE_NOOP("Report", "Distances to source and reflecting surfaces")},
    {environment, "environment", QT_TRANSLATE_NOOP("Report", "Indoors or outdoors")},
    {orientation, "orientation", QT_TRANSLATE_NOOP("Report", "Orientation of the microphone")},
    {windscreen, "windscreen", QT_TRANSLATE_NOOP("Report", "Windscreen")},
    {weather, "weather", QT_TRANSLATE_NOOP("Report", "Weather")},
    {source, "source", QT_TRANSLATE_NOOP("Report", "Sound source")},
    {operatingState, "operating_state", QT_TRANSLATE_NOOP("Report", "Operating state of the source")},
    {backgroundNoise, "background_noise", QT_TRANSLATE_NOOP("Report", "Background noise")},
    {remarks, "remarks", QT_TRANSLATE_NOOP("Report", "Remarks")},
    {limit, "limit", QT_TRANSLATE_NOOP("Report", "Limit of LAeq"), true},
    {limitDay, "limit_day", QT_TRANSLATE_NOOP("Report", "Limit of LAeq by day"), true},
    {limitEvening, "limit_evening", QT_TRANSLATE_NOOP("Report", "Limit of LAeq in the evening"), true},
    {limitNight, "limit_night", QT_TRANSLATE_NOOP("Report", "Limit of LAeq by night"), true},
    {limitMax, "limit_max", QT_TRANSLATE_NOOP("Report", "Limit of LAFmax"), true},
    {limitLden, "limit_lden", QT_TRANSLATE_NOOP("Report", "Limit of Lden"), true},
    {levelUncertainty, "level_uncertainty", QT_TRANSLATE_NOOP("Report", "Standard uncertainty of the absolute level"),
     true},
    {targetLoudness, "target_loudness", QT_TRANSLATE_NOOP("Report", "Target loudness"), true},
    {targetLoudnessTolerance, "target_loudness_tolerance",
     QT_TRANSLATE_NOOP("Report", "Tolerance of the target loudness"), true},
    {maximumTruePeak, "maximum_true_peak", QT_TRANSLATE_NOOP("Report", "Largest true peak allowed"), true},
    {maximumShortTerm, "maximum_short_term", QT_TRANSLATE_NOOP("Report", "Largest short-term loudness allowed"), true},
    {maximumMomentary, "maximum_momentary", QT_TRANSLATE_NOOP("Report", "Largest momentary loudness allowed"), true},
    {maximumLoudnessRange, "maximum_loudness_range", QT_TRANSLATE_NOOP("Report", "Largest loudness range allowed"),
     true},
}};

} // namespace

std::span<const ReportFieldInfo, reportFieldCount> reportFields() { return infos; }

const ReportFieldInfo &reportFieldInfo(ReportField field) { return infos[static_cast<std::size_t>(field)]; }

std::optional<ReportField> reportFieldByKey(std::string_view key)
{
    const auto *found =
        std::find_if(infos.begin(), infos.end(), [key](const ReportFieldInfo &info) { return info.key == key; });
    return found == infos.end() ? std::nullopt : std::optional(found->field);
}

std::optional<double> ReportFields::number(ReportField field) const { return parseNumber((*this)[field]); }

} // namespace ls
