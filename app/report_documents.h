// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_data.h"
#include "ui/report/document.h"

#include <QLocale>
#include <QString>

#include <filesystem>
#include <optional>

namespace ls {

/// What a report is written as, to be read.
enum class DocumentFormat { html, pdf };
/// By the ending of the name.
std::optional<DocumentFormat> documentFormat(const QString &path);

/// Lets the words of documents be in that language from here on; English, if there is no translation of it.
QLocale chooseLanguage(const QString &name);

/// Puts charts of the time around its first events into the report, if it is of a measurement folder.
Document documentOf(const ReportData &data, const std::optional<std::filesystem::path> &folder, const QLocale &locale);

QByteArray written(const Document &document, DocumentFormat format, Paper paper);

/// Each chart of the document alone, as PNG and SVG, into a folder that is made if it is not there. What went wrong, or
/// nothing.
std::optional<QString> saveCharts(const Document &document, const QString &folder);

} // namespace ls
