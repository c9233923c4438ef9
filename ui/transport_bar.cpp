// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transport_bar.h"

#include "core/base/decibel.h"
#include "ui/elided_combo_box.h"
#include "ui/format.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTime>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace ls {

namespace {

constexpr int narrowBarPixels = 1180;
const QString playFileId = QStringLiteral("levelscribe:play");

// A figure that changes must not move its neighbours.
int clockWidth(const QFont &font) { return QFontMetrics(font).horizontalAdvance(QStringLiteral("000:00:00")) + 4; }

} // namespace

TransportBar::TransportBar(QWidget *parent)
    : QWidget(parent),
      m_device(new ElidedComboBox),
      m_calibration(makeButton("calibrationButton", tr("Calibration (Ctrl+K)"))),
      m_input(makeButton("inputButton", {})),
      m_measure(makeButton("measureButton", tr("Start or stop measuring (Space)"))),
      m_record(makeButton("recordButton", tr("Start or stop recording to the disk (R)"))),
      m_recordOptions(makeIconButton("recordOptionsButton", tr("What is recorded, and where (Ctrl+Shift+R)"))),
      m_marker(makeButton("markerButton", tr("Set a marker (M); with a note: Shift+M; with a class: 1 to 9"))),
      m_reset(makeButton("resetButton", tr("Begin averages, maxima and minima anew (Ctrl+R)"))),
      m_report(makeButton("reportButton", {})),
      m_drawer(makeIconButton("drawerButton", tr("Open or close the drawer (Ctrl+K)"))),
      m_menu(makeIconButton("menuButton", tr("Tools"))),
      m_clock(new QLabel),
      m_clockNote(new QLabel)
{
    m_device->setObjectName(QStringLiteral("deviceChooser"));
    m_device->setAccessibleName(tr("Input device"));
    m_device->setToolTip(tr("Microphone to measure with"));
    m_device->setFocusPolicy(Qt::TabFocus);
    m_device->setMinimumWidth(scaled(184));
    m_device->setMaximumWidth(scaled(288));
    m_device->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_device->setPlaceholderText(tr("Looking for microphones…"));
    m_device->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_device, &QComboBox::activated, this, &TransportBar::onActivated);
    connect(m_calibration, &QPushButton::clicked, this, &TransportBar::calibrationRequested);
    connect(m_input, &QPushButton::clicked, this, &TransportBar::calibrationRequested);
    connect(m_measure, &QPushButton::clicked, this, &TransportBar::measureToggled);
    connect(m_record, &QPushButton::clicked, this, &TransportBar::recordToggled);
    m_recordOptions->setProperty("tool", QStringLiteral("narrow"));
    connect(m_recordOptions, &QToolButton::clicked, this, &TransportBar::recordOptionsRequested);
    connect(m_marker, &QPushButton::clicked, this, &TransportBar::markerRequested);
    connect(m_reset, &QPushButton::clicked, this, &TransportBar::resetRequested);
    connect(m_drawer, &QToolButton::clicked, this, &TransportBar::drawerToggled);
    m_menu->setPopupMode(QToolButton::InstantPopup);

    m_clock->setFont(uiFont(20, QFont::DemiBold));
    m_clock->setAlignment(Qt::AlignRight);
    m_clock->setMinimumWidth(clockWidth(m_clock->font()));
    m_clock->setObjectName(QStringLiteral("clock"));
    m_clock->setToolTip(tr("Length of the measurement since the last reset"));
    m_clock->setAccessibleName(tr("Length of the measurement"));
    m_clockNote->setFont(uiFont(11));
    m_clockNote->setProperty("role", QStringLiteral("secondary"));
    m_clockNote->setAlignment(Qt::AlignRight);
    m_clockNote->setObjectName(QStringLiteral("recordingStatus"));
    auto *clock = new QVBoxLayout;
    clock->setSpacing(0);
    clock->addStretch();
    clock->addWidget(m_clock);
    clock->addWidget(m_clockNote);
    clock->addStretch();

    auto *record = new QHBoxLayout;
    record->setSpacing(2);
    record->addWidget(m_record);
    record->addWidget(m_recordOptions);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    layout->addWidget(m_device, 100); // all the room it can use, before the gaps
    layout->addWidget(m_calibration);
    layout->addWidget(m_input);
    layout->addStretch(1);
    layout->addWidget(m_measure);
    layout->addLayout(record);
    layout->addWidget(m_marker);
    layout->addWidget(m_reset);
    layout->addWidget(m_report);
    layout->addStretch(1);
    layout->addLayout(clock);
    layout->addSpacing(4);
    layout->addWidget(m_drawer);
    layout->addWidget(m_menu);
    setFixedHeight(scaled(56));
    m_report->hide();
    setInputGain(std::nullopt);

    m_marker->setAccessibleName(tr("Marker"));
    m_reset->setAccessibleName(tr("Reset"));
    m_report->setAccessibleName(tr("Report"));
    setMeasuredSeconds(0.0);
    setCalibration({}, {});
    setState(Engine::State::idle, false);
}

