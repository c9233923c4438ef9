// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ls {

/// Reads the level series that `analyze` and `meter` write, of any length, without holding it in memory: RFC 4180, the
/// header first, columns found by their names.
class LevelSeriesFile {
public:
    /// A sentence for the user where it cannot be read, or is no level series.
    std::optional<QString> open(const QString &path);

    const std::vector<std::string> &columns() const { return m_columns; }
    /// Nothing if it has none of that name.
    std::optional<std::size_t> column(std::string_view name) const;

    /// A row: its fields as they stand. They are valid until the next.
    struct Row {
        int line = 0; ///< counted from 1
        std::vector<std::string_view> fields;
    };
    /// Calls `visit` for each row until it gives a problem. A sentence with line, column and reason if a row is not as
    /// it should be.
    std::optional<QString> eachRow(const std::function<std::optional<QString>(const Row &)> &visit) const;

    /// `“x.csv”, line 7: …`
    QString at(int line, const QString &what) const;

private:
    bool nextRow(std::string_view &rest, Row &row) const;

    QFile m_file;
    std::string_view m_text;
    std::string_view m_rows;
    std::vector<std::string> m_columns;
    int m_headerLine = 1;
};

/// `2026-11-22T14:03:05.000+01:00`, as our series have it.
struct SeriesTime {
    std::int64_t unixMs;
    int utcOffsetSeconds;
};
std::optional<SeriesTime> parseSeriesTime(std::string_view text);

} // namespace ls
