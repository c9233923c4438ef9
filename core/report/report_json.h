// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_data.h"

#include <string>
#include <vector>

namespace ls {

/// The report as one JSON object, schema `levelscribe.report/1`; the names are a contract with scripts.
///
/// The same data make the same bytes on every computer: fixed order and decimals, no path, no locale. Levels stop at
/// −200; what is not available is null. Texts are UTF-8; the sentences beside the keys are English.
std::string reportJson(const ReportData &data);

/// One file of the report as CSV.
struct CsvFile {
    std::string name; ///< `hours`; empty: the summary, whose file has the name of the whole
    std::string text;
};

/// The report as a set of CSV files, RFC 4180 with CRLF and a header in each, UTF-8, point as decimal sign; what is not
/// available is empty. The same data make the same bytes.
///
///     (summary)     name,value,unit                     title, period, total levels, Lden, loudness …
///     levels        the course over time, in bins       hours, day-parts   levels by the clock
///     bands         third octaves of the whole and the parts of the day    events, exclusions
///     statistics    cumulative distribution             histogram          classes of 1 dB
///     limits, uncertainty, quality, calibrations, files, statements
std::vector<CsvFile> reportCsv(const ReportData &data);
/// The names of these files, in their order.
std::vector<std::string> reportCsvNames();

/// The metrics that a report gives of a range, in the order in which it does.
std::vector<Metric> reportMetrics();

} // namespace ls
