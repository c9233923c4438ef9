// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/calibration_file.h"

#include "core/base/number.h"
#include "core/base/translation.h"
#include "core/calibration/calibration_heading.h"
#include "core/calibration/calibration_text.h"
#include "core/calibration/correction_design.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <fstream>
#include <system_error>

namespace ls {

namespace {

constexpr std::size_t maxFileBytes = 4U << 20U; // a thousand times the largest known
constexpr std::size_t maxLines = 65'536;
constexpr std::size_t maxLineLength = 1000;
constexpr std::size_t goodRowsPerBadRow = 20; // 5 % may be bad
constexpr double maxResponseDb = 60.0;        // from that at 1 kHz; beyond this it is not a microphone's
constexpr double doubtfulResponseDb = 40.0;   // beyond this it may be a level, and no deviation
constexpr double maxLevelDb = 200.0;          // beyond this it is no level either
constexpr double maxFrequencyHz = 1e6;
constexpr double widestGap = 2.0; // an octave

/// `nan 0` among the rows is a row that went wrong, `some remark` is not.
bool isBrokenRow(const NumberRow &row)
{
    return (row.cells.size() == 2 || row.cells.size() == 3) &&
        std::all_of(row.cells.begin() + 1, row.cells.end(), beginsLikeANumber);
}

/// `my mic` where rows should begin: text in their shape that names no column.
bool isTextForNumbers(std::string_view line, const NumberRow &row)
{
    constexpr std::array<std::string_view, 10> columnWords{"freq", "hz",   "db",    "spl",   "gain",
                                                           "resp", "magn", "level", "phase", "deg"};
    if (row.cells.size() != 2 && row.cells.size() != 3)
        return false;
    const std::string text = lowerCase(line);
    return std::none_of(columnWords.begin(), columnWords.end(),
                        [&text](std::string_view word) { return text.find(word) != std::string::npos; });
}

struct Lines {
    std::vector<NumberRow> rows;
    Reason problem; ///< empty: none
    ErrorCode code = ErrorCode::calibrationNotACalibration;
};

Reason atLine(int line, Reason why)
{
    return {QT_TRANSLATE_NOOP("Reason", "line %1: %2"), {std::to_string(line), std::move(why)}};
}

/// Takes the headings into `file` and gives the rows.
Lines readLines(std::string_view text, CalibrationFile &file)
{
    Lines result;
    const std::vector<std::string_view> lines = splitLines(text);
    if (lines.size() > maxLines) {
        result.problem = {QT_TRANSLATE_NOOP("Reason", "it has more than %1 lines"), {std::to_string(maxLines)}};
        return result;
    }
    const auto badLine = [&result](int line, Reason why) {
        result.problem = atLine(line, std::move(why));
        result.code = ErrorCode::calibrationBadRow;
        return result;
    };
    int lineNumber = 0;
    bool hasHeading = false;
    for (const std::string_view whole : lines) {
        ++lineNumber;
        const std::string_view line = trimmed(whole);
        if (line.size() > maxLineLength) {
            result.problem = {QT_TRANSLATE_NOOP("Reason", "line %1 is longer than %2 characters"),
                              {std::to_string(lineNumber), std::to_string(maxLineLength)}};
            return result;
        }
        if (line.empty())
            continue;
        const std::optional<double> sensFactorBefore = file.sensFactorDb;
        if (std::any_of(line.begin(), line.end(), isLetter) && readCalibrationHeading(line, lineNumber, file)) {
            if (sensFactorBefore && file.sensFactorDb != sensFactorBefore) {
                result.problem = {QT_TRANSLATE_NOOP("Reason", "line %1 gives another Sens Factor than one before"),
                                  {std::to_string(lineNumber)}};
                return result;
            }
            if (!file.rejectedRows.empty()) // a level without it would be a guess
                return badLine(
                    lineNumber,
                    {QT_TRANSLATE_NOOP("Reason", "%1; correct it, or delete the line to use the curve alone"),
                     {file.rejectedRows.back().reason}});
            hasHeading = true;
            continue;
        }
        const bool remark = std::string_view("*;#!/'").find(line.front()) != std::string_view::npos;
        NumberRow row = splitRow(line, lineNumber);
        if (beginsLikeANumber(line) || (!remark && !result.rows.empty() && isBrokenRow(row)))
            result.rows.push_back(std::move(row));
        else if (!remark && hasHeading && result.rows.empty() && isTextForNumbers(line, row))
            return badLine(
                lineNumber,
                {QT_TRANSLATE_NOOP("Reason", "“%1” stands where rows of numbers begin; a remark begins with *"),
                 {excerpt(line)}});
    }
    return result;
}

/// Turns rows into a curve, and keeps account of those that are no use.
class CurveReader {
public:
    CurveReader(const std::vector<NumberRow> &rows, CalibrationFile &file) : m_rows(rows), m_rule(rows), m_file(file) {}

