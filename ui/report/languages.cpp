// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/languages.h"

#include <algorithm>

namespace ls {

const QList<LanguageInfo> &languages()
{
    static const QList<LanguageInfo> all{{QStringLiteral("en"), QStringLiteral("English")},
                                         {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                         {QStringLiteral("es"), QStringLiteral("Español")},
                                         {QStringLiteral("fr"), QStringLiteral("Français")},
                                         {QStringLiteral("pt_BR"), QStringLiteral("Português (Brasil)")},
                                         {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
                                         {QStringLiteral("ja"), QStringLiteral("日本語")}};
    return all;
}

QString bestLanguage(const QStringList &wanted)
{
    for (QString name : wanted) {
        name.replace(u'-', u'_');
        const auto fits = [&name](const LanguageInfo &language) {
            return name == language.code || name.section(u'_', 0, 0) == language.code.section(u'_', 0, 0);
        };
        const auto found = std::find_if(languages().cbegin(), languages().cend(), fits);
        if (found != languages().cend())
            return found->code;
    }
    return QStringLiteral("en");
}

} // namespace ls
