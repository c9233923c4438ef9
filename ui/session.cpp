// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

#include "core/engine/calibration_entry.h"
#include "ui/format.h"
#include "ui/record_options.h"
#include "ui/troubles.h"

#include <QDateTime>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ls {

namespace {

constexpr qint64 savingLimitMs = 60'000;

} // namespace

Session::Session(Engine &engine, DeviceList &devices, Settings settings, CalibratorLog checks, QObject *parent)
    : QObject(parent),
      m_engine(engine),
      m_devices(devices),
      m_settings(std::move(settings)),
      m_calibration(m_settings, std::move(checks)),
      m_spectrumAverages(m_settings.current().spectrumAverages)
{
    m_engine.watch(m_devices); // first, so that it is idle when the choices are made anew
    connect(&m_devices, &DeviceList::changed, this, &Session::updateInputs);
    connect(&m_engine, &Engine::stateChanged, this, [this](Engine::State state) {
        if (state == Engine::State::idle)
            updateInputs();
    });
    connect(&m_engine, &Engine::streamOpened, this, [this](const StreamInfo &stream) {
        m_captureGainDb = stream.captureGainDb;
        updateCalibration();
        handOverCalibration();
    });
    connect(&m_engine, &Engine::failed, this, [this](const Error &error) { tell(error); });
    connect(&m_engine, &Engine::eventHappened, this, &Session::onEvent);
    connect(&m_engine, &Engine::streamEnded, this,
            [this] { tell(Severity::info, tr("The file has come to its end.")); });
    connect(&m_engine, &Engine::recordingFinished, this, &Session::onRecordingFinished);
    connect(&m_calibration, &CalibrationDesk::sensitivityChanged, this, [this] {
        if (m_engine.state() == Engine::State::measuring)
            handOverCalibration();
    });
    connect(&m_calibration, &CalibrationDesk::curveChanged, this, &Session::measureAnew);
    connect(&m_calibration, &CalibrationDesk::messageArrived, this, &Session::messageArrived);
    connect(&m_settings, &SettingsModel::changed, this, [this](const Settings &changed) {
        if (std::exchange(m_spectrumAverages, changed.spectrumAverages) != changed.spectrumAverages)
            m_engine.setSpectrumAverages(changed.spectrumAverages);
    });
}

void Session::begin()
{
    updateInputs();
    m_calibration.begin();
}

std::filesystem::path Session::outputFolder() const
{
    if (!settings().outputFolder.empty())
        return toPath(QString::fromStdString(settings().outputFolder));
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return toPath(documents + QStringLiteral("/Levelscribe"));
}

const InputChoice *Session::chosenInput() const
{
    const auto found = std::find_if(m_choices.begin(), m_choices.end(),
                                    [this](const InputChoice &choice) { return choice.id == m_chosenId; });
    return found == m_choices.end() ? nullptr : &*found;
}

void Session::updateInputs()
{
    const InputChoice *running = m_engine.state() == Engine::State::idle ? nullptr : chosenInput();
    const std::optional<InputChoice> kept = running ? std::optional(*running) : std::nullopt;
    m_choices = inputChoices(m_devices.devices(), m_filePath);
    if (kept) {
        // What is being measured stays chosen, even if the system does not list it any more.
        if (!chosenInput())
            m_choices.prepend(*kept);
    } else if (m_chosenId != m_filePath || m_filePath.isEmpty()) {
        m_chosenId =
            suggestedInput(m_devices.devices(), m_devices.isKnown(), QString::fromStdString(settings().device));
    }
    Q_EMIT inputsChanged(m_choices, m_chosenId);
    updateCalibration();
    const bool wantsDemo = settings().device == demoInputId.toStdString();
    // While one is measured, what is amiss with it is told by its events.
    if (m_devices.isKnown() && m_devices.devices().isEmpty() && !running && !m_toldNoMicrophone && !wantsDemo) {
        m_toldNoMicrophone = true;
        tell(Severity::warning,
             tr("No microphone is connected. Plug one in; meanwhile the simulated demo microphone can be measured."));
    } else if (!m_devices.devices().isEmpty()) {
        m_toldNoMicrophone = false;
    }
}

void Session::chooseInput(const QString &id)
{
    if (id == m_chosenId)
        return;
    m_chosenId = id;
    if (id != m_filePath) {
        m_settings.edit([&id](Settings &edited) { edited.device = id.toStdString(); });
    }
    updateCalibration();
    if (m_engine.state() != Engine::State::idle)
        start();
}

void Session::playFile(const QString &path)
{
    if (path.isEmpty())
        return;
    if (m_engine.isRecording()) {
        tell(Severity::warning, tr("Nothing else is played while recording. Stop the recording first."));
        return;
    }
    m_filePath = path;
    m_chosenId = path;
    m_choices = inputChoices(m_devices.devices(), m_filePath);
    Q_EMIT inputsChanged(m_choices, m_chosenId);
    updateCalibration();
    start();
}

bool Session::openCalibration(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool isText = suffix == u"txt" || suffix == u"cal";
    if (isText)
        m_calibration.load(path);
    return isText;
}

