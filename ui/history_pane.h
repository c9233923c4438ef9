// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/settings.h"
#include "ui/pane.h"

namespace ls {

class HistoryView;
class MenuButton;

/// The history with the menu for its length. Thread: [ui].
class HistoryPane : public Pane {
    Q_OBJECT
public:
    explicit HistoryPane(QWidget *parent = nullptr);

    HistoryView &view() { return *m_view; }
    void setChoices(const Settings &settings);
    /// The legend names it.
    void setLimitName(const QString &name);

Q_SIGNALS:
    /// By the user.
    void spanChosen(int seconds);

private:
    HistoryPane(HistoryView *view, QWidget *parent);
    void showLegend();

    HistoryView *m_view;
    MenuButton *m_span;
    QString m_limitName;
};

/// 10 s, 1 min, 24 h.
QString spanText(int seconds);

} // namespace ls
