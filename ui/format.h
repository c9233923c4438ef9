// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/block.h"
#include "core/base/error.h"
#include "core/calibration/calibration_file.h"
#include "core/calibration/sensitivity.h"
#include "core/measure/event.h"
#include "core/measure/metric.h"

#include <QLocale>
#include <QString>

#include <filesystem>
#include <optional>

namespace ls {

/// What stands where there is no value.
inline constexpr char16_t noValueMark = u'–';

/// A level or loudness with one decimal, as the user writes numbers: 38.2, −12.0 (true minus), –, −∞.
QString levelText(double valueDb, const QLocale &locale = QLocale());

/// Any number of decibels, with a true minus; for a difference with its sign.
enum class Sign { minusOnly, always };
QString decibelText(double db, int decimals, Sign sign = Sign::minusOnly, const QLocale &locale = QLocale());

/// The reading as it is shown: a level in dB SPL where there is a calibration, else in dBFS.
double displayed(const Readings &readings, Metric metric, const Sensitivity &sensitivity);

/// Its unit: dB(A), dB(C), dB; without calibration dBFS; LUFS.
QString unitText(Metric metric, const Sensitivity &sensitivity);

/// Its meaning in words, in the user's language.
QString meaningText(Metric metric);

/// hh:mm:ss, whole seconds cut off; hours may exceed two digits.
QString durationText(double seconds);

/// 2.3 MB
QString bytesText(std::int64_t bytes, const QLocale &locale = QLocale());

/// 48 kHz, 44.1 kHz
QString rateText(int sampleRateHz, const QLocale &locale = QLocale());

/// 48 kHz · 24 bit · 1 ch
QString formatText(const AudioFormat &format, const QLocale &locale = QLocale());

/// A frequency under the cursor: 31.5 Hz, 1.02 kHz
QString frequencyText(double frequencyHz, const QLocale &locale = QLocale());

/// What a band is called: 31.5 Hz, 1 kHz, 1.25 kHz
QString nominalFrequencyText(double nominalHz, const QLocale &locale = QLocale());

/// `%1` … `%9` in the pattern stand for the values; QString::arg() would take a %1 within a value for a place to fill.
QString filledText(const QString &pattern, const QStringList &values);

/// The sentence that tells the user what went wrong, in the user's language.
QString errorText(const Error &error);
/// In the user's language where it is ours; the system's words stay as they are.
QString reasonText(const Reason &reason);

/// The sentence that tells the user what happened, in the user's language.
QString eventText(const Event &event);

/// Which line of a calibration file was left out, and why.
QString rejectedRowText(const QString &fileName, const RejectedRow &row);

/// A level as the user types it: with a point as files have it, or as the user's own language writes numbers. Nothing
/// if it is something else; there are no thousands to be separated.
std::optional<double> typedLevel(const QString &text, QLocale locale = QLocale());

QString toQString(const std::filesystem::path &path);
std::filesystem::path toPath(const QString &path);

} // namespace ls