/// Another curve changes what the running numbers mean: they begin anew, unless a recording would be cut.
void Session::measureAnew()
{
    if (m_engine.isRecording())
        tell(Severity::warning, tr("The microphone's curve is corrected from the next measurement on."));
    else if (m_engine.state() != Engine::State::idle)
        start();
}

void Session::updateCalibration()
{
    const InputChoice *input = chosenInput();
    std::optional<StreamInfo> stream = input ? std::optional(input->asStream()) : std::nullopt;
    if (stream && m_engine.stream())
        stream->captureGainDb = m_captureGainDb;
    m_calibration.setInput(stream);
}

void Session::setBigNumber(Metric metric)
{
    m_settings.edit([metric](Settings &edited) { edited.bigNumber = std::string(metricInfo(metric).key); });
}

void Session::setSpectrumMode(const QString &mode)
{
    m_settings.edit([&mode](Settings &edited) { edited.spectrumMode = mode.toStdString(); });
}

void Session::setSpectrumAverage(const QString &average, int count)
{
    m_settings.edit([&](Settings &edited) {
        edited.spectrumAverage = average.toStdString();
        edited.spectrumAverages = count;
    });
}

void Session::takeSettings(const Settings &settings)
{
    m_settings.edit([&settings](Settings &edited) { edited = settings; });
    updateInputs();
    if (settings.calibrationFile.empty())
        m_calibration.remove();
    m_calibration.begin();
}

void Session::start()
{
    const InputChoice *input = chosenInput();
    if (input == nullptr) {
        tell(Error{ErrorCode::noInputDevice, {}, {}});
        return;
    }
    m_correction = m_calibration.correction();
    m_engine.keepPreRoll(settings().recording.preRollSeconds);
    m_engine.start(input->spec, settings(), m_correction);
}

/// To what is recorded now, and will be.
void Session::handOverCalibration()
{
    m_engine.setCalibration(
        calibrationEntryOf(m_calibration.choice(), *m_engine.stream(), m_calibration.sensitivity(), m_correction),
        m_gainFrame);
}

void Session::measure()
{
    if (m_engine.state() == Engine::State::idle)
        start();
}

void Session::toggleMeasuring()
{
    if (m_engine.state() == Engine::State::idle)
        start();
    else
        m_engine.stop();
}

void Session::toggleRecording()
{
    if (m_engine.isRecording()) {
        m_engine.stopRecording();
        return;
    }
    measure();
    if (m_engine.state() != Engine::State::idle)
        m_engine.startRecording(recordingOptions(settings().recording, outputFolder(), m_calibration.sensitivity(),
                                                 QDateTime::currentDateTime()));
}

void Session::onRecordingFinished(const RecordingSummary &summary)
{
    const QString folder = toQString(summary.folder);
    const double seconds = summary.sampleRateHz > 0 ? static_cast<double>(summary.frames) / summary.sampleRateHz : 0.0;
    if (summary.error)
        tell(*summary.error);
    if (!folder.isEmpty()) {
        tell(summary.framesLost > 0 ? Severity::warning : Severity::info,
             tr("Recording finished: %1, %2 lost, %3")
                 .arg(durationText(seconds), QString::number(summary.framesLost), folder),
             folder);
    }
    // Queued: the engine may still count this recording among those it is finishing.
    if (m_closing.isValid())
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!m_engine.isFinishingRecordings())
                    Q_EMIT readyToClose();
            },
            Qt::QueuedConnection);
}

void Session::onEvent(const Event &event)
{
    if (event.kind == Event::Kind::volumeChanged) {
        m_captureGainDb = std::isfinite(event.value) ? std::optional(event.value) : std::nullopt;
        m_gainFrame = event.frame;
        updateCalibration();
        m_gainFrame.reset();
    }
    const std::optional<StreamInfo> &stream = m_engine.stream();
    if (!stream || stream->format.sampleRateHz <= 0)
        return;
    const double seconds = static_cast<double>(event.frame) / stream->format.sampleRateHz;
    const QString when = durationText(seconds);
    const EventWeight weight = eventWeight(event.kind);
    if (weight == EventWeight::note && !Troubles::isEnd(event.kind))
        return; // the list of events is enough
    const Severity severity = weight == EventWeight::loss ? Severity::error
        : weight == EventWeight::warning                  ? Severity::warning
                                                          : Severity::info;
    const std::string_view name = eventName(event.kind);
    Q_EMIT messageArrived({severity, tr("At %1 of the measurement: %2").arg(when, eventText(event)), QString(),
                           QLatin1String(name.data(), static_cast<qsizetype>(name.size()))});
}

bool Session::prepareToClose()
{
    m_engine.stop();
    if (!m_engine.isFinishingRecordings())
        return true;
    if (!m_closing.isValid()) {
        m_closing.start();
        tell(Severity::info, tr("Saving the recording…"));
        return false;
    }
    if (m_closing.elapsed() < savingLimitMs)
        return false;
    // The user has waited long enough, and has closed the window once more.
    tell({ErrorCode::recordingStillWriting, toQString(outputFolder()).toStdString(),
          std::to_string(savingLimitMs / 1000)});
    return true;
}

void Session::tell(Severity severity, const QString &text, const QString &folder)
{
    Q_EMIT messageArrived({severity, text, folder});
}

void Session::tell(const Error &error) { tell(Severity::error, errorText(error)); }

} // namespace ls
