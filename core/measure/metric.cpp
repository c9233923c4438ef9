// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/metric.h"

#include "core/base/decibel.h"
#include "core/base/translation.h"

#include <algorithm>

namespace ls {

namespace {

constexpr auto level = Quantity::level;
constexpr auto iec = std::string_view("IEC 61672-1");
constexpr auto iec60651 = std::string_view("IEC 60651 (historic)");
constexpr auto iso1996 = std::string_view("ISO 1996-1");
constexpr auto ebu = std::string_view("ITU-R BS.1770, EBU Tech 3341 and 3342");
constexpr auto none = std::string_view("—");

// In the order of the enumeration.
constexpr std::array<MetricInfo, metricCount> catalogue{{
    {Metric::LAF, "LAF", "LAF", 1, "A", level, Combine::last, QT_TRANSLATE_NOOP("Metric", "A-weighted level, Fast"),
     iec},
    {Metric::LAFmax, "LAFmax", "LAFmax", 1, "A", level, Combine::max,
     QT_TRANSLATE_NOOP("Metric", "Maximum A-weighted level, Fast"), iec},
    {Metric::LAFmin, "LAFmin", "LAFmin", 1, "A", level, Combine::min,
     QT_TRANSLATE_NOOP("Metric", "Minimum A-weighted level, Fast"), iec},
    {Metric::LAS, "LAS", "LAS", 1, "A", level, Combine::last, QT_TRANSLATE_NOOP("Metric", "A-weighted level, Slow"),
     iec},
    {Metric::LASmax, "LASmax", "LASmax", 1, "A", level, Combine::max,
     QT_TRANSLATE_NOOP("Metric", "Maximum A-weighted level, Slow"), iec},
    {Metric::LASmin, "LASmin", "LASmin", 1, "A", level, Combine::min,
     QT_TRANSLATE_NOOP("Metric", "Minimum A-weighted level, Slow"), iec},
    {Metric::LAI, "LAI", "LAI", 1, "A", level, Combine::last, QT_TRANSLATE_NOOP("Metric", "A-weighted level, Impulse"),
     iec60651},
    {Metric::LAImax, "LAImax", "LAImax", 1, "A", level, Combine::max,
     QT_TRANSLATE_NOOP("Metric", "Maximum A-weighted level, Impulse"), iec60651},
    {Metric::LAImin, "LAImin", "LAImin", 1, "A", level, Combine::min,
     QT_TRANSLATE_NOOP("Metric", "Minimum A-weighted level, Impulse"), iec60651},
    {Metric::LAeq, "LAeq", "LAeq", 1, "A", level, Combine::energyMean,
     QT_TRANSLATE_NOOP("Metric", "A-weighted level, averaged over time"), iec},
    {Metric::LCF, "LCF", "LCF", 1, "C", level, Combine::last, QT_TRANSLATE_NOOP("Metric", "C-weighted level, Fast"),
     iec},
    {Metric::LCFmax, "LCFmax", "LCFmax", 1, "C", level, Combine::max,
     QT_TRANSLATE_NOOP("Metric", "Maximum C-weighted level, Fast"), iec},
    {Metric::LCFmin, "LCFmin", "LCFmin", 1, "C", level, Combine::min,
     QT_TRANSLATE_NOOP("Metric", "Minimum C-weighted level, Fast"), iec},
    {Metric::LCS, "LCS", "LCS", 1, "C", level, Combine::last, QT_TRANSLATE_NOOP("Metric", "C-weighted level, Slow"),
     iec},
    {Metric::LCSmax, "LCSmax", "LCSmax", 1, "C", level, Combine::max,
     QT_TRANSLATE_NOOP("Metric", "Maximum C-weighted level, Slow"), iec},
    {Metric::LCSmin, "LCSmin", "LCSmin", 1, "C", level, Combine::min,
     QT_TRANSLATE_NOOP("Metric", "Minimum C-weighted level, Slow"), iec},
    {Metric::LCI, "LCI", "LCI", 1, "C", level, Combine::last, QT_TRANSLATE_NOOP("Metric", "C-weighted level, Impulse"),
     iec60651},
    {Metric::LCImax, "LCImax", "LCImax", 1, "C", level, Combine::max,
     QT_TRANSLATE_NOOP("Metric", "Maximum C-weighted level, Impulse"), iec60651},
    {Metric::LCImin, "LCImin", "LCImin", 1, "C", level, Combine::min,
     QT_TRANSLATE_NOOP("Metric", "Minimum C-weighted level, Impulse"), iec60651},
    {Metric::LCeq, "LCeq", "LCeq", 1, "C", level, Combine::energyMean,
     QT_TRANSLATE_NOOP("Metric", "C-weighted level, averaged over time"), iec},
    {Metric::LZF, "LZF", "LZF", 1, "Z", level, Combine::last, QT_TRANSLATE_NOOP("Metric", "Unweighted level, Fast"),
     iec},
    {Metric::LZFmax, "LZFmax", "LZFmax", 1, "Z", level, Combine::max,
     QT_TRANSLATE_NOOP("Metric", "Maximum unweighted level, Fast"), iec},
    {Metric::LZFmin, "LZFmin", "LZFmin", 1, "Z", level, Combine::min,
     QT_TRANSLATE_NOOP("Metric", "Minimum unweighted level, Fast"), iec},
    {Metric::LZS, "LZS", "LZS", 1, "Z", level, Combine::last, QT_TRANSLATE_NOOP("Metric", "Unweighted level, Slow"),
     iec},
    {Metric::LZSmax, "LZSmax", "LZSmax", 1, "Z", level, Combine::max,
     QT_TRANSLATE_NOOP("Metric", "Maximum unweighted level, Slow"), iec},
    {Metric::LZSmin, "LZSmin", "LZSmin", 1, "Z", level, Combine::min,
     QT_TRANSLATE_NOOP("Metric", "Minimum unweighted level, Slow"), iec},
    {Metric::LZI, "LZI", "LZI", 1, "Z", level, Combine::last, QT_TRANSLATE_NOOP("Metric", "Unweighted level, Impulse"),
     iec60651},
    {Metric::LZImax, "LZImax", "LZImax", 1, "Z", level, Combine::max,
     QT_TRANSLATE_NOOP("Metric", "Maximum unweighted level, Impulse"), iec60651},
    {Metric::LZImin, "LZImin", "LZImin", 1, "Z", level, Combine::min,
     QT_TRANSLATE_NOOP("Metric", "Minimum unweighted level, Impulse"), iec60651},
    {Metric::LZeq, "LZeq", "LZeq", 1, "Z", level, Combine::energyMean,
     QT_TRANSLATE_NOOP("Metric", "Unweighted level, averaged over time"), iec},
    {Metric::LCpeak, "LCpeak", "LCpeak", 1, "C", level, Combine::max,
     QT_TRANSLATE_NOOP("Metric", "C-weighted peak level"), iec},
    {Metric::LZpeak, "LZpeak", "LZpeak", 1, "Z", level, Combine::max,
     QT_TRANSLATE_NOOP("Metric", "Unweighted peak level"), iec},
    {Metric::LAE, "LAE", "LAE", 1, "A", level, Combine::energySum,
     QT_TRANSLATE_NOOP("Metric", "A-weighted sound exposure level"), iec},
    {Metric::LAF1, "LAF1", "LAF1", 1, "A", level, Combine::notCombinable,
     QT_TRANSLATE_NOOP("Metric", "Level exceeded 1 % of the time"), iso1996},
    {Metric::LAF5, "LAF5", "LAF5", 1, "A", level, Combine::notCombinable,
     QT_TRANSLATE_NOOP("Metric", "Level exceeded 5 % of the time"), iso1996},
    {Metric::LAF10, "LAF10", "LAF10", 1, "A", level, Combine::notCombinable,
     QT_TRANSLATE_NOOP("Metric", "Level exceeded 10 % of the time"), iso1996},
    {Metric::LAF50, "LAF50", "LAF50", 1, "A", level, Combine::notCombinable,
     QT_TRANSLATE_NOOP("Metric", "Level exceeded 50 % of the time"), iso1996},
    {Metric::LAF90, "LAF90", "LAF90", 1, "A", level, Combine::notCombinable,
     QT_TRANSLATE_NOOP("Metric", "Level exceeded 90 % of the time"), iso1996},
    {Metric::LAF95, "LAF95", "LAF95", 1, "A", level, Combine::notCombinable,
     QT_TRANSLATE_NOOP("Metric", "Level exceeded 95 % of the time"), iso1996},
    {Metric::LAF99, "LAF99", "LAF99", 1, "A", level, Combine::notCombinable,
     QT_TRANSLATE_NOOP("Metric", "Level exceeded 99 % of the time"), iso1996},
    {Metric::LAeq1min, "LAeq1min", "LAeq,1min", 1, "A", level, Combine::last,
     QT_TRANSLATE_NOOP("Metric", "A-weighted level, averaged over the last 1 min"), iec},
    {Metric::LAeq5min, "LAeq5min", "LAeq,5min", 1, "A", level, Combine::last,
     QT_TRANSLATE_NOOP("Metric", "A-weighted level, averaged over the last 5 min"), iec},
    {Metric::LAeq10min, "LAeq10min", "LAeq,10min", 1, "A", level, Combine::last,
     QT_TRANSLATE_NOOP("Metric", "A-weighted level, averaged over the last 10 min"), iec},
    {Metric::LAeq15min, "LAeq15min", "LAeq,15min", 1, "A", level, Combine::last,
     QT_TRANSLATE_NOOP("Metric", "A-weighted level, averaged over the last 15 min"), iec},
    {Metric::LAeq60min, "LAeq60min", "LAeq,60min", 1, "A", level, Combine::last,
     QT_TRANSLATE_NOOP("Metric", "A-weighted level, averaged over the last 60 min"), iec},
    {Metric::momentary, "momentary_lufs", "M", 1, "", Quantity::loudness, Combine::last,
     QT_TRANSLATE_NOOP("Metric", "Momentary loudness, 400 ms"), ebu},
    {Metric::shortTerm, "short_term_lufs", "S", 1, "", Quantity::loudness, Combine::last,
     QT_TRANSLATE_NOOP("Metric", "Short-term loudness, 3 s"), ebu},
    {Metric::integrated, "integrated_lufs", "I", 1, "", Quantity::loudness, Combine::last,
     QT_TRANSLATE_NOOP("Metric", "Integrated loudness, gated"), ebu},
    {Metric::momentaryMax, "momentary_max_lufs", "Mmax", 1, "", Quantity::loudness, Combine::max,
     QT_TRANSLATE_NOOP("Metric", "Maximum momentary loudness"), ebu},
    {Metric::shortTermMax, "short_term_max_lufs", "Smax", 1, "", Quantity::loudness, Combine::max,
     QT_TRANSLATE_NOOP("Metric", "Maximum short-term loudness"), ebu},
    {Metric::loudnessRange, "range_lu", "LRA", 3, "", Quantity::loudnessRange, Combine::last,
     QT_TRANSLATE_NOOP("Metric", "Loudness range"), ebu},
    {Metric::truePeak, "true_peak_dbtp", "TP", 2, "", Quantity::truePeak, Combine::max,
     QT_TRANSLATE_NOOP("Metric", "Largest value between the samples"), ebu},
    {Metric::samplePeak, "peak_dbfs", "Peak", 4, "", Quantity::digital, Combine::max,
     QT_TRANSLATE_NOOP("Metric", "Largest sample, re full scale"), none},
    {Metric::rms, "rms_dbfs", "RMS", 3, "", Quantity::digital, Combine::energyMean,
     QT_TRANSLATE_NOOP("Metric", "Root mean square of the samples, re full scale"), none},
    {Metric::crestFactor, "crest_factor_db", "Crest", 5, "", Quantity::ratio, Combine::notCombinable,
     QT_TRANSLATE_NOOP("Metric", "Peak over root mean square"), none},
    {Metric::dcOffset, "dc_offset", "DC", 2, "", Quantity::fraction, Combine::mean,
     QT_TRANSLATE_NOOP("Metric", "Mean of the samples, as a part of full scale"), none},
    {Metric::flux, "flux", "Flux", 4, "", Quantity::flux, Combine::max,
     QT_TRANSLATE_NOOP("Metric", "Onset strength of each 100 ms taken by itself"), none},
    {Metric::fluxStream, "flux_stream", "Flux", 4, "", Quantity::flux, Combine::last,
     QT_TRANSLATE_NOOP("Metric", "Onset strength of the running sound"), none},
}};

} // namespace

std::span<const MetricInfo> metricCatalogue() { return catalogue; }

const MetricInfo &metricInfo(Metric metric) { return catalogue[static_cast<std::size_t>(metric)]; }

std::optional<Metric> metricByKey(std::string_view key)
{
    const auto *found =
        std::find_if(catalogue.begin(), catalogue.end(), [key](const MetricInfo &info) { return info.key == key; });
    if (found == catalogue.end())
        return std::nullopt;
    return found->metric;
}

Readings::Readings() : m_values() { m_values.fill(notAvailable); }

} // namespace ls