QPushButton *TransportBar::makeButton(const char *name, const QString &toolTip)
{
    auto *button = new QPushButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setToolTip(toolTip);
    button->setFont(uiFont(13, QFont::Medium));
    button->setIconSize(buttonIconSize);
    // Not by the mouse: Space would then press the button clicked last instead of Measure.
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QToolButton *TransportBar::makeIconButton(const char *name, const QString &toolTip)
{
    auto *button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setProperty("tool", QStringLiteral("icon"));
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setIconSize(QSize(16, 16));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void TransportBar::setDrawerOpen(bool isOpen)
{
    m_drawer->setAccessibleDescription(isOpen ? tr("open") : tr("closed"));
    setLook(m_drawer, "open", isOpen ? QStringLiteral("true") : QString());
}

void TransportBar::setMenu(QMenu *menu) { m_menu->setMenu(menu); }

void TransportBar::setInputs(const QList<InputChoice> &choices, const QString &chosenId)
{
    m_chosenId = chosenId;
    m_device->clear();
    for (const InputChoice &choice : choices)
        m_device->addItem(choice.text, choice.id);
    m_device->insertSeparator(m_device->count());
    m_device->addItem(tr("Play a file…"), playFileId);
    m_device->setCurrentIndex(chosenId.isEmpty() ? -1 : m_device->findData(chosenId));
    showIcons();
}

void TransportBar::onActivated(int index)
{
    const QString id = m_device->itemData(index).toString();
    if (id == playFileId) {
        m_device->setCurrentIndex(m_chosenId.isEmpty() ? -1 : m_device->findData(m_chosenId));
        Q_EMIT playFileRequested();
        return;
    }
    m_chosenId = id;
    Q_EMIT inputChosen(id);
}

void TransportBar::setCalibration(const Sensitivity &sensitivity, const QString &fileName)
{
    m_sensitivity = sensitivity;
    m_isOtherMicrophones = !sensitivity.calibrated() && !fileName.isEmpty();
    setLook(m_calibration, "look",
            sensitivity.state == CalibrationState::checked    ? QStringLiteral("checked")
                : sensitivity.state == CalibrationState::none ? QStringLiteral("none")
                                                              : QStringLiteral("estimated"));
    showTexts();
    const QString help = tr("Click to see and change the calibration (Ctrl+K), or drop its file on the window.");
    m_calibration->setToolTip(fileName.isEmpty() ? help : QStringLiteral("%1\n%2").arg(fileName, help));
    showIcons();
}

QString TransportBar::sinceText() const
{
    return m_since.isNull() ? tr("not measuring") : tr("since %1").arg(m_since.toString(QStringLiteral("HH:mm:ss")));
}

void TransportBar::setState(Engine::State state, bool isRecording)
{
    if (state == Engine::State::measuring && m_state != state)
        m_since = QTime::currentTime();
    if (state == Engine::State::idle)
        m_since = {};
    m_state = state;
    m_isRecording = isRecording;
    const QString measure = state == Engine::State::idle ? tr("Measure")
        : state == Engine::State::opening                ? tr("Opening…")
                                                         : tr("Measuring");
    m_measure->setText(measure);
    m_measure->setAccessibleName(measure);
    setLook(m_measure, "look", state == Engine::State::idle ? QString() : QStringLiteral("measuring"));
    m_record->setText(isRecording ? tr("Recording") : tr("Record"));
    m_record->setAccessibleName(m_record->text());
    setLook(m_record, "look", isRecording ? QStringLiteral("recording") : QString());
    m_marker->setEnabled(state == Engine::State::measuring);
    m_reset->setEnabled(state == Engine::State::measuring);
    // Another device ends the recording: that should not happen by a slip of the wheel.
    m_device->setEnabled(!isRecording);
    if (!isRecording)
        m_clockNote->setText(sinceText());
    showIcons();
}

void TransportBar::setInputGain(std::optional<double> gainDb)
{
    m_gainDb = gainDb;
    m_input->setVisible(gainDb.has_value());
    if (!gainDb)
        return;
    const bool isFull = std::abs(*gainDb) < 0.05;
    setLook(m_input, "look", isFull ? QString() : QStringLiteral("estimated"));
    m_input->setToolTip(isFull ? tr("The system's volume of this input stands at 100 %.")
                               : tr("The system's volume of this input is not at 100 %: it is %1 dB, which is counted "
                                    "in. Set it to 100 % in the sound settings.")
                                     .arg(decibelText(*gainDb, 1, Sign::always)));
    showTexts();
    showIcons();
}

void TransportBar::setReportAction(QAction *action)
{
    m_report->setVisible(action != nullptr);
    if (action == nullptr)
        return;
    m_report->setToolTip(tr("Write a report (Ctrl+E)"));
    connect(m_report, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, m_report, [this, action] { m_report->setEnabled(action->isEnabled()); });
    m_report->setEnabled(action->isEnabled());
}

QString TransportBar::calibrationText() const
{
    if (m_sensitivity.state == CalibrationState::estimated)
        return tr("Calibration estimated");
    if (m_sensitivity.state == CalibrationState::checked)
        return tr("Calibration checked");
    return m_isOtherMicrophones ? tr("Calibration: not of this microphone") : tr("Calibration: none");
}

/// In a narrow window icons and single words.
void TransportBar::showTexts()
{
    const bool isNarrow = width() < scaled(narrowBarPixels);
    m_marker->setText(isNarrow ? QString() : tr("Marker"));
    m_reset->setText(isNarrow ? QString() : tr("Reset"));
    m_report->setText(isNarrow ? QString() : tr("Report"));
    m_calibration->setAccessibleName(calibrationText());
    const QString word = m_sensitivity.state == CalibrationState::estimated ? tr("estimated")
        : m_sensitivity.state == CalibrationState::checked                  ? tr("checked")
        : m_isOtherMicrophones                                              ? tr("not of this microphone")
                                                                            : tr("none");
    m_calibration->setText(isNarrow ? word : calibrationText());
    // PulseAudio's scale, which every mixer shows: the cube of the fraction is the amplitude.
    const double percent = 100.0 * std::cbrt(dbToAmplitude(m_gainDb.value_or(0.0)));
    const QString input = tr("Input %1 %").arg(QString::number(percent, 'f', 0));
    const bool isFull = std::abs(m_gainDb.value_or(0.0)) < 0.05;
    m_input->setAccessibleName(input);
    m_input->setText(isNarrow && isFull ? QString() : input);
}

void TransportBar::setMeasuredSeconds(double seconds)
{
    const QString text = durationText(seconds);
    if (text != m_clock->text())
        m_clock->setText(text);
}

void TransportBar::setRecordingNote(const QString &note, bool isTrouble)
{
    setLook(m_clockNote, "role", isTrouble ? QStringLiteral("trouble") : QStringLiteral("secondary"));
    m_clockNote->setText(m_isRecording ? note : sinceText());
}

void TransportBar::showIcons()
{
    const Theme &t = theme();
    const bool isRunning = m_state != Engine::State::idle;
    m_measure->setIcon(isRunning ? buttonIcon(QStringLiteral("pause"), t.accent)
                                 : buttonIcon(QStringLiteral("measure"), t.text));
    m_record->setIcon(buttonIcon(m_isRecording ? QStringLiteral("stop") : QStringLiteral("record"), t.record));
    m_recordOptions->setIcon(tintedIcon(QStringLiteral("down"), t.text));
    m_marker->setIcon(buttonIcon(QStringLiteral("flag"), t.text));
    m_reset->setIcon(buttonIcon(QStringLiteral("reset"), t.text));
    m_report->setIcon(buttonIcon(QStringLiteral("report"), t.text));
    const bool isFull = std::abs(m_gainDb.value_or(0.0)) < 0.05;
    m_input->setIcon(isFull ? buttonIcon(QStringLiteral("lock"), t.secondary)
                            : buttonIcon(QStringLiteral("warning"), t.warn));
    m_drawer->setIcon(tintedIcon(QStringLiteral("drawer"), t.text));
    m_menu->setIcon(tintedIcon(QStringLiteral("menu"), t.text));
    if (m_sensitivity.state == CalibrationState::estimated)
        m_calibration->setIcon(buttonIcon(QStringLiteral("approx"), t.warn));
    else if (m_sensitivity.state == CalibrationState::checked)
        m_calibration->setIcon(buttonIcon(QStringLiteral("check"), t.ok));
    else
        m_calibration->setIcon(buttonIcon(QStringLiteral("none"), t.tertiary));
    for (int i = 0; i < m_device->count(); ++i) {
        const QString id = m_device->itemData(i).toString();
        if (!id.isEmpty())
            m_device->setItemIcon(
                i, tintedIcon(id == playFileId ? QStringLiteral("file") : QStringLiteral("microphone"), t.text));
    }
}

void TransportBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showTexts();
}

void TransportBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

} // namespace ls
