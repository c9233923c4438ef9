// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review_side.h"

#include "core/base/version.h"
#include "core/engine/engine.h"
#include "ui/format.h"
#include "ui/report_side.h"
#include "ui/review_view.h"
#include "ui/session.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QStackedWidget>

#include <initializer_list>
#include <utility>

namespace ls {

ReviewSide::ReviewSide(Engine &engine, Session &session, QWidget &live, QWidget &window)
    : QObject(&window),
      m_engine(engine),
      m_session(session),
      m_window(window),
      m_live(live),
      m_pages(new QStackedWidget),
      m_view(new ReviewView),
      m_reports(new ReportSide(engine, session, *m_view, window)),
      m_recentMenu(new QMenu(tr("Open again"), &window))
{
    m_pages->addWidget(&live);
    m_view->hide(); // placed and laid out when it is first seen
    m_view->setParent(m_pages);
    m_pages->setCurrentWidget(&live);
    const auto add = [this](const QString &text, const char *name, QKeyCombination key, auto act) {
        auto *action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(QKeySequence(key));
        connect(action, &QAction::triggered, this, act);
        m_window.addAction(action);
        m_actions.append(action);
    };
    add(tr("Open recording…"), "openAction", Qt::CTRL | Qt::Key_O, &ReviewSide::askForFile);
    add(tr("Open measurement folder…"), "openFolderAction", Qt::CTRL | Qt::SHIFT | Qt::Key_O,
        &ReviewSide::askForFolder);
    m_actions.append(m_reports->action());
    connect(m_reports, &ReportSide::messageArrived, this, &ReviewSide::messageArrived);
    m_recentMenu->setObjectName(QStringLiteral("recentMenu"));
    fillRecent();

    auto *tools = new QMenu(&window);
    tools->addActions(m_actions);
    tools->addMenu(m_recentMenu);
    tools->addSeparator();
    QAction *calibrate = tools->addAction(tr("Calibration of this recording…"), m_view, &ReviewView::changeCalibration);
    calibrate->setObjectName(QStringLiteral("reviewCalibrationAction"));
    m_view->setTools(tools);

    connect(m_view, &ReviewView::leaveRequested, this, &ReviewSide::leave);
    connect(m_view, &ReviewView::messageArrived, this, &ReviewSide::messageArrived);
    connect(m_view, &ReviewView::opened, this, &ReviewSide::onOpened);
    connect(m_view, &ReviewView::openFailed, this, [this] {
        if (!m_view->hasRecording())
            leave();
    });
    connect(&m_engine, &Engine::stateChanged, this, &ReviewSide::onEngine);
    connect(&m_engine, &Engine::recordingStarted, this, &ReviewSide::onEngine);
    connect(&m_engine, &Engine::recordingFinished, this, &ReviewSide::onEngine);
    onEngine();
}

/// The other one is not seen, and must not ask for room.
void ReviewSide::show(QWidget &page)
{
    if (m_pages->indexOf(&page) < 0)
        m_pages->addWidget(&page);
    for (QWidget *each : std::initializer_list<QWidget *>{&m_live, m_view}) {
        const QSizePolicy::Policy policy = each == &page ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        each->setSizePolicy(policy, policy);
    }
    m_pages->setCurrentWidget(&page);
}

bool ReviewSide::isShown() const { return m_pages->currentWidget() == m_view; }

void ReviewSide::addTo(QMenu &menu)
{
    QAction *first = menu.actions().value(0);
    menu.insertActions(first, m_actions);
    menu.insertMenu(first, m_recentMenu);
    menu.insertSeparator(first);
}

void ReviewSide::open(const QString &path)
{
    if (path.isEmpty())
        return;
    AudioImport import;
    import.settings = m_session.settings();
    import.calibration = m_session.calibration().choice();
    import.software = programVersion;
    if (!isShown()) {
        m_focusBefore = QApplication::focusWidget();
        show(*m_view);
    }
    m_view->open(toPath(QFileInfo(path).absoluteFilePath()), import);
    m_view->setFocus();
}

void ReviewSide::leave()
{
    m_view->pause();
    show(m_live);
    if (m_focusBefore)
        m_focusBefore->setFocus();
    else
        m_pages->parentWidget()->setFocus();
}

void ReviewSide::report() { m_reports->report(); }

void ReviewSide::reportOn(const QString &path) { m_reports->reportOn(path); }

void ReviewSide::onOpened(const QString &path)
{
    QStringList paths = m_recent;
    paths.removeAll(path);
    paths.prepend(path);
    setRecent(paths.mid(0, mostRecent));
    Q_EMIT recentChanged(m_recent);
}

void ReviewSide::setRecent(const QStringList &paths)
{
    m_recent = paths.mid(0, mostRecent);
    fillRecent();
}

void ReviewSide::fillRecent()
{
    m_recentMenu->clear();
    for (const QString &path : std::as_const(m_recent)) {
        QString text = QDir::toNativeSeparators(path);
        text.replace(QLatin1Char('&'), QLatin1String("&&"));
        m_recentMenu->addAction(text, this, [this, path] { open(path); });
    }
    m_recentMenu->menuAction()->setEnabled(!m_recent.isEmpty());
}

void ReviewSide::onEngine() { m_view->setLive(m_engine.state() != Engine::State::idle, m_engine.isRecording()); }

QString ReviewSide::startFolder() const
{
    if (!m_recent.isEmpty())
        return QFileInfo(m_recent.constFirst()).absolutePath();
    return toQString(m_session.outputFolder());
}

void ReviewSide::askForFile()
{
    open(QFileDialog::getOpenFileName(&m_window, tr("Open a recording"), startFolder(),
                                      tr("Recordings (measurement.sqlite *.wav *.rf64 *.flac *.csv);;All files (*)")));
}

void ReviewSide::askForFolder()
{
    open(QFileDialog::getExistingDirectory(&m_window, tr("Open a measurement folder"), startFolder()));
}

QString askForAudioFile(QWidget &window)
{
    return QFileDialog::getOpenFileName(&window, ReviewSide::tr("Play a file"), {},
                                        ReviewSide::tr("Audio files (*.wav *.rf64 *.flac);;All files (*)"));
}

} // namespace ls
