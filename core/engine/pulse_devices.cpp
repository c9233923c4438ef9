// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/pulse_devices.h"

#include "core/engine/pulse_source.h"

#include <pulse/context.h>
#include <pulse/introspect.h>
#include <pulse/subscribe.h>

#include <utility>

namespace ls {

PulseDevices::PulseDevices(Tell tell)
    : m_tell(std::move(tell)),
      m_connection({[this](pa_context *) { refresh(); },
                    [this] {
                        m_isReading = false; // what was asked is never answered
                        m_tell(std::nullopt);
                    },
                    [this](unsigned type, std::uint32_t) {
                        // Outputs come and go with every stream, and change nothing here.
                        if ((type & PA_SUBSCRIPTION_EVENT_FACILITY_MASK) != PA_SUBSCRIPTION_EVENT_SOURCE_OUTPUT)
                            refresh();
                    },
                    [] {}})
{
    m_connection.start();
}

void PulseDevices::refresh()
{
    m_isStale = true;
    if (!m_isReading)
        read();
}

void PulseDevices::read()
{
    pa_context *context = m_connection.context();
    if (context == nullptr)
        return;
    m_isReading = true;
    m_isStale = false;
    m_sources.clear();
    m_monitors.clear();
    forget(pa_context_get_server_info(
        context,
        [](pa_context *, const pa_server_info *info, void *self) {
            if (info != nullptr)
                static_cast<PulseDevices *>(self)->m_defaultName = QString::fromUtf8(info->default_source_name);
        },
        this));
    // Answers come in the order of the questions.
    forget(pa_context_get_source_info_list(
        context,
        [](pa_context *, const pa_source_info *info, int end, void *self) {
            auto *devices = static_cast<PulseDevices *>(self);
            if (end != 0)
                return devices->deliver();
            const PulseSource source(*info);
            (source.isMonitor ? devices->m_monitors : devices->m_sources)
                .append(source.deviceInfo(devices->m_defaultName));
        },
        this));
}

void PulseDevices::deliver()
{
    m_isReading = false;
    if (m_isStale)
        return read();
    m_tell(m_sources + m_monitors);
}

} // namespace ls
