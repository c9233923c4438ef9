// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/self_test_report.h"

#include "core/base/number.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string_view>

namespace ls {

namespace {

constexpr std::size_t nameWidth = 46;
constexpr std::size_t numberWidth = 11;

constexpr int decimals = 3;

/// Without the sign of what rounds to nothing.
std::string number(double value)
{
    if (!std::isfinite(value))
        return "none";
    const std::string text = formatNumber(value, decimals);
    return text.starts_with('-') && text.find_first_of("123456789") == std::string::npos ? text.substr(1) : text;
}

std::string withSign(double value)
{
    const std::string text = number(value);
    return value > 0.0 && text.find_first_of("123456789") != std::string::npos ? '+' + text : text;
}

std::string leftOf(std::string text, std::size_t width)
{
    text.resize(std::max(width, text.size()), ' ');
    return text;
}

std::string rightOf(const std::string &text, std::size_t width)
{
    return std::string(width - std::min(width, text.size()), ' ') + text;
}

std::string toleranceText(const SelfTestLine &line)
{
    if (line.toleranceLow == -line.toleranceHigh)
        return "+/-" + number(line.toleranceHigh);
    return withSign(line.toleranceHigh) + " " + withSign(line.toleranceLow);
}

std::string row(const std::string &name, const std::string &expected, const std::string &measured,
                const std::string &deviation, const std::string &tolerance)
{
    return "  " + leftOf(name, nameWidth) + rightOf(expected, numberWidth) + rightOf(measured, numberWidth) +
        rightOf(deviation, numberWidth) + "  " + leftOf(tolerance, numberWidth + 4);
}

std::string verdict(const SelfTestReport &report)
{
    const auto failed = std::count_if(report.lines.begin(), report.lines.end(),
                                      [](const SelfTestLine &line) { return !line.passed(); });
    std::string text = std::to_string(report.lines.size()) + " tests, " + std::to_string(failed) + " failed: ";
    if (!report.complete)
        return text + "STOPPED BEFORE THE END";
    return text + (report.passed() ? "PASSED" : "FAILED");
}

std::string quoted(std::string_view text)
{
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result += '\\';
        result += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
    return result + '"';
}

std::string jsonNumber(double value) { return std::isfinite(value) ? formatNumber(value) : std::string("null"); }

const char *jsonBool(bool value) { return value ? "true" : "false"; }

std::string jsonLine(const SelfTestLine &line)
{
    return "{\"group\": " + quoted(line.group) + ", \"quantity\": " + quoted(line.quantity) +
        ", \"unit\": " + quoted(line.unit) + ", \"expected\": " + jsonNumber(line.expected) +
        ", \"measured\": " + jsonNumber(line.measured) + ", \"deviation\": " + jsonNumber(line.deviation()) +
        ", \"tolerance_low\": " + jsonNumber(line.toleranceLow) +
        ", \"tolerance_high\": " + jsonNumber(line.toleranceHigh) + ", \"passed\": " + jsonBool(line.passed()) +
        ", \"source\": " + quoted(line.source) + "}";
}

} // namespace

std::string selfTestText(const SelfTestReport &report)
{
    std::string text = "Levelscribe " + report.softwareVersion + ", verification at " +
        std::to_string(report.sampleRateHz) + " Hz\n" + selfTestScope + '\n';
    std::string group;
    for (const SelfTestLine &line : report.lines) {
        if (line.group != group) {
            group = line.group;
            text += '\n' + group + " (" + line.source + ")\n";
            text += row("", "expected", "measured", "deviation", "tolerance") + "result\n";
        }
        text += row(line.quantity + " [" + line.unit + "]", number(line.expected), number(line.measured),
                    withSign(line.deviation()), toleranceText(line));
        text += line.passed() ? "pass\n" : "FAIL\n";
    }
    return text + '\n' + verdict(report);
}

std::string selfTestJson(const SelfTestReport &report)
{
    std::string json =
        "{\n  \"schema\": \"levelscribe.selftest/1\",\n  \"software_version\": " + quoted(report.softwareVersion) +
        ",\n  \"sample_rate_hz\": " + std::to_string(report.sampleRateHz) + ",\n  \"scope\": " + quoted(selfTestScope) +
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
