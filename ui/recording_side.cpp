// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording_side.h"

#include "ui/drawer.h"
#include "ui/event_page.h"
#include "ui/format.h"
#include "ui/marking.h"
#include "ui/record_options.h"
#include "ui/record_page.h"
#include "ui/recording_panel.h"
#include "ui/session.h"
#include "ui/status_line.h"
#include "ui/transport_bar.h"
#include "ui/trouble_banner.h"
#include "ui/workspace.h"

#include <QAction>
#include <QMenu>

namespace ls {

namespace {

constexpr int statusEveryMs = 250;
constexpr AudioFormat usualFormat{48000, 1, SampleType::int24}; // as a UMIK-1 will need, before anything is measured

} // namespace

RecordingSide::RecordingSide(Engine &engine, Session &session, Places places, QWidget &window)
    : QObject(&window),
      m_engine(engine),
      m_session(session),
      m_at(places),
      m_marking(new Marking(engine, window)),
      m_events(new EventPage(m_log)),
      m_options(new RecordPage(session)),
      m_banner(new TroubleBanner)
{
    addPages(window);
    connect(&m_engine, &Engine::stateChanged, this, &RecordingSide::onState);
    connect(&m_engine, &Engine::recordingStarted, this, &RecordingSide::onStarted);
    connect(&m_engine, &Engine::recordingFinished, this, &RecordingSide::onFinished);
    connect(&m_engine, &Engine::eventHappened, this, &RecordingSide::onEvent);
    connect(&m_engine, &Engine::snapshotReady, this,
            [this](const std::shared_ptr<const Snapshot> &snapshot) { m_log.setPosition(snapshot->frame); });
    connect(&m_at.transport, &TransportBar::recordToggled, this, [this] {
        m_session.toggleRecording();
        onRecording();
    });
    connect(&m_at.transport, &TransportBar::markerRequested, m_marking, [this] { m_marking->setMarker(0); });
    connect(&m_session.settingsModel(), &SettingsModel::changed, this, &RecordingSide::showRoom);
    connect(&m_options->recording(), &RecordingPanel::reviewRequested, this, &RecordingSide::reviewRequested);
    connect(&m_options->recording(), &RecordingPanel::reportRequested, this, &RecordingSide::reportRequested);
    connect(&m_timer, &QTimer::timeout, this, &RecordingSide::refreshStatus);
    m_timer.start(statusEveryMs);
    showRoom();
}

void RecordingSide::addPages(QWidget &window)
{
    const auto add = [this, &window](const QString &title, const QString &entry, const QString &help, QWidget *page,
                                     QKeyCombination key) {
        m_at.drawer.addPage(title, help, page);
        auto *action = new QAction(entry, this);
        action->setShortcut(QKeySequence(key));
        connect(action, &QAction::triggered, this, [this, page] { m_at.drawer.toggle(page); });
        window.addAction(action);
        m_pageActions.append(action);
    };
    add(tr("Recording"), tr("Recording options"), tr("What is recorded, and where (Ctrl+Shift+R)"), m_options,
        Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    add(tr("Events"), tr("Events and markers"), tr("What happened, and your markers (Ctrl+L)"), m_events,
        Qt::CTRL | Qt::Key_L);
    connect(&m_at.transport, &TransportBar::recordOptionsRequested, this, [this] { m_at.drawer.toggle(m_options); });
}

QWidget *RecordingSide::banner() const { return m_banner; }

void RecordingSide::addTo(QMenu &menu) const
{
    QAction *first = menu.actions().value(0);
    menu.insertMenu(first, m_marking->menu());
    menu.insertActions(first, m_pageActions);
    menu.insertSeparator(first);
}

void RecordingSide::onState()
{
    const std::optional<StreamInfo> &stream = m_engine.stream();
    if (m_engine.state() == Engine::State::measuring && stream) {
        m_log.beginStream(stream->format.sampleRateHz);
        m_at.status.setFormat(stream->format);
        showRoom();
    }
    if (m_engine.state() == Engine::State::idle) {
        m_troubles.clear();
        m_banner->setTroubles(m_troubles);
    }
    onRecording();
}

void RecordingSide::onRecording()
{
    m_at.transport.setState(m_engine.state(), m_engine.isRecording());
    m_options->setRecording(m_engine.isRecording());
    refreshStatus();
}

void RecordingSide::onStarted(const std::filesystem::path &folder)
{
    m_folder = toQString(folder);
    m_gaps = 0;
    onRecording();
}

void RecordingSide::onFinished(const RecordingSummary &summary)
{
    m_troubles.end(Troubles::Place::disk);
    m_banner->setTroubles(m_troubles);
    onRecording();
    if (m_engine.isRecording())
        return; // it went over into the next day's: that one is shown
    m_options->recording().show(summary);
    if (!summary.folder.empty() && m_at.drawer.window()->isVisible())
        m_at.drawer.openPage(m_options);
}

void RecordingSide::showRoom()
{
    const std::optional<StreamInfo> &stream = m_engine.stream();
    const AudioFormat format = stream ? stream->format : usualFormat;
    m_at.status.setOutputFolder(m_session.outputFolder());
    m_at.status.setBytesPerSecond(recordingBytesPerSecond(m_session.settings().recording, format));
    m_options->setFormat(format);
}

RecordingState RecordingSide::recordingState()
{
    RecordingState state;
    if (!m_engine.isRecording())
        return state;
    state.status = m_engine.recordingStatus();
    state.sampleRateHz = m_engine.stream() ? m_engine.stream()->format.sampleRateHz : 0;
    if (!state.status) {
        state.phase = RecordingPhase::waitingForTime;
        if (m_engine.state() == Engine::State::measuring)
            state.startTime = QString::fromStdString(m_session.settings().recording.startAt);
        return state;
    }
    state.gaps = m_gaps;
    state.folder = m_folder;
    state.phase = state.status->diskRefuses          ? RecordingPhase::diskRefuses
        : m_troubles.of(Troubles::Place::microphone) ? RecordingPhase::waitingForMicrophone
        : state.status->waitsForTrigger              ? RecordingPhase::waitingForTrigger
                                                     : RecordingPhase::recording;
    return state;
}

void RecordingSide::refreshStatus()
{
    m_at.status.setQueue(m_engine.lostFrames(), m_engine.queueFill());
    const RecordingState state = recordingState();
    m_at.status.setSecondsLeft(state.status ? state.status->secondsLeft : std::nullopt);
    m_at.transport.setRecordingNote(recordingNote(state), isTrouble(state.phase));
    m_options->recording().show(state);
}

void RecordingSide::onEvent(const Event &event)
{
    m_log.add(event);
    m_at.workspace.showMark(event);
    if (event.kind == Event::Kind::gap || event.kind == Event::Kind::diskLoss)
        ++m_gaps;
    if (m_troubles.take(event))
        m_banner->setTroubles(m_troubles);
}

} // namespace ls
