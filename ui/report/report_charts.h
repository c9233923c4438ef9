// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/event_detail.h"
#include "ui/report/document.h"
#include "ui/report/report_text.h"

#include <vector>

namespace ls {

/// The charts of a report, each with title, unit, period and source; those of which there is nothing are left out.
class ReportCharts {
public:
    ReportCharts(const ReportData &data, const ReportWriting &writing) : m_data(data), m_writing(writing) {}

    std::vector<DocChart> level() const;
    std::vector<DocChart> loudness() const;
    std::vector<DocChart> statistics() const; ///< distribution, histogram
    std::vector<DocChart> bands() const;      ///< third octaves, spectrogram
    std::vector<DocChart> calibrationCurve() const;
    std::vector<DocChart> event(const EventDetail &detail) const;

    std::vector<DocChart> all() const;

private:
    ChartClock clock() const;
    ChartHead head(const QString &title, const QString &unit) const;
    double seconds(std::int64_t frame) const;
    LevelChart levelChart(const MeasurementSeries &series, double begin, double end) const;
    std::vector<DocChart> spectrogram(const MeasurementSeries &series, const QString &title, const QString &fileName,
                                      double heightPoints) const;
    std::vector<DocChart> spectrogram(const EventDetail &detail, const QString &fileName) const;
    void addMarks(LevelChart &chart) const;
    void addLimits(LevelChart &chart) const;
    void addPartLimit(LevelChart &chart, const LimitResult &limit, DayPart part) const;

    const ReportData &m_data;
    const ReportWriting &m_writing;
};

} // namespace ls
