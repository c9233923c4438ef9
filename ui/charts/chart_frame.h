// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_clock.h"
#include "ui/charts/chart_style.h"
#include "ui/charts/plot_scene.h"

#include <QString>

#include <functional>
#include <vector>

class QPainter;

namespace ls {

/// What every chart says of itself. Texts may have subscripts (chart_text.h).
struct ChartHead {
    QString title;
    QString period; ///< from when to when, with the zone
    QString unit;   ///< of the values, with weighting and reference: dB(A) re 20 µPa
    QString source; ///< what was measured with which instrument, and in which state
};

/// An entry of the legend: a name beside a sample of 1.8 by 0.8 em, which `paint` draws.
struct ChartLegendEntry {
    QString name;
    std::function<void(QPainter &, const QRectF &)> paint;
};
ChartLegendEntry lineEntry(const QString &name, const QPen &pen);
ChartLegendEntry fillEntry(const QString &name, const QBrush &brush);

/// The parts around a chart's plot, drawn from outside to inside; what is left is for the plot.
class ChartFrame {
public:
    ChartFrame(QPainter &painter, const QRectF &room, const ChartStyle &style);

    /// White paper, title, period, legend above; the source below.
    void addHead(const ChartHead &head, const std::vector<ChartLegendEntry> &legend);

    /// Room for the axis' labels; call before plotArea().
    void reserve(double leftEm, double rightEm, double aboveEm, double belowEm);
    const QRectF &room() const { return m_room; }

    /// Labels left of the axis, or right of it, and the unit above them.
    enum class Side { left, right };
    void drawValueLabels(const PlotScene &plot, const PlotAxis &axis, const QString &unit, Side side = Side::left);
    /// Labels of clock and day below the axis, the zone at its right.
    void drawTimeLabels(const PlotScene &plot, const std::vector<TimeTick> &ticks, const QString &zone);
    /// Any labels below the axis, those left out that would touch the one before; `unit` at its right.
    struct Label {
        double place;
        QString text;
    };
    void drawLabels(const PlotScene &plot, const std::vector<Label> &labels, const QString &unit);

    QPainter &painter() { return m_painter; }
    const ChartStyle &style() const { return m_style; }
    double em(double count) const { return count * m_style.em; }

private:
    double drawLegend(const std::vector<ChartLegendEntry> &legend, double left, double top, double right);
    double legendWidth(const std::vector<ChartLegendEntry> &legend) const;

    QPainter &m_painter;
    QRectF m_room;
    ChartStyle m_style;
};

/// Oblique lines, clipped by computation because SVG knows no patterns. `leaning` to the right: exclusions, to the
/// left: gaps.
enum class Leaning { left, right };
void drawHatching(QPainter &painter, const QRectF &rect, double distance, const QPen &pen, Leaning leaning);

} // namespace ls
