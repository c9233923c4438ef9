// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

#include <optional>

namespace ls {

/// What all plots have in common: a grid and labels that are painted once and kept, a curve painted over them, and a
/// cursor that follows the mouse.
///
/// By mouse, for plots that take part (setNavigable()): the wheel zooms across about the cursor, with Ctrl or over the
/// labels on the left the levels, with Shift it moves; drag moves; a click sets a second cursor, to which the first
/// then tells the difference, or takes it away; double click resets. By keys: left and right move the cursor, + and −
/// zoom, with Ctrl the levels, Shift with the arrows moves, Return sets the second cursor, Home resets.
class PlotView : public QWidget {
    Q_OBJECT
public:
    explicit PlotView(QWidget *parent = nullptr);

    /// What is shown no longer runs: it is drawn paler.
    void setFrozen(bool frozen);

    /// How often it has been painted: what is hidden costs nothing.
    int paints() const { return m_paints; }

    QSize sizeHint() const override { return {640, 280}; }
    QSize minimumSizeHint() const override { return {320, 120}; }

protected:
    /// Inside the axes, on whole pixels.
    QRectF plotRect() const;
    /// Between the plot and the right edge: more where a column or a legend stands there.
    virtual qreal rightMargin() const;
    /// What a new reading changes; all else is on the screen already.
    QRect changingRect() const;
    qreal yOf(double valueDb) const;
    double valueAt(qreal y) const;

    double bottomDb() const { return m_bottomDb; }
    double topDb() const { return m_topDb; }
    /// True if that changed something.
    bool setRange(double bottomDb, double topDb);
    /// The range for levels over time, in whole tens. A moment of digital silence does not press all else to the top.
    bool fitRange(double lowestDb, double highestDb);
    bool isRangeByHand() const { return m_rangeByHand; }
    void setUnit(const QString &unit);
    const QString &unit() const { return m_unit; }
    /// The grid must be painted anew.
    void invalidateGrid();

    /// Takes part in zooming, moving and measuring by mouse and keys.
    void setNavigable();
    /// Where the cursor is, while it is inside the axes.
    std::optional<qreal> cursorX() const { return m_cursor ? std::optional(m_cursor->x()) : std::nullopt; }
    const std::optional<QPointF> &cursor() const { return m_cursor; }
    void forgetReference() { m_reference.reset(); }

    /// A point of the plot in the units of its axes, and back: the second cursor stays where it was set.
    virtual QPointF placeOf(QPointF pixel) const { return pixel; }
    virtual QPointF pixelOf(QPointF place) const { return place; }
    /// `factor` above 1 shows more; what is at `pixel` stays there.
    virtual void zoomAcross(double factor, QPointF pixel);
    virtual void panAcross(qreal pixels);
    /// The levels; a plot whose vertical axis is another has other ways.
    virtual void zoomLevels(double factor, QPointF pixel);
    virtual void panLevels(qreal pixels);
    /// As it was before anything was zoomed or moved.
    virtual void resetView();

    /// What stands under the cursor: where exactly (it may snap to a peak), and in words. No text: the line alone.
    struct Mark {
        QPointF at;
        QString text;
    };
    virtual Mark markAt(QPointF pixel) const { return {pixel, {}}; }
    /// How the first cursor differs from the second.
    virtual QString differenceText(QPointF from, QPointF to) const;
    /// The second cursor's own text beside its name.
    virtual void paintCrosshair(QPainter & /*painter*/, const QRectF & /*plot*/, QPointF /*at*/) {}

    /// Lines and labels of the horizontal axis.
    virtual void paintAxis(QPainter &painter, const QRectF &plot) = 0;
    /// Lines and labels of the levels.
    virtual void paintLevelAxis(QPainter &painter, const QRectF &plot);
    virtual void paintCurves(QPainter &painter, const QRectF &plot) = 0;
    /// The same straight into the picture of the grid, in pixels of the device; false: it is not offered.
    virtual bool drawCurves(QImage & /*picture*/, const QRect & /*plot*/) { return false; }
    /// Whether paintCurves() leaves nothing of the grid to be seen in the plot: then that is not painted below it.
    virtual bool coversPlot() const { return false; }
    /// Over the curves and outside the plot, too; below the cursors.
    virtual void paintOverlay(QPainter &painter, const QRectF &plot);
    /// A dashed line at x, and beside it what stands there, in one line or more; no text: the line alone.
    static void paintCursor(QPainter &painter, const QRectF &plot, qreal x, const QString &text);
    /// The cursors of navigable plots.
    void paintCursors(QPainter &painter, const QRectF &plot);

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    enum class Drag { none, pending, across, levels };
    void paintGrid();
    bool drawPicture(const QRectF &plot);
    void toggleReference(QPointF pixel);
    void moveCursor(qreal pixels);

    QImage m_grid;
    QImage m_picture; ///< the grid with the curves in it
    std::optional<QPointF> m_cursor;
    std::optional<QPointF> m_reference; ///< the second cursor, in the units of the axes
    QString m_unit;
    double m_bottomDb = -140.0;
    double m_topDb = 0.0;
    bool m_rangeByHand = false;
    bool m_frozen = false;
    bool m_navigable = false;
    Drag m_drag = Drag::none;
    bool m_wasDoubleClick = false;
    QPointF m_dragFrom;
    int m_paints = 0;
};

} // namespace ls