    /// Nothing if the curve can be used, else `line N: why`.
    std::optional<Reason> read()
    {
        if (m_rule.unclearLine() != 0)
            return atLine(
                m_rule.unclearLine(),
                QT_TRANSLATE_NOOP("Reason", "its commas can be read in two ways; save it with decimal points"));
        for (const NumberRow &row : m_rows) {
            if (const std::optional<Reason> fatal = readRow(row))
                return atLine(row.line, *fatal);
        }
        if (std::optional<Reason> fatal = weigh())
            return fatal;
        if (m_bad == 0)
            return std::nullopt;
        const Reason first = atLine(m_firstBad.line, m_firstBad.reason);
        if (m_file.curve.size() < 2 || m_bad * goodRowsPerBadRow > m_rows.size())
            return m_bad == 1
                ? first
                : Reason{QT_TRANSLATE_NOOP("Reason", "%1 (bad rows in all: %2)"), {first, std::to_string(m_bad)}};
        m_gap = m_gap || m_highestLost > widestGap * m_file.curve.back().frequencyHz;
        if (m_gap)
            return Reason{
                QT_TRANSLATE_NOOP("Reason", "%1; without such rows the curve would have a gap wider than an octave"),
                {first}};
        return std::nullopt;
    }

private:
    /// Gives what makes the whole file unbelievable.
    std::optional<Reason> readRow(const NumberRow &row)
    {
        const std::vector<std::string_view> cells = m_rule.cells(row);
        const std::optional<double> frequency = m_rule.number(cells[0]);
        if (!frequency)
            return reject(row, notANumber(cells[0]), std::nullopt);
        if (*frequency <= 0.0)
            return QT_TRANSLATE_NOOP("Reason", "a frequency must be above 0 Hz");
        if (*frequency > maxFrequencyHz)
            return reject(row, {QT_TRANSLATE_NOOP("Reason", "%1 Hz is not a frequency of sound"), {excerpt(cells[0])}},
                          std::nullopt);
        if (cells.size() < 2 || cells[1].empty())
            return reject(row, QT_TRANSLATE_NOOP("Reason", "a frequency and a level are expected"), frequency);
        const std::optional<double> response = m_rule.number(cells[1]);
        if (!response && isNotFinite(cells[1])) // no slip of a writer: whatever computed the file went wrong
            return notANumber(cells[1]);
        if (!response)
            return reject(row, notANumber(cells[1]), frequency);
        if (std::abs(*response) > maxLevelDb)
            return notAMicrophones(*response);
        std::vector<CalibrationFile::Point> &curve = m_file.curve;
        if (!curve.empty() && *frequency == curve.back().frequencyHz)
            return reject(
                row, {QT_TRANSLATE_NOOP("Reason", "%1 Hz occurs twice; the first row counts"), {excerpt(cells[0])}},
                std::nullopt);
        if (!curve.empty() && *frequency < curve.back().frequencyHz)
            return reject(row, QT_TRANSLATE_NOOP("Reason", "the frequencies do not rise"), std::nullopt);

        if (m_badBefore)
            m_gap = m_gap || *frequency > widestGap * (curve.empty() ? m_lowestLost : curve.back().frequencyHz);
        m_badBefore = false;
        m_highestLost = 0.0;
        curve.push_back({*frequency, *response});
        m_lines.push_back(row.line);
        m_file.hasPhase = m_file.hasPhase || (cells.size() > 2 && m_rule.number(cells[2]).has_value());
        return std::nullopt;
    }

