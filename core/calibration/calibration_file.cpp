// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/calibration_file.h"

#include "core/base/number.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <cmath>
#include <fstream>
#include <iterator>
#include <regex>
#include <system_error>

namespace ls {

namespace {

constexpr std::size_t maxFileBytes = 4U << 20U; // a thousand times the largest known
constexpr double maxResponseDb = 60.0;          // beyond this it is not a microphone's response

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.front())) != 0)
        text.remove_prefix(1);
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back())) != 0)
        text.remove_suffix(1);
    return text;
}

std::vector<std::string_view> lines(std::string_view text)
{
    std::vector<std::string_view> result;
    while (!text.empty()) {
        const std::size_t end = text.find_first_of("\r\n");
        result.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            break;
        text.remove_prefix(end + (text.substr(end, 2) == "\r\n" ? 2 : 1));
    }
    return result;
}

std::vector<std::string_view> fields(std::string_view line)
{
    std::vector<std::string_view> result;
    for (;;) {
        line = trimmed(line);
        if (line.empty())
            return result;
        const std::size_t end = std::min(line.find_first_of(" \t,;"), line.size());
        result.push_back(line.substr(0, end));
        line = trimmed(line.substr(end));
        if (line.starts_with(',') || line.starts_with(';'))
            line.remove_prefix(1);
    }
}

bool beginsLikeANumber(std::string_view line)
{
    const std::size_t first = line.find_first_not_of("+-.");
    return first != std::string_view::npos && first <= 2 && std::isdigit(static_cast<unsigned char>(line[first])) != 0;
}

std::optional<double> numberAfter(const std::string &header, const char *pattern)
{
    std::smatch match;
    if (!std::regex_search(header, match, std::regex(pattern, std::regex::icase)))
        return std::nullopt;
    return parseNumber(match[1].str());
}

void readHeader(std::string_view line, CalibrationFile &file)
{
    const std::string header(line);
    if (const auto factor = numberAfter(header, R"(sens\s*factor\s*=\s*([-+]?[\d.]+)\s*db)"))
        file.sensFactorDb = factor;
    if (const auto gain = numberAfter(header, R"(again\s*=\s*([-+]?[\d.]+)\s*db)"))
        file.analogGainDb = gain;
    std::smatch match;
    if (std::regex_search(header, match, std::regex(R"(serno:\s*([0-9a-z]+))", std::regex::icase)))
        file.serial = match[1].str();
    if (std::regex_search(header, std::regex("90[- ]degree", std::regex::icase)))
        file.orientationDeg = 90;
}

/// The header of some files cuts the serial short; the file's name has all seven digits.
void completeSerial(CalibrationFile &file)
{
    if (file.serial.size() < 7) {
        const std::string name = file.path.stem().string();
        std::smatch match;
        if (std::regex_search(name, match, std::regex(R"((^|[^0-9])([78]\d{6})([^0-9]|$))")))
            file.serial = match[2].str();
    }
    if (file.serial.size() == 7 && file.serial[0] == '7')
        file.model = Microphone::Model::umik1;
    else if (file.serial.size() == 7 && file.serial[0] == '8')
        file.model = Microphone::Model::umik2;
}

} // namespace

Result<CalibrationFile> parseCalibration(std::string_view text, const std::filesystem::path &path)
{
    const auto notACalibration = [&](const char *why) {
        return Error{ErrorCode::calibrationNotACalibration, path.string(), why};
    };
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    const std::string_view start = trimmed(text);
    if (start.empty())
        return notACalibration("it is empty");
    if (start.starts_with('<'))
        return notACalibration("it is a web page; the maker's site answers so when it does not know the serial number");
    if (text.find('\0') != std::string_view::npos)
        return notACalibration("it holds binary data, or UTF-16 text; save it as plain text");

    CalibrationFile file;
    file.path = path;
    int lineNumber = 0;
    for (const std::string_view whole : lines(text)) {
        ++lineNumber;
        const std::string_view line = trimmed(whole);
        if (!beginsLikeANumber(line)) {
            readHeader(line, file);
            continue;
        }
        const auto bad = [&](const std::string &why) {
            return Error{ErrorCode::calibrationBadRow, path.string(),
                         "line " + std::to_string(lineNumber) + ": " + why};
        };
        const std::vector<std::string_view> values = fields(line);
        if (values.size() < 2)
            return bad("a frequency and a level are expected");
        std::array<double, 2> numbers{};
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            const std::optional<double> number = parseNumber(values[i]);
            if (!number)
                return bad("“" + std::string(values[i]) + "” is not a number");
            numbers[i] = *number;
        }
        if (numbers[0] <= 0.0)
            return bad("a frequency must be above 0 Hz");
        if (std::abs(numbers[1]) > maxResponseDb)
            return bad("a response of " + std::string(values[1]) + " dB cannot be a microphone's");
        if (!file.curve.empty() && numbers[0] <= file.curve.back().frequencyHz)
            return bad("the frequencies do not rise");
        file.curve.push_back({numbers[0], numbers[1]});
    }
    if (file.curve.empty())
        return notACalibration("it has no rows of frequency and level");
    if (file.curve.size() < 2)
        return notACalibration("it has a single row; a curve needs two at least");
    if (file.orientationDeg == 0 && path.stem().string().find("90deg") != std::string::npos)
        file.orientationDeg = 90;
    completeSerial(file);
    return file;
}

Result<CalibrationFile> readCalibrationFile(const std::filesystem::path &path)
{
    const auto unreadable = [&](std::string why) {
        return Error{ErrorCode::calibrationUnreadable, path.string(), std::move(why)};
    };
    std::error_code problem;
    const auto status = std::filesystem::status(path, problem);
    if (!std::filesystem::exists(status))
        return unreadable(std::generic_category().message(ENOENT));
    if (!std::filesystem::is_regular_file(status)) // also a FIFO, which would never let go
        return unreadable("it is not a regular file");
    std::ifstream stream(path, std::ios::binary);
    if (!stream)
        return unreadable(std::generic_category().message(errno));
    std::string text(maxFileBytes + 1, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(stream.gcount()));
    if (text.size() > maxFileBytes)
        return Error{ErrorCode::calibrationNotACalibration, path.string(), "it is larger than 4 MiB"};
    return parseCalibration(text, path);
}

} // namespace ls
