// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_text.h"

#include "ui/charts/chart_clock.h"
#include "ui/charts/chart_text.h"
#include "ui/format.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>
#include <utility>

namespace ls {

QString reportText(const char *text) { return QCoreApplication::translate("Report", text); }
QString reportText(std::string_view text) { return reportText(std::string(text).c_str()); }

ReportWriting::ReportWriting(const ReportData &data, QLocale locale) : m_data(data), m_locale(std::move(locale)) {}

QString ReportWriting::level(double db) const { return number(db, 1); }

QString ReportWriting::number(double value, int decimals) const
{
    return decibelText(value, decimals, Sign::minusOnly, m_locale);
}

QString ReportWriting::count(std::int64_t value) const { return m_locale.toString(static_cast<qlonglong>(value)); }

QString ReportWriting::unit(std::string_view weighting) const
{
    if (m_data.unit == LevelUnit::dbFs)
        return QStringLiteral("dBFS");
    if (weighting == "A")
        return QStringLiteral("dB(A)");
    return weighting == "C" ? QStringLiteral("dB(C)") : QStringLiteral("dB");
}

QString ReportWriting::unitWithReference(std::string_view weighting) const
{
    if (m_data.unit == LevelUnit::dbFs)
        return weighting.empty() || weighting == "Z"
            ? QStringLiteral("dBFS")
            : QStringLiteral("dBFS (%1)").arg(QString::fromUtf8(weighting.data(), 1));
    return unit(weighting) + QStringLiteral(" re 20 µPa");
}

QString ReportWriting::symbol(Metric metric)
{
    const MetricInfo &info = metricInfo(metric);
    return chartSymbol(info.symbol, info.symbolStem);
}

QString ReportWriting::timeOfDay(const LocalTime &time, std::int64_t frame) const
{
    if (time.known)
        return QString::fromStdString(time.timeOfDay());
    const int rate = m_data.instrument.format.sampleRateHz;
    return rate > 0 ? durationText(static_cast<double>(frame) / rate) : QString(QChar(noValueMark));
}

QString ReportWriting::time(const LocalTime &time, std::int64_t frame) const
{
    const QString day = QString::fromStdString(time.date());
    return day.isEmpty() ? timeOfDay(time, frame) : day + u' ' + timeOfDay(time, frame);
}

QString ReportWriting::offset(int utcOffsetSeconds) const
{
    return ChartClock(0, {{0.0, utcOffsetSeconds}}).zoneText(0.0, 0.0);
}

QString ReportWriting::period() const
{
    const ReportPeriod &period = m_data.period;
    QString text = time(period.begin, period.beginFrame) + QStringLiteral(" – ");
    const bool sameDay = period.begin.known && period.begin.date() == period.end.date();
    text += sameDay ? timeOfDay(period.end, period.endFrame) : time(period.end, period.endFrame);
    if (!period.begin.known)
        return text;
    if (!period.begin.zoneKnown)
        return text + QStringLiteral(", ") + ChartClock::ofUnknownZone(0).zoneText(0.0, 0.0);
    text += QStringLiteral(", ") + offset(period.begin.utcOffsetSeconds);
    if (period.end.utcOffsetSeconds != period.begin.utcOffsetSeconds)
        text += QStringLiteral(" → ") + offset(period.end.utcOffsetSeconds);
    return period.zone.empty() ? text : text + QStringLiteral(" (%1)").arg(QString::fromStdString(period.zone));
}

QString ReportWriting::instrument() const
{
    const ReportInstrument &instrument = m_data.instrument;
    QString text =
        QString::fromStdString(instrument.microphoneModel.empty() ? instrument.device : instrument.microphoneModel);
    if (!instrument.microphoneSerial.empty())
        text += u' ' + QString::fromStdString(instrument.microphoneSerial);
    if (instrument.simulated)
        text += QStringLiteral(", ") + reportText(QT_TRANSLATE_NOOP("Report", "simulated"));
    CalibrationState state = CalibrationState::none;
    for (const ReportCalibration &calibration : m_data.calibrations) {
        if (calibration.inForce)
            state = calibration.sensitivity.state;
    }
    return text + QStringLiteral(", ") + calibrationStateText(state);
}

QString calibrationStateText(CalibrationState state)
{
    switch (state) {
    case CalibrationState::none:
        return reportText(QT_TRANSLATE_NOOP("Report", "not calibrated"));
    case CalibrationState::estimated:
        return reportText(QT_TRANSLATE_NOOP("Report", "level estimated"));
    case CalibrationState::checked:
        return reportText(QT_TRANSLATE_NOOP("Report", "level checked with a calibrator"));
    }
    return {};
}

QString dayPartText(DayPart part)
{
    switch (part) {
    case DayPart::day:
        return reportText(QT_TRANSLATE_NOOP("Report", "Day, 07–19"));
    case DayPart::evening:
        return reportText(QT_TRANSLATE_NOOP("Report", "Evening, 19–23"));
    case DayPart::night:
        return reportText(QT_TRANSLATE_NOOP("Report", "Night, 23–07"));
    }
    return {};
}

QString limitText(LimitKind kind)
{
    const QString level = ReportWriting::symbol(Metric::LAeq);
    switch (kind) {
    case LimitKind::LAeq:
        return filledText(reportText(QT_TRANSLATE_NOOP("Report", "%1, whole measurement")), {level});
    case LimitKind::LAeqDay:
        return filledText(reportText(QT_TRANSLATE_NOOP("Report", "%1, day (07–19)")), {level});
    case LimitKind::LAeqEvening:
        return filledText(reportText(QT_TRANSLATE_NOOP("Report", "%1, evening (19–23)")), {level});
    case LimitKind::LAeqNight:
        return filledText(reportText(QT_TRANSLATE_NOOP("Report", "%1, night (23–07)")), {level});
    case LimitKind::LAFmax:
        return filledText(reportText(QT_TRANSLATE_NOOP("Report", "%1, highest level")),
                          {ReportWriting::symbol(Metric::LAFmax)});
    case LimitKind::Lden:
        return QStringLiteral("L_{den}");
    }
    return {};
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::passed:
        return reportText(QT_TRANSLATE_NOOP("Report", "Kept"));
    case Verdict::exceeded:
        return reportText(QT_TRANSLATE_NOOP("Report", "Exceeded"));
    case Verdict::withinUncertainty:
        return reportText(QT_TRANSLATE_NOOP("Report", "Within the uncertainty"));
    case Verdict::notAssessable:
        return reportText(QT_TRANSLATE_NOOP("Report", "Not assessable"));
    }
    return {};
}

