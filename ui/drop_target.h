// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace ls {

/// Lets one file or folder be dropped on a window. Thread: [ui].
class DropTarget : public QObject {
    Q_OBJECT
public:
    explicit DropTarget(QWidget &window);

Q_SIGNALS:
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ls
