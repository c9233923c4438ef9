// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "ui/settings_row.h"

#include <QDialog>
#include <QList>

#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace ls {

/// All settings by group, found by words of their names and descriptions. Each is in force as it says, without an OK;
/// what the whole of them was before is kept for one step back. Not modal. Thread: [ui].
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(Engine &engine, Session &session, QWidget *parent = nullptr);

    /// Shows one group, as if chosen in the list.
    void openGroup(SettingGroup group);
    /// Takes a file of settings, or tells why not.
    void importFrom(const QString &path);
    void exportTo(const QString &path);

Q_SIGNALS:
    /// A setting has a page of its own, which is asked for.
    void pageRequested(ls::SettingGroup group);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeList();
    QWidget *makeFoot();
    void fill();
    void orderTabs();
    void refresh();
    void filter();
    void choose(const std::string &name, const SettingValue &value);
    void restoreAll();
    void undo();
    void keepForUndo();
    void tell(const QString &kind, const QString &text);

    Engine &m_engine;
    Session &m_session;
    QLineEdit *m_search = nullptr;
    QListWidget *m_groups = nullptr;
    QWidget *m_rowsHolder = nullptr;
    QVBoxLayout *m_rowsLayout = nullptr;
    QList<SettingsRow *> m_rows;
    QList<QLabel *> m_titles; ///< of the groups, as they are in m_groups
    QLabel *m_nothing = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_undoButton = nullptr;
    QList<QPushButton *> m_buttons; ///< below, from left to right
    std::optional<Settings> m_before;
};

} // namespace ls
