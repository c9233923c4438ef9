// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QMainWindow;

namespace ls {

class Engine;
class SelfTestDialog;

/// What is needed seldom: verifying the instrument. Thread: [ui].
class ToolsMenu : public QMenu {
    Q_OBJECT
public:
    /// Belongs to `window`, where its shortcuts hold.
    ToolsMenu(Engine &engine, QMainWindow &window);

private:
    void verify();

    Engine &m_engine;
    QMainWindow &m_window;
    SelfTestDialog *m_verification = nullptr; ///< made when it is first asked for
};

} // namespace ls
