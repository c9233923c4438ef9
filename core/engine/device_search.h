// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace ls {

/// A device as a list of the system has it.
struct DeviceSighting {
    QString id;
    QString looks; ///< what the system tells of it but its id: one and the same device always looks the same
};

/// Finds a device again that was away: by its id or, where the system has given it another, by its looks.
///
/// However alike, a device that was there beside it is another one; and of several that it could be, it is none. No
/// clock and no system in here.
class DeviceSearch {
public:
    DeviceSearch() = default;
    explicit DeviceSearch(DeviceSighting device) : m_device(std::move(device)) {}

    /// The id it has now.
    const QString &id() const { return m_device.id; }

    /// While it is there: what is there beside it.
    void look(const QList<DeviceSighting> &all);

    /// While it is away: under which id it is there again, or nothing. From then on that is its id.
    std::optional<QString> find(const QList<DeviceSighting> &all);

private:
    DeviceSighting m_device;
    QSet<QString> m_others; // ids of devices that look like it
};

} // namespace ls
