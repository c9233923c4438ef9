// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools_menu.h"

#include "ui/theme.h"

#include <QMainWindow>

namespace ls {

ToolsMenu::ToolsMenu(Engine &engine, QMainWindow &window) : QMenu(&window), m_engine(engine)
{
    QAction *verify = addAction(tr("Verify instrument…"), this, &ToolsMenu::verify);
    verify->setObjectName(QStringLiteral("verifyAction"));
    addSeparator();
    QAction *light = addAction(tr("Dark or light"), this, [] { applyTheme(!theme().dark); });
    light->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    window.addActions(actions());
}

void ToolsMenu::verify() {}

} // namespace ls