    /// What the responses come to together.
    std::optional<Reason> weigh()
    {
        const std::vector<CalibrationFile::Point> &curve = m_file.curve;
        for (std::size_t i = 0; i < curve.size(); ++i) {
            const double response = curve[i].responseDb;
            if (std::abs(correctionTargetDb(curve, curve[i].frequencyHz)) > maxResponseDb)
                return atLine(m_lines[i], notAMicrophones(response));
            if (std::abs(response) > doubtfulResponseDb && !m_file.doubt)
                m_file.doubt = Error{ErrorCode::calibrationDoubtful,
                                     m_file.path.string(),
                                     {QT_TRANSLATE_NOOP("Reason", "%1 dB in line %2"),
                                      {formatNumber(response, 1), std::to_string(m_lines[i])}}};
        }
        return std::nullopt;
    }

    static Reason notAMicrophones(double responseDb)
    {
        return {QT_TRANSLATE_NOOP("Reason", "a response of %1 dB cannot be a microphone's"),
                {formatNumber(responseDb, 1)}};
    }

    std::optional<Reason> reject(const NumberRow &row, Reason reason, std::optional<double> frequencyHz)
    {
        if (m_bad++ == 0)
            m_firstBad = {row.line, reason};
        m_badBefore = true;
        m_lowestLost = std::min(m_lowestLost, frequencyHz.value_or(m_lowestLost));
        m_highestLost = std::max(m_highestLost, frequencyHz.value_or(0.0));
        m_file.rejectedRows.push_back({row.line, std::move(reason)});
        return std::nullopt;
    }

    static bool isNotFinite(std::string_view cell)
    {
        std::string text = lowerCase(cell);
        std::erase_if(text, [](char c) { return c == '+' || c == '-'; });
        return text.starts_with("nan") || text.starts_with("inf");
    }
    static Reason notANumber(std::string_view cell)
    {
        return {QT_TRANSLATE_NOOP("Reason", "“%1” is not a number"), {excerpt(cell)}};
    }

