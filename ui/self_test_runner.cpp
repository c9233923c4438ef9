// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/self_test_runner.h"

#include "core/base/version.h"

#include <QDateTime>

#include <utility>

namespace ls {

SelfTestRunner::SelfTestRunner(Test test, QObject *parent) : QObject(parent), m_test(std::move(test)) {}

SelfTestRunner::~SelfTestRunner()
{
    stop();
    if (m_thread) {
        m_thread->setPriority(QThread::NormalPriority); // somebody waits for it now
        m_thread->wait();
    }
}

void SelfTestRunner::start(int sampleRateHz)
{
    if (isRunning())
        return;
    m_isStopped = false;
    m_thread.reset(QThread::create([this, sampleRateHz] {
        const auto tell = [this](double progress) {
            QMetaObject::invokeMethod(
                this, [this, progress] { Q_EMIT progressed(progress); }, Qt::QueuedConnection);
            return !m_isStopped;
        };
        SelfTestReport report = m_test(sampleRateHz, tell);
        QMetaObject::invokeMethod(
            this, [this, report = std::move(report)] { onDone(report); }, Qt::QueuedConnection);
    }));
    m_thread->setObjectName(QStringLiteral("self-test"));
    m_thread->start(priority());
}

void SelfTestRunner::setYielding(bool yielding)
{
    m_yields = yielding;
    if (m_thread)
        m_thread->setPriority(priority());
}

void SelfTestRunner::onDone(SelfTestReport report)
{
    m_thread->wait();
    m_thread.reset();
    const QDateTime now = QDateTime::currentDateTime();
    report.softwareVersion = programVersion;
    report.finishedAt = now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODate).toStdString();
    Q_EMIT finished(report);
}

} // namespace ls
