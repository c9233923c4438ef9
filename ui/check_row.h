// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QLabel;

namespace ls {

/// A line of a list of checks: an icon that stands for how it went, what was checked, and what to know of it.
class CheckRow : public QWidget {
    Q_OBJECT
public:
    enum class State { ok, warning, waiting };

    explicit CheckRow(const char *name, QWidget *parent = nullptr);

    void show(State state, const QString &title, const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    State m_state = State::waiting;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
};

} // namespace ls
