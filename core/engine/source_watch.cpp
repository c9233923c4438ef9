// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/source_watch.h"

#include "core/base/number.h"

#include <cmath>

namespace ls {

namespace {

constexpr double audibleGainStepDb = 0.005; // less is rounding

std::string gainText(const std::optional<double> &gainDb) { return gainDb ? formatNumber(*gainDb, 1) + " dB" : "0 %"; }

} // namespace

std::vector<Event> SourceWatch::look(const State &now)
{
    std::vector<Event> events;
    if (now.isMuted != m_told.isMuted) {
        m_told.isMuted = now.isMuted;
        events.push_back({now.isMuted ? Event::Kind::muted : Event::Kind::unmuted});
    }
    if (now.gainDb && !(m_told.gainDb && std::abs(*now.gainDb - *m_told.gainDb) <= audibleGainStepDb)) {
        events.push_back({Event::Kind::volumeChanged, 0, 0, *now.gainDb, gainText(m_told.gainDb)});
        m_told.gainDb = now.gainDb;
    }
    if (now.rateHz != m_told.rateHz) {
        events.push_back({Event::Kind::rateChanged, 0, 0, notAvailable,
                          std::to_string(m_told.rateHz) + " → " + std::to_string(now.rateHz) + " Hz"});
        m_told.rateHz = now.rateHz;
    }
    return events;
}

} // namespace ls
