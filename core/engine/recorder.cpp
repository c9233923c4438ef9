// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/recorder.h"

#include "core/base/number.h"
#include "core/base/version.h"
#include "core/engine/dsp_worker.h"
#include "core/engine/left_behind.h"

#include <algorithm>
#include <cmath>
#include <ctime>
#include <iterator>
#include <limits>
#include <utility>

namespace ls {

namespace {

using SystemClock = std::chrono::system_clock;

constexpr int finishLimitMs = 60'000;
constexpr int tickMs = 1000;
constexpr int ticksPerAnchor = 10;
constexpr std::chrono::seconds handOverLead{3}; // before the day's boundary the next measurement is made ready

/// The next time after `time` at which the local clock shows this full hour.
SystemClock::time_point nextHour(SystemClock::time_point time, int hour)
{
    const std::time_t seconds = SystemClock::to_time_t(time);
    std::tm local{};
    localtime_r(&seconds, &local);
    local.tm_hour = hour;
    local.tm_min = 0;
    local.tm_sec = 0;
    local.tm_isdst = -1;
    if (const std::time_t today = std::mktime(&local); today > seconds)
        return SystemClock::from_time_t(today);
    ++local.tm_mday;
    local.tm_isdst = -1;
    return SystemClock::from_time_t(std::mktime(&local));
}

std::string settingText(const std::string &text) { return text; }
std::string settingText(int number) { return std::to_string(number); }
std::string settingText(double number) { return formatNumber(number); }

Pace paceOf(const InputSpec &spec)
{
    if (const auto *file = std::get_if<FileInput>(&spec))
        return file->pace;
    if (const auto *generator = std::get_if<GeneratorInput>(&spec))
        return generator->pace;
    return Pace::realTime;
}

/// Ends the audio at its frame; rows up to there are still to come, for a second at the most.
DspWorker::Action ending(std::shared_ptr<RecordingWriter> recording, DspWorker *worker, std::int64_t rowFrames,
                         std::string reason)
{
    return [recording = std::move(recording), worker, rowFrames, reason = std::move(reason)](Pipeline &pipeline,
                                                                                             std::int64_t frame) {
        pipeline.removeSink(*recording);
        recording->endAudio(frame, reason);
        worker->at(frame + rowFrames, [recording](Pipeline &again, std::int64_t) {
            again.removeReadings(recording->readings());
            recording->endReadings();
        });
    };
}

} // namespace

Recorder::Recorder(OpenAudioFile open, QObject *parent)
    : QObject(parent),
      m_open(std::move(open)),
      m_link(std::make_shared<OwnerLink<Recorder>>(this))
{
    m_timer.setInterval(tickMs);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Recorder::tick);
}

Recorder::~Recorder()
{
    const bool allWritten = finish(finishLimitMs);
    m_link->cut();
    if (allWritten)
        return;
    // The disk does not answer: to wait for its thread would be to wait for ever.
    countLeftBehind();
    static std::vector<std::shared_ptr<RecordingWriter>> keptToTheEnd;
    std::move(m_finishing.begin(), m_finishing.end(), std::back_inserter(keptToTheEnd));
}

void Recorder::attach(Source source, double preRollSeconds)
{
    m_source = std::move(source);
    m_preRoll = std::make_shared<PreRoll>(m_source->stream.format, preRollSeconds);
    m_source->worker->at(0, [preRoll = m_preRoll](Pipeline &pipeline, std::int64_t) {
        pipeline.addSink(*preRoll);
        pipeline.addReadings(*preRoll);
    });
    if (m_ordered && !m_ordered->startAt)
        begin(*std::exchange(m_ordered, std::nullopt), {0, SystemClock::now(), 0.0});
    else if (m_ordered)
        m_timer.start();
}

void Recorder::detach(const std::string &reason)
{
    m_ordered.reset();
    m_timer.stop();
    keepAwake();
    if (!m_source)
        return;
    endAll(reason);
    // It lives until the stream has gone through it.
    m_source->worker->at(std::numeric_limits<std::int64_t>::max(),
                         [preRoll = std::move(m_preRoll)](Pipeline &pipeline, std::int64_t) {
                             pipeline.removeSink(*preRoll);
                             pipeline.removeReadings(*preRoll);
                         });
    m_preRoll.reset();
    m_source.reset();
}

void Recorder::start(const RecordingOptions &options)
{
    if (isRecording())
        return;
    const RecordingOptions wanted = validated(options);
    const bool later = wanted.startAt && *wanted.startAt > SystemClock::now();
    if (!m_source || later) {
        m_ordered = wanted;
        keepAwake();
        if (m_source)
            m_timer.start();
        return;
    }
    begin(wanted, {m_source->queue->endFrame(), SystemClock::now(), wanted.preRollSeconds});
}

void Recorder::stop()
{
    m_ordered.reset();
    if (m_source)
        endAll("stopped");
    keepAwake();
}

