// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/troubles.h"

namespace ls {

bool Troubles::take(const Event &event, const QDateTime &now)
{
    const auto begin = [&](Place place) {
        // A device that is first silent and then gone has been away since it fell silent.
        const QDateTime since = of(place) ? of(place)->since : now;
        at(place) = Trouble{event, since};
        return true;
    };
    const auto finish = [this](Place place) {
        const bool was = of(place).has_value();
        end(place);
        return was;
    };
    switch (event.kind) {
    case Event::Kind::deviceLost:
    case Event::Kind::silent:
    case Event::Kind::suspended:
        return begin(Place::microphone);
    case Event::Kind::deviceBack:
    case Event::Kind::resumed:
        return finish(Place::microphone);
    case Event::Kind::muted:
        return begin(Place::mute);
    case Event::Kind::unmuted:
        return finish(Place::mute);
    case Event::Kind::diskProblem:
        return begin(Place::disk);
    case Event::Kind::diskBack:
        return finish(Place::disk);
    default:
        return false;
    }
}

bool Troubles::isEnd(Event::Kind kind)
{
    return kind == Event::Kind::deviceBack || kind == Event::Kind::resumed || kind == Event::Kind::unmuted ||
        kind == Event::Kind::diskBack;
}

std::optional<Troubles::Trouble> Troubles::worst() const
{
    for (const std::optional<Trouble> &trouble : m_troubles) {
        if (trouble)
            return trouble;
    }
    return std::nullopt;
}

} // namespace ls
