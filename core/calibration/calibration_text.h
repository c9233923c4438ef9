// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ls {

/// The text of a file whatever its encoding: UTF-8 with or without a BOM, UTF-16 of either byte order with one, or
/// Latin-1. Yields UTF-8 in which a no-break space is a space and a typographic minus a minus. Nothing if the bytes are
/// not text.
std::optional<std::string> decodeText(std::string_view bytes);

/// The lines of a text that ends them with LF, CRLF or CR. The views look into `text`.
std::vector<std::string_view> splitLines(std::string_view text);

/// ASCII only, whatever the locale.
inline bool isDigit(char c) { return c >= '0' && c <= '9'; }
inline bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Without white space at its ends.
std::string_view trimmed(std::string_view text);

/// In lower case, the ASCII letters only.
std::string lowerCase(std::string_view text);

/// The start of a text, short enough for a message.
std::string excerpt(std::string_view text);

/// A line of numbers in a text file, taken apart.
///
/// What separates for certain: white space, semicolons, and a comma beside white space or a quote. A comma between two
/// characters may as well be a decimal sign; it stays inside its cell until CommaRule says what it is.
struct NumberRow {
    int line = 0; ///< counted from 1
    std::vector<std::string_view> cells;
};

/// True if the line begins as a row of numbers does, and so is not a heading or a remark.
bool beginsLikeANumber(std::string_view line);

NumberRow splitRow(std::string_view line, int lineNumber);

/// What a comma inside a cell means. Decided once for a file, from all of its rows, because a single `10,5` cannot
/// tell whether it is ten and a half, or ten and five.
///
///     a decimal point anywhere     a comma separates where nothing else does, and is a fault elsewhere
///     no point, other separators   it is the decimal sign (`10,054<TAB>-9,3623`); a row of one cell lacks its level
///     no point, nothing else       it separates, if every row has two numbers then (`100,-1`)
///
/// What is left could be read in two ways (`10,054,-9,3623`; `1,000<TAB>-3` with thousands) and is refused.
class CommaRule {
public:
    explicit CommaRule(const std::vector<NumberRow> &rows);

    /// The line that could be read in two ways; 0 if there is none.
    int unclearLine() const { return m_unclearLine; }

    /// The row's cells as the rule cuts them.
    std::vector<std::string_view> cells(const NumberRow &row) const;

    /// A cell's value; nothing if it is not a finite number, or not written as this file writes numbers.
    std::optional<double> number(std::string_view cell) const;

private:
    bool m_decimalComma = false;
    int m_unclearLine = 0;
};

} // namespace ls
