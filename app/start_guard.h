// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/settings.h"

#include <QString>

namespace ls {

/// Knows whether the program came to its end the last time: a file lies beside the settings from start to end. One that
/// is still there was left by a crash, a kill or a power cut, unless its program runs.
class StartGuard {
public:
    explicit StartGuard(const QString &path = usualPath());
    StartGuard(const StartGuard &) = delete;
    StartGuard &operator=(const StartGuard &) = delete;

    /// Starts in a row before this one that did not end well; after one of them that could measure, 1.
    int failedStarts() const { return m_failedStarts; }
    /// This start could: what comes now is not the fault of how it was started.
    void reachedMeasuring();
    void endedWell();

    static QString usualPath();

private:
    void write(int failedStarts);

    QString m_path;
    int m_failedStarts = 0;
    bool m_isOwner = true; ///< no other program has laid the file that runs now
    bool m_hasMeasured = false;
};

/// Settings that are safe to start with: after one failed start those of views and device are the defaults; after more,
/// all but language and folder. What a microphone's levels mean is kept the first time.
Settings safeSettings(const Settings &stored, int failedStarts);

} // namespace ls
