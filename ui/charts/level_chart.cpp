// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/level_chart.h"

#include "core/base/decibel.h"
#include "ui/charts/axis_ticks.h"
#include "ui/charts/chart_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ls {

namespace {

PlotAxis axisFor(const LevelChart &chart, int most)
{
    double lowest = notAvailable;
    double highest = notAvailable;
    const auto include = [&](double value) {
        if (!std::isfinite(value))
            return;
        lowest = std::isnan(lowest) ? value : std::min(lowest, value);
        highest = std::isnan(highest) ? value : std::max(highest, value);
    };
    for (const TimeTrace &trace : chart.traces) {
        for (const TraceBin &bin : trace.bins) {
            include(trace.look == TimeTrace::Look::line ? bin.mean : bin.lowest);
            include(trace.look == TimeTrace::Look::line ? bin.mean : bin.highest);
        }
    }
    for (const TimeLimit &limit : chart.limits)
        include(limit.value);
    // Silence in a file (−200) and a level after it: the lower end is what can be read, not all there is.
    constexpr double widest = 150.0;
    if (highest - lowest > widest)
        lowest = highest - widest;
    return valueAxis(chart.lowest.value_or(lowest), chart.highest.value_or(highest), chart.smallestSpan, most);
}

void addTrace(PlotScene &plot, const TimeTrace &trace, const ChartStyle &style)
{
    if (trace.look != TimeTrace::Look::line) {
        QList<QPointF> upper;
        QList<QPointF> lower;
        for (const TraceBin &bin : trace.bins) {
            upper.append({bin.middleSeconds(), bin.highest});
            lower.append({bin.middleSeconds(), bin.lowest});
        }
        plot.addBand(upper, lower, traceTint(trace.colour));
    }
    if (trace.look == TimeTrace::Look::band)
        return;
    QList<QPointF> line;
    for (const TraceBin &bin : trace.bins)
        line.append({bin.middleSeconds(), bin.mean});
    plot.addLine(line, tracePen(trace.colour, style));
}

class LevelPainter {
public:
    LevelPainter(ChartFrame &frame, const LevelChart &chart, PlotScene &plot)
        : m_frame(frame),
          m_painter(frame.painter()),
          m_chart(chart),
          m_plot(plot)
    {
    }

    void stretchesBelow() { stretches(true); }
    void stretchesAbove() { stretches(false); }

    void changesOfTheClock()
    {
        QPen pen = m_frame.style().pen(ink::secondary, 0.07);
        pen.setDashPattern({1.0, 3.0});
        const auto &changes = m_chart.clock.changes();
        for (std::size_t i = 1; i < changes.size(); ++i) {
            const double seconds = changes[i].seconds;
            if (seconds <= m_chart.beginSeconds || seconds >= m_chart.endSeconds)
                continue;
            vertical(seconds, pen);
            const QString text = m_chart.clock.zoneText(seconds, seconds).section(u' ', 0, 0);
            const QFont font = m_frame.style().font(0.84);
            const QPointF place(m_plot.xOf(seconds) + em(0.3), m_plot.area().bottom() - em(0.4));
            m_painter.fillRect(
                QRectF(place.x() - em(0.1), place.y() - em(0.85), chartTextWidth(text, font) + em(0.2), em(1.1)),
                ink::paper);
            drawChartText(m_painter, place, text, font, ink::tertiary);
        }
    }

    void limits()
    {
        QPen pen = m_frame.style().pen(ink::over, 0.12);
        pen.setDashPattern({5.0, 2.5});
        const QRectF &area = m_plot.area();
        for (const TimeLimit &limit : m_chart.limits) {
            const PlotAxis &axis = m_plot.yAxis();
            const double from = m_plot.xOf(std::max(limit.beginSeconds, m_chart.beginSeconds));
            const double to = m_plot.xOf(std::min(limit.endSeconds, m_chart.endSeconds));
            if (limit.value < axis.lowest || limit.value > axis.highest || to <= from)
                continue;
            const double y = m_plot.yOf(limit.value);
            m_painter.setPen(pen);
            m_painter.drawLine(QPointF(from, y), QPointF(to, y));
            tag(from <= area.left() + em(0.1) ? area.left() : from, y,
                tickText(limit.value, limit.value == std::floor(limit.value) ? 1.0 : 0.1, m_frame.style().locale));
        }
    }

