// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/menu_button.h"

#include "ui/theme.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace ls {

MenuButton::MenuButton(const QString &name, const QString &help, QWidget *parent)
    : QToolButton(parent),
      m_choices(new QActionGroup(this)),
      m_name(name)
{
    setProperty("tool", true);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
    setFont(uiFont(12));
    setMenu(new QMenu(this));
    setToolTip(help);
    setAccessibleName(name);
    connect(m_choices, &QActionGroup::triggered, this, [this](QAction *action) {
        showCurrent();
        Q_EMIT chosen(action->data());
    });
}

void MenuButton::addChoice(const QString &text, const QVariant &value)
{
    auto *action = new QAction(text, this);
    menu()->insertAction(m_separator, action); // at the end, without one
    action->setCheckable(true);
    action->setData(value);
    m_choices->addAction(action);
    if (!m_choices->checkedAction()) {
        action->setChecked(true);
        showCurrent();
    }
}

bool MenuButton::hasChoice(const QVariant &value) const
{
    const auto actions = m_choices->actions();
    return std::any_of(actions.begin(), actions.end(), [&](const QAction *action) { return action->data() == value; });
}

QAction *MenuButton::addCommand(const QString &text)
{
    if (m_separator == nullptr)
        m_separator = menu()->addSeparator();
    return menu()->addAction(text);
}

QVariant MenuButton::current() const
{
    const QAction *checked = m_choices->checkedAction();
    return checked ? checked->data() : QVariant();
}

void MenuButton::setCurrent(const QVariant &value)
{
    const auto actions = m_choices->actions();
    for (QAction *action : actions) {
        if (action->data() == value)
            action->setChecked(true);
    }
    showCurrent();
}

void MenuButton::showCurrent()
{
    const QString text = m_choices->checkedAction()->text();
    setText(text);
    setAccessibleName(QStringLiteral("%1: %2").arg(m_name, text));
}

} // namespace ls
