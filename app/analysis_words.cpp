// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis_words.h"

#include "app/cli_commands.h"
#include "app/cli_input.h"

#include "core/base/number.h"

#include <QDir>

#include <algorithm>

namespace ls {

namespace {

QString quotedPath(const std::filesystem::path &path)
{
    return QStringLiteral("“%1”").arg(QString::fromStdString(path.string()));
}

QString gapText(AudioGap::Reason reason)
{
    switch (reason) {
    case AudioGap::Reason::fileMissing:
        return tr("%1: “%2” is missing. Frames %3 to %4 (%5 s to %6 s) count as a gap.");
    case AudioGap::Reason::fileUnreadable:
        return tr("%1: “%2” cannot be read. Frames %3 to %4 (%5 s to %6 s) count as a gap.");
    default:
        return tr("%1: “%2” was altered since it was recorded. Frames %3 to %4 (%5 s to %6 s) count as a gap.");
    }
}

} // namespace

bool AnalysisWords::tell(const AnalysisJob &job)
{
    if (!job.problem.empty()) {
        printError(tr("the series of %1 cannot be kept in “%2” (%3); make room there, or name another by TMPDIR")
                       .arg(quotedPath(job.path), QDir::tempPath(), QString::fromStdString(job.problem)));
        return false;
    }
    if (!job.result->ok()) {
        printError(QString::fromStdString(describe(job.result->error())));
        return false;
    }
    const FileAnalysis &analysis = job.result->value();
    tellLevel(analysis);
    tellFolder(job);
    if (analysis.damage)
        printNote(tr("%1 can be read to frame %2 only (%3); what is before was measured.")
                      .arg(quotedPath(job.path))
                      .arg(analysis.frames)
                      .arg(QString::fromStdString(analysis.damage->detail.inEnglish())));
    else if (analysis.announced && *analysis.announced > analysis.frames)
        printNote(tr("%1 is cut off: %2 of %3 frames are there and were measured.")
                      .arg(quotedPath(job.path))
                      .arg(analysis.frames)
                      .arg(*analysis.announced));
    if (analysis.last.notFiniteSamples > 0)
        printNote(tr("%1 holds samples that are no numbers: %2; they were taken as silence.")
                      .arg(quotedPath(job.path))
                      .arg(analysis.last.notFiniteSamples));
    if (analysis.last.clippedSamples > 0)
        printNote(tr("%1 is overloaded; samples at full scale: %2, the first at frame %3.")
                      .arg(quotedPath(job.path))
                      .arg(analysis.last.clippedSamples)
                      .arg(analysis.last.firstClipFrame));
    return true;
}

void AnalysisWords::tellLevel(const FileAnalysis &analysis)
{
    const QString text = analysis.start.levelProblem ? QString::fromStdString(describe(*analysis.start.levelProblem))
                                                     : levelText(analysis.start.sensitivity);
    if (!analysis.start.levelProblem && (text.isEmpty() || m_told.contains(text)))
        return;
    m_told.insert(text);
    if (analysis.start.levelProblem)
        printError(text);
    else
        printNote(text);
}

void AnalysisWords::tellFolder(const AnalysisJob &job) const
{
    const FileAnalysis &analysis = job.result->value();
    const QString path = quotedPath(job.path);
    if (analysis.simulated)
        printNote(tr("%1 is SIMULATED: it comes from a signal generator, not from a microphone.").arg(path));
    if (analysis.unfinished)
        printNote(
            tr("%1 was cut off while it was recorded; “levelscribe-cli verify --recover” completes it.").arg(path));
    if (analysis.calibrationChanges)
        printNote(
            tr("The calibration of %1 changes on the way: each row is in its own, and the whole is summed up from "
               "them.")
                .arg(path));
    if (analysis.curveIsInAudio && m_task.options.asked.calibration)
        printNote(tr("The audio of %1 was corrected when it was recorded: only the level is taken from the other "
                     "calibration, the curve stays.")
                      .arg(path));
    if (analysis.kind == FileAnalysis::Kind::levels) {
        printNote(tr("%1 keeps no audio: these are its levels as they were logged.").arg(path));
        if (m_task.options.asked.calibration)
            printNote(tr("The curve that they were corrected with stays, whatever the other calibration says."));
    }
    tellGaps(job);
}

void AnalysisWords::tellGaps(const AnalysisJob &job) const
{
    const FileAnalysis &analysis = job.result->value();
    const QString path = quotedPath(job.path);
    const int rate = analysis.start.format.sampleRateHz;
    const auto seconds = [rate](std::int64_t frame) {
        return QString::fromStdString(formatNumber(static_cast<double>(frame) / rate, 3));
    };
    constexpr int most = 20;
    int faults = 0;
    std::int64_t lost = 0;
    std::int64_t notRecorded = 0;
    for (const AudioGap &gap : analysis.gaps) {
        lost += gap.reason == AudioGap::Reason::lost ? gap.frames : 0;
        notRecorded += gap.reason == AudioGap::Reason::notRecorded ? gap.frames : 0;
        if (gap.isFault() && ++faults <= most)
            printError(gapText(gap.reason)
                           .arg(path, QString::fromStdString(gap.file))
                           .arg(gap.firstFrame)
                           .arg(gap.endFrame() - 1)
                           .arg(seconds(gap.firstFrame), seconds(gap.endFrame())));
    }
    if (faults > most)
        printError(tr("%1: %2 more such gaps; the summary has them all.").arg(path).arg(faults - most));
    if (lost > 0)
        printNote(tr("%1: %2 s were lost while it was recorded, and are not measured.").arg(path, seconds(lost)));
    if (notRecorded > 0)
        printNote(tr("%1: %2 s are in no audio file, and are not measured.").arg(path, seconds(notRecorded)));
}

} // namespace ls
