// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/metric.h"
#include "core/report/report_data.h"

#include <QLocale>
#include <QString>

#include <string_view>

namespace ls {

/// A word or sentence of the report in the language of the translators that are installed.
QString reportText(const char *text);
QString reportText(std::string_view text);

/// How the report writes its numbers and times.
class ReportWriting {
public:
    ReportWriting(const ReportData &data, QLocale locale);

    const QLocale &locale() const { return m_locale; }
    QString level(double db) const;                              ///< one decimal, or –
    QString number(double value, int decimals) const;            ///< with a true minus, or –
    QString count(std::int64_t value) const;                     ///< with the language's thousands
    QString unit(std::string_view weighting) const;              ///< dB(A), dB(C), dB; dBFS
    QString unitWithReference(std::string_view weighting) const; ///< dB(A) re 20 µPa; dBFS
    static QString symbol(Metric metric);                        ///< L_{AFmax}
    /// 2026-11-25 22:00:00; of an unknown time, the time since the beginning.
    QString time(const LocalTime &time, std::int64_t frame) const;
    QString timeOfDay(const LocalTime &time, std::int64_t frame) const;
    QString period() const;
    QString offset(int utcOffsetSeconds) const; ///< UTC+01:00
    QString instrument() const;                 ///< UMIK-1 7175488, estimated

private:
    const ReportData &m_data;
    QLocale m_locale;
};

/// none, estimated, checked as the report says it.
QString calibrationStateText(CalibrationState state);
QString dayPartText(DayPart part);
QString limitText(LimitKind kind);
QString verdictWord(Verdict verdict);
/// Of a target: the programme may as well be too quiet.
QString verdictWord(const LoudnessCheck &check);
QString loudnessCheckText(LoudnessCheck::Kind kind);
QString statementText(const Statement &statement, const QLocale &locale);

} // namespace ls
