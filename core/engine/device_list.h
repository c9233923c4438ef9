// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibration/microphone.h"
#include "core/engine/input_spec.h"
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
    QString sampleFormat;                 ///< native: s16, s24, s32 or f32; empty where the system does not tell
    std::optional<Microphone> microphone; ///< if it is one we know

    bool operator==(const DeviceInfo &other) const { return id == other.id && description == other.description; }
};

/// As Qt knows it.
DeviceInfo deviceInfo(const QAudioDevice &device);

class PulseDevices;

/// Follows the input devices as they are plugged and unplugged, without ever blocking who asks: the UMIKs first, then
/// the system's default.
///
/// Where a PulseAudio or PipeWire server answers, it tells what changes. Elsewhere Qt's list is read in a thread of its
/// own, twice a second: Qt 6.4 does not signal a change, and the call itself may hang. While a server is there but does
/// not answer, nothing is known.
/// Thread: [ui]; signals arrive there.
class DeviceList : public QObject {
    Q_OBJECT
public:
    explicit DeviceList(CaptureBackend backend = CaptureBackend::automatic);
    ~DeviceList() override;

    /// As last read; empty before the first changed().
    const QList<DeviceInfo> &devices() const { return m_devices; }
    /// True once the list has been read.
    bool isKnown() const { return m_isKnown; }

Q_SIGNALS:
    /// The list was read for the first time, or differs from before.
    void changed();

private:
    void readThroughPulse();
    void readThroughQt();
    void apply(QList<DeviceInfo> devices);

    const CaptureBackend m_backend;
    std::shared_ptr<OwnerLink<DeviceList>> m_link;
    std::shared_ptr<PulseDevices> m_pulse; // null where another backend is wanted
    bool m_hasServer = false;
    QThread *m_thread = nullptr; // of Qt's list; left behind if the sound server never answers
    QList<DeviceInfo> m_devices;
    bool m_isKnown = false;
};

} // namespace ls
