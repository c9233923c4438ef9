// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/calibration_page.h"
#include "ui/close_question.h"
#include "ui/drawer.h"
#include "ui/drop_target.h"
#include "ui/help_side.h"
#include "ui/icons.h"
#include "ui/level_panel.h"
#include "ui/pane.h"
#include "ui/recording_side.h"
#include "ui/review_side.h"
#include "ui/status_line.h"
#include "ui/tools_menu.h"
#include "ui/transport_bar.h"
#include "ui/view_menu.h"
#include "ui/view_side.h"
#include "ui/workspace.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ls {

MainWindow::MainWindow(Engine &engine, DeviceList &devices, Settings settings, CalibratorLog checks, QWidget *parent)
    : QMainWindow(parent),
      m_engine(engine),
      m_session(engine, devices, std::move(settings), std::move(checks)),
      m_transport(new TransportBar),
      m_workspace(new Workspace),
      m_calibrationPage(new CalibrationPage(engine, m_session)),
      m_drawer(new Drawer),
      m_review(new ReviewSide(engine, m_session, *m_workspace, *this)),
      m_status(new StatusLine)
{
    setWindowTitle(QStringLiteral("Levelscribe"));
    setWindowIcon(applicationIcon());
    connect(new DropTarget(*this), &DropTarget::dropped, this, &MainWindow::open);
    m_whole = makeCentre();
    m_view = new ViewSide(engine, m_session, {*m_workspace, *m_drawer, *m_transport, *m_whole}, *this);
    setCentralWidget(m_view->pages());
    resize(1280, 800);
    connectSession();
    connectEngine();
    connectTransport();
    m_drawer->addPage(tr("Calibration"), tr("What decides dB SPL (Ctrl+K)"), m_calibrationPage);
    m_recording = new RecordingSide(m_engine, m_session, {*m_drawer, *m_transport, *m_status, *m_workspace}, *this);
    auto *tools = new ToolsMenu(m_engine, *this);
    m_recording->addTo(*tools);
    m_review->addTo(*tools);
    m_help = new HelpSide(m_engine, m_session, {*m_review->pages(), *m_drawer, *m_calibrationPage, *tools}, *this);
    connect(m_recording, &RecordingSide::reviewRequested, m_review, &ReviewSide::open);
    tools->addMenu(m_view->menu());
    connect(m_recording, &RecordingSide::reportRequested, m_review, &ReviewSide::reportOn);
    m_transport->setMenu(tools);
    m_transport->setReportAction(findChild<QAction *>(QStringLiteral("reportAction")));
    static_cast<QVBoxLayout *>(m_whole->layout())->insertWidget(2, m_recording->banner());
    m_session.begin();
    onStream();
}

QString MainWindow::lastMessage() const { return m_status->lastMessage(); }
void MainWindow::tell(const Message &message) { m_status->addMessage(message); }

QWidget *MainWindow::makeCentre()
{
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_transport);
    layout->addWidget(makeLine(Qt::Horizontal));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_review->pages(), 1);
    middle->addWidget(m_drawer);
    layout->addLayout(middle, 1);
    layout->addWidget(makeLine(Qt::Horizontal));
    layout->addWidget(m_status);
    return centre;
}

void MainWindow::connectSession()
{
    connect(&m_session.settingsModel(), &SettingsModel::changed, m_workspace, &Workspace::setChoices);
    connect(&m_session.settingsModel(), &SettingsModel::changed, this, &MainWindow::settingsChanged);
    connect(&m_session, &Session::messageArrived, m_status, &StatusLine::addMessage);
    connect(&m_session, &Session::inputsChanged, m_transport, &TransportBar::setInputs);
    connect(&m_session, &Session::readyToClose, this, &QWidget::close);
    connect(m_review, &ReviewSide::messageArrived, m_status, &StatusLine::addMessage);
    CalibrationDesk &calibration = m_session.calibration();
    connect(&calibration, &CalibrationDesk::sensitivityChanged, this, [this, &calibration](const Sensitivity &level) {
        m_transport->setCalibration(level, calibration.fileName());
        m_workspace->setSensitivity(level, calibration.choice().file.has_value());
    });
}

void MainWindow::connectEngine()
{
    connect(&m_engine, &Engine::stateChanged, this, &MainWindow::onStream);
    connect(&m_engine, &Engine::snapshotReady, this, &MainWindow::onSnapshot);
    connect(&m_engine, &Engine::rowsReady, m_workspace, &Workspace::showRows);
}

void MainWindow::connectTransport()
{
    connect(m_transport, &TransportBar::inputChosen, &m_session, &Session::chooseInput);
    connect(m_transport, &TransportBar::playFileRequested, this, [this] { measureFile(askForAudioFile(*this)); });
    const auto toggleCalibration = [this] { m_drawer->toggle(m_calibrationPage); };
    connect(m_transport, &TransportBar::calibrationRequested, this, toggleCalibration);
    connect(m_transport, &TransportBar::drawerToggled, m_drawer, qOverload<>(&Drawer::toggle));
    connect(m_drawer, &Drawer::openChanged, m_transport, &TransportBar::setDrawerOpen);
    connect(m_transport, &TransportBar::measureToggled, &m_session, &Session::toggleMeasuring);
    connect(m_transport, &TransportBar::resetRequested, &m_engine, &Engine::reset);
    auto *reset = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_R), this);
    reset->setWhatsThis(tr("Begin averages, maxima and peaks anew"));
    connect(reset, &QShortcut::activated, &m_engine, &Engine::reset);
}

void MainWindow::onStream()
{
    m_workspace->setStream(m_engine.state() == Engine::State::measuring ? m_engine.stream() : std::nullopt);
}

void MainWindow::onSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
{
    m_workspace->showSnapshot(snapshot);
    m_transport->setMeasuredSeconds(static_cast<double>(snapshot->measuredFrames) / snapshot->sampleRateHz);
}

void MainWindow::open(const QString &path)
{
    if (!m_session.openCalibration(path))
        m_review->open(path);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_asksBeforeClosing && m_engine.isRecording()) {
        event->ignore();
        if (findChild<CloseQuestion *>())
            return; // it is asked already
        auto *question = new CloseQuestion(*this);
        connect(question, &CloseQuestion::stopAndClose, this, &MainWindow::closeWithoutAsking);
        question->open();
        return;
    }
    event->setAccepted(m_session.prepareToClose());
}

void MainWindow::closeWithoutAsking()
{
    m_asksBeforeClosing = false;
    close();
}

void MainWindow::endSession()
{
    m_asksBeforeClosing = false;
    m_session.prepareToClose();
    m_engine.finishRecordings(sessionEndTimeoutMs);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier && !event->isAutoRepeat();
    if (isPlain && event->key() == Qt::Key_Space)
        Q_EMIT m_transport->measureToggled();
    else if (isPlain && event->key() == Qt::Key_R)
        Q_EMIT m_transport->recordToggled();
    else if (isPlain && event->key() == Qt::Key_Escape)
        m_view->stepBack();
    else if (!isPlain || event->text().size() != 1 || !m_workspace->levels().chooseWeighting(event->text().front()))
        QMainWindow::keyPressEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // Not on the first control, which would take Space and letters for itself.
    m_whole->setFocus();
}

} // namespace ls
