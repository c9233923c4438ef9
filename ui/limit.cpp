// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/limit.h"

#include "ui/format.h"

#include <QCoreApplication>

#include <cmath>

namespace ls {

namespace {

QString words(const char *text) { return QCoreApplication::translate("Limit", text); }

} // namespace

LimitZone limitZone(double levelDb, double limitDb)
{
    if (std::isnan(levelDb) || std::isnan(limitDb))
        return LimitZone::none;
    if (levelDb > limitDb)
        return LimitZone::above;
    return levelDb >= limitDb - nearLimitDb ? LimitZone::near : LimitZone::below;
}

LimitReading limitOf(const LimitSettings &limit, const Sensitivity &sensitivity)
{
    LimitReading reading;
    const std::optional<Metric> metric = metricByKey(limit.metric);
    if (limit.isOn == 0 || !sensitivity.calibrated() || !metric)
        return reading;
    reading.isWatched = true;
    reading.metric = *metric;
    reading.limitDb = limit.dbSpl;
    return reading;
}

LimitReading limitReading(const LimitSettings &limit, const Readings &readings, const Sensitivity &sensitivity)
{
    LimitReading reading = limitOf(limit, sensitivity);
    if (!reading.isWatched)
        return reading;
    reading.levelDb = displayed(readings, reading.metric, sensitivity);
    reading.zone = limitZone(reading.levelDb, reading.limitDb);
    return reading;
}

QString limitName(const LimitReading &reading)
{
    const std::string_view symbol = metricInfo(reading.metric).symbol;
    return QString::fromUtf8(symbol.data(), static_cast<qsizetype>(symbol.size()));
}

QString limitText(const LimitReading &reading)
{
    const QString name = limitName(reading);
    const QString level = levelText(reading.levelDb);
    const QString distance = decibelText(std::abs(reading.limitDb - reading.levelDb), 1);
    switch (reading.zone) {
    case LimitZone::below:
        return words(QT_TRANSLATE_NOOP("Limit", "%1 %2: %3 dB below limit")).arg(name, level, distance);
    case LimitZone::near:
        return words(QT_TRANSLATE_NOOP("Limit", "%1 %2: %3 dB to limit")).arg(name, level, distance);
    case LimitZone::above:
        return words(QT_TRANSLATE_NOOP("Limit", "%1 %2: %3 dB over limit")).arg(name, level, distance);
    case LimitZone::none:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Limit", "%1: no level yet, limit %2 dB")).arg(name, levelText(reading.limitDb));
}

QString zoneText(LimitZone zone)
{
    switch (zone) {
    case LimitZone::below:
        return words(QT_TRANSLATE_NOOP("Limit", "Below the limit"));
    case LimitZone::near:
        return words(QT_TRANSLATE_NOOP("Limit", "Near the limit"));
    case LimitZone::above:
        return words(QT_TRANSLATE_NOOP("Limit", "Above the limit"));
    case LimitZone::none:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Limit", "No level yet"));
}

QString distanceText(const LimitReading &reading, const QString &unit)
{
    const QString limit = levelText(reading.limitDb);
    const QString distance = decibelText(std::abs(reading.limitDb - reading.levelDb), 1);
    if (reading.zone == LimitZone::none)
        return words(QT_TRANSLATE_NOOP("Limit", "The limit is %1 %2")).arg(limit, unit);
    if (reading.zone == LimitZone::above)
        return words(QT_TRANSLATE_NOOP("Limit", "%1 dB over %2 %3")).arg(distance, limit, unit);
    return words(QT_TRANSLATE_NOOP("Limit", "%1 dB left to %2 %3")).arg(distance, limit, unit);
}

} // namespace ls
