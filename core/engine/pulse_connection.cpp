// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/pulse_connection.h"

#include <pulse/context.h>
#include <pulse/error.h>
#include <pulse/introspect.h>
#include <pulse/operation.h>
#include <pulse/rtclock.h>
#include <pulse/subscribe.h>
#include <pulse/thread-mainloop.h>

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace ls {

namespace {

constexpr pa_usec_t tickUs = 200'000;
constexpr pa_usec_t retryUs = 800'000; // and up to a tick more: once a second

} // namespace

PulseConnection::PulseConnection(Callbacks callbacks)
    : m_callbacks(std::move(callbacks)),
      m_mainloop(pa_threaded_mainloop_new())
{
    pa_threaded_mainloop_set_name(m_mainloop, "pulse");
}

void PulseConnection::start()
{
    // In the thread itself: where a server is started on demand, connecting waits for that.
    pa_mainloop_api_once(
        pa_threaded_mainloop_get_api(m_mainloop),
        [](pa_mainloop_api *, void *self) { static_cast<PulseConnection *>(self)->connect(); }, this);
    pa_threaded_mainloop_start(m_mainloop);
}

PulseConnection::~PulseConnection()
{
    pa_threaded_mainloop_stop(m_mainloop);
    drop();
    if (m_tick != nullptr)
        pa_threaded_mainloop_get_api(m_mainloop)->time_free(m_tick);
    pa_threaded_mainloop_free(m_mainloop);
}

void PulseConnection::connect()
{
    drop();
    m_hasFailed = false;
    m_attemptUs = pa_rtclock_now();
    m_context = pa_context_new(pa_threaded_mainloop_get_api(m_mainloop), "Levelscribe");
    pa_context_set_state_callback(
        m_context, [](pa_context *, void *self) { static_cast<PulseConnection *>(self)->onContextState(); }, this);
    // A server that somebody ended is not to be started again by us.
    const pa_context_flags_t flags = m_isFirstAttempt ? PA_CONTEXT_NOFLAGS : PA_CONTEXT_NOAUTOSPAWN;
    m_isFirstAttempt = false;
    if (pa_context_connect(m_context, nullptr, flags, nullptr) < 0 && !m_hasFailed) {
        m_hasFailed = true; // and the state callback was not called
        m_callbacks.disconnected();
    }
    if (m_tick == nullptr)
        m_tick = pa_context_rttime_new(
            m_context, m_attemptUs + tickUs,
            [](pa_mainloop_api *, pa_time_event *, const timeval *, void *self) {
                static_cast<PulseConnection *>(self)->onTick();
            },
            this);
}

void PulseConnection::drop()
{
    if (m_context == nullptr)
        return;
    pa_context_set_state_callback(m_context, nullptr, nullptr);
    pa_context_set_subscribe_callback(m_context, nullptr, nullptr);
    pa_context_disconnect(m_context);
    pa_context_unref(m_context);
    m_context = nullptr;
    m_isConnected = false;
}

void PulseConnection::onContextState()
{
    const pa_context_state_t state = pa_context_get_state(m_context);
    if (state == PA_CONTEXT_READY) {
        m_isConnected = true;
        pa_context_set_subscribe_callback(
            m_context,
            [](pa_context *, pa_subscription_event_type_t type, std::uint32_t index, void *self) {
                static_cast<PulseConnection *>(self)->m_callbacks.changed(type, index);
            },
            this);
        const auto mask = static_cast<pa_subscription_mask_t>(
            PA_SUBSCRIPTION_MASK_SOURCE | PA_SUBSCRIPTION_MASK_SOURCE_OUTPUT | PA_SUBSCRIPTION_MASK_SERVER);
        if (pa_operation *operation = pa_context_subscribe(m_context, mask, nullptr, nullptr))
            pa_operation_unref(operation);
        m_callbacks.connected(m_context);
    } else if (!PA_CONTEXT_IS_GOOD(state) && !m_hasFailed) {
        m_isConnected = false;
        m_hasFailed = true;
        m_callbacks.disconnected();
    }
}

void PulseConnection::onTick()
{
    const pa_usec_t now = pa_rtclock_now();
    if (m_hasFailed && now - m_attemptUs >= retryUs)
        connect();
    m_callbacks.tick();
    pa_context_rttime_restart(m_context, m_tick, now + tickUs);
}

void PulseConnection::reconnect()
{
    m_isConnected = false;
    m_hasFailed = true; // the next tick connects
    m_callbacks.disconnected();
}

PulseConnection::Lock::Lock(PulseConnection &connection) : m_mainloop(connection.m_mainloop)
{
    pa_threaded_mainloop_lock(m_mainloop);
}

PulseConnection::Lock::~Lock() { pa_threaded_mainloop_unlock(m_mainloop); }

void forget(pa_operation *operation)
{
    if (operation != nullptr)
        pa_operation_unref(operation);
}

bool isPulseServerThere(int timeoutMs)
{
    std::mutex lock;
    std::condition_variable decided;
    bool isDecided = false;
    bool isThere = true;
    const auto decide = [&](bool there) {
        const std::scoped_lock guard(lock);
        if (isDecided)
            return;
        isDecided = true;
        isThere = there;
        decided.notify_one();
    };
    PulseConnection connection(
        {[&](pa_context *) { decide(true); }, [&] { decide(false); }, [](unsigned, std::uint32_t) {}, [] {}});
    connection.start();
    std::unique_lock guard(lock);
    decided.wait_for(guard, std::chrono::milliseconds(timeoutMs), [&] { return isDecided; });
    return isThere;
}

} // namespace ls
