// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/self_test.h"

#include <string>

namespace ls {

/// What the forms of the self-test's report say alike. English, C locale.

/// With three decimals; "none" where there was no reading.
std::string selfTestNumber(double value);

/// The same with its sign, but for what rounds to nothing.
std::string selfTestDeviation(double value);

/// `plusMinus` and one number if it is symmetrical, else the upper limit, `between` and the lower one.
std::string selfTestTolerance(const SelfTestLine &line, const char *plusMinus, const char *between);

/// How many tests, how many failed, and passed or not.
std::string selfTestVerdict(const SelfTestReport &report);

} // namespace ls
