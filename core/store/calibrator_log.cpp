// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/calibrator_log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <optional>
#include <utility>

namespace ls {

namespace {

QString toQString(const std::filesystem::path &path) { return QString::fromStdU16String(path.u16string()); }

QByteArray toLine(const CalibratorRecord &record)
{
    QJsonObject object{
        {QStringLiteral("time"), QString::fromStdString(record.time)},
        {QStringLiteral("device"), QString::fromStdString(record.device)},
        {QStringLiteral("serial"), QString::fromStdString(record.serial)},
        {QStringLiteral("reference_db_spl"), record.referenceDbSpl},
        {QStringLiteral("reading_dbfs"), record.readingDbFs},
        {QStringLiteral("frequency_hz"), record.frequencyHz},
        {QStringLiteral("capture_gain_db"), record.captureGainDb ? QJsonValue(*record.captureGainDb) : QJsonValue()},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<CalibratorRecord> fromLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto text = [&object](const char *key) { return object[QLatin1String(key)].toString().toStdString(); };
    const auto number = [&object](const char *key) { return object[QLatin1String(key)].toDouble(notAvailable); };
    CalibratorRecord record;
    record.time = text("time");
    record.device = text("device");
    record.serial = text("serial");
    record.referenceDbSpl = number("reference_db_spl");
    record.readingDbFs = number("reading_dbfs");
    record.frequencyHz = number("frequency_hz");
    if (const double gainDb = number("capture_gain_db"); std::isfinite(gainDb))
        record.captureGainDb = gainDb;
    const bool isUsable =
        !record.device.empty() && isCalibratorLevel(record.referenceDbSpl) && record.readingDbFs < 0.0;
    return isUsable ? std::optional(record) : std::nullopt;
}

} // namespace

CalibratorLog CalibratorLog::open(std::filesystem::path file)
{
    CalibratorLog log;
    log.m_file = std::move(file);
    QFile stored(toQString(log.m_file));
    if (!stored.open(QIODevice::ReadOnly))
        return log;
    const QList<QByteArray> lines = stored.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (std::optional<CalibratorRecord> record = fromLine(line))
            log.m_records.push_back(*std::move(record));
    }
    return log;
}

Result<void> CalibratorLog::add(const CalibratorRecord &record)
{
    m_records.push_back(record);
    if (m_file.empty())
        return {};
    const QString path = toQString(m_file);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    const auto refuse = [&] {
        return Error{ErrorCode::calibratorCheckNotKept, path.toStdString(), file.errorString().toStdString()};
    };
    if (!file.open(QIODevice::ReadWrite))
        return refuse();
    // A line that was cut short must not take the new one with it.
    QByteArray line = toLine(record);
    if (file.size() > 0 && file.seek(file.size() - 1) && file.read(1) != "\n")
        line.prepend('\n');
    if (!file.seek(file.size()) || file.write(line) != line.size() || !file.flush())
        return refuse();
    return {};
}

} // namespace ls
