// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/device_list.h"

#include "core/engine/left_behind.h"
#include "core/engine/qt_input.h"
#ifdef LS_HAVE_PULSE
#include "core/engine/pulse_devices.h"
#endif

#include <QAudioDevice>
#include <QMediaDevices>
#include <QStringList>
#include <QThread>
#include <QTimer>

#include <algorithm>

namespace ls {

namespace {

constexpr int pollMs = 500;
constexpr unsigned long threadEndLimitMs = 500;

QString formatName(QAudioFormat::SampleFormat format)
{
    switch (format) {
    case QAudioFormat::UInt8:
        return QStringLiteral("u8");
    case QAudioFormat::Int16:
        return QStringLiteral("s16");
    case QAudioFormat::Int32:
        return QStringLiteral("s32");
    case QAudioFormat::Float:
        return QStringLiteral("f32");
    default:
        return {};
    }
}

} // namespace

DeviceInfo deviceInfo(const QAudioDevice &device)
{
    DeviceInfo info;
    info.id = QString::fromUtf8(device.id());
    info.description = device.description();
    info.isDefault = device.isDefault();
    const QAudioFormat native = device.preferredFormat();
    const QAudioFormat used = QtInput::formatFor(device, QAudioFormat::Float);
    info.sampleRateHz = native.isValid() ? native.sampleRate() : 0;
    info.channels = used.channelCount();
    info.sampleFormat = native.isValid() ? formatName(native.sampleFormat()) : QString();
    info.microphone = recognizeMicrophone(info.description.toStdString());
    if (!info.microphone)
        info.microphone = recognizeMicrophone(info.id.toStdString());
    return info;
}

DeviceList::DeviceList(CaptureBackend backend)
    : m_backend(backend),
      m_link(std::make_shared<OwnerLink<DeviceList>>(this))
{
    if (m_backend != CaptureBackend::qt && isPulseSupported())
        readThroughPulse();
    else
        readThroughQt();
}

DeviceList::~DeviceList()
{
    m_link->cut();
    if (m_thread == nullptr)
        return;
    m_thread->quit();
    // A sound server that hangs holds the thread, and the program ends without it.
    if (m_thread->wait(threadEndLimitMs))
        delete m_thread;
    else
        leaveBehind(m_thread);
}

void DeviceList::readThroughPulse()
{
#ifdef LS_HAVE_PULSE
    m_pulse = std::make_shared<PulseDevices>([link = m_link](const std::optional<QList<DeviceInfo>> &devices) {
        link->tell([&](DeviceList &list) {
            QMetaObject::invokeMethod(&list, [&list, devices] {
                list.m_hasServer = devices.has_value();
                if (devices)
                    list.apply(*devices);
                else if (list.m_isKnown || list.m_backend == CaptureBackend::pulse)
                    list.apply({}); // a server that has gone comes back, or another like it
                else
                    list.readThroughQt();
            });
        });
    });
#endif
}

void DeviceList::readThroughQt()
{
    if (m_thread != nullptr)
        return;
    m_thread = new QThread;
    m_thread->setObjectName(QStringLiteral("devices"));
    auto *reader = new QObject;
    reader->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, reader, &QObject::deleteLater);
    m_thread->start();
    QMetaObject::invokeMethod(reader, [reader, link = m_link] {
        auto *timer = new QTimer(reader);
        const auto read = [link] {
            QList<DeviceInfo> devices;
            for (const QAudioDevice &device : QMediaDevices::audioInputs())
                devices.append(deviceInfo(device));
            link->tell([&](DeviceList &list) {
                QMetaObject::invokeMethod(&list, [&list, devices] {
                    if (!list.m_hasServer)
                        list.apply(devices);
                });
            });
        };
        QObject::connect(timer, &QTimer::timeout, reader, read);
        timer->start(pollMs);
        read();
    });
}

void DeviceList::apply(QList<DeviceInfo> devices)
{
    const auto rank = [](const DeviceInfo &info) {
        if (info.microphone)
            return info.microphone->model == Microphone::Model::umik1 ? 0 : 1;
        return info.isDefault ? 2 : 3;
    };
    std::stable_sort(devices.begin(), devices.end(),
                     [&](const DeviceInfo &a, const DeviceInfo &b) { return rank(a) < rank(b); });
    if (m_isKnown && devices == m_devices)
        return;
    m_isKnown = true;
    m_devices = devices;
    Q_EMIT changed();
}

} // namespace ls
