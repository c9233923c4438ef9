// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace ls {

struct PdfBookmark {
    QString title;
    int page = 0;           ///< from 0
    double topPoints = 0.0; ///< from the page's lower edge, as PDF counts
};

/// What Qt's writer leaves out: bookmarks, author, language; added as an update behind the file (ISO 32000-1, 7.5.6).
/// The file as it was, where it is not written as expected: a report without bookmarks is better than none.
QByteArray withPdfOutline(const QByteArray &pdf, const std::vector<PdfBookmark> &bookmarks, const QString &author,
                          const QString &language);

} // namespace ls
