// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trace_bins.h"

#include "core/base/decibel.h"

#include <algorithm>
#include <cmath>

namespace ls {

namespace {

/// Samples further apart than this part of the longer of the two are not neighbours: between them is a gap.
constexpr double apart = 0.5;

double toSum(double value, Averaging averaging) { return averaging == Averaging::energy ? dbToPower(value) : value; }
double fromSum(double sum, Averaging averaging) { return averaging == Averaging::energy ? powerToDb(sum) : sum; }

std::vector<TraceBin> withGaps(std::vector<TraceBin> bins)
{
    std::stable_sort(bins.begin(), bins.end(),
                     [](const TraceBin &a, const TraceBin &b) { return a.beginSeconds < b.beginSeconds; });
    std::vector<TraceBin> result;
    for (const TraceBin &bin : bins) {
        if (!result.empty()) {
            const TraceBin last = result.back();
            const double gap = bin.beginSeconds - last.endSeconds;
            if (gap > apart * std::max(last.endSeconds - last.beginSeconds, bin.endSeconds - bin.beginSeconds))
                result.push_back({last.endSeconds, bin.beginSeconds, notAvailable, notAvailable, notAvailable});
        }
        result.push_back(bin);
    }
    return result;
}

} // namespace

TraceReducer::TraceReducer(double beginSeconds, double endSeconds, std::size_t most, Averaging averaging)
    : m_begin(beginSeconds),
      m_end(std::max(endSeconds, beginSeconds + 1e-3)),
      m_length((m_end - m_begin) / static_cast<double>(std::max<std::size_t>(1, most))),
      m_averaging(averaging),
      m_sums(std::max<std::size_t>(1, most), Sum{notAvailable, notAvailable}),
      m_most(most)
{
}

void TraceReducer::add(const TraceSample &sample)
{
    const double middle = (sample.beginSeconds + sample.endSeconds) / 2.0;
    if (middle < m_begin || middle > m_end)
        return;
    if (m_fits) {
        m_plain.push_back({sample.beginSeconds, sample.endSeconds, sample.lowest, sample.highest, sample.value});
        m_fits = m_plain.size() <= m_most;
    }
    if (std::isnan(sample.value))
        return;
    // A sample longer than a bin fills all that it covers.
    const auto last = static_cast<double>(m_sums.size() - 1);
    const auto binAt = [&](double seconds) {
        return static_cast<std::size_t>(std::clamp((seconds - m_begin) / m_length, 0.0, last));
    };
    const bool isLong = sample.endSeconds - sample.beginSeconds > m_length;
    const std::size_t from = binAt(isLong ? sample.beginSeconds : middle);
    const std::size_t to = binAt(isLong ? sample.endSeconds - m_length * 1e-6 : middle);
    for (std::size_t i = from; i <= to; ++i) {
        Sum &sum = m_sums[i];
        const double weight = std::max(1e-9, sample.endSeconds - sample.beginSeconds);
        sum.lowest = std::isnan(sum.lowest) ? sample.lowest : std::min(sum.lowest, sample.lowest);
        sum.highest = std::isnan(sum.highest) ? sample.highest : std::max(sum.highest, sample.highest);
        sum.weighted += weight * toSum(sample.value, m_averaging);
        sum.weight += weight;
    }
}

std::vector<TraceBin> TraceReducer::bins() const
{
    if (m_fits)
        return withGaps(m_plain);
    std::vector<TraceBin> bins;
    bins.reserve(m_sums.size());
    for (std::size_t i = 0; i < m_sums.size(); ++i) {
        const Sum &sum = m_sums[i];
        double mean = notAvailable;
        if (m_averaging == Averaging::highest)
            mean = sum.highest;
        else if (m_averaging == Averaging::lowest)
            mean = sum.lowest;
        else if (sum.weight > 0.0)
            mean = fromSum(sum.weighted / sum.weight, m_averaging);
        const double begin = m_begin + static_cast<double>(i) * m_length;
        bins.push_back({begin, begin + m_length, sum.lowest, sum.highest, mean});
    }
    return bins;
}

std::vector<TraceBin> reduced(std::span<const TraceSample> samples, double beginSeconds, double endSeconds,
                              std::size_t most, Averaging averaging)
{
    TraceReducer reducer(beginSeconds, endSeconds, most, averaging);
    for (const TraceSample &sample : samples)
        reducer.add(sample);
    return reducer.bins();
}

} // namespace ls
