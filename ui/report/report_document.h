// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/document.h"
#include "ui/report/report_charts.h"

#include <vector>

namespace ls {

/// The whole report as it is to be read, in the language of `locale` and of the translators that are installed.
///
/// Sections in this order: title and period, result against limit, purpose, basis, position, instrument, conditions,
/// results, events, assessment, uncertainty, data quality, statements, annexes. What nobody has filled in says so.
Document reportDocument(const ReportData &data, const std::vector<EventDetail> &details, const QLocale &locale);

} // namespace ls
