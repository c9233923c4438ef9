// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording_state.h"

#include "ui/format.h"

#include <QCoreApplication>
#include <QDir>

namespace ls {

namespace {

struct RecordingWords {
    Q_DECLARE_TR_FUNCTIONS(Recording)
};

QString framesText(std::int64_t frames, int sampleRateHz)
{
    QString number = QLocale().toString(static_cast<qlonglong>(frames));
    if (sampleRateHz <= 0 || frames == 0)
        return number;
    return RecordingWords::tr("%1 (%2 s)")
        .arg(number, QLocale().toString(static_cast<double>(frames) / sampleRateHz, 'f', 3));
}

double secondsOf(std::int64_t frames, int sampleRateHz)
{
    return sampleRateHz > 0 ? static_cast<double>(frames) / sampleRateHz : 0.0;
}

QString gapsText(int gaps, std::int64_t framesLost, int sampleRateHz)
{
    if (gaps == 0 && framesLost == 0)
        return RecordingWords::tr("none");
    return RecordingWords::tr("%1, %2 frames").arg(QString::number(gaps), framesText(framesLost, sampleRateHz));
}

QString filesText(const RecordingSummary &summary)
{
    if (summary.files.empty())
        return RecordingWords::tr("no audio");
    const QString first = QString::fromStdString(summary.files.front());
    const QString names = summary.files.size() == 1
        ? first
        : RecordingWords::tr("%1 files, %2 to %3")
              .arg(QString::number(summary.files.size()), first, QString::fromStdString(summary.files.back()));
    return QStringLiteral("%1 (%2)").arg(names, bytesText(summary.bytesWritten));
}

} // namespace

QString phaseText(const RecordingState &state)
{
    switch (state.phase) {
    case RecordingPhase::none:
        return RecordingWords::tr("not recording");
    case RecordingPhase::waitingForTime:
        return state.startTime.isEmpty() ? RecordingWords::tr("waiting for the input")
                                         : RecordingWords::tr("waiting for %1").arg(state.startTime);
    case RecordingPhase::recording:
        return RecordingWords::tr("recording");
    case RecordingPhase::waitingForTrigger:
        return RecordingWords::tr("waiting for trigger");
    case RecordingPhase::waitingForMicrophone:
        return RecordingWords::tr("waiting for microphone");
    case RecordingPhase::diskRefuses:
        return RecordingWords::tr("disk refuses, audio in memory");
    }
    return {};
}

bool isTrouble(RecordingPhase phase)
{
    return phase == RecordingPhase::waitingForMicrophone || phase == RecordingPhase::diskRefuses;
}

QString recordingNote(const RecordingState &state)
{
    QString phase = phaseText(state);
    if (!state.status)
        return phase;
    const QString length = durationText(secondsOf(state.status->framesRecorded, state.sampleRateHz));
    const QString gaps = state.gaps == 0 ? RecordingWords::tr("no gaps")
        : state.gaps == 1                ? RecordingWords::tr("1 gap")
                                         : RecordingWords::tr("%1 gaps").arg(state.gaps);
    if (isTrouble(state.phase))
        return QStringLiteral("%1 · %2").arg(phase, length);
    return QStringLiteral("%1 %2 · %3").arg(phase, length, gaps);
}

QList<Fact> recordingFacts(const RecordingState &state)
{
    QList<Fact> facts{{RecordingWords::tr("State"), phaseText(state)}};
    if (!state.status)
        return facts;
    const RecordingStatus &status = *state.status;
    const double seconds = secondsOf(status.framesRecorded, state.sampleRateHz);
    facts.append({RecordingWords::tr("Length"), durationText(seconds)});
    facts.append({RecordingWords::tr("Begun"),
                  QDateTime::currentDateTime()
                      .addMSecs(-static_cast<qint64>(seconds * 1000.0))
                      .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))});
    if (!state.folder.isEmpty())
        facts.append({RecordingWords::tr("Folder"), QDir(state.folder).dirName()});
    if (!status.file.empty())
        facts.append({RecordingWords::tr("File"), QString::fromStdString(status.file)});
    facts.append({RecordingWords::tr("Audio written"), bytesText(status.bytesWritten)});
    facts.append({RecordingWords::tr("Gaps"), gapsText(state.gaps, status.framesLost, state.sampleRateHz)});
    if (status.secondsLeft)
        facts.append(
            {RecordingWords::tr("Disk"), RecordingWords::tr("%1 left").arg(diskTimeText(*status.secondsLeft))});
    return facts;
}

QList<Fact> recordingFacts(const RecordingSummary &summary)
{
    const int rate = summary.sampleRateHz;
    QList<Fact> facts;
    facts.append({RecordingWords::tr("Length"), durationText(secondsOf(summary.frames, rate))});
    facts.append({RecordingWords::tr("Expected"), RecordingWords::tr("%1 frames").arg(framesText(summary.frames, 0))});
    facts.append({RecordingWords::tr("Received"),
                  RecordingWords::tr("%1 frames").arg(framesText(summary.frames - summary.framesLost, 0))});
    facts.append({RecordingWords::tr("Gaps"), gapsText(summary.gaps, summary.framesLost, rate)});
    facts.append(
        {RecordingWords::tr("Overloads"),
         summary.overloads == 0
             ? RecordingWords::tr("none")
             : RecordingWords::tr("%1 samples").arg(QLocale().toString(static_cast<qlonglong>(summary.overloads)))});
    facts.append({RecordingWords::tr("Problems"),
                  summary.problems == 0 ? RecordingWords::tr("none") : QString::number(summary.problems)});
    facts.append({RecordingWords::tr("Folder"), QDir::toNativeSeparators(toQString(summary.folder))});
    facts.append({RecordingWords::tr("Audio"), filesText(summary)});
    facts.append(
        {RecordingWords::tr("Proof (SHA-256)"),
         summary.rootHash.empty() ? RecordingWords::tr("not proven") : QString::fromStdString(summary.rootHash)});
    if (summary.error)
        facts.append({RecordingWords::tr("Error"), errorText(*summary.error)});
    return facts;
}

QString diskTimeText(double seconds)
{
    const auto minutes = static_cast<qint64>(seconds / 60.0);
    return minutes < 120 ? RecordingWords::tr("%1 min").arg(minutes) : RecordingWords::tr("%1 h").arg(minutes / 60);
}

} // namespace ls
