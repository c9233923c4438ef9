// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/device_search.h"

namespace ls {

void DeviceSearch::look(const QList<DeviceSighting> &all)
{
    for (const DeviceSighting &seen : all) {
        if (seen.looks == m_device.looks && seen.id != m_device.id)
            m_others.insert(seen.id);
    }
}

std::optional<QString> DeviceSearch::find(const QList<DeviceSighting> &all)
{
    QList<QString> alike;
    for (const DeviceSighting &seen : all) {
        if (seen.id == m_device.id)
            return seen.id;
        if (seen.looks == m_device.looks && !m_others.contains(seen.id))
            alike.append(seen.id);
    }
    if (alike.size() != 1)
        return std::nullopt;
    m_device.id = alike.first();
    return m_device.id;
}

} // namespace ls
