// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format.h"

#include "core/base/number.h"
#include "core/report/level_series.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace ls {

namespace {

constexpr QChar trueMinus(u'\u2212');

QString numberText(double value, int decimals, QLocale locale)
{
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return locale.toString(value, 'f', decimals);
}

QString translated(const char *context, std::string_view text)
{
    return QCoreApplication::translate(context, std::string(text).c_str());
}

QString sampleTypeText(SampleType type)
{
    switch (type) {
    case SampleType::float32:
        return QCoreApplication::translate("Format", "float");
    case SampleType::int32:
        return QCoreApplication::translate("Format", "32 bit");
    case SampleType::int24:
        return QCoreApplication::translate("Format", "24 bit");
    case SampleType::int16:
        return QCoreApplication::translate("Format", "16 bit");
    }
    return {};
}

} // namespace

QString levelText(double valueDb, const QLocale &locale) { return decibelText(valueDb, 1, Sign::minusOnly, locale); }

QString decibelText(double db, int decimals, Sign sign, const QLocale &locale)
{
    if (std::isnan(db))
        return QString(QChar(noValueMark));
    if (std::isinf(db))
        return db < 0 ? QString(trueMinus) + u'∞' : QStringLiteral("∞");
    QString digits = numberText(std::abs(db), decimals, locale);
    const bool isZero = std::none_of(digits.begin(), digits.end(), [](QChar c) { return c.digitValue() > 0; });
    if (isZero)
        return digits;
    if (db < 0.0)
        return trueMinus + digits;
    return sign == Sign::always ? u'+' + digits : digits;
}

double displayed(const Readings &readings, Metric metric, const Sensitivity &sensitivity)
{
    return displayedValue(readings, metric, sensitivity);
}

QString unitText(Metric metric, const Sensitivity &sensitivity)
{
    const MetricInfo &info = metricInfo(metric);
    switch (info.quantity) {
    case Quantity::loudness:
        return QStringLiteral("LUFS");
    case Quantity::loudnessRange:
        return QStringLiteral("LU");
    case Quantity::truePeak:
        return QStringLiteral("dBTP");
    case Quantity::ratio:
    case Quantity::flux:
        return QStringLiteral("dB");
    case Quantity::fraction:
        return {};
    case Quantity::digital:
        return QStringLiteral("dBFS");
    case Quantity::level:
        break;
    }
    if (!sensitivity.calibrated())
        return QStringLiteral("dBFS");
    if (info.weighting == "A")
        return QStringLiteral("dB(A)");
    if (info.weighting == "C")
        return QStringLiteral("dB(C)");
    return QStringLiteral("dB");
}

QString meaningText(Metric metric) { return translated("Metric", metricInfo(metric).meaning); }

QString durationText(double seconds)
{
    const auto whole = static_cast<qint64>(std::max(0.0, seconds));
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    return QStringLiteral("%1:%2:%3").arg(two(whole / 3600), two(whole / 60 % 60), two(whole % 60));
}

QString bytesText(std::int64_t bytes, const QLocale &locale)
{
    return locale.formattedDataSize(bytes, bytes < 1000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString rateText(int sampleRateHz, const QLocale &locale)
{
    const double kilohertz = sampleRateHz / 1000.0;
    const bool whole = sampleRateHz % 1000 == 0;
    return QStringLiteral("%1 kHz").arg(whole ? numberText(kilohertz, 0, locale)
                                              : locale.toString(kilohertz, 'g', QLocale::FloatingPointShortest));
}

QString formatText(const AudioFormat &format, const QLocale &locale)
{
    return QCoreApplication::translate("Format", "%1 · %2 · %3 ch")
        .arg(rateText(format.sampleRateHz, locale), sampleTypeText(format.sampleType),
             QString::number(format.channels));
}

QString frequencyText(double frequencyHz, const QLocale &locale)
{
    if (frequencyHz < 1000.0)
        return QStringLiteral("%1 Hz").arg(numberText(frequencyHz, frequencyHz < 100.0 ? 1 : 0, locale));
    return QStringLiteral("%1 kHz").arg(numberText(frequencyHz / 1000.0, frequencyHz < 10000.0 ? 2 : 1, locale));
}

QString nominalFrequencyText(double nominalHz, const QLocale &locale)
{
    const bool isKilo = nominalHz >= 1000.0;
    const QString number =
        locale.toString(isKilo ? nominalHz / 1000.0 : nominalHz, 'g', QLocale::FloatingPointShortest);
    return number + (isKilo ? QStringLiteral(" kHz") : QStringLiteral(" Hz"));
}

QString filledText(const QString &pattern, const QStringList &values)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int place = i + 1 < pattern.size() && pattern[i] == u'%' ? pattern[i + 1].digitValue() : -1;
        if (place >= 1 && place <= values.size()) {
            text += values.at(place - 1);
            ++i;
        } else {
            text += pattern[i];
        }
    }
    return text;
}

QString errorText(const Error &error)
{
    return filledText(translated("Error", errorTemplate(error.code)),
                      {QString::fromStdString(error.subject), reasonText(error.detail)});
}

QString reasonText(const Reason &reason)
{
    if (reason.empty())
        return {};
    QStringList parts;
    for (const Reason &part : reason.parts)
        parts.append(reasonText(part));
    return filledText(translated("Reason", reason.text), parts);
}

QString eventText(const Event &event)
{
    if (event.kind == Event::Kind::marker) {
        const QString name = std::isfinite(event.value)
            ? QCoreApplication::translate("Format", "Marker %1").arg(static_cast<int>(event.value))
            : QCoreApplication::translate("Format", "Marker");
        return event.detail.empty() ? name : QStringLiteral("%1: %2").arg(name, QString::fromStdString(event.detail));
    }
    return filledText(translated("Event", eventTemplate(event.kind)),
                      {QString::fromStdString(event.detail), QString::number(event.count), levelText(event.value)});
}

QString rejectedRowText(const QString &fileName, const RejectedRow &row)
{
    return filledText(QCoreApplication::translate("Format", "%1, line %2 is left out: %3"),
                      {fileName, QString::number(row.line), reasonText(row.reason)});
}

std::optional<double> typedLevel(const QString &text, QLocale locale)
{
    const QString trimmed = text.trimmed();
    if (const std::optional<double> plain = parseNumber(trimmed.toStdString()))
        return plain;
    locale.setNumberOptions(QLocale::RejectGroupSeparator);
    bool ok = false;
    const double value = locale.toDouble(trimmed, &ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QString toQString(const std::filesystem::path &path) { return QString::fromStdU16String(path.u16string()); }

std::filesystem::path toPath(const QString &path) { return {path.toStdU16String()}; }

} // namespace ls
