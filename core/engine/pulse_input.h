// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/audio_input.h"
#include "core/engine/capture_feed.h"
#include "core/engine/pulse_connection.h"
#include "core/engine/pulse_source.h"
#include "core/engine/watchdog.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>

struct pa_stream;

namespace ls {

/// A microphone through libpulse, by its name, with its own rate, channels and sample format: never resampled, never
/// mixed, and never another one.
///
/// The stream is bound to its source (PA_STREAM_DONT_MOVE): a microphone that is unplugged ends it at once, with
/// nothing of another device in it. Whatever goes away, microphone or server, is waited for, and the stream goes on in
/// true time when it is back. What the server changes on the way (suspended, muted, volume, rate) is told as it
/// happens.
///
/// Samples go from libpulse's buffers straight into the queue, in the thread of the PulseConnection; signals come from
/// there, too. open() waits for a server that does not answer for three seconds at the most.
class PulseInput : public AudioInput {
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
    void askForSource();
    void onSource(const pa_source_info *info);
    void openStream();
    void onStreamState();
    void onStreamMoved();
    void onStreamSuspended();
    void askForOutput();
    void onOutputVolume(const PulseVolume &volume);
    void onStreamUp();
    void expectSamples();
    void readAll();
    void tellVolume();
    void tellRate(const PulseSource &source);
    void loseDevice();
    void dropStream();
    void finishOpening(const Result<StreamInfo> &opened);
    void fail(const Error &error);
    void tell(Event::Kind kind, double value = notAvailable, const QString &detail = {});
    std::optional<double> gainDb() const;

    const DeviceInput m_device;
    Phase m_phase = Phase::opening;
    std::optional<PulseSource> m_source; // as last told
    pa_stream *m_stream = nullptr;
    std::size_t m_frameBytes = 1;
    bool m_isAsking = false;
    bool m_asksAgain = false; // something changed since
    bool m_isSuspended = false;
    bool m_isLost = false;       // and it was told
    bool m_awaitsReturn = false; // deviceBack is owed once samples come again
    PulseVolume m_outputVolume;
    std::optional<double> m_toldGainDb; // nothing while it has always been at 0 %
    bool m_toldMuted = false;
    int m_toldRateHz = 0;
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