QString verdictWord(const LoudnessCheck &check)
{
    if (check.verdict == Verdict::exceeded && check.kind == LoudnessCheck::Kind::integrated)
        return check.value < check.target ? reportText(QT_TRANSLATE_NOOP("Report", "Too quiet"))
                                          : reportText(QT_TRANSLATE_NOOP("Report", "Too loud"));
    return verdictWord(check.verdict);
}

QString loudnessCheckText(LoudnessCheck::Kind kind)
{
    switch (kind) {
    case LoudnessCheck::Kind::integrated:
        return reportText(QT_TRANSLATE_NOOP("Report", "Programme loudness (integrated)"));
    case LoudnessCheck::Kind::truePeak:
        return reportText(QT_TRANSLATE_NOOP("Report", "Maximum true peak"));
    case LoudnessCheck::Kind::shortTermMax:
        return reportText(QT_TRANSLATE_NOOP("Report", "Maximum short-term loudness"));
    case LoudnessCheck::Kind::momentaryMax:
        return reportText(QT_TRANSLATE_NOOP("Report", "Maximum momentary loudness"));
    case LoudnessCheck::Kind::range:
        return reportText(QT_TRANSLATE_NOOP("Report", "Loudness range"));
    }
    return {};
}

QString statementText(const Statement &statement, const QLocale &locale)
{
    static const QRegularExpression fraction(QStringLiteral("^[-\\x{2212}]?[0-9]+\\.[0-9]+$"));
    QStringList values;
    for (const std::string &parameter : statement.parameters) {
        QString value = QString::fromStdString(parameter);
        if (fraction.match(value).hasMatch())
            value.replace(u'.', locale.decimalPoint());
        values.append(value);
    }
    return filledText(reportText(statementTemplate(statement.kind)), values);
}

} // namespace ls
