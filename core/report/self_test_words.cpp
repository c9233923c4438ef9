// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/self_test_words.h"

#include "core/base/number.h"

#include <algorithm>
#include <cmath>

namespace ls {

namespace {

constexpr int decimals = 3;

bool isNothing(const std::string &number) { return number.find_first_of("123456789") == std::string::npos; }

} // namespace

std::string selfTestNumber(double value)
{
    if (!std::isfinite(value))
        return "none";
    const std::string text = formatNumber(value, decimals);
    return text.starts_with('-') && isNothing(text) ? text.substr(1) : text;
}

std::string selfTestDeviation(double value)
{
    const std::string text = selfTestNumber(value);
    return value > 0.0 && !isNothing(text) ? '+' + text : text;
}

std::string selfTestTolerance(const SelfTestLine &line, const char *plusMinus, const char *between)
{
    if (line.toleranceLow == -line.toleranceHigh)
        return plusMinus + selfTestNumber(line.toleranceHigh);
    return selfTestDeviation(line.toleranceHigh) + between + selfTestDeviation(line.toleranceLow);
}

std::string selfTestVerdict(const SelfTestReport &report)
{
    const auto failed = std::count_if(report.lines.begin(), report.lines.end(),
                                      [](const SelfTestLine &line) { return !line.passed(); });
    std::string text = std::to_string(report.lines.size()) + " tests, " + std::to_string(failed) + " failed: ";
    if (!report.complete)
        return text + "STOPPED BEFORE THE END";
    return text + (report.passed() ? "PASSED" : "FAILED");
}

} // namespace ls
