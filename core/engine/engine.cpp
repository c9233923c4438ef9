// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"

#include "core/audio/block_queue.h"
#include "core/base/version.h"
#include "core/base/wake_flag.h"
#include "core/engine/device_list.h"
#include "core/engine/dsp_worker.h"
#include "core/engine/input_thread.h"
#include "core/engine/left_behind.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <iterator>

namespace ls {

namespace {

constexpr int inputQueueSeconds = 10;
constexpr int openLimitSeconds = 5;
constexpr int recordingLimitMs = 60'000;

QString nameOf(const InputSpec &spec)
{
    if (const auto *device = std::get_if<DeviceInput>(&spec))
        return device->description.isEmpty() ? device->id : device->description;
    if (const auto *file = std::get_if<FileInput>(&spec))
        return QString::fromStdString(file->path.string());
    return QString::fromStdString(std::get<GeneratorInput>(spec).spec.name());
}

DspWorker::Action closing(std::shared_ptr<RecordingWriter> recording)
{
    return [recording = std::move(recording)](Pipeline &pipeline, std::int64_t frame) {
        pipeline.removeSink(*recording);
        recording->close(frame);
    };
}

Pace paceOf(const InputSpec &spec)
{
    if (const auto *file = std::get_if<FileInput>(&spec))
        return file->pace;
    if (const auto *generator = std::get_if<GeneratorInput>(&spec))
        return generator->pace;
    return Pace::realTime;
}

} // namespace

/// What exists while a stream runs.
struct Engine::Measuring {
    std::shared_ptr<BlockQueue> queue;
    std::unique_ptr<DspWorker> worker;
};

/// The hop of snapshots from dsp to ui.
struct Engine::SnapshotBox {
    Latest<Snapshot> latest;
    WakeFlag wake;
};

Engine::Engine(QObject *parent, RecordingWriter::OpenWriter openWriter)
    : QObject(parent),
      m_openWriter(std::move(openWriter)),
      m_snapshots(std::make_shared<SnapshotBox>()),
      m_link(std::make_shared<OwnerLink<Engine>>(this))
{
    m_openTimer.setSingleShot(true);
    m_openTimer.setInterval(openLimitSeconds * 1000);
    connect(&m_openTimer, &QTimer::timeout, this, &Engine::onOpenTimeout);
}

Engine::~Engine()
{
    stop();
    if (finishRecordings(recordingLimitMs))
        return;
    // The disk does not answer: to wait for its thread would be to wait for ever.
    m_link->cut();
    countLeftBehind();
    static std::vector<std::shared_ptr<RecordingWriter>> keptToTheEnd;
    std::move(m_finishing.begin(), m_finishing.end(), std::back_inserter(keptToTheEnd));
}

void Engine::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void Engine::start(InputSpec input, const Settings &settings, std::optional<CorrectionSpec> correction)
{
    const Settings wanted = validated(settings); // a copy first: what stop() signals may change the caller's
    stop();
    m_settings = wanted;
    m_inputSpec = std::move(input);
    m_correction = std::move(correction);
    m_input = std::make_unique<InputThread>(m_inputSpec);
    // What an input says may still be on its way when that input has been stopped: then it is not heard any more.
    const auto ifCurrent = [this, input = m_inputNumber](auto slot) {
        return [this, input, slot](const auto &...arguments) {
            if (input == m_inputNumber)
                (this->*slot)(arguments...);
        };
    };
    connect(m_input.get(), &InputThread::opened, this, ifCurrent(&Engine::onOpened));
    connect(m_input.get(), &InputThread::happened, this, ifCurrent(&Engine::onHappened));
    connect(m_input.get(), &InputThread::failed, this, ifCurrent(&Engine::onInputFailed));
    connect(m_input.get(), &InputThread::ended, this, ifCurrent(&Engine::onInputEnded));
    m_openTimer.start();
    setState(State::opening);
}

void Engine::onOpened(const Result<StreamInfo> &opened)
{
    m_openTimer.stop();
    if (!opened)
        return onInputFailed(opened.error());
    const AudioFormat &format = opened.value().format;
    if (m_settings.channel > format.channels)
        return onInputFailed(
            {ErrorCode::channelMissing, nameOf(m_inputSpec).toStdString(), std::to_string(m_settings.channel)});

    m_stream = opened.value();
    m_measuring = std::make_unique<Measuring>();
    m_measuring->queue =
        std::make_shared<BlockQueue>(format.channels, std::int64_t{inputQueueSeconds} * format.sampleRateHz);
    DspWorker::Outputs outputs;
    outputs.snapshot = [this, box = m_snapshots](std::unique_ptr<const Snapshot> snapshot) {
        box->latest.put(std::move(snapshot));
        if (box->wake.raise())
            QMetaObject::invokeMethod(this, &Engine::deliverSnapshot, Qt::QueuedConnection);
    };
    outputs.rows = [this](std::vector<LogRow> rows) {
        QMetaObject::invokeMethod(
            this, [this, rows = std::move(rows)] { Q_EMIT rowsReady(rows); }, Qt::QueuedConnection);
    };
    outputs.event = [this](const Event &event) {
        QMetaObject::invokeMethod(
            this, [this, event] { Q_EMIT eventHappened(event); }, Qt::QueuedConnection);
    };
    m_measuring->worker =
        std::make_unique<DspWorker>(m_measuring->queue, format, m_settings, m_correction, std::move(outputs));
    if (m_recordWhenOpen)
        beginRecording(*std::exchange(m_recordWhenOpen, std::nullopt), 0);
    m_input->startInto(m_measuring->queue);
    setState(State::measuring);
}

void Engine::deliverSnapshot()
{
    m_snapshots->wake.lower();
    if (std::shared_ptr<const Snapshot> snapshot = m_snapshots->latest.take())
        Q_EMIT snapshotReady(snapshot);
}

void Engine::onOpenTimeout()
{
    onInputFailed({ErrorCode::deviceNotAnswering, nameOf(m_inputSpec).toStdString(), std::to_string(openLimitSeconds)});
}

void Engine::onInputFailed(const Error &error)
{
    stop();
    Q_EMIT failed(error);
}

void Engine::onInputEnded()
{
    stop();
    Q_EMIT streamEnded();
}

void Engine::onHappened(const Event &event)
{
    if (event.kind == Event::Kind::deviceLost)
        m_isDeviceAway = true;
    else if (event.kind == Event::Kind::deviceBack)
        m_isDeviceAway = false;
    else if (event.kind == Event::Kind::volumeChanged)
        m_stream->captureGainDb = event.value;
    Q_EMIT eventHappened(event);
}

void Engine::watch(const DeviceList &devices)
{
    connect(&devices, &DeviceList::changed, this, [this, &devices] {
        if (!m_input || !devices.isKnown() || !std::holds_alternative<DeviceInput>(m_inputSpec))
            return;
        QStringList ids;
        for (const DeviceInfo &info : devices.devices())
            ids.append(info.id);
        m_input->setListed(ids);
    });
}

void Engine::stop()
{
    m_openTimer.stop();
    m_recordWhenOpen.reset();
    ++m_inputNumber;
    if (m_input) {
        if (m_state == State::measuring)
            m_input->stop();
        m_input.reset();
    }
    if (m_measuring) {
        endRecording(m_measuring->queue->endFrame());
        m_measuring->worker->finish();
        m_measuring.reset();
        m_calibratorTap.reset();
        // The last rows are on their way: they belong to this measurement, and are delivered before it is over.
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    }
    m_stream.reset();
    m_isDeviceAway = false;
    setState(State::idle);
}

void Engine::reset()
{
    if (m_measuring)
        m_measuring->worker->at(m_measuring->queue->endFrame(),
                                [](Pipeline &pipeline, std::int64_t) { pipeline.resetReadings(); });
}

void Engine::startCalibratorCheck()
{
    stopCalibratorCheck();
    if (!m_measuring)
        return;
    m_calibratorTap = std::make_shared<CalibratorTap>(m_stream->format, m_settings.channel, [this] {
        QMetaObject::invokeMethod(this, &Engine::deliverCalibratorProgress, Qt::QueuedConnection);
    });
    m_measuring->worker->at(m_measuring->queue->endFrame(),
                            [tap = m_calibratorTap](Pipeline &pipeline, std::int64_t) { pipeline.addSink(*tap); });
}

void Engine::stopCalibratorCheck()
{
    if (!m_calibratorTap)
        return;
    m_measuring->worker->at(
        m_measuring->queue->endFrame(),
        [tap = std::move(m_calibratorTap)](Pipeline &pipeline, std::int64_t) { pipeline.removeSink(*tap); });
    m_calibratorTap.reset();
}

void Engine::deliverCalibratorProgress()
{
    if (!m_calibratorTap)
        return;
    if (const std::unique_ptr<const CalibratorProgress> progress = m_calibratorTap->take())
        Q_EMIT calibratorHeard(*progress);
}

void Engine::startRecording(const std::filesystem::path &outputFolder, std::optional<double> seconds)
{
    const RecordingOrder order{outputFolder, seconds};
    if (m_state == State::opening)
        m_recordWhenOpen = order;
    else if (m_measuring && !m_recording)
        beginRecording(order, m_measuring->queue->endFrame());
}

void Engine::beginRecording(const RecordingOrder &order, std::int64_t firstFrame)
{
    AudioFileNote note;
    note.title = m_stream->name.toStdString();
    note.software = std::string(programName) + " " + programVersion;
    if (m_stream->simulated)
        note.comment = "SIMULATED: made by a signal generator, not by a microphone";

    // A replay at full speed is faster than any disk, and can wait for it; a microphone cannot.
    const auto whenFull = paceOf(m_inputSpec) == Pace::asFastAsItGoes ? RecordingWriter::WhenFull::wait
                                                                      : RecordingWriter::WhenFull::loseAndTell;
    RecordingWriter::Callbacks callbacks;
    callbacks.started = [link = m_link](const std::filesystem::path &folder) {
        link->tell([&](Engine &engine) {
            QMetaObject::invokeMethod(
                &engine, [&engine, folder] { Q_EMIT engine.recordingStarted(folder); }, Qt::QueuedConnection);
        });
    };
    callbacks.finished = [link = m_link](const RecordingSummary &summary) {
        link->tell([&](Engine &engine) {
            QMetaObject::invokeMethod(
                &engine, [&engine, summary] { engine.onRecordingFinished(summary); }, Qt::QueuedConnection);
        });
    };
    m_recording =
        std::make_shared<RecordingWriter>(order.outputFolder, std::chrono::system_clock::now(), m_stream->format,
                                          std::move(note), std::move(callbacks), whenFull, m_openWriter);
    DspWorker *worker = m_measuring->worker.get();
    const auto frames =
        order.seconds ? std::optional(std::llround(*order.seconds * m_stream->format.sampleRateHz)) : std::nullopt;
    worker->at(firstFrame, [recording = m_recording, worker, frames](Pipeline &pipeline, std::int64_t frame) {
        recording->begin(frame);
        pipeline.addSink(*recording);
        if (frames)
            worker->at(frame + *frames, closing(recording));
    });
}

void Engine::stopRecording()
{
    m_recordWhenOpen.reset();
    if (m_measuring)
        endRecording(m_measuring->queue->endFrame());
}

void Engine::endRecording(std::int64_t endFrame)
{
    if (!m_recording)
        return;
    m_measuring->worker->at(endFrame, closing(m_recording));
    m_finishing.push_back(std::move(m_recording));
    m_recording.reset();
}

void Engine::onRecordingFinished(const RecordingSummary &summary)
{
    // One that ended by itself, after its time or because of an error, is still the running one here.
    if (m_recording && m_recording->waitFinished(std::chrono::milliseconds(0)))
        endRecording(m_measuring->queue->endFrame());
    std::erase_if(m_finishing,
                  [](const auto &recording) { return recording->waitFinished(std::chrono::milliseconds(0)); });
    Q_EMIT recordingFinished(summary);
}

std::optional<RecordingStatus> Engine::recordingStatus() const
{
    if (!m_recording)
        return std::nullopt;
    return m_recording->status();
}

bool Engine::finishRecordings(int timeoutMs)
{
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(timeoutMs);
    return std::all_of(m_finishing.begin(), m_finishing.end(), [&](const auto &recording) {
        const auto left = deadline - std::chrono::steady_clock::now();
        return recording->waitFinished(std::chrono::duration_cast<std::chrono::milliseconds>(left));
    });
}

std::int64_t Engine::lostFrames() const { return m_measuring ? m_measuring->queue->lostFrames() : 0; }

double Engine::queueFill() const
{
    if (!m_measuring)
        return 0.0;
    const BlockQueue &queue = *m_measuring->queue;
    return static_cast<double>(queue.framesQueued()) / static_cast<double>(queue.capacityFrames());
}

} // namespace ls
