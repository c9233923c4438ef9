// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace ls {

/// A language that the window and reports speak.
struct LanguageInfo {
    QString code; ///< as translations/levelscribe_*.ts are named; en: as the sources are written
    QString name; ///< what its speakers call it
};

/// English first, then by name.
const QList<LanguageInfo> &languages();

/// Which of them it is for a person whose system names these, the most wanted first (QLocale::uiLanguages()).
QString bestLanguage(const QStringList &wanted);

} // namespace ls
