// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/audio_input.h"

#include <QAudioFormat>
#include <QTimer>

#include <memory>
#include <vector>

class QAudioDevice;
class QAudioSource;
class QIODevice;

namespace ls {

/// A device through Qt Multimedia, at its own rate and channel count, in its best sample format.
///
/// Every QAudioSource lives and dies in the input thread: Qt 6.4's PulseAudio backend runs on that thread's event loop.
/// Limits of Qt 6.4 on PulseAudio: a microphone that is unplugged can be replaced by another one without a word (an
/// engine that watches the DeviceList ends the measurement when the device leaves it), and losses inside the server are
/// not told.
class QtInput : public AudioInput {
    Q_OBJECT
public:
    explicit QtInput(DeviceInput device);
    ~QtInput() override;

    Result<StreamInfo> open() override;
    Result<void> start(std::shared_ptr<BlockQueue> queue) override;
    void stop() override;

    /// The format a device is opened with: its own, where it tells a valid one (Qt does not know 24-bit sources, such
    /// as a UMIK-1), else 48 kHz and as many channels as its channel map has; float, else 32, else 16 bit.
    static QAudioFormat formatFor(const QAudioDevice &device, QAudioFormat::SampleFormat sampleFormat);

private:
    void read();
    void pushBytes(std::size_t bytes) noexcept;
    void watch();
    bool tryStart(const QAudioDevice &device, const QAudioFormat &format);

    DeviceInput m_device;
    StreamInfo m_info;
    QAudioFormat m_format;
    std::unique_ptr<QAudioSource> m_source;
    QIODevice *m_io = nullptr; // owned by m_source
    std::shared_ptr<BlockQueue> m_queue;
    std::vector<char> m_bytes; // as delivered; a rest of a frame waits at its beginning
    std::size_t m_restBytes = 0;
    std::vector<float> m_samples; // converted
    QTimer m_watch;
    int m_silentTicks = 0;
};

} // namespace ls