bool Recorder::keepsTime() const { return paceOf(m_source->spec) == Pace::realTime; }

std::int64_t Recorder::frameAt(SystemTime time) const
{
    const double seconds = std::chrono::duration<double>(time - SystemClock::now()).count();
    return m_source->queue->endFrame() + std::llround(seconds * m_source->stream.format.sampleRateHz);
}

MeasurementInfo Recorder::info() const
{
    MeasurementInfo info;
    const StreamInfo &stream = m_source->stream;
    info.software = programVersion;
    info.device = stream.name.toStdString();
    if (stream.isDevice)
        info.backend = captureBackendName(stream.backend);
    else
        info.backend = std::holds_alternative<FileInput>(m_source->spec) ? "file" : "generator";
    info.simulated = stream.simulated;
    if (stream.microphone)
        info.microphoneModel = modelName(stream.microphone->model);
    info.microphoneSerial = m_calibration.serial;
    info.format = stream.format;
    info.channel = m_source->settings.channel;
    info.start = WallTime::now(); // the zone; which frame it is of is known when it begins
    forEachField(m_source->settings, [&info](const char *name, const auto &field) {
        info.settings.emplace_back(name, settingText(field));
    });
    if (stream.captureGainDb)
        info.settings.emplace_back("capture_gain_db", formatNumber(*stream.captureGainDb));
    return info;
}

std::shared_ptr<RecordingWriter> Recorder::makeWriter(const RecordingOptions &options, const Beginning &beginning)
{
    RecordingWriter::Setup setup;
    setup.options = options;
    setup.options.preRollSeconds = beginning.preRollSeconds;
    setup.info = info();
    setup.calibration = m_calibration;
    setup.calibration.frame = 0;
    setup.correction = m_source->correction;
    setup.timeFrame = beginning.frame;
    setup.time = beginning.time;
    setup.open = m_open;
    // A replay at full speed is faster than any disk, and can wait for it; a microphone cannot.
    setup.whenFull = keepsTime() ? RecordingWriter::WhenFull::loseAndTell : RecordingWriter::WhenFull::wait;

    // Posted to this thread, where it is heard as a signal.
    const auto post = [link = m_link](auto what) {
        link->tell([&](Recorder &recorder) {
            QMetaObject::invokeMethod(
                &recorder, [&recorder, what = std::move(what)] { what(recorder); }, Qt::QueuedConnection);
        });
    };
    RecordingWriter::Callbacks callbacks;
    callbacks.started = [post](const std::filesystem::path &folder) {
        post([folder](Recorder &recorder) { Q_EMIT recorder.started(folder); });
    };
    callbacks.finished = [post](const RecordingSummary &summary) {
        post([summary](Recorder &recorder) { recorder.onFinished(summary); });
    };
    callbacks.happened = [post](const Event &event) {
        post([event](Recorder &recorder) { Q_EMIT recorder.happened(event); });
    };
    return std::make_shared<RecordingWriter>(std::move(setup), std::move(callbacks));
}

void Recorder::begin(const RecordingOptions &options, const Beginning &beginning)
{
    const double rate = m_source->stream.format.sampleRateHz;
    m_options = options;
    m_running = makeWriter(options, beginning);
    m_source->worker->at(beginning.frame,
                         [recording = m_running, preRoll = m_preRoll, seconds = beginning.preRollSeconds,
                          ordered = beginning.frame](Pipeline &pipeline, std::int64_t) {
                             if (recording->isEnded())
                                 return; // before it began
                             const std::int64_t firstFrame = preRoll->recordingBegin(ordered, seconds);
                             recording->begin(firstFrame);
                             preRoll->replay(firstFrame, *recording, recording->readings());
                             pipeline.addSink(*recording);
                             pipeline.addReadings(recording->readings());
                         });
    m_endFrame.reset();
    if (options.seconds)
        m_endFrame = beginning.frame + std::llround(*options.seconds * rate);
    if (options.stopAt) {
        const double seconds = std::chrono::duration<double>(*options.stopAt - beginning.time).count();
        const std::int64_t frame = beginning.frame + std::max<std::int64_t>(std::llround(seconds * rate), 1);
        m_endFrame = std::min(m_endFrame.value_or(frame), frame);
    }
    if (m_endFrame)
        m_source->worker->at(*m_endFrame, ending(m_running, m_source->worker, std::llround(rate), "duration"));
    m_nextDay.reset();
    if (options.dayBoundaryHour)
        m_nextDay = nextHour(beginning.time, *options.dayBoundaryHour);
    m_ticksToAnchor = 0;
    addAnchor();
    m_clocks.emplace(ClockReading::now());
    m_timer.start();
    keepAwake();
}

void Recorder::end(std::int64_t endFrame, const std::string &reason)
{
    m_nextDay.reset();
    if (!m_running)
        return;
    m_running->expectEnd();
    const int rowFrames = m_source->stream.format.sampleRateHz;
    m_source->worker->at(endFrame, ending(m_running, m_source->worker, rowFrames, reason));
    m_finishing.push_back(std::move(m_running));
    m_running.reset();
}

