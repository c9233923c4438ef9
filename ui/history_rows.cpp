// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history_rows.h"

#include "core/base/decibel.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ls {

namespace {

constexpr float notMeasured = std::numeric_limits<float>::quiet_NaN();

float smaller(float a, float b) { return std::isnan(a) || b < a ? b : a; }
float larger(float a, float b) { return std::isnan(a) || b > a ? b : a; }

} // namespace

HistoryRows::Summary::Summary() : minimumDbFs(notMeasured), maximumDbFs(notMeasured) {}

double HistoryRows::Summary::leqDbFs() const
{
    return measured > 0 ? powerToDb(meanSquareSum / static_cast<double>(measured)) : notAvailable;
}

void HistoryRows::clear()
{
    m_fine.clear();
    m_steps.clear();
    m_count = 0;
}

std::int64_t HistoryRows::keptRows() const { return static_cast<std::int64_t>(m_fine.size()); }

std::int64_t HistoryRows::oldest() const
{
    return std::max<std::int64_t>(0, m_count - daySteps * rowsPerStep + rowsPerStep);
}

void HistoryRows::add(const LogRow &row)
{
    const double leq = row.readings[Metric::LAeq];
    Part part{static_cast<float>(row.readings[Metric::LAFmin]),
              static_cast<float>(row.readings[Metric::LAFmax]),
              0.0F,
              0,
              row.gapFrames > 0,
              false};
    if (!std::isnan(leq)) {
        part.meanSquareSum = static_cast<float>(dbToPower(leq));
        part.measured = 1;
    }
    if (keptRows() < fineRows)
        m_fine.push_back(part);
    else
        fine(m_count) = part;
    const std::int64_t number = m_count / rowsPerStep;
    if (m_count % rowsPerStep != 0) {
        Part &whole = step(number);
        whole.minimumDbFs = smaller(whole.minimumDbFs, part.minimumDbFs);
        whole.maximumDbFs = larger(whole.maximumDbFs, part.maximumDbFs);
        whole.meanSquareSum += part.meanSquareSum;
        whole.measured = static_cast<std::int16_t>(whole.measured + part.measured);
        whole.hasGap = whole.hasGap || part.hasGap;
    } else if (static_cast<std::int64_t>(m_steps.size()) < daySteps) {
        m_steps.push_back(part);
    } else {
        step(number) = part;
    }
    ++m_count;
}

void HistoryRows::exclude(Part &part)
{
    part.isExcluded = true;
    part.meanSquareSum = 0.0F;
    part.measured = 0;
}

void HistoryRows::exclude(std::int64_t firstRow, std::int64_t endRow)
{
    const std::int64_t first = std::max(firstRow, m_count - keptRows());
    const std::int64_t end = std::min(endRow, m_count);
    for (std::int64_t row = std::max<std::int64_t>(0, first); row < end; ++row)
        exclude(fine(row));
    for (std::int64_t number = std::max<std::int64_t>(0, first) / rowsPerStep; number * rowsPerStep < end; ++number) {
        // Made anew of its rows: only some of them may be excluded.
        Part &whole = step(number);
        whole.meanSquareSum = 0.0F;
        whole.measured = 0;
        whole.isExcluded = true;
        const std::int64_t rowsEnd = std::min((number + 1) * rowsPerStep, m_count);
        for (std::int64_t row = std::max(number * rowsPerStep, m_count - keptRows()); row < rowsEnd; ++row) {
            whole.meanSquareSum += fine(row).meanSquareSum;
            whole.measured = static_cast<std::int16_t>(whole.measured + fine(row).measured);
        }
    }
}

void HistoryRows::addTo(Summary &summary, const Part &part)
{
    summary.isEmpty = false;
    summary.minimumDbFs = smaller(summary.minimumDbFs, part.minimumDbFs);
    summary.maximumDbFs = larger(summary.maximumDbFs, part.maximumDbFs);
    summary.meanSquareSum += static_cast<double>(part.meanSquareSum);
    summary.measured += part.measured;
    summary.hasGap = summary.hasGap || part.hasGap;
    summary.isExcluded = summary.isExcluded || part.isExcluded;
}

HistoryRows::Summary HistoryRows::summary(std::int64_t first, std::int64_t end) const
{
    Summary made;
    const std::int64_t from = std::max(first, oldest());
    const std::int64_t to = std::min(end, m_count);
    if (from >= to)
        return made;
    if (from >= m_count - keptRows() && to - from < 2 * rowsPerStep) {
        for (std::int64_t row = from; row < to; ++row)
            addTo(made, fine(row));
        return made;
    }
    const std::int64_t lastStep = std::max(from / rowsPerStep + 1, to / rowsPerStep);
    for (std::int64_t number = from / rowsPerStep; number < lastStep; ++number)
        addTo(made, step(number));
    return made;
}

} // namespace ls
