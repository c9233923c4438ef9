// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace ls {

/// Every reading the program makes. Names are those of the standards.
///
/// The ten readings of each frequency weighting stand together, in the same order for A, C and Z.
enum class Metric {
    LAF,
    LAFmax,
    LAFmin,
    LAS,
    LASmax,
    LASmin,
    LAI,
    LAImax,
    LAImin,
    LAeq,
    LCF,
    LCFmax,
    LCFmin,
    LCS,
    LCSmax,
    LCSmin,
    LCI,
    LCImax,
    LCImin,
    LCeq,
    LZF,
    LZFmax,
    LZFmin,
    LZS,
    LZSmax,
    LZSmin,
    LZI,
    LZImax,
    LZImin,
    LZeq,
    LCpeak,
    LZpeak,
    LAE,
    LAF1,
    LAF5,
    LAF10,
    LAF50,
    LAF90,
    LAF95,
    LAF99,
    LAeq1min,
    LAeq5min,
    LAeq10min,
    LAeq15min,
    LAeq60min,
    momentary,
    shortTerm,
    integrated,
    momentaryMax,
    shortTermMax,
    loudnessRange,
    truePeak,
    samplePeak,
    rms,
    crestFactor,
    dcOffset,
    flux,
    fluxStream,
};
inline constexpr std::size_t metricCount = static_cast<std::size_t>(Metric::fluxStream) + 1;

/// What kind of number a metric is, which decides its unit.
enum class Quantity {
    level,         ///< dBFS, or dB SPL (re 20 µPa) with a calibration
    digital,       ///< dBFS always: it describes the converter, not the sound
    truePeak,      ///< dBTP
    loudness,      ///< LUFS
    loudnessRange, ///< LU
    ratio,         ///< dB
    fraction,      ///< of full scale
    flux,          ///< mean rise per mel band, dB
};

/// How readings of successive intervals make the reading of them all.
enum class Combine {
    last,
    energyMean,
    max,
    min,
    mean,          ///< weighted by their lengths
    energySum,     ///< sound exposure
    notCombinable, ///< it needs more than the two readings: not available
};

/// A row of the catalogue: everything that CSV, JSON, command line and window need to show a metric.
struct MetricInfo {
    Metric metric{};
    std::string_view key;    ///< name in JSON and options, never translated
    std::string_view symbol; ///< the standard's symbol; what follows `symbolStem` characters is its subscript
    std::size_t symbolStem = 1;
    std::string_view weighting; ///< "A", "C", "Z" or empty
    Quantity quantity{};
    Combine combine{};
    std::string_view meaning; ///< in words, English; translated in the context "Metric"
    std::string_view source;  ///< the standard
};

std::span<const MetricInfo> metricCatalogue();
const MetricInfo &metricInfo(Metric metric);
std::optional<Metric> metricByKey(std::string_view key);

/// One number per metric, levels in dBFS after correction by the microphone's curve. NaN: not available.
class Readings {
public:
    Readings();
    double operator[](Metric metric) const { return m_values[static_cast<std::size_t>(metric)]; }
    double &operator[](Metric metric) { return m_values[static_cast<std::size_t>(metric)]; }

private:
    std::array<double, metricCount> m_values;
};

} // namespace ls
