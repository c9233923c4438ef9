// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibration/microphone.h"
#include "core/engine/owner_link.h"

#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

class QAudioDevice;
class QThread;

namespace ls {

/// An input device as the system lists it.
struct DeviceInfo {
    QString id;          ///< what opens it; stable while it stays plugged in
    QString description; ///< what a person calls it
    bool isDefault = false;
    int sampleRateHz = 0;                 ///< native; 0 where the system does not tell
    int channels = 0;                     ///< as it will be opened
    QString sampleFormat;                 ///< native: u8, s16, s32 or f32; empty where the system does not tell
    std::optional<Microphone> microphone; ///< if it is one we know

    bool operator==(const DeviceInfo &other) const { return id == other.id && description == other.description; }
};

DeviceInfo deviceInfo(const QAudioDevice &device);

/// The input devices now, the UMIKs first, then the system's default. Blocks as long as the sound server does: not for
/// the ui thread.
QList<DeviceInfo> readDevices();

/// Follows the input devices as they are plugged and unplugged, without ever blocking who asks.
///
/// The system's list is read in a thread of its own, twice a second: Qt 6.4 does not signal a change, and
/// with a sound server that hangs the call itself hangs. That thread lives as long as this object.
/// Thread: [ui]; signals arrive there.
class DeviceList : public QObject {
    Q_OBJECT
public:
    explicit DeviceList(QObject *parent = nullptr);
    ~DeviceList() override;

    /// As last read; empty before the first changed().
    const QList<DeviceInfo> &devices() const { return m_devices; }
    /// True once the list has been read.
    bool isKnown() const { return m_known; }

Q_SIGNALS:
    /// The list was read for the first time, or differs from before.
    void changed();

private:
    void apply(const QList<DeviceInfo> &devices);

    QThread *m_thread; // left behind if the sound server never answers
    std::shared_ptr<OwnerLink<DeviceList>> m_link;
    QList<DeviceInfo> m_devices;
    bool m_known = false;
};

} // namespace ls
