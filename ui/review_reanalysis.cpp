// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review_reanalysis.h"

#include "ui/format.h"

#include <utility>

namespace ls {

ReviewReanalysis::~ReviewReanalysis()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void ReviewReanalysis::start(const std::filesystem::path &folder, const std::vector<CalibrationEntry> &calibrations)
{
    if (isRunning())
        return;
    m_isCancelled = false;
    m_scratch = std::make_shared<QTemporaryDir>(toQString(folder / "analysis-XXXXXX"));
    if (!m_scratch->isValid()) {
        Q_EMIT failed({ErrorCode::folderNotWritable, folder.string(), m_scratch->errorString().toStdString()});
        return;
    }
    const std::filesystem::path into = toPath(m_scratch->path());
    m_thread.reset(QThread::create([this, folder, calibrations, into] {
        const auto tell = [this](double done) {
            QMetaObject::invokeMethod(
                this, [this, done] { Q_EMIT progressed(done); }, Qt::QueuedConnection);
            return !m_isCancelled;
        };
        const Result<Reanalysed> result = reanalyse(folder, calibrations, into, tell);
        QMetaObject::invokeMethod(
            this, [this, result] { onDone(result); }, Qt::QueuedConnection);
    }));
    m_thread->setObjectName(QStringLiteral("reanalysis"));
    m_thread->start(QThread::LowPriority); // what is measured meanwhile comes first
}

void ReviewReanalysis::onDone(const Result<Reanalysed> &result)
{
    m_thread->wait();
    m_thread.reset();
    const std::shared_ptr<QTemporaryDir> scratch = std::exchange(m_scratch, nullptr);
    if (!result)
        Q_EMIT failed(result.error());
    else if (result.value().folder.empty() || m_isCancelled)
        Q_EMIT cancelled();
    else
        Q_EMIT finished(result.value(), scratch);
}

} // namespace ls
