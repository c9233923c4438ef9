// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/measurement_reader.h"
#include "ui/review_clock.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace ls {

/// The axis of a recording's time below a plot of a part of it: local times where they are known, else the time from
/// its start. Ticks stand on round times, also in a zone that is half an hour off, and on both sides of a change to
/// daylight saving: an hour is then there twice, or not at all.
class ReviewTimeAxis {
public:
    ReviewTimeAxis(const ReviewClock &clock, const QRectF &plot, FrameRange shown, double framesPerPixel);

    /// In the plot; below the curves, or they would hide what is one pixel wide.
    void paintLines(QPainter &painter) const;
    /// Below the plot. `unknown` stands in the zone's place where no clock is known.
    void paintLabels(QPainter &painter, const QString &unknown) const;

private:
    struct Tick {
        qreal x;
        std::int64_t frame;
        bool isMidnight;
    };

    const ReviewClock &m_clock;
    QRectF m_plot;
    FrameRange m_shown;
    ReviewClock::Detail m_detail;
    std::vector<Tick> m_ticks;
};

} // namespace ls
