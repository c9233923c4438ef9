// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/document.h"
#include "ui/report/report_text.h"

#include <optional>

namespace ls {

Tone toneOf(Verdict verdict);

/// The tables of a report. Nothing where there is nothing to tell.
class ReportTables {
public:
    ReportTables(const ReportData &data, const ReportWriting &writing) : m_data(data), m_writing(writing) {}

    DocTable levels() const; ///< the whole and the parts of the day
    std::optional<DocTable> hours() const;
    std::optional<DocTable> thirdOctaves() const;
    std::optional<DocTable> events() const;
    std::optional<DocTable> limits() const;
    std::optional<DocTable> loudnessChecks() const;
    std::optional<DocTable> uncertainty() const;
    std::optional<DocTable> exclusions() const;
    std::optional<DocTable> calibrations() const;
    std::optional<DocTable> findings() const;
    std::optional<DocTable> files() const;
    std::optional<DocTable> settings() const;

private:
    std::vector<DocTable::Column> levelColumns(const QString &first) const;
    std::vector<DocCell> levelCells(const QString &first, const RangeReadings &readings) const;

    const ReportData &m_data;
    const ReportWriting &m_writing;
};

} // namespace ls
