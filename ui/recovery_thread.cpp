// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recovery_thread.h"

#include "core/store/measurement_recovery.h"
#include "ui/format.h"

#include <utility>

namespace ls {

namespace {

/// `1:02:03`.
QString lengthText(const RecoveredMeasurement &found)
{
    const std::int64_t seconds = found.end.endFrame / found.info.format.sampleRateHz;
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

RecoveryThread::RecoveryThread(std::filesystem::path outputFolder, QObject *parent)
    : QThread(parent),
      m_outputFolder(std::move(outputFolder))
{
}

void RecoveryThread::run()
{
    for (const std::filesystem::path &folder : unfinishedMeasurements(m_outputFolder)) {
        const Result<RecoveredMeasurement> recovered = recoverMeasurement(folder);
        if (recovered)
            Q_EMIT messageArrived({Severity::warning,
                                   tr("The recording “%1” was cut off by a power cut or a crash. It is recovered, and "
                                      "ends after %2.")
                                       .arg(toQString(folder.filename()), lengthText(recovered.value())),
                                   toQString(folder)});
        else
            Q_EMIT messageArrived({Severity::error, errorText(recovered.error()), toQString(folder)});
    }
}

} // namespace ls
