// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/event.h"

#include <QDateTime>

#include <array>
#include <optional>

namespace ls {

/// What is wrong now, as the events tell its beginning and its end.
class Troubles {
public:
    enum class Place { microphone, disk, mute }; ///< the most important first
    struct Trouble {
        Event event; ///< by which it began
        QDateTime since;
    };

    /// True if that changed anything.
    bool take(const Event &event, const QDateTime &now = QDateTime::currentDateTime());
    /// Ends those of a place, or all: nothing is measured any more.
    void end(Place place) { at(place).reset(); }
    void clear() { m_troubles = {}; }

    const std::optional<Trouble> &of(Place place) const { return m_troubles[static_cast<std::size_t>(place)]; }
    /// Whether events of this kind tell that a trouble is over.
    static bool isEnd(Event::Kind kind);

    /// The most important one.
    std::optional<Trouble> worst() const;

private:
    std::optional<Trouble> &at(Place place) { return m_troubles[static_cast<std::size_t>(place)]; }

    std::array<std::optional<Trouble>, 3> m_troubles;
};

} // namespace ls
