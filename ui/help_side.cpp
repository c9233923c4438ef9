// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help_side.h"

#include "ui/drawer.h"
#include "ui/first_start.h"
#include "ui/format.h"
#include "ui/limit_alarm.h"
#include "ui/manual_window.h"
#include "ui/message_list.h"
#include "ui/settings_dialog.h"
#include "ui/spoken_views.h"

#include <QAction>
#include <QMenu>
#include <QStackedWidget>

namespace ls {

HelpSide::HelpSide(Engine &engine, Session &session, Places places, QWidget &window)
    : QObject(&window),
      m_engine(engine),
      m_session(session),
      m_at(places),
      m_window(window),
      m_alarm(new LimitAlarm(engine, session, this)),
      m_spoken(new SpokenViews(engine, session, window))
{
    setObjectName(QStringLiteral("helpSide"));
    add(tr("Calibration"), "calibrationAction", QKeySequence(Qt::CTRL | Qt::Key_K), &HelpSide::toggleCalibration);
    add(tr("Settings…"), "settingsAction", QKeySequence(Qt::CTRL | Qt::Key_Comma), &HelpSide::showSettings);
    add(tr("Messages"), "messagesAction", QKeySequence(Qt::CTRL | Qt::Key_M), &HelpSide::showMessages);
    add(tr("Set up the microphone…"), "firstStartAction", {}, &HelpSide::showFirstStart);
    add(tr("Read out the level"), "readOutAction", QKeySequence(Qt::Key_L), &HelpSide::readOutLevel);
    add(tr("Manual"), "manualAction", QKeySequence(Qt::SHIFT | Qt::Key_F1), &HelpSide::openManual);
    add(tr("Keys and manual"), "keysAction", QKeySequence(Qt::Key_F1), &HelpSide::showKeys);
    m_at.menu.addSeparator();
    m_at.menu.addActions(m_actions);
    connect(m_alarm, &LimitAlarm::messageArrived, &m_session, &Session::messageArrived);
    connect(&m_session, &Session::inputsChanged, this,
            [this](const QList<InputChoice> &choices, const QString &chosenId) {
                m_choices = choices;
                m_chosenId = chosenId;
                if (m_firstStart)
                    m_firstStart->setInputs(choices, chosenId);
            });
}

QAction *HelpSide::add(const QString &text, const char *name, const QKeySequence &keys, void (HelpSide::*act)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, act);
    m_window.addAction(action);
    m_actions.append(action);
    return action;
}

void HelpSide::toggleCalibration() { m_at.drawer.toggle(&m_at.calibration); }

void HelpSide::openCalibration() { m_at.drawer.openPage(&m_at.calibration); }

void HelpSide::begin()
{
    // Who has a calibration already is not new.
    if (m_session.settings().isFirstStartOver == 0 && m_session.settings().calibrationFile.empty())
        showFirstStart();
}

void HelpSide::showFirstStart()
{
    if (!m_firstStart) {
        m_firstStart = new FirstStart(m_engine, m_session);
        m_firstStart->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
        m_at.pages.addWidget(m_firstStart);
        m_firstStart->setInputs(m_choices, m_chosenId);
        connect(m_firstStart, &FirstStart::finished, this, &HelpSide::endFirstStart);
        connect(m_firstStart, &FirstStart::calibratorRequested, this, &HelpSide::openCalibration);
    }
    if (m_at.pages.currentWidget() != m_firstStart)
        m_before = m_at.pages.currentWidget();
    m_at.pages.setCurrentWidget(m_firstStart);
    m_firstStart->setFocus();
    m_firstStart->begin();
}

void HelpSide::endFirstStart()
{
    if (m_firstStart && m_at.pages.currentWidget() == m_firstStart && m_before)
        m_at.pages.setCurrentWidget(m_before);
    m_session.settingsModel().edit([](Settings &edited) { edited.isFirstStartOver = 1; });
    if (m_firstStart)
        m_firstStart->deleteLater();
    m_firstStart = nullptr;
    m_at.pages.parentWidget()->setFocus();
}

void HelpSide::showSettings()
{
    if (!m_settings) {
        m_settings = new SettingsDialog(m_engine, m_session, &m_window);
        connect(m_settings, &SettingsDialog::pageRequested, this, [this](SettingGroup group) {
            m_settings->hide();
            if (group == SettingGroup::calibration)
                openCalibration();
            else if (auto *chooser = m_window.findChild<QWidget *>(QStringLiteral("deviceChooser")))
                chooser->setFocus(Qt::ShortcutFocusReason);
        });
    }
    m_settings->show();
    m_settings->raise();
    m_settings->activateWindow();
}

void HelpSide::showManual(const QString &page)
{
    if (!m_manual)
        m_manual = new ManualWindow(m_window);
    m_manual->open(page);
}

void HelpSide::showKeys() { showManual(keysPage); }

void HelpSide::showMessages()
{
    if (auto *button = m_window.findChild<MessageButton *>())
        button->openList();
}

void HelpSide::readOutLevel()
{
    const QString text = m_spoken->levelInWords();
    Q_EMIT m_session.messageArrived({Severity::info, text, {}, QStringLiteral("level")});
    SpokenViews::announce(m_window, text);
}

} // namespace ls
