// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/self_test.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace ls {

/// Runs the self-test beside the window, in a thread of its own. Thread: [ui].
class SelfTestRunner : public QObject {
    Q_OBJECT
public:
    using Test = std::function<SelfTestReport(int sampleRateHz, const std::function<bool(double progress)> &)>;

    /// `test` is what is run, in the runner's thread; tests put a quicker one in its place.
    explicit SelfTestRunner(Test test = runSelfTest, QObject *parent = nullptr);
    /// Stops it, and waits for the group that is being tested: two seconds at the most on a slow machine.
    ~SelfTestRunner() override;

    bool isRunning() const { return m_thread != nullptr; }
    /// Does nothing while it runs. The rate is one that runSelfTest() takes.
    void start(int sampleRateHz);
    /// finished() comes once the group that is being tested has come to its end.
    void stop() { m_isStopped = true; }

    /// While somebody measures, the test takes only the processor time that nobody else wants.
    void setYielding(bool yielding);

Q_SIGNALS:
    void progressed(double progress);
    /// With version and time filled in; the runner is ready for the next start().
    void finished(const ls::SelfTestReport &report);

private:
    void onDone(SelfTestReport report);
    QThread::Priority priority() const { return m_yields ? QThread::IdlePriority : QThread::NormalPriority; }

    Test m_test;
    std::atomic<bool> m_isStopped = false;
    bool m_yields = false;
    std::unique_ptr<QThread> m_thread; ///< null unless it runs
};

} // namespace ls
