// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools_menu.h"

#include "ui/self_test_dialog.h"

#include <QMainWindow>

namespace ls {

ToolsMenu::ToolsMenu(Engine &engine, QMainWindow &window) : QMenu(&window), m_engine(engine), m_window(window)
{
    QAction *verify = addAction(tr("Verify instrument…"), this, &ToolsMenu::verify);
    verify->setObjectName(QStringLiteral("verifyAction"));
    addSeparator();
    window.addActions(actions());
}

void ToolsMenu::verify()
{
    if (m_verification == nullptr)
        m_verification = new SelfTestDialog(m_engine, &m_window);
    if (!m_verification->isVisible())
        m_verification->start();
    m_verification->show(); // not modal: measuring goes on beside it
    m_verification->raise();
    m_verification->activateWindow();
}

} // namespace ls