    void marks()
    {
        QPen pen = m_frame.style().pen(ink::marker, 0.08);
        pen.setDashPattern({3.0, 3.0});
        const QRectF &area = m_plot.area();
        const double flagTop = area.top() - em(1.25);
        double free = area.left() - em(100.0);
        for (std::size_t i = 0; i < m_chart.marks.size(); ++i) {
            const TimeMark &mark = m_chart.marks[i];
            if (mark.seconds < m_chart.beginSeconds || mark.seconds > m_chart.endSeconds)
                continue;
            vertical(mark.seconds, pen);
            const double x = m_plot.xOf(mark.seconds);
            if (x < free) // its line says that it is there; the list says what it is
                continue;
            const QFont font = m_frame.style().font(0.8, QFont::DemiBold);
            const double width = std::max(em(0.9), chartTextWidth(mark.sign, font) + em(0.5));
            const QRectF flag(x, flagTop, width, em(1.1));
            m_painter.fillRect(flag, ink::marker);
            drawChartText(m_painter, {flag.center().x(), flag.bottom() - em(0.25)}, mark.sign, font, ink::paper,
                          Anchor::middle);
            free = flag.right() + em(0.2);
            note(mark.note, flag, i, free);
        }
    }

private:
    double em(double count) const { return m_frame.em(count); }

    void vertical(double seconds, const QPen &pen)
    {
        m_painter.setPen(pen);
        const double x = m_plot.xOf(seconds);
        m_painter.drawLine(QPointF(x, m_plot.area().top()), QPointF(x, m_plot.area().bottom()));
    }

    void note(const QString &text, const QRectF &flag, std::size_t index, double &free)
    {
        const double next = index + 1 < m_chart.marks.size() ? m_plot.xOf(m_chart.marks[index + 1].seconds) : 1e300;
        const double width = std::min(next, m_plot.area().right()) - flag.right() - em(0.7);
        if (text.isEmpty() || width < em(2.5))
            return;
        const QFont font = m_frame.style().font(0.84);
        const QString shown = elidedChartText(text, font, std::min(width, em(14.0)));
        drawChartText(m_painter, {flag.right() + em(0.35), flag.bottom() - em(0.25)}, shown, font, ink::secondary);
        free = flag.right() + em(0.5) + chartTextWidth(shown, font);
    }

    void tag(double right, double y, const QString &text)
    {
        const QFont font = m_frame.style().font(0.84, QFont::DemiBold);
        const double width = chartTextWidth(text, font) + em(0.6);
        const QPolygonF shape({{right, y},
                               {right - em(0.4), y - em(0.62)},
                               {right - em(0.4) - width, y - em(0.62)},
                               {right - em(0.4) - width, y + em(0.62)},
                               {right - em(0.4), y + em(0.62)}});
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(ink::over);
        m_painter.drawPolygon(shape);
        m_painter.setBrush(Qt::NoBrush);
        drawChartText(m_painter, {right - em(0.4) - width / 2.0, y + QFontMetricsF(font).capHeight() / 2.0}, text, font,
                      ink::paper, Anchor::middle);
    }

    void stretches(bool below)
    {
        const QRectF &area = m_plot.area();
        for (const TimeStretch &stretch : m_chart.stretches) {
            const double from = std::max(area.left(), m_plot.xOf(stretch.beginSeconds));
            const double to = std::min(area.right(), m_plot.xOf(stretch.endSeconds));
            if (to < from || to < area.left() || from > area.right())
                continue;
            const QRectF rect(from, area.top(), std::max(em(0.08), to - from), area.height());
            if (stretch.kind == TimeStretch::Kind::event && below) {
                m_painter.fillRect(rect, ink::event);
                m_painter.fillRect(QRectF(rect.left(), rect.top() - em(0.15), rect.width(), em(0.2)), ink::accent);
            } else if (stretch.kind == TimeStretch::Kind::excluded && !below) {
                QColor pale = ink::paper;
                pale.setAlphaF(0.6F);
                m_painter.fillRect(rect, pale);
                drawHatching(m_painter, rect, em(0.8), m_frame.style().pen(ink::marker, 0.045), Leaning::right);
                m_painter.drawLine(rect.topLeft(), rect.bottomLeft());
                m_painter.drawLine(rect.topRight(), rect.bottomRight());
            } else if (stretch.kind == TimeStretch::Kind::gap && !below) {
                m_painter.fillRect(rect, ink::paper);
                drawHatching(m_painter, rect, em(0.6), m_frame.style().pen(ink::frame, 0.045), Leaning::left);
            }
        }
    }

