// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QStackedWidget;
class QWidget;

namespace ls {

class Drawer;
class FirstStart;
class LimitAlarm;
class ManualWindow;
class SettingsDialog;
class SpokenViews;

/// The window's part that helps: the first start, settings, manual, the list of messages, the limit that is watched,
/// and what is read out. Thread: [ui].
class HelpSide : public QObject {
    Q_OBJECT
public:
    /// What of the window it works with.
    struct Places {
        QStackedWidget &pages; ///< the first start takes their place
        Drawer &drawer;
        QWidget &calibration; ///< its page on calibration
        QMenu &menu;          ///< gets what it offers, at its end
    };
    /// All these outlive it; its shortcuts hold in `window`, to which it belongs.
    HelpSide(Engine &engine, Session &session, Places places, QWidget &window);

    /// The pages of the first start, in the place of the panes.
    void showFirstStart();
    /// The same, if they were never seen.
    void begin();

    void showSettings();
    void showManual(const QString &page = {});
    void showKeys();
    void showMessages();
    /// Says the big number in words: to a screen reader, and in the status line.
    void readOutLevel();

private:
    void toggleCalibration();
    void openCalibration();
    QAction *add(const QString &text, const char *name, const QKeySequence &keys, void (HelpSide::*act)());
    void openManual() { showManual(); }
    void endFirstStart();

    Engine &m_engine;
    Session &m_session;
    Places m_at;
    QWidget &m_window;
    QList<QAction *> m_actions;
    QList<InputChoice> m_choices;
    QString m_chosenId;
    LimitAlarm *m_alarm;
    SpokenViews *m_spoken;
    QPointer<FirstStart> m_firstStart;
    QPointer<SettingsDialog> m_settings;
    QPointer<ManualWindow> m_manual;
    QPointer<QWidget> m_before; ///< the page that the first start has taken the place of
};

} // namespace ls
