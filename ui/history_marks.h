// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/event.h"

#include <deque>

class QPainter;
class QRectF;

namespace ls {

/// Markers, exclusions and triggers over the history: a dashed line with a flag, a hatched and dimmed stretch, a shaded
/// one. Each differs from the others without its colour. Thread: [ui].
class HistoryMarks {
public:
    static constexpr std::size_t mostMarks = 500;

    /// Other events are left out.
    void add(const Event &event);
    void clear() { m_marks.clear(); }
    std::size_t size() const { return m_marks.size(); }

    /// Where the plot's right edge is, and how far apart frames are.
    struct Scale {
        double rightFrame;
        double framesPerPixel;
    };
    void paint(QPainter &painter, const QRectF &plot, Scale scale) const;

private:
    std::deque<Event> m_marks; // the oldest first
};

} // namespace ls
