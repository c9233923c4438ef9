// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/measure/metric.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <span>

namespace ls {

class SqlFile;

/// The form of `measurement.sqlite`; described in SCHEMA.md for those who read it with other programs.
inline constexpr int schemaVersion = 1;
/// The same with what was edited later (EditLog): made of the other by the first edit.
inline constexpr int editedSchemaVersion = 2;
inline constexpr std::int32_t applicationId = 0x4C765363; ///< "LvSc"

/// A row of `levels_10s` is combined from the rows of so many seconds.
inline constexpr int overviewSeconds = 10;

/// The metrics that rows keep, in the order of their columns: all of the catalogue whose readings of an interval mean
/// something. Percentiles do not, and the crest factor follows from peak and RMS.
std::span<const Metric> storedMetrics();

/// The name of a metric's column: its key.
QString levelColumn(Metric metric);
/// `leq_31_5`, `max_31_5`: by the band's nominal frequency.
QString leqColumn(std::size_t band);
QString maxColumn(std::size_t band);

/// Makes tables and views in an empty database.
QStringList schemaStatements();

/// Makes the edited form of the other.
QStringList editStatements();

/// What a table of levels, bands or hashes is called of an analysis that was made later: `levels_a1`; 0: as it stands.
QString tableOf(const char *table, std::int64_t analysis);
/// Makes the tables of an analysis.
QStringList analysisStatements(std::int64_t analysis);
/// Lets the views of levels and bands show those of an analysis; 0: the logged ones.
QStringList viewStatements(std::int64_t analysis);

/// Errors: measurementForeign if this is no database of ours, measurementOtherVersion, or what keeps it from being
/// read.
Result<void> checkSchema(SqlFile &file);

} // namespace ls
