// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

#include "ui/format.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace ls {

namespace {

constexpr qint64 savingLimitMs = 60'000;

} // namespace

Session::Session(Engine &engine, DeviceList &devices, Settings settings, QObject *parent)
    : QObject(parent),
      m_engine(engine),
      m_devices(devices),
      m_settings(validated(std::move(settings)))
{
    m_engine.watch(m_devices); // first, so that it is idle when the choices are made anew
    connect(&m_devices, &DeviceList::changed, this, &Session::updateInputs);
    connect(&m_engine, &Engine::stateChanged, this, [this](Engine::State state) {
        if (state == Engine::State::idle)
            updateInputs();
    });
    connect(&m_engine, &Engine::failed, this, [this](const Error &error) { tell(error); });
    connect(&m_engine, &Engine::eventHappened, this, &Session::onEvent);
    connect(&m_engine, &Engine::streamEnded, this,
            [this] { tell(Severity::info, tr("The file has come to its end.")); });
    connect(&m_engine, &Engine::recordingFinished, this, &Session::onRecordingFinished);
}

void Session::begin()
{
    updateInputs();
    Q_EMIT sensitivityChanged(m_sensitivity);
    if (!m_settings.calibrationFile.empty())
        loadCalibration(QString::fromStdString(m_settings.calibrationFile));
}

QString Session::calibrationName() const
{
    return m_calibration ? toQString(m_calibration->path.filename()) : QString();
}

std::filesystem::path Session::outputFolder() const
{
    if (!m_settings.outputFolder.empty())
        return toPath(QString::fromStdString(m_settings.outputFolder));
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
            suggestedInput(m_devices.devices(), m_devices.isKnown(), QString::fromStdString(m_settings.device));
    }
    Q_EMIT inputsChanged(m_choices, m_chosenId);
    updateSensitivity();
    const bool wantsDemo = m_settings.device == demoInputId.toStdString();
    if (m_devices.isKnown() && m_devices.devices().isEmpty() && !m_toldNoMicrophone && !wantsDemo) {
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
        Settings settings = m_settings;
        settings.device = id.toStdString();
        setSettings(settings);
    }
    updateSensitivity();
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
    updateSensitivity();
    start();
}

void Session::open(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"txt" || suffix == u"cal")
        loadCalibration(path);
    else
        playFile(path);
}

void Session::loadCalibration(const QString &path)
{
    Result<CalibrationFile> file = readCalibrationFile(toPath(path));
    if (!file) {
        tell(file.error());
        return;
    }
    m_calibration = file.take();
    m_calibrationComplaint.clear();
    Settings settings = m_settings;
    settings.calibrationFile = path.toStdString();
    setSettings(settings);
    for (const RejectedRow &row : m_calibration->rejectedRows)
        tell(Severity::warning,
             tr("%1, line %2 is left out: %3")
                 .arg(calibrationName())
                 .arg(row.line)
                 .arg(QString::fromStdString(row.reason)));
    updateSensitivity();
    measureAnew();
}

void Session::removeCalibration()
{
    m_calibration.reset();
    Settings settings = m_settings;
    settings.calibrationFile.clear();
    setSettings(settings);
    updateSensitivity();
    measureAnew();
}

/// Another curve changes what the running numbers mean: they begin anew, unless a recording would be cut.
void Session::measureAnew()
{
    if (m_engine.isRecording())
        tell(Severity::warning, tr("The microphone's curve is corrected from the next measurement on."));
    else if (m_engine.state() != Engine::State::idle)
        start();
}

void Session::updateSensitivity()
{
    Sensitivity sensitivity;
    const InputChoice *input = chosenInput();
    if (m_calibration && input) {
        const Result<Sensitivity> made = sensitivityFor(*m_calibration, input->asStream());
        const QString complaint = made ? QString() : errorText(made.error());
        if (made)
            sensitivity = made.value();
        else if (complaint != m_calibrationComplaint)
            tell(made.error());
        m_calibrationComplaint = complaint;
    }
    const bool isSame = sensitivity.state == m_sensitivity.state && calibrationName() == m_toldCalibration &&
        (!sensitivity.calibrated() || sensitivity.splOffsetDb == m_sensitivity.splOffsetDb);
    m_sensitivity = sensitivity;
    m_toldCalibration = calibrationName();
    if (!isSame)
        Q_EMIT sensitivityChanged(m_sensitivity);
}

void Session::setBigNumber(Metric metric)
{
    Settings settings = m_settings;
    settings.bigNumber = std::string(metricInfo(metric).key);
    setSettings(settings);
}

void Session::setSpectrumMode(const QString &mode)
{
    Settings settings = m_settings;
    settings.spectrumMode = mode.toStdString();
    setSettings(settings);
}

void Session::setSettings(const Settings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    Q_EMIT settingsChanged(m_settings);
}

void Session::start()
{
    if (const InputChoice *input = chosenInput())
        m_engine.start(input->spec, m_settings,
                       m_calibration ? correctionFor(*m_calibration, input->asStream()) : std::nullopt);
    else
        tell(Error{ErrorCode::noInputDevice, {}, {}});
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
    if (m_engine.state() == Engine::State::idle)
        start();
    if (m_engine.state() != Engine::State::idle)
        m_engine.startRecording(outputFolder());
}

void Session::onRecordingFinished(const RecordingSummary &summary)
{
    const QString folder = toQString(summary.folder);
    const double seconds =
        summary.sampleRateHz > 0 ? static_cast<double>(summary.framesWritten) / summary.sampleRateHz : 0.0;
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
    const std::optional<StreamInfo> &stream = m_engine.stream();
    if (!stream || stream->format.sampleRateHz <= 0)
        return;
    const double seconds = static_cast<double>(event.frame) / stream->format.sampleRateHz;
    const QString when = durationText(seconds);
    const bool isLoss = eventWeight(event.kind) == EventWeight::loss;
    const bool isNote = eventWeight(event.kind) == EventWeight::note;
    tell(isLoss       ? Severity::error
             : isNote ? Severity::info
                      : Severity::warning,
         tr("At %1 of the measurement: %2").arg(when, eventText(event)));
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
