// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf_outline.h"

#include <QList>
#include <QRegularExpression>

#include <utility>

namespace ls {

namespace {

/// UTF-16 with its mark, in hexadecimal: every script, nothing to escape. Source: ISO 32000-1, 7.9.2.2.
QByteArray pdfText(const QString &text)
{
    QByteArray hex = "<FEFF";
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return hex + '>';
}

QByteArray number(qsizetype value) { return QByteArray::number(static_cast<qlonglong>(value)); }

/// The dictionary of an object between its `obj` and `endobj`; empty if it is not there.
QByteArray objectBody(const QByteArray &pdf, int object)
{
    const QByteArray head = '\n' + number(object) + " 0 obj";
    const qsizetype begin = pdf.lastIndexOf(head);
    const qsizetype end = begin < 0 ? -1 : pdf.indexOf("endobj", begin);
    return end < 0 ? QByteArray() : pdf.mid(begin + head.size(), end - begin - head.size()).trimmed();
}

int reference(const QByteArray &text, const char *key)
{
    const QRegularExpression pattern(QStringLiteral("/%1\\s+(\\d+)\\s+0\\s+R").arg(QLatin1String(key)));
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(text));
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

QList<int> kids(const QByteArray &pages)
{
    QList<int> found;
    const qsizetype begin = pages.indexOf('[', pages.indexOf("/Kids"));
    const QByteArray list = pages.mid(begin + 1, pages.indexOf(']', begin) - begin - 1);
    static const QRegularExpression pattern(QStringLiteral("(\\d+)\\s+0\\s+R"));
    for (auto match = pattern.globalMatch(QString::fromLatin1(list)); match.hasNext();)
        found.append(match.next().captured(1).toInt());
    return found;
}

/// The dictionary with more entries.
QByteArray extended(const QByteArray &dictionary, const QByteArray &entries)
{
    QByteArray result = dictionary;
    return result.insert(result.lastIndexOf(">>"), entries + '\n');
}

struct NewObject {
    int number;
    QByteArray body;
};

QByteArray appended(const QByteArray &pdf, const QList<NewObject> &objects, int size, int root, int info,
                    const QByteArray &previous)
{
    QByteArray result = pdf;
    if (!result.endsWith('\n'))
        result += '\n';
    QByteArray table = "xref\n";
    for (const NewObject &object : objects) {
        table += number(object.number) + " 1\n" + number(result.size()).rightJustified(10, '0') + " 00000 n \n";
        result += number(object.number) + " 0 obj\n" + object.body + "\nendobj\n";
    }
    const qsizetype start = result.size();
    return result + table + "trailer\n<<\n/Size " + number(size) + "\n/Info " + number(info) + " 0 R\n/Root " +
        number(root) + " 0 R\n/Prev " + previous + "\n>>\nstartxref\n" + number(start) + "\n%%EOF\n";
}

} // namespace

QByteArray withPdfOutline(const QByteArray &pdf, const std::vector<PdfBookmark> &bookmarks, const QString &author,
                          const QString &language)
{
    const qsizetype trailerAt = pdf.lastIndexOf("trailer");
    const QByteArray trailer = pdf.mid(trailerAt);
    const int root = reference(trailer, "Root");
    const int info = reference(trailer, "Info");
    static const QRegularExpression sizePattern(QStringLiteral("/Size\\s+(\\d+)"));
    static const QRegularExpression startPattern(QStringLiteral("startxref\\s+(\\d+)"));
    const int size = sizePattern.match(QString::fromLatin1(trailer)).captured(1).toInt();
    const QByteArray previous = startPattern.match(QString::fromLatin1(trailer)).captured(1).toLatin1();
    const QByteArray catalog = objectBody(pdf, root);
    const QByteArray facts = objectBody(pdf, info);
    const QList<int> pages = kids(objectBody(pdf, reference(catalog, "Pages")));
    if (trailerAt < 0 || size == 0 || previous.isEmpty() || facts.isEmpty() || pages.isEmpty() || bookmarks.empty())
        return pdf;

    const int outlines = size;
    QList<NewObject> objects;
    objects.append(
        {root,
         extended(catalog,
                  "/Outlines " + number(outlines) + " 0 R\n/PageMode /UseOutlines\n/Lang " + pdfText(language))});
    objects.append({info, author.isEmpty() ? facts : extended(facts, "/Author " + pdfText(author))});
    const auto count = static_cast<int>(bookmarks.size());
    objects.append({outlines,
                    "<<\n/Type /Outlines\n/First " + number(outlines + 1) + " 0 R\n/Last " + number(outlines + count) +
                        " 0 R\n/Count " + number(count) + "\n>>"});
    for (int i = 0; i < count; ++i) {
        const PdfBookmark &bookmark = bookmarks[static_cast<std::size_t>(i)];
        const int page = pages.value(bookmark.page, pages.constFirst());
        QByteArray body = "<<\n/Title " + pdfText(bookmark.title) + "\n/Parent " + number(outlines) + " 0 R\n/Dest [" +
            number(page) + " 0 R /XYZ 0 " + QByteArray::number(bookmark.topPoints, 'f', 1) + " 0]\n";
        if (i > 0)
            body += "/Prev " + number(outlines + i) + " 0 R\n";
        if (i + 1 < count)
            body += "/Next " + number(outlines + i + 2) + " 0 R\n";
        objects.append({outlines + 1 + i, body + ">>"});
    }
    return appended(pdf, objects, size + 1 + count, root, info, previous);
}

} // namespace ls
