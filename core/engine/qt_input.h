// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/audio_input.h"
#include "core/engine/capture_feed.h"
#include "core/engine/device_search.h"
#include "core/engine/watchdog.h"

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
/// A device that goes away is waited for, also under another id (see DeviceSearch), as far as Qt can see that. Limits
/// of Qt 6.4 on PulseAudio: a microphone that is unplugged can be replaced by another one without a word (until
/// setListed() tells, so for up to half a second); a sound server that was away for more than 3 s is not found again,
/// because Qt's one connection to it, which nobody can make anew, has given up; volume, mute and suspension are not
/// seen; and frames that go missing unannounced are found from 25 ms on only, as Qt polls (see GapDetector).
class QtInput : public AudioInput {
    Q_OBJECT
public:
    explicit QtInput(DeviceInput device);
    ~QtInput() override;

    Result<StreamInfo> open() override;
    Result<void> start(std::shared_ptr<BlockQueue> queue) override;
    void stop() override;
    void setListed(const QStringList &ids) override;

    /// The format a device is opened with: its own, where it tells a valid one (Qt does not know 24-bit sources, such
    /// as a UMIK-1), else 48 kHz and as many channels as its channel map has; float, else 32, else 16 bit.
    static QAudioFormat formatFor(const QAudioDevice &device, QAudioFormat::SampleFormat sampleFormat);

private:
    bool tryStart(const QAudioDevice &device, const QAudioFormat &format);
    void listen();
    void read();
    void watch();
    void loseDevice();
    void reopen();
    void dropSource();
    void tell(Event::Kind kind, std::int64_t frame, const QString &detail);

    DeviceInput m_device;
    DeviceSearch m_search;
    QString m_toldId; // by which it was there last
    StreamInfo m_info;
    QAudioFormat m_format;
    std::unique_ptr<QAudioSource> m_source; // null while the device is away
    QIODevice *m_io = nullptr;              // owned by m_source
    std::unique_ptr<CaptureFeed> m_feed;
    std::vector<char> m_bytes; // as delivered; a rest of a frame waits at its beginning
    std::size_t m_restBytes = 0;
    Watchdog m_watchdog;
    bool m_isLost = false;       // and it was told
    bool m_awaitsReturn = false; // deviceBack is owed once samples come again
    QTimer m_watch;
    QTimer m_retry;
};

} // namespace ls
