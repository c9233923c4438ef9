// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/uncertainty.h"

#include "core/base/translation.h"

#include <array>
#include <cmath>
#include <numbers>

namespace ls {

namespace {

struct NamedText {
    std::string_view name;
    std::string_view text;
};

// In the order of the enumerations.
constexpr std::array<NamedText, 6> sources{{
    {"absolute_level", QT_TRANSLATE_NOOP("Report", "Absolute level")},
    {"microphone_curve", QT_TRANSLATE_NOOP("Report", "Frequency response of the microphone")},
    {"correction", QT_TRANSLATE_NOOP("Report", "Correction of the frequency response")},
    {"drift", QT_TRANSLATE_NOOP("Report", "Drift of the sensitivity")},
    {"resolution", QT_TRANSLATE_NOOP("Report", "Resolution")},
    {"residual", QT_TRANSLATE_NOOP("Report", "Weightings, detectors and linearity of the program")},
}};

constexpr std::array<NamedText, 13> bases{{
    {"calibrator_tolerance",
     QT_TRANSLATE_NOOP("Report", "Checked with an acoustic calibrator, whose class is not known: ±0.5 dB.")},
    {"sens_factor_scatter",
     QT_TRANSLATE_NOOP("Report",
                       "From the calibration file's sensitivity: published comparisons with calibrators lie within "
                       "about ±1 dB.")},
    {"provisional_formula",
     QT_TRANSLATE_NOOP("Report", "From a formula with a single source: it may be wrong by ±6 dB.")},
    {"typed_level", QT_TRANSLATE_NOOP("Report", "The level was typed; how well it is known is not recorded.")},
    {"legacy_formula",
     QT_TRANSLATE_NOOP("Report", "The offset of py-umik-base-app, which reads 12 dB low; not for statements.")},
    {"given_by_user", QT_TRANSLATE_NOOP("Report", "As stated by the author of this report.")},
    {"individual_curve",
     QT_TRANSLATE_NOOP("Report",
                       "Assumed ±0.5 dB: the curve was measured individually, but its maker states no uncertainty.")},
    {"no_curve",
     QT_TRANSLATE_NOOP("Report", "Assumed ±2 dB: the frequency response was not corrected by a calibration file.")},
    {"correction_design",
     QT_TRANSLATE_NOOP("Report", "The correction's own error, ±0.05 dB from 20 Hz to 20 kHz, as tested.")},
    {"calibrations_compared", QT_TRANSLATE_NOOP("Report", "Computed from the calibrator checks of this measurement.")},
    {"drift_assumed",
     QT_TRANSLATE_NOOP("Report", "Assumed ±0.2 dB: the sensitivity was not checked before and after.")},
    {"printed_digits", QT_TRANSLATE_NOOP("Report", "Results are given to 0.1 dB: ±0.05 dB.")},
    {"self_test",
     QT_TRANSLATE_NOOP("Report", "The tolerances of the program's self-test for broadband sound: ±0.1 dB.")},
}};

constexpr double calibratorHalfWidthDb = 0.5;
constexpr double sensFactorHalfWidthDb = 1.0;
constexpr double provisionalHalfWidthDb = 6.0;
constexpr double curveHalfWidthDb = 0.5;
constexpr double noCurveHalfWidthDb = 2.0;
constexpr double correctionHalfWidthDb = 0.05;
constexpr double driftHalfWidthDb = 0.2;
constexpr double resolutionHalfWidthDb = 0.05;
constexpr double residualHalfWidthDb = 0.1;

/// The standard deviation of a rectangular distribution. Source: JCGM 100:2008, 4.3.7.
UncertaintyTerm rectangular(UncertaintySource source, UncertaintyBasis basis, double halfWidthDb)
{
    return {source, basis, halfWidthDb, halfWidthDb / std::numbers::sqrt3};
}

UncertaintyTerm levelTerm(const UncertaintyFacts &facts)
{
    const auto source = UncertaintySource::absoluteLevel;
    if (!std::isnan(facts.levelStandardDb))
        return {source, UncertaintyBasis::givenByUser, notAvailable, facts.levelStandardDb};
    switch (facts.level) {
    case UncertaintyBasis::calibratorTolerance:
        return rectangular(source, facts.level, calibratorHalfWidthDb);
    case UncertaintyBasis::sensFactorScatter:
        return rectangular(source, facts.level, sensFactorHalfWidthDb);
    case UncertaintyBasis::provisionalFormula:
        return rectangular(source, facts.level, provisionalHalfWidthDb);
    default:
        return {source, facts.level, notAvailable, notAvailable};
    }
}

} // namespace

std::string_view uncertaintySourceName(UncertaintySource source)
{
    return sources[static_cast<std::size_t>(source)].name;
}
std::string_view uncertaintySourceText(UncertaintySource source)
{
    return sources[static_cast<std::size_t>(source)].text;
}
std::string_view uncertaintyBasisName(UncertaintyBasis basis) { return bases[static_cast<std::size_t>(basis)].name; }
std::string_view uncertaintyBasisText(UncertaintyBasis basis) { return bases[static_cast<std::size_t>(basis)].text; }

UncertaintyBudget uncertaintyBudget(const UncertaintyFacts &facts)
{
    UncertaintyBudget budget;
    budget.terms.push_back(levelTerm(facts));
    if (facts.hasCurve) {
        budget.terms.push_back(
            rectangular(UncertaintySource::microphoneCurve, UncertaintyBasis::individualCurve, curveHalfWidthDb));
        budget.terms.push_back(
            rectangular(UncertaintySource::correction, UncertaintyBasis::correctionDesign, correctionHalfWidthDb));
    } else {
        budget.terms.push_back(
            rectangular(UncertaintySource::microphoneCurve, UncertaintyBasis::noCurve, noCurveHalfWidthDb));
    }
    if (std::isnan(facts.calibratorSpreadDb))
        budget.terms.push_back(rectangular(UncertaintySource::drift, UncertaintyBasis::driftAssumed, driftHalfWidthDb));
    else
        budget.terms.push_back(
            rectangular(UncertaintySource::drift, UncertaintyBasis::calibrationsCompared, facts.calibratorSpreadDb));
    budget.terms.push_back(
        rectangular(UncertaintySource::resolution, UncertaintyBasis::printedDigits, resolutionHalfWidthDb));
    budget.terms.push_back(rectangular(UncertaintySource::residual, UncertaintyBasis::selfTest, residualHalfWidthDb));

    double sumOfSquares = 0.0;
    budget.complete = true;
    for (const UncertaintyTerm &term : budget.terms) {
        if (std::isnan(term.standardDb))
            budget.complete = false;
        else
            sumOfSquares += term.standardDb * term.standardDb;
    }
    budget.combinedDb = std::sqrt(sumOfSquares);
    budget.expandedDb = UncertaintyBudget::coverageFactor * budget.combinedDb;
    return budget;
}

} // namespace ls
