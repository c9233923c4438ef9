// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis_output.h"

#include "app/cli_commands.h"

#include "core/base/version.h"
#include "core/report/level_series.h"
#include "core/report/summary.h"

#include <QCoreApplication>

namespace ls {

namespace {

std::string kindName(FileAnalysis::Kind kind)
{
    switch (kind) {
    case FileAnalysis::Kind::file:
        return "file";
    case FileAnalysis::Kind::measurement:
        return "measurement";
    case FileAnalysis::Kind::levels:
        return "levels";
    }
    return {};
}

SummarySource sourceOf(const AnalysisJob &job)
{
    const FileAnalysis &analysis = job.result->value();
    SummarySource source;
    source.kind = kindName(analysis.kind);
    source.path = job.path.string();
    source.sha256 = analysis.sha256;
    source.rootSha256 = analysis.rootSha256;
    source.simulated = analysis.simulated;
    source.format = analysis.start.format;
    source.frames = analysis.frames;
    source.startTime = timeAt(job.startTime, 0, source.format.sampleRateHz);
    source.lostFrames = analysis.lostFrames();
    for (const AudioGap &gap : analysis.gaps)
        source.gaps.push_back({gap.firstFrame, gap.frames, std::string(audioGapName(gap.reason)), gap.file});
    return source;
}

std::optional<SummaryCalibration> calibrationOf(const FileAnalysis &analysis)
{
    if (!analysis.calibrated)
        return std::nullopt;
    const CalibrationEntry &entry = analysis.calibration;
    const int taps = analysis.curveIsInAudio || analysis.kind == FileAnalysis::Kind::levels
        ? entry.taps
        : analysis.last.correctionTaps;
    return SummaryCalibration{
        entry.file,         entry.fileSha256,     entry.model, entry.serial, entry.sensFactorDb,
        entry.analogGainDb, entry.orientationDeg, entry.phase, taps,         analysis.calibrationChanges};
}

} // namespace

bool AnalysisOutput::open()
{
    if (m_path.isEmpty())
        return true;
    m_file.setFileName(m_path);
    return told(m_path == QLatin1String("-") ? m_standard.open(stdout, QIODevice::WriteOnly)
                                             : m_file.open(QIODevice::WriteOnly));
}

bool AnalysisOutput::told(bool done)
{
    if (!done)
        printError(QCoreApplication::translate("Cli", "“%1” cannot be written (%2); choose another place with --%3")
                       .arg(m_path, device().errorString(), m_option));
    return done;
}

AnalysisWriter::AnalysisWriter(const AnalysisTask &task, bool several)
    : m_task(task),
      m_several(several),
      m_series(task.seriesPath, QStringLiteral("output")),
      m_summary(task.summaryPath, QStringLiteral("summary"))
{
}

bool AnalysisWriter::begin()
{
    const std::string name = m_several ? "file," : "";
    return m_series.open() && m_summary.open() &&
        m_series.write(QByteArray::fromStdString(name + levelSeriesHeader() + '\n'));
}

bool AnalysisWriter::add(AnalysisJob &job)
{
    if (job.series && !copySeries(*job.series))
        return false;
    const std::string before = m_count++ > 0 ? ",\n" : m_several ? "[" : "";
    if (!m_summary.isWanted())
        return true;
    const FileAnalysis &analysis = job.result->value();
    return m_summary.write(
        QByteArray::fromStdString(before +
                                  summaryJson(sourceOf(job), calibrationOf(analysis), analysis.start.sensitivity,
                                              analysis.last, programVersion)));
}

bool AnalysisWriter::finish()
{
    return m_summary.write(m_several ? QByteArrayLiteral("]\n") : QByteArrayLiteral("\n")) && m_series.finish() &&
        m_summary.finish();
}

bool AnalysisWriter::copySeries(QTemporaryFile &series)
{
    series.seek(0);
    constexpr qint64 piece = 1 << 20;
    for (QByteArray bytes = series.read(piece); !bytes.isEmpty(); bytes = series.read(piece)) {
        if (!m_series.write(bytes))
            return false;
    }
    return true;
}

} // namespace ls
