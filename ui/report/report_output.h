// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_data.h"
#include "ui/report/document.h"

#include <QSaveFile>
#include <QString>
#include <QStringList>

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ls {

/// What a report is written as.
enum class ReportFormat { pdf, html, csv, json };
inline constexpr std::array reportFormats{ReportFormat::pdf, ReportFormat::html, ReportFormat::csv, ReportFormat::json};

/// `pdf`: the ending of the name.
QString reportEnding(ReportFormat format);
/// By the ending of the name.
std::optional<ReportFormat> reportFormat(const QString &path);

/// The files that a report written under this name makes: `x.csv`, `x-hours.csv` …; of the other formats one.
QStringList reportPaths(const QString &path, ReportFormat format);

/// Files that take their names only when all of them are whole.
class OutputFiles {
public:
    /// What went wrong, and with which file.
    struct Problem {
        QString path;
        QString why;
    };
    /// All of them are opened before anything is computed: a place that cannot be written is told at once.
    std::optional<Problem> open(const QStringList &paths);
    std::optional<Problem> write(std::size_t index, const QByteArray &bytes);
    std::optional<Problem> finish();

private:
    static Problem problemOf(const QSaveFile &file) { return {file.fileName(), file.errorString()}; }
    std::vector<std::unique_ptr<QSaveFile>> m_files;
};

/// Now, or SOURCE_DATE_EPOCH, so that the same report is the same bytes; in UTC. Source: reproducible-builds.org.
std::string reportCreationTime();

/// Each chart of the document alone, as PNG and SVG, into a folder that is made if it is not there. What went wrong, or
/// nothing.
std::optional<QString> saveCharts(const Document &document, const QString &folder);

} // namespace ls
