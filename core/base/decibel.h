// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <limits>

/// The only log10 and pow(10, …) of the program (tests/rooms.cmake sees to it).
///
/// Convention: NaN is "not available", −infinity is digital silence. dBFS is 20 lg of the RMS, so a full-scale sine
/// reads −3.01 dBFS (not the AES17 convention, in which it reads 0).
namespace ls {

inline constexpr double notAvailable = std::numeric_limits<double>::quiet_NaN();
inline constexpr double digitalSilenceDb = -std::numeric_limits<double>::infinity();

/// 10 lg(power); −inf for 0.
inline double powerToDb(double power) noexcept { return 10.0 * std::log10(power); }

/// 20 lg(amplitude); −inf for 0.
inline double amplitudeToDb(double amplitude) noexcept { return 20.0 * std::log10(amplitude); }

/// 10^(db/10).
inline double dbToPower(double db) noexcept { return std::pow(10.0, db / 10.0); }

/// 10^(db/20).
inline double dbToAmplitude(double db) noexcept { return std::pow(10.0, db / 20.0); }

} // namespace ls
