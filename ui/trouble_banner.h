// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/troubles.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace ls {

/// A band over the panes while something is wrong: what it is, what is being done, and for how long already. It goes
/// by itself when that is mended. Thread: [ui].
class TroubleBanner : public QWidget {
    Q_OBJECT
public:
    explicit TroubleBanner(QWidget *parent = nullptr);

    /// Nothing wrong: hidden. How long it has lasted is told as of \a now, and from then on by the clock.
    void setTroubles(const Troubles &troubles, const QDateTime &now = QDateTime::currentDateTime());

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh(const QDateTime &now = QDateTime::currentDateTime());

    std::optional<Troubles::Trouble> m_trouble;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_length;
    QTimer m_timer;
};

} // namespace ls
