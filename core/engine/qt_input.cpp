// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/qt_input.h"

#include "core/engine/capture_clock.h"
#include "core/engine/device_list.h"

#include <QAudioDevice>
#include <QAudioSource>
#include <QMediaDevices>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <utility>

namespace ls {

namespace {

constexpr int fallbackRateHz = 48000;
constexpr qint64 periodUs = 20'000;
constexpr int watchMs = 250;
constexpr int retryMs = 1000;

constexpr std::array<QAudioFormat::SampleFormat, 3> bestFirst{QAudioFormat::Float, QAudioFormat::Int32,
                                                              QAudioFormat::Int16};

SampleLayout layoutOf(QAudioFormat::SampleFormat format)
{
    switch (format) {
    case QAudioFormat::Int16:
        return SampleLayout::int16;
    case QAudioFormat::Int32:
        return SampleLayout::int32;
    default:
        return SampleLayout::float32;
    }
}

std::optional<QAudioDevice> deviceById(const QList<QAudioDevice> &devices, const QString &id)
{
    const auto device = std::find_if(devices.begin(), devices.end(), [&id](const QAudioDevice &candidate) {
        return QString::fromUtf8(candidate.id()) == id;
    });
    return device == devices.end() ? std::nullopt : std::optional(*device);
}

/// Qt tells nothing of the hardware.
QList<DeviceSighting> sightings(const QList<QAudioDevice> &devices)
{
    QList<DeviceSighting> seen;
    for (const QAudioDevice &device : devices)
        seen.append({QString::fromUtf8(device.id()), device.description()});
    return seen;
}

} // namespace

QtInput::QtInput(DeviceInput device) : m_device(std::move(device))
{
    m_watch.setInterval(watchMs);
    connect(&m_watch, &QTimer::timeout, this, &QtInput::watch);
    m_retry.setInterval(retryMs);
    connect(&m_retry, &QTimer::timeout, this, &QtInput::reopen);
}

QtInput::~QtInput() = default;

QAudioFormat QtInput::formatFor(const QAudioDevice &device, QAudioFormat::SampleFormat sampleFormat)
{
    const QAudioFormat preferred = device.preferredFormat();
    QAudioFormat format;
    format.setSampleRate(preferred.sampleRate() > 0 ? preferred.sampleRate() : fallbackRateHz);
    int channels = preferred.channelCount();
    if (channels < 1)
        channels = std::popcount(static_cast<quint32>(device.channelConfiguration())); // a bit per speaker position
    format.setChannelCount(std::clamp(channels, 1, maxChannels));
    format.setSampleFormat(sampleFormat);
    return format;
}

Result<StreamInfo> QtInput::open()
{
    const QList<QAudioDevice> devices = QMediaDevices::audioInputs();
    const std::optional<QAudioDevice> device = deviceById(devices, m_device.id);
    if (!device)
        return Error{devices.isEmpty() ? ErrorCode::noInputDevice : ErrorCode::deviceNotFound,
                     m_device.description.toStdString(),
                     {}};
    for (const QAudioFormat::SampleFormat sampleFormat : bestFirst) {
        const QAudioFormat format = formatFor(*device, sampleFormat);
        if (device->isFormatSupported(format) && tryStart(*device, format)) {
            m_format = format;
            m_toldId = m_device.id;
            m_search = DeviceSearch({m_device.id, device->description()});
            m_search.look(sightings(devices));
            m_info.name = device->description();
            m_info.isDevice = true;
            m_info.backend = CaptureBackend::qt;
            m_info.format = {format.sampleRate(), format.channelCount(), sampleTypeOf(layoutOf(sampleFormat))};
            m_info.microphone = deviceInfo(*device).microphone;
            return m_info;
        }
    }
    const QAudioFormat wanted = formatFor(*device, bestFirst.front());
    return Error{ErrorCode::deviceRefusedFormat, device->description().toStdString(),
                 rateAndChannels(wanted.sampleRate(), wanted.channelCount())};
}

bool QtInput::tryStart(const QAudioDevice &device, const QAudioFormat &format)
{
    m_source = std::make_unique<QAudioSource>(device, format);
    m_source->setBufferSize(format.bytesForDuration(periodUs));
    m_io = m_source->start();
    if (m_io != nullptr && m_source->error() == QAudio::NoError)
        return true;
    m_source.reset();
    m_io = nullptr;
    return false;
}

Result<void> QtInput::start(std::shared_ptr<BlockQueue> queue)
{
    m_feed = std::make_unique<CaptureFeed>(std::move(queue), m_info.format, layoutOf(m_format.sampleFormat()),
                                           static_cast<double>(periodUs) * 1e-6);
    const auto bytesPerSecond = static_cast<std::size_t>(m_format.bytesForDuration(1'000'000));
    m_bytes.resize(bytesPerSecond / 4);
    m_watch.start();
    listen();
    return {};
}

void QtInput::listen()
{
    m_restBytes = 0;
    m_watchdog.fed(captureClockNs());
    connect(m_io, &QIODevice::readyRead, this, &QtInput::read);
    // Queued: the source must not go while it speaks.
    connect(
        m_source.get(), &QAudioSource::stateChanged, this,
        [this](QAudio::State state) {
            if (state == QAudio::StoppedState && m_source && m_source->error() != QAudio::NoError)
                loseDevice();
        },
        Qt::QueuedConnection);
    read();
}

void QtInput::stop()
{
    m_watch.stop();
    m_retry.stop();
    if (m_feed && m_source)
        read(); // what has arrived already
    if (m_feed)
        m_feed->finish(captureClockNs());
    m_feed.reset();
    dropSource();
}

void QtInput::dropSource()
{
    if (!m_source)
        return;
    m_source->disconnect(this);
    m_io->disconnect(this);
    m_source->stop();
    m_source.reset();
    m_io = nullptr;
}

void QtInput::read()
{
    const auto frameBytes = static_cast<std::size_t>(std::max(1, m_format.bytesPerFrame()));
    for (;;) {
        const qint64 got = m_io->read(m_bytes.data() + m_restBytes, static_cast<qint64>(m_bytes.size() - m_restBytes));
        if (got <= 0)
            return;
        const std::int64_t nowNs = captureClockNs();
        const std::int64_t frameBefore = m_feed->frame();
        m_watchdog.fed(nowNs);
        const std::size_t bytes = m_restBytes + static_cast<std::size_t>(got);
        const std::size_t wholeBytes = bytes / frameBytes * frameBytes;
        const CaptureFeed::Delivered delivered =
            m_feed->deliver(std::as_bytes(std::span(m_bytes).first(wholeBytes)), nowNs);
        m_restBytes = bytes - wholeBytes;
        std::memmove(m_bytes.data(), m_bytes.data() + wholeBytes, m_restBytes);
        if (m_awaitsReturn && !m_feed->isInterrupted()) {
            m_awaitsReturn = m_isLost = false;
            const bool isRenamed = std::exchange(m_toldId, m_search.id()) != m_search.id();
            tell(Event::Kind::deviceBack, delivered.backFrame.value_or(frameBefore),
                 isRenamed ? QStringLiteral("%1, now %2,").arg(m_info.name, m_toldId) : m_info.name);
        }
        if (delivered.loss)
            Q_EMIT happened(*delivered.loss);
    }
}

void QtInput::watch()
{
    switch (m_watchdog.look(captureClockNs())) {
    case Watchdog::Verdict::fine:
        break;
    case Watchdog::Verdict::silent:
        if (m_awaitsReturn) // that is known
            break;
        m_awaitsReturn = true;
        tell(Event::Kind::silent, m_feed->frame(), m_info.name);
        break;
    case Watchdog::Verdict::dead:
        loseDevice();
        break;
    }
}

void QtInput::setListed(const QStringList &ids)
{
    if (!m_source)
        reopen();
    else if (!ids.contains(m_search.id()))
        loseDevice();
    else if (m_feed)
        m_search.look(sightings(QMediaDevices::audioInputs()));
}

void QtInput::loseDevice()
{
    if (!m_source || !m_feed)
        return;
    // What the stream still holds is not read: it may be another microphone's already.
    dropSource();
    m_feed->interrupt();
    m_watchdog.rest();
    m_awaitsReturn = true;
    if (!std::exchange(m_isLost, true))
        tell(Event::Kind::deviceLost, m_feed->frame(), m_info.name);
    m_retry.start();
}

void QtInput::reopen()
{
    if (m_source || !m_feed)
        return;
    // Looked up just before: to start a device that is not there hangs for ever.
    const QList<QAudioDevice> devices = QMediaDevices::audioInputs();
    const std::optional<QString> id = m_search.find(sightings(devices));
    if (!id)
        return;
    const std::optional<QAudioDevice> device = deviceById(devices, *id);
    const QAudioFormat format = formatFor(*device, m_format.sampleFormat());
    if (format != m_format) {
        m_retry.stop();
        Q_EMIT failed({ErrorCode::deviceFormatChanged, m_info.name.toStdString(),
                       rateAndChannels(format.sampleRate(), format.channelCount())});
        return;
    }
    if (!tryStart(*device, m_format))
        return;
    m_retry.stop();
    listen();
}

void QtInput::tell(Event::Kind kind, std::int64_t frame, const QString &detail)
{
    Event event{kind, frame};
    event.detail = detail.toStdString();
    Q_EMIT happened(event);
}

} // namespace ls
