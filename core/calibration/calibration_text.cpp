// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/calibration_text.h"

#include "core/base/number.h"

#include <algorithm>
#include <cstdint>

namespace ls {

namespace {

bool isSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

bool isQuote(char c) { return c == '"'; }

bool isContinuation(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

void appendUtf8(std::string &text, std::uint32_t code)
{
    if (code < 0x80) {
        text += static_cast<char>(code);
    } else if (code < 0x800) {
        text += static_cast<char>(0xC0U | (code >> 6U));
        text += static_cast<char>(0x80U | (code & 0x3FU));
    } else {
        text += static_cast<char>(0xE0U | (code >> 12U));
        text += static_cast<char>(0x80U | ((code >> 6U) & 0x3FU));
        text += static_cast<char>(0x80U | (code & 0x3FU));
    }
}

std::string fromUtf16(std::string_view bytes, std::size_t highByte)
{
    std::string text;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const auto high = static_cast<unsigned char>(bytes[i + highByte]);
        const auto low = static_cast<unsigned char>(bytes[i + 1 - highByte]);
        const std::uint32_t code = (static_cast<std::uint32_t>(high) << 8U) | low;
        const bool surrogate = code >= 0xD800 && code < 0xE000; // no calibration file needs what these stand for
        appendUtf8(text, surrogate ? '?' : code);
    }
    return text;
}

std::string fromLatin1(std::string_view bytes)
{
    std::string text;
    for (const char c : bytes)
        appendUtf8(text, static_cast<unsigned char>(c));
    return text;
}

bool isUtf8(std::string_view bytes)
{
    for (std::size_t i = 0; i < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        const std::size_t length = lead < 0x80 ? 1
            : lead < 0xC2                      ? 0
            : lead < 0xE0                      ? 2
            : lead < 0xF0                      ? 3
            : lead < 0xF5                      ? 4
                                               : 0;
        if (length == 0 || i + length > bytes.size() ||
            !std::all_of(bytes.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                         bytes.begin() + static_cast<std::ptrdiff_t>(i + length), isContinuation))
            return false;
        i += length;
    }
    return true;
}

void replaceAll(std::string &text, std::string_view what, char by)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1))
        text.replace(at, what.size(), 1, by);
}

bool isControl(char c)
{
    constexpr char endOfDosFile = '\x1A';
    return static_cast<unsigned char>(c) < ' ' && !isSpace(c) && c != endOfDosFile;
}

/// A comma that can only be a separator, from what stands beside it.
bool separatesForCertain(std::string_view line, std::size_t at)
{
    const auto ends = [&](std::size_t i) {
        return isSpace(line[i]) || isQuote(line[i]) || line[i] == ',' || line[i] == ';';
    };
    return at == 0 || at + 1 == line.size() || ends(at - 1) || ends(at + 1);
}

bool hasComma(std::string_view cell) { return cell.find(',') != std::string_view::npos; }

/// `1,000`, `20,000`: what a thousands separator looks like.
bool looksLikeThousands(std::string_view cell)
{
    const std::size_t comma = cell.find(',');
    return comma >= 1 && comma <= 3 && cell.size() == comma + 4 && cell.front() != '0' &&
        std::all_of(cell.begin(), cell.end(), [](char c) { return isDigit(c) || c == ','; });
}

} // namespace

std::optional<std::string> decodeText(std::string_view bytes)
{
    std::string text;
    if (bytes.starts_with("\xFF\xFE"))
        text = fromUtf16(bytes.substr(2), 1);
    else if (bytes.starts_with("\xFE\xFF"))
        text = fromUtf16(bytes.substr(2), 0);
    else if (!isUtf8(bytes))
        text = fromLatin1(bytes);
    else
        text = bytes.starts_with("\xEF\xBB\xBF") ? bytes.substr(3) : bytes;
    if (std::any_of(text.begin(), text.end(), isControl))
        return std::nullopt;
    replaceAll(text, "\xC2\xA0", ' ');
    replaceAll(text, "\xE2\x88\x92", '-');
    replaceAll(text, "\x1A", ' ');
    return text;
}

std::vector<std::string_view> splitLines(std::string_view text)
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

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

