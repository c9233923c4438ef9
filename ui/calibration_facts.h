// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calibration_desk.h"

#include <QList>
#include <QString>

namespace ls {

/// A line of what is in force: what it is, and how much.
struct CalibrationFact {
    QString name;
    QString value;
};

/// Everything that decides dB SPL and the curve now, in words. `correctionTaps`: of the running measurement; 0: none is
/// corrected.
QList<CalibrationFact> calibrationFacts(const CalibrationDesk &desk, int correctionTaps);

/// The state in a few words: “Estimated”, “Checked on 25.11.2026”.
QString calibrationStateText(const CalibrationDesk &desk);

/// What the user should know of the level, a sentence each; empty if all is well.
QStringList calibrationWarnings(const CalibrationDesk &desk);

/// A moment as the user writes it, from ISO 8601.
QString dateTimeText(const std::string &isoTime);

} // namespace ls
