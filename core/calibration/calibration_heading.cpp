// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/calibration_heading.h"

#include "core/base/number.h"
#include "core/base/translation.h"
#include "core/calibration/calibration_text.h"

#include <algorithm>
#include <cmath>

namespace ls {

namespace {

constexpr double maxSensitivityDb = 100.0;

/// A heading without what its writers disagree about: case, spaces, quotes.
std::string compact(std::string_view line)
{
    std::string result = lowerCase(line);
    std::erase_if(result, [](char c) { return c == ' ' || c == '\t' || c == '"'; });
    return result;
}

enum class Found { no, yes, unreadable };

/// The number behind `key` in a compacted heading. With a unit that must follow, its absence means that the heading
/// speaks of something else.
Found numberAfter(std::string_view heading, std::string_view key, std::string_view unit, std::optional<double> &value)
{
    const std::size_t at = heading.find(key);
    if (at == std::string_view::npos)
        return Found::no;
    heading.remove_prefix(at + key.size());
    if (heading.starts_with('=') || heading.starts_with(':'))
        heading.remove_prefix(1);
    std::size_t end = std::min(heading.find_first_not_of("+-.0123456789"), heading.size());
    std::string number(heading.substr(0, end));
    const std::size_t afterComma = heading.find_first_not_of("0123456789", end + 1);
    if (end < heading.size() && heading[end] == ',' && afterComma != std::string_view::npos && afterComma > end + 1 &&
        heading.substr(afterComma).starts_with("db")) { // "-0,545dB": the comma is a decimal sign
        number += '.';
        number += heading.substr(end + 1, afterComma - end - 1);
        end = afterComma;
    }
    if (!heading.substr(end).starts_with(unit))
        return Found::no;
    const bool hasExponent = end + 1 < heading.size() && heading[end] == 'e' &&
        (isDigit(heading[end + 1]) || heading[end + 1] == '+' || heading[end + 1] == '-'); // no such file is known
    const std::optional<double> parsed = number.starts_with("+-") || hasExponent ? std::nullopt : parseNumber(number);
    if (!parsed || std::abs(*parsed) > maxSensitivityDb)
        return Found::unreadable;
    value = parsed;
    return Found::yes;
}

std::string serialAfter(std::string_view line, std::string_view key)
{
    const std::size_t at = lowerCase(line).find(key);
    if (at == std::string::npos)
        return {};
    line.remove_prefix(at + key.size());
    line.remove_prefix(std::min(line.find_first_not_of(" \t:="), line.size()));
    const auto end =
        std::find_if_not(line.begin(), line.end(), [](char c) { return isDigit(c) || isLetter(c) || c == '-'; });
    return {line.begin(), end};
}

/// The seven digits in a file's name, if there are exactly seven in a row.
std::string serialInName(const std::string &name)
{
    for (std::size_t i = 0; i < name.size();) {
        const auto end = std::find_if_not(name.begin() + static_cast<std::ptrdiff_t>(i), name.end(), isDigit);
        const std::size_t digits = static_cast<std::size_t>(end - name.begin()) - i;
        if (digits == 7 && (name[i] == '7' || name[i] == '8'))
            return name.substr(i, digits);
        i += digits + 1;
    }
    return {};
}

} // namespace

bool readCalibrationHeading(std::string_view line, int lineNumber, CalibrationFile &file)
{
    const std::string heading = compact(line);
    bool known = false;
    const auto read = [&](std::string_view key, std::string_view unit, std::optional<double> &value, const char *what) {
        const Found found = numberAfter(heading, key, unit, value);
        if (found == Found::unreadable)
            file.rejectedRows.push_back({lineNumber, {QT_TRANSLATE_NOOP("Reason", "the %1 cannot be read"), {what}}});
        known = known || found != Found::no;
        return found != Found::no;
    };
    read("sensfactor", "", file.sensFactorDb, "Sens Factor");
    read("again=", "", file.analogGainDb, "AGain");
    read("sensitivity", "dbfs", file.sensitivityDbFs, "Sensitivity");
    if (heading.starts_with("*1000hz") && read("*1000hz", "", file.sensitivityDbVPerPa, "*1000Hz"))
        file.kind = CalibrationFile::Kind::daytonAnalogue;
    if (heading.find("earsserial") != std::string::npos) {
        file.kind = CalibrationFile::Kind::ears;
        file.serial = serialAfter(line, "serial");
        known = true;
    }
    if (heading.find("serno") != std::string::npos) {
        file.serial = serialAfter(line, "serno");
        known = true;
    }
    if (heading.find("90-degree") != std::string::npos || heading.find("90degree") != std::string::npos) {
        file.orientationDeg = 90;
        known = true;
    }
    return known;
}

void recognizeMaker(CalibrationFile &file)
{
    using Kind = CalibrationFile::Kind;
    if (file.kind != Kind::curveOnly)
        return;
    if (file.serial.size() < 7) {
        const std::string serial = serialInName(file.path.stem().string());
        if (serial.ends_with(file.serial)) // 5700 belongs to 7005700 and to no other
            file.serial = serial.empty() ? file.serial : serial;
    }
    const bool sevenDigits = file.serial.size() == 7 && std::all_of(file.serial.begin(), file.serial.end(), isDigit);
    if (sevenDigits && file.serial[0] == '7')
        file.model = Microphone::Model::umik1;
    else if (sevenDigits && file.serial[0] == '8')
        file.model = Microphone::Model::umik2;

    if (file.model)
        file.kind = Kind::umik;
    else if (file.sensFactorDb && (file.hasPhase || lowerCase(file.path.extension().string()) == ".omm"))
        file.kind = Kind::daytonUsb;
    else if (file.sensitivityDbFs && !file.sensFactorDb)
        file.kind = Kind::rew;
}

} // namespace ls
