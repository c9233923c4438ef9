// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual_pages.h"

#include <QFile>
#include <QStringList>

#include <algorithm>

namespace ls {

namespace {

const char *const order[] = {"start",   "metrics",  "calibration", "recording",      "review",
                             "reports", "loudness", "limits",      "what-it-is-not", "troubleshooting"};

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString titleOf(const QString &text)
{
    const qsizetype begin = text.indexOf(QStringLiteral("# "));
    const qsizetype end = text.indexOf(u'\n', begin);
    return begin < 0 ? QString() : text.mid(begin + 2, end - begin - 2).trimmed();
}

} // namespace

QList<ManualPage> manualPages(const QString &language)
{
    QList<ManualPage> pages;
    for (const char *name : order) {
        ManualPage page{QString::fromLatin1(name), {}, {}};
        page.text = read(QStringLiteral(":/manual/%1/%2.md").arg(language, page.name));
        if (page.text.isEmpty())
            page.text = read(QStringLiteral(":/manual/en/%1.md").arg(page.name));
        page.title = titleOf(page.text);
        pages.append(page);
    }
    return pages;
}

QList<ManualHit> searchManual(const QList<ManualPage> &pages, const QString &words)
{
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<ManualHit> hits;
    if (wanted.isEmpty())
        return hits;
    for (const ManualPage &page : pages) {
        ManualHit hit{page.name, 0};
        bool hasAll = true;
        for (const QString &word : wanted) {
            const auto count = static_cast<int>(page.text.count(word, Qt::CaseInsensitive));
            hasAll = hasAll && count > 0;
            hit.count += count;
        }
        if (hasAll)
            hits.append(hit);
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const ManualHit &a, const ManualHit &b) { return a.count > b.count; });
    return hits;
}

} // namespace ls
