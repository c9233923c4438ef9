// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/message_log.h"

#include <QPointer>
#include <QToolButton>

class QFrame;

namespace ls {

/// The newest message, short, in the colour of the worst that was not looked at yet; behind it the list of all with
/// their times, where each can be dismissed. Nothing ever pops up by itself. Thread: [ui].
class MessageButton : public QToolButton {
    Q_OBJECT
public:
    explicit MessageButton(QWidget *parent = nullptr);

    void add(const Message &message);
    /// The last one in full; empty before the first.
    QString lastText() const;
    /// All that are kept, the oldest first.
    QStringList texts() const { return m_log.texts(); }
    const MessageLog &log() const { return m_log; }
    /// Shows the list, which Escape closes.
    void openList();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showLast();
    void fillList();
    QWidget *makeHead();
    QWidget *makeEntry(qsizetype index);
    void dismiss(qsizetype index);
    void focusNewest();
    void dismissAll();

    MessageLog m_log;
    QPointer<QFrame> m_list; ///< while it is open
};

} // namespace ls
