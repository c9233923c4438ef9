// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/level_points.h"
#include "core/store/measurement_reader.h"
#include "ui/plot_view.h"
#include "ui/review_clock.h"
#include "ui/review_levels.h"
#include "ui/review_marks.h"
#include "ui/review_time_axis.h"

#include <optional>

namespace ls {

/// The whole of a recording over time, at any zoom: the envelope of a level, its mean, what happened, a cursor and a
/// selected range. By mouse: wheel zooms, drag moves, a click puts the cursor there, drag with Shift selects, double
/// click shows all; the keys are ReviewView's. Thread: [ui].
class ReviewHistory : public PlotView {
    Q_OBJECT
public:
    explicit ReviewHistory(QWidget *parent = nullptr);

    /// Another recording; everything is shown.
    void setRecording(const ReviewClock &clock, std::int64_t endFrame);
    void setEvents(const std::vector<StoredEvent> &events);
    void setCurve(const CurveMetrics &curve, const QString &unit);
    /// The same recording and curve, read anew.
    void setOverview(const std::shared_ptr<const LevelPyramid> &overview, std::int64_t tileFrames);
    void addTile(std::int64_t tile, const std::shared_ptr<const LevelPyramid> &points);

    double framesPerPixel() const { return m_framesPerPixel; }
    FrameRange shown() const;
    void showAll();
    /// About a place that stays where it is.
    void zoom(double factor, std::int64_t about);
    /// The view moves so many frames to the right.
    void pan(double frames);
    /// The view moves until it can be seen.
    void bringIntoView(std::int64_t frame);

    std::int64_t cursor() const { return m_cursor; }
    void setCursorFrame(std::int64_t frame);
    const std::optional<FrameRange> &selection() const { return m_selection; }
    void setSelection(const std::optional<FrameRange> &range);
    void selectEvent(std::optional<std::int64_t> id);

    /// What the curve shows at a frame, as one pixel is wide.
    LevelSummary levelAt(std::int64_t frame) const;

Q_SIGNALS:
    /// By a click.
    void cursorPlaced(qint64 frame);
    void selectionChanged();
    void eventClicked(qint64 id);
    void markerDragged(qint64 id, qint64 frame);
    void resetByMouse();
    /// Finer rows are needed for what is shown.
    void tilesWanted(const std::vector<std::int64_t> &tiles);

protected:
    void paintAxis(QPainter &painter, const QRectF &plot) override;
    void paintCurves(QPainter &painter, const QRectF &plot) override;
    void paintOverlay(QPainter &painter, const QRectF &plot) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    enum class Drag { none, pending, pan, select, marker };
    qreal xOf(std::int64_t frame) const;
    double frameAt(qreal x) const;
    double widestFramesPerPixel() const;
    void setView(double leftFrame, double framesPerPixel);
    void fitToLevels();
    void paintEnvelope(QPainter &painter, const QRectF &plot) const;
    void paintMean(QPainter &painter, const QRectF &plot) const;
    ReviewTimeAxis timeAxis(const QRectF &plot) const;
    void paintSelection(QPainter &painter, const QRectF &plot) const;
    QString hoverText(std::int64_t frame) const;

    ReviewClock m_clock;
    ReviewLevels m_levels;
    ReviewMarks m_marks;
    CurveMetrics m_curve = reviewCurves().front();
    std::int64_t m_endFrame = 0;
    double m_leftFrame = 0.0;
    double m_framesPerPixel = 1.0;
    bool m_showsAll = true; ///< and goes on doing so when the window grows
    std::int64_t m_cursor = 0;
    std::optional<FrameRange> m_selection;

    Drag m_drag = Drag::none;
    QPointF m_dragFrom;
    double m_dragLeft = 0.0;
    std::int64_t m_dragFrame = 0;
    std::optional<std::int64_t> m_dragged; ///< id of a marker
    bool m_wasDoubleClick = false;
};

} // namespace ls
