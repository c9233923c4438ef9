// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_start_checks.h"

#include "ui/calibration_facts.h"
#include "ui/check_row.h"
#include "ui/form.h"
#include "ui/format.h"
#include "ui/pane.h"
#include "ui/theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ls {

namespace {

using State = CheckRow::State;

constexpr double lowestShownDbFs = -100.0;
constexpr double silenceDbFs = -120.0; ///< below what any microphone's converter delivers
constexpr double fullVolumeDb = 0.05;  ///< of the capture gain: nearer than that is 100 %

} // namespace

QFrame *makeCard(const char *name)
{
    auto *card = new QFrame;
    card->setObjectName(QString::fromLatin1(name));
    card->setProperty("role", QStringLiteral("card"));
    return card;
}

QLabel *makeHeading(int pixels)
{
    auto *label = new QLabel;
    label->setFont(uiFont(pixels, QFont::DemiBold));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

FirstStartChecks::FirstStartChecks(Engine &engine, Session &session, QWidget *parent)
    : QFrame(parent),
      m_engine(engine),
      m_session(session)
{
    setObjectName(QStringLiteral("checksCard"));
    setProperty("role", QStringLiteral("card"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(0);
    auto *title = makeHeading(17);
    title->setText(tr("Checks"));
    layout->addWidget(title);
    const auto add = [layout](const char *name) {
        auto *row = new CheckRow(name);
        layout->addWidget(makeLine(Qt::Horizontal));
        layout->addWidget(row);
        return row;
    };
    m_microphone = add("microphoneCheck");
    m_format = add("formatCheck");
    m_volume = add("volumeCheck");
    m_signal = add("signalCheck");
    m_level = new QProgressBar;
    m_level->setRange(static_cast<int>(lowestShownDbFs), 0);
    m_level->setTextVisible(false);
    m_level->setAccessibleName(tr("Level of the signal"));
    layout->addWidget(m_level);
    m_file = add("fileCheck");
    m_calibrator = add("calibratorCheck");
    QPushButton *calibrator =
        makeFormButton(tr("Check with a calibrator…"), "firstStartCalibrator",
                       tr("Open the step with an acoustic calibrator of 94 or 114 dB, which confirms the level"));
    connect(calibrator, &QPushButton::clicked, this, &FirstStartChecks::calibratorRequested);
    layout->addWidget(calibrator, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(&m_engine, &Engine::stateChanged, this, &FirstStartChecks::refresh);
    connect(&m_engine, &Engine::snapshotReady, this, [this](const std::shared_ptr<const Snapshot> &snapshot) {
        m_levelDbFs = snapshot->readings[Metric::LZF];
        if (isVisible())
            showSignal();
    });
    refresh();
}

void FirstStartChecks::setMicrophone(const QString &name)
{
    m_name = name;
    refresh();
}

void FirstStartChecks::refresh()
{
    showMicrophone();
    showVolume();
    showSignal();
    showCalibration();
}

void FirstStartChecks::showMicrophone()
{
    const bool isThere = !m_name.isEmpty();
    const std::optional<StreamInfo> &stream = m_engine.stream();
    m_microphone->show(isThere ? State::ok : State::waiting,
                       isThere ? tr("Microphone: connected") : tr("Microphone: waiting"),
                       isThere ? m_name : tr("Nothing is plugged in yet"));
    if (stream)
        m_format->show(State::ok, formatText(stream->format), tr("As the microphone delivers it"));
    else
        m_format->show(State::waiting, tr("Rate and format: waiting"), tr("Known once the microphone is open"));
}

void FirstStartChecks::showVolume()
{
    const CalibrationDesk &desk = m_session.calibration();
    const std::optional<double> gainDb = desk.input() ? desk.input()->captureGainDb : std::nullopt;
    if (!gainDb)
        m_volume->show(State::waiting, tr("Input volume: not known"),
                       tr("Set it to 100 % in the system's sound settings"));
    else if (std::abs(*gainDb) <= fullVolumeDb)
        m_volume->show(State::ok, tr("Input volume 100 %"), tr("Levelscribe warns if another program changes it"));
    else
        m_volume->show(State::warning, tr("Input volume %1 dB").arg(decibelText(*gainDb, 1, Sign::always)),
                       tr("Levels are corrected for it. Better set it to 100 % in the system's sound settings."));
}

void FirstStartChecks::showSignal()
{
    if (std::isnan(m_levelDbFs) || !m_engine.stream())
        m_signal->show(State::waiting, tr("Signal: waiting"), tr("Listening begins with the microphone"));
    else if (m_levelDbFs < silenceDbFs)
        m_signal->show(State::warning, tr("No signal: it is silent"),
                       tr("Unmute the microphone in the system's sound settings."));
    else
        m_signal->show(State::ok, tr("Signal arriving"), tr("%1 dBFS").arg(levelText(m_levelDbFs)));
    m_level->setValue(std::isfinite(m_levelDbFs)
                          ? static_cast<int>(std::lround(std::clamp(m_levelDbFs, lowestShownDbFs, 0.0)))
                          : static_cast<int>(lowestShownDbFs));
}

void FirstStartChecks::showCalibration()
{
    const CalibrationDesk &desk = m_session.calibration();
    if (desk.choice().file)
        m_file->show(desk.complaint() ? State::warning : State::ok, tr("Calibration file: %1").arg(desk.fileName()),
                     calibrationStateText(desk));
    else
        m_file->show(State::waiting, tr("Calibration file: waiting"), tr("Until then levels read dBFS, never dB SPL"));
    const bool isChecked = desk.sensitivity().state == CalibrationState::checked;
    m_calibrator->show(isChecked ? State::ok : State::waiting,
                       isChecked ? calibrationStateText(desk) : tr("Calibrator check: optional"),
                       isChecked ? QString() : tr("94 or 114 dB at 1 kHz turns estimated into checked"));
}

} // namespace ls
