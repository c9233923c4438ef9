// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/audio_input.h"
#include "core/engine/device_list.h"
#include "tests/support/given_time.h"
#include "tests/support/pulse_server.h"

#include <QObject>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>
#include <vector>

namespace ls::test {

/// Runs a device's input in this thread, as the engine does in one of its own, and keeps what comes of it.
class Listener : public QObject {
public:
    /// What came without a gap in it.
    struct Piece {
        std::int64_t firstFrame = 0;
        std::vector<float> samples;

        std::int64_t endFrame() const { return firstFrame + static_cast<std::int64_t>(samples.size()); }
    };

    explicit Listener(const DeviceInput &device)
        : m_id(device.id),
          m_devices(device.backend),
          m_input(makeInput(device))
    {
        connect(m_input.get(), &AudioInput::happened, this, [this](const Event &event) {
            events.push_back(event);
            m_eventTimesMs.push_back(m_clock.elapsed());
        });
        connect(m_input.get(), &AudioInput::failed, this, [this](const Error &error) { failure = error; });
        connect(&m_devices, &DeviceList::changed, this, [this] {
            QStringList ids;
            for (const DeviceInfo &info : m_devices.devices())
                ids.append(info.id);
            if (m_queue)
                m_input->setListed(ids);
        });
        connect(&m_timer, &QTimer::timeout, this, &Listener::drain);
    }
    ~Listener() override { stop(); }
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    /// Qt knows of a microphone a moment after it has been plugged in.
    bool isListed() const { return isListed(m_id); }
    bool isListed(const QString &id) const
    {
        return std::any_of(m_devices.devices().begin(), m_devices.devices().end(),
                           [&id](const DeviceInfo &info) { return info.id == id; });
    }

    Result<StreamInfo> begin()
    {
        Result<StreamInfo> opened = m_input->open();
        if (!opened)
            return opened;
        const AudioFormat &format = opened.value().format;
        m_queue = std::make_shared<BlockQueue>(format.channels, std::int64_t{30} * format.sampleRateHz);
        if (const Result<void> started = m_input->start(m_queue); !started)
            return started.error();
        m_timer.start(20);
        return opened;
    }

    void stop()
    {
        if (!m_queue)
            return;
        m_input->stop();
        drain();
        m_queue.reset();
    }

    std::int64_t count(Event::Kind kind) const
    {
        return std::count_if(events.begin(), events.end(), [kind](const Event &event) { return event.kind == kind; });
    }
    /// The last of its kind.
    const Event &last(Event::Kind kind) const
    {
        return *std::find_if(events.rbegin(), events.rend(), [kind](const Event &event) { return event.kind == kind; });
    }
    /// When the last of its kind was told, in ms of elapsed(): of the time that the machine gave.
    qint64 timeOf(Event::Kind kind) const
    {
        for (std::size_t i = events.size(); i-- > 0;)
            if (events[i].kind == kind)
                return m_eventTimesMs[i];
        return -1;
    }
    qint64 elapsed() const { return m_clock.elapsed(); }

    std::int64_t framesOfLastPiece() const
    {
        return pieces.empty() ? 0 : pieces.back().endFrame() - pieces.back().firstFrame;
    }
    bool isRunning() const { return framesOfLastPiece() > 4800; }

    std::vector<Event> events;
    std::vector<Piece> pieces;
    std::optional<Error> failure;

private:
    void drain()
    {
        for (;;) {
            const BlockView block = m_queue->front(48000);
            if (block.samples.empty())
                return;
            if (pieces.empty() || block.gapFrames > 0)
                pieces.push_back({block.firstFrame, {}});
            pieces.back().samples.insert(pieces.back().samples.end(), block.samples.begin(), block.samples.end());
            m_queue->pop(block.frames());
        }
    }

    QString m_id;
    DeviceList m_devices;
    std::unique_ptr<AudioInput> m_input;
    std::shared_ptr<BlockQueue> m_queue;
    QTimer m_timer;
    GivenTime m_clock;
    std::vector<qint64> m_eventTimesMs;
};

/// Where a piece of a VirtualMicrophone's mono signal stands in the signal, and when its frame 0 sounded.
struct Place {
    std::int64_t streamFrame = 0;
    std::int64_t signalFrame = 0;
    double epochSeconds = 0.0;

    /// Of a piece that is being delivered now; nothing if a sample of it is not the microphone's.
    static std::optional<Place> of(const Listener::Piece &piece, const VirtualMicrophone &microphone)
    {
        const auto found = findInSignal(piece.samples, 1, microphone.framesFed());
        if (!found || firstDifference(piece.samples, 1, *found))
            return std::nullopt;
        return Place{piece.firstFrame, *found, microphone.epochSeconds()};
    }

    /// By how many frames the stream has been longer than the time, between this place and a later one.
    double errorUntil(const Place &later, int rateHz = 48000) const
    {
        const double truth =
            static_cast<double>(later.signalFrame - signalFrame) + (later.epochSeconds - epochSeconds) * rateHz;
        return static_cast<double>(later.streamFrame - streamFrame) - truth;
    }
};

} // namespace ls::test
