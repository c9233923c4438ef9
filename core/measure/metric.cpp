// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/metric.h"

#include "core/base/decibel.h"

#include <algorithm>

// lupdate finds the strings by this name; core itself knows no Qt.
#define QT_TRANSLATE_NOOP(context, text) text

namespace ls {

namespace {

constexpr auto level = Quantity::level;
constexpr auto iec = std::string_view("IEC 61672-1");
constexpr auto ebu = std::string_view("ITU-R BS.1770, EBU Tech 3341");

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
    {Metric::LZeq, "LZeq", "LZeq", 1, "Z", level, Combine::energyMean,
     QT_TRANSLATE_NOOP("Metric", "Unweighted level, averaged over time"), iec},
    {Metric::samplePeak, "peak_dbfs", "Peak", 4, "", Quantity::digital, Combine::max,
     QT_TRANSLATE_NOOP("Metric", "Largest sample, re full scale"), "—"},
    {Metric::momentary, "momentary_lufs", "M", 1, "", Quantity::loudness, Combine::last,
     QT_TRANSLATE_NOOP("Metric", "Momentary loudness, 400 ms"), ebu},
    {Metric::shortTerm, "short_term_lufs", "S", 1, "", Quantity::loudness, Combine::last,
     QT_TRANSLATE_NOOP("Metric", "Short-term loudness, 3 s"), ebu},
    {Metric::integrated, "integrated_lufs", "I", 1, "", Quantity::loudness, Combine::last,
     QT_TRANSLATE_NOOP("Metric", "Integrated loudness, gated"), ebu},
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
