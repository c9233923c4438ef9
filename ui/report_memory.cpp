// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report_memory.h"

#include "ui/format.h"
#include "ui/report/languages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace ls {

namespace {

QString keyOf(const ReportFieldInfo &info)
{
    return QString::fromUtf8(info.key.data(), static_cast<qsizetype>(info.key.size()));
}

bool isOfTheDay(ReportField field)
{
    return field == ReportField::title || field == ReportField::weather || field == ReportField::remarks;
}

QJsonObject toJson(const ReportFields &fields)
{
    QJsonObject object;
    for (const ReportFieldInfo &info : reportFields()) {
        if (!fields[info.field].empty())
            object.insert(keyOf(info), QString::fromStdString(fields[info.field]));
    }
    return object;
}

ReportFields fromJson(const QJsonObject &object)
{
    ReportFields fields;
    for (const ReportFieldInfo &info : reportFields())
        fields[info.field] = object.value(keyOf(info)).toString().toStdString();
    return fields;
}

QJsonObject toJson(const ReportChoices &choices)
{
    QJsonArray formats;
    for (const ReportFormat format : choices.formats)
        formats.append(reportEnding(format));
    const std::string_view kind = reportKindName(choices.kind);
    return {{QStringLiteral("kind"), QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size()))},
            {QStringLiteral("language"), choices.language},
            {QStringLiteral("paper"), choices.paper == Paper::a4 ? QStringLiteral("a4") : QStringLiteral("letter")},
            {QStringLiteral("formats"), formats},
            {QStringLiteral("folder"), choices.folder}};
}

} // namespace

ReportChoices ReportChoices::usual()
{
    ReportChoices choices;
    const QLocale locale;
    choices.language = bestLanguage(locale.uiLanguages());
    choices.paper = locale.measurementSystem() == QLocale::ImperialUSSystem ? Paper::letter : Paper::a4;
    return choices;
}

ReportMemory::ReportMemory(std::filesystem::path file) : m_file(std::move(file))
{
    QFile stored(toQString(m_file));
    if (stored.open(QIODevice::ReadOnly))
        m_content = QJsonDocument::fromJson(stored.readAll()).object();
}

QStringList ReportMemory::places() const { return m_content.value(QStringLiteral("places")).toObject().keys(); }

std::optional<ReportFields> ReportMemory::at(const QString &place) const
{
    const QJsonObject all = m_content.value(QStringLiteral("places")).toObject();
    const QString key = place.simplified();
    return all.contains(key) ? std::optional(fromJson(all.value(key).toObject())) : std::nullopt;
}

ReportFields ReportMemory::beginWith(const QString &measurement) const
{
    const QJsonArray measurements = m_content.value(QStringLiteral("measurements")).toArray();
    for (const QJsonValue &one : measurements) {
        if (one.toObject().value(QStringLiteral("name")) == measurement)
            return fromJson(one.toObject().value(QStringLiteral("fields")).toObject());
    }
    ReportFields fields;
    if (measurements.isEmpty())
        return fields;
    const ReportFields last = fromJson(measurements.first().toObject().value(QStringLiteral("fields")).toObject());
    for (const ReportField field : {ReportField::author, ReportField::organisation})
        fields[field] = last[field];
    return fields;
}

ReportChoices ReportMemory::choices() const
{
    ReportChoices choices = ReportChoices::usual();
    const QJsonObject stored = m_content.value(QStringLiteral("choices")).toObject();
    if (stored.isEmpty())
        return choices;
    choices.kind =
        reportKindByName(stored.value(QStringLiteral("kind")).toString().toStdString()).value_or(choices.kind);
    choices.language = stored.value(QStringLiteral("language")).toString(choices.language);
    choices.paper =
        stored.value(QStringLiteral("paper")).toString() == QLatin1String("letter") ? Paper::letter : Paper::a4;
    choices.folder = stored.value(QStringLiteral("folder")).toString();
    if (!QFileInfo(choices.folder).isDir())
        choices.folder.clear();
    choices.formats.clear();
    const QJsonArray formats = stored.value(QStringLiteral("formats")).toArray();
    for (const ReportFormat format : reportFormats) {
        if (formats.contains(reportEnding(format)))
            choices.formats.push_back(format);
    }
    if (choices.formats.empty())
        choices.formats.push_back(ReportFormat::pdf);
    return choices;
}

std::optional<QString> ReportMemory::remember(const QString &measurement, const ReportFields &fields,
                                              const ReportChoices &choices)
{
    const QString place = QString::fromStdString(fields[ReportField::place]).simplified();
    if (!place.isEmpty()) {
        ReportFields ofPlace = fields;
        for (const ReportFieldInfo &info : reportFields()) {
            if (isOfTheDay(info.field))
                ofPlace[info.field].clear();
        }
        QJsonObject places = m_content.value(QStringLiteral("places")).toObject();
        places.insert(place, toJson(ofPlace));
        m_content.insert(QStringLiteral("places"), places);
    }
    QJsonArray measurements;
    measurements.append(QJsonObject{{QStringLiteral("name"), measurement}, {QStringLiteral("fields"), toJson(fields)}});
    for (const QJsonValue &one : m_content.value(QStringLiteral("measurements")).toArray()) {
        if (one.toObject().value(QStringLiteral("name")) != measurement && measurements.size() < mostMeasurements)
            measurements.append(one);
    }
    m_content.insert(QStringLiteral("measurements"), measurements);
    m_content.insert(QStringLiteral("choices"), toJson(choices));
    if (m_file.empty())
        return std::nullopt;
    const QString path = toQString(m_file);
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile stored(path);
    const QByteArray text = QJsonDocument(m_content).toJson();
    if (!stored.open(QIODevice::WriteOnly) || stored.write(text) != text.size() || !stored.commit())
        return stored.errorString();
    return std::nullopt;
}

} // namespace ls
