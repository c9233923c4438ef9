// SPDX-License-Identifier: GPL-3.0-or-later
// The names of the report's values in JSON and CSV: a contract with scripts.
#include "core/report/report_data.h"

namespace ls {

std::string_view reportKindName(ReportKind kind) { return kind == ReportKind::noise ? "noise" : "loudness"; }

std::optional<ReportKind> reportKindByName(std::string_view name)
{
    for (const ReportKind kind : {ReportKind::noise, ReportKind::loudness}) {
        if (name == reportKindName(kind))
            return kind;
    }
    return std::nullopt;
}

std::string_view dayPartName(DayPart part)
{
    switch (part) {
    case DayPart::day:
        return "day";
    case DayPart::evening:
        return "evening";
    case DayPart::night:
        return "night";
    }
    return {};
}

std::string_view limitKindName(LimitKind kind)
{
    switch (kind) {
    case LimitKind::LAeq:
        return "LAeq";
    case LimitKind::LAeqDay:
        return "LAeq_day";
    case LimitKind::LAeqEvening:
        return "LAeq_evening";
    case LimitKind::LAeqNight:
        return "LAeq_night";
    case LimitKind::LAFmax:
        return "LAFmax";
    case LimitKind::Lden:
        return "Lden";
    }
    return {};
}

std::string_view verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::passed:
        return "passed";
    case Verdict::exceeded:
        return "exceeded";
    case Verdict::withinUncertainty:
        return "within_uncertainty";
    case Verdict::notAssessable:
        return "not_assessable";
    }
    return {};
}

std::string_view fileStateName(FileState state)
{
    switch (state) {
    case FileState::present:
        return "present";
    case FileState::missing:
        return "missing";
    case FileState::altered:
        return "altered";
    }
    return {};
}

std::string_view proofStateName(ProofState state)
{
    switch (state) {
    case ProofState::absent:
        return "absent";
    case ProofState::notVerified:
        return "not_verified";
    case ProofState::verified:
        return "verified";
    case ProofState::failed:
        return "failed";
    }
    return {};
}

std::string_view loudnessCheckName(LoudnessCheck::Kind kind)
{
    switch (kind) {
    case LoudnessCheck::Kind::integrated:
        return "integrated_lufs";
    case LoudnessCheck::Kind::truePeak:
        return "true_peak_dbtp";
    case LoudnessCheck::Kind::shortTermMax:
        return "short_term_max_lufs";
    case LoudnessCheck::Kind::momentaryMax:
        return "momentary_max_lufs";
    case LoudnessCheck::Kind::range:
        return "range_lu";
    }
    return {};
}

std::string_view levelUnitName(LevelUnit unit) { return unit == LevelUnit::dbSpl ? "dB SPL" : "dBFS"; }

} // namespace ls
