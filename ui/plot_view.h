// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace ls {

/// What spectrum and history have in common: a plot whose grid and labels are painted once and kept, a curve painted
/// over them, and a cursor that follows the mouse.
class PlotView : public QWidget {
    Q_OBJECT
public:
    explicit PlotView(QWidget *parent = nullptr);

    /// What is shown no longer runs: it is drawn paler.
    void setFrozen(bool frozen);

    QSize sizeHint() const override { return {640, 280}; }
    QSize minimumSizeHint() const override { return {320, 120}; }

protected:
    /// Inside the axes, on whole pixels.
    QRectF plotRect() const;
    qreal yOf(double valueDb) const;
    double valueAt(qreal y) const;

    double bottomDb() const { return m_bottomDb; }
    double topDb() const { return m_topDb; }
    /// True if that changed something.
    bool setRange(double bottomDb, double topDb);
    void setUnit(const QString &unit);
    /// The grid must be painted anew.
    void invalidateGrid();

    /// Where the mouse is, while it is inside the axes.
    std::optional<qreal> cursorX() const { return m_cursorX; }

    /// Lines and labels of the horizontal axis; the vertical one is painted already.
    virtual void paintAxis(QPainter &painter, const QRectF &plot) = 0;
    virtual void paintCurves(QPainter &painter, const QRectF &plot) = 0;
    /// Over the curves and outside the plot, too.
    virtual void paintOverlay(QPainter &painter, const QRectF &plot);
    /// A dashed line at x, and beside it what stands there; no text: the line alone.
    static void paintCursor(QPainter &painter, const QRectF &plot, qreal x, const QString &text);

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintGrid();

    QPixmap m_grid;
    std::optional<qreal> m_cursorX;
    QString m_unit;
    double m_bottomDb = -140.0;
    double m_topDb = 0.0;
    bool m_frozen = false;
};

} // namespace ls
