// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/measurement_reader.h"

#include <QPointF>
#include <QRectF>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

class QPainter;

namespace ls {

/// Markers, exclusions, gaps, triggers and other events over the curve of a recording; one may be selected. Each looks
/// different without its colour. Thread: [ui].
class ReviewMarks {
public:
    void set(std::vector<StoredEvent> events) { m_events = std::move(events); }
    void select(std::optional<std::int64_t> id) { m_selected = id; }

    using XOfFrame = std::function<qreal(std::int64_t)>;
    void paint(QPainter &painter, const QRectF &plot, const XOfFrame &xOf) const;

    /// The event whose flag, tick or stretch is here, markers first.
    const StoredEvent *hit(const QPointF &place, const QRectF &plot, const XOfFrame &xOf) const;

private:
    void paintStretches(QPainter &painter, const QRectF &plot, const XOfFrame &xOf) const;
    void paintFlag(QPainter &painter, const StoredEvent &stored, qreal x, const QRectF &plot, qreal room) const;
    void paintTick(QPainter &painter, const StoredEvent &stored, qreal x, const QRectF &plot) const;

    std::vector<StoredEvent> m_events;
    std::optional<std::int64_t> m_selected;
};

/// It has a length that counts: an exclusion, a trigger, lost frames.
bool isStretch(const Event &event);

} // namespace ls
