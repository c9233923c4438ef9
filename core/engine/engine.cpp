// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"

#include "core/audio/block_queue.h"
#include "core/base/wake_flag.h"
#include "core/engine/device_list.h"
#include "core/engine/dsp_worker.h"
#include "core/engine/input_thread.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <cmath>

namespace ls {

namespace {

constexpr int inputQueueSeconds = 10;
constexpr int openLimitSeconds = 5;
constexpr double volumeSettlesSeconds = 0.25; // the sound server tells of it before or after the samples that have it

QString inputName(const InputSpec &spec)
{
    if (const auto *device = std::get_if<DeviceInput>(&spec))
        return device->description.isEmpty() ? device->id : device->description;
    if (const auto *file = std::get_if<FileInput>(&spec))
        return QString::fromStdString(file->path.string());
    return QString::fromStdString(std::get<GeneratorInput>(spec).spec.name());
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

Engine::Engine(QObject *parent, OpenAudioFile openWriter)
    : QObject(parent),
      m_snapshots(std::make_shared<SnapshotBox>()),
      m_recorder(std::move(openWriter), this)
{
    m_openTimer.setSingleShot(true);
    m_openTimer.setInterval(openLimitSeconds * 1000);
    connect(&m_openTimer, &QTimer::timeout, this, &Engine::onOpenTimeout);
    connect(&m_recorder, &Recorder::started, this, &Engine::recordingStarted);
    connect(&m_recorder, &Recorder::finished, this, &Engine::recordingFinished);
    connect(&m_recorder, &Recorder::happened, this, &Engine::eventHappened);
}

Engine::~Engine() { stop(); }

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
            {ErrorCode::channelMissing, inputName(m_inputSpec).toStdString(), std::to_string(m_settings.channel)});

    m_stream = opened.value();
    const int inputNumber = m_inputNumber;
    Q_EMIT streamOpened(*m_stream);
    if (inputNumber != m_inputNumber)
        return; // who heard it has stopped
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
    m_recorder.attach({m_measuring->queue, m_measuring->worker.get(), *m_stream, m_inputSpec, m_settings, m_correction},
                      m_preRollSeconds);
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
    onInputFailed(
        {ErrorCode::deviceNotAnswering, inputName(m_inputSpec).toStdString(), std::to_string(openLimitSeconds)});
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
        onVolumeChanged(event);
    tell(event);
}

/// Averages and extremes of two gains would mean nothing: they begin anew, once the samples surely have the new one.
void Engine::onVolumeChanged(const Event &event)
{
    m_stream->captureGainDb = event.value;
    if (!m_measuring)
        return;
    const std::int64_t settledFrame = event.frame + std::llround(volumeSettlesSeconds * m_stream->format.sampleRateHz);
    m_measuring->worker->at(settledFrame, [](Pipeline &pipeline, std::int64_t) {
        pipeline.resetReadings(Analyzer::RunningLevels::beginAnew);
    });
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
    ++m_inputNumber;
    if (m_input) {
        if (m_state == State::measuring)
            m_input->stop();
        m_input.reset();
    }
    if (m_measuring) {
        m_recorder.detach("stopped");
        m_measuring->worker->finish();
        m_measuring.reset();
        m_calibratorTap.reset();
        // The last rows are on their way: they belong to this measurement, and are delivered before it is over.
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    }
    m_recorder.stop(); // what was only ordered
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

void Engine::setSpectrumAverages(int averages)
{
    m_settings.spectrumAverages = averages;
    if (m_measuring)
        m_measuring->worker->at(m_measuring->queue->endFrame(), [averages](Pipeline &pipeline, std::int64_t) {
            pipeline.setSpectrumAverages(averages);
        });
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

void Engine::startRecording(const RecordingOptions &options)
{
    if (m_state != State::idle)
        m_recorder.start(options);
}

void Engine::startRecording(const std::filesystem::path &outputFolder, std::optional<double> seconds)
{
    RecordingOptions options;
    options.outputFolder = outputFolder;
    options.seconds = seconds;
    startRecording(options);
}

void Engine::stopRecording() { m_recorder.stop(); }

void Engine::tell(const Event &event)
{
    m_recorder.add(event);
    Q_EMIT eventHappened(event);
}

std::optional<std::int64_t> Engine::capturedFrame() const
{
    return m_measuring ? std::optional(m_measuring->queue->endFrame()) : std::nullopt;
}

void Engine::addMarker(int markerClass, const std::string &note, std::optional<std::int64_t> frame)
{
    if (m_measuring)
        tell({Event::Kind::marker, frame.value_or(m_measuring->queue->endFrame()), 0,
              markerClass > 0 ? static_cast<double>(markerClass) : notAvailable, note});
}

void Engine::noteLimit(double levelDb, const std::string &limit, std::int64_t frame)
{
    if (m_measuring)
        tell({Event::Kind::limit, frame, 0, levelDb, limit});
}

void Engine::excludeLast(double seconds, const std::string &reason)
{
    if (!m_measuring)
        return;
    const std::int64_t endFrame = m_measuring->queue->endFrame();
    const std::int64_t frames = std::min<std::int64_t>(endFrame, std::llround(seconds * m_stream->format.sampleRateHz));
    tell({Event::Kind::exclusion, endFrame - frames, frames, notAvailable, reason});
}

void Engine::setCalibration(const CalibrationEntry &calibration, std::optional<std::int64_t> frame)
{
    const std::int64_t from = frame.value_or(m_measuring ? m_measuring->queue->endFrame() : 0);
    m_recorder.setCalibration(calibration, from);
    if (m_measuring)
        tell({Event::Kind::calibration, from, 0, calibration.sensitivity.splOffsetDb,
              calibration.file.empty() ? calibration.reason : calibration.file});
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
