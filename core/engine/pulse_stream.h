// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/pulse_source.h"

#include <cstddef>
#include <cstdint>
#include <span>

struct pa_context;
struct pa_stream;

namespace ls {

/// A stream of one source, in the source's own format, that the server can end but not move to another source.
///
/// Thread: [pulse], or under a PulseConnection::Lock; the listener is called in [pulse], and may destroy the stream.
class PulseStream {
public:
    class Listener {
    public:
        /// It is ready, or over.
        virtual void onStreamState() = 0;
        virtual void onStreamMoved() = 0;
        /// Or resumed.
        virtual void onStreamSuspended() = 0;
        virtual void onStreamReadable() = 0;

    protected:
        ~Listener() = default;
    };

    enum class State { creating, ready, over };

    /// Begins to make it.
    PulseStream(pa_context *context, const PulseSource &source, Listener &listener);
    ~PulseStream();
    PulseStream(const PulseStream &) = delete;
    PulseStream &operator=(const PulseStream &) = delete;

    State state() const;
    bool isSuspended() const;
    std::uint32_t index() const;
    /// Of the source it has been given.
    QString sourceName() const;

    /// Takes the next piece that has arrived, whole frames, until pop(); false if there is none. Where the server has
    /// lost something, `bytes` is empty and `missingFrames` tells how much. Does not lock, allocate or wait.
    bool front(std::span<const std::byte> &bytes, std::int64_t &missingFrames);
    void pop();

private:
    Listener &m_listener;
    pa_stream *m_stream; // null: it could not even be made
    std::size_t m_frameBytes;
};

} // namespace ls
