// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decibel.h"
#include "core/calibration/sensitivity.h"
#include "core/measure/limit_settings.h"
#include "core/measure/metric.h"

#include <QString>

namespace ls {

/// How a level stands to the limit that the user watches.
enum class LimitZone {
    none,  ///< no limit, no calibration, or no level yet
    below, ///< by more than 3 dB
    near,  ///< at most 3 dB below
    above,
};

inline constexpr double nearLimitDb = 3.0;

struct LimitReading {
    bool isWatched = false; ///< a limit is set, and levels are dB SPL
    LimitZone zone = LimitZone::none;
    Metric metric = Metric::LAF;
    double limitDb = notAvailable; ///< dB SPL, as is the level
    double levelDb = notAvailable;
};

/// The limit without a level; and with what is measured.
LimitReading limitOf(const LimitSettings &limit, const Sensitivity &sensitivity);
LimitReading limitReading(const LimitSettings &limit, const Readings &readings, const Sensitivity &sensitivity);

LimitZone limitZone(double levelDb, double limitDb);

/// LAeq,10min
QString limitName(const LimitReading &reading);
/// LAeq,10min 42.4: 2.6 dB to limit
QString limitText(const LimitReading &reading);
/// In two or three words: Near the limit.
QString zoneText(LimitZone zone);
/// 2.6 dB left to 45.0 dB(A)
QString distanceText(const LimitReading &reading, const QString &unit);

} // namespace ls
