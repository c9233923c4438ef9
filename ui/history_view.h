// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibration/sensitivity.h"
#include "core/measure/measurement.h"
#include "ui/history_marks.h"
#include "ui/plot_view.h"

#include <limits>
#include <vector>

namespace ls {

/// LAF over the last minutes on a wall-clock axis: every pixel keeps the maximum and minimum of its rows, and what was
/// lost is hatched.
///
/// Keeps one hour of rows, whatever the measurement's length. Rows follow each other without a hole, as the engine
/// delivers them. Thread: [ui].
class HistoryView : public PlotView {
    Q_OBJECT
public:
    explicit HistoryView(QWidget *parent = nullptr);

    static constexpr int longestMinutes = 60;

    void addRows(const std::vector<LogRow> &rows, int sampleRateHz);
    /// Markers, exclusions and triggers are drawn at their frames; other events are left out.
    void addMark(const Event &event);
    void setSensitivity(const Sensitivity &sensitivity);
    void setSpanMinutes(int minutes);
    /// Begins a new history.
    void clear();

    std::size_t keptRows() const;

protected:
    void paintAxis(QPainter &painter, const QRectF &plot) override;
    void paintCurves(QPainter &painter, const QRectF &plot) override;
    void paintOverlay(QPainter &painter, const QRectF &plot) override;

private:
    /// Of one row, in dBFS; NaN where nothing was measured.
    struct Extremes {
        float minimumDb;
        float maximumDb;
        bool hasGap;
    };
    struct Column {
        Extremes extremes;
        bool isEmpty;
    };
    double rowsPerPixel(const QRectF &plot) const;
    Column columnAt(qint64 column, double rowsPerColumn) const;
    void fitRange(const Extremes &extremes);
    void paintTimeAxis(QPainter &painter, const QRectF &plot) const;

    std::vector<Extremes> m_ring;
    qint64 m_count = 0;            ///< rows since clear(); the newest stands at (m_count − 1) modulo the ring's size
    qint64 m_firstRowMs = 0;       ///< wall clock at the beginning of the first row, ms since the epoch
    std::int64_t m_firstFrame = 0; ///< of the first row
    int m_sampleRateHz = 0;
    HistoryMarks m_marks;
    qint64 m_paintedColumn = -1;
    double m_offsetDb = 0.0;
    int m_spanMinutes = 10;
    float m_lowestDb = std::numeric_limits<float>::quiet_NaN(); ///< of all rows since clear(), in dBFS
    float m_highestDb = std::numeric_limits<float>::quiet_NaN();
};

} // namespace ls
