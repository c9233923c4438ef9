// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/pulse_input.h"

#include "core/engine/capture_clock.h"

#include <pulse/context.h>
#include <pulse/error.h>
#include <pulse/introspect.h>
#include <pulse/subscribe.h>

#include <algorithm>

namespace ls {

namespace {

constexpr int answerLimitSeconds = 3;

} // namespace

PulseInput::PulseInput(DeviceInput device) : m_device(std::move(device)) {}

PulseInput::~PulseInput() { PulseInput::stop(); }

Result<StreamInfo> PulseInput::open()
{
    m_connection = std::make_unique<PulseConnection>(PulseConnection::Callbacks{
        [this](pa_context *) { askForSources(); }, [this] { onDisconnected(); },
        [this](unsigned type, std::uint32_t index) { onChanged(type, index); }, [this] { onTick(); }});
    m_connection->start();
    const std::string name = (m_device.description.isEmpty() ? m_device.id : m_device.description).toStdString();
    std::unique_lock guard(m_openLock);
    m_openDone.wait_for(guard, std::chrono::seconds(answerLimitSeconds), [this] { return m_opened.has_value(); });
    if (!m_opened)
        return Error{ErrorCode::deviceNotAnswering, name, std::to_string(answerLimitSeconds)};
    return *m_opened;
}

Result<void> PulseInput::start(std::shared_ptr<BlockQueue> queue)
{
    const PulseConnection::Lock lock(*m_connection);
    m_feed = std::make_unique<CaptureFeed>(std::move(queue), m_info.format, m_layout);
    if (m_watch.isMuted()) // also what libpulse has kept since it was opened
        tell(Event::Kind::muted, notAvailable, m_info.name);
    if (m_phase == Phase::away) { // in the moment since it was opened
        m_feed->interrupt();
        m_awaitsReturn = m_isLost = true;
        tell(Event::Kind::deviceLost, notAvailable, m_info.name);
    } else {
        if (m_isSuspended) {
            m_feed->interrupt();
            tell(Event::Kind::suspended, notAvailable, m_info.name);
        }
        expectSamples();
        readAll();
    }
    return {};
}

void PulseInput::stop()
{
    if (!m_connection)
        return;
    {
        const PulseConnection::Lock lock(*m_connection);
        if (m_feed) {
            readAll();
            m_feed->finish(captureClockNs());
        }
        m_stream.reset();
        m_feed.reset();
        m_phase = Phase::over;
    }
    m_connection.reset();
}

void PulseInput::onDisconnected()
{
    m_isAsking = false; // what was asked is never answered
    if (m_phase == Phase::opening)
        finishOpening(Error{ErrorCode::noAudioServer, {}, {}});
    else
        loseDevice();
}

void PulseInput::onChanged(unsigned type, std::uint32_t index)
{
    const unsigned facility = type & PA_SUBSCRIPTION_EVENT_FACILITY_MASK;
    const unsigned what = type & PA_SUBSCRIPTION_EVENT_TYPE_MASK;
    if (facility == PA_SUBSCRIPTION_EVENT_SOURCE) {
        const bool isOurs = m_source && index == m_source->index && m_stream != nullptr;
        if (isOurs && what == PA_SUBSCRIPTION_EVENT_REMOVE)
            loseDevice();
        else if (isOurs || what == PA_SUBSCRIPTION_EVENT_NEW)
            askForSources();
    } else if (facility == PA_SUBSCRIPTION_EVENT_SOURCE_OUTPUT && what == PA_SUBSCRIPTION_EVENT_CHANGE &&
               m_stream != nullptr && index == m_stream->index()) {
        askForOutput();
    }
}

void PulseInput::onTick()
{
    if (m_phase == Phase::away && m_stream == nullptr)
        askForSources();
    if (m_phase != Phase::running || !m_feed)
        return;
    switch (m_watchdog.look(captureClockNs())) {
    case Watchdog::Verdict::fine:
        break;
    case Watchdog::Verdict::silent:
        if (!m_awaitsReturn) // else that is known
            tell(Event::Kind::silent, notAvailable, m_info.name);
        m_awaitsReturn = true;
        break;
    case Watchdog::Verdict::dead:
        m_connection->reconnect(); // it may be the server that hangs
        break;
    }
}

void PulseInput::askForSources()
{
    pa_context *context = m_connection->context();
    m_asksAgain = m_isAsking;
    if (context == nullptr || m_isAsking || m_phase == Phase::over)
        return;
    m_isAsking = true;
    m_listed.clear();
    forget(pa_context_get_source_info_list(
        context,
        [](pa_context *, const pa_source_info *info, int end, void *self) {
            auto *input = static_cast<PulseInput *>(self);
            if (end == 0) {
                input->m_listed.emplace_back(*info);
                return;
            }
            input->m_isAsking = false;
            if (end > 0)
                input->onSources();
            if (input->m_asksAgain)
                input->askForSources();
        },
        this));
}

const PulseSource *PulseInput::sourceNamed(const QString &name) const
{
    const auto found = std::find_if(m_listed.begin(), m_listed.end(),
                                    [&name](const PulseSource &source) { return source.name == name; });
    return found == m_listed.end() ? nullptr : &*found;
}

/// What the server knows of its sources: ours is there, it is not, or something about it has changed.
void PulseInput::onSources()
{
    QList<DeviceSighting> seen;
    for (const PulseSource &source : m_listed)
        seen.append(source.sighting());
    if (m_phase == Phase::opening && m_stream == nullptr) {
        const PulseSource *source = sourceNamed(m_device.id);
        if (source == nullptr)
            return finishOpening(
                Error{ErrorCode::deviceNotFound,
                      (m_device.description.isEmpty() ? m_device.id : m_device.description).toStdString(),
                      {}});
        m_source = *source;
        m_toldId = source->name;
        m_search = DeviceSearch(source->sighting());
        m_search.look(seen);
        openStream();
    } else if (m_stream != nullptr) {
        const PulseSource *source = sourceNamed(m_search.id());
        if (source == nullptr || source->index != m_source->index) // we are about to be told that it has gone
            return;
        m_search.look(seen);
        m_source = *source;
        if (m_phase != Phase::running)
            return;
        tellChanges();
    } else if (m_phase == Phase::away) {
        if (const std::optional<QString> name = m_search.find(seen)) {
            m_source = *sourceNamed(*name);
            openStream();
        }
    }
}

void PulseInput::openStream()
{
    const pa_sample_spec spec = m_source->wanted();
    const AudioFormat format{static_cast<int>(spec.rate), spec.channels, sampleTypeOf(m_source->layout())};
    if (m_phase == Phase::opening) {
        m_info.name = m_source->description;
        m_info.format = format;
        m_info.isDevice = true;
        m_info.backend = CaptureBackend::pulse;
        m_info.microphone = m_source->isMonitor ? std::nullopt : m_source->microphone();
        m_layout = m_source->layout();
        if (format.channels > maxChannels || format.sampleRateHz < minSampleRateHz ||
            format.sampleRateHz > maxSampleRateHz)
            return finishOpening(
                Error{ErrorCode::deviceRefusedFormat, m_info.name.toStdString(), rateAndChannels(m_info.format)});
    } else if (format != m_info.format || m_source->layout() != m_layout) {
        return fail({ErrorCode::deviceFormatChanged, m_info.name.toStdString(), rateAndChannels(format)});
    }
    pa_context *context = m_connection->context();
    if (context == nullptr) // given up since
        return;
    PulseStream::Listener &listener = *this; // as which nobody else knows us
    m_stream = std::make_unique<PulseStream>(context, *m_source, listener);
    if (m_stream->state() == PulseStream::State::over)
        onStreamState();
}

void PulseInput::onStreamState()
{
    const PulseStream::State state = m_stream->state();
    if (state == PulseStream::State::creating)
        return;
    if (state == PulseStream::State::ready) {
        if (m_stream->sourceName() != m_source->name)
            return onStreamMoved();
        m_isSuspended = m_stream->isSuspended();
        askForOutput();
    } else if (m_phase == Phase::opening) {
        const char *reason = pa_strerror(pa_context_errno(m_connection->context()));
        finishOpening(Error{ErrorCode::deviceRefusedFormat, m_info.name.toStdString(),
                            rateAndChannels(m_info.format) + ": " + (reason != nullptr ? reason : "")});
    } else {
        loseDevice();
    }
}

void PulseInput::onStreamMoved()
{
    const QString device = m_stream->sourceName();
    if (device == m_source->name)
        return;
    if (m_phase == Phase::opening)
        return finishOpening(Error{ErrorCode::deviceNotFound, m_info.name.toStdString(), {}});
    loseDevice();
    if (!std::exchange(m_isMoved, true)) // a server may do it again at each attempt
        tell(Event::Kind::moved, notAvailable, device);
}

void PulseInput::onStreamSuspended()
{
    const bool isSuspended = m_stream->isSuspended();
    if (isSuspended == m_isSuspended || m_phase != Phase::running)
        return;
    m_isSuspended = isSuspended;
    if (!m_feed)
        return;
    readAll();
    tell(isSuspended ? Event::Kind::suspended : Event::Kind::resumed, notAvailable, m_info.name);
    if (isSuspended)
        m_feed->interrupt();
    expectSamples();
}

/// From here on silence counts, unless nothing is to be expected.
void PulseInput::expectSamples()
{
    if (m_isSuspended)
        m_watchdog.rest();
    else
        m_watchdog.fed(captureClockNs());
}

void PulseInput::askForOutput()
{
    forget(pa_context_get_source_output_info(
        m_connection->context(), m_stream->index(),
        [](pa_context *, const pa_source_output_info *info, int end, void *self) {
            auto *input = static_cast<PulseInput *>(self);
            if (end == 0)
                input->onOutputVolume(info->has_volume != 0 ? pulseVolume(info->volume, info->mute != 0)
                                                            : PulseVolume{0.0, info->mute != 0});
            else if (end < 0)
                input->onOutputVolume({}); // a server that does not tell
        },
        this));
}

void PulseInput::onOutputVolume(const PulseVolume &volume)
{
    if (m_stream == nullptr)
        return;
    m_outputVolume = volume;
    if (m_phase == Phase::running)
        tellChanges();
    else
        onStreamUp();
}

/// Everything about the stream is known: it is opened, or open again.
void PulseInput::onStreamUp()
{
    const bool isOpening = m_phase == Phase::opening;
    m_phase = Phase::running;
    if (isOpening) {
        m_watch.begin(state());
        m_info.captureGainDb = m_watch.gainDb();
        return finishOpening(m_info);
    }
    if (!m_feed)
        return;
    expectSamples();
    tellChanges();
    readAll();
}

void PulseInput::readAll()
{
    if (!m_feed || m_phase != Phase::running || m_stream == nullptr)
        return; // until somebody wants them, libpulse keeps the samples
    std::span<const std::byte> bytes;
    std::int64_t missingFrames = 0;
    while (m_stream->front(bytes, missingFrames)) {
        const std::int64_t nowNs = captureClockNs();
        const std::int64_t frameBefore = m_feed->frame();
        if (!m_isSuspended) // else these are the last from before
            m_watchdog.fed(nowNs);
        if (missingFrames > 0)
            m_feed->hole(missingFrames);
        const CaptureFeed::Delivered delivered = m_feed->deliver(bytes, nowNs);
        m_stream->pop();
        if (m_awaitsReturn && !m_feed->isInterrupted()) {
            m_awaitsReturn = m_isLost = m_isMoved = false;
            Event back{Event::Kind::deviceBack, delivered.backFrame.value_or(frameBefore)};
            back.detail = nameOfReturned().toStdString();
            Q_EMIT happened(back);
        }
        if (delivered.loss)
            Q_EMIT happened(*delivered.loss);
    }
}

/// Of source and stream together.
SourceWatch::State PulseInput::state() const
{
    SourceWatch::State state;
    state.gainDb.reset();
    if (m_source->volume.gainDb && m_outputVolume.gainDb)
        state.gainDb = *m_source->volume.gainDb + *m_outputVolume.gainDb;
    state.isMuted = m_source->volume.isMuted || m_outputVolume.isMuted;
    state.rateHz = static_cast<int>(m_source->own.rate);
    return state;
}

void PulseInput::tellChanges()
{
    for (const Event &event : m_watch.look(state()))
        tell(event.kind, event.value, event.detail.empty() ? m_info.name : QString::fromStdString(event.detail));
}

/// With its id, if that is another one than before.
QString PulseInput::nameOfReturned()
{
    if (std::exchange(m_toldId, m_search.id()) == m_search.id())
        return m_info.name;
    return QStringLiteral("%1, now %2,").arg(m_info.name, m_search.id());
}

void PulseInput::loseDevice()
{
    if (m_phase == Phase::running && m_feed) {
        readAll(); // what came before
        m_feed->interrupt();
        m_watchdog.rest();
        m_awaitsReturn = true;
        if (!std::exchange(m_isLost, true))
            tell(Event::Kind::deviceLost, notAvailable, m_info.name);
    }
    m_stream.reset();
    if (m_phase == Phase::running)
        m_phase = Phase::away;
}

void PulseInput::finishOpening(const Result<StreamInfo> &opened)
{
    if (!opened) {
        m_stream.reset();
        m_phase = Phase::over;
    }
    const std::scoped_lock guard(m_openLock);
    m_opened = opened;
    m_openDone.notify_one();
}

void PulseInput::fail(const Error &error)
{
    m_stream.reset();
    m_phase = Phase::over;
    Q_EMIT failed(error);
}

void PulseInput::tell(Event::Kind kind, double value, const QString &detail)
{
    if (m_feed)
        Q_EMIT happened({kind, m_feed->frame(), 0, value, detail.toStdString()});
}

} // namespace ls