std::string lowerCase(std::string_view text)
{
    std::string result(text);
    for (char &c : result) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return result;
}

std::string excerpt(std::string_view text)
{
    constexpr std::size_t longest = 40;
    if (text.size() <= longest)
        return std::string(text);
    std::size_t end = longest;
    while (end > 0 && isContinuation(text[end]))
        --end;
    return std::string(text.substr(0, end)) + "…";
}

bool beginsLikeANumber(std::string_view line)
{
    const bool quoted = !line.empty() && isQuote(line.front());
    if (quoted)
        line.remove_prefix(1);
    const std::size_t first = line.find_first_not_of("+-.");
    if (first == std::string_view::npos || first > 2 || !isDigit(line[first]))
        return false;
    // A quoted heading may begin with a number ("90-degree calibration file").
    return !quoted || line.substr(0, line.find('"')).find_first_not_of("0123456789+-.,eE") == std::string_view::npos;
}

NumberRow splitRow(std::string_view line, int lineNumber)
{
    NumberRow row{lineNumber, {}};
    bool quoted = false;
    bool afterValue = false;
    std::size_t begin = std::string_view::npos;
    for (std::size_t i = 0; i <= line.size(); ++i) {
        const char c = i < line.size() ? line[i] : ' ';
        const bool punctuation = c == ';' || (c == ',' && separatesForCertain(line, i));
        if (i < line.size() && (quoted || !(punctuation || isSpace(c)))) {
            if (begin == std::string_view::npos)
                begin = i;
            quoted = isQuote(c) ? !quoted : quoted;
            continue;
        }
        if (begin != std::string_view::npos) {
            std::string_view cell = line.substr(begin, i - begin);
            if (cell.size() >= 2 && isQuote(cell.front()) && isQuote(cell.back()))
                cell = trimmed(cell.substr(1, cell.size() - 2));
            row.cells.push_back(cell);
            begin = std::string_view::npos;
            afterValue = true;
        }
        if (punctuation && i < line.size()) {
            if (!afterValue) // two in a row: what belongs between them is missing, and nothing may slip into its place
                row.cells.emplace_back();
            afterValue = false;
        }
    }
    return row;
}

CommaRule::CommaRule(const std::vector<NumberRow> &rows)
{
    bool point = false;
    bool thousandsOnly = true;
    int firstDecimalComma = 0;
    int firstOfManyCommas = 0;
    for (const NumberRow &row : rows) {
        for (const std::string_view cell : row.cells)
            point = point || cell.find('.') != std::string_view::npos;
        if (row.cells.size() == 1) {
            if (firstOfManyCommas == 0 && std::count(row.cells[0].begin(), row.cells[0].end(), ',') > 1)
                firstOfManyCommas = row.line;
            continue;
        }
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (!hasComma(row.cells[i]))
                continue;
            if (firstDecimalComma == 0)
                firstDecimalComma = row.line;
            thousandsOnly = thousandsOnly && i == 0 && looksLikeThousands(row.cells[i]);
        }
    }
    if (point)
        return;
    m_decimalComma = firstDecimalComma != 0;
    if (m_decimalComma)
        m_unclearLine = thousandsOnly ? firstDecimalComma : 0;
    else
        m_unclearLine = firstOfManyCommas;
}

std::vector<std::string_view> CommaRule::cells(const NumberRow &row) const
{
    if (m_decimalComma || row.cells.size() != 1)
        return row.cells;
    std::vector<std::string_view> result;
    std::string_view rest = row.cells[0];
    for (std::size_t comma = rest.find(','); comma != std::string_view::npos; comma = rest.find(',')) {
        result.push_back(rest.substr(0, comma));
        rest.remove_prefix(comma + 1);
    }
    result.push_back(rest);
    return result;
}

std::optional<double> CommaRule::number(std::string_view cell) const
{
    if (cell.starts_with("+-"))
        return std::nullopt;
    if (!m_decimalComma)
        return parseNumber(cell);
    std::string text(cell);
    std::replace(text.begin(), text.end(), ',', '.'); // a second one makes it no number, as it should
    return parseNumber(text);
}

} // namespace ls
