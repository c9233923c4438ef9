// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>
#include <QVariant>

class QAction;
class QActionGroup;

namespace ls {

/// A small button that shows one of several choices and offers the others in a menu.
class MenuButton : public QToolButton {
    Q_OBJECT
public:
    /// `name` tells a screen reader what is chosen here, `help` is the tooltip.
    MenuButton(const QString &name, const QString &help, QWidget *parent = nullptr);

    void addChoice(const QString &text, const QVariant &value);
    bool hasChoice(const QVariant &value) const;
    /// Something else that the menu offers, below the choices; what it does is for who asked.
    QAction *addCommand(const QString &text);
    QVariant current() const;
    /// Shows a choice without telling chosen().
    void setCurrent(const QVariant &value);

Q_SIGNALS:
    /// By the user.
    void chosen(const QVariant &value);

private:
    void showCurrent();

    QActionGroup *m_choices;
    QAction *m_separator = nullptr; ///< between choices and commands
    const QString m_name;
};

} // namespace ls
