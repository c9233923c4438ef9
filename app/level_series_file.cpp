// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/level_series_file.h"

#include "app/cli_commands.h"

#include <QFileInfo>

#include <algorithm>
#include <charconv>
#include <chrono>

namespace ls {

namespace {

/// Digits at a place; −1 if there is anything else.
int digits(std::string_view text, std::size_t from, std::size_t count)
{
    if (from + count > text.size())
        return -1;
    int value = 0;
    for (const char character : text.substr(from, count)) {
        if (character < '0' || character > '9')
            return -1;
        value = value * 10 + (character - '0');
    }
    return value;
}

std::optional<int> parseOffset(std::string_view text)
{
    if (text == "Z")
        return 0;
    const int hours = digits(text, 1, 2);
    const int minutes = digits(text, text.size() - 2, 2);
    const bool hasColon = text.size() == 6 && text[3] == ':';
    if ((text[0] != '+' && text[0] != '-') || (text.size() != 5 && !hasColon) || hours < 0 || hours > 18 ||
        minutes < 0 || minutes > 59)
        return std::nullopt;
    const int seconds = hours * 3600 + minutes * 60;
    return text[0] == '-' ? -seconds : seconds;
}

} // namespace

std::optional<SeriesTime> parseSeriesTime(std::string_view text)
{
    constexpr std::size_t wholeSeconds = 19;
    if (text.size() < wholeSeconds + 1 || text[4] != '-' || text[7] != '-' || (text[10] != 'T' && text[10] != ' ') ||
        text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const int hour = digits(text, 11, 2);
    const int minute = digits(text, 14, 2);
    const int second = digits(text, 17, 2);
    const std::chrono::year_month_day day{std::chrono::year(digits(text, 0, 4)),
                                          std::chrono::month(static_cast<unsigned>(digits(text, 5, 2))),
                                          std::chrono::day(static_cast<unsigned>(digits(text, 8, 2)))};
    if (!day.ok() || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60)
        return std::nullopt;
    std::size_t end = wholeSeconds;
    int milliseconds = 0;
    if (text[end] == '.') {
        int unit = 100;
        for (++end; end < text.size() && text[end] >= '0' && text[end] <= '9'; ++end, unit /= 10)
            milliseconds += (text[end] - '0') * unit;
    }
    const std::string_view zone = text.substr(end);
    const std::optional<int> offset =
        zone == "Z" || zone.size() == 5 || zone.size() == 6 ? parseOffset(zone) : std::nullopt;
    if (!offset)
        return std::nullopt;
    const std::int64_t days = std::chrono::sys_days(day).time_since_epoch().count();
    const std::int64_t seconds =
        days * 86400 + std::int64_t{hour} * 3600 + std::int64_t{minute} * 60 + second - *offset;
    return SeriesTime{seconds * 1000 + milliseconds, *offset};
}

std::optional<QString> LevelSeriesFile::open(const QString &path)
{
    m_file.setFileName(path);
    if (!QFileInfo(path).exists())
        return tr("“%1” cannot be read (there is no such file)").arg(path);
    if (!m_file.open(QIODevice::ReadOnly))
        return tr("“%1” cannot be read (%2)").arg(path, m_file.errorString());
    const qint64 size = m_file.size();
    const uchar *bytes = size > 0 ? m_file.map(0, size) : nullptr;
    if (bytes == nullptr)
        return tr("“%1” is empty; make a level series with “levelscribe-cli analyze”").arg(path);
    m_text = {reinterpret_cast<const char *>(bytes), static_cast<std::size_t>(size)};
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (m_text.starts_with(byteOrderMark))
        m_text.remove_prefix(byteOrderMark.size());
    m_rows = m_text;
    Row header;
    constexpr std::size_t longestHeader = 1 << 16;
    const bool isText = m_text.substr(0, longestHeader).find('\0') == std::string_view::npos;
    if (isText && nextRow(m_rows, header))
        m_columns.assign(header.fields.begin(), header.fields.end());
    m_headerLine = header.line;
    if (!column("time_sec"))
        return tr("“%1” is no level series: its first line names no column time_sec. Make one with “levelscribe-cli "
                  "analyze” or “meter --format csv”")
            .arg(path);
    return std::nullopt;
}

std::optional<std::size_t> LevelSeriesFile::column(std::string_view name) const
{
    const auto found = std::find(m_columns.begin(), m_columns.end(), name);
    return found == m_columns.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_columns.begin()));
}

QString LevelSeriesFile::at(int line, const QString &what) const
{
    return tr("“%1”, line %2: %3").arg(m_file.fileName()).arg(line).arg(what);
}

bool LevelSeriesFile::nextRow(std::string_view &rest, Row &row) const
{
    row.fields.clear();
    if (rest.empty())
        return false;
    ++row.line;
    std::size_t from = 0;
    for (;;) {
        if (from < rest.size() && rest[from] == '"') {
            std::size_t close = from + 1;
            while (close < rest.size() && (rest[close] != '"' || rest.substr(close + 1, 1) == "\""))
                close += rest[close] == '"' ? 2 : 1;
            row.fields.push_back(rest.substr(from + 1, std::min(close, rest.size()) - from - 1));
            row.line += static_cast<int>(std::count(row.fields.back().begin(), row.fields.back().end(), '\n'));
            from = std::min(close + 1, rest.size());
        } else {
            const std::size_t end = std::min(rest.find_first_of(",\n", from), rest.size());
            const bool hasReturn = end > from && rest[end - 1] == '\r';
            row.fields.push_back(rest.substr(from, end - from - (hasReturn ? 1 : 0)));
            from = end;
        }
        if (from < rest.size() && rest[from] == '\r')
            ++from;
        if (from >= rest.size() || rest[from] != ',')
            break;
        ++from;
    }
    rest.remove_prefix(std::min(rest.size(), from + 1));
    return true;
}

std::optional<QString> LevelSeriesFile::eachRow(const std::function<std::optional<QString>(const Row &)> &visit) const
{
    std::string_view rest = m_rows;
    Row row;
    row.line = m_headerLine;
    while (nextRow(rest, row)) {
        if (row.fields.size() == 1 && row.fields.front().empty()) // a line break too many at the end
            continue;
        if (row.fields.size() != m_columns.size())
            return at(row.line,
                      tr("%1 fields instead of %2; the file is damaged or was cut off there")
                          .arg(row.fields.size())
                          .arg(m_columns.size()));
        if (std::optional<QString> problem = visit(row))
            return problem;
    }
    return std::nullopt;
}

} // namespace ls
