// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>

struct pa_context;
struct pa_operation;
struct pa_threaded_mainloop;
struct pa_time_event;

namespace ls {

/// A connection to the PulseAudio server (or PipeWire's) that makes itself anew, once a second, until it holds: whether
/// the server is absent, was killed, or hangs. Nobody waits for it.
///
/// It has a thread of its own, in which every callback runs, with the connection's lock held. From other threads the
/// members of libpulse may be used under a Lock, which is never held for long.
class PulseConnection {
public:
    struct Callbacks {
        std::function<void(pa_context *)> connected;
        /// The connection broke, or an attempt to make it failed. Everything that belonged to the context is dead.
        std::function<void()> disconnected;
        /// A source, one of its outputs or the server has changed: a pa_subscription_event_type_t, and its index.
        std::function<void(unsigned type, std::uint32_t index)> changed;
        /// Five times a second, connected or not.
        std::function<void()> tick;
    };

    explicit PulseConnection(Callbacks callbacks);
    /// Ends the thread; does not wait for the server. Not under a Lock.
    ~PulseConnection();
    PulseConnection(const PulseConnection &) = delete;
    PulseConnection &operator=(const PulseConnection &) = delete;

    /// Begins to connect; from here on callbacks come.
    void start();

    /// [pulse] The context, or null while not connected.
    pa_context *context() const { return m_isConnected ? m_context : nullptr; }

    /// [pulse] Gives up a connection whose server does not answer any more; a new one is made.
    void reconnect();

    /// [not pulse] Holds the connection's thread still.
    class Lock {
    public:
        explicit Lock(PulseConnection &connection);
        ~Lock();
        Lock(const Lock &) = delete;
        Lock &operator=(const Lock &) = delete;

    private:
        pa_threaded_mainloop *m_mainloop;
    };

private:
    void connect();
    void drop();
    void onContextState();
    void onTick();

    const Callbacks m_callbacks;
    pa_threaded_mainloop *m_mainloop;
    pa_context *m_context = nullptr;
    pa_time_event *m_tick = nullptr;
    bool m_isConnected = false;
    bool m_hasFailed = false;
    bool m_isFirstAttempt = true;
    std::uint64_t m_attemptUs = 0;
};

/// Of an operation only the callback is of interest; null: it could not be asked for.
void forget(pa_operation *operation);

/// Whether a server accepts connections, be it that it does not answer: false if there is none at all. Waits for up to
/// `timeoutMs` for its answer.
bool isPulseServerThere(int timeoutMs);

} // namespace ls
