// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_scene.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ls {

namespace {

/// Grid and labels are drawn by hand: Qt Charts knows neither local time nor octaves nor subscripts.
QValueAxis *makeAxis(const PlotAxis &axis)
{
    auto *made = new QValueAxis;
    made->setRange(axis.lowest, axis.highest);
    made->setVisible(false);
    return made;
}

bool isPoint(const QPointF &point) { return std::isfinite(point.x()) && std::isfinite(point.y()); }

} // namespace

PlotScene::PlotScene(const QRectF &area, PlotAxis x, PlotAxis y, const ChartStyle &style)
    : m_area(area),
      m_x(std::move(x)),
      m_y(std::move(y)),
      m_style(style),
      m_scene(std::make_unique<QGraphicsScene>()),
      m_chart(new QChart)
{
    const QRectF frame(QPointF(0.0, 0.0), area.size());
    m_scene->addItem(m_chart);
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->legend()->hide();
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0.0, 0.0, 0.0, 0.0);
    m_chart->setGeometry(frame);
    m_axes[0] = makeAxis(m_x);
    m_axes[1] = makeAxis(m_y);
    m_chart->addAxis(m_axes[0], Qt::AlignBottom);
    m_chart->addAxis(m_axes[1], Qt::AlignLeft);
    m_chart->setPlotArea(frame);
    m_scene->setSceneRect(frame);
}

PlotScene::~PlotScene() = default;

void PlotScene::add(QAbstractSeries *series)
{
    m_chart->addSeries(series);
    series->attachAxis(m_axes[0]);
    series->attachAxis(m_axes[1]);
}

QPointF PlotScene::cut(const QPointF &point) const
{
    return {std::clamp(point.x(), m_x.lowest, m_x.highest), std::clamp(point.y(), m_y.lowest, m_y.highest)};
}

void PlotScene::addLine(const QList<QPointF> &points, const QPen &pen)
{
    QList<QPointF> piece;
    const auto finish = [&] {
        if (piece.size() == 1) // a lonely interval is a dot
            piece.append(piece.front());
        if (!piece.isEmpty()) {
            auto *line = new QLineSeries;
            line->setPen(pen);
            line->append(piece);
            add(line);
        }
        piece.clear();
    };
    for (const QPointF &point : points) {
        if (isPoint(point))
            piece.append(cut(point));
        else
            finish();
    }
    finish();
}

void PlotScene::addBand(const QList<QPointF> &upper, const QList<QPointF> &lower, const QColor &colour)
{
    auto *above = new QLineSeries;
    auto *below = new QLineSeries;
    const auto finish = [&] {
        if (above->count() > 0) {
            auto *band = new QAreaSeries(above, below);
            above->setParent(band);
            below->setParent(band);
            band->setPen(Qt::NoPen);
            band->setBrush(colour);
            add(band);
            above = new QLineSeries;
            below = new QLineSeries;
        }
    };
    for (qsizetype i = 0; i < std::min(upper.size(), lower.size()); ++i) {
        if (isPoint(upper[i]) && isPoint(lower[i])) {
            above->append(cut(upper[i]));
            below->append(cut(lower[i]));
        } else {
            finish();
        }
    }
    finish();
    delete above;
    delete below;
}

void PlotScene::addBars(const std::vector<double> &values, double widthShare, const QColor &colour)
{
    QList<QPointF> upper;
    QList<QPointF> lower;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto middle = static_cast<double>(i);
        const double top = values[i];
        if (!std::isfinite(top) || top <= m_y.lowest)
            continue;
        for (const double x : {middle - widthShare / 2.0, middle + widthShare / 2.0}) {
            upper.append({x, top});
            lower.append({x, m_y.lowest});
        }
        upper.append({middle, std::nan("")});
        lower.append({middle, std::nan("")});
    }
    addBand(upper, lower, colour);
}

void PlotScene::paintGrid(QPainter &painter) const
{
    painter.setPen(m_style.pen(ink::grid, 0.07));
    for (const double value : m_x.grid) {
        if (value > m_x.lowest && value <= m_x.highest)
            painter.drawLine(QPointF(xOf(value), m_area.top()), QPointF(xOf(value), m_area.bottom()));
    }
    for (const double value : m_y.grid) {
        if (value > m_y.lowest && value <= m_y.highest)
            painter.drawLine(QPointF(m_area.left(), yOf(value)), QPointF(m_area.right(), yOf(value)));
    }
}

void PlotScene::paint(QPainter &painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter);
    const double rim = 0.2 * m_style.em; // half a line's width is outside of the frame
    const QRectF source = m_scene->sceneRect().adjusted(-rim, -rim, rim, rim);
    m_scene->render(&painter, m_area.adjusted(-rim, -rim, rim, rim), source, Qt::IgnoreAspectRatio);
    painter.setPen(m_style.pen(ink::frame, 0.08));
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(m_area.bottomLeft(), m_area.bottomRight());
    painter.drawLine(m_area.topLeft(), m_area.bottomLeft());
    painter.restore();
}

} // namespace ls
