// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/qt_input.h"

#include "core/engine/device_list.h"

#include <QAudioDevice>
#include <QAudioSource>
#include <QMediaDevices>

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cstring>

namespace ls {

namespace {

constexpr int fallbackRateHz = 48000;
constexpr qint64 periodUs = 20'000;
constexpr int watchMs = 500;
constexpr int silentLimitTicks = 5; // 2.5 s without a sample: the stream is dead, not late

constexpr std::array<QAudioFormat::SampleFormat, 3> bestFirst{QAudioFormat::Float, QAudioFormat::Int32,
                                                              QAudioFormat::Int16};

SampleType sampleTypeOf(QAudioFormat::SampleFormat format)
{
    switch (format) {
    case QAudioFormat::Int16:
        return SampleType::int16;
    case QAudioFormat::Int32:
        return SampleType::int32;
    default:
        return SampleType::float32;
    }
}

template <typename Integer>
void convert(const char *bytes, std::span<float> samples, float scale) noexcept
{
    for (std::size_t i = 0; i < samples.size(); ++i) {
        Integer value;
        std::memcpy(&value, bytes + i * sizeof(Integer), sizeof(Integer));
        samples[i] = static_cast<float>(value) * scale;
    }
}

} // namespace

QtInput::QtInput(DeviceInput device) : m_device(std::move(device))
{
    m_watch.setInterval(watchMs);
    connect(&m_watch, &QTimer::timeout, this, &QtInput::watch);
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
    const auto device = std::find_if(devices.begin(), devices.end(), [this](const QAudioDevice &candidate) {
        return QString::fromUtf8(candidate.id()) == m_device.id;
    });
    if (device == devices.end())
        return Error{devices.isEmpty() ? ErrorCode::noInputDevice : ErrorCode::deviceNotFound,
                     m_device.description.toStdString(),
                     {}};
    for (const QAudioFormat::SampleFormat sampleFormat : bestFirst) {
        const QAudioFormat format = formatFor(*device, sampleFormat);
        if (device->isFormatSupported(format) && tryStart(*device, format)) {
            m_format = format;
            m_info.name = device->description();
            m_info.isDevice = true;
            m_info.format = {format.sampleRate(), format.channelCount(), sampleTypeOf(sampleFormat)};
            m_info.microphone = deviceInfo(*device).microphone;
            return m_info;
        }
    }
    const QAudioFormat wanted = formatFor(*device, bestFirst.front());
    return Error{ErrorCode::deviceRefusedFormat, device->description().toStdString(),
                 std::to_string(wanted.sampleRate()) + " Hz, " + std::to_string(wanted.channelCount()) + " channels"};
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
    m_queue = std::move(queue);
    const auto bytesPerSecond = static_cast<std::size_t>(m_format.bytesForDuration(1'000'000));
    m_bytes.resize(bytesPerSecond / 4);
    m_samples.resize(m_bytes.size() / static_cast<std::size_t>(m_format.bytesPerSample()) + 1);
    connect(m_io, &QIODevice::readyRead, this, &QtInput::read);
    connect(m_source.get(), &QAudioSource::stateChanged, this, [this](QAudio::State state) {
        if (state == QAudio::StoppedState && m_source->error() != QAudio::NoError)
            Q_EMIT failed({ErrorCode::deviceLost, m_info.name.toStdString(), {}});
    });
    m_watch.start();
    read();
    return {};
}

void QtInput::stop()
{
    m_watch.stop();
    if (m_source == nullptr)
        return;
    m_source->disconnect(this);
    m_io->disconnect(this);
    if (m_queue)
        read(); // what has arrived already
    m_source->stop();
    m_source.reset();
    m_io = nullptr;
}

void QtInput::read()
{
    for (;;) {
        const qint64 got = m_io->read(m_bytes.data() + m_restBytes, static_cast<qint64>(m_bytes.size() - m_restBytes));
        if (got <= 0)
            return;
        m_silentTicks = 0;
        pushBytes(m_restBytes + static_cast<std::size_t>(got));
    }
}

/// Converts and pushes the whole frames at the beginning of m_bytes; the rest waits for its other half.
void QtInput::pushBytes(std::size_t bytes) noexcept
{
    const auto frameBytes = static_cast<std::size_t>(m_format.bytesPerFrame());
    assert(frameBytes > 0);
    const std::size_t wholeBytes = bytes / frameBytes * frameBytes;
    const std::span<float> samples =
        std::span(m_samples).first(wholeBytes / static_cast<std::size_t>(m_format.bytesPerSample()));
    switch (m_format.sampleFormat()) {
    case QAudioFormat::Int16:
        convert<std::int16_t>(m_bytes.data(), samples, 0x1.0p-15F);
        break;
    case QAudioFormat::Int32:
        convert<std::int32_t>(m_bytes.data(), samples, 0x1.0p-31F);
        break;
    default:
        convert<float>(m_bytes.data(), samples, 1.0F);
        break;
    }
    m_queue->push(samples);
    m_restBytes = bytes - wholeBytes;
    std::memmove(m_bytes.data(), m_bytes.data() + wholeBytes, m_restBytes);
}

void QtInput::watch()
{
    if (++m_silentTicks < silentLimitTicks)
        return;
    m_watch.stop();
    Q_EMIT failed({ErrorCode::deviceSilent, m_info.name.toStdString(), "2.5"});
}

} // namespace ls
