// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/message.h"

#include <QThread>

#include <filesystem>

namespace ls {

/// Completes the measurements in the output folder that a power cut or a crash has cut off, and says of each where it
/// ends.
///
/// It may take minutes, and be cut off itself: what is then left is completed the next time.
class RecoveryThread : public QThread {
    Q_OBJECT
public:
    explicit RecoveryThread(std::filesystem::path outputFolder, QObject *parent = nullptr);

Q_SIGNALS:
    void messageArrived(const ls::Message &message);

protected:
    void run() override;

private:
    const std::filesystem::path m_outputFolder;
};

} // namespace ls
