// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/device_list.h"
#include "core/engine/pulse_connection.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace ls {

/// Reads the sources of the PulseAudio server whenever they change, without asking again and again.
class PulseDevices {
public:
    /// [pulse] The list has been read; nothing: there is no server (any more).
    using Tell = std::function<void(const std::optional<QList<DeviceInfo>> &)>;

    explicit PulseDevices(Tell tell);

private:
    void refresh();
    void read();
    void deliver();

    const Tell m_tell;
    bool m_isReading = false;
    bool m_isStale = false; // something changed while reading
    QString m_defaultName;
    QList<DeviceInfo> m_sources;
    QList<DeviceInfo> m_monitors; // what the computer plays: after all that can be a microphone
    PulseConnection m_connection; // last: ends first
};

} // namespace ls