/// Now; also one that was to end at the day's boundary, which is still to come.
void Recorder::endAll(const std::string &reason)
{
    const std::int64_t now = m_source->queue->endFrame();
    const int rowFrames = m_source->stream.format.sampleRateHz;
    for (const auto &recording : m_finishing)
        m_source->worker->at(now, ending(recording, m_source->worker, rowFrames, reason));
    end(now, reason);
}

void Recorder::handOverNow()
{
    if (m_running)
        handOverAt(SystemClock::now());
}

/// On the next whole second of the stream: there a measurement begins.
void Recorder::handOverAt(SystemTime time)
{
    const std::int64_t rate = m_source->stream.format.sampleRateHz;
    const std::int64_t due = frameAt(time);
    const std::int64_t frame = (due + rate - 1) / rate * rate;
    const std::chrono::nanoseconds later((frame - due) * 1'000'000'000 / rate);
    handOver(frame, time + std::chrono::duration_cast<SystemTime::duration>(later));
}

/// The measurement goes on in a folder of its own, from this frame on; nothing lies between the two.
void Recorder::handOver(std::int64_t atFrame, SystemTime time)
{
    const std::optional<std::int64_t> endFrame = m_endFrame;
    RecordingOptions options = m_options;
    options.seconds.reset();
    end(atFrame, "day");
    begin(options, {atFrame, time, 0.0});
    if (endFrame && !m_endFrame) {
        m_endFrame = endFrame;
        m_source->worker->at(*endFrame,
                             ending(m_running, m_source->worker, m_source->stream.format.sampleRateHz, "duration"));
    }
}

void Recorder::tick()
{
    if (!m_source)
        return;
    const SystemTime now = SystemClock::now();
    if (m_ordered && m_ordered->startAt && *m_ordered->startAt <= now) {
        const RecordingOptions options = *std::exchange(m_ordered, std::nullopt);
        // From the very frame of that time on: the ring still has it.
        begin(options, {std::max<std::int64_t>(frameAt(*options.startAt), 0), *options.startAt, 0.0});
    }
    if (!m_running)
        return;
    watchClocks();
    if (++m_ticksToAnchor >= ticksPerAnchor)
        addAnchor();
    if (m_nextDay && *m_nextDay - now < handOverLead)
        handOverAt(*m_nextDay);
}

/// None of this bends the time axis, which counts frames; the anchors beside each event tell how the wall stood.
void Recorder::watchClocks()
{
    if (!keepsTime())
        return;
    for (Event event : m_clocks->look(ClockReading::now())) {
        event.frame = m_source->queue->endFrame();
        add(event);
        addAnchor();
        Q_EMIT happened(event);
    }
}

void Recorder::keepAwake()
{
    if (isRecording() || isFinishing())
        m_sleepInhibitor.hold(tr("Recording"));
    else
        m_sleepInhibitor.release();
}

void Recorder::addAnchor()
{
    m_ticksToAnchor = 0;
    if (!keepsTime())
        return; // a replay at full speed has a time of its own
    ClockAnchor anchor;
    anchor.frame = m_source->queue->endFrame();
    const ClockReading now = ClockReading::now();
    anchor.systemNs = now.wallNs;
    anchor.utcOffsetSeconds = now.utcOffsetSeconds;
    anchor.monotonicNs = now.awakeNs;
    m_running->add(anchor);
}

void Recorder::onFinished(const RecordingSummary &summary)
{
    // One that ended by itself, after its time or because of an error, is still the running one here.
    if (m_running && m_running->waitFinished(std::chrono::milliseconds(0)) && m_source)
        end(m_source->queue->endFrame(), "stopped");
    std::erase_if(m_finishing,
                  [](const auto &recording) { return recording->waitFinished(std::chrono::milliseconds(0)); });
    keepAwake();
    Q_EMIT finished(summary);
}

std::optional<RecordingStatus> Recorder::status() const
{
    if (!m_running)
        return std::nullopt;
    return m_running->status();
}

bool Recorder::finish(int timeoutMs)
{
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(timeoutMs);
    return std::all_of(m_finishing.begin(), m_finishing.end(), [&](const auto &recording) {
        const auto left = deadline - std::chrono::steady_clock::now();
        return recording->waitFinished(std::chrono::duration_cast<std::chrono::milliseconds>(left));
    });
}

void Recorder::add(const Event &event)
{
    if (m_running)
        m_running->add(event);
    for (const auto &recording : m_finishing)
        recording->add(event);
}

void Recorder::setCalibration(CalibrationEntry calibration, std::int64_t frame)
{
    m_calibration = std::move(calibration);
    if (!m_running)
        return;
    CalibrationEntry now = m_calibration;
    now.frame = frame;
    m_running->add(now);
}

} // namespace ls
