// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decibel.h"

#include <string_view>
#include <vector>

namespace ls {

/// Where a term of the uncertainty comes from.
enum class UncertaintySource {
    absoluteLevel,   ///< the calibration's offset
    microphoneCurve, ///< the curve itself, which its maker gives without an uncertainty
    correction,      ///< how exactly the filter takes the curve away
    drift,           ///< of the sensitivity during the measurement
    resolution,      ///< of the numbers as printed
    residual,        ///< weightings, detectors and linearity of the program
};

/// What is known of a term.
enum class UncertaintyBasis {
    calibratorTolerance,  ///< a checked level: the calibrator's tolerance, its class not being known
    sensFactorScatter,    ///< an estimated level of a UMIK-1: how far published comparisons lie apart
    provisionalFormula,   ///< an estimated level by a formula of which there is one source
    typedLevel,           ///< somebody typed a full-scale level: how well it is known, only he can say
    legacyFormula,        ///< the seed's offset, known to read 12 dB low
    givenByUser,          ///< stated for this report
    individualCurve,      ///< assumed; the maker publishes no uncertainty
    noCurve,              ///< assumed: what an uncorrected microphone may differ by
    correctionDesign,     ///< the largest error of the filter, measured
    calibrationsCompared, ///< the largest distance of calibrator checks within the measurement
    driftAssumed,         ///< there was at most one calibrator check
    printedDigits,        ///< one decimal
    selfTest,             ///< the tolerances that the self-test holds the program to
};

/// One term. The half-width is that of a rectangular distribution, so the standard uncertainty is its √3rd part;
/// NaN: nobody knows, and the sum is a lower bound.
struct UncertaintyTerm {
    UncertaintySource source{};
    UncertaintyBasis basis{};
    double halfWidthDb = notAvailable;
    double standardDb = notAvailable;
};

/// Names in JSON, `absolute_level`, never translated.
std::string_view uncertaintySourceName(UncertaintySource source);
std::string_view uncertaintyBasisName(UncertaintyBasis basis);
/// English, marked for translation in the context "Report".
std::string_view uncertaintySourceText(UncertaintySource source);
std::string_view uncertaintyBasisText(UncertaintyBasis basis);

/// The uncertainty of an A-weighted level in dB SPL, after JCGM 100 (GUM): independent terms, combined as the root of
/// their squares, expanded with k = 2 (about 95 %). It covers the instrument only: neither place and weather nor the
/// source's operation, nor whether this time stands for another.
struct UncertaintyBudget {
    static constexpr double coverageFactor = 2.0;

    std::vector<UncertaintyTerm> terms; ///< empty: levels are dBFS, and have no absolute uncertainty
    bool complete = false;              ///< every term is known
    double combinedDb = notAvailable;
    double expandedDb = notAvailable;
};

/// What the budget is computed from.
struct UncertaintyFacts {
    UncertaintyBasis level = UncertaintyBasis::sensFactorScatter;
    double levelStandardDb = notAvailable; ///< given by the user; takes the place of the assumed one
    bool hasCurve = false;
    double calibratorSpreadDb = notAvailable; ///< between checks; NaN: fewer than two
};

UncertaintyBudget uncertaintyBudget(const UncertaintyFacts &facts);

} // namespace ls
