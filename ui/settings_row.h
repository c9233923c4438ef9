// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings_catalogue.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace ls {

/// One setting in the dialog: its name and control, what it does, when it is in force, and its default. Thread: [ui].
class SettingsRow : public QWidget {
    Q_OBJECT
public:
    explicit SettingsRow(SettingInfo info, QWidget *parent = nullptr);

    const SettingInfo &info() const { return m_info; }
    QWidget *control() const { return m_control; }
    QPushButton *restoreButton() const { return m_restore; }
    /// Shows what holds.
    void show(const Settings &settings);
    /// Locked: it cannot be changed now, and says why.
    void setLocked(bool isLocked);
    /// Whether all these words are found in its name, help or group.
    bool matches(const QStringList &words) const;

Q_SIGNALS:
    /// By the user.
    void chosen(const std::string &name, const ls::SettingValue &value);
    /// A setting that is chosen elsewhere: take the user there.
    void elsewhereRequested();

private:
    QWidget *makeControl();
    QWidget *makeChoice();
    QWidget *makeToggle();
    QWidget *makeLine();
    QWidget *makeFolder();
    QWidget *makeElsewhere();
    void take(const SettingValue &value);
    void takeLine(const QString &typed);
    void refuse(const QString &why);

    const SettingInfo m_info;
    const SettingValue m_default;
    QLabel *m_problem = nullptr;
    QLabel *m_lock = nullptr;
    QPushButton *m_restore = nullptr;
    std::function<void(const SettingValue &)> m_showValue; ///< in the control; made with it
    QWidget *m_control;
    bool m_isLocked = false;
    bool m_isDefault = true;
};

} // namespace ls
