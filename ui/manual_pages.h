// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ls {

/// A page of the manual.
struct ManualPage {
    QString name;  ///< as links name it: calibration, for calibration.md
    QString title; ///< its first heading
    QString text;  ///< Markdown
};

/// The pages as they lie in `:/manual`, in the order of the contents. In a language that has no manual: English.
QList<ManualPage> manualPages(const QString &language = QStringLiteral("en"));

/// A place where words were found.
struct ManualHit {
    QString page;
    int count = 0;
};

/// The pages in which all these words stand, those with most of them first.
QList<ManualHit> searchManual(const QList<ManualPage> &pages, const QString &words);

} // namespace ls
