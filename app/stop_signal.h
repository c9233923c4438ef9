// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace ls {

/// Turns Ctrl-C, SIGTERM and SIGHUP into a Qt signal, so that a measurement ends with every frame kept. A second
/// Ctrl-C or SIGTERM ends the process at once. Signals that were ignored stay so. To be made once.
class StopSignal : public QObject {
    Q_OBJECT
public:
    StopSignal();

Q_SIGNALS:
    void requested();
};

} // namespace ls
