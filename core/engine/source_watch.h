// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/event.h"

#include <optional>
#include <vector>

namespace ls {

/// What a sound server does to a source while it is measured: states in, events out, each told once.
class SourceWatch {
public:
    struct State {
        std::optional<double> gainDb = 0.0; ///< 0 at 100 %; nothing: at 0 %, which is silence
        bool isMuted = false;
        int rateHz = 0;
    };

    /// As it is when the stream is opened: there is nothing to be told of it but that it is muted, see isMuted().
    void begin(const State &state) { m_told = state; }

    /// How it is now: what has changed since it was told last. Events without frame; muted and unmuted without the
    /// name.
    std::vector<Event> look(const State &now);

    bool isMuted() const { return m_told.isMuted; }
    const std::optional<double> &gainDb() const { return m_told.gainDb; }

private:
    State m_told; // its gain: the last there was
};

} // namespace ls
