// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/self_test_report.h"

#include "core/base/number.h"
#include "core/report/json_text.h"
#include "core/report/self_test_words.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string_view>

namespace ls {

namespace {

constexpr std::size_t nameWidth = 46;
constexpr std::size_t numberWidth = 11;

std::string leftOf(std::string text, std::size_t width)
{
    text.resize(std::max(width, text.size()), ' ');
    return text;
}

std::string rightOf(const std::string &text, std::size_t width)
{
    return std::string(width - std::min(width, text.size()), ' ') + text;
}

std::string row(const std::string &name, const std::string &expected, const std::string &measured,
                const std::string &deviation, const std::string &tolerance)
{
    return "  " + leftOf(name, nameWidth) + rightOf(expected, numberWidth) + rightOf(measured, numberWidth) +
        rightOf(deviation, numberWidth) + "  " + leftOf(tolerance, numberWidth + 4);
}

std::string shortestJson(double value) { return std::isfinite(value) ? formatNumber(value) : std::string("null"); }

const char *jsonBool(bool value) { return value ? "true" : "false"; }

std::string jsonLine(const SelfTestLine &line)
{
    return "{\"group\": " + jsonString(line.group) + ", \"quantity\": " + jsonString(line.quantity) +
        ", \"unit\": " + jsonString(line.unit) + ", \"expected\": " + shortestJson(line.expected) +
        ", \"measured\": " + shortestJson(line.measured) + ", \"deviation\": " + shortestJson(line.deviation()) +
        ", \"tolerance_low\": " + shortestJson(line.toleranceLow) +
        ", \"tolerance_high\": " + shortestJson(line.toleranceHigh) + ", \"passed\": " + jsonBool(line.passed()) +
        ", \"source\": " + jsonString(line.source) + "}";
}

} // namespace

std::string selfTestText(const SelfTestReport &report)
{
    std::string text = "Levelscribe " + report.softwareVersion + ", verification at " +
        std::to_string(report.sampleRateHz) + " Hz" + (report.finishedAt.empty() ? "" : ", " + report.finishedAt) +
        '\n' + selfTestScope + '\n';
    std::string group;
    for (const SelfTestLine &line : report.lines) {
        if (line.group != group) {
            group = line.group;
            text += '\n' + group + " (" + line.source + ")\n";
            text += row("", "expected", "measured", "deviation", "tolerance") + "result\n";
        }
        text +=
            row(line.quantity + " [" + line.unit + "]", selfTestNumber(line.expected), selfTestNumber(line.measured),
                selfTestDeviation(line.deviation()), selfTestTolerance(line, "+/-", " "));
        text += line.passed() ? "pass\n" : "FAIL\n";
    }
    return text + '\n' + selfTestVerdict(report);
}

std::string selfTestJson(const SelfTestReport &report)
{
    std::string json =
        "{\n  \"schema\": \"levelscribe.selftest/1\",\n  \"software_version\": " + jsonString(report.softwareVersion) +
        ",\n  \"sample_rate_hz\": " + std::to_string(report.sampleRateHz) +
        ",\n  \"scope\": " + jsonString(selfTestScope) +
        ",\n  \"finished_at\": " + (report.finishedAt.empty() ? "null" : jsonString(report.finishedAt)) +
        ",\n  \"complete\": " + jsonBool(report.complete) + ",\n  \"passed\": " + jsonBool(report.passed()) +
        ",\n  \"lines\": [";
    const char *separator = "\n    ";
    for (const SelfTestLine &line : report.lines) {
        json += separator + jsonLine(line);
        separator = ",\n    ";
    }
    return json + "\n  ]\n}";
}

} // namespace ls
