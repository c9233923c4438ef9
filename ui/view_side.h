// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "ui/window_layout.h"

#include <QObject>
#include <QRect>
#include <QTimer>

class QMainWindow;
class QStackedWidget;

namespace ls {

class BigNumberView;
class Drawer;
class Session;
class TransportBar;
class ViewMenu;
class Workspace;

/// The window's part that decides what of it is seen: panes, the big number for a room, the compact view, theme; and
/// that keeps where everything is. Thread: [ui].
class ViewSide : public QObject {
    Q_OBJECT
public:
    /// What of the window it works with.
    struct Places {
        Workspace &workspace;
        Drawer &drawer;
        TransportBar &transport;
        QWidget &whole; ///< all that the window usually shows; it takes it over
    };
    /// All these outlive it; its shortcuts hold in `window`, to which it belongs.
    ViewSide(Engine &engine, Session &session, Places places, QMainWindow &window);

    /// Holds the whole and the big number, one of them visible.
    QStackedWidget *pages() const { return m_pages; }
    ViewMenu *menu() const { return m_menu; }
    bool isBigNumber() const { return m_mode == Mode::bigNumber; }
    bool isCompact() const { return m_mode == Mode::compact; }

    WindowLayout windowLayout() const;
    /// Before the window is shown.
    void setWindowLayout(const WindowLayout &layout);

    /// One step back to the whole window with all panes; false if it is so already. It never stops anything.
    bool stepBack();

Q_SIGNALS:
    /// A moment after it did, and then once.
    void layoutChanged(const ls::WindowLayout &layout);
    void earlierSettingsWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Mode { whole, bigNumber, compact };
    void connectChoices();
    void connectMenu();
    void connectEngine();
    void setMode(Mode mode);
    void keepWhole();
    void applySettings();
    void chooseTheme(const QString &name);
    void nextTheme();
    void showChecks();
    void onSnapshot(const std::shared_ptr<const Snapshot> &snapshot);

    Engine &m_engine;
    Session &m_session;
    Places m_at;
    QMainWindow &m_window;
    QStackedWidget *m_pages;
    BigNumberView *m_big;
    ViewMenu *m_menu;
    Mode m_mode = Mode::whole;
    QByteArray m_wholeGeometry; ///< while the window is full or compact
    QRect m_wholeRect;          ///< the same
    QString m_theme;
    QTimer m_layoutTimer;
};

} // namespace ls
