// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_style.h"

#include <QList>
#include <QPointF>
#include <QRectF>

#include <array>
#include <memory>
#include <vector>

class QAbstractSeries;
class QChart;
class QGraphicsScene;
class QPainter;
class QValueAxis;

namespace ls {

/// From where to where an axis goes, and where its grid lines are.
struct PlotAxis {
    double lowest = 0.0;
    double highest = 1.0;
    std::vector<double> grid = {}; ///< rising

    double share(double value) const { return (value - lowest) / (highest - lowest); }
};

/// The curves of a chart in their frame, drawn by Qt Charts; whoever owns it draws all text and marks around and over
/// them. Needs a QApplication. Thread: [ui].
///
/// Curves are cut at the frame here: SVG would show what is beyond.
class PlotScene {
public:
    PlotScene(const QRectF &area, PlotAxis x, PlotAxis y, const ChartStyle &style);
    ~PlotScene();
    PlotScene(const PlotScene &) = delete;
    PlotScene &operator=(const PlotScene &) = delete;

    /// Not finite: the line breaks.
    void addLine(const QList<QPointF> &points, const QPen &pen);
    /// Between the two lines, which have their points at the same places; it breaks likewise.
    void addBand(const QList<QPointF> &upper, const QList<QPointF> &lower, const QColor &colour);
    /// Bars of `widthShare` around 0, 1, 2 … that stand on the lower end of the axis.
    void addBars(const std::vector<double> &values, double widthShare, const QColor &colour);

    void paint(QPainter &painter);

    const QRectF &area() const { return m_area; }
    const PlotAxis &xAxis() const { return m_x; }
    const PlotAxis &yAxis() const { return m_y; }
    qreal xOf(double value) const { return m_area.left() + m_x.share(value) * m_area.width(); }
    qreal yOf(double value) const { return m_area.bottom() - m_y.share(value) * m_area.height(); }

private:
    void add(QAbstractSeries *series);
    void paintGrid(QPainter &painter) const;
    QPointF cut(const QPointF &point) const;

    QRectF m_area;
    PlotAxis m_x;
    PlotAxis m_y;
    ChartStyle m_style;
    std::unique_ptr<QGraphicsScene> m_scene;
    QChart *m_chart;                      // the scene owns it
    std::array<QValueAxis *, 2> m_axes{}; // the chart owns them
};

} // namespace ls