    ChartFrame &m_frame;
    QPainter &m_painter;
    const LevelChart &m_chart;
    PlotScene &m_plot;
};

void addStretchEntries(std::vector<ChartLegendEntry> &legend, const LevelChart &chart, const ChartStyle &style)
{
    const auto has = [&](TimeStretch::Kind kind) {
        return std::any_of(chart.stretches.begin(), chart.stretches.end(),
                           [kind](const TimeStretch &stretch) { return stretch.kind == kind; });
    };
    const auto hatched = [&style](const QString &name, const QColor &colour, Leaning leaning) {
        return ChartLegendEntry{name, [&style, colour, leaning](QPainter &painter, const QRectF &swatch) {
                                    drawHatching(painter, swatch, 0.4 * style.em, style.pen(colour, 0.06), leaning);
                                    painter.setBrush(Qt::NoBrush);
                                    painter.drawRect(swatch);
                                }};
    };
    if (has(TimeStretch::Kind::event))
        legend.push_back(
            {chartWord(QT_TRANSLATE_NOOP("Chart", "event")), [&style](QPainter &painter, const QRectF &swatch) {
                 painter.fillRect(swatch, ink::event);
                 painter.fillRect(QRectF(swatch.topLeft(), QSizeF(swatch.width(), 0.2 * style.em)), ink::accent);
             }});
    if (has(TimeStretch::Kind::excluded))
        legend.push_back(hatched(chartWord(QT_TRANSLATE_NOOP("Chart", "excluded")), ink::marker, Leaning::right));
    if (has(TimeStretch::Kind::gap))
        legend.push_back(hatched(chartWord(QT_TRANSLATE_NOOP("Chart", "no signal")), ink::frame, Leaning::left));
    if (!chart.marks.empty())
        legend.push_back({chartWord(QT_TRANSLATE_NOOP("Chart", "marker")), [](QPainter &painter, const QRectF &swatch) {
                              painter.fillRect(QRectF(swatch.right() - swatch.height(), swatch.top(), swatch.height(),
                                                      swatch.height()),
                                               ink::marker);
                          }});
}

std::vector<ChartLegendEntry> legendOf(const LevelChart &chart, const ChartStyle &style)
{
    std::vector<ChartLegendEntry> legend;
    for (const TimeTrace &trace : chart.traces) {
        const bool hasBand = trace.look == TimeTrace::Look::band ||
            (trace.look == TimeTrace::Look::lineBand && !trace.bandName.isEmpty());
        if (hasBand)
            legend.push_back(
                fillEntry(trace.bandName.isEmpty() ? trace.name : trace.bandName, traceTint(trace.colour)));
        if (trace.look != TimeTrace::Look::band)
            legend.push_back(lineEntry(trace.name, tracePen(trace.colour, style)));
    }
    QPen limitPen = style.pen(ink::over, 0.12);
    limitPen.setDashPattern({5.0, 2.5});
    QStringList named;
    for (const TimeLimit &limit : chart.limits) {
        if (!limit.name.isEmpty() && !named.contains(limit.name))
            legend.push_back(lineEntry(limit.name, limitPen));
        named.append(limit.name);
    }
    addStretchEntries(legend, chart, style);
    return legend;
}

} // namespace

std::size_t binsFor(double width, const ChartStyle &style)
{
    constexpr double binsPerEm = 16.0;
    return static_cast<std::size_t>(std::clamp(width / style.em * binsPerEm, 50.0, 4000.0));
}

void paintChart(QPainter &painter, const QRectF &room, const LevelChart &chart, const ChartStyle &style)
{
    ChartFrame frame(painter, room, style);
    frame.addHead(chart.head, legendOf(chart, style));
    frame.reserve(3.1, 1.2, chart.marks.empty() ? 1.9 : 3.1, 2.9);
    const int mostSteps = std::max(2, static_cast<int>(frame.room().height() / frame.em(1.9)));
    const PlotAxis levels = axisFor(chart, mostSteps);
    const double span = std::max(1e-3, chart.endSeconds - chart.beginSeconds);
    const int mostTicks = std::max(2, static_cast<int>(frame.room().width() / frame.em(6.0)));
    const std::vector<TimeTick> ticks = timeTicks(chart.clock, chart.beginSeconds, chart.endSeconds, mostTicks);
    PlotAxis time{chart.beginSeconds, chart.beginSeconds + span};
    for (const TimeTick &tick : ticks)
        time.grid.push_back(tick.seconds);

    PlotScene plot(frame.room(), time, levels, style);
    for (const TimeTrace &trace : chart.traces)
        addTrace(plot, trace, style);
    LevelPainter parts(frame, chart, plot);
    parts.stretchesBelow();
    plot.paint(painter);
    parts.stretchesAbove();
    parts.changesOfTheClock();
    frame.drawValueLabels(plot, levels, chart.head.unit);
    frame.drawTimeLabels(plot, ticks,
                         chart.clock.isKnown()
                             ? chart.clock.zoneText(chart.beginSeconds, chart.endSeconds)
                             : chartWord(QT_TRANSLATE_NOOP("Chart", "time since the start, h:min:s")));
    parts.limits();
    parts.marks();
}

} // namespace ls
