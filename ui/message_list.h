// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/message.h"

#include <QDateTime>
#include <QList>
#include <QToolButton>

namespace ls {

/// The last message, short, and behind it the list of all with their times. Nothing ever pops up by itself.
///
/// Keeps the last hundred. Thread: [ui].
class MessageButton : public QToolButton {
    Q_OBJECT
public:
    explicit MessageButton(QWidget *parent = nullptr);

    void add(const Message &message);
    /// The last one in full; empty before the first.
    QString lastText() const;
    /// All that are kept, the oldest first.
    QStringList texts() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Entry {
        QDateTime time;
        Message message;
    };
    void showLast();
    void openList();

    QList<Entry> m_messages;
};

} // namespace ls
