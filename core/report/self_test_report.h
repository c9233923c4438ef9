// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/self_test.h"

#include <string>

namespace ls {

/// What a self-test does not show. It belongs to every form of its report.
inline constexpr const char *selfTestScope =
    "Electrical test of the software's stages only. The microphone's acoustics are not covered; a USB measurement "
    "microphone is not a type-approved class 1 instrument.";

/// The report as a table for people: every deviation against its tolerance, pass or fail, and the sum of it. English,
/// C locale; ends without a line break.
std::string selfTestText(const SelfTestReport &report);

/// The same as one HTML page to read, print and sign: it loads nothing, and failures are told in words as well as in
/// colour. Ends without a line break.
std::string selfTestHtml(const SelfTestReport &report);

/// The same as JSON, schema `levelscribe.selftest/1`; `null` where there was no reading. Ends without a line break.
std::string selfTestJson(const SelfTestReport &report);

} // namespace ls
