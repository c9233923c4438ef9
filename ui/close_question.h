// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

namespace ls {

/// Asked when the window is closed while something is recorded: stop and close, or keep recording. Nothing waits for
/// the answer, and what is recorded goes on meanwhile. It deletes itself. Thread: [ui].
class CloseQuestion : public QMessageBox {
    Q_OBJECT
public:
    explicit CloseQuestion(QWidget &window);

Q_SIGNALS:
    void stopAndClose();
};

} // namespace ls
