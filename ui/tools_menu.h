// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QMainWindow;

namespace ls {

class Engine;

/// What is needed seldom: verifying the instrument, dark or light. Thread: [ui].
class ToolsMenu : public QMenu {
    Q_OBJECT
public:
    /// Belongs to `window`, where its shortcuts hold.
    ToolsMenu(Engine &engine, QMainWindow &window);

private:
    void verify();

    Engine &m_engine;
};

} // namespace ls
