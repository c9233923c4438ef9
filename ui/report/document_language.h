// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace ls {

/// While it lives, the words of documents are in this language in this thread, by its code (languages()); English, if
/// there is no translation. The window's words stay what they are, and nothing is told to it. Thread: the one that made
/// it.
class DocumentLanguage {
public:
    explicit DocumentLanguage(const QString &name);
    ~DocumentLanguage();
    DocumentLanguage(const DocumentLanguage &) = delete;
    DocumentLanguage &operator=(const DocumentLanguage &) = delete;

    const QLocale &locale() const { return m_locale; }

private:
    QLocale m_locale;
    const void *m_before;
};

} // namespace ls
