// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/reading_sink.h"

#include <algorithm>
#include <vector>

namespace ls {

/// Passes what the Analyzer gives to everybody who listens: the window, a recording.
class ReadingFanOut final : public ReadingSink {
public:
    /// A sink outlives its stay.
    void add(ReadingSink &sink) { m_sinks.push_back(&sink); }
    void remove(ReadingSink &sink) { std::erase(m_sinks, &sink); }

    bool wantsSnapshots() const noexcept override
    {
        return std::any_of(m_sinks.begin(), m_sinks.end(),
                           [](const ReadingSink *sink) { return sink->wantsSnapshots(); });
    }
    void snapshot(const Snapshot &snapshot) noexcept override
    {
        for (ReadingSink *sink : m_sinks)
            sink->snapshot(snapshot);
    }
    void row(const LogRow &row) noexcept override
    {
        for (ReadingSink *sink : m_sinks)
            sink->row(row);
    }
    void bandRow(const BandRow &row) noexcept override
    {
        for (ReadingSink *sink : m_sinks)
            sink->bandRow(row);
    }
    void event(const Event &event) noexcept override
    {
        for (ReadingSink *sink : m_sinks)
            sink->event(event);
    }

private:
    std::vector<ReadingSink *> m_sinks;
};

} // namespace ls
