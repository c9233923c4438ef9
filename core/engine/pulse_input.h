// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/audio_input.h"
#include "core/engine/capture_feed.h"
#include "core/engine/device_search.h"
#include "core/engine/pulse_connection.h"
#include "core/engine/pulse_source.h"
#include "core/engine/pulse_stream.h"
#include "core/engine/source_watch.h"
#include "core/engine/watchdog.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace ls {

/// A microphone through libpulse, by its source's name, with its own rate, channels and sample format: never resampled,
/// never mixed, and never another one.
///
/// The stream is bound to its source (PA_STREAM_DONT_MOVE): a microphone that is unplugged ends it at once, with
/// nothing of another device in it. Whatever goes away, microphone or server, is waited for, and the stream goes on in
/// true time when it is back, be it under another name (see DeviceSearch). What the server changes on the way
/// (suspended, muted, volume, rate) is told as it happens.
///
/// Samples go from libpulse's buffers straight into the queue, in the thread of the PulseConnection; signals come from
/// there, too. open() waits for a server that does not answer for three seconds at the most.
class PulseInput : public AudioInput, private PulseStream::Listener {
    Q_OBJECT
public:
    explicit PulseInput(DeviceInput device);
    ~PulseInput() override;

    Result<StreamInfo> open() override;
    Result<void> start(std::shared_ptr<BlockQueue> queue) override;
    void stop() override;

private:
    enum class Phase {
        opening, // open() waits
        running, // also while suspended
        away,    // device or server: waited for
        over,    // failed
    };

    // All of these in the connection's thread.
    void onDisconnected();
    void onChanged(unsigned type, std::uint32_t index);
    void onTick();
    void askForSources();
    void onSources();
    const PulseSource *sourceNamed(const QString &name) const;
    void openStream();
    void onStreamState() override;
    void onStreamMoved() override;
    void onStreamSuspended() override;
    void onStreamReadable() override { readAll(); }
    void askForOutput();
    void onOutputVolume(const PulseVolume &volume);
    void onStreamUp();
    void expectSamples();
    void readAll();
    void tellChanges();
    void loseDevice();
    void finishOpening(const Result<StreamInfo> &opened);
    void fail(const Error &error);
    void tell(Event::Kind kind, double value = notAvailable, const QString &detail = {});
    SourceWatch::State state() const;
    QString nameOfReturned();

    const DeviceInput m_device;
    Phase m_phase = Phase::opening;
    std::vector<PulseSource> m_listed;   // all there are, while they are being told
    std::optional<PulseSource> m_source; // ours, as last told
    DeviceSearch m_search;
    QString m_toldId; // by which it was there last
    std::unique_ptr<PulseStream> m_stream;
    bool m_isAsking = false;
    bool m_asksAgain = false; // something changed since
    bool m_isSuspended = false;
    bool m_isLost = false;       // and it was told
    bool m_isMoved = false;      // that, too
    bool m_awaitsReturn = false; // deviceBack is owed once samples come again
    PulseVolume m_outputVolume;
    SourceWatch m_watch;
    StreamInfo m_info;
    SampleLayout m_layout = SampleLayout::float32;
    std::unique_ptr<CaptureFeed> m_feed;
    Watchdog m_watchdog;

    std::mutex m_openLock; // open() and the connection's thread, once
    std::condition_variable m_openDone;
    std::optional<Result<StreamInfo>> m_opened;

    std::unique_ptr<PulseConnection> m_connection; // last: ends first
};

} // namespace ls