    const std::vector<NumberRow> &m_rows;
    CommaRule m_rule;
    CalibrationFile &m_file;
    std::vector<int> m_lines; ///< of the curve's points
    std::size_t m_bad = 0;
    RejectedRow m_firstBad;
    bool m_badBefore = false; ///< since the last good row
    bool m_gap = false;
    double m_lowestLost = HUGE_VAL;
    double m_highestLost = 0.0; ///< since the last good row
};

} // namespace

std::string_view microphoneName(const CalibrationFile &file)
{
    switch (file.kind) {
    case CalibrationFile::Kind::umik:
        return file.model ? modelName(*file.model) : std::string_view();
    case CalibrationFile::Kind::ears:
        return "miniDSP EARS";
    case CalibrationFile::Kind::daytonUsb:
        return "Dayton Audio USB";
    case CalibrationFile::Kind::daytonAnalogue:
        return "Dayton Audio, analogue";
    case CalibrationFile::Kind::curveOnly:
    case CalibrationFile::Kind::rew:
        break;
    }
    return {};
}

Result<CalibrationFile> parseCalibration(std::string_view bytes, const std::filesystem::path &path)
{
    const auto notACalibration = [&](Reason why) {
        return Error{ErrorCode::calibrationNotACalibration, path.string(), std::move(why)};
    };
    const std::optional<std::string> text = decodeText(bytes);
    if (!text)
        return notACalibration(QT_TRANSLATE_NOOP("Reason", "it holds binary data; save it as plain text"));
    const std::string_view start = trimmed(*text);
    if (start.empty())
        return notACalibration(QT_TRANSLATE_NOOP("Reason", "it is empty"));
    if (start.starts_with('<'))
        return notACalibration(QT_TRANSLATE_NOOP(
            "Reason", "it is a web page; the maker's site answers so when it does not know the serial number"));

    CalibrationFile file;
    file.path = path;
    const Lines lines = readLines(*text, file);
    if (!lines.problem.empty())
        return Error{lines.code, path.string(), lines.problem};
    if (const std::optional<Reason> why = CurveReader(lines.rows, file).read())
        return Error{ErrorCode::calibrationBadRow, path.string(), *why};
    if (file.curve.empty())
        return notACalibration(QT_TRANSLATE_NOOP("Reason", "it has no rows of frequency and level"));
    if (file.curve.size() < 2)
        return notACalibration(QT_TRANSLATE_NOOP("Reason", "it has a single row; a curve needs two at least"));
    std::stable_sort(file.rejectedRows.begin(), file.rejectedRows.end(),
                     [](const RejectedRow &a, const RejectedRow &b) { return a.line < b.line; });
    if (lowerCase(path.stem().string()).find("90deg") != std::string::npos)
        file.orientationDeg = 90;
    recognizeMaker(file);
    file.designs = std::make_shared<CorrectionDesigns>();
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
        return unreadable(QT_TRANSLATE_NOOP("Reason", "it is not a regular file"));
    std::ifstream stream(path, std::ios::binary);
    if (!stream)
        return unreadable(std::generic_category().message(errno));
    std::string text(maxFileBytes + 1, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(stream.gcount()));
    if (text.size() > maxFileBytes)
        return Error{ErrorCode::calibrationNotACalibration, path.string(),
                     QT_TRANSLATE_NOOP("Reason", "it is larger than 4 MiB")};
    return parseCalibration(text, path);
}

std::optional<std::filesystem::path> siblingCalibration(const std::filesystem::path &path)
{
    const std::string stem = path.stem().string();
    const auto existing = [&](const std::string &name) -> std::optional<std::filesystem::path> {
        std::filesystem::path candidate = path;
        candidate.replace_filename(name + path.extension().string());
        std::error_code problem;
        if (!std::filesystem::is_regular_file(candidate, problem))
            return std::nullopt;
        return candidate;
    };
    constexpr std::array joins{"_", "-", " ", ""};
    const auto base = [&](std::string_view ending) -> std::optional<std::string> {
        if (!lowerCase(stem).ends_with(ending))
            return std::nullopt;
        std::string result = stem.substr(0, stem.size() - ending.size());
        if (!result.empty() && isDigit(result.back())) // 180deg
            return std::nullopt;
        if (result.ends_with('_') || result.ends_with('-') || result.ends_with(' '))
            result.pop_back();
        return result;
    };
    const std::optional<std::string> of90 = base("90deg");
    const std::string plain = of90 ? *of90 : base("0deg").value_or(stem);
    if (plain.empty())
        return std::nullopt;
    if (of90) {
        if (auto found = existing(plain))
            return found;
    }
    for (const char *join : joins) {
        if (auto found = existing(plain + join + (of90 ? "0deg" : "90deg")))
            return found;
    }
    return std::nullopt;
}

Result<CalibrationFile> otherOrientation(const CalibrationFile &file)
{
    const auto refuse = [&file](Reason why) {
        return Error{ErrorCode::calibrationOtherOrientation, file.path.string(), std::move(why)};
    };
    const std::optional<std::filesystem::path> sibling = siblingCalibration(file.path);
    if (!sibling)
        return refuse(QT_TRANSLATE_NOOP("Reason", "no such file"));
    Result<CalibrationFile> other = readCalibrationFile(*sibling);
    const std::string name = sibling->filename().string();
    if (!other)
        return refuse({QT_TRANSLATE_NOOP("Reason", "“%1” cannot be read: %2"), {name, other.error().detail}});
    const std::string &serial = other.value().serial;
    if (serial != file.serial && serial.empty())
        return refuse({QT_TRANSLATE_NOOP("Reason", "“%1” does not tell of which microphone it is"), {name}});
    if (serial != file.serial)
        return refuse({QT_TRANSLATE_NOOP("Reason", "“%1” is of another microphone, serial number %2"), {name, serial}});
    if (other.value().orientationDeg == file.orientationDeg)
        return refuse(
            {QT_TRANSLATE_NOOP("Reason", "“%1” says it is for %2°, too"), {name, std::to_string(file.orientationDeg)}});
    return other;
}

} // namespace ls
