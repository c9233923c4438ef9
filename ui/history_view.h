// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibration/sensitivity.h"
#include "core/measure/measurement.h"
#include "ui/history_marks.h"
#include "ui/history_rows.h"
#include "ui/plot_view.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace ls {

/// LAF over time on a wall-clock axis, from seconds to a day: every pixel keeps the maximum and minimum of its rows,
/// over it the LAeq of a longer time; what was lost is hatched.
///
/// Rows follow each other without a hole, as the engine delivers them. Zoomed, it follows the newest until it is moved
/// back. Thread: [ui].
class HistoryView : public PlotView {
    Q_OBJECT
public:
    explicit HistoryView(QWidget *parent = nullptr);

    /// The first ones after clear() were heard until \a nowMs, in ms since the epoch: it places the axis.
    void addRows(const std::vector<LogRow> &rows, int sampleRateHz, qint64 nowMs = QDateTime::currentMSecsSinceEpoch());
    /// Markers, exclusions and triggers are drawn at their frames; other events are left out.
    void addMark(const Event &event);
    void setSensitivity(const Sensitivity &sensitivity);
    /// What is shown unless it is zoomed: 10 s to a day.
    void setSpanSeconds(int seconds);
    /// In what is shown; nothing: none is drawn.
    void setLimit(std::optional<double> limitDb);
    /// Begins a new history.
    void clear();

    double shownSeconds() const { return m_shownSeconds; }
    std::size_t keptRows() const { return static_cast<std::size_t>(m_rows.keptRows()); }
    /// Over how long the line LAeq averages for what is shown.
    int averageSeconds() const;

Q_SIGNALS:
    void averageChanged(int seconds);

protected:
    void paintAxis(QPainter &painter, const QRectF &plot) override;
    void paintCurves(QPainter &painter, const QRectF &plot) override;
    void paintOverlay(QPainter &painter, const QRectF &plot) override;
    QPointF placeOf(QPointF pixel) const override;
    QPointF pixelOf(QPointF place) const override;
    void zoomAcross(double factor, QPointF pixel) override;
    void panAcross(qreal pixels) override;
    void resetView() override;
    Mark markAt(QPointF pixel) const override;
    QString differenceText(QPointF from, QPointF to) const override;

private:
    double rowsPerColumn(const QRectF &plot) const;
    double rightRow() const;
    std::int64_t lastColumn(double rowsPerColumn) const;
    HistoryRows::Summary columnAt(std::int64_t column, double rowsPerColumn) const;
    qint64 timeOfRowMs(double row) const;
    qint64 rightEdgeMs() const; ///< since the epoch
    void setShownSeconds(double seconds);
    void widenRange(double minimumDbFs, double maximumDbFs);
    void refit();
    void paintEnvelope(QPainter &painter, const QRectF &plot) const;
    void paintAverage(QPainter &painter, const QRectF &plot) const;
    void paintLimit(QPainter &painter, const QRectF &plot) const;

    HistoryRows m_rows;
    qint64 m_firstRowMs = 0;       ///< wall clock at the beginning of the first row, ms since the epoch
    std::int64_t m_firstFrame = 0; ///< of the first row
    int m_sampleRateHz = 0;
    HistoryMarks m_marks;
    std::int64_t m_paintedColumn = -1;
    double m_offsetDb = 0.0;
    int m_spanSeconds = 600;
    double m_shownSeconds = 600.0;
    std::optional<double> m_rightRow; ///< where the right edge is; nothing: it follows the newest
    std::optional<double> m_limitDb;
    double m_lowestDb; ///< of all rows since clear(), in dBFS; NaN: none
    double m_highestDb;
};

} // namespace ls
