// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/pulse_stream.h"

#include <pulse/context.h>
#include <pulse/stream.h>

namespace ls {

namespace {

constexpr pa_usec_t fragmentUs = 20'000;

PulseStream::Listener &listener(void *pointer) { return *static_cast<PulseStream::Listener *>(pointer); }

} // namespace

PulseStream::PulseStream(pa_context *context, const PulseSource &source, Listener &toTell) : m_listener(toTell)
{
    const pa_sample_spec spec = source.wanted();
    m_frameBytes = pa_frame_size(&spec);
    m_stream = pa_stream_new(context, "measurement", &spec, &source.map);
    if (m_stream == nullptr)
        return;
    constexpr auto theServersChoice = static_cast<std::uint32_t>(-1);
    const auto fragmentBytes = static_cast<std::uint32_t>(pa_usec_to_bytes(fragmentUs, &spec));
    const pa_buffer_attr buffer{theServersChoice, theServersChoice, theServersChoice, theServersChoice, fragmentBytes};
    const auto flags = static_cast<pa_stream_flags_t>(PA_STREAM_DONT_MOVE | PA_STREAM_ADJUST_LATENCY |
                                                      PA_STREAM_AUTO_TIMING_UPDATE | PA_STREAM_START_UNMUTED);
    // Should that fail at once, state() tells.
    pa_stream_connect_record(m_stream, source.name.toUtf8().constData(), &buffer, flags);
    pa_stream_set_state_callback(
        m_stream, [](pa_stream *, void *self) { listener(self).onStreamState(); }, &m_listener);
    pa_stream_set_moved_callback(
        m_stream, [](pa_stream *, void *self) { listener(self).onStreamMoved(); }, &m_listener);
    pa_stream_set_suspended_callback(
        m_stream, [](pa_stream *, void *self) { listener(self).onStreamSuspended(); }, &m_listener);
    pa_stream_set_read_callback(
        m_stream, [](pa_stream *, std::size_t, void *self) { listener(self).onStreamReadable(); }, &m_listener);
}

PulseStream::~PulseStream()
{
    if (m_stream == nullptr)
        return;
    pa_stream_set_state_callback(m_stream, nullptr, nullptr);
    pa_stream_set_moved_callback(m_stream, nullptr, nullptr);
    pa_stream_set_suspended_callback(m_stream, nullptr, nullptr);
    pa_stream_set_read_callback(m_stream, nullptr, nullptr);
    if (PA_STREAM_IS_GOOD(pa_stream_get_state(m_stream)))
        pa_stream_disconnect(m_stream);
    pa_stream_unref(m_stream);
}

PulseStream::State PulseStream::state() const
{
    if (m_stream == nullptr)
        return State::over;
    switch (pa_stream_get_state(m_stream)) {
    case PA_STREAM_READY:
        return State::ready;
    case PA_STREAM_CREATING:
        return State::creating;
    default:
        return State::over;
    }
}

bool PulseStream::isSuspended() const { return pa_stream_is_suspended(m_stream) > 0; }

std::uint32_t PulseStream::index() const
{
    return state() == State::ready ? pa_stream_get_index(m_stream) : PA_INVALID_INDEX;
}

QString PulseStream::sourceName() const { return QString::fromUtf8(pa_stream_get_device_name(m_stream)); }

bool PulseStream::front(std::span<const std::byte> &bytes, std::int64_t &missingFrames)
{
    const void *data = nullptr;
    std::size_t count = 0;
    if (state() != State::ready || pa_stream_readable_size(m_stream) == 0 ||
        pa_stream_peek(m_stream, &data, &count) != 0 || count == 0)
        return false;
    bytes = {static_cast<const std::byte *>(data), data != nullptr ? count : 0};
    missingFrames = data != nullptr ? 0 : static_cast<std::int64_t>(count / m_frameBytes);
    return true;
}

void PulseStream::pop() { pa_stream_drop(m_stream); }

} // namespace ls
